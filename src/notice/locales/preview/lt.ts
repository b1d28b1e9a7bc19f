import type { Locale } from '../../locale.js'

// Past verbs ("parašė") fit one and several of any gender, and a name stands behind them as the
// subject. "DI" alone is heard as a syllable: marks say the words.
const human = { first: 'Šį tekstą {tasks} {name}.', next: 'Tekstą {tasks} {name}.' }
const humanResponsible = {
  first: 'Šį tekstą {tasks}, taip pat už jį atsako {name}.',
  next: 'Tekstą {tasks}, taip pat už jį atsako {name}.'
}
const responsible = 'Už tekstą atsako {name}.'
const partOfHumans = 'Dalį šio teksto {tasks} {name}: {part}.'
const streaming = 'Pasirodantį tekstą tikrina {name}.'
const reviewedFacts = 'Tekste pateiktus faktus patikrino {name}.'
const reviewedLanguage = 'Teksto kalbą patikrino {name}.'

export const lt: Locale = {
  tag: 'lt',
  dir: 'ltr',
  isPreview: true,
  name: 'lietuvių',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' ir ', or: ' arba ' },
  tasks: { comma: ', ', last: ' ir ' },
  marks: {
    generated: 'Sukurta dirbtinio intelekto',
    translated: 'Išversta dirbtinio intelekto',
    summarized: 'Apibendrinta dirbtinio intelekto',
    transcribed: 'Transkribuota dirbtinio intelekto',
    written: 'Parašyta padedant dirbtiniam intelektui',
    withSummary: 'Su dirbtinio intelekto santrauka',
    illustrated: 'Iliustruota pasitelkus dirbtinį intelektą',
    narrated: 'Skaito dirbtinio intelekto balsas',
    checked: 'Patikrinta pasitelkus dirbtinį intelektą',
    described: 'Vaizdai aprašyti dirbtinio intelekto',
    helped: 'Padedant dirbtiniam intelektui',
    used: 'Naudotas dirbtinis intelektas'
  },
  stop: '.',
  tags: { simulated: 'Simuliacija', parody: 'Parodija' },
  ai: {
    one: {
      first: 'Šį tekstą {tasks} dirbtinio intelekto sistema {systems}.',
      next: 'Tekstą {tasks} dirbtinio intelekto sistema {systems}.'
    },
    many: {
      first: 'Šį tekstą {tasks} dirbtinio intelekto sistemos {systems}.',
      next: 'Tekstą {tasks} dirbtinio intelekto sistemos {systems}.'
    }
  },
  together: {
    one: {
      first: 'Šį tekstą kartu {tasks} {name} ir dirbtinio intelekto sistema {systems}.',
      next: 'Tekstą kartu {tasks} {name} ir dirbtinio intelekto sistema {systems}.'
    },
    many: {
      first: 'Šį tekstą kartu {tasks} {name} ir dirbtinio intelekto sistemos {systems}.',
      next: 'Tekstą kartu {tasks} {name} ir dirbtinio intelekto sistemos {systems}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'Kuriant šį tekstą dalyvavo dirbtinio intelekto sistema {systems}.',
    many: 'Kuriant šį tekstą dalyvavo dirbtinio intelekto sistemos {systems}.'
  },
  published: 'Tekstą skelbia {name}.',
  attributed: {
    one: 'Tekstas skelbiamas šiuo vardu: {name}.',
    many: 'Tekstas skelbiamas šiuo vardu: {name}.'
  },
  persona: {
    one: 'Tai ne {name}: šiuo vardu kalba dirbtinio intelekto sistema {systems}.',
    many: 'Tai ne {name}: šiuo vardu kalba dirbtinio intelekto sistemos {systems}.'
  },
  did: {
    idea: 'sumanė',
    outline: 'suplanavo',
    research: 'papildė surinkta medžiaga',
    transcription: 'transkribavo',
    drafting: 'parengė kaip juodraštį',
    writing: 'parašė',
    summarizing: 'apibendrino',
    translation: 'išvertė',
    illustration: 'iliustravo',
    'image-description': 'papildė vaizdų aprašymais',
    narration: 'įgarsino',
    coding: 'papildė programos kodu',
    editing: 'redagavo',
    revising: 'pertvarkė',
    'fact-checking': 'patikrino faktų tikslumo požiūriu',
    proofreading: 'koregavo',
    formatting: 'suformatavo',
    reviewing: 'peržiūrėjo'
  },
  disclaimers: {
    medical:
      'Ši sveikatos informacija parengta padedant dirbtiniam intelektui. Dirbtinis intelektas gali klysti, ką nors praleisti ar remtis pasenusiais duomenimis ir nieko nežino apie skaitytojų sveikatą. Jis niekada neturėtų būti naudojamas sunkioms ligoms nustatyti ar gydyti, taip pat kilus pavojui gyvybei, kai reikia skubios pagalbos.',
    financial:
      'Ši finansinė informacija parengta padedant dirbtiniam intelektui. Dirbtinis intelektas gali klysti, ką nors praleisti ar remtis pasenusiais duomenimis ir nieko nežino apie skaitytojų finansus. Jis neturėtų būti vienintelis finansinių patarimų šaltinis.',
    legal:
      'Ši teisinė informacija parengta padedant dirbtiniam intelektui. Dirbtinis intelektas gali klysti, ką nors praleisti ar remtis pasenusiais duomenimis ir nieko nežino apie skaitytojų atvejį. Jis neturėtų būti vienintelis teisinių patarimų šaltinis.',
    news:
      'Ši naujiena parengta padedant dirbtiniam intelektui. Dirbtinis intelektas gali suklysti dėl faktų, vardų, datų ir citatų, ką nors praleisti ar remtis pasenusiais duomenimis.',
    other:
      'Čia naudotas dirbtinis intelektas. Dirbtinis intelektas gali klysti, ką nors praleisti ar remtis pasenusiais duomenimis.'
  },
  limitations: 'Žinomi šio teksto ribotumai: {limitations}',
  research: 'Šioje mokslo publikacijoje naudojami dirbtinio intelekto sukurti rezultatai.',
  subsidy: 'Prieigą prie dirbtinio intelekto finansiškai remia {name}.',
  part: {
    systems: {
      one: 'Dalį šio teksto {tasks} dirbtinio intelekto sistema {systems}: {part}.',
      many: 'Dalį šio teksto {tasks} dirbtinio intelekto sistemos {systems}: {part}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'dalis nenurodyta',
  unreviewed: {
    published: 'Prieš paskelbiant šio teksto niekas neperžiūrėjo.',
    sent: 'Prieš išsiunčiant šios žinutės niekas neperžiūrėjo.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Žinutę siunčia {name}.',
  client: 'Kam tekstas parengtas: {name}.',
  qualified: 'Tekste pateiktą informaciją patikrino kvalifikuotas asmuo: {name}.',
  purpose: 'Dirbtinio intelekto naudojimo tikslas: {purpose}.',
  contact: 'Kontaktai: {contact}.',
  who: {
    person: 'žmogus',
    people: 'žmonės',
    peopleAt: 'žmonės iš įmonės {name}',
    authors: 'autoriai'
  },
  unknown: '(pavadinimas nežinomas)',
  told: { mark: 'Parašė žmonės', text: 'Dirbtinis intelektas nenaudotas. Tai patvirtina {name}.' },
  brief: {
    systems: 'Naudotas dirbtinis intelektas: {systems}.',
    responsible: 'Atsakomybė: {name}.',
    persona: 'Tai ne {name}.'
  },
  byline: 'Šiuo vardu: {name}',
  foreword: {
    headings: { foreword: 'Pratarmė', introduction: 'Įvadas', note: 'Apie šį tekstą' },
    tasks: {
      idea: 'Idėja',
      outline: 'Planas',
      research: 'Medžiagos rinkimas',
      transcription: 'Transkripcija',
      drafting: 'Juodraštis',
      writing: 'Rašymas',
      summarizing: 'Santrauka',
      translation: 'Vertimas',
      illustration: 'Iliustracijos',
      'image-description': 'Vaizdų aprašymai',
      narration: 'Įgarsinimas',
      coding: 'Programos kodas',
      editing: 'Redagavimas',
      revising: 'Pertvarkymas',
      'fact-checking': 'Faktų tikrinimas',
      proofreading: 'Korektūra',
      formatting: 'Formatavimas',
      reviewing: 'Peržiūra'
    },
    responsibility: 'Atsakomybė',
    inPart: 'iš dalies',
    by: {
      human: '{name}',
      ai: 'dirbtinis intelektas, {systems}',
      both: '{name} kartu su dirbtiniu intelektu, {systems}'
    }
  },
  declaration: {
    heading:
      'Pareiškimas dėl generatyviojo dirbtinio intelekto ir dirbtiniu intelektu paremtų technologijų naudojimo rengiant rankraštį',
    used: 'Rengiant šį darbą naudotas dirbtinis intelektas: {systems}. Tikslas: {purpose}.',
    reviewed:
      'Pasinaudoję šia priemone ar paslauga, autoriai prireikus peržiūrėjo ir redagavo turinį ir prisiima visą atsakomybę už paskelbto straipsnio turinį.'
  },
  chat: {
    notice: 'Čia atsako dirbtinio intelekto (DI) sistema, o ne žmogus.',
    systems: 'Jos pagrindas: {systems}.',
    responsible: 'Už ją atsako {name}.',
    reminder: 'Priminimas: čia atsako dirbtinio intelekto (DI) sistema, o ne žmogus.',
    break: 'Galbūt laikas pailsėti.',
    handover: 'Nuo šiol rašo žmogus.',
    changed: 'Dirbtinio intelekto sistema pasikeitė. Dabartinis jos pagrindas: {systems}.'
  },
  live: {
    livestream: {
      one:
        'Šioje tiesioginėje transliacijoje rodomas tekstas, kurį šiuo metu rašo dirbtinio intelekto sistema {systems}.',
      many:
        'Šioje tiesioginėje transliacijoje rodomas tekstas, kurį šiuo metu rašo dirbtinio intelekto sistemos {systems}.'
    },
    demonstration: {
      one:
        'Šioje demonstracijoje rodomas tekstas, kurį rašo dirbtinio intelekto sistema {systems}.',
      many:
        'Šioje demonstracijoje rodomas tekstas, kurį rašo dirbtinio intelekto sistemos {systems}.'
    },
    rawModel: 'Rezultatas rodomas toks, koks sukuriamas, be filtro.'
  },
  automated: 'Šią žinutę išsiuntė automatinė sistema.',
  humanClaims: {
    am: 'esu',
    amNot: 'nesu',
    between: 'tikrai|iš tikrųjų|tikras|tikra|gyvas|gyva',
    person: 'žmogus|asmuo|vyras|moteris',
    machine:
      'di|dirbtinis intelektas|pokalbių robotas|botas|robotas|mašina|programa|kalbos modelis'
  }
}
