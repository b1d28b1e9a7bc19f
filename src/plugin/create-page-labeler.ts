import type { VFile } from 'vfile'
import type { Disclosure, Review } from '../disclosure/disclosure.js'
import { isHumanOnly, reviewsOf } from '../disclosure/people.js'
import { requireKey } from '../markup/facts-key.js'
import type { Foreword } from '../notice/foreword.js'
import {
  describeFewerMarks,
  type Mark,
  type MarkOptions,
  marksOf,
  resolveMarks
} from '../notice/marks.js'
import { type DocumentLabelOptions, type LanguageWords, prepareLabels } from '../notice/label-languages.js'
import { publicationForeword, type PublicationOptions } from '../notice/publication-foreword.js'
import type { Label } from '../notice/render-label.js'
import type { ProcessorData, Tree } from './page-disclosure.js'
import {
  createPageReader,
  homepage,
  type PageOptions,
  positionOf,
  reportRefusal,
  reportWarnings
} from './page-facts.js'
import type { TreeNote } from './tree-note.js'

interface PluginOptions extends PageOptions, DocumentLabelOptions, MarkOptions, PublicationOptions {}

/** What a page's tree is to be labelled with. */
interface PageWords {
  readonly disclosure: Disclosure
  readonly label: Label
  readonly marks: ReadonlySet<Mark>
  readonly foreword: Foreword | undefined
  readonly others: readonly LanguageWords[]
}

/** What a surface does to a page. */
interface PageSurface<T extends Tree> {
  /** Puts the words into the tree, and says what could not be marked and what else stands there. */
  label(tree: T, words: PageWords): Iterable<TreeNote>
  /** Reads what front matter in the tree or in the text declares. Trees of HTML have no such node. */
  declared?(tree: T, key: string, text: string): unknown
  /** Tells whether a page's source is the text that was reviewed. */
  isReviewed(source: string, digest: string): boolean
}

/**
 * Prepare what both plugins do with a page: read its facts, apply the rules, label it, report.
 *
 * @param processor Rspress keeps front matter with the processor, which only the attacher sees.
 */
export function createPageLabeler<T extends Tree>(
  processor: ProcessorData | void,
  options: PluginOptions,
  surface: PageSurface<T>
): (tree: T, file: VFile) => undefined {
  const marks = resolveMarks(options)
  const readPage = createPageReader(options, surface.declared)
  const key = requireKey(options.key)
  return (tree, file) => {
    requireChildren(tree)
    const facts = readPage(file, processor ?? { data: () => undefined }, tree)
    if (!facts) return
    file.data[key] = facts
    if (isHumanOnly(facts) && facts.tell !== true) return
    reportRefusal(file, tree, () => {
      const { first, others, notes } = prepareLabels(facts, options)
      const { disclosure, label, findings } = first
      file.data[key] = disclosure
      if (!label) return
      const foreword = publicationForeword(first, options)
      for (const { ruleId, message, place } of surface.label(tree, {
        disclosure,
        label,
        marks: marksOf(label, marks),
        foreword,
        others: others.map((other) => ({
          label: other.label,
          foreword: publicationForeword(other, options)
        }))
      })) {
        const about = { ruleId, source: 'forthright', place }
        if (ruleId === 'omitted') file.info(message, about)
        else file.message(message, about)
      }
      for (const { ruleId, message } of notes) {
        if (ruleId === 'label/preview') file.info(message, { ruleId: 'preview', source: 'forthright' })
      }
      reportWarnings(file, tree, findings)
      reportReviews(file, tree, reviewsOf(disclosure), surface)
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
 * Report bound reviews of another text than the file's.
 *
 * It is a warning: hosts change a file before a plugin sees it, so a difference proves nothing.
 */
function reportReviews(
  file: VFile,
  tree: Tree,
  reviews: readonly Review[],
  { isReviewed }: Pick<PageSurface<Tree>, 'isReviewed'>
): void {
  const message = { ruleId: 'sharing/manual-review', source: 'forthright', ...positionOf(tree) }
  const source = String(file)
  for (const { by = 'a person', digest } of compared.has(file) ? [] : reviews) {
    if (digest === undefined) continue
    compared.add(file)
    if (source === '') {
      const reason = `Missing source of the page, expected the text that ${by} reviewed: the host gives none. ${decides}`
      file.info(reason, message).url = homepage
    } else if (!isReviewed(source, digest)) {
      const reason = `Unexpected text, expected the one that ${by} reviewed: it was edited since, or the host changed it before this plugin. ${decides}`
      file.message(reason, message).url = homepage
    }
  }
}
