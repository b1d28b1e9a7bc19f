import type { VFile } from 'vfile'
import type { Disclosure, Review } from '../disclosure/disclosure.js'
import { isReviewed, stripLabel } from '../markdown/strip-label.js'
import type { Foreword } from '../notice/foreword.js'
import type { Locale } from '../notice/locale.js'
import { describeFewerMarks, type Mark, type MarkOptions, resolveMarks } from '../notice/marks.js'
import {
  type LabelOptions,
  prepareLabel,
  publicationForeword,
  type PublicationOptions
} from '../notice/prepare-label.js'
import { isHumanOnly, type Label } from '../notice/render-label.js'
import { knownLocales } from '../notice/resolve-locale.js'
import type { ProcessorData, Tree } from './page-disclosure.js'
import {
  createPageReader,
  failing,
  home,
  type PageOptions,
  placeOf,
  reportWarnings
} from './page-facts.js'

interface PluginOptions extends PageOptions, LabelOptions, MarkOptions, PublicationOptions {}

/** What a page's tree is to be labelled with. */
interface PageWords {
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

// One pipeline may run both plugins. The file is the same, and one report is enough.
const compared = new WeakSet<VFile>()
const decides = '`forthright check` compares the file itself and decides'

/**
 * Report a bound review of another text than the file's, compared as `labelMarkdown` does.
 *
 * Hosts change a file before a plugin sees it, so that a difference proves nothing: it is a warning.
 *
 * @param locales Those that a label of the file may be written in.
 */
function reportReview(
  file: VFile,
  tree: Tree,
  review: Review | undefined,
  locales: Iterable<Locale>
): void {
  if (review?.digest === undefined || compared.has(file)) return
  compared.add(file)
  const message = { ruleId: 'sharing/manual-review', source: 'forthright', ...placeOf(tree) }
  const source = String(file)
  if (source === '') {
    const reason = `Missing source of the page, expected the text that ${review.by} reviewed: the host gives none. ${decides}`
    file.info(reason, message).url = home
  } else if (!isReviewed(stripLabel(source, locales)?.value ?? source, review.digest)) {
    const reason = `Unexpected text, expected the one that ${review.by} reviewed: it was edited since, or the host changed it before this plugin. ${decides}`
    file.message(reason, message).url = home
  }
}
