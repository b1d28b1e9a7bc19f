import type { Element, Root } from 'hast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import type { Disclosure } from '../disclosure/disclosure.js'
import { toJsonLd } from '../metadata/to-json-ld.js'
import { toMeta } from '../metadata/to-meta.js'
import { isHumanOnly } from '../notice/label-kind.js'
import { locales } from '../notice/locales/index.js'
import { prepareLabel } from '../notice/prepare-label.js'
import { publicationForeword } from '../notice/publication-foreword.js'
import { describeFewerMarks, resolveMarks } from '../notice/resolve-marks.js'
import { failing, pageFacts, type PageOptions, reportWarnings } from '../plugin/page-facts.js'
import { escapeJson } from './escape-html.js'
import type { HtmlOptions } from './html-options.js'
import { labelTree } from './label-tree.js'

export type * from '../disclosure/disclosure.js'
export type { ForewordHeading } from '../notice/foreword.js'
export type { LabelKind, Locale, Sentence, SystemSentence, Task } from '../notice/locale.js'
export type { DisclosureInput } from '../notice/prepare-label.js'
export type { Mark } from '../notice/resolve-marks.js'
export type * from '../policy/pack.js'

/** Options of {@link rehypeDisclosure}. All but a locale or a pack of your own are plain JSON. */
export interface RehypeDisclosureOptions extends PageOptions, Omit<HtmlOptions, 'selector'> {}

declare module 'vfile' {
  interface DataMap {
    /** The facts of the page, set by the plugins of forthright. */
    disclosure: Disclosure
  }
}

/**
 * Label every page of a rehype pipeline with real elements: documents and fragments, also behind
 * `remarkDisclosure`, whose label it gives its looks in HTML.
 *
 * A page's facts are those that `remarkDisclosure` left in `file.data.disclosure`, or what the front
 * matter declares, over the options'. A `human-only` page stays as it is; one without facts fails
 * by default. Running twice changes nothing.
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
  return (tree, file) => {
    const facts = pageFacts(file, processor, tree, options)
    if (!facts) return
    file.data.disclosure = facts
    if (isHumanOnly(facts)) return
    failing(file, tree, () => {
      const prepared = prepareLabel(facts, 'publication', options)
      const { disclosure, label, findings } = prepared
      if (!label) return
      const foreword = publicationForeword(prepared, options)
      const known = typeof options.locale === 'object' ? [options.locale, ...locales] : locales
      const record = recordElements(disclosure)
      labelTree(tree, { label, marks, record, ...(foreword ? { foreword } : {}) }, known)
      reportWarnings(file, tree, findings)
      const fewer = describeFewerMarks(marks, options.reason)
      if (fewer !== undefined) file.info(fewer, { ruleId: 'fewer-marks', source: 'forthright' })
    })
  }
}

function recordElements(disclosure: Disclosure): Element[] {
  const metas = toMeta(disclosure).map((properties): Element => {
    return { type: 'element', tagName: 'meta', properties: { ...properties }, children: [] }
  })
  const script: Element = {
    type: 'element',
    tagName: 'script',
    properties: { type: 'application/ld+json' },
    children: [{ type: 'text', value: escapeJson(toJsonLd(disclosure)) }]
  }
  return [...metas, script]
}
