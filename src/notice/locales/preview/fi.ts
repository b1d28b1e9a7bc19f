import type { Locale } from '../../locale.js'

// Verbs agree in number and agents decline, so credits name in nouns what was done, and who did it
// stands behind a colon.
const human = { first: 'Tämän tekstin {tasks}: {name}.', next: 'Tekstin {tasks}: {name}.' }
const humanResponsible = {
  first: 'Tämän tekstin {tasks} sekä vastuu siitä: {name}.',
  next: 'Tekstin {tasks} sekä vastuu siitä: {name}.'
}
const partOfHumans = 'Tämän tekstin osan ({part}) {tasks}: {name}.'
const streaming = 'Tekstin tarkastus sen ilmestyessä: {name}.'
const reviewedFacts = 'Tekstin tosiasioiden tarkastus: {name}.'
const reviewedLanguage = 'Tekstin kielen tarkastus: {name}.'

export const fi: Locale = {
  tag: 'fi',
  dir: 'ltr',
  isPreview: true,
  name: 'suomi',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' ja ', or: ' tai ' },
  tasks: { comma: ', ', last: ' ja ' },
  marks: {
    generated: 'Tekoälyn tuottama',
    translated: 'Tekoälyn kääntämä',
    summarized: 'Tekoälyn tiivistämä',
    transcribed: 'Tekoälyn litteroima',
    written: 'Kirjoitettu tekoälyn avulla',
    withSummary: 'Mukana tekoälyn tekemä tiivistelmä',
    illustrated: 'Kuvitettu tekoälyn avulla',
    narrated: 'Tekoälyäänen lukema',
    checked: 'Tarkastettu tekoälyn avulla',
    described: 'Kuvailutekstit tekoälyltä',
    helped: 'Tekoäly on avustanut',
    used: 'Tekoälyä on käytetty'
  },
  stop: '.',
  tags: { simulated: 'Simulaatio', parody: 'Parodia' },
  ai: {
    one: {
      first: 'Tämän tekstin {tasks}: tekoälyjärjestelmä {systems}.',
      next: 'Tekstin {tasks}: tekoälyjärjestelmä {systems}.'
    },
    many: {
      first: 'Tämän tekstin {tasks}: tekoälyjärjestelmät {systems}.',
      next: 'Tekstin {tasks}: tekoälyjärjestelmät {systems}.'
    }
  },
  together: {
    one: {
      first: 'Tämän tekstin {tasks} yhdessä: {name} ja tekoälyjärjestelmä {systems}.',
      next: 'Tekstin {tasks} yhdessä: {name} ja tekoälyjärjestelmä {systems}.'
    },
    many: {
      first: 'Tämän tekstin {tasks} yhdessä: {name} ja tekoälyjärjestelmät {systems}.',
      next: 'Tekstin {tasks} yhdessä: {name} ja tekoälyjärjestelmät {systems}.'
    }
  },
  human: { one: human, many: human },
  humanResponsible: { one: humanResponsible, many: humanResponsible },
  responsible: { one: 'Tekstistä vastaa {name}.', many: 'Tekstistä vastaavat {name}.' },
  involved: {
    one: 'Tämän tekstin tekemiseen on osallistunut tekoälyjärjestelmä {systems}.',
    many: 'Tämän tekstin tekemiseen ovat osallistuneet tekoälyjärjestelmät {systems}.'
  },
  published: 'Tekstin julkaisee {name}.',
  attributed: {
    one: 'Teksti julkaistaan nimellä {name}.',
    many: 'Teksti julkaistaan nimellä {name}.'
  },
  persona: {
    one: 'Tässä ei puhu {name}: tällä nimellä puhuu tekoälyjärjestelmä {systems}.',
    many: 'Tässä ei puhu {name}: tällä nimellä puhuvat tekoälyjärjestelmät {systems}.'
  },
  did: {
    idea: 'idea',
    outline: 'rakenne',
    research: 'taustatyö',
    transcription: 'litterointi',
    drafting: 'ensimmäinen versio',
    writing: 'kirjoittaminen',
    summarizing: 'tiivistäminen',
    translation: 'käännös',
    illustration: 'kuvitus',
    'image-description': 'kuvailutekstit',
    narration: 'ääneen lukeminen',
    coding: 'ohjelmakoodi',
    editing: 'toimittaminen',
    revising: 'muokkaaminen',
    'fact-checking': 'faktantarkistus',
    proofreading: 'oikoluku',
    formatting: 'muotoilu',
    reviewing: 'tarkastus'
  },
  disclaimers: {
    medical:
      'Tämä terveyttä koskeva sisältö on tehty tekoälyn avulla. Tekoäly voi erehtyä, jättää jotain pois tai käyttää vanhentunutta tietoa, eikä se tiedä mitään lukijan terveydestä. Sitä ei pitäisi koskaan käyttää vakavien sairauksien toteamiseen tai hoitoon eikä hengenvaarassa, joka vaatii välitöntä apua.',
    financial:
      'Tämä raha-asioita koskeva sisältö on tehty tekoälyn avulla. Tekoäly voi erehtyä, jättää jotain pois tai käyttää vanhentunutta tietoa, eikä se tiedä mitään lukijan raha-asioista. Sen ei pitäisi olla ainoa taloudellisten neuvojen lähde.',
    legal:
      'Tämä oikeudellinen sisältö on tehty tekoälyn avulla. Tekoäly voi erehtyä, jättää jotain pois tai käyttää vanhentunutta tietoa, eikä se tiedä mitään lukijan tapauksesta. Sen ei pitäisi olla ainoa oikeudellisten neuvojen lähde.',
    news:
      'Tämä uutinen on tehty tekoälyn avulla. Tekoäly voi erehtyä tosiasioissa, nimissä, päivämäärissä ja lainauksissa, jättää jotain pois tai käyttää vanhentunutta tietoa.',
    other:
      'Tässä on käytetty tekoälyä. Tekoäly voi erehtyä, jättää jotain pois tai käyttää vanhentunutta tietoa.'
  },
  limitations: 'Tämän tekstin tunnetut rajoitukset: {limitations}',
  research: 'Tässä tutkimusjulkaisussa käytetään tekoälyn tuottamia tuloksia.',
  subsidy: 'Tekoälyn käyttöä on tukenut rahallisesti {name}.',
  part: {
    systems: {
      one: 'Tämän tekstin osan ({part}) {tasks}: tekoälyjärjestelmä {systems}.',
      many: 'Tämän tekstin osan ({part}) {tasks}: tekoälyjärjestelmät {systems}.'
    },
    human: { one: partOfHumans, many: partOfHumans }
  },
  unnamedPart: 'ei kerrota minkä',
  unreviewed: {
    published: 'Kukaan ei ole tarkastanut tätä tekstiä ennen julkaisua.',
    sent: 'Kukaan ei ole tarkastanut tätä viestiä ennen lähettämistä.'
  },
  streaming: { one: streaming, many: streaming },
  reviewedFacts: { one: reviewedFacts, many: reviewedFacts },
  reviewedLanguage: { one: reviewedLanguage, many: reviewedLanguage },
  sent: 'Viestin lähettää {name}.',
  client: 'Kenelle teksti on tehty: {name}.',
  qualified: 'Tekstin tiedot on tarkastanut alan pätevä henkilö: {name}.',
  purpose: 'Mihin tekoälyä on käytetty: {purpose}.',
  contact: 'Yhteydenotot: {contact}.',
  who: {
    person: 'ihminen',
    people: 'ihmiset',
    peopleAt: 'ihmiset yrityksestä {name}',
    authors: 'kaikki tekijät'
  },
  unknown: '(nimi ei tiedossa)',
  told: {
    mark: 'Ihmisten kirjoittama',
    text: 'Tekoälyä ei ole käytetty. Ilmoituksen lähde: {name}.'
  },
  brief: {
    systems: 'Käytetty tekoäly: {systems}.',
    responsible: 'Vastuu: {name}.',
    persona: 'Tässä ei puhu {name}.'
  },
  byline: 'Nimellä {name}',
  foreword: {
    headings: { foreword: 'Alkusanat', introduction: 'Johdanto', note: 'Tästä tekstistä' },
    tasks: {
      idea: 'Idea',
      outline: 'Rakenne',
      research: 'Taustatyö',
      transcription: 'Litterointi',
      drafting: 'Ensimmäinen versio',
      writing: 'Kirjoittaminen',
      summarizing: 'Tiivistelmä',
      translation: 'Käännös',
      illustration: 'Kuvitus',
      'image-description': 'Kuvailutekstit',
      narration: 'Ääneen lukeminen',
      coding: 'Ohjelmakoodi',
      editing: 'Toimittaminen',
      revising: 'Muokkaaminen',
      'fact-checking': 'Faktantarkistus',
      proofreading: 'Oikoluku',
      formatting: 'Muotoilu',
      reviewing: 'Tarkastus'
    },
    responsibility: 'Vastuu',
    inPart: 'osittain',
    by: {
      human: '{name}',
      ai: 'tekoäly, {systems}',
      both: '{name} yhdessä tekoälyn kanssa, {systems}'
    }
  },
  declaration: {
    heading:
      'Ilmoitus generatiivisen tekoälyn ja tekoälyavusteisen teknologian käytöstä käsikirjoituksen valmistelussa',
    used: 'Tämän työn valmistelussa käytettiin tekoälyä: {systems}. Tarkoitus: {purpose}.',
    reviewed:
      'Työkalun tai palvelun käytön jälkeen kirjoittajat tarkastivat ja muokkasivat sisältöä tarpeen mukaan; he ottavat täyden vastuun julkaistun artikkelin sisällöstä.'
  },
  chat: {
    notice: 'Täällä vastaa tekoälyjärjestelmä, ei ihminen.',
    systems: 'Sen pohjana on {systems}.',
    responsible: 'Vastuu siitä: {name}.',
    reminder: 'Muistutus: täällä vastaa tekoälyjärjestelmä, ei ihminen.',
    break: 'Voisi olla aika pitää tauko.',
    handover: 'Tästä eteenpäin kirjoittaa ihminen.',
    changed: 'Tekoälyjärjestelmä on vaihtunut: sen pohjana on nyt {systems}.'
  },
  live: {
    livestream: {
      one:
        'Tässä suorassa lähetyksessä näkyy tekstiä, jota parhaillaan kirjoittaa tekoälyjärjestelmä {systems}.',
      many:
        'Tässä suorassa lähetyksessä näkyy tekstiä, jota parhaillaan kirjoittavat tekoälyjärjestelmät {systems}.'
    },
    demonstration: {
      one: 'Tässä esittelyssä näkyy tekstiä, jota kirjoittaa tekoälyjärjestelmä {systems}.',
      many: 'Tässä esittelyssä näkyy tekstiä, jota kirjoittavat tekoälyjärjestelmät {systems}.'
    },
    rawModel: 'Tulos näytetään sellaisena kuin se syntyy, ilman suodatusta.'
  },
  automated: 'Tämän viestin lähetti automaattinen järjestelmä.',
  humanClaims: {
    am: 'olen',
    amNot: 'en ole',
    between: 'oikeasti|todella|aito|oikea|elävä|ihan',
    person: 'ihminen|henkilö|mies|nainen',
    machine: 'tekoäly|chat ?bot|botti|robotti|kone|ohjelma|kielimalli'
  }
}
