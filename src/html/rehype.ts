import type { Root } from 'hast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { isHumanOnly } from '../notice/label-kind.js'
import { prepareLabel } from '../notice/prepare-label.js'
import { publicationForeword } from '../notice/publication-foreword.js'
import { describeFewerMarks, resolveMarks } from '../notice/resolve-marks.js'
import { createPageReader, failing, type PageOptions, reportWarnings } from '../plugin/page-facts.js'
import type { HtmlOptions } from './html-options.js'
import { knownLocales } from './read-options.js'
import { parseSelector } from './scan/selector.js'
import { labelHast } from './tree/label-hast.js'

export type * from '../disclosure/disclosure.js'
export type { ForewordHeading } from '../notice/foreword.js'
export type { LabelKind, Locale, Sentence, SystemSentence, Task } from '../notice/locale.js'
export type { DisclosureInput } from '../notice/prepare-label.js'
export type { Mark } from '../notice/resolve-marks.js'
export type * from '../policy/pack.js'

/** Options of {@link rehypeDisclosure}. All but a locale or a pack of your own are plain JSON. */
export interface RehypeDisclosureOptions extends PageOptions, HtmlOptions {}

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
  // Rspress keeps front matter with the processor, which only the attacher sees.
  const processor = this ?? { data: () => undefined }
  const marks = resolveMarks(options)
  const readPage = createPageReader(options)
  const selector = options.selector === undefined ? undefined : parseSelector(options.selector)
  return (tree, file) => {
    const facts = readPage(file, processor, tree)
    if (!facts) return
    if (isHumanOnly(facts)) {
      file.data.disclosure = facts
      return
    }
    failing(file, tree, () => {
      const prepared = prepareLabel(facts, 'publication', options)
      const { disclosure, label, findings } = prepared
      file.data.disclosure = disclosure
      if (!label) return
      const foreword = publicationForeword(prepared, options)
      const words = { disclosure, label, marks, foreword, selector }
      for (const omitted of labelHast(tree, words, knownLocales(options.locale))) {
        file.info(omitted, { ruleId: 'omitted', source: 'forthright' })
      }
      reportWarnings(file, tree, findings)
      const fewer = describeFewerMarks(marks, options.reason)
      if (fewer !== undefined) file.info(fewer, { ruleId: 'fewer-marks', source: 'forthright' })
    })
  }
}
