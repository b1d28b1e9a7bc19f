import { disclosureIn } from '../plugin/disclosure-in.js'
import { locateFrontMatter } from './front-matter.js'

/**
 * Read what a document's front matter declares as `disclosure`, unparsed.
 *
 * @returns `undefined` without front matter or without that field.
 * @throws {DisclosureError} `invalid-disclosure` when front matter that holds the word does not
 * parse.
 */
export function declaredFacts(source: string): unknown {
  const frontMatter = locateFrontMatter(source)
  if (!frontMatter) return undefined
  const { start, end, format } = frontMatter
  return disclosureIn(source.slice(start, end), format)
}
