import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { labelMarkdown, readMarkdown } from '../../src/markdown/index.js'
import { locales } from '../../src/notice/locales/index.js'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { drafted } from '../notice/disclosures.js'

const body = '# Tides\n\nThe sea rises twice a day.\n'
const tags = locales.map(({ tag }) => tag)

/** Facts of every kind that the words tell. */
const facts: Readonly<Record<string, DisclosureInput>> = {
  'an author, a model and roles': {
    author: { name: 'Ada Lovelace', kind: 'person' },
    responsible: 'author',
    ai: [{ model: 'GPT-4', provider: 'OpenAI' }],
    roles: { outline: 'author', drafting: 'ai', editing: ['author', 'ai'] }
  },
  'a reviewer': {
    author: { name: 'Ada Lovelace', kind: 'person' },
    responsible: 'author',
    ai: [{ model: 'GPT-4', provider: 'OpenAI' }],
    roles: { drafting: 'ai' },
    review: { by: 'Grace Hopper' }
  },
  'a company and who answers for it': {
    author: { name: 'Acme Tides', kind: 'company' },
    ai: [{ model: 'GPT-4', provider: 'OpenAI' }, { model: 'Claude' }],
    roles: { drafting: ['GPT-4', 'Claude'] },
    responsible: { name: 'Ada Lovelace' }
  },
  'a persona': {
    author: { name: 'Ada Lovelace', kind: 'person' },
    responsible: 'author',
    ai: [{ model: 'GPT-4', provider: 'OpenAI' }],
    roles: { drafting: 'ai', editing: 'author' },
    persona: { name: 'Grace Hopper', tag: 'parody' }
  },
  'a subject and its limits': {
    author: { name: 'Ada Lovelace', kind: 'person' },
    responsible: 'author',
    ai: [{ model: 'GPT-4', provider: 'OpenAI' }],
    roles: { drafting: 'ai', editing: 'author' },
    domain: 'medical',
    limitations: 'Sources *end* in 2020; see [notes](x).'
  }
}

describe.each(tags)('readMarkdown in %s', (locale) => {
  it.each(Object.entries(facts))('gives back %s', (_name, declared) => {
    const { value } = labelMarkdown(body, declared, { locale, packs: [] })
    expect(readMarkdown(value)).toEqual(parseDisclosure(declared))
  })
})

const withFrontMatter = (review: string) =>
  `---\ndisclosure:\n  author: Ada Lovelace\n  responsible: author\n  ai: GPT-4 (OpenAI)\n  roles: { drafting: ai, editing: author }\n  review: ${review}\n---\n\n${body}`

describe('readMarkdown', () => {
  it('gives the fuller facts of front matter that says the same', () => {
    const source = withFrontMatter('{ by: Ada Lovelace, at: 2026-11-20 }')
    expect(readMarkdown(labelMarkdown(source, drafted).value)?.review).toEqual({
      by: 'Ada Lovelace',
      at: '2026-11-20'
    })
  })
  it('believes the words where the front matter says something else', () => {
    const labelled = labelMarkdown(withFrontMatter('Ada Lovelace'), drafted).value
    const source = labelled.replace('review: Ada', 'review: { by: Somebody Else, at: 2026-11-20 } # Ada')
    expect(readMarkdown(source)?.review).toEqual({ by: 'Ada Lovelace' })
  })
  it('believes the words where the front matter does not parse', () => {
    for (const fields of ['disclosure: [', 'disclosure: { autor: Ada }', 'disclosure: 1']) {
      const value = `---\n${fields}\n---\n\n${labelMarkdown(body, drafted).value}`
      expect(readMarkdown(value)?.author).toMatchObject({ name: 'Ada Lovelace' })
    }
  })
  it('knows nothing of a text without a label, whatever its front matter says', () => {
    expect(readMarkdown(withFrontMatter('Ada Lovelace'))).toBeUndefined()
  })
})
