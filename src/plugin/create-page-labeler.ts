import type { VFile } from 'vfile'
import type { Disclosure } from '../disclosure/disclosure.js'
import type { Foreword } from '../notice/foreword.js'
import { knownLocales } from '../notice/known-locales.js'
import { isHumanOnly } from '../notice/label-kind.js'
import { type LabelOptions, prepareLabel } from '../notice/prepare-label.js'
import { type PublicationOptions, publicationForeword } from '../notice/publication-foreword.js'
import type { Label } from '../notice/render-label.js'
import { describeFewerMarks, type Mark, type MarkOptions, resolveMarks } from '../notice/resolve-marks.js'
import type { ProcessorData, Tree } from './page-disclosure.js'
import { createPageReader, failing, type PageOptions, reportWarnings } from './page-facts.js'
import { reportReview } from './report-review.js'

export interface PluginOptions extends PageOptions, LabelOptions, MarkOptions, PublicationOptions {}

/** What a page's tree is to be labelled with. */
export interface PageWords {
  readonly disclosure: Disclosure
  readonly label: Label
  readonly marks: ReadonlySet<Mark>
  readonly foreword: Foreword | undefined
}

/**
 * Prepare what both plugins do with a page: read its facts, apply the rules, place the words, report.
 *
 * @param processor Rspress keeps front matter with the processor, which only the attacher sees.
 * @param place Puts the words into the tree, and says what could not be marked.
 */
export function createPageLabeler<T extends Tree>(
  processor: ProcessorData | void,
  options: PluginOptions,
  place: (tree: T, words: PageWords) => Iterable<string>
): (tree: T, file: VFile) => undefined {
  const marks = resolveMarks(options)
  const locales = knownLocales(options.locale)
  const readPage = createPageReader(options)
  return (tree, file) => {
    requireChildren(tree)
    const facts = readPage(file, processor ?? { data: () => undefined }, tree)
    if (!facts) return
    file.data['disclosure'] = facts
    if (isHumanOnly(facts)) return
    failing(file, tree, () => {
      const prepared = prepareLabel(facts, 'publication', options)
      const { disclosure, label, findings } = prepared
      file.data['disclosure'] = disclosure
      if (!label) return
      const foreword = publicationForeword(prepared, options)
      for (const omitted of place(tree, { disclosure, label, marks, foreword })) {
        file.info(omitted, { ruleId: 'omitted', source: 'forthright' })
      }
      reportWarnings(file, tree, findings)
      reportReview(file, tree, disclosure.review, locales)
      const fewer = describeFewerMarks(marks, options.reason)
      if (fewer !== undefined) file.info(fewer, { ruleId: 'fewer-marks', source: 'forthright' })
    })
  }
}

/** Trees that are made by hand may lack them. */
function requireChildren(tree: Tree): void {
  tree.children ??= []
}
