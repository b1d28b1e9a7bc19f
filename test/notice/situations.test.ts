import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { en, locales } from '../../src/notice/locales/index.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { requireExact } from '../../src/notice/require-exact.js'

const ada = 'Ada Lovelace'
const system = 'An artificial intelligence system, GPT-4,'

/** What people declare, the marks of the title, and the words of the lead. */
const situations: readonly [what: string, facts: object, title: string, lead: string][] = [
  [
    'an author who edited what AI drafted',
    { author: ada, ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'author' }, responsible: 'author' },
    '[AI-generated] ',
    `AI-generated. ${system} drafted this text. Ada Lovelace edited it and takes responsibility for it.`
  ],
  [
    'two authors',
    { author: [ada, 'Bea Smith'], ai: 'GPT-4', roles: { drafting: [ada, 'GPT-4'], editing: 'Bea Smith' } },
    '[Written with AI] ',
    'Written with AI. Ada Lovelace and an artificial intelligence system, GPT-4, together drafted this text. Bea Smith edited it. It appears under the name of Ada Lovelace and Bea Smith.'
  ],
  [
    'a person who is not named, and a company',
    { author: { name: 'Harbour Ltd', kind: 'company' }, ai: 'GPT-4', roles: { drafting: 'human', editing: 'GPT-4' } },
    '[Written with AI] ',
    `Written with AI. A person wrote this text. ${system} edited it. It is published by Harbour Ltd.`
  ],
  [
    'an agency, its client and its people',
    {
      author: { name: 'Pen GmbH', kind: 'company' },
      client: { name: 'Harbour Ltd', kind: 'company' },
      publisher: { name: 'Harbour Ltd', kind: 'company' },
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4', editing: 'people' },
      review: { by: 'people' }
    },
    '[AI-generated] ',
    `AI-generated. ${system} drafted this text. People at Pen GmbH edited and reviewed it. It appears under the name of Pen GmbH. It is published by Harbour Ltd. It was made for Harbour Ltd.`
  ],
  [
    'an AI translation of a person’s text',
    { author: ada, ai: 'DeepL', roles: { drafting: 'author', translation: 'DeepL' } },
    '[Translated by AI] ',
    'Translated by AI. Ada Lovelace wrote this text. An artificial intelligence system, DeepL, translated it.'
  ],
  [
    'systems with a stage each',
    {
      author: ada,
      ai: ['GPT-4', 'Midjourney', 'Whisper'],
      roles: { illustration: 'Midjourney', drafting: 'GPT-4', transcription: 'Whisper' }
    },
    '[AI-generated] [Illustrated with AI] ',
    `AI-generated. Illustrated with AI. An artificial intelligence system, Whisper, transcribed this text. ${system} wrote it. An artificial intelligence system, Midjourney, illustrated it. It appears under the name of Ada Lovelace.`
  ],
  [
    'help of several kinds, in any order of declaration',
    { author: ada, ai: 'GPT-4', roles: { research: 'GPT-4', proofreading: 'GPT-4', drafting: 'author' } },
    '',
    `Checked with AI. ${system} did research for this text. Ada Lovelace wrote it. GPT-4 proofread it.`
  ],
  [
    'one section by AI',
    { author: ada, ai: 'GPT-4', roles: { drafting: ['author', { by: 'GPT-4', part: 'Section 3' }] } },
    '[Written with AI] ',
    `Written with AI. Ada Lovelace wrote this text. ${system} wrote part of this text: Section 3.`
  ],
  [
    'a part that a person and AI did',
    {
      author: ada,
      ai: 'GPT-4',
      roles: { drafting: [{ by: ada, part: 'Section 3' }, { by: 'GPT-4', part: 'Section 3' }] }
    },
    '[Written with AI] ',
    `Written with AI. Ada Lovelace wrote part of this text: Section 3. ${system} wrote part of this text: Section 3.`
  ],
  [
    'the part of AI declared for the whole text',
    { author: ada, ai: 'GPT-4', part: 'Chapter 3', roles: { drafting: 'GPT-4', editing: 'author' } },
    '[Written with AI] ',
    `Written with AI. ${system} drafted part of this text: Chapter 3. Ada Lovelace edited it.`
  ],
  [
    'a part of which nobody says which it is',
    { author: ada, ai: 'GPT-4', part: 'part', roles: { drafting: 'GPT-4', editing: 'author' } },
    '[Written with AI] ',
    `Written with AI. ${system} drafted part of this text: which one is not said. Ada Lovelace edited it.`
  ],
  [
    'the whole',
    { author: ada, ai: 'GPT-4', part: 'whole', roles: { drafting: 'GPT-4', editing: 'author' } },
    '[AI-generated] ',
    `AI-generated. ${system} drafted this text. Ada Lovelace edited it.`
  ],
  [
    'a summary beside a person’s text',
    {
      author: ada,
      ai: 'GPT-4',
      roles: { drafting: 'author', summarizing: { by: 'GPT-4', part: 'the box at the top' } }
    },
    '[With an AI summary] ',
    `With an AI summary. Ada Lovelace wrote this text. ${system} summarized part of this text: the box at the top.`
  ],
  [
    'nobody’s review',
    { author: ada, ai: 'GPT-4', roles: { drafting: 'GPT-4' }, review: 'none' },
    '[AI-generated] ',
    `AI-generated. ${system} wrote this text. Nobody reviewed this text before publication. It appears under the name of Ada Lovelace.`
  ],
  [
    'a message by a company',
    {
      author: { name: 'Shop', kind: 'company' },
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4' },
      review: 'none',
      use: 'message'
    },
    '[AI-generated] ',
    `AI-generated. ${system} wrote this text. Nobody reviewed this message before it was sent. Sent by Shop.`
  ],
  [
    'a system that nobody knows',
    { author: ada, ai: 'unknown', roles: { drafting: 'ai', editing: 'author' } },
    '[AI-generated] ',
    'AI-generated. An artificial intelligence system, name unknown, drafted this text. Ada Lovelace edited it.'
  ],
  [
    'a system that another one may have stood in for',
    { author: ada, ai: { model: 'GPT-4', or: ['Claude'] }, roles: { drafting: 'GPT-4', editing: 'author' } },
    '[AI-generated] ',
    'AI-generated. An artificial intelligence system, GPT-4 or Claude, drafted this text. Ada Lovelace edited it.'
  ],
  [
    'a person’s words in another person’s name',
    {
      author: ada,
      ai: 'Midjourney',
      persona: { name: 'The Mayor', tag: 'parody' },
      roles: { drafting: 'author', illustration: 'Midjourney' }
    },
    '[Parody] [Illustrated with AI] ',
    'Parody. Illustrated with AI. This is not The Mayor. Ada Lovelace wrote this text. An artificial intelligence system, Midjourney, illustrated it.'
  ],
  [
    'systems whose names hold brackets and the words that join names',
    {
      author: ada,
      ai: [{ model: 'GPT (beta)' }, { model: 'Black and White' }],
      roles: { drafting: ['GPT (beta)', 'Black and White'], translation: 'GPT (beta)', editing: 'author' }
    },
    '[AI-generated] ',
    'AI-generated. Artificial intelligence systems, GPT (beta) and Black and White, drafted this text. GPT (beta) translated it. Ada Lovelace edited it.'
  ],
  [
    'a company whose name ends in a stop',
    { author: { name: 'Acme Inc.', kind: 'company' }, ai: 'GPT-4', roles: { drafting: 'GPT-4' } },
    '[AI-generated] ',
    `AI-generated. ${system} wrote this text. It is published by Acme Inc.`
  ]
]

describe.each(situations)('%s', (_, facts, title, lead) => {
  const disclosure = parseDisclosure(facts)

  it('is told in English', () => {
    const label = renderLabel(disclosure, en)
    expect(label?.title).toBe(title)
    expect(label && `${label.lead.mark} ${label.lead.text}`).toBe(lead)
  })

  it.each(locales.map((locale) => [locale.tag, locale] as const))('is read back in %s', (_tag, locale) => {
    const label = renderLabel(disclosure, locale)
    expect(() => label && requireExact(label, locale)).not.toThrow()
    expect(label?.lead.text).not.toMatch(/[{}]|undefined|\.\./)
  })
})
