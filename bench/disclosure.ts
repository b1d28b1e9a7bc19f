import { parseDisclosure } from '../src/index.js'

/** The facts that every benchmark labels with. */
export const disclosure = parseDisclosure({
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'human' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' },
  topics: []
})
