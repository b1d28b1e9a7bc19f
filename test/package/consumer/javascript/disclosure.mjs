/** The facts that every script labels with. */
export const facts = {
  author: { name: 'Ada Lovelace', kind: 'person' },
  ai: [{ model: 'GPT-4', provider: 'OpenAI' }],
  roles: { drafting: 'ai', editing: 'human' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' }
}

/** The facts of a chatbot. */
export const bot = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' }
