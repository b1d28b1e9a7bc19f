import { bareTitles } from '../html/bare-titles.js'
import { readRecord } from '../html/find-label.js'
import type { ToldLabel } from '../notice/label-words.js'
import { describeFewerMarks, type Mark } from '../notice/marks.js'
import { titleNames } from '../scan/html/head-reader.js'
import { findingAt, type TreeContext } from './tree-context.js'
import type { ReadPage } from './find-disclosures.js'
import { openingMark } from './known-openings.js'
import { elementsIn, type PageElement, textIn, withAncestors } from './page-tree.js'
import type { Passage } from './passages.js'
import { placeOf } from './reading-order.js'
import type { FindingOf } from './report.js'

/** A title of the page, and what to call it. */
interface PageTitle {
  readonly name: string
  readonly passage: Passage
}

/** Find the titles that don’t carry the mark of the label while others do, or carry another. */
export function checkTitles(page: ReadPage, told: ToldLabel, context: TreeContext): FindingOf[] {
  const mark = told.marks.title.trim()
  if (mark === '') return []
  const titles = titlesOf(page)
  const bare = titles.filter(({ passage }) => !isMarked(passage, mark))
  const other = bare.find(({ passage }) => otherMark(passage.text) !== undefined)
  const findings: FindingOf[] = []
  if (other) {
    const message = `${other.name} carries another mark than the label (\`${mark}\`).`
    findings.push(findingAt('audit/titles', 'fail', message, other.passage, context))
  } else if (bare.length > 0 && bare.length < titles.length) {
    const names = bare.map(({ name }) => name).join(', ')
    const message = `${names}: without the mark \`${mark}\`, which other titles of the page carry.`
    findings.push(findingAt('audit/titles', 'fail', message, bare[0]?.passage, context))
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
  const left = context.isFragment === true ? [] : missingMarks(page, told)
  if (left.length === 0) return []
  const chosen = context.marks
  if (chosen && context.reason !== undefined && left.every((mark) => !chosen.includes(mark))) {
    const message = describeFewerMarks(new Set(chosen), context.reason) ?? ''
    return [findingAt('audit/fewer-marks', 'pass', message)]
  }
  const message = `Without the marks that stand by default: ${left.join(', ')}.`
  return [findingAt('audit/fewer-marks', 'needs-review', message)]
}

function missingMarks(page: ReadPage, { marks: { title, brief } }: ToldLabel): Mark[] {
  const mark = title.trim()
  const titles = titlesOf(page)
  const repeat = `${brief.mark} ${brief.text}`
  const hasEnd = page.passages.some(({ from, text, spaced }) => from === 'text' && (text === repeat || spaced === repeat))
  const hasRecord = jsonLdOf(page).some((json) => readRecord(json) !== undefined)
  return [
    ...(mark !== '' && titles.length > 0 && !titles.some(({ passage }) => isMarked(passage, mark)) ? ['title' as const] : []),
    ...(hasEnd ? [] : ['end' as const]),
    ...(hasRecord || !isDocument(page.root) ? [] : ['record' as const])
  ]
}

/** Whether the source is a document: only then it has a head for titles and the record. */
function isDocument(root: PageElement): boolean {
  const parts = ['html', 'head', 'body', 'title']
  return elementsIn(root).some(({ name, utf16Start }) => parts.includes(name) && utf16Start !== undefined)
}

function titlesOf({ passages, best }: ReadPage): PageTitle[] {
  const place = best && placeOf(best.passage.block)
  const heading = passages.find(({ from, block }) => from === 'text' && isHeading(block) && placeOf(block) === place)
  const metadata = passages.flatMap((passage): PageTitle[] => {
    const { from, block } = passage
    if (from !== 'meta') return []
    if (block.name === 'title' && !block.isForeign) return [{ name: '`<title>`', passage }]
    const name = (block.attributes.get('property') ?? block.attributes.get('name') ?? '').trim().toLowerCase()
    return block.name === 'meta' && titleNames.includes(name) ? [{ name: `\`${name}\``, passage }] : []
  })
  return [...metadata, ...(heading ? [{ name: 'the heading', passage: heading }] : [])]
}

function isHeading(block: PageElement): boolean {
  return withAncestors(block).some(({ name }) => name === 'h1')
}

/** Anchors stand before the words of a heading: `#`, `¶`. */
const anchor = /^[#¶§🔗\s]+/u

function isMarked({ text, spaced }: Passage, mark: string): boolean {
  return text.replace(anchor, '').startsWith(mark) || spaced.replace(anchor, '').startsWith(mark)
}

function otherMark(text: string): string | undefined {
  const inner = /^\[([^[\]]{2,60})\]/.exec(text.replace(anchor, ''))?.[1]
  return inner === undefined ? undefined : openingMark(`${inner}.`)
}

/** The JSON-LD of a page. */
export function jsonLdOf({ root }: Pick<ReadPage, 'root'>): string[] {
  return elementsIn(root)
    .filter(({ name, attributes }) => name === 'script' && attributes.get('type')?.trim().toLowerCase() === 'application/ld+json')
    .map(textIn)
}
