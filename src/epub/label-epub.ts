import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { type OptionKinds, requireOptions } from '../disclosure/options.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { contributionOf, systemsOf, wholeName } from '../disclosure/people.js'
import { labelHtml, readHtml, unlabelHtml } from '../html/index.js'
import { escapeHtml } from '../markup/html.js'
import { applySplices } from '../markup/splice.js'
import { aiDisclosureValue } from '../metadata/to-headers.js'
import type { Foreword } from '../notice/foreword.js'
import { knownWords } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Locale } from '../notice/locale.js'
import type { Look } from '../notice/look.js'
import { type Mark, marksOf, resolveMarks } from '../notice/marks.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { type LabelNote, warnings, withoutAiNotes } from '../notice/label-notes.js'
import { labelOptionKinds, type LabelOptions, prepareLabel } from '../notice/prepare-label.js'
import {
  publicationForeword,
  publicationOptionKinds,
  type PublicationOptions
} from '../notice/publication-foreword.js'
import type { Label } from '../notice/render-label.js'
import { type Book, openBook } from './open-book.js'
import {
  forewordSplices,
  isFixedLayout,
  readPackage,
  recordSplice,
  resolvePath,
  titlePlaces,
  withoutRecord
} from './package-document.js'
import { readEntry, writeArchive } from './zip.js'

export interface LabelEpubOptions extends LabelOptions, PublicationOptions {
  /** How the label looks. @default see `labelHtml` */
  readonly look?: Look
}

const optionKinds: OptionKinds<LabelEpubOptions> = {
  ...labelOptionKinds,
  ...publicationOptionKinds,
  look: 'any'
}

export interface ReadEpubOptions {
  /** A locale of your own that the label may be written in. @default the built-in ones */
  readonly locale?: string | Locale
}

export interface LabelledEpub {
  /** The bytes of the book; those that were given where nothing changed. */
  readonly value: Uint8Array
  readonly changed: boolean
  readonly notes: readonly LabelNote[]
}

/**
 * Label a book in EPUB 2 or 3.
 *
 * Every document of the spine has the lead, and the mark in its title and heading; the last one has
 * the repeat; so have the title of the book, the entries of its table of contents (nav and NCX) and
 * its metadata, which names the systems. A declared publication has its foreword on a page of its own
 * behind the first. Entries that don't change keep their bytes, and all keep their order and way of
 * packing. Labelling twice changes nothing; a label of other facts is replaced; a human-only book has
 * none.
 *
 * @param bytes The bytes of an `.epub` file.
 * @throws {DisclosureError} `invalid-disclosure`, `undeclared`, `refused`, `unknown-locale`,
 * `invalid-option`, and `cannot-label` for what is no EPUB, one that is encrypted, or one whose
 * documents are not well-formed.
 * @example
 * ```ts
 * const { value } = labelEpub(await readFile('tides.epub'), disclosure)
 * ```
 */
export function labelEpub(
  bytes: Uint8Array,
  disclosure: DisclosureInput,
  options: LabelEpubOptions = {}
): LabelledEpub {
  requireOptions(options, optionKinds)
  const book = openBook(bytes)
  const plain = stripBook(book, options.locale)
  const prepared = prepareLabel(disclosure, 'publication', options)
  const { label } = prepared
  if (!label) return finish(book, plain, withoutAiNotes(prepared.disclosure))
  const marks = marksOf(label, resolveMarks({}))
  const foreword = publicationForeword(prepared, options)
  const labelled = new Map(plain)
  const notes = [
    ...warnings(prepared),
    ...labelPages(book, labelled, prepared.disclosure, options, marks),
    ...(isFixedLayout(book.texts.get(book.opfPath) ?? '') ? [fixedLayout] : [])
  ]
  placeTitles(book, labelled, label)
  placeRecord(book, labelled, prepared.disclosure, label, foreword)
  requireRemovable(book, plain, labelled, options.locale)
  return finish(book, labelled, notes)
}

/**
 * Take the label off a book, without being told the disclosure: every entry has the text that it had,
 * and entries that had no label keep their bytes.
 *
 * @throws {DisclosureError} `cannot-label` for what is no EPUB, `invalid-option` for wrong options.
 */
export function unlabelEpub(
  bytes: Uint8Array,
  options: ReadEpubOptions = {}
): { value: Uint8Array; changed: boolean } {
  requireOptions(options, { locale: 'any' })
  const book = openBook(bytes)
  const { value, changed } = finish(book, stripBook(book, options.locale), [])
  return { value, changed }
}

/**
 * Read the facts that a labelled book tells its readers.
 *
 * @returns `undefined` for a book without our label.
 * @throws {DisclosureError} `cannot-label` for what is no EPUB, `invalid-option` for wrong options.
 */
export function readEpub(bytes: Uint8Array, options: ReadEpubOptions = {}): Disclosure | undefined {
  requireOptions(options, { locale: 'any' })
  const { pages, texts } = openBook(bytes)
  for (const { path } of pages) {
    const facts = readHtml(texts.get(path) ?? '', options)
    if (facts) return facts
  }
  return undefined
}

const fixedLayout: LabelNote = {
  ruleId: 'label/fixed-layout',
  severity: 'warn',
  message:
    'The pages of this book have a fixed layout, in which words are put at places: something may lie over the label. Can each page be looked at, or the label be given a place of its own?'
}

type Texts = Map<string, string | null>

/** Give every text without our label. */
function stripBook(
  { texts, pages, opfPath, opf, nav, ncx }: Book,
  locale: ReadEpubOptions['locale']
): Texts {
  const known = knownWords(locale)
  const options = locale === undefined ? {} : { locale }
  const plain: Texts = new Map(texts)
  let isLabelled = false
  for (const { path } of pages) {
    const text = texts.get(path) ?? ''
    const { value, changed } = unlabelHtml(path === nav ? withoutMarks(text, 'nav', known) : text, options)
    if (!changed) continue
    isLabelled = true
    plain.set(path, value)
  }
  if (!isLabelled) return plain
  const inSpine = (path: string) => pages.some((page) => page.path === path)
  if (nav !== undefined && !inSpine(nav)) plain.set(nav, withoutMarks(texts.get(nav) ?? '', 'nav', known))
  if (ncx !== undefined) plain.set(ncx, withoutMarks(texts.get(ncx) ?? '', 'ncx', known))
  plain.set(opfPath, withoutRecord(withoutMarks(texts.get(opfPath) ?? '', 'package', known)))
  const foreword = opf.items.find(({ id }) => id === 'forthright-foreword')
  if (foreword) plain.set(foreword.path, null)
  return plain
}

type TitleKind = Parameters<typeof titlePlaces>[1]

function withoutMarks(xml: string, kind: TitleKind, known: readonly LabelWords[]): string {
  const marks = new Set(known.flatMap((words) => words.postOpenings().map(({ title }) => title ?? '')))
  const written = [...marks].filter((mark) => mark.trim() !== '').map(escapeHtml)
  const longestFirst = written.sort((a, b) => b.length - a.length)
  return applySplices(
    xml,
    titlePlaces(xml, kind).flatMap((start) => {
      const mark = longestFirst.find((each) => xml.startsWith(each, start))
      return mark === undefined ? [] : [{ start, end: start + mark.length, text: '' }]
    })
  )
}

/** Label each page as a page of its own; the repeat stands once, at the end of the book. */
function labelPages(
  { pages }: Book,
  texts: Texts,
  disclosure: Disclosure,
  { locale, packs, look }: LabelEpubOptions,
  chosen: ReadonlySet<Mark>
): LabelNote[] {
  const notes = new Map<string, LabelNote>()
  // The foreword has a page of its own.
  const { use, ...facts } = disclosure
  const page = use === 'publication' ? parseDisclosure(facts) : disclosure
  for (const [index, { path }] of pages.entries()) {
    const isLast = index === pages.length - 1
    const marks = [...chosen].filter((mark) => mark !== 'record' && (mark !== 'end' || isLast))
    const reason = 'The package document has the record, and the end of the book the repeat.'
    const labelled = labelPage(path, texts.get(path) ?? '', page, {
      marks,
      reason,
      ...(locale === undefined ? {} : { locale }),
      ...(packs === undefined ? {} : { packs }),
      ...(look === undefined ? {} : { look })
    })
    texts.set(path, labelled.value)
    for (const each of labelled.notes) {
      if (each.ruleId === 'label/fewer-marks') continue
      notes.set(each.message, { ...each, message: `${path}: ${each.message}` })
    }
  }
  return [...notes.values()]
}

function labelPage(path: string, text: string, ...rest: Parameters<typeof labelHtml> extends [string, ...infer Rest] ? Rest : never) {
  try {
    return labelHtml(text, ...rest)
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    throw new DisclosureError(error.code, `${path}: ${error.message}`, { findings: error.findings, cause: error })
  }
}

function placeTitles({ nav, ncx, opfPath }: Book, texts: Texts, { title }: Label): void {
  if (title === '') return
  const kinds: readonly (readonly [string | undefined, TitleKind])[] = [
    [opfPath, 'package'],
    [nav, 'nav'],
    [ncx, 'ncx']
  ]
  for (const [path, kind] of kinds) {
    const xml = path === undefined ? undefined : texts.get(path)
    if (path === undefined || xml === undefined || xml === null) continue
    const places = titlePlaces(xml, kind)
    texts.set(path, applySplices(xml, places.map((start) => ({ start, end: start, text: escapeHtml(title) }))))
  }
}

function placeRecord(
  { opfPath, opf }: Book,
  texts: Texts,
  disclosure: Disclosure,
  label: Label,
  foreword: Foreword | undefined
): void {
  const xml = texts.get(opfPath) ?? ''
  const who = contributionOf(disclosure, 'image-description')
  const splice = recordSplice(xml, opf, {
    systems: systemsOf(disclosure).filter(({ model }) => model !== 'unknown').map(wholeName),
    value: aiDisclosureValue(disclosure),
    words: `${label.brief.mark} ${label.brief.text}`,
    describesPictures: who === 'ai' || who === 'both'
  })
  const pages = foreword ? forewordSplices(xml) : []
  texts.set(opfPath, applySplices(xml, [...(splice ? [splice] : []), ...pages].sort((a, b) => a.start - b.start)))
  if (foreword && pages.length > 0) {
    texts.set(resolvePath(opfPath, 'forthright-foreword.xhtml'), forewordPage(foreword, label))
  }
}

/** The foreword as a page. It says what the lead of every other page says, and more. */
function forewordPage({ heading, paragraphs, entries }: Foreword, { lang, dir, lead }: Label): string {
  const title = escapeHtml(heading)
  const lines = [
    `<p><strong>${escapeHtml(lead.mark)}</strong></p>`,
    ...paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`),
    ...(entries.length > 0 ? [`<ul>${entries.map((words) => `<li>${escapeHtml(words)}</li>`).join('')}</ul>`] : [])
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${lang}" lang="${lang}" dir="${dir}">
<head><title>${title}</title></head>
<body>
<h1>${title}</h1>
${lines.join('\n')}
</body>
</html>
`
}

/**
 * Make sure that taking the label off gives every text again.
 *
 * @throws {DisclosureError} `cannot-label`
 */
function requireRemovable(
  book: Book,
  plain: Texts,
  labelled: Texts,
  locale: ReadEpubOptions['locale']
): void {
  const texts = new Map([...labelled].flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])))
  const opf = readPackage(texts.get(book.opfPath) ?? '', book.opfPath)
  const again = stripBook({ ...book, texts, opf }, locale)
  const wrong = [...plain].find(([name, text]) => text !== null && again.get(name) !== text)
  if (!wrong) return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because the label could not be taken off \`${wrong[0]}\` exactly: it has words of a label in its place. Can they be changed?`
  )
}

function finish(book: Book, texts: Texts, notes: readonly LabelNote[]): LabelledEpub {
  const changes = new Map([...texts].filter(([name, text]) => text !== (book.texts.get(name) ?? undefined)))
  const gone = [...changes].filter(([name, text]) => text === null && !hasEntry(book, name))
  for (const [name] of gone) changes.delete(name)
  const isSame = [...changes].every(([name, text]) => text !== null && hasEntry(book, name) && isText(book, name, text))
  if (isSame) return { value: book.archive.bytes, changed: false, notes }
  return { value: writeArchive(book.archive, changes), changed: true, notes }
}

function hasEntry({ archive }: Book, name: string): boolean {
  return archive.entries.some((entry) => entry.name === name)
}

function isText({ archive }: Book, name: string, text: string): boolean {
  return readEntry(archive, name) === text
}
