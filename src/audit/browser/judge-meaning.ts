import { isHumanOnly } from '../../disclosure/people.js'
import { createMachineFinder } from '../../notice/human-claims.js'
import type { Locale } from '../../notice/locale.js'
import { gradeWords } from '../check-meaning.js'
import { titleMark, withoutTitleMarks } from '../known-openings.js'
import { unseenRuns } from '../unseen-characters.js'
import { findDenial } from '../words/find-denial.js'
import { findHumanMade } from '../words/find-disclosing.js'
import { foldText, type PageWords } from './find-page-words.js'
import { proseOf } from './judge-words.js'
import type { PageBlock, PageTexts } from './page-texts.js'
import type { LookOptions, StateLook } from './state-look.js'

/**
 * Judge a page that no AI touched, as declared. The mark before the title of another page, in a menu or
 * a list, is right there; the page's own title and its words have to be without.
 *
 * @returns `undefined` for other pages, and for one that tells that no AI took part: it has a label.
 */
export function againstHumanOnly(texts: PageTexts, all: readonly PageWords[], { declared, locale }: LookOptions): StateLook['judgements'] | undefined {
  if (!declared || !isHumanOnly(declared) || all.some(({ told }) => told?.disclosure().humanOnly === true)) return undefined
  const title = foldText(texts.title).text
  // What stands in the teaser of another page is said of that.
  const shown = all.filter(({ block }) => texts.blocks[block]?.isRendered === true && texts.blocks[block]?.isTeaser !== true)
  const own = shown.filter(({ kind, block }) => kind !== 'title' || isOwnHeading(texts.blocks[block], title))
  const wrong = own.find(({ disclosing }) => disclosing?.standing !== 'amid')
  const quote = titleMark(title, locale) === undefined ? wrong?.text : title
  const [open] = own
  if (quote === undefined && open) {
    const message = `No AI took part, as declared, and words here may say that it did: “${open.text.slice(0, 80)}”. Only a person can tell what they are said of.`
    return [{ ruleId: 'audit/declared-facts', outcome: 'needs-review', message }]
  }
  if (quote === undefined) return []
  const message = `No AI took part, as declared, and words here say that it did: “${quote.slice(0, 80)}”.`
  return [{ ruleId: 'audit/declared-facts', outcome: 'fail', message }]
}

/** The heading of a page has the words of its title, behind the mark. */
function isOwnHeading(block: PageBlock | undefined, title: string): boolean {
  if (!block?.isHeading || !block.isMain) return false
  const words = withoutTitleMarks(foldText(block.text).text)
  return words !== '' && title.includes(words)
}

export function withoutWords(
  texts: PageTexts,
  others: readonly PageWords[],
  heard: string | undefined,
  { sought, declared, locale }: LookOptions
): StateLook['judgements'] {
  if (declared && isHumanOnly(declared)) return []
  // Where nothing of the text is shown either, there is nothing to tell of.
  if (sought && proseOf(texts).length === 0) return []
  if (sought) {
    const left = others[0] ? ` What is left is “${others[0].text.slice(0, 60)}”.` : ''
    return [{ ruleId: 'audit/states', outcome: 'fail', message: `The words are gone, and the text is shown.${left}` }]
  }
  const machine = machineIn(texts, locale)
  if (machine !== undefined) {
    const message = `The page says in other words that a machine answers: “${machine}”. Whether they tell enough, only a person can tell.`
    return [{ ruleId: 'audit/disclosure-meaning', outcome: 'needs-review', message }]
  }
  // Who opens the page may see them; what measures them can't, nor can reading views, search and feeds.
  const closed = heard === undefined ? undefined : `Listeners hear “${heard.slice(0, 80)}”, in a closed shadow root, where it can’t be measured: can the root be open, or the words stand in the page?`
  // What listeners hear of a page that was not read whole may stand in what was not read.
  const unread = unreadParts(texts) ?? closed
  const message = 'No words that tell of AI stand in the text of the page.'
  if (unread === undefined) return [{ ruleId: 'audit/disclosure-present', outcome: 'fail', message }]
  return [{ ruleId: 'audit/disclosure-present', outcome: 'needs-review', message: `${message} ${unread}` }]
}

/** A longer text than a message of a chat quotes a machine. */
const longestMessage = 300
const mostMessages = 40

/** Words that are shown in which a machine says what it is: “I am an AI assistant.” */
function machineIn({ blocks }: PageTexts, own: string | Locale | undefined): string | undefined {
  const tellsMachine = createMachineFinder(typeof own === 'object' ? own.humanClaims : undefined)
  const messages = blocks.filter(({ isRendered, kind, text }) => isRendered && kind === 'text' && text.length <= longestMessage)
  return messages
    .slice(0, mostMessages)
    .flatMap(({ text }) => foldText(text).text.split(/(?<=[.!?。！？])\s*/u))
    .map(tellsMachine)
    .find((each) => each !== undefined)
}

/** What the words say, as far as opening a page tells more of it than reading its source. */
export function judgeMeaning(
  texts: PageTexts,
  { kind, told, disclosing, isBroken, text, block, start, end }: PageWords,
  all: readonly PageWords[],
  { facts, declared, sought }: LookOptions
): StateLook['judgements'] {
  if (sought) return []
  const judgements: StateLook['judgements'][number][] = []
  if (kind === 'title') {
    const message = 'Only the mark of the title is shown: no sentence says what AI did and who answers for it.'
    judgements.push({ ruleId: 'audit/disclosure-meaning', outcome: 'needs-review', message })
  }
  if (disclosing) judgements.push(...gradeWords(disclosing).map(([outcome, message]) => ({ ruleId: 'audit/disclosure-meaning' as const, outcome, message })))
  const other = all.find((each) => each.told && each.text !== text && texts.blocks[each.block]?.isRendered)
  if (told && other) {
    const message = `A second label says something else: “${other.text.slice(0, 80)}…”.`
    judgements.push({ ruleId: 'audit/label-single', outcome: 'fail', message })
  }
  if (isBroken) {
    const message = 'The words open as a label of this library does and are not a whole one.'
    judgements.push({ ruleId: 'audit/label-whole', outcome: 'fail', message })
  }
  if (declared && told && told.readFacts(facts) === undefined) {
    const message = 'The label is not that of the declared facts: it tells something else, or less.'
    judgements.push({ ruleId: 'audit/declared-facts', outcome: 'fail', message })
  }
  if (unseenRuns(texts.blocks[block]?.text.slice(start, end) ?? '').length > 0) {
    const message = 'Characters that nobody sees split the words: search and listeners may not find them.'
    judgements.push({ ruleId: 'audit/characters', outcome: 'needs-review', message })
  }
  const denial = denialBeside(texts, block)
  if (denial !== undefined) {
    const message = `What stands beside the words denies them: “${denial}”.`
    judgements.push({ ruleId: 'audit/contradiction', outcome: 'fail', message })
  }
  const claim = shownClaim(texts)
  if (claim !== undefined) {
    const message = `The page shows a claim that people alone made it: “${claim}”.`
    judgements.push({ ruleId: 'audit/contradiction', outcome: 'fail', message })
  }
  return judgements
}

function denialBeside({ blocks }: PageTexts, at: number): string | undefined {
  const shown = (block: PageBlock) => block.isRendered && block.kind === 'text'
  const beside = [blocks.slice(0, at).findLast(shown), blocks.slice(at + 1).find(shown)]
  return beside.flatMap((block) => (block ? (findDenial(foldText(block.text).text) ?? []) : []))[0]
}

function shownClaim({ blocks }: PageTexts): string | undefined {
  for (const { text, isRendered, kind, quotes } of blocks) {
    const quoted = quotes.map(([start, end]) => foldText(text.slice(start, end)).text)
    const claim = isRendered && kind === 'text' ? findHumanMade(foldText(text).text, quoted) : undefined
    if (claim !== undefined) return claim
  }
  return undefined
}

function unreadParts({ closedFrames, isCut }: PageTexts): string | undefined {
  if (isCut) return 'The page is too large to read whole.'
  return closedFrames > 0 ? 'A frame of another origin could not be read: audit its own address.' : undefined
}
