import type { Locale } from '../../locale.js'

// The perfect ("on kirjutanud") fits one and several, and a name stands behind it as the subject.
const human = { first: 'Selle teksti on {tasks} {name}.', next: 'Teksti on {tasks} {name}.' }
const partOfHumans = 'Osa sellest tekstist on {tasks} {name}: {part}.'
const reviewedFacts = 'Tekstis esitatud fakte on kontrollinud {name}.'
const reviewedLanguage = 'Teksti keelt on kontrollinud {name}.'

export const et: Locale = {
  tag: 'et',
  dir: 'ltr',
  isPreview: true,
  name: 'eesti',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' ja ', or: ' või ' },
  tasks: { comma: ', ', last: ' ja ' },
  marks: {
    generated: 'Tehisintellekti loodud',
    translated: 'Tehisintellekti tõlgitud',
    summarized: 'Tehisintellekti kokku võetud',
    transcribed: 'Tehisintellekti transkribeeritud',
    written: 'Kirjutatud tehisintellekti abil',
    withSummary: 'Tehisintellekti kokkuvõttega',
    illustrated: 'Illustreeritud tehisintellekti abil',
    narrated: 'Loeb tehisintellekti hääl',
    checked: 'Kontrollitud tehisintellekti abil',
    described: 'Pildikirjeldused tehisintellektilt',
    helped: 'Tehisintellekti abiga',
    used: 'Kasutatud on tehisintellekti'
  },
  stop: '.',
  tags: { simulated: 'Simulatsioon', parody: 'Paroodia' },
  ai: {
    one: {
      first: 'Selle teksti on {tasks} tehisintellektisüsteem {systems}.',
      next: 'Teksti on {tasks} tehisintellektisüsteem {systems}.'
    },
    many: {
      first: 'Selle teksti on {tasks} tehisintellektisüsteemid {systems}.',
      next: 'Teksti on {tasks} tehisintellektisüsteemid {systems}.'
    }
  },
  together: {
    one: {
      first: 'Selle teksti on ühiselt {tasks} {name} ja tehisintellektisüsteem {systems}.',
      next: 'Teksti on ühiselt {tasks} {name} ja tehisintellektisüsteem {systems}.'
    },
    many: {
      first: 'Selle teksti on ühiselt {tasks} {name} ja tehisintellektisüsteemid {systems}.',
      next: 'Teksti on ühiselt {tasks} {name} ja tehisintellektisüsteemid {systems}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: {
    one: {
      first: 'Selle teksti on {tasks} ning selle eest vastutab {name}.',
      next: 'Teksti on {tasks} ning selle eest vastutab {name}.'
    },
    many: {
      first: 'Selle teksti on {tasks} ning selle eest vastutavad {name}.',
      next: 'Teksti on {tasks} ning selle eest vastutavad {name}.'
    }
  },
  responsible: { one: 'Teksti eest vastutab {name}.', many: 'Teksti eest vastutavad {name}.' },
  involved: {
    one: 'Selle teksti loomisel on osalenud tehisintellektisüsteem {systems}.',
    many: 'Selle teksti loomisel on osalenud tehisintellektisüsteemid {systems}.'
  },
  published: 'Teksti on avaldanud {name}.',
  attributed: {
    one: 'Tekst ilmub nime all {name}.',
    many: 'Tekst ilmub nime all {name}.'
  },
  persona: {
    one: 'See ei ole {name}: selle nime all räägib tehisintellektisüsteem {systems}.',
    many: 'See ei ole {name}: selle nime all räägivad tehisintellektisüsteemid {systems}.'
  },
  did: {
    idea: 'ideega toetanud',
    outline: 'kavandanud',
    research: 'taustauuringuga toetanud',
    transcription: 'transkribeerinud',
    drafting: 'mustandina kirjutanud',
    writing: 'kirjutanud',
    summarizing: 'kokku võtnud',
    translation: 'tõlkinud',
    illustration: 'illustreerinud',
    'image-description': 'pildikirjeldustega varustanud',
    narration: 'ette lugenud',
    coding: 'programmikoodiga varustanud',
    editing: 'toimetanud',
    revising: 'ümber töötanud',
    'fact-checking': 'faktide osas kontrollinud',
    proofreading: 'korrigeerinud',
    formatting: 'vormindanud',
    reviewing: 'üle vaadanud'
  },
  disclaimers: {
    medical:
      'See terviseteave on loodud tehisintellekti abil. Tehisintellekt võib eksida, midagi välja jätta või kasutada aegunud andmeid ega tea midagi lugejate tervisest. Seda ei tohiks kunagi kasutada raskete haiguste diagnoosimiseks ega raviks, samuti mitte eluohtlikus olukorras, mis nõuab kohest abi.',
    financial:
      'See finantsteave on loodud tehisintellekti abil. Tehisintellekt võib eksida, midagi välja jätta või kasutada aegunud andmeid ega tea midagi lugejate rahaasjadest. See ei tohiks olla ainus finantsnõu allikas.',
    legal:
      'See õigusteave on loodud tehisintellekti abil. Tehisintellekt võib eksida, midagi välja jätta või kasutada aegunud andmeid ega tea midagi lugejate juhtumist. See ei tohiks olla ainus õigusnõu allikas.',
    news:
      'See uudis on loodud tehisintellekti abil. Tehisintellekt võib eksida faktides, nimedes, kuupäevades ja tsitaatides, midagi välja jätta või kasutada aegunud andmeid.',
    other:
      'Siin on kasutatud tehisintellekti. Tehisintellekt võib eksida, midagi välja jätta või kasutada aegunud andmeid.'
  },
  limitations: 'Selle teksti teadaolevad piirangud: {limitations}',
  research: 'See teadusväljaanne kasutab tehisintellekti loodud tulemusi.',
  subsidy: 'Ligipääsu tehisintellektile on rahaliselt toetanud {name}.',
  part: {
    systems: {
      one: 'Osa sellest tekstist on {tasks} tehisintellektisüsteem {systems}: {part}.',
      many: 'Osa sellest tekstist on {tasks} tehisintellektisüsteemid {systems}: {part}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'milline on nimetamata',
  unreviewed: {
    published: 'Keegi ei ole seda teksti enne avaldamist üle vaadanud.',
    sent: 'Keegi ei ole seda sõnumit enne saatmist üle vaadanud.'
  },
  streaming: {
    one: 'Teksti vaatab ilmumise ajal üle {name}.',
    many: 'Teksti vaatavad ilmumise ajal üle {name}.'
  },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Sõnumi on saatnud {name}.',
  client: 'Kellele tekst on loodud: {name}.',
  qualified: 'Tekstis esitatud teabe on üle vaadanud pädev isik: {name}.',
  purpose: 'Milleks tehisintellekti kasutati: {purpose}.',
  contact: 'Kontakt: {contact}.',
  who: {
    person: 'inimene',
    people: 'inimesed',
    peopleAt: 'inimesed ettevõttest {name}',
    authors: 'autorid'
  },
  unknown: '(nimi teadmata)',
  told: {
    mark: 'Inimeste kirjutatud',
    text: 'Tehisintellekti ei ole kasutatud. Seda on kinnitanud {name}.'
  },
  brief: {
    systems: 'Kasutatud tehisintellekt: {systems}.',
    responsible: 'Vastutus: {name}.',
    persona: 'See ei ole {name}.'
  },
  byline: 'Nime all {name}',
  foreword: {
    headings: { foreword: 'Eessõna', introduction: 'Sissejuhatus', note: 'Selle teksti kohta' },
    tasks: {
      idea: 'Idee',
      outline: 'Kava',
      research: 'Taustauuring',
      transcription: 'Transkriptsioon',
      drafting: 'Mustand',
      writing: 'Kirjutamine',
      summarizing: 'Kokkuvõte',
      translation: 'Tõlge',
      illustration: 'Illustratsioonid',
      'image-description': 'Pildikirjeldused',
      narration: 'Ettelugemine',
      coding: 'Programmikood',
      editing: 'Toimetamine',
      revising: 'Ümbertöötamine',
      'fact-checking': 'Faktikontroll',
      proofreading: 'Korrektuur',
      formatting: 'Vormindamine',
      reviewing: 'Ülevaatamine'
    },
    responsibility: 'Vastutus',
    inPart: 'osaliselt',
    by: {
      human: '{name}',
      ai: 'tehisintellekt, {systems}',
      both: '{name} koos tehisintellektiga, {systems}'
    }
  },
  declaration: {
    heading:
      'Avaldus generatiivse tehisintellekti ja tehisintellektil põhineva tehnoloogia kasutamise kohta käsikirja ettevalmistamisel',
    used: 'Selle töö ettevalmistamisel kasutati tehisintellekti: {systems}. Eesmärk: {purpose}.',
    reviewed:
      'Pärast selle tööriista või teenuse kasutamist vaatasid autorid sisu üle ja toimetasid seda vajaduse järgi; nad vastutavad avaldatud artikli sisu eest täiel määral.'
  },
  chat: {
    notice: 'Siin vastab tehisintellektisüsteem (TI), mitte inimene.',
    systems: 'Selle aluseks on {systems}.',
    responsible: 'Vastutus selle eest: {name}.',
    reminder: 'Meeldetuletus: siin vastab tehisintellektisüsteem (TI), mitte inimene.',
    break: 'Võib-olla on aeg teha paus.',
    handover: 'Siit edasi kirjutab inimene.',
    changed: 'Tehisintellektisüsteem on vahetunud: nüüd on selle aluseks {systems}.'
  },
  live: {
    livestream: {
      one: 'See otseülekanne näitab teksti, mida praegu kirjutab tehisintellektisüsteem {systems}.',
      many:
        'See otseülekanne näitab teksti, mida praegu kirjutavad tehisintellektisüsteemid {systems}.'
    },
    demonstration: {
      one: 'See esitlus näitab teksti, mida kirjutab tehisintellektisüsteem {systems}.',
      many: 'See esitlus näitab teksti, mida kirjutavad tehisintellektisüsteemid {systems}.'
    },
    rawModel: 'Tulemust näidatakse nii, nagu see tekib, ilma filtrita.'
  },
  automated: 'Selle sõnumi on saatnud automaatne süsteem.',
  humanClaims: {
    am: 'olen',
    amNot: 'ei ole',
    between: 'päris|tõesti|tegelikult|tõeline|elus',
    person: 'inimene|isik|mees|naine',
    machine: 'tehisintellekt|tehisaru|juturobot|chat ?bot|bot|robot|masin|programm|keelemudel'
  }
}
