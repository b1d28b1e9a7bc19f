import type { RuleExample } from '../../pack.js'

// Disclosures that the examples start from, and the examples that many rules share.

export const drafted = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  responsible: 'author'
}
/** An AI system wrote it, and nobody read it. */
export const unread = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai' },
  review: 'none'
}
/** A person wrote it, and an AI system made the pictures. */
export const illustrated = {
  author: 'Ada Lovelace',
  ai: 'Midjourney',
  roles: { drafting: 'author', illustration: 'ai' }
}
export const reviewed = { ...drafted, review: { by: 'Ada Lovelace', at: '2026-11-20' } }
export const humanOnly = {
  author: 'Ada Lovelace',
  ai: [],
  roles: { drafting: 'human', editing: 'human' }
}
export const chatbot = { author: { name: 'Acme Ltd', kind: 'company' }, ai: 'GPT-4 (OpenAI)' }

export const noAi: RuleExample = {
  title: 'no AI took part',
  disclosure: humanOnly,
  use: 'publication',
  outcome: 'not-applicable'
}
export const noAiInPost: RuleExample = { ...noAi, use: 'post' }
export const onlyPublished: RuleExample = {
  title: 'a publication is not shared in this sense',
  disclosure: reviewed,
  use: 'publication',
  outcome: 'not-applicable'
}
export const allByAi: RuleExample = {
  title: 'an AI system wrote all of it, and nobody read it',
  disclosure: unread,
  use: 'publication',
  outcome: 'not-applicable'
}
export const onlyIllustrated: RuleExample = {
  title: 'AI made only the pictures',
  disclosure: illustrated,
  use: 'publication',
  outcome: 'not-applicable'
}
export const onlyPosted: RuleExample = {
  title: 'a post is no publication in this sense',
  disclosure: reviewed,
  use: 'post',
  outcome: 'not-applicable'
}
export const noResearch: RuleExample = {
  title: 'no research publication',
  disclosure: reviewed,
  use: 'publication',
  outcome: 'not-applicable'
}
export const noPlugin: RuleExample = {
  title: 'no plugin is declared',
  disclosure: chatbot,
  use: 'chatbot',
  outcome: 'not-applicable'
}
