import type { Locale } from '../../locale.js'

// Names decline, and past verbs agree with the gender of the person: what a person did is said in
// nouns, and a name stands where the nominative does.
const reviewedFacts = 'Kontrola faktov v texte: {name}.'
const reviewedLanguage = 'Kontrola jazyka v texte: {name}.'

export const sk: Locale = {
  tag: 'sk',
  dir: 'ltr',
  isPreview: true,
  name: 'slovenčina',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' a ', or: ' alebo ' },
  tasks: { comma: ', ', last: ' a ' },
  marks: {
    generated: 'Vygenerované AI',
    translated: 'Preložené AI',
    summarized: 'Zhrnuté AI',
    transcribed: 'Prepis vytvorený AI',
    written: 'Napísané s pomocou AI',
    withSummary: 'So zhrnutím od AI',
    illustrated: 'Ilustrované s pomocou AI',
    narrated: 'Číta hlas AI',
    checked: 'Skontrolované s pomocou AI',
    described: 'Popisy obrázkov od AI',
    helped: 'S pomocou AI',
    used: 'Bola použitá AI'
  },
  stop: '.',
  tags: { simulated: 'Simulácia', parody: 'Paródia' },
  ai: {
    one: {
      first: 'Na tomto texte pracoval systém umelej inteligencie, {systems}: {tasks}.',
      next: 'Na texte ďalej pracoval systém umelej inteligencie, {systems}: {tasks}.'
    },
    many: {
      first: 'Na tomto texte pracovali systémy umelej inteligencie, {systems}: {tasks}.',
      next: 'Na texte ďalej pracovali systémy umelej inteligencie, {systems}: {tasks}.'
    }
  },
  together: {
    one: {
      first:
        'Spoločný podiel na tomto texte majú {name} a systém umelej inteligencie, {systems}: {tasks}.',
      next:
        'Spoločný podiel na texte majú {name} a systém umelej inteligencie, {systems}: {tasks}.'
    },
    many: {
      first:
        'Spoločný podiel na tomto texte majú {name} a systémy umelej inteligencie, {systems}: {tasks}.',
      next:
        'Spoločný podiel na texte majú {name} a systémy umelej inteligencie, {systems}: {tasks}.'
    }
  },
  human: {
    one: {
      first: 'Podiel na tomto texte má {name}: {tasks}.',
      next: 'Podiel na texte má {name}: {tasks}.'
    },
    many: {
      first: 'Podiel na tomto texte majú {name}: {tasks}.',
      next: 'Podiel na texte majú {name}: {tasks}.'
    }
  },
  humanResponsible: {
    one: {
      first: 'Podiel na tomto texte má {name}: {tasks}; za text aj zodpovedá.',
      next: 'Podiel na texte má {name}: {tasks}; za text aj zodpovedá.'
    },
    many: {
      first: 'Podiel na tomto texte majú {name}: {tasks}; za text aj zodpovedajú.',
      next: 'Podiel na texte majú {name}: {tasks}; za text aj zodpovedajú.'
    }
  },
  responsible: { one: 'Za text zodpovedá {name}.', many: 'Za text zodpovedajú {name}.' },
  involved: {
    one: 'Na vzniku tohto textu sa podieľal systém umelej inteligencie: {systems}.',
    many: 'Na vzniku tohto textu sa podieľali systémy umelej inteligencie: {systems}.'
  },
  published: 'Text vydáva {name}.',
  attributed: {
    one: 'Text vychádza pod menom: {name}.',
    many: 'Text vychádza pod menom: {name}.'
  },
  persona: {
    one: 'Toto nie je {name}: pod týmto menom hovorí systém umelej inteligencie, {systems}.',
    many: 'Toto nie je {name}: pod týmto menom hovoria systémy umelej inteligencie, {systems}.'
  },
  did: {
    idea: 'námet',
    outline: 'osnova',
    research: 'rešerš',
    transcription: 'prepis',
    drafting: 'prvá verzia',
    writing: 'písanie',
    summarizing: 'zhrnutie',
    translation: 'preklad',
    illustration: 'ilustrácie',
    'image-description': 'popisy obrázkov',
    narration: 'nahovorenie',
    coding: 'programový kód',
    editing: 'redakčné úpravy',
    revising: 'prepracovanie',
    'fact-checking': 'overenie faktov',
    proofreading: 'korektúra',
    formatting: 'formátovanie',
    reviewing: 'kontrola'
  },
  disclaimers: {
    medical:
      'Tieto informácie o zdraví vznikli s pomocou AI. AI sa môže mýliť, niečo vynechať alebo vychádzať zo zastaraných údajov a o zdraví čitateľov nič nevie. Nikdy by nemala slúžiť na určovanie diagnózy ani na liečbu vážnych chorôb, ani pri ohrození života, ktoré si vyžaduje okamžitú pomoc.',
    financial:
      'Tieto informácie o financiách vznikli s pomocou AI. AI sa môže mýliť, niečo vynechať alebo vychádzať zo zastaraných údajov a o financiách čitateľov nič nevie. Nemala by byť jediným zdrojom finančných rád.',
    legal:
      'Tieto právne informácie vznikli s pomocou AI. AI sa môže mýliť, niečo vynechať alebo vychádzať zo zastaraných údajov a o prípade čitateľov nič nevie. Nemala by byť jediným zdrojom právnych rád.',
    news:
      'Táto správa vznikla s pomocou AI. AI môže uviesť nesprávne fakty, mená, dátumy a citáty, niečo vynechať alebo vychádzať zo zastaraných údajov.',
    other:
      'Tu bola použitá AI. AI sa môže mýliť, niečo vynechať alebo vychádzať zo zastaraných údajov.'
  },
  limitations: 'Známe obmedzenia tohto textu: {limitations}',
  research: 'Táto vedecká publikácia využíva výstupy umelej inteligencie.',
  subsidy: 'Prístup k AI finančne podporuje {name}.',
  part: {
    systems: {
      one: 'Na časti tohto textu ({part}) pracoval systém umelej inteligencie, {systems}: {tasks}.',
      many:
        'Na časti tohto textu ({part}) pracovali systémy umelej inteligencie, {systems}: {tasks}.'
    },
    human: {
      one: 'Podiel na časti tohto textu ({part}) má {name}: {tasks}.',
      many: 'Podiel na časti tohto textu ({part}) majú {name}: {tasks}.'
    }
  },
  unnamedPart: 'neuvádza sa ktorej',
  unreviewed: {
    published: 'Tento text pred zverejnením nikto neskontroloval.',
    sent: 'Túto správu pred odoslaním nikto neskontroloval.'
  },
  streaming: {
    one: 'Text priebežne kontroluje {name}.',
    many: 'Text priebežne kontrolujú {name}.'
  },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Správu posiela {name}.',
  client: 'Pre koho text vznikol: {name}.',
  qualified: 'Informácie v texte skontrolovala osoba s odbornou kvalifikáciou: {name}.',
  purpose: 'Na čo bola AI použitá: {purpose}.',
  contact: 'Kontakt: {contact}.',
  who: {
    person: 'človek',
    people: 'ľudia',
    peopleAt: 'ľudia zo spoločnosti {name}',
    authors: 'autorky a autori'
  },
  unknown: 'názov nie je známy',
  told: { mark: 'Napísali ľudia', text: 'AI nebola použitá. Zdroj vyhlásenia: {name}.' },
  brief: {
    systems: 'Použitá AI: {systems}.',
    responsible: 'Zodpovednosť: {name}.',
    persona: 'Toto nie je {name}.'
  },
  byline: 'Pod menom: {name}',
  foreword: {
    headings: { foreword: 'Predslov', introduction: 'Úvod', note: 'O tomto texte' },
    tasks: {
      idea: 'Námet',
      outline: 'Osnova',
      research: 'Rešerš',
      transcription: 'Prepis',
      drafting: 'Prvá verzia',
      writing: 'Písanie',
      summarizing: 'Zhrnutie',
      translation: 'Preklad',
      illustration: 'Ilustrácie',
      'image-description': 'Popisy obrázkov',
      narration: 'Nahovorenie',
      coding: 'Programový kód',
      editing: 'Redakčné úpravy',
      revising: 'Prepracovanie',
      'fact-checking': 'Overenie faktov',
      proofreading: 'Korektúra',
      formatting: 'Formátovanie',
      reviewing: 'Kontrola'
    },
    responsibility: 'Zodpovednosť',
    inPart: 'čiastočne',
    by: {
      human: '{name}',
      ai: 'umelá inteligencia, {systems}',
      both: '{name} spolu s umelou inteligenciou, {systems}'
    }
  },
  declaration: {
    heading:
      'Vyhlásenie o použití generatívnej AI a technológií podporovaných AI pri príprave rukopisu',
    used: 'Pri príprave tejto práce bola použitá AI: {systems}. Účel: {purpose}.',
    reviewed:
      'Po použití tohto nástroja alebo služby autor alebo autori obsah podľa potreby skontrolovali a upravili; za obsah publikovaného článku nesú plnú zodpovednosť.'
  },
  chat: {
    notice: 'Tu odpovedá systém umelej inteligencie (AI), nie človek.',
    systems: 'Beží na: {systems}.',
    responsible: 'Zodpovednosť zaň: {name}.',
    reminder: 'Pripomenutie: tu odpovedá systém umelej inteligencie (AI), nie človek.',
    break: 'Možno je čas na prestávku.',
    handover: 'Od tejto chvíle píše človek.',
    changed: 'Systém AI sa zmenil. Teraz beží na: {systems}.'
  },
  live: {
    livestream: {
      one:
        'Tento živý prenos ukazuje text, ktorý práve píše systém umelej inteligencie, {systems}.',
      many:
        'Tento živý prenos ukazuje text, ktorý práve píšu systémy umelej inteligencie, {systems}.'
    },
    demonstration: {
      one: 'Táto ukážka predvádza text, ktorý píše systém umelej inteligencie, {systems}.',
      many: 'Táto ukážka predvádza text, ktorý píšu systémy umelej inteligencie, {systems}.'
    },
    rawModel: 'Výstup sa zobrazuje tak, ako vzniká, bez filtra.'
  },
  automated: 'Túto správu odoslal automatický systém.',
  humanClaims: {
    am: 'som',
    amNot: 'nie som',
    between: 'naozaj|skutočne|skutočn[ýá]|živ[ýá]',
    person: 'človek|ľudská bytosť|osoba|muž|žena',
    machine: 'ai|umelá inteligencia|chat ?bot|bot|robot|stroj|program|jazykový model'
  }
}
