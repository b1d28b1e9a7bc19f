import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { labelEpub, readEpub, unlabelEpub } from '../../src/epub/index.js'
import { readPackage } from '../../src/epub/package-document.js'
import { epub2, epub3, type Files, pack, page } from './books.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author'
}

function textsOf(bytes: Uint8Array): { [name: string]: string } {
  const entries = Object.entries(unzipSync(bytes))
  return Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]))
}

describe.each(Object.entries({ 'EPUB 3': epub3, 'EPUB 2': epub2 }))('labelEpub: %s', (_, files) => {
  const book = pack(files)
  const { value, changed, notes } = labelEpub(book, facts)
  const texts = textsOf(value)

  it('labels each document of the spine before its text, and the last one at its end', () => {
    for (const name of ['OEBPS/title.xhtml', 'OEBPS/one.xhtml']) {
      const text = texts[name] ?? ''
      expect(text.indexOf('An artificial intelligence system')).toBeGreaterThan(0)
      expect(text.indexOf('An artificial intelligence system')).toBeLessThan(text.search(/They come|By Ada/))
    }
    const ends = Object.values(texts).filter((text) => text.includes('<body') && text.includes('AI used: GPT-4'))
    expect(ends).toHaveLength(1)
    expect([changed, notes]).toEqual([true, []])
  })

  it('marks the title of the book, its headings, and its tables of contents', () => {
    expect(texts['OEBPS/book.opf']).toContain('\n<dc:title>[AI-generated] Tides</dc:title>')
    expect(texts['OEBPS/book.opf']).toContain('<dc:title>No title</dc:title>')
    expect(texts['OEBPS/one.xhtml']).toContain('<h1>[AI-generated] High water</h1>')
    expect(texts['OEBPS/toc.ncx']).toContain('<docTitle><text>[AI-generated] Tides</text>')
    expect(texts['OEBPS/toc.ncx']).toContain('<navLabel><text>[AI-generated] High water</text>')
    if ('OEBPS/nav.xhtml' in texts) {
      expect(texts['OEBPS/nav.xhtml']).toContain('<a href="one.xhtml">[AI-generated] High water</a>')
    }
  })

  it('names the systems in the metadata', () => {
    expect(texts['OEBPS/book.opf']).toContain('>GPT-4 (OpenAI)</dc:contributor>')
  })

  it('keeps the bytes of every other entry, the order, and the way of packing', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(files))
    const first = 'application/epub+zip'
    expect(strFromU8(value.subarray(38, 38 + first.length))).toBe(first)
    for (const name of ['META-INF/container.xml', 'OEBPS/style.css']) expect(texts[name]).toBe(files[name])
    const css = strFromU8(book, true).indexOf('OEBPS/style.css')
    const raw = strFromU8(book, true).slice(css, css + 30)
    expect(strFromU8(value, true)).toContain(raw)
  })

  it('comes off exactly', () => {
    const off = unlabelEpub(value)
    expect(off.changed).toBe(true)
    expect(textsOf(off.value)).toEqual(textsOf(book))
    expect(unlabelEpub(book)).toEqual({ value: book, changed: false })
  })

  it('is labelled once, and anew for other facts', () => {
    expect(labelEpub(value, facts)).toMatchObject({ value, changed: false })
    const other = { ...facts, review: 'none' as const }
    expect(textsOf(labelEpub(value, other).value)).toEqual(textsOf(labelEpub(book, other).value))
    const german = labelEpub(book, facts, { locale: 'de' }).value
    expect(textsOf(labelEpub(german, facts).value)).toEqual(texts)
  })

  it('reads what a label tells', () => {
    expect(readEpub(value)).toMatchObject({ author: { name: 'Ada Lovelace' } })
    expect(readEpub(book)).toBeUndefined()
  })

  it('has its foreword on a page behind the first, where a publication is declared', () => {
    const { value: published } = labelEpub(book, { ...facts, use: 'publication' })
    const all = textsOf(published)
    expect(all['OEBPS/forthright-foreword.xhtml']).toContain('<h1>Foreword</h1>')
    expect(all['OEBPS/book.opf']).toContain('<itemref idref="title"/><itemref idref="forthright-foreword"/>')
    expect(all['OEBPS/one.xhtml']).not.toContain('Foreword')
    expect(textsOf(unlabelEpub(published).value)).toEqual(textsOf(book))
    expect(labelEpub(published, { ...facts, use: 'publication' }).changed).toBe(false)
  })

  it('leaves a human-only book as it is, and takes an old label off', () => {
    expect(labelEpub(book, 'human-only')).toMatchObject({ value: book, changed: false })
    expect(textsOf(labelEpub(value, 'human-only').value)).toEqual(textsOf(book))
  })

  it('lets none out where the rules refuse', () => {
    expect(() => labelEpub(book, { ...facts, topics: ['spam'] })).toThrow('Nothing was labelled')
  })
})

describe('labelEpub', () => {
  const names: readonly string[] = ['<Ada>', 'Ada & Bea', "O'Neill", '"Ada"', 'ليلى العامري', '田中花子', ']]> Ada', '--> Ada']

  it.each(names)('writes well-formed documents with the name %s', (name) => {
    const book = pack(epub3)
    const { value } = labelEpub(book, { ...facts, author: { name, kind: 'company' }, roles: { drafting: 'GPT-4' }, responsible: undefined })
    expect(textsOf(unlabelEpub(value).value)).toEqual(textsOf(book))
    expect(readEpub(value)).toMatchObject({ author: { name } })
  })

  it('writes its metadata with the prefix that the elements of a package document have', () => {
    const opf = String(epub3['OEBPS/book.opf'])
      .replace(/<(\/?)(package|metadata|manifest|item|spine|itemref|meta)\b/g, '<$1opf:$2')
      .replace('xmlns=', 'xmlns:opf=')
    const book = pack({ ...epub3, 'OEBPS/book.opf': opf })
    const { value } = labelEpub(book, facts)
    const written = textsOf(value)['OEBPS/book.opf'] ?? ''
    expect(written).toContain('<opf:meta refines="#forthright-ai-1"')
    expect(written).not.toMatch(/<\/?meta\b/)
    expect(labelEpub(value, facts).changed).toBe(false)
    expect(textsOf(unlabelEpub(value).value)['OEBPS/book.opf']).toBe(opf)
  })

  it('describes pictures that AI described, once', () => {
    const roles = { ...facts.roles, 'image-description': 'ai' }
    const { value } = labelEpub(pack(epub3), { ...facts, roles })
    expect(textsOf(value)['OEBPS/book.opf']).toContain('schema:accessibilitySummary')
  })

  it('keeps the comment of an archive', () => {
    const book = pack(epub3, 'made by hand')
    const { value } = labelEpub(book, facts)
    expect(strFromU8(value.subarray(-12))).toBe('made by hand')
  })

  const change = (files: Files) => pack({ ...epub3, ...files })
  const broken: readonly (readonly [string, Uint8Array, string])[] = [
    ['what is no archive', new Uint8Array([1, 2, 3]), 'no ZIP archive'],
    ['an archive that is no book', pack({ a: 'b' }), 'META-INF/container.xml'],
    ['a page that is not well-formed', change({ 'OEBPS/one.xhtml': page('x', '<p>They come.') }), 'OEBPS/one.xhtml'],
    [
      'a page that is encrypted',
      change({ 'META-INF/encryption.xml': '<encryption><CipherReference URI="OEBPS/one.xhtml"/></encryption>' }),
      'is encrypted'
    ],
    [
      'a book of several renditions',
      change({ 'META-INF/container.xml': (epub3['META-INF/container.xml'] as string).replace('</rootfiles>', '<rootfile full-path="OTHER/book.opf" media-type="application/oebps-package+xml"/></rootfiles>') }),
      'several renditions'
    ],
    ['a book that is signed', change({ 'META-INF/signatures.xml': '<signatures><ds:Signature Id="s"/></signatures>' }), 'break the signature'],
    [
      'words in the spine that are in no page',
      change({
        'OEBPS/book.opf': (epub3['OEBPS/book.opf'] as string).replace('</manifest>', '<item id="map" href="map.svg" media-type="image/svg+xml"/></manifest>').replace('<itemref', '<itemref idref="map"/><itemref'),
        'OEBPS/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>They come.</text></svg>'
      }),
      'OEBPS/map.svg'
    ],
    ['a page that is not in UTF-8', change({ 'OEBPS/one.xhtml': new Uint8Array([0xff, 0xfe, 0x3c, 0]) }), 'UTF-8'],
    ['a spine of pictures', change({ 'OEBPS/book.opf': (epub3['OEBPS/book.opf'] as string).replaceAll('itemref', 'itemless') }), 'spine']
  ]

  it.each(broken)('refuses %s', (_, bytes, reason) => {
    expect(() => labelEpub(bytes, facts)).toThrow(expect.objectContaining({ code: 'cannot-label' }))
    expect(() => labelEpub(bytes, facts)).toThrow(reason)
  })

  it('refuses an archive with two entries of one name, of which readers would see either', () => {
    const book = Buffer.from(pack({ ...epub3, 'OEBPS/own.xhtml': page('x', '<p>y</p>') }))
    const twice = Buffer.from(book.toString('latin1').replaceAll('OEBPS/own.xhtml', 'OEBPS/one.xhtml'), 'latin1')
    expect(() => labelEpub(twice, facts)).toThrow('two entries named `OEBPS/one.xhtml`')
  })

  it('changes no byte of the book that it is given, also where that is a Buffer', () => {
    const given = Buffer.from(pack(epub3))
    const before = Uint8Array.from(given)
    unlabelEpub(Buffer.from(labelEpub(given, facts).value))
    expect(Uint8Array.from(given)).toEqual(before)
  })

  it('passes a picture in the spine, and says of a fixed layout that the label has to be looked at', () => {
    const opf = (epub3['OEBPS/book.opf'] as string).replace('</manifest>', '<item id="map" href="map.svg" media-type="image/svg+xml"/></manifest>').replace('<itemref', '<itemref idref="map"/><itemref')
    const picture = { 'OEBPS/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>' }
    expect(labelEpub(change({ ...picture, 'OEBPS/book.opf': opf }), facts).notes.map(({ ruleId }) => ruleId)).not.toContain('label/fixed-layout')
    const fixed = opf.replace('</metadata>', '<meta property="rendition:layout">pre-paginated</meta></metadata>')
    expect(labelEpub(change({ ...picture, 'OEBPS/book.opf': fixed }), facts).notes.map(({ ruleId }) => ruleId)).toContain('label/fixed-layout')
  })

  it('labels the page that is shown where a reader can not show what stands in the spine', () => {
    const items = '<item id="map" href="map.png" media-type="image/png" fallback="words"/><item id="words" href="words.xhtml" media-type="application/xhtml+xml" fallback="map"/>'
    const opf = (epub3['OEBPS/book.opf'] as string).replace('</manifest>', `${items}</manifest>`).replace('<itemref', '<itemref idref="map"/><itemref')
    const book = change({ 'OEBPS/book.opf': opf, 'OEBPS/map.png': 'x', 'OEBPS/words.xhtml': page('Map', '<p>The map says where.</p>') })
    const { value } = labelEpub(book, facts)
    expect(textsOf(value)['OEBPS/words.xhtml']).toMatch(/An artificial intelligence system[^]*The map says where/)
    expect(labelEpub(value, facts).changed).toBe(false)
    expect(textsOf(unlabelEpub(value).value)).toEqual(textsOf(book))
  })

  it('follows a long chain of fallbacks once, wherever the spine joins it', () => {
    const numbers = Array.from({ length: 30_000 }, (_, index) => index)
    const items = numbers.map((index) => `<item id="i${index}" href="${index}.png" media-type="image/png" fallback="i${index + 1}"/>`).join('')
    const references = numbers.map((index) => `<itemref idref="i${index}"/>`).join('')
    const { spine } = readPackage(`<package version="3.0"><manifest>${items}</manifest><spine>${references}</spine></package>`, 'book.opf')
    expect(spine.map(({ id }) => id)).toEqual(numbers.map((index) => `i${index}`))
  })

  it('refuses a damaged entry, wherever a byte is wrong', () => {
    const book = pack(epub3)
    const at = strFromU8(book, true).indexOf('OEBPS/one.xhtml') + 40
    for (let offset = 0; offset < 60; offset += 7) {
      const damaged = book.slice()
      damaged[at + offset] = (damaged[at + offset] ?? 0) ^ 0x55
      expect(() => labelEpub(damaged, facts)).toThrow(expect.objectContaining({ code: 'cannot-label' }))
    }
  })

  it('knows fonts that are scrambled', () => {
    const book = change({ 'META-INF/encryption.xml': '<encryption><CipherReference URI="OEBPS/font.otf"/></encryption>' })
    expect(labelEpub(book, facts).changed).toBe(true)
  })
})
