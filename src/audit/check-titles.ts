import { bareTitles } from '../html/bare-titles.js'
import { readRecord } from '../html/find-label.js'
import type { ToldLabel } from '../notice/label-words.js'
import { describeFewerMarks, type Mark } from '../notice/marks.js'
import { isTitleName } from '../scan/html/head-metadata.js'
import { findingAt, type TreeContext } from './tree-context.js'
import type { ReadPage } from './find-disclosures.js'
import { isRepeat, titleMark } from './known-openings.js'
import { elementsIn, type PageElement, textIn, withAncestors } from './page-tree.js'
import type { Passage } from './passages.js'
import type { FindingOf } from './report.js'

/** A title of the page, and what to call it. */
interface PageTitle {
  readonly name: string
  readonly passage?: Passage
  readonly isMarked: boolean
}

/** Find the titles that don’t carry the mark of the label while others do, or carry another. */
export function checkTitles(page: ReadPage, told: ToldLabel, context: TreeContext): FindingOf[] {
  const mark = told.marks.title.trim()
  if (mark === '') return []
  const titles = titlesOf(page, mark, context)
  const bare = titles.filter(({ isMarked }) => !isMarked)
  const other = bare.find(({ passage }) => passage && titleMark(passage.text.replace(anchor, '')) !== undefined)
  const findings: FindingOf[] = []
  if (other) {
    const message = `${capital(other.name)} carries another mark than the label (\`${mark}\`).`
    findings.push(findingAt('audit/titles', 'fail', message, other.passage, context))
  } else if (bare.length > 0 && bare.length < titles.length) {
    const names = bare.map(({ name }) => name).join(', ')
    const message = `${capital(names)}: without the mark \`${mark}\`, which other titles carry.`
    const placed = bare.find(({ passage }) => passage)
    findings.push(findingAt('audit/titles', 'fail', message, placed?.passage, context))
  }
  const isInJsonLd = jsonLdOf(page).some((json) => bareTitles(json, mark).length > 0)
  if (isInJsonLd) {
    const message = `The page’s own JSON-LD names the text without \`${mark}\`: reading views and previews show that.`
    findings.push(findingAt('audit/titles', 'needs-review', message))
  }
  return findings
}

/** Find the marks that the page lacks, and whether that is by choice. */
export function checkFewerMarks(page: ReadPage, told: ToldLabel, context: TreeContext): FindingOf[] {
  if (told.disclosure().humanOnly === true) return []
  const left = context.isPart === true ? [] : missingMarks(page, told, context)
  if (left.length === 0) return []
  const chosen = context.marks
  if (chosen && context.reason !== undefined && left.every((mark) => !chosen.includes(mark))) {
    const message = describeFewerMarks(new Set(chosen), context.reason) ?? ''
    return [findingAt('audit/fewer-marks', 'pass', message)]
  }
  const message = `Without the marks that stand by default: ${left.join(', ')}.`
  return [findingAt('audit/fewer-marks', 'needs-review', message)]
}

function missingMarks(page: ReadPage, { marks }: ToldLabel, context: TreeContext): Mark[] {
  const mark = marks.title.trim()
  const titles = titlesOf(page, mark, context)
  const hasEnd = page.passages.some((passage) => passage.from === 'text' && isRepeat(passage, marks))
  const hasRecord = jsonLdOf(page).some((json) => readRecord(json) !== undefined)
  return [
    ...(mark !== '' && titles.length > 0 && !titles.some(({ isMarked }) => isMarked) ? ['title' as const] : []),
    ...(hasEnd ? [] : ['end' as const]),
    ...(hasRecord || !isDocument(page.root) ? [] : ['record' as const])
  ]
}

/** Whether the source is a document: only then it has a head for titles and the record. */
function isDocument(root: PageElement): boolean {
  const parts = ['html', 'head', 'body', 'title']
  return elementsIn(root).some(({ name, utf16Start }) => parts.includes(name) && utf16Start !== undefined)
}

function titlesOf({ passages, best }: ReadPage, mark: string, context: TreeContext): PageTitle[] {
  const heading = best && headingOf(passages, best.passage, context)
  const title = (name: string, passage: Passage) => ({ name, passage, isMarked: hasMark(passage, mark) })
  const metadata = passages.flatMap((passage): PageTitle[] => {
    const { from, block } = passage
    if (from !== 'meta') return []
    if (block.name === 'title' && !block.isForeign) return [title('`<title>`', passage)]
    const name = (block.attributes.get('property') ?? block.attributes.get('name') ?? '').trim().toLowerCase()
    return block.name === 'meta' && isTitleName(name) ? [title(`\`${name}\``, passage)] : []
  })
  const others = context.otherTitles?.(mark) ?? []
  return [...others, ...metadata, ...(heading ? [title('the heading', heading)] : [])]
}

/** The heading that carries the mark where this library places it. */
function headingOf(passages: readonly Passage[], label: Passage, { isMarkedHeading }: TreeContext): Passage | undefined {
  const at = passages.indexOf(label)
  const beside = [passages[at - 1], passages[at + 1]]
  return passages.find((each) => each.from === 'text' && isHeading(each.block) && isMarkedHeading(each, beside.includes(each)))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function isHeading(block: PageElement): boolean {
  return withAncestors(block).some(({ name }) => name === 'h1')
}

/** Anchors stand before the words of a heading: `#`, `¶`. */
const anchor = /^[#¶§🔗\s]+/u

function hasMark({ text, spaced }: Passage, mark: string): boolean {
  return text.replace(anchor, '').startsWith(mark) || spaced.replace(anchor, '').startsWith(mark)
}

/** The JSON-LD of a page. */
export function jsonLdOf({ root }: Pick<ReadPage, 'root'>): string[] {
  return elementsIn(root)
    .filter(({ name, attributes }) => name === 'script' && attributes.get('type')?.trim().toLowerCase() === 'application/ld+json')
    .map(textIn)
}
