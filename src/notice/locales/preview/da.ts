import type { Locale } from '../../locale.js'

export const da: Locale = {
  tag: 'da',
  dir: 'ltr',
  isPreview: true,
  name: 'dansk',
  colon: ': ',
  gap: ' ',
  names: {
    comma: ', ',
    last: ' og ',
    or: ' eller '
  },
  tasks: {
    comma: ', ',
    last: ' og '
  },
  marks: {
    generated: 'AI-genereret',
    translated: 'Oversat af AI',
    summarized: 'Sammenfattet af AI',
    transcribed: 'Transskriberet af AI',
    written: 'Skrevet med AI',
    withSummary: 'Med en sammenfatning af AI',
    illustrated: 'Illustreret med AI',
    narrated: 'Læst op af en AI-stemme',
    checked: 'Kontrolleret med AI',
    described: 'Billedbeskrivelser af AI',
    helped: 'Med hjælp fra AI',
    used: 'Der er brugt AI'
  },
  stop: '.',
  tags: {
    simulated: 'Simulering',
    parody: 'Parodi'
  },
  ai: {
    one: {
      first: 'Et system med kunstig intelligens, {systems}, har {tasks} denne tekst.',
      next: 'Et system med kunstig intelligens, {systems}, har {tasks} den.'
    },
    many: {
      first: 'Systemer med kunstig intelligens, {systems}, har {tasks} denne tekst.',
      next: 'Systemer med kunstig intelligens, {systems}, har {tasks} den.'
    }
  },
  together: {
    one: {
      first:
        '{name} og et system med kunstig intelligens, {systems}, har {tasks} denne tekst sammen.',
      next: '{name} og et system med kunstig intelligens, {systems}, har {tasks} den sammen.'
    },
    many: {
      first:
        '{name} og systemer med kunstig intelligens, {systems}, har {tasks} denne tekst sammen.',
      next: '{name} og systemer med kunstig intelligens, {systems}, har {tasks} den sammen.'
    }
  },
  human: {
    one: {
      first: '{name} har {tasks} denne tekst.',
      next: '{name} har {tasks} den.'
    },
    many: {
      first: '{name} har {tasks} denne tekst.',
      next: '{name} har {tasks} den.'
    }
  },
  humanResponsible: {
    one: {
      first: '{name} har {tasks} denne tekst og har ansvaret for den.',
      next: '{name} har {tasks} den og har ansvaret for den.'
    },
    many: {
      first: '{name} har {tasks} denne tekst og har ansvaret for den.',
      next: '{name} har {tasks} den og har ansvaret for den.'
    }
  },
  responsible: {
    one: '{name} har ansvaret for teksten.',
    many: '{name} har ansvaret for teksten.'
  },
  involved: {
    one: 'Et system med kunstig intelligens, {systems}, har medvirket til denne tekst.',
    many: 'Systemer med kunstig intelligens, {systems}, har medvirket til denne tekst.'
  },
  published: 'Teksten udgives af {name}.',
  attributed: {
    one: 'Teksten udgives under navnet {name}.',
    many: 'Teksten udgives under navnene {name}.'
  },
  persona: {
    one: 'Dette er ikke {name}: et system med kunstig intelligens, {systems}, taler under det navn.',
    many: 'Dette er ikke {name}: systemer med kunstig intelligens, {systems}, taler under det navn.'
  },
  did: {
    idea: 'fået idéen til',
    outline: 'lavet en disposition til',
    research: 'lavet research til',
    transcription: 'transskriberet',
    drafting: 'udarbejdet',
    writing: 'skrevet',
    summarizing: 'sammenfattet',
    translation: 'oversat',
    illustration: 'illustreret',
    'image-description': 'lavet billedbeskrivelser til',
    narration: 'indtalt',
    coding: 'lavet kode til',
    editing: 'redigeret',
    revising: 'omarbejdet',
    'fact-checking': 'faktatjekket',
    proofreading: 'læst korrektur på',
    formatting: 'formateret',
    reviewing: 'gennemgået'
  },
  disclaimers: {
    medical:
      'Disse oplysninger om sundhed er lavet med AI. AI kan begå fejl, udelade noget eller være forældet, og ved intet om læserens helbred. AI bør aldrig bruges til at stille diagnoser eller behandle alvorlige sygdomme, og heller ikke ved livsfare, der kræver hjælp med det samme.',
    financial:
      'Disse oplysninger om penge er lavet med AI. AI kan begå fejl, udelade noget eller være forældet, og ved intet om læserens økonomi. AI bør ikke være den eneste kilde til økonomisk rådgivning.',
    legal:
      'Disse juridiske oplysninger er lavet med AI. AI kan begå fejl, udelade noget eller være forældet, og ved intet om læserens sag. AI bør ikke være den eneste kilde til juridisk rådgivning.',
    news:
      'Disse nyheder er lavet med AI. AI kan begå fejl i fakta, navne, datoer og citater, udelade noget eller være forældet.',
    other: 'Her er der brugt AI. AI kan begå fejl, udelade noget eller være forældet.'
  },
  limitations: 'Kendte begrænsninger i denne tekst: {limitations}',
  research: 'Denne forskningspublikation bruger resultater, der er lavet med kunstig intelligens.',
  subsidy: 'Adgangen til AI er støttet af {name}.',
  part: {
    systems: {
      one:
        'Et system med kunstig intelligens, {systems}, har {tasks} en del af denne tekst: {part}.',
      many:
        'Systemer med kunstig intelligens, {systems}, har {tasks} en del af denne tekst: {part}.'
    },
    human: {
      one: '{name} har {tasks} en del af denne tekst: {part}.',
      many: '{name} har {tasks} en del af denne tekst: {part}.'
    }
  },
  unnamedPart: 'det er ikke oplyst, hvilken del',
  unreviewed: {
    published: 'Ingen har gennemgået denne tekst før udgivelsen.',
    sent: 'Ingen har gennemgået denne besked, før den blev sendt.'
  },
  streaming: {
    one: '{name} kontrollerer teksten, mens den vises.',
    many: '{name} kontrollerer teksten, mens den vises.'
  },
  reviewedFacts: {
    one: '{name} har kontrolleret fakta i teksten.',
    many: '{name} har kontrolleret fakta i teksten.'
  },
  reviewedLanguage: {
    one: '{name} har kontrolleret sproget i teksten.',
    many: '{name} har kontrolleret sproget i teksten.'
  },
  sent: 'Sendt af {name}.',
  client: 'Teksten er lavet for {name}.',
  qualified: 'En fagperson har kontrolleret oplysningerne: {name}.',
  purpose: 'Det er AI brugt til: {purpose}.',
  contact: 'Kontakt: {contact}.',
  who: {
    person: 'et menneske',
    people: 'mennesker',
    peopleAt: 'mennesker hos {name}',
    authors: 'forfatterne'
  },
  unknown: 'ukendt navn',
  told: {
    mark: 'Skrevet af mennesker',
    text: 'Der er ikke brugt AI, oplyser {name}.'
  },
  brief: {
    systems: 'Brugt AI: {systems}.',
    responsible: 'Ansvar: {name}.',
    persona: 'Dette er ikke {name}.'
  },
  byline: 'Af {name}',
  foreword: {
    headings: {
      foreword: 'Forord',
      introduction: 'Indledning',
      note: 'Om denne tekst'
    },
    tasks: {
      idea: 'Idé',
      outline: 'Disposition',
      research: 'Research',
      transcription: 'Transskription',
      drafting: 'Første udkast',
      writing: 'Tekst',
      summarizing: 'Sammenfatning',
      translation: 'Oversættelse',
      illustration: 'Illustrationer',
      'image-description': 'Billedbeskrivelser',
      narration: 'Oplæsning',
      coding: 'Kode',
      editing: 'Redigering',
      revising: 'Omarbejdning',
      'fact-checking': 'Faktatjek',
      proofreading: 'Korrektur',
      formatting: 'Formatering',
      reviewing: 'Gennemgang'
    },
    responsibility: 'Ansvar',
    inPart: 'delvist',
    by: {
      human: '{name}',
      ai: 'kunstig intelligens, {systems}',
      both: '{name} sammen med kunstig intelligens, {systems}'
    }
  },
  declaration: {
    heading: 'Erklæring om generativ AI og AI-støttet teknologi i arbejdet med manuskriptet',
    used: 'I arbejdet med dette manuskript er {systems} brugt med dette formål: {purpose}.',
    reviewed:
      'Derefter er indholdet gennemgået og redigeret af forfatteren eller forfatterne efter behov. Forfatteren eller forfatterne tager det fulde ansvar for indholdet af den udgivne artikel.'
  },
  chat: {
    notice: 'Her svarer et system med kunstig intelligens (AI), ikke et menneske.',
    systems: 'Det kører på {systems}.',
    responsible: 'Ansvar for det: {name}.',
    reminder: 'En påmindelse: her svarer et system med kunstig intelligens (AI), ikke et menneske.',
    break: 'Det er måske tid til en pause.',
    handover: 'Fra nu af skriver et menneske.',
    changed: 'AI-systemet er skiftet: det kører nu på {systems}.'
  },
  live: {
    livestream: {
      one:
        'Denne livestream viser tekst, som et system med kunstig intelligens, {systems}, skriver lige nu.',
      many:
        'Denne livestream viser tekst, som systemer med kunstig intelligens, {systems}, skriver lige nu.'
    },
    demonstration: {
      one:
        'Denne demonstration viser tekst, som et system med kunstig intelligens, {systems}, skriver.',
      many:
        'Denne demonstration viser tekst, som systemer med kunstig intelligens, {systems}, skriver.'
    },
    rawModel: 'Resultatet vises, som det kommer, uden filter.'
  },
  automated: 'Denne besked er sendt af et automatisk system.',
  humanClaims: {
    am: 'jeg er',
    amNot: 'jeg er ikke',
    between: 'en|et|faktisk|virkelig|rigtigt?|ægte|levende',
    person: 'menneske|person|mand|kvinde',
    machine: 'ai|kunstig intelligens|chat ?bot|bot|robot|maskine|program|sprogmodel'
  }
}
