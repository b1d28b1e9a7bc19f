/** A declaration and a text to begin with. */
export interface Sample {
  readonly name: string
  readonly declaration: string
  readonly text: string
}

const wall = `# The harbour wall

The wall reopened on Monday. Nobody was hurt when it fell in March.
`

export const samples: readonly Sample[] = [
  {
    name: 'an AI system drafted, a person edited',
    declaration: `author: Ada Lovelace
ai: GPT-4 (OpenAI)
roles: { drafting: GPT-4, editing: author }
review: { by: Ada Lovelace, at: 2026-11-20 }
responsible: author
statements: { ownWork: true, notOffensive: true }
topics: []
`,
    text: wall
  },
  {
    name: 'an AI system wrote, nobody reviewed',
    declaration: `author: The Harbour Times
people: [{ name: The Harbour Times, kind: company }]
ai: GPT-4 (OpenAI)
roles: { drafting: GPT-4 }
review: none
`,
    text: wall
  },
  {
    name: 'a person wrote, AI drew the picture',
    declaration: `author: Ada Lovelace
ai: Midjourney
roles: { drafting: author, illustration: Midjourney }
responsible: author
`,
    text: wall
  },
  {
    name: 'a translation by an AI system',
    declaration: `author: Ada Lovelace
ai: DeepL
roles: { drafting: author, translation: DeepL }
responsible: author
`,
    text: wall
  },
  {
    name: 'a parody',
    declaration: `author: Ada Lovelace
ai: GPT-4 (OpenAI)
roles: { drafting: GPT-4, editing: author }
persona: { name: Charles Babbage, tag: parody }
responsible: author
`,
    text: 'The engine is finished. It has been finished every year since 1834.\n'
  },
  {
    name: 'people alone',
    declaration: `author: Ada Lovelace
humanOnly: true
tell: true
`,
    text: wall
  },
  {
    name: 'a declaration that is refused',
    declaration: `author: ChatGPT
ai: GPT-4 (OpenAI)
`,
    text: wall
  }
]
