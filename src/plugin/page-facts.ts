import type { VFile } from 'vfile'
import type { Options } from 'vfile-message'
import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import type { Layer } from '../disclosure/declared.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { type OptionKinds, requireOptions } from '../disclosure/options.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { requireKey } from '../markup/facts-key.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { pageText, requireNoDeclaration } from './page-text.js'
import { pageDisclosure, type ProcessorData, type Tree } from './page-disclosure.js'

const levels = ['error', 'warn', 'ignore'] as const

export interface PageOptions {
  /** The site's facts; a page's front matter lies over them. @default none */
  readonly disclosure?: DisclosureInput
  /**
   * What a page is that declares nothing: an error that stops the build, a warning, or nothing. On a
   * site without facts it stays unlabelled; with `warn` and `ignore` it else has those of the site.
   * @default 'error' on a site without facts, and else 'ignore'
   */
  readonly undeclared?: (typeof levels)[number]
  /**
   * What front matter calls the facts, where `disclosure` means something else there (affiliate
   * links, vulnerabilities). @default 'disclosure'
   */
  readonly key?: string
}

/** What these options may be. */
export const pageOptionKinds: OptionKinds<PageOptions> = {
  disclosure: 'any',
  undeclared: levels,
  key: 'any'
}

const source = 'forthright'
export const homepage = 'https://www.npmjs.com/package/forthright'

/** Reads the facts of a page. */
type PageReader<T> = (file: VFile, processor: ProcessorData, tree: T) => Disclosure | undefined

/**
 * Prepare the reading of pages: the facts of each laid over the site's, which are parsed once.
 *
 * The reader gives `undefined` for a page that declares nothing, when that is allowed, and throws a
 * {@link VFileMessage} for facts that don't parse, and for an undeclared page by default.
 *
 * @param declaredIn Reads what front matter in the tree declares, where the host has not put it.
 * @throws {DisclosureError} `invalid-option`, so that a misspelt level never lets a page pass.
 */
export function createPageReader<T extends Tree>(
  options: PageOptions,
  declaredIn: (tree: T, key: string, text: string) => unknown = requireNone
): PageReader<T> {
  const { undeclared, disclosure } = options
  requireOptions({ undeclared }, { undeclared: levels })
  const key = requireKey(options.key)
  const level = undeclaredLevel(options)
  let site: Layer | undefined
  let ofSite: Disclosure | undefined
  return (file, processor, tree) =>
    reportRefusal(file, tree, () => {
      const declared = pageDisclosure(file, processor, key) ?? declaredIn(tree, key, pageText(file))
      if (disclosure !== undefined) site ??= parseLayer(disclosure)
      if (declared === undefined) {
        reportUndeclared(file, tree, level, key, site !== undefined)
        if (!site) return undefined
        // Pages without facts of their own share the one object, so that its label is made once.
        return (ofSite ??= resolve(site))
      }
      const page = parseLayer(declared)
      return resolve(site ? mergeLayers(site, page) : page)
    })
}

/** What a page is that declares nothing. */
export function undeclaredLevel({ undeclared, disclosure }: PageOptions): (typeof levels)[number] {
  return undeclared ?? (disclosure === undefined ? 'error' : 'ignore')
}

/** Say what a page lacks that declares nothing. */
export function undeclaredReason(key: string, hasDefaults: boolean): string {
  const expected = hasDefaults
    ? `\`${key}\` in its front matter: by default it has the facts of the site. Who and what made the text?`
    : `\`${key}\` in its front matter or, for all pages, in the options of the plugin: who and what made the text?`
  return `Unexpected page without a disclosure, expected ${expected} For one that no AI touched, \`${key}: human-only\``
}

function requireNone(_tree: Tree, key: string, text: string): undefined {
  requireNoDeclaration(text, key)
}

function reportUndeclared(
  file: VFile,
  tree: Tree,
  level: (typeof levels)[number],
  key: string,
  hasDefaults: boolean
): void {
  const reason = undeclaredReason(key, hasDefaults)
  const message = { ruleId: 'undeclared', source, ...positionOf(tree) }
  if (level === 'error') {
    const failure = file.message(reason, message)
    failure.url = homepage
    failure.fatal = true
    throw failure
  }
  if (level === 'warn') file.message(reason, message).url = homepage
}

/**
 * Do the work. A {@link DisclosureError} becomes a fatal message of the file, which names the rule
 * and links to its source.
 */
export function reportRefusal<T>(file: VFile, tree: Tree, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    const [finding] = error.findings
    const failure = file.message(error.message, {
      ruleId: finding?.ruleId ?? error.code,
      source,
      cause: error,
      ...positionOf(tree)
    })
    failure.url = finding?.url ?? homepage
    failure.fatal = true
    throw failure
  }
}

/** Report what the rules warn of, each with its rule, its words and its source. */
export function reportWarnings(file: VFile, tree: Tree, findings: readonly Finding[]): void {
  for (const { ruleId, reason, severity, outcome, quote, document, date, url } of findings) {
    if (severity !== 'warn' || outcome === 'satisfied' || outcome === 'not-applicable') continue
    const message = file.message(reason, { ruleId, source, ...positionOf(tree) })
    message.url = url ?? homepage
    if (quote !== undefined) message.note = `“${quote}” (${document}, ${date})`
  }
}

/** Facts are declared in the front matter: messages point there, else at the page's start. */
export function positionOf({ children }: Tree): Pick<Options, 'place'> {
  const first: { type: string; position?: Options['place'] } | undefined = children[0]
  if (!first?.position || !('type' in first)) return {}
  return { place: first.position }
}
