import type { Root } from 'hast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { requireOptions } from '../disclosure/options.js'
import { isReviewedBody } from '../markup/front-matter.js'
import { resolveLook } from '../notice/look.js'
import { knownWords } from '../notice/known-words.js'
import { createPageLabeler } from '../plugin/create-page-labeler.js'
import { requireNoDeclaration } from '../plugin/page-text.js'
import { pageOptionKinds, type PageOptions } from '../plugin/page-facts.js'
import { parseSelector } from '../scan/html/selector.js'
import { frontText } from './hast-words.js'
import { labelHast } from './label-hast.js'
import { type PlacingOptions, placingOptionKinds } from './placing-options.js'

export type * from '../plugin/public-types.js'

/** Options of {@link rehypeDisclosure}. All but a locale or a pack of your own are plain JSON. */
export interface RehypeDisclosureOptions extends PageOptions, PlacingOptions {}

declare module 'vfile' {
  interface DataMap {
    /** The facts of the page, set by `rehypeDisclosure`. */
    disclosure: import('../disclosure/disclosure.js').Disclosure
  }
}

/**
 * Label every page of a rehype pipeline: documents with their head, and fragments as they come from
 * `remark-rehype`, also in MDX.
 *
 * A page's facts are what `remarkDisclosure` found, else what its front matter declares as
 * `disclosure`, over the options'. A label by `remarkDisclosure` is recognised by its words and
 * completed; `human-only` pages stay as they are; a page without facts fails by default. Running
 * twice changes nothing.
 *
 * @throws {VFileMessage} With the rule's id, its place and its source, for facts that a rule refuses.
 * @example
 * ```ts
 * rehype().use(rehypeDisclosure, { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * ```
 */
export default function rehypeDisclosure(
  this: Processor | void,
  options: RehypeDisclosureOptions = {}
): (tree: Root, file: VFile) => undefined {
  requireOptions(options, { ...placingOptionKinds, ...pageOptionKinds })
  const selector = parseSelector(options.selector)
  const { look } = options
  resolveLook(look)
  const known = knownWords(options.locale)
  return createPageLabeler<Root>(this, options, {
    label: (tree, words) => labelHast(tree, { ...words, selector, look }, known),
    declared: requireNoFacts,
    // HTML, or Markdown; a digest of its titles too is left to `forthright check`.
    isReviewed: isReviewedBody
  })
}

/**
 * Make sure that front matter which stands in a page as text declares nothing: in what its file holds, and
 * in a tree whose file holds nothing.
 *
 * @throws {DisclosureError} `cannot-label`
 */
function requireNoFacts(tree: Root, key: string, text: string): undefined {
  requireNoDeclaration(text, key)
  requireNoDeclaration(frontText(tree), key)
}
