import { describe, expect, it } from 'vitest'
import { labelEpub } from '../../src/epub/index.js'
import { epub3, pack } from './books.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4' }, responsible: 'author' }
const name = 'OEBPS/one.xhtml'

interface Archive {
  readonly bytes: Uint8Array
  readonly view: DataView
  /** Where the end of the directory, the directory, the record of a chapter and the chapter begin. */
  readonly tail: number
  readonly directory: number
  readonly record: number
  readonly entry: number
}

function openArchive(): Archive {
  const bytes = new Uint8Array(pack(epub3))
  const view = new DataView(bytes.buffer)
  const tail = bytes.length - 22
  const directory = view.getUint32(tail + 16, true)
  const names = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const record = names.indexOf(name, directory) - 46
  return { bytes, view, tail, directory, record, entry: view.getUint32(record + 42, true) }
}

/** What is said of a book in which some bytes are others. */
function refusalOf(damage: (archive: Archive) => Uint8Array | void): string {
  const archive = openArchive()
  const bytes = damage(archive) ?? archive.bytes
  try {
    labelEpub(bytes, facts)
    return 'labelled'
  } catch (error) {
    return (error as Error).message
  }
}

const set16 = (at: (archive: Archive) => number, value: number) => (archive: Archive) =>
  archive.view.setUint16(at(archive), value, true)
const set32 = (at: (archive: Archive) => number, value: number) => (archive: Archive) =>
  archive.view.setUint32(at(archive), value, true)
const withComment =
  (length: number, said = length) =>
  ({ bytes, view, tail }: Archive) => {
    view.setUint16(tail + 20, said, true)
    return Uint8Array.from([...bytes, ...new Uint8Array(length)])
  }

describe('a book', () => {
  it.each<readonly [what: string, damage: (archive: Archive) => Uint8Array | void, because: string]>([
    ['that is empty', () => new Uint8Array(), 'it is no ZIP archive'],
    ['without the end of its directory', ({ bytes, tail }) => bytes.subarray(0, tail), 'it is no ZIP archive'],
    ['with a comment that is shorter than it says', withComment(4, 5), 'it is no ZIP archive'],
    ['in several parts', set16(({ tail }) => tail + 4, 1), 'its directory is not one of a single file'],
    ['with records in another part', set16(({ tail }) => tail + 8, 1), 'its directory is not one of a single file'],
    [
      'whose directory begins behind its end',
      ({ view, tail }) => view.setUint32(tail + 16, tail + 1, true),
      'its directory is not one of a single file'
    ],
    [
      'whose directory begins elsewhere',
      ({ view, tail, directory }) => view.setUint32(tail + 16, directory + 1, true),
      'its directory is broken'
    ],
    [
      'with fewer records than it says',
      ({ view, tail }) => [8, 10].forEach((at) => view.setUint16(tail + at, 99, true)),
      'its directory is broken'
    ],
    ['with an encrypted entry', set16(({ record }) => record + 8, 1), 'an entry is encrypted'],
    ['with a packed size of ZIP64', set32(({ record }) => record + 20, 0xffffffff), 'it is in ZIP64'],
    ['with a size of ZIP64', set32(({ record }) => record + 24, 0xffffffff), 'it is in ZIP64'],
    ['with an offset of ZIP64', set32(({ record }) => record + 42, 0xffffffff), 'it is in ZIP64'],
    ['whose chapter has no head', set32(({ entry }) => entry, 0), `\`${name}\` is damaged`],
    ['whose chapter has another sum', set32(({ record }) => record + 16, 0), `\`${name}\` is damaged`],
    ['whose chapter has another size', set32(({ record }) => record + 24, 7), `\`${name}\` is damaged`],
    [
      'whose chapter is packed otherwise',
      set16(({ record }) => record + 10, 12),
      `\`${name}\` is packed in a way that no book may have`
    ],
    [
      'whose chapter is longer than any',
      set32(({ record }) => record + 24, 64_000_001),
      `\`${name}\` is longer than any chapter`
    ],
    [
      'with two entries of a name',
      ({ bytes, record }) => bytes.set(new TextEncoder().encode('OEBPS/nav.xhtml'), record + 46),
      'it has two entries named `OEBPS/nav.xhtml`'
    ]
  ])('%s is refused with the reason', (_, damage, because) => {
    expect(refusalOf(damage)).toBe(`Nothing was labelled, because this EPUB can't be read: ${because}.`)
  })

  it('is labelled with a comment behind it, and with flags that say nothing of encryption', () => {
    expect(refusalOf(() => undefined)).toBe('labelled')
    expect(refusalOf(withComment(5))).toBe('labelled')
    expect(refusalOf(withComment(65_535))).toBe('labelled')
    expect(refusalOf(set16(({ record }) => record + 8, 1 << 11))).toBe('labelled')
  })
})
