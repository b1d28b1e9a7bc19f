import type { Locale } from '../../locale.js'

// Names decline, and past verbs agree with the gender of the person: what a person did is said in
// nouns, and a name stands where the nominative does. The press writes AI, laws write UI: words are
// said by both.
const reviewedFacts = 'Pregled činjenica u tekstu: {name}.'
const reviewedLanguage = 'Pregled jezika u tekstu: {name}.'

export const hr: Locale = {
  tag: 'hr',
  dir: 'ltr',
  isPreview: true,
  name: 'hrvatski',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' i ', or: ' ili ' },
  tasks: { comma: ', ', last: ' i ' },
  marks: {
    generated: 'Generirano umjetnom inteligencijom',
    translated: 'Prevedeno umjetnom inteligencijom',
    summarized: 'Sažeto umjetnom inteligencijom',
    transcribed: 'Transkribirano umjetnom inteligencijom',
    written: 'Napisano uz pomoć umjetne inteligencije',
    withSummary: 'Sa sažetkom umjetne inteligencije',
    illustrated: 'Ilustrirano umjetnom inteligencijom',
    narrated: 'Čita glas umjetne inteligencije',
    checked: 'Provjereno umjetnom inteligencijom',
    described: 'Slike opisane umjetnom inteligencijom',
    helped: 'Uz pomoć umjetne inteligencije',
    used: 'Korištena je umjetna inteligencija'
  },
  stop: '.',
  tags: { simulated: 'Simulacija', parody: 'Parodija' },
  ai: {
    one: {
      first: 'Na ovom je tekstu radio sustav umjetne inteligencije, {systems}: {tasks}.',
      next: 'Na tekstu je radio i sustav umjetne inteligencije, {systems}: {tasks}.'
    },
    many: {
      first: 'Na ovom su tekstu radili sustavi umjetne inteligencije, {systems}: {tasks}.',
      next: 'Na tekstu su radili i sustavi umjetne inteligencije, {systems}: {tasks}.'
    }
  },
  together: {
    one: {
      first:
        'Zajednički udio u ovom tekstu imaju {name} i sustav umjetne inteligencije, {systems}: {tasks}.',
      next:
        'Zajednički udio u tekstu imaju {name} i sustav umjetne inteligencije, {systems}: {tasks}.'
    },
    many: {
      first:
        'Zajednički udio u ovom tekstu imaju {name} i sustavi umjetne inteligencije, {systems}: {tasks}.',
      next:
        'Zajednički udio u tekstu imaju {name} i sustavi umjetne inteligencije, {systems}: {tasks}.'
    }
  },
  human: {
    one: {
      first: 'Udio u ovom tekstu ima {name}: {tasks}.',
      next: 'Udio u tekstu ima {name}: {tasks}.'
    },
    many: {
      first: 'Udio u ovom tekstu imaju {name}: {tasks}.',
      next: 'Udio u tekstu imaju {name}: {tasks}.'
    }
  },
  humanResponsible: {
    one: {
      first: 'Udio u ovom tekstu ima {name}: {tasks}; za tekst i odgovara.',
      next: 'Udio u tekstu ima {name}: {tasks}; za tekst i odgovara.'
    },
    many: {
      first: 'Udio u ovom tekstu imaju {name}: {tasks}; za tekst i odgovaraju.',
      next: 'Udio u tekstu imaju {name}: {tasks}; za tekst i odgovaraju.'
    }
  },
  responsible: { one: 'Za tekst odgovara {name}.', many: 'Za tekst odgovaraju {name}.' },
  involved: {
    one: 'U nastanku ovog teksta sudjelovao je sustav umjetne inteligencije: {systems}.',
    many: 'U nastanku ovog teksta sudjelovali su sustavi umjetne inteligencije: {systems}.'
  },
  published: 'Tekst objavljuje {name}.',
  attributed: {
    one: 'Tekst izlazi pod imenom: {name}.',
    many: 'Tekst izlazi pod imenom: {name}.'
  },
  persona: {
    one: 'Ovo nije {name}: pod tim imenom govori sustav umjetne inteligencije, {systems}.',
    many: 'Ovo nije {name}: pod tim imenom govore sustavi umjetne inteligencije, {systems}.'
  },
  did: {
    idea: 'ideja',
    outline: 'struktura',
    research: 'prikupljanje građe',
    transcription: 'transkripcija',
    drafting: 'prva verzija',
    writing: 'pisanje',
    summarizing: 'sažetak',
    translation: 'prijevod',
    illustration: 'ilustracije',
    'image-description': 'opisi slika',
    narration: 'čitanje naglas',
    coding: 'programski kod',
    editing: 'uređivanje',
    revising: 'prerada',
    'fact-checking': 'provjera činjenica',
    proofreading: 'korektura',
    formatting: 'oblikovanje',
    reviewing: 'pregled'
  },
  disclaimers: {
    medical:
      'Ove informacije o zdravlju nastale su uz pomoć umjetne inteligencije. Umjetna inteligencija može pogriješiti, nešto izostaviti ili dati zastarjele podatke i ne zna ništa o zdravlju onih koji ovo čitaju. Nikada ne bi smjela služiti za dijagnosticiranje ni za liječenje teških bolesti, kao ni kad je život u opasnosti i potrebna je hitna pomoć.',
    financial:
      'Ove informacije o financijama nastale su uz pomoć umjetne inteligencije. Umjetna inteligencija može pogriješiti, nešto izostaviti ili dati zastarjele podatke i ne zna ništa o financijama onih koji ovo čitaju. Ne bi smjela biti jedini izvor financijskih savjeta.',
    legal:
      'Ove pravne informacije nastale su uz pomoć umjetne inteligencije. Umjetna inteligencija može pogriješiti, nešto izostaviti ili dati zastarjele podatke i ne zna ništa o slučaju onih koji ovo čitaju. Ne bi smjela biti jedini izvor pravnih savjeta.',
    news:
      'Ova vijest nastala je uz pomoć umjetne inteligencije. Umjetna inteligencija može pogriješiti u činjenicama, imenima, datumima i navodima, nešto izostaviti ili dati zastarjele podatke.',
    other:
      'Ovdje je korištena umjetna inteligencija. Umjetna inteligencija može pogriješiti, nešto izostaviti ili dati zastarjele podatke.'
  },
  limitations: 'Poznata ograničenja ovog teksta: {limitations}',
  research: 'Ova znanstvena publikacija koristi se rezultatima umjetne inteligencije.',
  subsidy: 'Pristup umjetnoj inteligenciji financijski podupire {name}.',
  part: {
    systems: {
      one:
        'Na dijelu ovog teksta ({part}) radio je sustav umjetne inteligencije, {systems}: {tasks}.',
      many:
        'Na dijelu ovog teksta ({part}) radili su sustavi umjetne inteligencije, {systems}: {tasks}.'
    },
    human: {
      one: 'Udio u dijelu ovog teksta ({part}) ima {name}: {tasks}.',
      many: 'Udio u dijelu ovog teksta ({part}) imaju {name}: {tasks}.'
    }
  },
  unnamedPart: 'dio nije naveden',
  unreviewed: {
    published: 'Ovaj tekst prije objave nitko nije pregledao.',
    sent: 'Ovu poruku prije slanja nitko nije pregledao.'
  },
  streaming: {
    one: 'Tekst tijekom objave provjerava {name}.',
    many: 'Tekst tijekom objave provjeravaju {name}.'
  },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Poruku šalje {name}.',
  client: 'Za koga je tekst nastao: {name}.',
  qualified: 'Podatke u tekstu pregledala je stručno osposobljena osoba: {name}.',
  purpose: 'Svrha uporabe umjetne inteligencije: {purpose}.',
  contact: 'Kontakt: {contact}.',
  who: {
    person: 'čovjek',
    people: 'ljudi',
    peopleAt: 'ljudi iz tvrtke {name}',
    authors: 'autorice i autori'
  },
  unknown: 'nepoznat naziv',
  told: {
    mark: 'Napisali ljudi',
    text: 'Umjetna inteligencija nije korištena. Izvor izjave: {name}.'
  },
  brief: {
    systems: 'Korištena umjetna inteligencija: {systems}.',
    responsible: 'Odgovornost: {name}.',
    persona: 'Ovo nije {name}.'
  },
  byline: 'Pod imenom: {name}',
  foreword: {
    headings: { foreword: 'Predgovor', introduction: 'Uvod', note: 'O ovom tekstu' },
    tasks: {
      idea: 'Ideja',
      outline: 'Struktura',
      research: 'Prikupljanje građe',
      transcription: 'Transkripcija',
      drafting: 'Prva verzija',
      writing: 'Pisanje',
      summarizing: 'Sažetak',
      translation: 'Prijevod',
      illustration: 'Ilustracije',
      'image-description': 'Opisi slika',
      narration: 'Čitanje naglas',
      coding: 'Programski kod',
      editing: 'Uređivanje',
      revising: 'Prerada',
      'fact-checking': 'Provjera činjenica',
      proofreading: 'Korektura',
      formatting: 'Oblikovanje',
      reviewing: 'Pregled'
    },
    responsibility: 'Odgovornost',
    inPart: 'djelomično',
    by: {
      human: '{name}',
      ai: 'umjetna inteligencija, {systems}',
      both: '{name} zajedno s umjetnom inteligencijom, {systems}'
    }
  },
  declaration: {
    heading:
      'Izjava o uporabi generativne umjetne inteligencije i tehnologija potpomognutih umjetnom inteligencijom u pripremi rukopisa',
    used: 'U pripremi ovog rada korištena je umjetna inteligencija: {systems}. Svrha: {purpose}.',
    reviewed:
      'Nakon uporabe tog alata ili usluge autori su sadržaj prema potrebi pregledali i uredili te preuzimaju punu odgovornost za sadržaj objavljenog članka.'
  },
  chat: {
    notice: 'Ovdje odgovara sustav umjetne inteligencije (AI), a ne čovjek.',
    systems: 'Pokreće ga: {systems}.',
    responsible: 'Odgovornost za njega: {name}.',
    reminder: 'Podsjetnik: ovdje odgovara sustav umjetne inteligencije (AI), a ne čovjek.',
    break: 'Možda je vrijeme za stanku.',
    handover: 'Od sada piše čovjek.',
    changed: 'Sustav umjetne inteligencije je promijenjen. Sada ga pokreće: {systems}.'
  },
  live: {
    livestream: {
      one:
        'Ovaj prijenos uživo prikazuje tekst koji upravo piše sustav umjetne inteligencije, {systems}.',
      many:
        'Ovaj prijenos uživo prikazuje tekst koji upravo pišu sustavi umjetne inteligencije, {systems}.'
    },
    demonstration: {
      one: 'Ova demonstracija prikazuje tekst koji piše sustav umjetne inteligencije, {systems}.',
      many: 'Ova demonstracija prikazuje tekst koji pišu sustavi umjetne inteligencije, {systems}.'
    },
    rawModel: 'Rezultat se prikazuje onako kako nastaje, bez filtra.'
  },
  automated: 'Ovu je poruku poslao automatski sustav.',
  humanClaims: {
    am: 'sam',
    amNot: 'nisam',
    between: 'stvarno|zaista|prav[ia]|stvarn[ia]|živa?',
    person: 'čovjek|ljudsko biće|osoba|muškarac|žena',
    machine: 'ai|ui|umjetna inteligencija|chat ?bot|bot|robot|stroj|program|jezični model'
  }
}
