/** The facts that every script labels with. */
export const facts = {
  author: { name: 'Ada Lovelace', kind: 'person' },
  ai: [{ model: 'GPT-4', provider: 'OpenAI' }],
  roles: { drafting: 'ai', editing: 'human' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' }
}
