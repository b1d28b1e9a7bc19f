import type { Words } from './words.js'

export const en: Words = {
  tag: 'en',
  dir: 'ltr',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' and ' },
  tasks: { comma: ', ', last: ' and ' },
  marks: {
    generated: 'AI-generated',
    assisted: 'Written with AI',
    involved: 'AI was used'
  },
  stop: '.',
  tags: { simulated: 'Simulated', parody: 'Parody' },
  ai: {
    one: {
      first: 'An artificial intelligence system, {systems}, {tasks} this text.',
      next: 'An artificial intelligence system, {systems}, {tasks} it.'
    },
    many: {
      first: 'Artificial intelligence systems, {systems}, {tasks} this text.',
      next: 'Artificial intelligence systems, {systems}, {tasks} it.'
    }
  },
  together: {
    one: {
      first: '{name} and an artificial intelligence system, {systems}, together {tasks} this text.',
      next: '{name} and an artificial intelligence system, {systems}, together {tasks} it.'
    },
    many: {
      first: '{name} and artificial intelligence systems, {systems}, together {tasks} this text.',
      next: '{name} and artificial intelligence systems, {systems}, together {tasks} it.'
    }
  },
  human: { first: '{name} {tasks} this text.', next: '{name} {tasks} it.' },
  humanResponsible: {
    first: '{name} {tasks} this text and takes responsibility for it.',
    next: '{name} {tasks} it and takes responsibility for it.'
  },
  responsible: '{name} takes responsibility for it.',
  involved: {
    one: 'An artificial intelligence system, {systems}, took part in making this text.',
    many: 'Artificial intelligence systems, {systems}, took part in making this text.'
  },
  published: 'It is published by {name}.',
  attributed: 'It is attributed to {name}.',
  persona: {
    one: 'This is not {name}: an artificial intelligence system, {systems}, speaks in that name.',
    many: 'This is not {name}: artificial intelligence systems, {systems}, speak in that name.'
  },
  did: {
    idea: 'conceived',
    outline: 'outlined',
    research: 'researched',
    drafting: 'drafted',
    translation: 'translated',
    illustration: 'illustrated',
    editing: 'edited',
    revising: 'revised',
    'fact-checking': 'fact-checked',
    proofreading: 'proofread',
    formatting: 'formatted',
    reviewing: 'reviewed'
  },
  disclaimers: {
    medical: 'This is health information made with AI. AI can be wrong, leave things out or be out of date, and it knows nothing of any reader’s own health.',
    financial: 'This is financial information made with AI. AI can be wrong, leave things out or be out of date, and it knows nothing of any reader’s own finances.',
    legal: 'This is legal information made with AI. AI can be wrong, leave things out or be out of date, and it knows nothing of any reader’s own case.',
    news: 'This is news made with AI. AI can get facts, names, dates and quotations wrong, leave things out or be out of date.',
    other: 'AI was used here. AI can be wrong, leave things out or be out of date.'
  },
  limitations: 'Known limits of this text: {limitations}',
  research: 'This research publication uses output of artificial intelligence.',
  subsidy: 'Access to the AI was subsidized by {name}.',
  brief: {
    systems: 'AI used: {systems}.',
    responsible: 'Responsible: {name}.',
    persona: 'This is not {name}.'
  },
  foreword: {
    headings: {
      foreword: 'Foreword',
      introduction: 'Introduction',
      note: 'A note on this text'
    },
    tasks: {
      idea: 'Idea',
      outline: 'Outline',
      research: 'Research',
      drafting: 'Drafting',
      translation: 'Translation',
      illustration: 'Illustration',
      editing: 'Editing',
      revising: 'Revising',
      'fact-checking': 'Fact-checking',
      proofreading: 'Proofreading',
      formatting: 'Formatting',
      reviewing: 'Review'
    },
    responsibility: 'Responsibility',
    by: {
      human: '{name}',
      ai: 'artificial intelligence, {systems}',
      both: '{name} together with artificial intelligence, {systems}'
    }
  },
  chat: {
    notice: 'You are talking to an artificial intelligence (AI) system, not a person.',
    systems: 'It runs on {systems}.',
    responsible: '{name} answers for it.',
    reminder: 'A reminder: this is an artificial intelligence (AI) system, not a person.',
    handover: 'From here on, a person is writing.',
    changed: 'The AI system has changed: it now runs on {systems}.'
  },
  live: {
    livestream: {
      one: 'This livestream shows text that an artificial intelligence system, {systems}, writes as you watch.',
      many: 'This livestream shows text that artificial intelligence systems, {systems}, write as you watch.'
    },
    demonstration: {
      one: 'This demonstration shows text that an artificial intelligence system, {systems}, writes.',
      many: 'This demonstration shows text that artificial intelligence systems, {systems}, write.'
    },
    rawModel: 'The output is shown as it comes, without a filter.'
  },
  automated: 'This message was sent by an automated system.'
}
