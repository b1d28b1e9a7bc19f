import type { Locale } from '../../locale.js'

// Names decline, past verbs agree with the gender of the person, and two are counted apart from
// many: what a person did is said in nouns, and several systems are "več", with a singular verb.
// "UI" is heard as "wi": marks say the words.
const human = {
  first: 'Delo pri tem besedilu ({name}): {tasks}.',
  next: 'Delo pri besedilu ({name}): {tasks}.'
}
const humanResponsible = {
  first: 'Delo pri tem besedilu ({name}): {tasks} ter odgovornost za besedilo.',
  next: 'Delo pri besedilu ({name}): {tasks} ter odgovornost za besedilo.'
}
const responsible = 'Odgovornost za besedilo: {name}.'
const partOfHumans = 'Delo pri enem delu tega besedila ({part}), {name}: {tasks}.'
const streaming = 'Sprotno preverjanje besedila: {name}.'
const reviewedFacts = 'Pregled dejstev v besedilu: {name}.'
const reviewedLanguage = 'Pregled jezika v besedilu: {name}.'

export const sl: Locale = {
  tag: 'sl',
  dir: 'ltr',
  isPreview: true,
  name: 'slovenščina',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' in ', or: ' ali ' },
  tasks: { comma: ', ', last: ' in ' },
  marks: {
    generated: 'Ustvarjeno z umetno inteligenco',
    translated: 'Prevedeno z umetno inteligenco',
    summarized: 'Povzeto z umetno inteligenco',
    transcribed: 'Prepisano z umetno inteligenco',
    written: 'Napisano s pomočjo umetne inteligence',
    withSummary: 'S povzetkom umetne inteligence',
    illustrated: 'Ilustrirano z umetno inteligenco',
    narrated: 'Bere glas umetne inteligence',
    checked: 'Preverjeno z umetno inteligenco',
    described: 'Opisi slik so delo umetne inteligence',
    helped: 'S pomočjo umetne inteligence',
    used: 'Uporabljena je umetna inteligenca'
  },
  stop: '.',
  tags: { simulated: 'Simulacija', parody: 'Parodija' },
  ai: {
    one: {
      first: 'Pri tem besedilu je sodeloval sistem umetne inteligence, {systems}: {tasks}.',
      next: 'Pri besedilu je sodeloval sistem umetne inteligence, {systems}: {tasks}.'
    },
    many: {
      first: 'Pri tem besedilu je sodelovalo več sistemov umetne inteligence, {systems}: {tasks}.',
      next: 'Pri besedilu je sodelovalo več sistemov umetne inteligence, {systems}: {tasks}.'
    }
  },
  together: {
    one: {
      first:
        'Skupno delo pri tem besedilu ({name} in sistem umetne inteligence, {systems}): {tasks}.',
      next: 'Skupno delo pri besedilu ({name} in sistem umetne inteligence, {systems}): {tasks}.'
    },
    many: {
      first:
        'Skupno delo pri tem besedilu ({name} in več sistemov umetne inteligence, {systems}): {tasks}.',
      next:
        'Skupno delo pri besedilu ({name} in več sistemov umetne inteligence, {systems}): {tasks}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: responsible, many: responsible },
  involved: {
    one: 'Pri nastanku tega besedila je sodeloval sistem umetne inteligence: {systems}.',
    many: 'Pri nastanku tega besedila je sodelovalo več sistemov umetne inteligence: {systems}.'
  },
  published: 'Izdajatelj besedila: {name}.',
  attributed: {
    one: 'Besedilo izhaja pod imenom: {name}.',
    many: 'Besedilo izhaja pod imenom: {name}.'
  },
  persona: {
    one: 'To ni {name}: pod tem imenom govori sistem umetne inteligence, {systems}.',
    many: 'To ni {name}: pod tem imenom govori več sistemov umetne inteligence, {systems}.'
  },
  did: {
    idea: 'zamisel',
    outline: 'zasnova',
    research: 'zbiranje gradiva',
    transcription: 'prepis',
    drafting: 'prva različica',
    writing: 'pisanje',
    summarizing: 'povzetek',
    translation: 'prevod',
    illustration: 'ilustracije',
    'image-description': 'opisi slik',
    narration: 'branje na glas',
    coding: 'programska koda',
    editing: 'urejanje',
    revising: 'predelava',
    'fact-checking': 'preverjanje dejstev',
    proofreading: 'korektura',
    formatting: 'oblikovanje',
    reviewing: 'pregled'
  },
  disclaimers: {
    medical:
      'Te informacije o zdravju so nastale s pomočjo umetne inteligence. Umetna inteligenca se lahko zmoti, kaj izpusti ali uporabi zastarele podatke in ne ve ničesar o zdravju tistih, ki to berejo. Nikoli ne bi smela služiti za ugotavljanje ali zdravljenje resnih bolezni niti v življenjski nevarnosti, ki zahteva takojšnjo pomoč.',
    financial:
      'Te informacije o financah so nastale s pomočjo umetne inteligence. Umetna inteligenca se lahko zmoti, kaj izpusti ali uporabi zastarele podatke in ne ve ničesar o financah tistih, ki to berejo. Ne bi smela biti edini vir finančnih nasvetov.',
    legal:
      'Te pravne informacije so nastale s pomočjo umetne inteligence. Umetna inteligenca se lahko zmoti, kaj izpusti ali uporabi zastarele podatke in ne ve ničesar o zadevi tistih, ki to berejo. Ne bi smela biti edini vir pravnih nasvetov.',
    news:
      'Ta novica je nastala s pomočjo umetne inteligence. Umetna inteligenca lahko navede napačna dejstva, imena, datume in navedke, kaj izpusti ali uporabi zastarele podatke.',
    other:
      'Tu je bila uporabljena umetna inteligenca. Umetna inteligenca se lahko zmoti, kaj izpusti ali uporabi zastarele podatke.'
  },
  limitations: 'Znane omejitve tega besedila: {limitations}',
  research: 'Ta znanstvena objava uporablja rezultate umetne inteligence.',
  subsidy: 'Dostop do umetne inteligence finančno podpira {name}.',
  part: {
    systems: {
      one:
        'Pri delu tega besedila ({part}) je sodeloval sistem umetne inteligence, {systems}: {tasks}.',
      many:
        'Pri delu tega besedila ({part}) je sodelovalo več sistemov umetne inteligence, {systems}: {tasks}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'del ni naveden',
  unreviewed: {
    published: 'Tega besedila pred objavo ni nihče pregledal.',
    sent: 'Tega sporočila pred pošiljanjem ni nihče pregledal.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Pošiljatelj: {name}.',
  client: 'Za koga je besedilo nastalo: {name}.',
  qualified: 'Podatke v besedilu je preverila strokovno usposobljena oseba: {name}.',
  purpose: 'Namen uporabe umetne inteligence: {purpose}.',
  contact: 'Stik: {contact}.',
  who: {
    person: 'človek',
    people: 'ljudje',
    peopleAt: 'ljudje iz podjetja {name}',
    authors: 'avtorice in avtorji'
  },
  unknown: 'ime ni znano',
  told: {
    mark: 'Napisali ljudje',
    text: 'Umetna inteligenca ni bila uporabljena. Vir izjave: {name}.'
  },
  brief: {
    systems: 'Uporabljena umetna inteligenca: {systems}.',
    responsible: 'Odgovornost: {name}.',
    persona: 'To ni {name}.'
  },
  byline: 'Pod imenom: {name}',
  foreword: {
    headings: { foreword: 'Predgovor', introduction: 'Uvod', note: 'O tem besedilu' },
    tasks: {
      idea: 'Zamisel',
      outline: 'Zasnova',
      research: 'Zbiranje gradiva',
      transcription: 'Prepis',
      drafting: 'Prva različica',
      writing: 'Pisanje',
      summarizing: 'Povzetek',
      translation: 'Prevod',
      illustration: 'Ilustracije',
      'image-description': 'Opisi slik',
      narration: 'Branje na glas',
      coding: 'Programska koda',
      editing: 'Urejanje',
      revising: 'Predelava',
      'fact-checking': 'Preverjanje dejstev',
      proofreading: 'Korektura',
      formatting: 'Oblikovanje',
      reviewing: 'Pregled'
    },
    responsibility: 'Odgovornost',
    inPart: 'delno',
    by: {
      human: '{name}',
      ai: 'umetna inteligenca, {systems}',
      both: '{name} skupaj z umetno inteligenco, {systems}'
    }
  },
  declaration: {
    heading:
      'Izjava o uporabi generativne umetne inteligence in tehnologij, podprtih z umetno inteligenco, pri pripravi rokopisa',
    used:
      'Pri pripravi tega dela je bila uporabljena umetna inteligenca: {systems}. Namen: {purpose}.',
    reviewed:
      'Po uporabi tega orodja ali storitve so avtorji vsebino po potrebi pregledali in uredili; za vsebino objavljenega članka prevzemajo polno odgovornost.'
  },
  chat: {
    notice: 'Tu odgovarja sistem umetne inteligence (UI), ne človek.',
    systems: 'Poganja ga: {systems}.',
    responsible: 'Odgovornost zanj: {name}.',
    reminder: 'Opomnik: tu odgovarja sistem umetne inteligence (UI), ne človek.',
    break: 'Morda je čas za odmor.',
    handover: 'Od tu naprej piše človek.',
    changed: 'Sistem umetne inteligence se je zamenjal. Zdaj ga poganja: {systems}.'
  },
  live: {
    livestream: {
      one:
        'Ta prenos v živo prikazuje besedilo, ki ga pravkar piše sistem umetne inteligence, {systems}.',
      many:
        'Ta prenos v živo prikazuje besedilo, ki ga pravkar piše več sistemov umetne inteligence, {systems}.'
    },
    demonstration: {
      one: 'Ta predstavitev prikazuje besedilo, ki ga piše sistem umetne inteligence, {systems}.',
      many:
        'Ta predstavitev prikazuje besedilo, ki ga piše več sistemov umetne inteligence, {systems}.'
    },
    rawModel: 'Rezultat je prikazan tak, kot nastane, brez filtra.'
  },
  automated: 'To sporočilo je poslal samodejni sistem.',
  humanClaims: {
    am: 'sem',
    amNot: 'nisem',
    between: 'res|zares|resnično|prav[ia]|resničen|resnična|živa?',
    person: 'človek|človeško bitje|oseba|moški|ženska',
    machine:
      'ui|ai|umetna inteligenca|klepetalni robot|chat ?bot|bot|robot|stroj|program|jezikovni model'
  }
}
