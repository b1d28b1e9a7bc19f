import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { type OptionKinds, requireOptions } from '../disclosure/options.js'
import { requireShownText } from '../markup/exported-layout.js'
import { isReviewed } from '../markup/front-matter-data.js'
import { labelOptionKinds } from '../notice/prepare-label.js'
import { publicationOptionKinds } from '../notice/publication-foreword.js'
import { type Look, resolveLook } from '../notice/look.js'
import { knownWords } from '../notice/known-words.js'
import { markOptionKinds } from '../notice/marks.js'
import { createPageLabeler } from '../plugin/create-page-labeler.js'
import { pageOptionKinds, type PageOptions } from '../plugin/page-facts.js'
import type { MarkdownOptions } from './label-markdown.js'
import { labelTree } from './label-tree.js'
import { stripLabel } from './strip-label.js'
import { codeIn, factsInPage } from './tree-facts.js'

export type * from '../plugin/public-types.js'

/** Options of {@link remarkDisclosure}. All but a locale or a pack of your own are plain JSON. */
export interface RemarkDisclosureOptions extends PageOptions, Omit<MarkdownOptions, 'format' | 'frontMatter'> {
  /** How the label looks in HTML. @default dark on a light ground, light on a dark one, in the page's font */
  readonly look?: Look
}

const optionKinds: OptionKinds<RemarkDisclosureOptions> = {
  ...labelOptionKinds,
  ...markOptionKinds,
  ...publicationOptionKinds,
  ...pageOptionKinds,
  look: 'any'
}

declare module 'vfile' {
  interface DataMap {
    /** The facts of the page, set by `remarkDisclosure`. */
    disclosure: import('../disclosure/disclosure.js').Disclosure
  }
}

/**
 * Label every page of a unified pipeline, with real nodes that survive `remark-rehype`,
 * `rehype-sanitize` and MDX.
 *
 * A page's facts are what its front matter declares as `disclosure`, over the options'. A page that
 * says `human-only` stays as it is; one without facts fails by default. The facts are put into
 * `file.data.disclosure`. Running twice, or after `labelMarkdown`, changes nothing.
 *
 * @throws {VFileMessage} With the rule's id, its place and its source, for facts that a rule refuses.
 * @example
 * ```ts
 * remark().use(remarkDisclosure, { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * ```
 */
export default function remarkDisclosure(
  this: Processor | void,
  options: RemarkDisclosureOptions = {}
): (tree: Root, file: VFile) => undefined {
  requireOptions(options, optionKinds)
  const known = knownWords(options.locale)
  const { look } = options
  resolveLook(look)
  return createPageLabeler<Root>(this, options, {
    label: (tree, { label, marks, foreword, others }) => {
      requireShownText(codeIn(tree))
      return labelTree(tree, { label, marks, look, others, ...(foreword ? { foreword } : {}) }, known)
    },
    declared: factsInPage,
    isReviewed: (source, digest) =>
      isReviewed(stripLabel(source, known)?.value ?? source, digest)
  })
}
