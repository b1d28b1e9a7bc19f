import type { Locale } from '../locale.js'

export const nl: Locale = {
  tag: 'nl',
  dir: 'ltr',
  name: 'Nederlands',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' en ', or: ' of ' },
  tasks: { comma: ', ', last: ' en ' },
  marks: {
    generated: 'Gegenereerd door AI',
    translated: 'Vertaald door AI',
    summarized: 'Samengevat door AI',
    transcribed: 'Uitgeschreven door AI',
    written: 'Geschreven met AI',
    withSummary: 'Met een samenvatting door AI',
    illustrated: 'Geïllustreerd met AI',
    narrated: 'Voorgelezen door een AI-stem',
    checked: 'Gecontroleerd met AI',
    described: 'Beeldbeschrijvingen door AI',
    helped: 'Met hulp van AI',
    used: 'AI is gebruikt'
  },
  stop: '.',
  tags: { simulated: 'Simulatie', parody: 'Parodie' },
  ai: {
    one: {
      first: 'Een systeem met kunstmatige intelligentie, {systems}, heeft deze tekst {tasks}.',
      next: 'Een systeem met kunstmatige intelligentie, {systems}, heeft hem {tasks}.'
    },
    many: {
      first: 'Systemen met kunstmatige intelligentie, {systems}, hebben deze tekst {tasks}.',
      next: 'Systemen met kunstmatige intelligentie, {systems}, hebben hem {tasks}.'
    }
  },
  together: {
    one: {
      first:
        '{name} en een systeem met kunstmatige intelligentie, {systems}, hebben deze tekst samen {tasks}.',
      next: '{name} en een systeem met kunstmatige intelligentie, {systems}, hebben hem samen {tasks}.'
    },
    many: {
      first:
        '{name} en systemen met kunstmatige intelligentie, {systems}, hebben deze tekst samen {tasks}.',
      next: '{name} en systemen met kunstmatige intelligentie, {systems}, hebben hem samen {tasks}.'
    }
  },
  human: {
    one: {
      first: '{name} heeft deze tekst {tasks}.',
      next: '{name} heeft hem {tasks}.'
    },
    many: {
      first: '{name} hebben deze tekst {tasks}.',
      next: '{name} hebben hem {tasks}.'
    }
  },
  humanResponsible: {
    one: {
      first: '{name} heeft deze tekst {tasks} en is er verantwoordelijk voor.',
      next: '{name} heeft hem {tasks} en is er verantwoordelijk voor.'
    },
    many: {
      first: '{name} hebben deze tekst {tasks} en zijn er verantwoordelijk voor.',
      next: '{name} hebben hem {tasks} en zijn er verantwoordelijk voor.'
    }
  },
  responsible: {
    one: '{name} is verantwoordelijk voor de tekst.',
    many: '{name} zijn verantwoordelijk voor de tekst.'
  },
  involved: {
    one: 'Een systeem met kunstmatige intelligentie, {systems}, heeft aan deze tekst meegewerkt.',
    many: 'Systemen met kunstmatige intelligentie, {systems}, hebben aan deze tekst meegewerkt.'
  },
  published: 'De tekst wordt gepubliceerd door {name}.',
  attributed: {
    one: 'De tekst verschijnt onder de naam {name}.',
    many: 'De tekst verschijnt onder de namen {name}.'
  },
  persona: {
    one: 'Dit is niet {name}: een systeem met kunstmatige intelligentie, {systems}, spreekt onder die naam.',
    many: 'Dit is niet {name}: systemen met kunstmatige intelligentie, {systems}, spreken onder die naam.'
  },
  did: {
    idea: 'bedacht',
    outline: 'opgezet',
    research: 'met onderzoek ondersteund',
    transcription: 'uitgeschreven',
    drafting: 'opgesteld',
    writing: 'geschreven',
    summarizing: 'samengevat',
    translation: 'vertaald',
    illustration: 'geïllustreerd',
    'image-description': 'van beeldbeschrijvingen voorzien',
    narration: 'voorgelezen',
    coding: 'van code voorzien',
    editing: 'bewerkt',
    revising: 'herzien',
    'fact-checking': 'op feiten gecontroleerd',
    proofreading: 'gecorrigeerd',
    formatting: 'opgemaakt',
    reviewing: 'nagelezen'
  },
  disclaimers: {
    medical:
      'Voor deze informatie over gezondheid is AI gebruikt. AI kan fouten maken, iets weglaten of verouderd zijn, en weet niets over de gezondheid van wie dit leest. AI hoort nooit te dienen om ernstige ziekten vast te stellen of te behandelen, en ook niet bij levensgevaar dat meteen hulp vraagt.',
    financial:
      'Voor deze informatie over geld is AI gebruikt. AI kan fouten maken, iets weglaten of verouderd zijn, en weet niets over de geldzaken van wie dit leest. AI hoort niet de enige bron van financieel advies te zijn.',
    legal:
      'Voor deze juridische informatie is AI gebruikt. AI kan fouten maken, iets weglaten of verouderd zijn, en weet niets over de zaak van wie dit leest. AI hoort niet de enige bron van juridisch advies te zijn.',
    news: 'Voor dit nieuws is AI gebruikt. AI kan fouten maken in feiten, namen, data en citaten, iets weglaten of verouderd zijn.',
    other: 'Hier is AI gebruikt. AI kan fouten maken, iets weglaten of verouderd zijn.'
  },
  limitations: 'Bekende beperkingen van deze tekst: {limitations}',
  research:
    'Deze onderzoekspublicatie gebruikt resultaten die met kunstmatige intelligentie zijn gemaakt.',
  subsidy: 'De toegang tot de AI is gesubsidieerd door {name}.',
  part: {
    systems: {
      one: 'Een systeem met kunstmatige intelligentie, {systems}, heeft een deel van deze tekst {tasks}: {part}.',
      many: 'Systemen met kunstmatige intelligentie, {systems}, hebben een deel van deze tekst {tasks}: {part}.'
    },
    human: {
      one: '{name} heeft een deel van deze tekst {tasks}: {part}.',
      many: '{name} hebben een deel van deze tekst {tasks}: {part}.'
    }
  },
  unnamedPart: 'niet vermeld welk deel',
  unreviewed: {
    published: 'Niemand heeft deze tekst vóór publicatie nagelezen.',
    sent: 'Niemand heeft dit bericht vóór verzending nagelezen.'
  },
  streaming: {
    one: '{name} controleert de tekst terwijl die verschijnt.',
    many: '{name} controleren de tekst terwijl die verschijnt.'
  },
  reviewedFacts: {
    one: '{name} heeft de feiten erin gecontroleerd.',
    many: '{name} hebben de feiten erin gecontroleerd.'
  },
  reviewedLanguage: {
    one: '{name} heeft het taalgebruik erin gecontroleerd.',
    many: '{name} hebben het taalgebruik erin gecontroleerd.'
  },
  sent: 'Verzonden door {name}.',
  client: 'De tekst is gemaakt voor {name}.',
  qualified: 'Een deskundige heeft de informatie erin gecontroleerd: {name}.',
  purpose: 'Waarvoor de AI is gebruikt: {purpose}.',
  contact: 'Contact: {contact}.',
  who: {
    person: 'een mens',
    people: 'mensen',
    peopleAt: 'mensen bij {name}',
    authors: 'de auteurs'
  },
  unknown: 'naam onbekend',
  told: {
    mark: 'Geschreven door mensen',
    text: 'Er is geen AI gebruikt, volgens de verklaring van {name}.'
  },
  brief: {
    systems: 'Gebruikte AI: {systems}.',
    responsible: 'Verantwoordelijk: {name}.',
    persona: 'Dit is niet {name}.'
  },
  byline: 'Door {name}',
  foreword: {
    headings: {
      foreword: 'Voorwoord',
      introduction: 'Inleiding',
      note: 'Over deze tekst'
    },
    tasks: {
      idea: 'Idee',
      outline: 'Opzet',
      research: 'Onderzoek',
      transcription: 'Uitschrijven',
      drafting: 'Eerste versie',
      writing: 'Tekst',
      summarizing: 'Samenvatting',
      translation: 'Vertaling',
      illustration: 'Illustraties',
      'image-description': 'Beeldbeschrijvingen',
      narration: 'Voorlezen',
      coding: 'Code',
      editing: 'Bewerking',
      revising: 'Herziening',
      'fact-checking': 'Controle van feiten',
      proofreading: 'Correctie',
      formatting: 'Opmaak',
      reviewing: 'Controle'
    },
    responsibility: 'Verantwoordelijkheid',
    inPart: 'gedeeltelijk',
    by: {
      human: '{name}',
      ai: 'kunstmatige intelligentie, {systems}',
      both: '{name} samen met kunstmatige intelligentie, {systems}'
    }
  },
  declaration: {
    heading:
      'Verklaring over generatieve AI en door AI ondersteunde technologie bij de voorbereiding van het manuscript',
    used: 'Bij de voorbereiding van dit werk is door de auteur(s) {systems} gebruikt met dit doel: {purpose}.',
    reviewed:
      'Na het gebruik van dit hulpmiddel of deze dienst is de inhoud waar nodig door de auteur(s) nagelezen en bewerkt. De auteur(s) dragen de volle verantwoordelijkheid voor de inhoud van het gepubliceerde artikel.'
  },
  chat: {
    notice: 'Hier antwoordt een systeem met kunstmatige intelligentie (AI), geen mens.',
    systems: 'Het draait op {systems}.',
    responsible: 'Verantwoordelijk hiervoor: {name}.',
    reminder:
      'Ter herinnering: hier antwoordt een systeem met kunstmatige intelligentie (AI), geen mens.',
    break: 'Misschien is het tijd voor een pauze.',
    handover: 'Vanaf hier schrijft een mens.',
    changed: 'Het AI-systeem is gewisseld: het draait nu op {systems}.'
  },
  live: {
    livestream: {
      one: 'Deze livestream toont tekst die een systeem met kunstmatige intelligentie, {systems}, op dit moment schrijft.',
      many: 'Deze livestream toont tekst die systemen met kunstmatige intelligentie, {systems}, op dit moment schrijven.'
    },
    demonstration: {
      one: 'Deze demonstratie toont tekst die een systeem met kunstmatige intelligentie, {systems}, schrijft.',
      many: 'Deze demonstratie toont tekst die systemen met kunstmatige intelligentie, {systems}, schrijven.'
    },
    rawModel: 'De uitvoer verschijnt zoals die komt, zonder filter.'
  },
  automated: 'Dit bericht is verstuurd door een automatisch systeem.'
}
