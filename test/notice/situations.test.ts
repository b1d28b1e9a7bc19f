import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import { describe, expect, it } from 'vitest'
import { chatNotice, labelReply } from '../../src/chat/index.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { labelHtml, renderOverlay } from '../../src/html/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { toJsonLd } from '../../src/metadata/index.js'
import { en, locales } from '../../src/notice/locales/index.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { requireExact } from '../../src/notice/require-exact.js'
import { labelPost } from '../../src/social/index.js'

const ada = 'Ada Lovelace'
const harbour = { name: 'Harbour Ltd', kind: 'company' }
const shop = { name: 'Shop', kind: 'company' }
const system = 'An artificial intelligence system, GPT-4,'
const nobody = 'Nobody reviewed this text before publication.'

/** What people declare of documents, the marks of the title, and the words of the lead. */
type Situation = readonly [what: string, facts: object, title: string, lead: string]

const documents: readonly Situation[] = [
  [
    'a blogger who edited what AI drafted',
    { author: ada, ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'author' }, responsible: 'author' },
    '[AI-generated] ',
    `AI-generated. ${system} drafted this text. Ada Lovelace edited it and takes responsibility for it.`
  ],
  [
    'two authors',
    { author: [ada, 'Bea Smith'], ai: 'GPT-4', roles: { drafting: [ada, 'GPT-4'], editing: 'Bea Smith' } },
    '[Written with AI] ',
    'Written with AI. Ada Lovelace and an artificial intelligence system, GPT-4, together drafted this text. Bea Smith edited it. It appears under the names of Ada Lovelace and Bea Smith.'
  ],
  [
    'words written for a company by somebody who is not named',
    { author: harbour, ai: 'GPT-4', roles: { drafting: 'human', editing: 'GPT-4' } },
    '[Written with AI] ',
    `Written with AI. A person wrote this text. ${system} edited it. It is published by Harbour Ltd.`
  ],
  [
    'an agency, its client and its people',
    {
      author: { name: 'Pen GmbH', kind: 'company' },
      client: harbour,
      publisher: harbour,
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4', editing: 'people' },
      review: { by: 'people' }
    },
    '[AI-generated] ',
    `AI-generated. ${system} drafted this text. People at Pen GmbH edited and reviewed it. It appears under the name of Pen GmbH. It is published by Harbour Ltd. It was made for Harbour Ltd.`
  ],
  [
    'an editor who is not the author',
    { author: ada, people: ['Bea Smith'], ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'Bea Smith' } },
    '[AI-generated] ',
    `AI-generated. ${system} drafted this text. Bea Smith edited it. It appears under the name of Ada Lovelace.`
  ],
  [
    'an AI translation of a person’s text',
    { author: ada, ai: 'DeepL', roles: { drafting: 'author', translation: 'DeepL' } },
    '[Translated by AI] ',
    'Translated by AI. Ada Lovelace wrote this text. An artificial intelligence system, DeepL, translated it.'
  ],
  [
    'pictures by AI',
    { author: ada, ai: 'Midjourney', roles: { drafting: 'author', illustration: 'Midjourney' } },
    '[Illustrated with AI] ',
    'Illustrated with AI. Ada Lovelace wrote this text. An artificial intelligence system, Midjourney, illustrated it.'
  ],
  [
    'four systems, each with a stage of its own',
    {
      author: ada,
      ai: ['GPT-4', 'DeepL', 'Midjourney', 'Whisper'],
      roles: { transcription: 'Whisper', drafting: 'GPT-4', translation: 'DeepL', illustration: 'Midjourney' }
    },
    '[AI-generated] [Illustrated with AI] ',
    `AI-generated. Illustrated with AI. An artificial intelligence system, Whisper, transcribed this text. ${system} wrote it. An artificial intelligence system, DeepL, translated it. An artificial intelligence system, Midjourney, illustrated it. It appears under the name of Ada Lovelace.`
  ],
  [
    'a check of the spelling alone',
    { author: ada, ai: 'Grammarly', roles: { drafting: 'author', proofreading: 'Grammarly' } },
    '',
    'Checked with AI. Ada Lovelace wrote this text. An artificial intelligence system, Grammarly, proofread it.'
  ],
  [
    'one section by AI',
    { author: ada, ai: 'GPT-4', roles: { drafting: ['author', { by: 'GPT-4', part: 'Section 3' }] } },
    '[Written with AI] ',
    `Written with AI. Ada Lovelace wrote this text. ${system} wrote part of this text: Section 3.`
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
    'descriptions of pictures by AI',
    { author: ada, ai: 'GPT-4', roles: { drafting: 'author', 'image-description': 'GPT-4' } },
    '',
    `Image descriptions by AI. Ada Lovelace wrote this text. ${system} wrote image descriptions for it.`
  ],
  [
    'a company’s documentation that nobody reviewed',
    { author: harbour, ai: 'GPT-4', roles: { drafting: 'GPT-4' }, review: 'none' },
    '[AI-generated] ',
    `AI-generated. ${system} wrote this text. ${nobody} It is published by Harbour Ltd.`
  ],
  [
    'descriptions of products that a team checked',
    { author: shop, ai: 'GPT-4', roles: { drafting: 'GPT-4' }, review: { by: 'people', at: '2026-11-20' } },
    '[AI-generated] ',
    `AI-generated. ${system} wrote this text. People at Shop reviewed it. It is published by Shop.`
  ],
  [
    'a system that nobody knows',
    { author: ada, ai: 'unknown', roles: { drafting: 'ai', editing: 'author' } },
    '[AI-generated] ',
    'AI-generated. An artificial intelligence system, name unknown, drafted this text. Ada Lovelace edited it.'
  ],
  [
    'nobody’s review',
    { author: ada, ai: 'GPT-4', roles: { drafting: 'GPT-4' }, review: 'none' },
    '[AI-generated] ',
    `AI-generated. ${system} wrote this text. ${nobody} It appears under the name of Ada Lovelace.`
  ],
  [
    'a column on law',
    {
      author: ada,
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4', editing: 'author' },
      domain: 'legal',
      qualifiedReviewer: { name: 'Carl Roe', qualification: 'attorney' }
    },
    '[AI-generated] ',
    `AI-generated. ${system} drafted this text. Ada Lovelace edited it. The information in it was reviewed by a qualified person: Carl Roe, attorney. ${en.disclaimers.legal}`
  ],
  [
    'a clinic’s page',
    {
      author: { name: 'Clinic', kind: 'company' },
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4' },
      domain: 'medical',
      consumerFacing: true,
      qualifiedReviewer: { name: 'Dee Low', qualification: 'physician' }
    },
    '[AI-generated] ',
    `AI-generated. ${system} wrote this text. It is published by Clinic. The information in it was reviewed by a qualified person: Dee Low, physician. ${en.disclaimers.medical}`
  ],
  [
    'satire in somebody’s name',
    { author: ada, ai: 'GPT-4', roles: { drafting: 'GPT-4' }, persona: { name: 'The Mayor', tag: 'parody' } },
    '[Parody] [AI-generated] ',
    'Parody. AI-generated. This is not The Mayor: an artificial intelligence system, GPT-4, speaks in that name. GPT-4 wrote this text. It appears under the name of Ada Lovelace.'
  ],
  [
    'a museum that lets a dead person speak',
    {
      author: { name: 'Museum', kind: 'company' },
      persona: { name: 'Grace Hopper', tag: 'simulated', historicalPublicFigure: true },
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4' }
    },
    '[Simulated] [AI-generated] ',
    'Simulated. AI-generated. This is not Grace Hopper: an artificial intelligence system, GPT-4, speaks in that name. GPT-4 wrote this text. It is published by Museum.'
  ],
  [
    'a press release',
    {
      author: { ...harbour, contact: 'press@harbour.example' },
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4', editing: 'people' },
      responsible: 'Bea Smith'
    },
    '[AI-generated] ',
    `AI-generated. ${system} drafted this text. People at Harbour Ltd edited it. Bea Smith takes responsibility for it. It is published by Harbour Ltd.`
  ],
  [
    'a text without AI that is told to be one',
    { humanOnly: true, tell: true, author: ada },
    '',
    'Written by people. No AI was used, as declared by Ada Lovelace.'
  ],
  [
    'a declaration of 0.1.0 with both',
    { author: 'Ada', ai: 'GPT-4', roles: { drafting: 'both', editing: 'human' } },
    '[Written with AI] ',
    'Written with AI. A person and an artificial intelligence system, GPT-4, together drafted this text. A person edited it. It appears under the name of Ada.'
  ],
  [
    'an author whose name is like a system’s',
    { author: { name: 'Claude', kind: 'person' }, ai: 'GPT-4', roles: { drafting: 'author', editing: 'GPT-4' } },
    '[Written with AI] ',
    `Written with AI. Claude wrote this text. ${system} edited it.`
  ],
  [
    'somebody who must not be named',
    { author: { name: 'Harbour Post', kind: 'company' }, ai: 'GPT-4', roles: { drafting: 'human', proofreading: 'GPT-4' } },
    '',
    `Checked with AI. A person wrote this text. ${system} proofread it. It is published by Harbour Post.`
  ]
]

const paper = (author: readonly string[]) => ({
  author,
  ai: 'GPT-4',
  roles: { drafting: 'author', editing: 'GPT-4' },
  use: 'research'
})
const twelve = Array.from('ABCDEFGHIJKL', (letter) => `${letter}da Smith`)
const uses = 'This research publication uses output of artificial intelligence.'

/** Words of a lead that have no surface of their own here, or need more than a document. */
const others: readonly Situation[] = [
  [
    'a paper by three authors',
    paper(['A One', 'B Two', 'C Three']),
    '[Written with AI] ',
    `Written with AI. A One, B Two and C Three wrote this text. ${system} edited it. It appears under the names of A One, B Two and C Three. ${uses}`
  ],
  [
    'a paper by twelve authors',
    paper(twelve),
    '[Written with AI] ',
    `Written with AI. The authors wrote this text. ${system} edited it. It appears under the names of ${twelve.slice(0, -1).join(', ')} and Lda Smith. ${uses}`
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
  ]
]

const situations = [...documents, ...others]

describe.each(documents)('under the packs that stand where none are chosen: %s', (_, facts, title, lead) => {
  it('is labelled in a document', () => {
    const { value } = labelMarkdown('# Tides\n\nThey come and go.\n', facts as never)
    expect(value.split('\n')[0]).toBe(`# ${title}Tides`)
    expect(value.split('\n')[2]?.replaceAll('**', '')).toBe(lead)
    const page = labelHtml('<h1>Tides</h1><p>They come and go.</p>', facts as never).value
    expect(page.replace(/<script[^]*?<\/script>/g, '').replace(/<[^<>]*>/g, '')).toContain(lead)
  })
})

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

describe('what a situation needs beside a document', () => {
  const page = (facts: string) => `---\ndisclosure:\n  ${facts}\n---\n\n# Tides\n\nThey come and go.\n`

  it('a company without a named person is asked who answers, and is not refused', () => {
    const { notes } = labelMarkdown('Text.', { author: harbour, ai: 'GPT-4', roles: { drafting: 'human', editing: 'GPT-4' } } as never)
    expect(notes).toMatchObject([{ ruleId: 'coauthor/human-responsibility', severity: 'warn' }])
  })

  it('help alone has a record too', () => {
    const facts = { author: ada, ai: 'Grammarly', roles: { drafting: 'author', proofreading: 'Grammarly' } }
    const html = '<!doctype html><html lang="en"><head><title>Tides</title></head><body><h1>Tides</h1></body></html>'
    expect(labelHtml(html, facts as never).value).toContain('application/ld+json')
    expect(JSON.stringify(toJsonLd(facts as never))).toContain('Grammarly')
  })

  it('a paper that its authors wrote is labelled, and asked whether somebody reviewed what AI made', () => {
    const { value, notes } = labelMarkdown('# Tides\n\nText.', paper(twelve) as never)
    expect(value.split('\n')[0]).toBe('# [Written with AI] Tides')
    expect(value).toContain('The authors wrote this text.')
    const asked = { ruleId: 'research/generation-review', severity: 'warn', message: 'Unknown: `review` is not declared.' }
    expect(notes).toContainEqual(asked)
    const reviewed = labelMarkdown('Text.', { ...paper(twelve), review: 'author' } as never)
    expect(reviewed.value).toContain('The authors reviewed it.')
    expect(reviewed.notes).not.toContainEqual(asked)
  })

  it('a paper that AI drafted is refused until its review is declared, with a question', () => {
    const facts = { ...paper(twelve), roles: { drafting: 'GPT-4', editing: 'author' } }
    expect(() => labelMarkdown('Text.', facts as never)).toThrow('Did a person read this version')
  })

  it('an estate’s consent is not that person’s, so a tag is asked for', () => {
    const persona = { name: 'Grace Hopper', historicalPublicFigure: true, consent: { explicit: true, by: 'The estate' } }
    const facts = { author: { name: 'Museum', kind: 'company' }, persona, ai: 'GPT-4', roles: { drafting: 'GPT-4' } }
    expect(() => labelMarkdown('Text.', facts as never)).toThrow('`persona.tag`')
  })

  it('an e-mail by a bot says who sent it, that nobody reviewed it, and that it is automated', () => {
    const facts = { author: shop, ai: 'GPT-4', roles: { drafting: 'GPT-4' }, review: 'none', use: 'message' }
    const mail = { to: 'ada@harbour.example', subject: 'Your order', text: 'It is on its way.' }
    const { payload } = labelPost('email', mail, facts as never)
    expect(payload.subject).toBe('[AI-generated] Your order')
    expect(payload.text).toBe(
      `AI-generated. AI used: GPT-4. Sent by Shop. Nobody reviewed this message before it was sent. ${en.automated}\n\nIt is on its way.`
    )
  })

  it('a livestream says who checks it as it appears', () => {
    const facts = { author: ada, ai: 'GPT-4', use: 'livestream', review: { by: ada, mode: 'while-streaming' } }
    const words = renderOverlay(facts as never).replace(/<[^<>]*>/g, '')
    expect(words).toContain('AI-generated. This livestream shows text that an artificial intelligence system, GPT-4, writes as you watch. Ada Lovelace checks it as it appears.')
  })

  it('a chatbot says which systems may answer', () => {
    const disclosure = { author: shop, ai: { model: 'GPT-4', or: ['Claude'] }, use: 'chatbot' } as never
    const words = 'You are talking to an artificial intelligence (AI) system, not a person. It runs on GPT-4 or Claude.'
    expect(labelReply('Hello', { disclosure }).value).toContain(words)
    expect(chatNotice({ disclosure }).words).toContain(words)
  })

  it('a system that a page changes under a site’s roles is asked about, whoever lays them over each other', async () => {
    const site = { author: 'Ada', ai: 'GPT-4', roles: { drafting: 'GPT-4' } } as never
    const question = 'Who did the drafting of this page?'
    expect(() => labelMarkdown(page('ai: Claude'), site)).toThrow(question)
    const plugins = remark().use(remarkFrontmatter).use(remarkDisclosure, { disclosure: site })
    await expect(plugins.process(page('ai: Claude'))).rejects.toThrow(question)
  })

  it('an author whom a page changes is the one that the site’s roles mean', () => {
    const site = { author: 'Ada', ai: 'GPT-4', roles: { drafting: 'ai', editing: 'author' } } as never
    const { value } = labelMarkdown(page('author: Carl Roe'), site)
    expect(value).toContain(`${system} drafted this text. Carl Roe edited it.`)
    expect(value).not.toContain('Ada ')
  })

  it('a name like a system’s is asked about, and refused where it is one of the systems', () => {
    const roles = { drafting: 'author', editing: 'GPT-4' }
    expect(() => parseDisclosure({ author: 'Claude', ai: 'GPT-4', roles })).toThrow('Is it one (→ `ai`), or a person')
    const facts = { author: { name: 'Claude', kind: 'person' }, ai: 'Claude', roles: { drafting: 'author' } }
    expect(() => parseDisclosure(facts)).toThrow('Which one is meant?')
  })

  it('a tool that nobody listed is asked about', () => {
    const facts = { author: 'Ada', ai: 'GPT-4', roles: { drafting: 'GPT-4', illustration: 'Ideogram' } }
    expect(() => parseDisclosure(facts)).toThrow('Is `Ideogram` a person (→ `people`) or a system (→ `ai`)?')
  })
})
