import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { labelEpub, readEpub, unlabelEpub } from '../../src/epub/index.js'
import { tr } from '../../src/notice/locales/preview/index.js'
import { epub2, epub3, type Files, pack } from './books.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, responsible: 'author' }
const unreadable = (because: string) =>
  expect.objectContaining({
    code: 'cannot-label',
    message: `Nothing was labelled, because this EPUB can't be read: ${because}.`
  })
const container = 'META-INF/container.xml'

describe('what is no book', () => {
  it.each<readonly [what: string, book: unknown, because: string]>([
    ['words', 'PK', 'its bytes are expected'],
    ['a list of numbers', [80, 75], 'its bytes are expected'],
    ['no container', pack({ mimetype: 'application/epub+zip', 'a.txt': '' }), `it has no \`${container}\``],
    [
      'a container without a document',
      pack({ ...epub3, [container]: '<container/>' }),
      'its container names no package document'
    ]
  ])('is refused with the reason: %s', (_, book, because) => {
    expect(() => labelEpub(book as Uint8Array, facts)).toThrow(unreadable(because))
    expect(() => unlabelEpub(book as Uint8Array)).toThrow(unreadable(because))
  })
})

describe.each(Object.entries<Files>({ 'EPUB 3': epub3, 'EPUB 2': epub2 }))('a book: %s', (_, files) => {
  const book = pack(files)

  it('without a label tells nothing, and stays as it is', () => {
    expect(readEpub(book)).toBeUndefined()
    expect(unlabelEpub(book)).toEqual({ value: book, changed: false })
  })

  it('is read and bared in a language whose words are passed, and not without them', () => {
    const { value } = labelEpub(book, facts, { locale: tr })
    const texts = Object.values(unzipSync(value)).map((bytes) => strFromU8(bytes))
    expect(texts.filter((text) => text.includes('yapay zekâ') || text.includes('Yapay zekâ')).length).toBeGreaterThan(2)
    expect(readEpub(value, { locale: tr })).toMatchObject({
      author: { name: 'Ada Lovelace' },
      ai: [{ model: 'GPT-4' }]
    })
    const { value: bare } = unlabelEpub(value, { locale: tr })
    expect(unzipSync(bare)).toEqual(unzipSync(book))
    expect(() => unlabelEpub(value)).toThrow(expect.objectContaining({ code: 'cannot-label' }))
  })
})
