import type { Locale } from '../../locale.js'

// Names decline, and past verbs agree with the gender of the person: what a person did is said in
// nouns, and a name stands where the nominative does.
const reviewedFacts = 'Kontrola faktů v textu: {name}.'
const reviewedLanguage = 'Kontrola jazyka v textu: {name}.'

export const cs: Locale = {
  tag: 'cs',
  dir: 'ltr',
  isPreview: true,
  name: 'čeština',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' a ', or: ' nebo ' },
  tasks: { comma: ', ', last: ' a ' },
  marks: {
    generated: 'Vygenerováno AI',
    translated: 'Přeloženo AI',
    summarized: 'Shrnuto AI',
    transcribed: 'Přepis vytvořený AI',
    written: 'Napsáno s pomocí AI',
    withSummary: 'Se shrnutím od AI',
    illustrated: 'Ilustrováno s pomocí AI',
    narrated: 'Čte hlas AI',
    checked: 'Zkontrolováno s pomocí AI',
    described: 'Popisy obrázků od AI',
    helped: 'S pomocí AI',
    used: 'Byla použita AI'
  },
  stop: '.',
  tags: { simulated: 'Simulace', parody: 'Parodie' },
  ai: {
    one: {
      first: 'Na tomto textu pracoval systém umělé inteligence, {systems}: {tasks}.',
      next: 'Na textu dále pracoval systém umělé inteligence, {systems}: {tasks}.'
    },
    many: {
      first: 'Na tomto textu pracovaly systémy umělé inteligence, {systems}: {tasks}.',
      next: 'Na textu dále pracovaly systémy umělé inteligence, {systems}: {tasks}.'
    }
  },
  together: {
    one: {
      first:
        'Společný podíl na tomto textu mají {name} a systém umělé inteligence, {systems}: {tasks}.',
      next: 'Společný podíl na textu mají {name} a systém umělé inteligence, {systems}: {tasks}.'
    },
    many: {
      first:
        'Společný podíl na tomto textu mají {name} a systémy umělé inteligence, {systems}: {tasks}.',
      next: 'Společný podíl na textu mají {name} a systémy umělé inteligence, {systems}: {tasks}.'
    }
  },
  human: {
    one: {
      first: 'Podíl na tomto textu má {name}: {tasks}.',
      next: 'Podíl na textu má {name}: {tasks}.'
    },
    many: {
      first: 'Podíl na tomto textu mají {name}: {tasks}.',
      next: 'Podíl na textu mají {name}: {tasks}.'
    }
  },
  humanResponsible: {
    one: {
      first: 'Podíl na tomto textu má {name}: {tasks}; za text také odpovídá.',
      next: 'Podíl na textu má {name}: {tasks}; za text také odpovídá.'
    },
    many: {
      first: 'Podíl na tomto textu mají {name}: {tasks}; za text také odpovídají.',
      next: 'Podíl na textu mají {name}: {tasks}; za text také odpovídají.'
    }
  },
  responsible: { one: 'Za text odpovídá {name}.', many: 'Za text odpovídají {name}.' },
  involved: {
    one: 'Na vzniku tohoto textu se podílel systém umělé inteligence: {systems}.',
    many: 'Na vzniku tohoto textu se podílely systémy umělé inteligence: {systems}.'
  },
  published: 'Text vydává {name}.',
  attributed: {
    one: 'Text vychází pod jménem: {name}.',
    many: 'Text vychází pod jménem: {name}.'
  },
  persona: {
    one: 'Toto není {name}: pod tímto jménem mluví systém umělé inteligence, {systems}.',
    many: 'Toto není {name}: pod tímto jménem mluví systémy umělé inteligence, {systems}.'
  },
  did: {
    idea: 'námět',
    outline: 'osnova',
    research: 'rešerše',
    transcription: 'přepis',
    drafting: 'první verze',
    writing: 'psaní',
    summarizing: 'shrnutí',
    translation: 'překlad',
    illustration: 'ilustrace',
    'image-description': 'popisy obrázků',
    narration: 'namluvení',
    coding: 'programový kód',
    editing: 'redakční úpravy',
    revising: 'přepracování',
    'fact-checking': 'ověření faktů',
    proofreading: 'korektura',
    formatting: 'formátování',
    reviewing: 'kontrola'
  },
  disclaimers: {
    medical:
      'Tyto informace o zdraví vznikly s pomocí AI. AI se může mýlit, něco vynechat nebo vycházet ze zastaralých údajů a o zdraví čtenářů nic neví. Nikdy by neměla sloužit k určování diagnózy ani k léčbě vážných nemocí, ani při ohrožení života, které vyžaduje okamžitou pomoc.',
    financial:
      'Tyto informace o financích vznikly s pomocí AI. AI se může mýlit, něco vynechat nebo vycházet ze zastaralých údajů a o financích čtenářů nic neví. Neměla by být jediným zdrojem finančních rad.',
    legal:
      'Tyto právní informace vznikly s pomocí AI. AI se může mýlit, něco vynechat nebo vycházet ze zastaralých údajů a o případu čtenářů nic neví. Neměla by být jediným zdrojem právních rad.',
    news:
      'Tato zpráva vznikla s pomocí AI. AI může uvést chybná fakta, jména, data a citace, něco vynechat nebo vycházet ze zastaralých údajů.',
    other:
      'Zde byla použita AI. AI se může mýlit, něco vynechat nebo vycházet ze zastaralých údajů.'
  },
  limitations: 'Známá omezení tohoto textu: {limitations}',
  research: 'Tato vědecká publikace využívá výstupy umělé inteligence.',
  subsidy: 'Přístup k AI finančně podporuje {name}.',
  part: {
    systems: {
      one: 'Na části tohoto textu ({part}) pracoval systém umělé inteligence, {systems}: {tasks}.',
      many:
        'Na části tohoto textu ({part}) pracovaly systémy umělé inteligence, {systems}: {tasks}.'
    },
    human: {
      one: 'Podíl na části tohoto textu ({part}) má {name}: {tasks}.',
      many: 'Podíl na části tohoto textu ({part}) mají {name}: {tasks}.'
    }
  },
  unnamedPart: 'neuvádí se které',
  unreviewed: {
    published: 'Tento text před zveřejněním nikdo nezkontroloval.',
    sent: 'Tuto zprávu před odesláním nikdo nezkontroloval.'
  },
  streaming: { one: 'Text průběžně kontroluje {name}.', many: 'Text průběžně kontrolují {name}.' },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Zprávu posílá {name}.',
  client: 'Pro koho text vznikl: {name}.',
  qualified: 'Informace v textu zkontrolovala osoba s odbornou kvalifikací: {name}.',
  purpose: 'K čemu byla AI použita: {purpose}.',
  contact: 'Kontakt: {contact}.',
  who: {
    person: 'člověk',
    people: 'lidé',
    peopleAt: 'lidé ze společnosti {name}',
    authors: 'autorky a autoři'
  },
  unknown: 'název není znám',
  told: { mark: 'Napsali lidé', text: 'AI nebyla použita. Zdroj prohlášení: {name}.' },
  brief: {
    systems: 'Použitá AI: {systems}.',
    responsible: 'Odpovědnost: {name}.',
    persona: 'Toto není {name}.'
  },
  byline: 'Pod jménem: {name}',
  foreword: {
    headings: { foreword: 'Předmluva', introduction: 'Úvod', note: 'O tomto textu' },
    tasks: {
      idea: 'Námět',
      outline: 'Osnova',
      research: 'Rešerše',
      transcription: 'Přepis',
      drafting: 'První verze',
      writing: 'Psaní',
      summarizing: 'Shrnutí',
      translation: 'Překlad',
      illustration: 'Ilustrace',
      'image-description': 'Popisy obrázků',
      narration: 'Namluvení',
      coding: 'Programový kód',
      editing: 'Redakční úpravy',
      revising: 'Přepracování',
      'fact-checking': 'Ověření faktů',
      proofreading: 'Korektura',
      formatting: 'Formátování',
      reviewing: 'Kontrola'
    },
    responsibility: 'Odpovědnost',
    inPart: 'zčásti',
    by: {
      human: '{name}',
      ai: 'umělá inteligence, {systems}',
      both: '{name} společně s umělou inteligencí, {systems}'
    }
  },
  declaration: {
    heading:
      'Prohlášení o použití generativní AI a technologií podporovaných AI při přípravě rukopisu',
    used: 'Při přípravě této práce byla použita AI: {systems}. Účel: {purpose}.',
    reviewed:
      'Po použití tohoto nástroje nebo služby autor nebo autoři obsah podle potřeby zkontrolovali a upravili; za obsah publikovaného článku nesou plnou odpovědnost.'
  },
  chat: {
    notice: 'Zde odpovídá systém umělé inteligence (AI), nikoli člověk.',
    systems: 'Běží na: {systems}.',
    responsible: 'Odpovědnost za něj: {name}.',
    reminder: 'Připomenutí: zde odpovídá systém umělé inteligence (AI), nikoli člověk.',
    break: 'Možná je čas na přestávku.',
    handover: 'Od této chvíle píše člověk.',
    changed: 'Systém AI se změnil. Nyní běží na: {systems}.'
  },
  live: {
    livestream: {
      one: 'Tento živý přenos ukazuje text, který právě píše systém umělé inteligence, {systems}.',
      many:
        'Tento živý přenos ukazuje text, který právě píší systémy umělé inteligence, {systems}.'
    },
    demonstration: {
      one: 'Tato ukázka předvádí text, který píše systém umělé inteligence, {systems}.',
      many: 'Tato ukázka předvádí text, který píší systémy umělé inteligence, {systems}.'
    },
    rawModel: 'Výstup se zobrazuje tak, jak vzniká, bez filtru.'
  },
  automated: 'Tuto zprávu odeslal automatický systém.',
  humanClaims: {
    am: 'jsem',
    amNot: 'nejsem',
    between: 'opravdu|skutečně|skutečn[ýá]|živ[ýá]',
    person: 'člověk|lidská bytost|osoba|muž|žena',
    machine: 'ai|umělá inteligence|chat ?bot|bot|robot|stroj|program|jazykový model'
  }
}
