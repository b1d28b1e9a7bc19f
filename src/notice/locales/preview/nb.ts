import type { Locale } from '../../locale.js'

export const nb: Locale = {
  tag: 'nb',
  dir: 'ltr',
  isPreview: true,
  name: 'norsk bokmål',
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
    generated: 'AI-generert',
    translated: 'Oversatt av AI',
    summarized: 'Sammenfattet av AI',
    transcribed: 'Transkribert av AI',
    written: 'Skrevet med AI',
    withSummary: 'Med et sammendrag av AI',
    illustrated: 'Illustrert med AI',
    narrated: 'Lest opp av en AI-stemme',
    checked: 'Kontrollert med AI',
    described: 'Bildebeskrivelser av AI',
    helped: 'Med hjelp fra AI',
    used: 'AI er brukt'
  },
  stop: '.',
  tags: {
    simulated: 'Simulering',
    parody: 'Parodi'
  },
  ai: {
    one: {
      first: 'Et system med kunstig intelligens, {systems}, har {tasks} denne teksten.',
      next: 'Et system med kunstig intelligens, {systems}, har {tasks} den.'
    },
    many: {
      first: 'Systemer med kunstig intelligens, {systems}, har {tasks} denne teksten.',
      next: 'Systemer med kunstig intelligens, {systems}, har {tasks} den.'
    }
  },
  together: {
    one: {
      first:
        '{name} og et system med kunstig intelligens, {systems}, har {tasks} denne teksten sammen.',
      next: '{name} og et system med kunstig intelligens, {systems}, har {tasks} den sammen.'
    },
    many: {
      first:
        '{name} og systemer med kunstig intelligens, {systems}, har {tasks} denne teksten sammen.',
      next: '{name} og systemer med kunstig intelligens, {systems}, har {tasks} den sammen.'
    }
  },
  human: {
    one: {
      first: '{name} har {tasks} denne teksten.',
      next: '{name} har {tasks} den.'
    },
    many: {
      first: '{name} har {tasks} denne teksten.',
      next: '{name} har {tasks} den.'
    }
  },
  humanResponsible: {
    one: {
      first: '{name} har {tasks} denne teksten og har ansvaret for den.',
      next: '{name} har {tasks} den og har ansvaret for den.'
    },
    many: {
      first: '{name} har {tasks} denne teksten og har ansvaret for den.',
      next: '{name} har {tasks} den og har ansvaret for den.'
    }
  },
  responsible: {
    one: '{name} har ansvaret for teksten.',
    many: '{name} har ansvaret for teksten.'
  },
  involved: {
    one: 'Et system med kunstig intelligens, {systems}, har medvirket til denne teksten.',
    many: 'Systemer med kunstig intelligens, {systems}, har medvirket til denne teksten.'
  },
  published: 'Teksten publiseres av {name}.',
  attributed: {
    one: 'Teksten publiseres under navnet {name}.',
    many: 'Teksten publiseres under navnene {name}.'
  },
  persona: {
    one:
      'Dette er ikke {name}: et system med kunstig intelligens, {systems}, taler under det navnet.',
    many:
      'Dette er ikke {name}: systemer med kunstig intelligens, {systems}, taler under det navnet.'
  },
  did: {
    idea: 'fått ideen til',
    outline: 'laget en disposisjon til',
    research: 'gjort research til',
    transcription: 'transkribert',
    drafting: 'utarbeidet',
    writing: 'skrevet',
    summarizing: 'sammenfattet',
    translation: 'oversatt',
    illustration: 'illustrert',
    'image-description': 'laget bildebeskrivelser til',
    narration: 'lest inn',
    coding: 'laget kode til',
    editing: 'redigert',
    revising: 'omarbeidet',
    'fact-checking': 'faktasjekket',
    proofreading: 'lest korrektur på',
    formatting: 'formatert',
    reviewing: 'gjennomgått'
  },
  disclaimers: {
    medical:
      'Denne informasjonen om helse er laget med AI. AI kan gjøre feil, utelate noe eller være utdatert, og vet ingenting om leserens helse. AI bør aldri brukes til å stille diagnoser eller behandle alvorlige sykdommer, og heller ikke ved livsfare som krever hjelp med en gang.',
    financial:
      'Denne informasjonen om penger er laget med AI. AI kan gjøre feil, utelate noe eller være utdatert, og vet ingenting om leserens økonomi. AI bør ikke være den eneste kilden til økonomisk rådgivning.',
    legal:
      'Denne juridiske informasjonen er laget med AI. AI kan gjøre feil, utelate noe eller være utdatert, og vet ingenting om leserens sak. AI bør ikke være den eneste kilden til juridisk rådgivning.',
    news:
      'Disse nyhetene er laget med AI. AI kan gjøre feil i fakta, navn, datoer og sitater, utelate noe eller være utdatert.',
    other: 'Her er AI brukt. AI kan gjøre feil, utelate noe eller være utdatert.'
  },
  limitations: 'Kjente begrensninger i denne teksten: {limitations}',
  research: 'Denne forskningspublikasjonen bruker resultater som er laget med kunstig intelligens.',
  subsidy: 'Tilgangen til AI er støttet av {name}.',
  part: {
    systems: {
      one:
        'Et system med kunstig intelligens, {systems}, har {tasks} en del av denne teksten: {part}.',
      many:
        'Systemer med kunstig intelligens, {systems}, har {tasks} en del av denne teksten: {part}.'
    },
    human: {
      one: '{name} har {tasks} en del av denne teksten: {part}.',
      many: '{name} har {tasks} en del av denne teksten: {part}.'
    }
  },
  unnamedPart: 'det er ikke oppgitt hvilken del',
  unreviewed: {
    published: 'Ingen har gjennomgått denne teksten før publiseringen.',
    sent: 'Ingen har gjennomgått denne meldingen før den ble sendt.'
  },
  streaming: {
    one: '{name} kontrollerer teksten mens den vises.',
    many: '{name} kontrollerer teksten mens den vises.'
  },
  reviewedFacts: {
    one: '{name} har kontrollert fakta i teksten.',
    many: '{name} har kontrollert fakta i teksten.'
  },
  reviewedLanguage: {
    one: '{name} har kontrollert språket i teksten.',
    many: '{name} har kontrollert språket i teksten.'
  },
  sent: 'Sendt av {name}.',
  client: 'Teksten er laget for {name}.',
  qualified: 'En fagperson har kontrollert informasjonen: {name}.',
  purpose: 'Dette er AI brukt til: {purpose}.',
  contact: 'Kontakt: {contact}.',
  who: {
    person: 'et menneske',
    people: 'mennesker',
    peopleAt: 'mennesker hos {name}',
    authors: 'forfatterne'
  },
  unknown: 'ukjent navn',
  told: {
    mark: 'Skrevet av mennesker',
    text: 'AI er ikke brukt, opplyser {name}.'
  },
  brief: {
    systems: 'AI som er brukt: {systems}.',
    responsible: 'Ansvar: {name}.',
    persona: 'Dette er ikke {name}.'
  },
  byline: 'Av {name}',
  foreword: {
    headings: {
      foreword: 'Forord',
      introduction: 'Innledning',
      note: 'Om denne teksten'
    },
    tasks: {
      idea: 'Idé',
      outline: 'Disposisjon',
      research: 'Research',
      transcription: 'Transkribering',
      drafting: 'Første utkast',
      writing: 'Tekst',
      summarizing: 'Sammendrag',
      translation: 'Oversettelse',
      illustration: 'Illustrasjoner',
      'image-description': 'Bildebeskrivelser',
      narration: 'Opplesning',
      coding: 'Kode',
      editing: 'Redigering',
      revising: 'Omarbeiding',
      'fact-checking': 'Faktasjekk',
      proofreading: 'Korrektur',
      formatting: 'Formatering',
      reviewing: 'Gjennomgang'
    },
    responsibility: 'Ansvar',
    inPart: 'delvis',
    by: {
      human: '{name}',
      ai: 'kunstig intelligens, {systems}',
      both: '{name} sammen med kunstig intelligens, {systems}'
    }
  },
  declaration: {
    heading: 'Erklæring om generativ AI og AI-støttet teknologi i arbeidet med manuskriptet',
    used: 'I arbeidet med dette manuskriptet er {systems} brukt med dette formålet: {purpose}.',
    reviewed:
      'Deretter er innholdet gjennomgått og redigert av forfatteren eller forfatterne etter behov. Forfatteren eller forfatterne tar det fulle ansvaret for innholdet i den publiserte artikkelen.'
  },
  chat: {
    notice: 'Her svarer et system med kunstig intelligens (AI), ikke et menneske.',
    systems: 'Det kjører på {systems}.',
    responsible: 'Ansvar for det: {name}.',
    reminder: 'En påminnelse: her svarer et system med kunstig intelligens (AI), ikke et menneske.',
    break: 'Det er kanskje tid for en pause.',
    handover: 'Fra nå av skriver et menneske.',
    changed: 'AI-systemet er byttet: det kjører nå på {systems}.'
  },
  live: {
    livestream: {
      one:
        'Denne direktesendingen viser tekst som et system med kunstig intelligens, {systems}, skriver akkurat nå.',
      many:
        'Denne direktesendingen viser tekst som systemer med kunstig intelligens, {systems}, skriver akkurat nå.'
    },
    demonstration: {
      one:
        'Denne demonstrasjonen viser tekst som et system med kunstig intelligens, {systems}, skriver.',
      many:
        'Denne demonstrasjonen viser tekst som systemer med kunstig intelligens, {systems}, skriver.'
    },
    rawModel: 'Resultatet vises slik det kommer, uten filter.'
  },
  automated: 'Denne meldingen er sendt av et automatisk system.',
  humanClaims: {
    am: 'jeg er',
    amNot: 'jeg er ikke',
    between: 'en|et|ei|faktisk|virkelig|ekte|levende',
    person: 'menneske|person|mann|kvinne',
    machine: 'ki|ai|kunstig intelligens|chat ?bot|bot|robot|maskin|program|språkmodell'
  }
}
