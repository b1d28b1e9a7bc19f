import type { Locale } from '../locale.js'

export const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  name: 'English',
  colon: ': ',
  gap: ' ',
  names: { comma: ', ', last: ' and ', or: ' or ' },
  tasks: { comma: ', ', last: ' and ' },
  marks: {
    generated: 'AI-generated',
    translated: 'Translated by AI',
    summarized: 'Summarized by AI',
    transcribed: 'Transcribed by AI',
    written: 'Written with AI',
    withSummary: 'With an AI summary',
    illustrated: 'Illustrated with AI',
    narrated: 'Read by an AI voice',
    checked: 'Checked with AI',
    described: 'Image descriptions by AI',
    helped: 'AI helped',
    used: 'AI was used'
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
  human: {
    one: {
      first: '{name} {tasks} this text.',
      next: '{name} {tasks} it.'
    },
    many: {
      first: '{name} {tasks} this text.',
      next: '{name} {tasks} it.'
    }
  },
  humanResponsible: {
    one: {
      first: '{name} {tasks} this text and takes responsibility for it.',
      next: '{name} {tasks} it and takes responsibility for it.'
    },
    many: {
      first: '{name} {tasks} this text and take responsibility for it.',
      next: '{name} {tasks} it and take responsibility for it.'
    }
  },
  responsible: {
    one: '{name} takes responsibility for it.',
    many: '{name} take responsibility for it.'
  },
  involved: {
    one: 'An artificial intelligence system, {systems}, took part in making this text.',
    many: 'Artificial intelligence systems, {systems}, took part in making this text.'
  },
  published: 'It is published by {name}.',
  attributed: {
    one: 'It appears under the name of {name}.',
    many: 'It appears under the names of {name}.'
  },
  persona: {
    one: 'This is not {name}: an artificial intelligence system, {systems}, speaks in that name.',
    many: 'This is not {name}: artificial intelligence systems, {systems}, speak in that name.'
  },
  did: {
    outline: 'outlined',
    transcription: 'transcribed',
    drafting: 'drafted',
    writing: 'wrote',
    summarizing: 'summarized',
    translation: 'translated',
    illustration: 'illustrated',
    narration: 'narrated',
    editing: 'edited',
    revising: 'revised',
    'fact-checking': 'fact-checked',
    proofreading: 'proofread',
    formatting: 'formatted',
    reviewing: 'reviewed',
    idea: 'gave the idea for',
    research: 'did research for',
    'image-description': 'wrote image descriptions for',
    coding: 'wrote code for'
  },
  disclaimers: {
    medical:
      'AI was used for this health information. AI can be wrong, leave things out or be out of date, and it knows nothing of any reader’s own health. It should never be used to diagnose or treat serious medical conditions, or for life-threatening issues that need immediate attention.',
    financial:
      'AI was used for this financial information. AI can be wrong, leave things out or be out of date, and it knows nothing of any reader’s own finances. It should not be relied on as a sole source of financial advice.',
    legal:
      'AI was used for this legal information. AI can be wrong, leave things out or be out of date, and it knows nothing of any reader’s own case. It should not be relied on as a sole source of legal advice.',
    news: 'AI was used for this news. AI can get facts, names, dates and quotations wrong, leave things out or be out of date.',
    other: 'AI was used here. AI can be wrong, leave things out or be out of date.'
  },
  limitations: 'Known limits of this text: {limitations}',
  research: 'This research publication uses output of artificial intelligence.',
  subsidy: 'Access to the AI was subsidized by {name}.',
  part: {
    systems: {
      one: 'An artificial intelligence system, {systems}, {tasks} part of this text: {part}.',
      many: 'Artificial intelligence systems, {systems}, {tasks} part of this text: {part}.'
    },
    human: {
      one: '{name} {tasks} part of this text: {part}.',
      many: '{name} {tasks} part of this text: {part}.'
    }
  },
  unnamedPart: 'which one is not said',
  unreviewed: {
    published: 'Nobody reviewed this text before publication.',
    sent: 'Nobody reviewed this message before it was sent.'
  },
  streaming: {
    one: '{name} checks it as it appears.',
    many: '{name} are checking it as it appears.'
  },
  reviewedFacts: {
    one: '{name} reviewed the facts in it.',
    many: '{name} reviewed the facts in it.'
  },
  reviewedLanguage: {
    one: '{name} reviewed its language.',
    many: '{name} reviewed its language.'
  },
  sent: 'Sent by {name}.',
  client: 'It was made for {name}.',
  qualified: 'The information in it was reviewed by a qualified person: {name}.',
  purpose: 'The AI was used for this purpose: {purpose}.',
  contact: 'Contact: {contact}.',
  who: {
    person: 'a person',
    people: 'people',
    peopleAt: 'people at {name}',
    authors: 'the authors'
  },
  unknown: 'name unknown',
  told: {
    mark: 'Written by people',
    text: 'No AI was used, as declared by {name}.'
  },
  brief: {
    systems: 'AI used: {systems}.',
    responsible: 'Responsible: {name}.',
    persona: 'This is not {name}.'
  },
  byline: 'By {name}',
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
      transcription: 'Transcription',
      drafting: 'Drafting',
      writing: 'Writing',
      summarizing: 'Summary',
      translation: 'Translation',
      illustration: 'Illustration',
      'image-description': 'Image descriptions',
      narration: 'Narration',
      coding: 'Code',
      editing: 'Editing',
      revising: 'Revising',
      'fact-checking': 'Fact-checking',
      proofreading: 'Proofreading',
      formatting: 'Formatting',
      reviewing: 'Review'
    },
    responsibility: 'Responsibility',
    inPart: 'in part',
    by: {
      human: '{name}',
      ai: 'artificial intelligence, {systems}',
      both: '{name} together with artificial intelligence, {systems}'
    }
  },
  declaration: {
    heading:
      'Declaration of generative AI and AI-assisted technologies in the manuscript preparation process',
    used: 'During the preparation of this work the author(s) used {systems} in order to {purpose}.',
    reviewed:
      'After using this tool/service, the author(s) reviewed and edited the content as needed and take(s) full responsibility for the content of the published article.'
  },
  chat: {
    notice: 'You are talking to an artificial intelligence (AI) system, not a person.',
    systems: 'It runs on {systems}.',
    responsible: 'Responsible for it: {name}.',
    reminder: 'A reminder: this is an artificial intelligence (AI) system, not a person.',
    break: 'It may be time for a break.',
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
