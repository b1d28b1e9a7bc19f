import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Layer } from '../disclosure/declared.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { requireObject, requireOptions } from '../disclosure/options.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { factsAt, refuseStrayFacts, requireKey } from '../markup/facts-key.js'
import { declaredFacts } from '../markup/front-matter-data.js'
import { locateFrontMatter } from '../markup/front-matter.js'
import { pageOptionKinds, type PageOptions, undeclaredLevel, undeclaredReason } from '../plugin/page-facts.js'
import { inPage } from './sources.js'

/** What a host gives of a page. Whatever it hides is left out, never made up. */
export interface HostPage {
  /** The page's front matter as data. Hosts with a schema leave out what the schema doesn't know. */
  readonly frontMatter?: unknown
  /** The page's text. Many hosts have cut its front matter off already. */
  readonly source?: string
  /** The page's file on disk: its path, or a `file:` URL. */
  readonly path?: string | URL
}

/**
 * Find the facts of a page, wherever they can be read, and lay them over the site's.
 *
 * Asked in this order: the host's data, the front matter in the text, the file on disk. The site's
 * facts stand in for a page only where it was seen that the page declares none. Front matter that
 * has fields but not this one declares nothing.
 *
 * @returns `undefined` for a page that declares nothing, on a site without facts where that is
 * allowed.
 * @throws {DisclosureError} `undeclared` for a page that declares nothing, `cannot-label` where
 * neither front matter nor file can be read, `invalid-disclosure` for facts that don't parse; with the
 * file and the line first where `path` is given.
 * @example
 * ```ts
 * pageFacts({ frontMatter: { title: 'Tides', disclosure: 'human-only' } })
 * ```
 */
export function pageFacts(page: HostPage, options: PageOptions = {}): Disclosure | undefined {
  requireObject(page, 'page', '`{ frontMatter }`')
  requireOptions(options, pageOptionKinds)
  const { path } = page
  const read = () => createFactsReader(options)(page)
  if (path === undefined) return read()
  return inPage(asPath(path), page.source ?? readSource(path) ?? '', read)
}

/** Reads the facts of pages. */
export type FactsReader = (page: HostPage) => Disclosure | undefined

/** Prepare {@link pageFacts} for many pages: the site's facts are parsed once. */
export function createFactsReader(options: PageOptions): FactsReader {
  const { disclosure } = options
  const key = requireKey(options.key)
  const level = undeclaredLevel(options)
  const site: Layer | undefined = disclosure === undefined ? undefined : parseLayer(disclosure)
  let ofSite: Disclosure | undefined
  return (page) => {
    const declared = declaredBy(page, key)
    if (declared !== undefined) {
      const own = parseLayer(declared)
      return resolve(site ? mergeLayers(site, own) : own)
    }
    if (level === 'error') {
      throw new DisclosureError('undeclared', undeclaredReason(key, site !== undefined))
    }
    // Pages without facts of their own share one object, so that its label is made once.
    return site && (ofSite ??= resolve(site))
  }
}

/**
 * Read what a page declares itself, unparsed.
 *
 * @returns `undefined` where it was seen that it declares nothing.
 * @throws {DisclosureError} `cannot-label` where nothing of the page can be read.
 */
function declaredBy({ frontMatter, source, path }: HostPage, key: string): unknown {
  const given = factsAt(frontMatter, key)
  if (given !== undefined) return given
  if (source !== undefined && locateFrontMatter(source)) return declaredFacts(source, key)
  const onDisk = path === undefined ? undefined : readSource(path)
  if (onDisk !== undefined) return declaredFacts(onDisk, key)
  if (typeof frontMatter === 'object' && frontMatter !== null && Object.keys(frontMatter).length > 0) {
    refuseStrayFacts(frontMatter, key)
    return undefined
  }
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because the front matter of this page can't be seen: the host gives neither its fields (\`frontMatter\`), nor a text with its front matter (\`source\`), nor a file that can be read (\`path\`${path === undefined ? '' : `: ${String(path)}`}). Does \`disclosure\` stand in the schema of the collection?`
  )
}

/** Read a page from disk; `undefined` for what is no file, such as a module that a plugin makes. */
export function readSource(path: string | URL): string | undefined {
  try {
    return readFileSync(asPath(path), 'utf8')
  } catch {
    return undefined
  }
}

function asPath(path: string | URL): string {
  return path instanceof URL || path.startsWith('file:') ? fileURLToPath(path) : path
}
