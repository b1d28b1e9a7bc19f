import type { Locale } from '../../locale.js'

// First letters of names change behind many words ("do", "ar", "ó"), and pronouns have a gender: a
// name stands where neither is so, as the subject of "rinne" or behind a colon. The short form, "IS",
// would be heard as the word "is", so the marks say it in words.
const ai = {
  first: 'Rinne córas intleachta saorga, {systems}, an obair seo ar an téacs seo: {tasks}.',
  next: 'Rinne córas intleachta saorga, {systems}, an obair seo: {tasks}.'
}
const aiMany = {
  first: 'Rinne córais intleachta saorga, {systems}, an obair seo ar an téacs seo: {tasks}.',
  next: 'Rinne córais intleachta saorga, {systems}, an obair seo: {tasks}.'
}
const human = {
  first: 'Rinne {name} an obair seo ar an téacs seo: {tasks}.',
  next: 'Rinne {name} an obair seo: {tasks}.'
}
const humanResponsible = {
  first: 'Obair ar an téacs seo, agus freagracht as: {name} ({tasks}).',
  next: 'Obair eile, agus freagracht as an téacs: {name} ({tasks}).'
}
const responsible = 'Freagracht as an téacs: {name}.'
const partOfHumans = 'Rinne {name} an obair seo ar chuid den téacs seo ({part}): {tasks}.'
const streaming = 'Seiceálann {name} an téacs agus é á thaispeáint.'
const reviewedFacts = 'Rinne {name} athbhreithniú ar na fíricí sa téacs.'
const reviewedLanguage = 'Rinne {name} athbhreithniú ar theanga an téacs.'

export const ga: Locale = {
  tag: 'ga',
  dir: 'ltr',
  isPreview: true,
  name: 'Gaeilge',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' agus ', or: ' nó ' },
  tasks: { comma: ', ', last: ' agus ' },
  marks: {
    generated: 'Ginte ag intleacht shaorga',
    translated: 'Aistrithe ag intleacht shaorga',
    summarized: 'Achoimrithe ag intleacht shaorga',
    transcribed: 'Tras-scríofa ag intleacht shaorga',
    written: 'Scríofa le hintleacht shaorga',
    withSummary: 'Le hachoimre ó intleacht shaorga',
    illustrated: 'Maisithe le hintleacht shaorga',
    narrated: 'Léite os ard ag guth intleachta saorga',
    checked: 'Seiceáilte le hintleacht shaorga',
    described: 'Íomhánna tuairiscithe ag intleacht shaorga',
    helped: 'Le cabhair ó intleacht shaorga',
    used: 'Úsáideadh intleacht shaorga'
  },
  stop: '.',
  tags: { simulated: 'Ionsamhladh', parody: 'Scigaithris' },
  ai: { one: ai, many: aiMany },
  together: {
    one: {
      first:
        'Rinne {name} agus córas intleachta saorga, {systems}, an obair seo le chéile ar an téacs seo: {tasks}.',
      next: 'Rinne {name} agus córas intleachta saorga, {systems}, an obair seo le chéile: {tasks}.'
    },
    many: {
      first:
        'Rinne {name} agus córais intleachta saorga, {systems}, an obair seo le chéile ar an téacs seo: {tasks}.',
      next: 'Rinne {name} agus córais intleachta saorga, {systems}, an obair seo le chéile: {tasks}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'Úsáideadh córas intleachta saorga, {systems}, agus an téacs seo á dhéanamh.',
    many: 'Úsáideadh córais intleachta saorga, {systems}, agus an téacs seo á dhéanamh.'
  },
  published: 'Foilsitheoir an téacs: {name}.',
  attributed: {
    one: 'Foilsítear an téacs faoin ainm {name}.',
    many: 'Foilsítear an téacs faoin ainm {name}.'
  },
  persona: {
    one: 'Ní hé an duine seo, {name}, atá ag caint: labhraíonn córas intleachta saorga, {systems}, faoin ainm sin.',
    many: 'Ní hé an duine seo, {name}, atá ag caint: labhraíonn córais intleachta saorga, {systems}, faoin ainm sin.'
  },
  did: {
    idea: 'an smaoineamh',
    outline: 'imlíne',
    research: 'taighde',
    transcription: 'tras-scríobh',
    drafting: 'an chéad dréacht',
    writing: 'scríobh',
    summarizing: 'achoimriú',
    translation: 'aistriú',
    illustration: 'maisiú',
    'image-description': 'tuairiscí ar íomhánna',
    narration: 'léamh os ard',
    coding: 'códú',
    editing: 'eagarthóireacht',
    revising: 'athscríobh',
    'fact-checking': 'seiceáil fíricí',
    proofreading: 'profléamh',
    formatting: 'formáidiú',
    reviewing: 'athbhreithniú'
  },
  disclaimers: {
    medical:
      'Rinneadh an fhaisnéis sláinte seo le hintleacht shaorga (IS). Is féidir le IS dul amú, rudaí a fhágáil ar lár nó a bheith as dáta, agus níl aon eolas aici ar shláinte an léitheora. Níor cheart í a úsáid riamh chun galair thromchúiseacha a dhiagnóisiú nó a chóireáil, ná i gcás baol báis nuair atá cabhair ag teastáil láithreach.',
    financial:
      'Rinneadh an fhaisnéis airgeadais seo le hintleacht shaorga (IS). Is féidir le IS dul amú, rudaí a fhágáil ar lár nó a bheith as dáta, agus níl aon eolas aici ar chúrsaí airgid an léitheora. Níor cheart gurb í an t-aon fhoinse comhairle airgeadais í.',
    legal:
      'Rinneadh an fhaisnéis dlí seo le hintleacht shaorga (IS). Is féidir le IS dul amú, rudaí a fhágáil ar lár nó a bheith as dáta, agus níl aon eolas aici ar chás an léitheora. Níor cheart gurb í an t-aon fhoinse comhairle dlí í.',
    news: 'Rinneadh an nuacht seo le hintleacht shaorga (IS). Is féidir le IS dul amú faoi fhíricí, ainmneacha, dátaí agus sleachta, rudaí a fhágáil ar lár nó a bheith as dáta.',
    other:
      'Úsáideadh intleacht shaorga (IS) anseo. Is féidir le IS dul amú, rudaí a fhágáil ar lár nó a bheith as dáta.'
  },
  limitations: 'Teorainneacha aitheanta an téacs seo: {limitations}',
  research: 'Baineann an foilseachán taighde seo úsáid as aschur intleachta saorga.',
  subsidy: 'Tacaíocht airgid don rochtain ar an intleacht shaorga: {name}.',
  part: {
    systems: {
      one: 'Rinne córas intleachta saorga, {systems}, an obair seo ar chuid den téacs seo ({part}): {tasks}.',
      many: 'Rinne córais intleachta saorga, {systems}, an obair seo ar chuid den téacs seo ({part}): {tasks}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'ní deirtear cén chuid',
  unreviewed: {
    published: 'Ní dhearna aon duine athbhreithniú ar an téacs seo sular foilsíodh é.',
    sent: 'Ní dhearna aon duine athbhreithniú ar an teachtaireacht seo sular seoladh í.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Seoltóir: {name}.',
  client: 'Rinneadh an téacs don chliant seo: {name}.',
  qualified: 'Rinne duine cáilithe athbhreithniú ar an bhfaisnéis sa téacs: {name}.',
  purpose: 'Cuspóir na hintleachta saorga: {purpose}.',
  contact: 'Teagmháil: {contact}.',
  who: {
    person: 'duine amháin',
    people: 'roinnt daoine',
    peopleAt: 'daoine san eagraíocht {name}',
    authors: 'na húdair'
  },
  unknown: '(ainm anaithnid)',
  told: {
    mark: 'Scríofa ag daoine',
    text: 'Níor úsáideadh intleacht shaorga, mar a dhearbhaíonn {name}.'
  },
  brief: {
    systems: 'Intleacht shaorga a úsáideadh: {systems}.',
    responsible: 'Freagracht: {name}.',
    persona: 'Ní hé an duine seo, {name}, atá ag caint.'
  },
  byline: 'Faoin ainm {name}',
  foreword: {
    headings: {
      foreword: 'Brollach',
      introduction: 'Réamhrá',
      note: 'Nóta faoin téacs seo'
    },
    tasks: {
      idea: 'Smaoineamh',
      outline: 'Imlíne',
      research: 'Taighde',
      transcription: 'Tras-scríobh',
      drafting: 'An chéad dréacht',
      writing: 'Scríobh',
      summarizing: 'Achoimriú',
      translation: 'Aistriú',
      illustration: 'Maisiú',
      'image-description': 'Tuairiscí ar íomhánna',
      narration: 'Léamh os ard',
      coding: 'Códú',
      editing: 'Eagarthóireacht',
      revising: 'Athscríobh',
      'fact-checking': 'Seiceáil fíricí',
      proofreading: 'Profléamh',
      formatting: 'Formáidiú',
      reviewing: 'Athbhreithniú'
    },
    responsibility: 'Freagracht',
    inPart: 'i bpáirt',
    by: {
      human: '{name}',
      ai: 'intleacht shaorga, {systems}',
      both: '{name} in éineacht le hintleacht shaorga, {systems}'
    }
  },
  declaration: {
    heading:
      'Dearbhú faoi intleacht shaorga ghiniúnach agus teicneolaíochtaí le cabhair intleachta saorga in ullmhú na lámhscríbhinne',
    used: 'Le linn ullmhú an tsaothair seo d’úsáid an t-údar nó na húdair {systems} chun na críche seo: {purpose}.',
    reviewed:
      'Tar éis an uirlis nó an tseirbhís seo a úsáid, rinne an t-údar nó na húdair athbhreithniú agus eagarthóireacht ar an ábhar de réir mar ba ghá. Glacann an t-údar nó na húdair freagracht iomlán as ábhar an ailt fhoilsithe.'
  },
  chat: {
    notice: 'Córas intleachta saorga (IS) atá ag freagairt anseo, ní duine.',
    systems: 'Ritheann sé ar {systems}.',
    responsible: 'Freagracht as an gcóras: {name}.',
    reminder: 'Meabhrúchán: córas intleachta saorga (IS) atá ag freagairt anseo, ní duine.',
    break: 'B’fhéidir go bhfuil sé in am sos a ghlacadh.',
    handover: 'Duine atá ag scríobh as seo amach.',
    changed: 'Athraíodh an córas intleachta saorga: ritheann sé anois ar {systems}.'
  },
  live: {
    livestream: {
      one: 'Taispeántar sa bheochraoladh seo téacs atá á scríobh faoi láthair ag córas intleachta saorga, {systems}.',
      many: 'Taispeántar sa bheochraoladh seo téacs atá á scríobh faoi láthair ag córais intleachta saorga, {systems}.'
    },
    demonstration: {
      one: 'Taispeántar sa taispeántas seo téacs a scríobhann córas intleachta saorga, {systems}.',
      many: 'Taispeántar sa taispeántas seo téacs a scríobhann córais intleachta saorga, {systems}.'
    },
    rawModel: 'Taispeántar an t-aschur mar a thagann sé, gan scagaire.'
  },
  automated: 'Córas uathoibríoch a sheol an teachtaireacht seo.',
  humanClaims: {
    am: 'is(?=[^.!?]* m(?:é|ise)(?!\\p{L}))|táim i mo|tá mé i mo',
    amNot: 'ní(?=[^.!?]* m(?:é|ise)(?!\\p{L}))|nílim i mo|níl mé i mo',
    between: 'fíor|i ndáiríre|fíre',
    person: '(?:fíor)?dh?uine|neach daonna|fear|bean',
    machine: 'intleacht shaorga|chat ?bh?ot|bh?ot|róbat|mh?eaisín|ríomhchlár'
  }
}
