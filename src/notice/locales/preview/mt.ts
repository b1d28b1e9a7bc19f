import type { Locale } from '../../locale.js'

// Verbs agree with the gender of the person: what was done is told in nouns ("the contribution of").
// The marks say "artificial intelligence" in words: its letters, "IA", are also heard as "ja".
const ai = {
  first: 'Il-kontribut ta’ sistema ta’ intelliġenza artifiċjali, {systems}, għal dan it-test: {tasks}.',
  next: 'Il-kontribut ta’ sistema ta’ intelliġenza artifiċjali, {systems}: {tasks}.'
}
const aiMany = {
  first: 'Il-kontribut ta’ sistemi ta’ intelliġenza artifiċjali, {systems}, għal dan it-test: {tasks}.',
  next: 'Il-kontribut ta’ sistemi ta’ intelliġenza artifiċjali, {systems}: {tasks}.'
}
const human = {
  first: 'Il-kontribut ta’ {name} għal dan it-test: {tasks}.',
  next: 'Il-kontribut ta’ {name}: {tasks}.'
}
const humanResponsible = {
  first: 'Il-kontribut ta’ {name} għal dan it-test: {tasks}, bir-responsabbiltà għalih.',
  next: 'Il-kontribut ta’ {name}: {tasks}, bir-responsabbiltà għat-test.'
}
const responsible = 'Ir-responsabbiltà għat-test hija ta’ {name}.'
const partOfHumans = 'Il-kontribut ta’ {name} għal parti minn dan it-test ({part}): {tasks}.'
const streaming = 'It-test jiġi ċċekkjat minn {name} waqt li jidher.'
const reviewedFacts = 'Il-fatti fit-test ġew riveduti minn {name}.'
const reviewedLanguage = 'Il-lingwa tat-test ġiet riveduta minn {name}.'

export const mt: Locale = {
  tag: 'mt',
  dir: 'ltr',
  isPreview: true,
  name: 'Malti',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' u ', or: ' jew ' },
  tasks: { comma: ', ', last: ' u ' },
  marks: {
    generated: 'Iġġenerat minn intelliġenza artifiċjali',
    translated: 'Tradott minn intelliġenza artifiċjali',
    summarized: 'Miġbur fil-qosor minn intelliġenza artifiċjali',
    transcribed: 'Traskritt minn intelliġenza artifiċjali',
    written: 'Miktub bl-intelliġenza artifiċjali',
    withSummary: 'Fih sommarju minn intelliġenza artifiċjali',
    illustrated: 'Illustrat bl-intelliġenza artifiċjali',
    narrated: 'Moqri minn vuċi tal-intelliġenza artifiċjali',
    checked: 'Iċċekkjat bl-intelliġenza artifiċjali',
    described: 'Stampi deskritti minn intelliġenza artifiċjali',
    helped: 'Bl-għajnuna tal-intelliġenza artifiċjali',
    used: 'Intużat intelliġenza artifiċjali'
  },
  stop: '.',
  tags: { simulated: 'Simulazzjoni', parody: 'Parodija' },
  ai: { one: ai, many: aiMany },
  together: {
    one: {
      first:
        'Il-kontribut konġunt ta’ {name} u ta’ sistema ta’ intelliġenza artifiċjali, {systems}, għal dan it-test: {tasks}.',
      next: 'Il-kontribut konġunt ta’ {name} u ta’ sistema ta’ intelliġenza artifiċjali, {systems}: {tasks}.'
    },
    many: {
      first:
        'Il-kontribut konġunt ta’ {name} u ta’ sistemi ta’ intelliġenza artifiċjali, {systems}, għal dan it-test: {tasks}.',
      next: 'Il-kontribut konġunt ta’ {name} u ta’ sistemi ta’ intelliġenza artifiċjali, {systems}: {tasks}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'Fil-ħolqien ta’ dan it-test intużat sistema ta’ intelliġenza artifiċjali, {systems}.',
    many: 'Fil-ħolqien ta’ dan it-test intużaw sistemi ta’ intelliġenza artifiċjali, {systems}.'
  },
  published: 'It-test huwa ppubblikat minn {name}.',
  attributed: {
    one: 'It-test huwa ppubblikat taħt l-isem {name}.',
    many: 'It-test huwa ppubblikat taħt l-isem {name}.'
  },
  persona: {
    one: 'Dan mhux kliem ta’ {name}: sistema ta’ intelliġenza artifiċjali, {systems}, titkellem taħt dak l-isem.',
    many: 'Dan mhux kliem ta’ {name}: sistemi ta’ intelliġenza artifiċjali, {systems}, jitkellmu taħt dak l-isem.'
  },
  did: {
    idea: 'l-idea',
    outline: 'l-iskema',
    research: 'ir-riċerka',
    transcription: 'it-traskrizzjoni',
    drafting: 'l-ewwel abbozz',
    writing: 'il-kitba',
    summarizing: 'is-sommarju',
    translation: 'it-traduzzjoni',
    illustration: 'l-illustrazzjonijiet',
    'image-description': 'id-deskrizzjonijiet tal-istampi',
    narration: 'il-qari b’leħen għoli',
    coding: 'il-kodiċi',
    editing: 'l-editjar',
    revising: 'il-kitba mill-ġdid',
    'fact-checking': 'il-verifika tal-fatti',
    proofreading: 'il-qari tal-provi',
    formatting: 'l-ifformattjar',
    reviewing: 'ir-reviżjoni'
  },
  disclaimers: {
    medical:
      'Din l-informazzjoni dwar is-saħħa saret bl-intelliġenza artifiċjali (IA). L-IA tista’ tiżbalja, tħalli affarijiet barra jew ma tkunx aġġornata, u ma taf xejn dwar is-saħħa ta’ min jaqra. Qatt m’għandha tintuża għad-dijanjosi jew għall-kura ta’ mard serju, jew f’periklu għall-ħajja li jeħtieġ għajnuna minnufih.',
    financial:
      'Din l-informazzjoni finanzjarja saret bl-intelliġenza artifiċjali (IA). L-IA tista’ tiżbalja, tħalli affarijiet barra jew ma tkunx aġġornata, u ma taf xejn dwar il-finanzi ta’ min jaqra. M’għandhiex tkun l-uniku sors ta’ parir finanzjarju.',
    legal:
      'Din l-informazzjoni legali saret bl-intelliġenza artifiċjali (IA). L-IA tista’ tiżbalja, tħalli affarijiet barra jew ma tkunx aġġornata, u ma taf xejn dwar il-każ ta’ min jaqra. M’għandhiex tkun l-uniku sors ta’ parir legali.',
    news: 'Din l-aħbar saret bl-intelliġenza artifiċjali (IA). L-IA tista’ tiżbalja fil-fatti, fl-ismijiet, fid-dati u fil-kwotazzjonijiet, tħalli affarijiet barra jew ma tkunx aġġornata.',
    other:
      'Hawnhekk intużat l-intelliġenza artifiċjali (IA). L-IA tista’ tiżbalja, tħalli affarijiet barra jew ma tkunx aġġornata.'
  },
  limitations: 'Limitazzjonijiet magħrufa ta’ dan it-test: {limitations}',
  research: 'Din il-pubblikazzjoni ta’ riċerka tuża riżultati ta’ intelliġenza artifiċjali.',
  subsidy: 'L-aċċess għall-IA ġie ssussidjat minn {name}.',
  part: {
    systems: {
      one: 'Il-kontribut ta’ sistema ta’ intelliġenza artifiċjali, {systems}, għal parti minn dan it-test ({part}): {tasks}.',
      many: 'Il-kontribut ta’ sistemi ta’ intelliġenza artifiċjali, {systems}, għal parti minn dan it-test ({part}): {tasks}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'mhux indikat liema',
  unreviewed: {
    published: 'Ħadd ma rreveda dan it-test qabel il-pubblikazzjoni.',
    sent: 'Ħadd ma rreveda dan il-messaġġ qabel ma ntbagħat.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Il-messaġġ intbagħat minn {name}.',
  client: 'It-test sar għal {name}.',
  qualified: 'L-informazzjoni fit-test ġiet riveduta minn persuna kkwalifikata: {name}.',
  purpose: 'L-IA ntużat għal dan l-iskop: {purpose}.',
  contact: 'Kuntatt: {contact}.',
  who: {
    person: 'persuna waħda',
    people: 'diversi persuni',
    peopleAt: 'persuni minn {name}',
    authors: 'l-awturi kollha'
  },
  unknown: '(isem mhux magħruf)',
  told: {
    mark: 'Miktub minn persuni',
    text: 'Ma ntużatx IA, skont id-dikjarazzjoni ta’ {name}.'
  },
  brief: {
    systems: 'IA użata: {systems}.',
    responsible: 'Responsabbiltà: {name}.',
    persona: 'Dan mhux kliem ta’ {name}.'
  },
  byline: 'Taħt l-isem {name}',
  foreword: {
    headings: {
      foreword: 'Kelmtejn qabel',
      introduction: 'Introduzzjoni',
      note: 'Nota dwar dan it-test'
    },
    tasks: {
      idea: 'Idea',
      outline: 'Skema',
      research: 'Riċerka',
      transcription: 'Traskrizzjoni',
      drafting: 'L-ewwel abbozz',
      writing: 'Kitba',
      summarizing: 'Sommarju',
      translation: 'Traduzzjoni',
      illustration: 'Illustrazzjonijiet',
      'image-description': 'Deskrizzjonijiet tal-istampi',
      narration: 'Qari b’leħen għoli',
      coding: 'Kodiċi',
      editing: 'Editjar',
      revising: 'Kitba mill-ġdid',
      'fact-checking': 'Verifika tal-fatti',
      proofreading: 'Qari tal-provi',
      formatting: 'Ifformattjar',
      reviewing: 'Reviżjoni'
    },
    responsibility: 'Responsabbiltà',
    inPart: 'f’parti',
    by: {
      human: '{name}',
      ai: 'intelliġenza artifiċjali, {systems}',
      both: '{name} flimkien ma’ intelliġenza artifiċjali, {systems}'
    }
  },
  declaration: {
    heading:
      'Dikjarazzjoni dwar l-IA ġenerattiva u t-teknoloġiji megħjuna mill-IA fit-tħejjija tal-manuskritt',
    used: 'Waqt it-tħejjija ta’ dan ix-xogħol l-awtur jew l-awturi użaw {systems} għal dan l-iskop: {purpose}.',
    reviewed:
      'Wara l-użu ta’ din l-għodda jew ta’ dan is-servizz, il-kontenut ġie rivedut u editjat mill-awtur jew mill-awturi skont il-ħtieġa. Ir-responsabbiltà sħiħa għall-kontenut tal-artiklu ppubblikat hija tal-awtur jew tal-awturi.'
  },
  chat: {
    notice: 'Hawn qed twieġeb sistema ta’ intelliġenza artifiċjali (IA), mhux persuna.',
    systems: 'Is-sistema taħdem bi {systems}.',
    responsible: 'Ir-responsabbiltà għas-sistema: {name}.',
    reminder: 'Tfakkira: hawn qed twieġeb sistema ta’ intelliġenza artifiċjali (IA), mhux persuna.',
    break: 'Forsi wasal il-ħin għal waqfa.',
    handover: 'Minn hawn ’il quddiem qed tikteb persuna.',
    changed: 'Is-sistema tal-IA nbidlet: issa taħdem bi {systems}.'
  },
  live: {
    livestream: {
      one: 'Dan ix-xandir dirett juri test li sistema ta’ intelliġenza artifiċjali, {systems}, qed tikteb bħalissa.',
      many: 'Dan ix-xandir dirett juri test li sistemi ta’ intelliġenza artifiċjali, {systems}, qed jiktbu bħalissa.'
    },
    demonstration: {
      one: 'Din id-dimostrazzjoni turi test li tikteb sistema ta’ intelliġenza artifiċjali, {systems}.',
      many: 'Din id-dimostrazzjoni turi test li jiktbu sistemi ta’ intelliġenza artifiċjali, {systems}.'
    },
    rawModel: 'Ir-riżultat jintwera kif joħroġ, mingħajr filtru.'
  },
  automated: 'Dan il-messaġġ intbagħat minn sistema awtomatika.',
  humanClaims: {
    am: 'jiena?',
    amNot: "(?:jiena? )?m[’']iniex|jiena? mhux",
    between: 'verament|tassew|tabilħaqq',
    person: 'bniedem|persuna|raġel|mara',
    machine: 'intelliġenza artifiċjali|ia|chat ?bot|bot|robot|magna|programm|mudell tal-lingwa'
  }
}
