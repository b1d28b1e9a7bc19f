import type { Locale } from '../../locale.js'

export const sv: Locale = {
  tag: 'sv',
  dir: 'ltr',
  isPreview: true,
  name: 'svenska',
  colon: ': ',
  gap: ' ',
  names: {
    comma: ', ',
    last: ' och ',
    or: ' eller '
  },
  tasks: {
    comma: ', ',
    last: ' och '
  },
  marks: {
    generated: 'AI-genererad',
    translated: 'Översatt av AI',
    summarized: 'Sammanfattad av AI',
    transcribed: 'Transkriberad av AI',
    written: 'Skriven med AI',
    withSummary: 'Med en sammanfattning av AI',
    illustrated: 'Illustrerad med AI',
    narrated: 'Uppläst av en AI-röst',
    checked: 'Kontrollerad med AI',
    described: 'Bildbeskrivningar av AI',
    helped: 'Med hjälp av AI',
    used: 'AI har använts'
  },
  stop: '.',
  tags: {
    simulated: 'Simulering',
    parody: 'Parodi'
  },
  ai: {
    one: {
      first: 'Ett system med artificiell intelligens, {systems}, har {tasks} den här texten.',
      next: 'Ett system med artificiell intelligens, {systems}, har {tasks} den.'
    },
    many: {
      first: 'System med artificiell intelligens, {systems}, har {tasks} den här texten.',
      next: 'System med artificiell intelligens, {systems}, har {tasks} den.'
    }
  },
  together: {
    one: {
      first:
        '{name} och ett system med artificiell intelligens, {systems}, har {tasks} den här texten tillsammans.',
      next:
        '{name} och ett system med artificiell intelligens, {systems}, har {tasks} den tillsammans.'
    },
    many: {
      first:
        '{name} och system med artificiell intelligens, {systems}, har {tasks} den här texten tillsammans.',
      next: '{name} och system med artificiell intelligens, {systems}, har {tasks} den tillsammans.'
    }
  },
  human: {
    one: {
      first: '{name} har {tasks} den här texten.',
      next: '{name} har {tasks} den.'
    },
    many: {
      first: '{name} har {tasks} den här texten.',
      next: '{name} har {tasks} den.'
    }
  },
  humanResponsible: {
    one: {
      first: '{name} har {tasks} den här texten och ansvarar för den.',
      next: '{name} har {tasks} den och ansvarar för den.'
    },
    many: {
      first: '{name} har {tasks} den här texten och ansvarar för den.',
      next: '{name} har {tasks} den och ansvarar för den.'
    }
  },
  responsible: {
    one: '{name} ansvarar för texten.',
    many: '{name} ansvarar för texten.'
  },
  involved: {
    one: 'Ett system med artificiell intelligens, {systems}, har medverkat till den här texten.',
    many: 'System med artificiell intelligens, {systems}, har medverkat till den här texten.'
  },
  published: 'Texten publiceras av {name}.',
  attributed: {
    one: 'Texten publiceras under namnet {name}.',
    many: 'Texten publiceras under namnen {name}.'
  },
  persona: {
    one:
      'Det här är inte {name}: ett system med artificiell intelligens, {systems}, talar under det namnet.',
    many:
      'Det här är inte {name}: system med artificiell intelligens, {systems}, talar under det namnet.'
  },
  did: {
    idea: 'fått idén till',
    outline: 'gjort en disposition till',
    research: 'gjort research till',
    transcription: 'transkriberat',
    drafting: 'utarbetat',
    writing: 'skrivit',
    summarizing: 'sammanfattat',
    translation: 'översatt',
    illustration: 'illustrerat',
    'image-description': 'gjort bildbeskrivningar till',
    narration: 'läst upp',
    coding: 'gjort kod till',
    editing: 'redigerat',
    revising: 'omarbetat',
    'fact-checking': 'faktagranskat',
    proofreading: 'korrekturläst',
    formatting: 'formaterat',
    reviewing: 'granskat'
  },
  disclaimers: {
    medical:
      'Den här informationen om hälsa har tagits fram med AI. AI kan göra fel, utelämna något eller vara inaktuell, och vet ingenting om läsarens hälsa. AI ska aldrig användas för att fastställa eller behandla allvarliga sjukdomar, och inte heller vid livsfara som kräver hjälp genast.',
    financial:
      'Den här informationen om pengar har tagits fram med AI. AI kan göra fel, utelämna något eller vara inaktuell, och vet ingenting om läsarens ekonomi. AI bör inte vara den enda källan till ekonomisk rådgivning.',
    legal:
      'Den här juridiska informationen har tagits fram med AI. AI kan göra fel, utelämna något eller vara inaktuell, och vet ingenting om läsarens ärende. AI bör inte vara den enda källan till juridisk rådgivning.',
    news:
      'De här nyheterna har tagits fram med AI. AI kan göra fel i fakta, namn, datum och citat, utelämna något eller vara inaktuell.',
    other: 'Här har AI använts. AI kan göra fel, utelämna något eller vara inaktuell.'
  },
  limitations: 'Kända begränsningar i den här texten: {limitations}',
  research:
    'Den här forskningspublikationen använder resultat som har tagits fram med artificiell intelligens.',
  subsidy: 'Tillgången till AI har fått stöd av {name}.',
  part: {
    systems: {
      one:
        'Ett system med artificiell intelligens, {systems}, har {tasks} en del av den här texten: {part}.',
      many:
        'System med artificiell intelligens, {systems}, har {tasks} en del av den här texten: {part}.'
    },
    human: {
      one: '{name} har {tasks} en del av den här texten: {part}.',
      many: '{name} har {tasks} en del av den här texten: {part}.'
    }
  },
  unnamedPart: 'det anges inte vilken del',
  unreviewed: {
    published: 'Ingen har granskat den här texten före publiceringen.',
    sent: 'Ingen har granskat det här meddelandet innan det skickades.'
  },
  streaming: {
    one: '{name} kontrollerar texten medan den visas.',
    many: '{name} kontrollerar texten medan den visas.'
  },
  reviewedFacts: {
    one: '{name} har kontrollerat fakta i texten.',
    many: '{name} har kontrollerat fakta i texten.'
  },
  reviewedLanguage: {
    one: '{name} har kontrollerat språket i texten.',
    many: '{name} har kontrollerat språket i texten.'
  },
  sent: 'Skickat av {name}.',
  client: 'Texten har gjorts för {name}.',
  qualified: 'En sakkunnig person har kontrollerat informationen: {name}.',
  purpose: 'Det här har AI använts till: {purpose}.',
  contact: 'Kontakt: {contact}.',
  who: {
    person: 'en människa',
    people: 'människor',
    peopleAt: 'människor på {name}',
    authors: 'författarna'
  },
  unknown: 'okänt namn',
  told: {
    mark: 'Skriven av människor',
    text: 'Ingen AI har använts, enligt {name}.'
  },
  brief: {
    systems: 'AI som har använts: {systems}.',
    responsible: 'Ansvar: {name}.',
    persona: 'Det här är inte {name}.'
  },
  byline: 'Av {name}',
  foreword: {
    headings: {
      foreword: 'Förord',
      introduction: 'Inledning',
      note: 'Om den här texten'
    },
    tasks: {
      idea: 'Idé',
      outline: 'Disposition',
      research: 'Research',
      transcription: 'Transkribering',
      drafting: 'Första version',
      writing: 'Text',
      summarizing: 'Sammanfattning',
      translation: 'Översättning',
      illustration: 'Illustrationer',
      'image-description': 'Bildbeskrivningar',
      narration: 'Uppläsning',
      coding: 'Kod',
      editing: 'Redigering',
      revising: 'Omarbetning',
      'fact-checking': 'Faktagranskning',
      proofreading: 'Korrekturläsning',
      formatting: 'Formatering',
      reviewing: 'Granskning'
    },
    responsibility: 'Ansvar',
    inPart: 'delvis',
    by: {
      human: '{name}',
      ai: 'artificiell intelligens, {systems}',
      both: '{name} tillsammans med artificiell intelligens, {systems}'
    }
  },
  declaration: {
    heading: 'Redogörelse för generativ AI och AI-stödd teknik i arbetet med manuskriptet',
    used: 'I arbetet med det här manuskriptet har {systems} använts med det här syftet: {purpose}.',
    reviewed:
      'Därefter har innehållet granskats och redigerats av författaren eller författarna efter behov. Författaren eller författarna tar fullt ansvar för innehållet i den publicerade artikeln.'
  },
  chat: {
    notice: 'Här svarar ett system med artificiell intelligens (AI), inte en människa.',
    systems: 'Det körs på {systems}.',
    responsible: 'Ansvar för det här: {name}.',
    reminder:
      'En påminnelse: här svarar ett system med artificiell intelligens (AI), inte en människa.',
    break: 'Det kan vara dags för en paus.',
    handover: 'Från och med nu skriver en människa.',
    changed: 'AI-systemet har bytts: det körs nu på {systems}.'
  },
  live: {
    livestream: {
      one:
        'Den här livesändningen visar text som ett system med artificiell intelligens, {systems}, skriver just nu.',
      many:
        'Den här livesändningen visar text som system med artificiell intelligens, {systems}, skriver just nu.'
    },
    demonstration: {
      one:
        'Den här demonstrationen visar text som ett system med artificiell intelligens, {systems}, skriver.',
      many:
        'Den här demonstrationen visar text som system med artificiell intelligens, {systems}, skriver.'
    },
    rawModel: 'Resultatet visas som det kommer, utan filter.'
  },
  automated: 'Det här meddelandet har skickats av ett automatiskt system.',
  humanClaims: {
    am: 'jag är',
    amNot: 'jag är (?:inte|ingen)',
    between: 'en|ett|faktiskt|verkligen|riktig|äkta|levande',
    person: 'människa|person|man|kvinna',
    machine: 'ai|artificiell intelligens|chat ?bot|bot|robot|maskin|program|språkmodell'
  }
}
