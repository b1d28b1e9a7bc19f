import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { isHumanOnly } from '../notice/label-kind.js'
import { locales } from '../notice/locales/index.js'
import { prepareLabel } from '../notice/prepare-label.js'
import { publicationForeword } from '../notice/publication-foreword.js'
import { describeFewerMarks, resolveMarks } from '../notice/resolve-marks.js'
import { createPageReader, failing, type PageOptions, reportWarnings } from '../plugin/page-facts.js'
import type { MarkdownOptions } from './label-markdown.js'
import { labelTree } from './label-tree.js'

export type * from '../disclosure/disclosure.js'
export type { ForewordHeading } from '../notice/foreword.js'
export type { LabelKind, Locale, Sentence, SystemSentence, Task } from '../notice/locale.js'
export type { DisclosureInput } from '../notice/prepare-label.js'
export type { Mark } from '../notice/resolve-marks.js'
export type * from '../policy/pack.js'

/** Options of {@link remarkDisclosure}. All but a locale or a pack of your own are plain JSON. */
export interface RemarkDisclosureOptions extends PageOptions, Omit<MarkdownOptions, 'format'> {}

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
  // Rspress keeps front matter with the processor, which only the attacher sees.
  const processor = this ?? { data: () => undefined }
  const marks = resolveMarks(options)
  const readPage = createPageReader(options)
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
      const known = typeof options.locale === 'object' ? [options.locale, ...locales] : locales
      const words = { label, marks, ...(foreword ? { foreword } : {}) }
      for (const omitted of labelTree(tree, words, known)) {
        file.info(omitted, { ruleId: 'omitted', source: 'forthright' })
      }
      reportWarnings(file, tree, findings)
      const fewer = describeFewerMarks(marks, options.reason)
      if (fewer !== undefined) {
        file.info(fewer, { ruleId: 'fewer-marks', source: 'forthright' })
      }
    })
  }
}
