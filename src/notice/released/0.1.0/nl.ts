import type { Words } from './words.js'

export const nl: Words = {
  tag: 'nl',
  dir: 'ltr',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' en ' },
  tasks: { comma: ', ', last: ' en ' },
  marks: {
    generated: 'Gegenereerd door AI',
    assisted: 'Geschreven met AI',
    involved: 'AI is gebruikt'
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
      first: '{name} en een systeem met kunstmatige intelligentie, {systems}, hebben deze tekst samen {tasks}.',
      next: '{name} en een systeem met kunstmatige intelligentie, {systems}, hebben hem samen {tasks}.'
    },
    many: {
      first: '{name} en systemen met kunstmatige intelligentie, {systems}, hebben deze tekst samen {tasks}.',
      next: '{name} en systemen met kunstmatige intelligentie, {systems}, hebben hem samen {tasks}.'
    }
  },
  human: { first: '{name} heeft deze tekst {tasks}.', next: '{name} heeft hem {tasks}.' },
  humanResponsible: {
    first: '{name} heeft deze tekst {tasks} en neemt er de verantwoordelijkheid voor.',
    next: '{name} heeft hem {tasks} en neemt er de verantwoordelijkheid voor.'
  },
  responsible: '{name} neemt de verantwoordelijkheid voor de tekst.',
  involved: {
    one: 'Een systeem met kunstmatige intelligentie, {systems}, heeft aan deze tekst meegewerkt.',
    many: 'Systemen met kunstmatige intelligentie, {systems}, hebben aan deze tekst meegewerkt.'
  },
  published: 'De tekst wordt gepubliceerd door {name}.',
  attributed: 'De tekst verschijnt onder de naam {name}.',
  persona: {
    one: 'Dit is niet {name}: een systeem met kunstmatige intelligentie, {systems}, spreekt onder die naam.',
    many: 'Dit is niet {name}: systemen met kunstmatige intelligentie, {systems}, spreken onder die naam.'
  },
  did: {
    idea: 'bedacht',
    outline: 'opgezet',
    research: 'gedocumenteerd',
    drafting: 'opgesteld',
    translation: 'vertaald',
    illustration: 'geïllustreerd',
    editing: 'bewerkt',
    revising: 'herzien',
    'fact-checking': 'op feiten gecontroleerd',
    proofreading: 'gecorrigeerd',
    formatting: 'opgemaakt',
    reviewing: 'nagelezen'
  },
  disclaimers: {
    medical: 'Deze informatie over gezondheid is gemaakt met AI. AI kan fouten maken, iets weglaten of verouderd zijn, en weet niets over de gezondheid van wie dit leest.',
    financial: 'Deze informatie over geld is gemaakt met AI. AI kan fouten maken, iets weglaten of verouderd zijn, en weet niets over de geldzaken van wie dit leest.',
    legal: 'Deze juridische informatie is gemaakt met AI. AI kan fouten maken, iets weglaten of verouderd zijn, en weet niets over de zaak van wie dit leest.',
    news: 'Dit nieuws is gemaakt met AI. AI kan fouten maken in feiten, namen, data en citaten, iets weglaten of verouderd zijn.',
    other: 'Hier is AI gebruikt. AI kan fouten maken, iets weglaten of verouderd zijn.'
  },
  limitations: 'Bekende beperkingen van deze tekst: {limitations}',
  research: 'Deze onderzoekspublicatie gebruikt resultaten die met kunstmatige intelligentie zijn gemaakt.',
  subsidy: 'De toegang tot de AI is gesubsidieerd door {name}.',
  brief: {
    systems: 'Gebruikte AI: {systems}.',
    responsible: 'Verantwoordelijk: {name}.',
    persona: 'Dit is niet {name}.'
  },
  foreword: {
    headings: { foreword: 'Voorwoord', introduction: 'Inleiding', note: 'Over deze tekst' },
    tasks: {
      idea: 'Idee',
      outline: 'Opzet',
      research: 'Documentatie',
      drafting: 'Eerste versie',
      translation: 'Vertaling',
      illustration: 'Illustraties',
      editing: 'Bewerking',
      revising: 'Herziening',
      'fact-checking': 'Controle van feiten',
      proofreading: 'Correctie',
      formatting: 'Opmaak',
      reviewing: 'Nalezing'
    },
    responsibility: 'Verantwoordelijkheid',
    by: {
      human: '{name}',
      ai: 'kunstmatige intelligentie, {systems}',
      both: '{name} samen met kunstmatige intelligentie, {systems}'
    }
  },
  chat: {
    notice: 'Hier antwoordt een systeem met kunstmatige intelligentie (AI), geen mens.',
    systems: 'Het draait op {systems}.',
    responsible: 'Verantwoordelijk hiervoor is {name}.',
    reminder: 'Ter herinnering: hier antwoordt een systeem met kunstmatige intelligentie (AI), geen mens.',
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
