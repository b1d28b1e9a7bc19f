import { DisclosureError } from '../disclosure/disclosure-error.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { type OptionKinds, requireOptions } from '../disclosure/options.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { requireKey } from '../markup/facts-key.js'
import {
  type FrontMatterOption,
  locateFrontMatter,
  requireFrontMatterOption
} from '../markup/front-matter.js'
import { declaredFacts } from '../markup/front-matter-data.js'
import { createFactsLocator } from '../markup/locate-facts.js'
import { lineEnd } from '../text/lines.js'
import {
  pageOptionKinds,
  type PageOptions,
  undeclaredLevel,
  undeclaredReason
} from '../plugin/page-facts.js'

/** Options of the lint rules. All are plain JSON. */
export interface DeclaredOptions extends PageOptions {
  /**
   * `false` where the pages have no front matter, whatever their first lines look like, or the name
   * of a dialect without fences. @default that between fences
   */
  readonly frontMatter?: FrontMatterOption
}

const optionKinds: OptionKinds<DeclaredOptions> = { ...pageOptionKinds, frontMatter: 'any' }

/** What is wrong with the declaration of a page, and where, in UTF-16 units of the page's text. */
export interface DeclarationProblem {
  readonly reason: string
  readonly start: number
  readonly end: number
}

/**
 * Prepare to check that pages declare who and what made them, in facts that parse.
 *
 * Rules are not applied and no label is looked for: `forthright check` does both.
 *
 * @throws {DisclosureError} `invalid-option`, and `invalid-disclosure` for facts of the site that
 * don't parse.
 */
export function createDeclarationCheck(
  options: DeclaredOptions = {}
): (source: string) => readonly DeclarationProblem[] {
  requireOptions(options, optionKinds)
  requireFrontMatterOption(options.frontMatter)
  const { disclosure, frontMatter } = options
  const key = requireKey(options.key)
  const site = disclosure === undefined ? undefined : parseLayer(disclosure)
  if (site) resolve(site)
  const isAsked = undeclaredLevel(options) !== 'ignore'
  return (source) => {
    try {
      const declared = declaredFacts(source, key, frontMatter)
      const page = declared === undefined ? undefined : parseLayer(declared)
      const facts = page && resolve(site ? mergeLayers(site, page) : page)
      if (!isAsked || (facts && Object.keys(facts).length > 0)) return []
      const [start, end] = headOf(source, frontMatter)
      return [{ reason: undeclaredReason(key, site !== undefined), start, end }]
    } catch (error) {
      if (!(error instanceof DisclosureError)) throw error
      return problemsOf(error, source, { key, frontMatter })
    }
  }
}

function problemsOf(
  { message, findings }: DisclosureError,
  source: string,
  { key, frontMatter }: { key: string; frontMatter: FrontMatterOption | undefined }
): DeclarationProblem[] {
  const locate = createFactsLocator(source, { key, frontMatter })
  const found = findings.length > 0 ? findings : [{ reason: message, remedy: [] }]
  return found.map((finding) => {
    const start = locate(finding)
    const [headStart, headEnd] = headOf(source, frontMatter)
    const reason = [finding.reason, ...finding.remedy].join(' ')
    if (start === undefined) return { reason, start: headStart, end: headEnd }
    return { reason, start, end: wordEnd(source, start) }
  })
}

/** The line that opens front matter, or the first one of a page without any. */
function headOf(source: string, option: FrontMatterOption | undefined): [start: number, end: number] {
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const from = locateFrontMatter(source, option) ? source.slice(mark).search(/\S/) + mark : mark
  return [from, lineEnd(source, from)]
}

/** End of the key or the value at an offset, which is on one line. */
function wordEnd(source: string, start: number): number {
  const word = /"[^"\r\n]*"|'[^'\r\n]*'|[^\s:=,{}[\]]+/y
  word.lastIndex = start
  return word.test(source) ? word.lastIndex : lineEnd(source, start)
}
