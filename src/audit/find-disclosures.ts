import type { Locale } from '../notice/locale.js'
import type { ToldLabel } from '../notice/label-words.js'
import type { StyleSheetReader } from './audit-options.js'
import { Cascade } from './cascade.js'
import { findPlaceFaults, type PlaceFault } from './hidden-places.js'
import { isBrokenLabel, isByline, isOtherNotice, openingMark, readLabel, titleMark } from './known-openings.js'
import { elementsIn, type PageElement, withAncestors } from './page-tree.js'
import { type Passage, passagesOf } from './passages.js'
import { type DisclosingWords, findDisclosing } from './words/find-disclosing.js'
import { findStyleFaults, type StyleFault } from './style-faults.js'
import { stylesOf } from './style-sheets.js'

/** Words of a page that disclose AI. */
export interface FoundDisclosure {
  readonly passage: Passage
  /** What the words tell, of a label of this library. */
  readonly told: ToldLabel | undefined
  /** What the words tell, of anybody else’s. */
  readonly disclosing: DisclosingWords | undefined
  /** They open as a label of this library and go on as one, and are none. */
  readonly isBroken: boolean
  readonly places: readonly PlaceFault[]
  readonly styles: readonly StyleFault[]
}

/** A page as an audit reads it. */
export interface ReadPage {
  readonly root: PageElement
  readonly passages: readonly Passage[]
  readonly cascade: Cascade
  /** In the order of the source. */
  readonly found: readonly FoundDisclosure[]
  /** The one that readers have: the first label that is seen, else other words, else what is hidden. */
  readonly best: FoundDisclosure | undefined
  /** Find what keeps readers from any passage of it. */
  readonly faultsOf: (passage: Passage) => Pick<FoundDisclosure, 'places' | 'styles'>
}

interface ReadPageOptions {
  readonly locale?: string | Locale
  readonly stylesheets?: StyleSheetReader
}

/** Read the words of a page that disclose, and what keeps readers from them. */
export function readPage(root: PageElement, { locale, stylesheets }: ReadPageOptions): ReadPage {
  const cascade = new Cascade(stylesOf(root, stylesheets))
  const passages = [...passagesOf(root), ...generatedPassages(root, cascade)]
  // The mark of a title belongs to a lead: where one stands, a byline is what is left of a label.
  const isMarked = passages.some(({ from, text }) => (from === 'text' || from === 'meta') && titleMark(text, locale) !== undefined)
  const found = passages.flatMap((passage) => disclosureIn(passage, cascade, locale, isMarked) ?? [])
  return { root, passages, cascade, found, best: bestOf(found), faultsOf: (passage) => faultsOf(passage, cascade) }
}

function disclosureIn(
  passage: Passage,
  cascade: Cascade,
  locale: string | Locale | undefined,
  isMarked: boolean
): FoundDisclosure | undefined {
  const { spaced } = passage
  const text = wordsFirst(withoutQuotes(shownText(passage), passage, locale))
  // The mark of a title is looked at with the titles.
  if (text === '' || titleMark(text, locale) !== undefined) return undefined
  const told = readLabel(text, locale) ?? (spaced === text || text !== wordsFirst(shownText(passage)) ? undefined : readLabel(wordsFirst(spaced), locale)) ?? labelInScript(passage, locale)
  const mark = told ? undefined : openingMark(text, locale)
  const isMessage = mark !== undefined && !isMarked && isByline(text, mark, locale)
  const isCut = mark !== undefined && !isMessage && isBrokenLabel(text, mark, locale)
  const words = told || isCut ? undefined : wordsIn(passage, text, mark)
  // Under a marked title, what opens as a lead and reads as none was changed, whatever it tells now.
  const isBroken = isCut || (words !== undefined && mark !== undefined && isMarked)
  const disclosing = isBroken ? undefined : (placed(words, passage) ?? (isMessage ? otherNotice(text) : undefined))
  if (!told && !disclosing && !isBroken) return undefined
  return { passage, told, disclosing, isBroken, ...faultsOf(passage, cascade) }
}

/** Elements that name another thing than the text, or do something. */
const ofAnother = /^(?:h[1-6]|button|label|option|legend|figcaption|caption|th|nav|summary)$/
const rolesOfAnother = /^(?:heading|button|link|tab|option|menuitem|navigation)$/

/** Words that name no text are not said of this one where they stand on a button, as a heading, or in the teaser of another page. */
function placed(words: DisclosingWords | undefined, passage: Passage): DisclosingWords | undefined {
  if (words === undefined || words.standing === 'named' || passage.from !== 'text') return words
  const isAnother = ({ name, attributes }: PageElement) => ofAnother.test(name) || rolesOfAnother.test(attributes.get('role') ?? '') || (name === 'a' && attributes.has('href'))
  const isOfAnother = isOfTeaser(passage) || passage.within.every((each) => withAncestors(each).some(isAnother))
  return isOfAnother ? { ...words, standing: 'amid' } : words
}

/** Whether words stand in the teaser of another page: an entry with a link, in a list beside the text or an article inside of it. */
export function isOfTeaser({ block }: Passage): boolean {
  const around = withAncestors(block)
  const isBeside = around.some(({ name }) => name === 'aside' || name === 'nav' || name === 'footer')
  const isEntry = ({ name, parent }: PageElement) =>
    name === 'article' ? isBeside || (parent !== undefined && withAncestors(parent).some((each) => each.name === 'article')) : isBeside && /^(?:li|tr|dd|section|div)$/.test(name)
  const entry = around.find(isEntry)
  return entry !== undefined && elementsIn(entry).some(({ name, attributes }) => name === 'a' && attributes.has('href'))
}

/** A label that is quoted tells nothing of the page; the name of a model in `code` stays in its sentence. */
function withoutQuotes(text: string, { quotes = [] }: Passage, locale: string | Locale | undefined): string {
  const telling = quotes.filter((quote) => readLabel(quote, locale) ?? openingMark(quote, locale) ?? findDisclosing(quote))
  return telling.reduce((rest, quote) => rest.replace(quote, '…'), text).replace(/^…$/, '')
}

/** An icon may stand before the words. */
function wordsFirst(text: string): string {
  return /^[\p{So}\p{Emoji_Presentation}\uFE0F\u200D\s]+(?=\p{L})/u.test(text) ? text.replace(/^[^\p{L}]+/u, '') : text
}

const markup = /<[^<>]*>/g

/** The words of a passage; in a comment, an attribute and `noscript` markup may stand round them. */
function shownText({ text, from, block }: Passage): string {
  const isSource = from === 'comment' || from === 'attribute' || block.name === 'noscript' || block.name === 'iframe'
  return isSource && text.includes('<') ? text.replace(markup, ' ').replace(/\s+/g, ' ').trim() : text
}

function faultsOf(passage: Passage, cascade: Cascade): Pick<FoundDisclosure, 'places' | 'styles'> {
  const styles = passage.from === 'text' ? findStyleFaults(cascade, passage.within) : []
  return { places: findPlaceFaults(passage), styles }
}

function wordsIn(
  { text: raw, from, block }: Passage,
  text: string,
  mark: string | undefined
): DisclosingWords | undefined {
  if (from === 'script') {
    if (block.name === 'style') return undefined
    return literalsIn(raw).map(findDisclosing).find((found) => found !== undefined)
  }
  return isOtherNotice(text.slice(mark?.length ?? 0).trim()) ? otherNotice(text) : findDisclosing(text)
}

function otherNotice(quote: string): DisclosingWords {
  return { quote, tag: 'und', stage: 'drafting', system: undefined, isHelp: false, isHedged: false, isBadge: false, standing: 'named' }
}

function labelInScript({ text, from, block }: Passage, locale: string | Locale | undefined): ToldLabel | undefined {
  if (from !== 'script' || block.name === 'style') return undefined
  return literalsIn(text).map((words) => readLabel(words, locale)).find((told) => told !== undefined)
}

const longestScript = 20_000

/** The strings of a script, as words. */
function literalsIn(script: string): string[] {
  const literals = script.slice(0, longestScript).matchAll(/(["'`])((?:(?!\1)[^\\\n]|\\.){10,2000})\1/g)
  return [...literals].map(([, , literal = '']) => literal.replace(markup, ' ').replace(/\s+/g, ' ').trim())
}

/** Words that a style sheet writes before or behind an element. */
function generatedPassages(root: PageElement, { styles }: Cascade): Passage[] {
  return styles.rules.flatMap(({ declarations }) =>
    declarations.flatMap(({ property, value }) => {
      const text = property === 'content' ? /^(["'])(.*)\1$/.exec(value)?.[2]?.trim() : undefined
      if (text === undefined || text === '') return []
      return [{ text, spaced: text, raw: text, block: root, within: [], utf16Start: undefined, from: 'generated' as const }]
    })
  )
}

function bestOf(found: readonly FoundDisclosure[]): FoundDisclosure | undefined {
  return found
    .map((each, index) => ({ each, index, rank: rankOf(each) }))
    .toSorted((one, other) => one.rank - other.rank || one.index - other.index)[0]?.each
}

/** Whether nobody but a person can tell that words are said of the text that they stand in. */
export function isOpen(disclosing: DisclosingWords | undefined): boolean {
  return disclosing?.standing === 'amid'
}

/** The lower, the more readers have of it. */
function rankOf({ told, isBroken, disclosing, places, styles, passage }: FoundDisclosure): number {
  const fails = [...places, ...styles].some(({ outcome }) => outcome === 'fail')
  const kind = told ? 0 : isBroken ? 15 : disclosing?.isBadge === true ? 3 : isOpen(disclosing) ? 2 : 1
  return (passage.from === 'text' ? 0 : 20) + (fails ? 10 : 0) + kind
}
