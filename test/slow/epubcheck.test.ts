import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { labelEpub } from '../../src/epub/index.js'
import { epub2, epub3, pack } from '../epub/books.js'

const folder = mkdtempSync(join(tmpdir(), 'forthright-epub-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Debian's package is an archive for Java that the kernel may not know how to run. */
const jar = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar'

function hasEpubcheck(): boolean {
  // It ends with 1 when it is given no book.
  const { stdout } = spawnSync('java', ['-jar', jar, '--version'], { encoding: 'utf8' })
  return /EPUBCheck v/i.test(stdout ?? '')
}

/** What epubcheck has against a book: the lines with its codes. */
function problemsOf(bytes: Uint8Array): string[] {
  const path = join(folder, 'book.epub')
  writeFileSync(path, bytes)
  try {
    execFileSync('java', ['-jar', jar, path], { stdio: 'pipe' })
    return []
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer }
    return `${stdout}${stderr}`.split('\n').filter((line) => /^(?:ERROR|FATAL|WARNING)/.test(line))
  }
}

const facts = {
  author: 'Ada <Lovelace>',
  ai: ['GPT-4 (OpenAI)', 'Midjourney'],
  roles: { drafting: 'GPT-4', illustration: 'Midjourney', editing: 'author', 'image-description': 'GPT-4' },
  responsible: 'author'
}

describe.skipIf(!hasEpubcheck())('epubcheck', () => {
  it.each([
    ['EPUB 3', epub3],
    ['EPUB 2', epub2]
  ])('accepts a labelled book as it accepted the book: %s', (_, files) => {
    const book = pack(files)
    expect(problemsOf(book)).toEqual([])
    expect(problemsOf(labelEpub(book, facts).value)).toEqual([])
    expect(problemsOf(labelEpub(book, { ...facts, use: 'publication' }, { locale: 'ar' }).value)).toEqual([])
  })

  it('would not accept a document that is not well-formed', () => {
    const broken = { ...epub3, 'OEBPS/one.xhtml': '<html><p></html>' }
    expect(problemsOf(pack(broken)).length).toBeGreaterThan(0)
  })
})
