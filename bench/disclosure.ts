import { built } from './built.js'

// By the same copy of the library that labels: only its own facts are known to be frozen.
const { parseDisclosure } = await built<typeof import('../src/index.js')>('index.js')

/** The facts that every benchmark labels with. */
export const disclosure = parseDisclosure({
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author',
  review: { by: 'Ada Lovelace', at: '2026-11-20' },
  topics: []
})
