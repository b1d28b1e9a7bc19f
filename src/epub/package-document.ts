import { escapeHtml } from '../markup/html.js'
import type { Splice } from '../markup/splice.js'

/** A file of the book, as the manifest of its package document lists it. */
export interface ManifestItem {
  readonly id: string
  /** The name of the entry in the archive. */
  readonly path: string
  readonly type: string
  readonly properties: readonly string[]
  /** The id of what is shown in its place where a reader can't show it. */
  readonly fallback: string | undefined
}

/** What the package document says of the book. */
export interface PackageDocument {
  readonly version: string
  readonly items: readonly ManifestItem[]
  /** The documents in reading order, each with its fallbacks. */
  readonly spine: readonly ManifestItem[]
}

/** Blank out comments and sections of data, so that offsets stay and nothing in them is markup. */
function withoutComments(xml: string): string {
  return xml.replace(/<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)/g, (part) => ' '.repeat(part.length))
}

/** The paths of the package documents, as the container names them: one for each rendition. */
export function packagePaths(container: string): string[] {
  const paths = tagsOf(withoutComments(container), 'rootfile').flatMap(({ text }) => attributesOf(text)['full-path'] ?? [])
  return [...new Set(paths)]
}

/** Whether pages have a size of their own, on which their words are put at places. */
export function isFixedLayout(opf: string): boolean {
  return /pre-paginated\b/.test(withoutComments(opf))
}

/** Read a package document. */
export function readPackage(opf: string, path: string): PackageDocument {
  const xml = withoutComments(opf)
  const [root] = tagsOf(xml, 'package')
  const items = tagsOf(xml, 'item').map(({ text }) => itemOf(attributesOf(text), path))
  const byId = new Map(items.map((item) => [item.id, item]))
  const spine = withFallbacks(tagsOf(xml, 'itemref').map(({ text }) => attributesOf(text)['idref']), byId)
  return { version: (root && attributesOf(root.text)['version']) ?? '', items, spine }
}

/** Items, and behind each what a reader shows that can't show it; each once, as chains may share their ends. */
function withFallbacks(ids: readonly (string | undefined)[], byId: ReadonlyMap<string, ManifestItem>): ManifestItem[] {
  const found = new Set<ManifestItem>()
  for (const id of ids) {
    let item = byId.get(id ?? '')
    while (item && !found.has(item)) {
      found.add(item)
      item = byId.get(item.fallback ?? '')
    }
  }
  return [...found]
}

function itemOf(attributes: Readonly<Record<string, string>>, path: string): ManifestItem {
  const { id = '', href = '', 'media-type': type = '', properties = '', fallback } = attributes
  return { id, path: resolvePath(path, href), type, properties: properties.split(/\s+/), fallback }
}

/** Resolve a reference of a file to the name of the entry that it means. */
export function resolvePath(from: string, href: string): string {
  const [target = ''] = href.split('#')
  const parts = [...from.split('/').slice(0, -1), ...decoded(target).split('/')]
  const resolved: string[] = []
  for (const part of parts) {
    if (part === '..') resolved.pop()
    else if (part !== '.' && part !== '') resolved.push(part)
  }
  return resolved.join('/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

interface Tag {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The start tags of a name, whatever their prefix. */
function tagsOf(xml: string, name: string): Tag[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*>`, 'g')
  return [...xml.matchAll(pattern)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text
  }))
}

/** The attributes of a start tag. */
function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  return Object.fromEntries(
    found.map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')])
  )
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => named[name] ?? whole)
}

/** Where titles begin: of the book, of the table of contents, of its entries. */
export function titlePlaces(xml: string, kind: 'package' | 'ncx' | 'nav'): number[] {
  const plain = withoutComments(xml)
  const isOpen = ({ text }: Tag) => !text.endsWith('/>')
  switch (kind) {
    case 'package':
      return tagsOf(plain, 'title').filter(({ text }) => isOpen({ text, start: 0, end: 0 }) && /^<[\w.-]+:/.test(text)).slice(0, 1).map(({ end }) => end)
    case 'ncx':
      return [...plain.matchAll(/<(?:\w+:)?(?:docTitle|navLabel)\b[^>]*>\s*<(?:\w+:)?text\b[^>]*[^/>]?>/g)]
        .filter(([whole]) => !whole.endsWith('/>'))
        .map(({ 0: whole, index }) => index + whole.length)
    case 'nav': {
      const toc = tagsOf(plain, 'nav').find(({ text }) => /\btoc\b/.test(attributesOf(text)['epub:type'] ?? ''))
      if (!toc) return []
      const end = plain.indexOf('</nav>', toc.end)
      return tagsOf(plain.slice(toc.end, end === -1 ? plain.length : end), 'a')
        .filter(isOpen)
        .map((tag) => toc.end + tag.end)
    }
    default:
      return kind satisfies never
  }
}

/** What a record in the package document says. */
export interface PackageRecord {
  readonly systems: readonly string[]
  readonly value: string | undefined
  /** The words of the brief repeat. */
  readonly words: string
  readonly describesPictures: boolean
}

const summary = 'Image descriptions and alt text were generated by artificial intelligence.'

/**
 * Write the record at the end of the metadata: who contributed, where the text comes from. All terms
 * are those that epubcheck knows.
 *
 * @returns `undefined` where the document has no metadata to write in.
 */
export function recordSplice(opf: string, { version }: PackageDocument, record: PackageRecord): Splice | undefined {
  const plain = withoutComments(opf)
  const [end] = [...plain.matchAll(/<\/((?:[\w.-]+:)?)metadata\s*>/g)]
  if (!end || !/xmlns:dc\s*=/.test(plain)) return undefined
  const isNew = version.startsWith('3')
  const contributors = record.systems.map((name, index) => {
    const id = `forthright-ai-${index + 1}`
    const element = `<dc:contributor id="${id}">${escapeHtml(name)}</dc:contributor>`
    return isNew ? `${element}<meta refines="#${id}" property="role" scheme="marc:relators">oth</meta>` : element
  })
  const hasValue = /<(?:[\w.-]+:)?meta\s[^<>]*name\s*=\s*["']ai-disclosure["']/.test(plain)
  const hasSummary = plain.includes('accessibilitySummary')
  const text = [
    ...(record.value === undefined || hasValue ? [] : [`<meta name="ai-disclosure" content="${record.value}"/>`]),
    ...contributors,
    ...(isNew && record.describesPictures && !hasSummary
      ? [`<meta property="schema:accessibilitySummary" id="forthright-summary">${summary}</meta>`]
      : []),
    isNew
      ? `<meta property="dcterms:provenance" id="forthright-provenance">${escapeHtml(record.words)}</meta>`
      : `<dc:description id="forthright-provenance">${escapeHtml(record.words)}</dc:description>`
  ].join('')
  // In a document whose elements have a prefix, one without would be another element.
  return { start: end.index, end: end.index, text: text.replace(/<(\/?)meta\b/g, `<$1${end[1] ?? ''}meta`) }
}

const record =
  /(?:<(?:[\w.-]+:)?meta name="ai-disclosure" content="[a-z-]+"\/>)?(?:<dc:contributor id="forthright-ai-\d+">[^<]*<\/dc:contributor>(?:<(?:[\w.-]+:)?meta refines="#forthright-ai-\d+" property="role" scheme="marc:relators">oth<\/(?:[\w.-]+:)?meta>)?)*(?:<(?:[\w.-]+:)?meta property="schema:accessibilitySummary" id="forthright-summary">[^<]*<\/(?:[\w.-]+:)?meta>)?<((?:[\w.-]+:)?meta|dc:description)(?: property="dcterms:provenance")? id="forthright-provenance">[^<]*<\/\1>(?=<\/(?:[\w.-]+:)?metadata)/

const forewordItem = '<item id="forthright-foreword" href="forthright-foreword.xhtml" media-type="application/xhtml+xml"/>'
const forewordReference = '<itemref idref="forthright-foreword"/>'

/** Name a page for the foreword in the manifest, and in the spine behind the title page. */
export function forewordSplices(opf: string): Splice[] {
  const plain = withoutComments(opf)
  const [manifest] = tagsOf(plain, 'manifest')
  const [first] = tagsOf(plain, 'itemref')
  if (!manifest || !first) return []
  const closing = first.text.endsWith('/>') ? first.end : plain.indexOf('>', plain.indexOf('</', first.end)) + 1
  const prefix = /^<([\w.-]+:)/.exec(manifest.text)?.[1] ?? ''
  return [
    { start: manifest.end, end: manifest.end, text: forewordItem.replace('<', `<${prefix}`) },
    { start: closing, end: closing, text: forewordReference.replace('<', `<${prefix}`) }
  ]
}

/** Take the record and the page of the foreword out again. */
export function withoutRecord(opf: string): string {
  return [forewordItem, forewordReference].reduce(
    (text, element) => text.replace(new RegExp(`<(?:[\\w.-]+:)?${inPattern(element.slice(1))}`), ''),
    opf.replace(record, '')
  )
}

function inPattern(text: string): string {
  return text.replace(/[.+?]/g, '\\$&')
}
