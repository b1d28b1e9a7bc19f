import { existsSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { glob } from 'tinyglobby'
import { misuse } from './arguments.js'
import { printable } from './printable.js'
import { serveFolder, type ServedFolder } from './serve-folder.js'

/** A page to open. */
export interface PageAddress {
  /** As the user named it, or its path in the folder that they named. */
  readonly name: string
  readonly address: string
}

export interface FoundPages {
  readonly pages: readonly PageAddress[]
  /** End what was started to reach them. */
  readonly close: () => Promise<void>
}

/** A site with more pages is audited in parts. */
const mostPages = 5000
const longestSitemap = 20_000_000
// Of each letter up to four.
const mostBytes = 4 * longestSitemap

/**
 * Find the pages that operands stand for: a file, every HTML file of a folder, an address, or the
 * addresses of a sitemap that are of its own origin. Files are served on this machine, so that their
 * style sheets and scripts load as they do on the site; the root of the site is the named folder, or
 * the folder of the named file.
 *
 * @throws {DisclosureError} `invalid-option` for what stands for no page.
 */
export async function findPages(cwd: string, operands: readonly string[]): Promise<FoundPages> {
  const served: ServedFolder[] = []
  const pages: PageAddress[] = []
  const close = async () => {
    await Promise.all(served.map((folder) => folder.close()))
  }
  try {
    for (const operand of operands) {
      if (/^https?:\/\//.test(operand)) {
        pages.push(...(await pagesAt(operand)))
        continue
      }
      const path = resolve(cwd, operand)
      if (!existsSync(path)) throw misuse(`Unexpected \`${printable(operand)}\`, expected a file, a folder or an address`)
      const isFolder = statSync(path).isDirectory()
      const root = isFolder ? path : dirname(path)
      const files = isFolder ? await htmlFilesIn(path) : [basename(path)]
      if (files.length === 0) throw misuse(`Unexpected \`${printable(operand)}\`, expected a folder with HTML files`)
      const folder = await serveFolder(root)
      served.push(folder)
      pages.push(
        ...files.map((file) => ({
          name: relative(cwd, resolve(root, file)),
          address: `${folder.origin}/${file.split('/').map(encodeURIComponent).join('/')}`
        }))
      )
    }
    if (pages.length > mostPages) throw misuse(`Unexpected ${pages.length} pages, expected at most ${mostPages} at once`)
    return { pages, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function htmlFilesIn(folder: string): Promise<string[]> {
  const files = await glob('**/*.{html,htm,xhtml}', { cwd: folder, ignore: ['**/node_modules/**'] })
  return files.toSorted()
}

const isSitemap = (address: string) => /\.xml(?:\.gz)?(?:$|[?#])/.test(address)

async function pagesAt(address: string, isNested = false): Promise<PageAddress[]> {
  if (!isSitemap(address)) return [{ name: address, address }]
  const response = await fetch(address)
  if (!response.ok) throw misuse(`Unexpected answer ${response.status} from ${printable(address)}, expected a sitemap`)
  const text = (await textOf(response, address)).slice(0, longestSitemap).replace(/<!--[^]*?(?:-->|$)/g, '')
  const { origin } = new URL(response.url)
  const location = /<(?:(?!image|video|news)[\w-]+:)?loc>(?:\s*<!\[CDATA\[)?([^<\]]+)(?:\]\]>\s*)?<\//g
  const places = [...text.matchAll(location)].map(([, place = '']) => place.trim().replaceAll('&amp;', '&'))
  const own = [...new Set(places)].filter((place) => URL.canParse(place) && new URL(place).origin === origin)
  if (own.length === 0) throw misuse(`Unexpected ${printable(address)}, expected a sitemap with pages of ${origin}`)
  // A sitemap may list others, of the same origin: one step is followed, and no more.
  const nested = own.filter(isSitemap)
  const pages = own.filter((place) => !nested.includes(place)).map((place) => ({ name: place, address: place }))
  if (isNested || nested.length === 0 || !/<(?:[\w-]+:)?sitemapindex\b/.test(text)) return pages
  const further = await Promise.all(nested.slice(0, 50).map((place) => pagesAt(place, true)))
  return [...pages, ...further.flat()]
}

/** Read a sitemap. It may be packed, which servers say of it or not; one without end is not waited for. */
async function textOf({ body }: Response, address: string): Promise<string> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body ?? []) {
    length += piece.length
    if (length > mostBytes) throw misuse(`Unexpected ${printable(address)} of more than ${mostBytes} bytes, expected a sitemap`)
    pieces.push(piece)
  }
  const bytes = Buffer.concat(pieces)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isPacked) return new TextDecoder().decode(bytes)
  try {
    return new TextDecoder().decode(gunzipSync(bytes, { maxOutputLength: mostBytes }))
  } catch {
    throw misuse(`Unexpected ${printable(address)} that does not unpack to at most ${mostBytes} bytes, expected a sitemap`)
  }
}
