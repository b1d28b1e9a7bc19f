// What every bot of this folder declares: a company runs it, a person answers for it.
export const disclosure = {
  author: { name: 'Harbour Museum', kind: 'company' },
  responsible: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai' },
  use: 'chatbot'
}
