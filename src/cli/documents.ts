import { extname } from 'node:path'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Layer } from '../disclosure/declared.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { labelHtml, unlabelHtml } from '../html/index.js'
import { unlabelMarkdown } from '../markdown/index.js'
import { labelDocument } from '../markdown/label-markdown.js'
import { declaredFacts } from '../markup/front-matter-data.js'
import type { Pack } from '../policy/index.js'
import type { Config, FileDefaults } from './config.js'

/** A document that a surface can label. */
interface DocumentKind {
  /** The facts that the document itself declares, unparsed. */
  readonly declared: (source: string, key?: string) => unknown
  readonly label: (
    source: string,
    disclosure: Disclosure,
    options: DocumentOptions
  ) => { value: string; changed: boolean; notes: readonly DocumentNote[] }
  readonly unlabel: (
    source: string,
    options: Pick<Config, 'selector'>
  ) => { value: string; changed: boolean }
}

export interface DocumentNote {
  readonly message: string
  readonly ruleId?: string
  readonly severity?: 'refuse' | 'warn' | 'note'
}

type DocumentOptions = Pick<Config, 'locale' | 'marks' | 'reason' | 'selector'> & {
  readonly packs?: readonly Pack[]
}

const markdown = (format: 'md' | 'mdx'): DocumentKind => ({
  declared: declaredFacts,
  label: (source, disclosure, options) =>
    labelDocument(source, disclosure, { ...options, format }),
  unlabel: (source) => unlabelMarkdown(source)
})

const html: DocumentKind = {
  declared: () => undefined,
  label: labelHtml,
  unlabel: (source, { selector }) =>
    unlabelHtml(source, selector === undefined ? {} : { selector })
}

const kinds: Readonly<Record<string, DocumentKind>> = {
  '.md': markdown('md'),
  '.markdown': markdown('md'),
  '.mdx': markdown('mdx'),
  '.html': html,
  '.htm': html
}

/**
 * Find out how a file is labelled, by its extension.
 *
 * @throws {DisclosureError} `cannot-label` for any other file.
 */
export function documentKind(path: string): DocumentKind {
  const kind = kinds[extname(path).toLowerCase()]
  if (kind) return kind
  throw new DisclosureError(
    'cannot-label',
    `Unexpected \`${extname(path) || path}\`, expected ${Object.keys(kinds).join(', ')}`
  )
}

// Files of a site that declare nothing share one disclosure, so that its label is made once.
const resolved = new WeakMap<Layer, Disclosure>()

/** The facts of a document, and whether it declares none of its own. */
export interface DocumentFacts {
  readonly facts?: Disclosure
  readonly isByDefault: boolean
}

/**
 * Lay a document's own facts over the defaults for its file.
 *
 * @param key What front matter calls the facts.
 */
export function factsOf(
  kind: DocumentKind,
  source: string,
  { facts }: FileDefaults,
  key?: string
): DocumentFacts {
  const declared = kind.declared(source, key)
  if (declared === undefined) {
    return { ...(facts ? { facts: resolveOnce(facts) } : {}), isByDefault: true }
  }
  const page = parseLayer(declared)
  return { facts: resolve(facts ? mergeLayers(facts, page) : page), isByDefault: false }
}

/** Resolve the defaults of files. */
export function resolveOnce(facts: Layer): Disclosure {
  const known = resolved.get(facts)
  if (known) return known
  const disclosure = resolve(facts)
  resolved.set(facts, disclosure)
  return disclosure
}
