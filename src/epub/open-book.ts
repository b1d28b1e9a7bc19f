import {
  type ManifestItem,
  type PackageDocument,
  packagePaths,
  readPackage,
  resolvePath
} from './package-document.js'
import { type Archive, readArchive, readEntry, unreadable } from './zip.js'

/** A book, with the texts that a label can change. */
export interface Book {
  readonly archive: Archive
  readonly opfPath: string
  readonly opf: PackageDocument
  /** The documents that readers turn through, each once. */
  readonly pages: readonly ManifestItem[]
  readonly nav: string | undefined
  readonly ncx: string | undefined
  /** Texts by the names of their entries. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Read the texts of a book that a label can change.
 *
 * @throws {DisclosureError} `cannot-label` for what is no EPUB, and where a page would stay without a label.
 */
export function openBook(bytes: Uint8Array): Book {
  if (!(bytes instanceof Uint8Array)) throw unreadable('its bytes are expected')
  const archive = readArchive(bytes)
  const [opfPath, other] = packagePaths(readEntry(archive, 'META-INF/container.xml'))
  if (opfPath === undefined) throw unreadable('its container names no package document')
  if (other !== undefined) throw unreadable(`it has several renditions, of which one would stay without a label: \`${opfPath}\`, \`${other}\``)
  requireUnsigned(archive)
  const opfText = readEntry(archive, opfPath)
  const opf = readPackage(opfText, opfPath)
  const spine = [...new Map(opf.spine.map((item) => [item.path, item])).values()]
  const pages = spine.filter(isPage)
  requirePictures(archive, spine)
  if (pages.length === 0) throw unreadable('its spine has no document with text')
  const nav = opf.items.find(({ properties }) => properties.includes('nav'))?.path
  const ncx = opf.items.find(({ type }) => type === 'application/x-dtbncx+xml')?.path
  const paths = [opfPath, ...pages.map(({ path }) => path), ...[nav, ncx].filter((path) => path !== undefined)]
  requireReadable(archive, paths)
  const texts = new Map(paths.map((path) => [path, path === opfPath ? opfText : readEntry(archive, path)]))
  return { archive, opfPath, opf, pages, nav, ncx, texts }
}

/** A page with text. Pictures in the spine have no place for words; the package names who made them. */
function isPage({ type, id }: ManifestItem): boolean {
  return type === 'application/xhtml+xml' && id !== 'forthright-foreword'
}

/** What stands in the spine and is no page may be a picture; words in any other form would have no label. */
function requirePictures(archive: Archive, spine: readonly ManifestItem[]): void {
  for (const { path, type } of spine) {
    const isPicture = type.startsWith('image/') && type !== 'image/svg+xml'
    if (type === 'application/xhtml+xml' || isPicture) continue
    const hasWords = type !== 'image/svg+xml' || /<(?:[\w.-]+:)?(?:text|foreignObject)\b/.test(readEntry(archive, path))
    if (hasWords) throw unreadable(`\`${path}\` of its spine is \`${type}\` with words, which would have no label: is there the same page in XHTML?`)
  }
}

/** A signature is of the bytes as they are. */
function requireUnsigned(archive: Archive): void {
  const name = 'META-INF/signatures.xml'
  if (!archive.entries.some((entry) => entry.name === name)) return
  if (!/<(?:[\w.-]+:)?Signature\b/.test(readEntry(archive, name))) return
  throw unreadable('it is signed, and a label would break the signature: can it be labelled before it is signed?')
}

/** Fonts may be scrambled; a document that is encrypted can't be labelled. */
function requireReadable(archive: Archive, paths: readonly string[]): void {
  const name = 'META-INF/encryption.xml'
  if (!archive.entries.some((entry) => entry.name === name)) return
  const text = readEntry(archive, name)
  const encrypted = [...text.matchAll(/CipherReference[^>]*URI\s*=\s*["']([^"']+)["']/g)]
  const hidden = encrypted.map(([, uri = '']) => resolvePath('', uri)).find((path) => paths.includes(path))
  if (hidden !== undefined) throw unreadable(`\`${hidden}\` is encrypted`)
}
