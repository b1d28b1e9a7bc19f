import { isHumanOnly } from '../disclosure/people.js'
import { knownWords } from '../notice/known-words.js'
import { languageLeftOut } from '../notice/require-known.js'
import { checkFewerMarks, checkTitles } from './check-titles.js'
import { checkMeaning } from './check-meaning.js'
import { checkNeighbours } from './check-neighbours.js'
import { checkRecord, recordTrace } from './check-record.js'
import { type FoundDisclosure, isOfTeaser, isOpen, type ReadPage, readPage } from './find-disclosures.js'
import { isRepeat, titleMark, withoutTitleMarks } from './known-openings.js'
import { elementsIn, type PageElement, withAncestors } from './page-tree.js'
import { isInline, type Passage } from './passages.js'
import { findTextBefore, placeOf } from './reading-order.js'
import { type FindingOf, type Report, reportOf } from './report.js'
import { findingAt, type TreeContext } from './tree-context.js'
import { unseenRuns } from './unseen-characters.js'
import { findDenial } from './words/find-denial.js'
import { findHumanMade } from './words/find-disclosing.js'

/** Audit a page that was parsed: everything that source text tells. */
export function auditTree(root: PageElement, context: TreeContext): Report {
  const page = readPage(root, context)
  const { best } = page
  const { declared } = context
  if (declared && isHumanOnly(declared)) return auditHumanOnly(page, context)
  const unread = best?.told && best.passage.from === 'text' ? undefined : unreadLabel(page, context)
  if (unread) return reportOf([unread])
  if (!best) return reportOf([missing(page, context)])
  // Nobody says that AI took part, and these words may praise a thing: whether they are lost is no question then.
  if (isOpen(best.disclosing) && best.passage.from === 'text' && !declared && recordTrace(page) === undefined) {
    return reportOf(checkMeaning(best, context), { words: best.passage.text.slice(0, 2000) })
  }
  const findings = best.passage.from === 'text' ? checksOf(page, best, context) : [...hiddenOnly(best, context), ...wordsOnly(page, context)]
  return reportOf(findings, {
    words: best.passage.text.slice(0, 2000),
    ...(best.told ? { disclosure: best.told.disclosure() } : {})
  })
}

function checksOf(page: ReadPage, best: FoundDisclosure, context: TreeContext): FindingOf[] {
  return [
    ...checkWhole(best, context),
    ...checkOrder(page, best, context),
    ...checkPlace(best, context),
    ...checkStyles(page, best, context),
    ...checkNeighbours(page, best),
    ...checkScripts(page),
    ...checkSingle(page, best, context),
    ...checkLanguage(page, best, context),
    ...checkCharacters(best, context),
    ...checkNames(best, context),
    ...(best.told && context.isPart !== true ? checkTitles(page, best.told, context) : []),
    ...(best.told ? checkFewerMarks(page, best.told, context) : []),
    ...checkRecord(page, best),
    ...checkMeaning(best, context),
    ...checkClaims(page, best, context)
  ]
}

/** A label in a language whose words were not given can't be judged. */
function unreadLabel({ passages }: ReadPage, context: TreeContext): FindingOf | undefined {
  const known = knownWords(context.locale)
  for (const passage of passages) {
    const tag = passage.from === 'text' ? languageLeftOut(passage.text, known) : undefined
    if (tag !== undefined) return findingAt('audit/label-language', 'needs-review', leftOut(tag), passage, context)
  }
  return undefined
}

/** What is said of a label in a language whose words were not given. */
export function leftOut(tag: string): string {
  return `The text opens as a label in \`${tag}\` does, a language whose words are not loaded here: \`locale\` takes them.`
}

function missing(page: ReadPage, { declared }: TreeContext): FindingOf {
  const trace = recordTrace(page)
  const ruleId = 'audit/disclosure-present'
  if (declared) {
    return findingAt(ruleId, 'fail', 'The declared facts say that AI took part, and no words here tell a reader so.')
  }
  if (trace !== undefined) {
    return findingAt(ruleId, 'fail', `${trace} says that AI took part, and no words here tell a reader so.`)
  }
  const marked = page.passages.find((each) => each.from === 'text' && titleMark(each.text) !== undefined && !namesAnother(each))
  if (marked) {
    return findingAt('audit/label-whole', 'fail', 'A title carries the mark of a label, and the label itself is not there.', marked)
  }
  return findingAt(
    ruleId,
    'needs-review',
    'Nothing here says whether AI took part. Undeclared is unknown: it is neither with AI nor without.'
  )
}

/** The title of a page in a list of links is that of the page that the link leads to. */
function namesAnother({ within }: Passage): boolean {
  return within.every((each) => {
    const around = withAncestors(each)
    return around.some(({ name, attributes }) => name === 'a' && attributes.has('href')) && around.every(({ name }) => name !== 'h1')
  })
}

function auditHumanOnly(page: ReadPage, context: TreeContext): Report {
  // What stands in the teaser of another page is said of that.
  const best = page.found.filter(({ passage }) => !isOfTeaser(passage)).toSorted((one, other) => Number(isOpen(one.disclosing)) - Number(isOpen(other.disclosing)))[0]
  const message = 'No AI took part, as declared, and words here say that it did.'
  if (best?.told?.disclosure().humanOnly === true) return reportOf([])
  if (!best) {
    const marked = markedTitle(page, context)
    return reportOf(marked ? [findingAt('audit/declared-facts', 'fail', message, marked, context)] : [])
  }
  if (isOpen(best.disclosing)) {
    const open = 'No AI took part, as declared, and words here may say that it did: only a person can tell what they are said of.'
    return reportOf([findingAt('audit/declared-facts', 'needs-review', open, best.passage, context)], { words: best.passage.text })
  }
  return reportOf([findingAt('audit/declared-facts', 'fail', message, best.passage, context)], {
    words: best.passage.text
  })
}

/**
 * Find the mark before a title of the page itself: in its head, or before the heading of the same words.
 * Before the title of another page, in a menu or a list, it is that page's.
 */
function markedTitle({ passages }: ReadPage, { locale }: TreeContext): Passage | undefined {
  const isTitle = ({ from, block }: Passage) => from === 'meta' && block.name === 'title' && !block.isForeign
  const title = passages.find(isTitle)?.text ?? ''
  return passages.find((passage) => {
    const { from, text, block } = passage
    if (titleMark(text, locale) === undefined) return false
    if (from === 'meta') return true
    const words = withoutTitleMarks(text)
    const isHeading = withAncestors(block).some(({ name }) => /^h[1-6]$/.test(name))
    return from === 'text' && isHeading && words !== '' && title.includes(words)
  })
}

function hiddenOnly(best: FoundDisclosure, context: TreeContext): FindingOf[] {
  return best.places.map(({ ruleId, outcome, message }) => findingAt(ruleId, outcome, message, best.passage, context))
}

/** What is said although no words disclose where readers look. */
function wordsOnly(page: ReadPage, context: TreeContext): FindingOf[] {
  return context.declared === undefined ? [] : [missing(page, context)]
}

function checkWhole({ isBroken, passage }: FoundDisclosure, context: TreeContext): FindingOf[] {
  if (!isBroken) return []
  const message = 'The label opens as one of this library and is not whole: sentences are cut, changed or added, or only its short repeat is left.'
  return [findingAt('audit/label-whole', 'fail', message, passage, context)]
}

function checkOrder(page: ReadPage, best: FoundDisclosure, context: TreeContext): FindingOf[] {
  const before = findTextBefore(page, best)
  if (before) {
    const message = `The words stand behind text: “${before.text.slice(0, 80)}” comes first.`
    return [findingAt('audit/label-first', 'fail', message, best.passage, context)]
  }
  const isOutside = placeOf(best.passage.block) === undefined && page.passages.some(({ block }) => placeOf(block))
  if (!isOutside || best.told) return []
  const message = 'The words stand outside the main text, which reading views and feeds take alone.'
  return [findingAt('audit/label-form', 'needs-review', message, best.passage, context)]
}

function checkPlace({ places, passage }: FoundDisclosure, context: TreeContext): FindingOf[] {
  return places.map(({ ruleId, outcome, message }) => findingAt(ruleId, outcome, message, passage, context))
}

function checkStyles({ cascade }: ReadPage, { styles, passage }: FoundDisclosure, context: TreeContext): FindingOf[] {
  const faults = styles.map(({ outcome, effect, cause, condition }) => {
    const when = condition === undefined ? '' : `, under \`${condition}\``
    return findingAt('audit/stylesheets', outcome, `A style ${effect}${when}: ${cause}.`, passage, context)
  })
  const { unread } = cascade.styles
  if (unread.length === 0) return faults
  const names = unread.slice(0, 3).map((name) => `\`${name.slice(0, 80)}\``).join(', ')
  const message = `What ${unread.length === 1 ? 'this style sheet does' : `these ${unread.length} style sheets do`} to the words is not known from the source: ${names} (run the browser audit).`
  return [...faults, findingAt('audit/stylesheets', 'needs-review', message)]
}

const scriptType = /^(?:|module|text\/(?:java|ecma)script|application\/(?:x-)?(?:java|ecma)script|text\/babel|speculationrules\0)$/i

function checkScripts({ root }: ReadPage): FindingOf[] {
  const elements = elementsIn(root)
  const isRun = ({ name, attributes }: PageElement) =>
    (name === 'script' && scriptType.test((attributes.get('type') ?? '').trim())) ||
    [...attributes].some(([key, value]) => /^on[a-z]+$/.test(key) || (key === 'href' && /^\s*javascript:/i.test(value)))
  const scripts = elements.filter(isRun)
  if (scripts.length === 0) return []
  const message = `${scripts.length === 1 ? 'A script runs' : `${scripts.length} scripts run`} in this page and can change or remove the words (run the browser audit).`
  return [findingAt('audit/scripts', 'needs-review', message)]
}

function checkSingle(page: ReadPage, best: FoundDisclosure, context: TreeContext): FindingOf[] {
  const { told } = best
  if (!told) return []
  const isSeen = ({ passage, places, styles }: FoundDisclosure) => passage.from === 'text' && [...places, ...styles].every(({ outcome }) => outcome !== 'fail')
  const others = page.found.filter((each) => each !== best && isSeen(each) && (each.told !== undefined || each.isBroken))
  return others
    .filter(({ passage }) => !isRepeat(passage, told.marks))
    .map(({ passage, told: other, isBroken }) => {
      const message = isBroken
        ? 'A second label stands here that is not whole.'
        : other && passage.text === best.passage.text
          ? 'The same label stands here a second time.'
          : 'A second label stands here, which says something else.'
      const isSame = passage.text === best.passage.text
      return findingAt('audit/label-single', isSame ? 'needs-review' : 'fail', message, passage, context)
    })
}

function checkLanguage({ root }: ReadPage, { told, disclosing, passage }: FoundDisclosure, context: TreeContext): FindingOf[] {
  const tag = told?.marks.lang ?? disclosing?.tag
  const outside = passage.block.parent ?? root
  const page = withAncestors(outside).map(({ attributes }) => attributes.get('lang') ?? attributes.get('xml:lang')).find((lang) => lang !== undefined && lang.trim() !== '')
  if (tag === undefined || tag === 'und' || page === undefined) return []
  const primary = (each: string) => each.trim().toLowerCase().split(/[-_]/)[0]
  if (primary(tag) === primary(page)) return []
  const message = `The label is in \`${tag}\`, and the page says that its language is \`${page}\`.`
  return [findingAt('audit/label-language', 'needs-review', message, passage, context)]
}

/** Bidirectional overrides and embeddings turn what follows; isolates are what labels have. */
const turning = /[\u202A-\u202E\u2066\u2067]/

function checkCharacters({ passage }: FoundDisclosure, context: TreeContext): FindingOf[] {
  if (turning.test(passage.raw)) {
    const message = 'A character that nobody sees turns the order of the words.'
    return [findingAt('audit/characters', 'fail', message, passage, context)]
  }
  if (unseenRuns(passage.raw).length === 0) return []
  const message = 'Characters that nobody sees split the words: search and listeners may not find them.'
  return [findingAt('audit/characters', 'needs-review', message, passage, context)]
}

/** Other words for the words: a tooltip, a name for listeners, a link over the mark. */
function checkNames({ passage }: FoundDisclosure, context: TreeContext): FindingOf[] {
  const round = new Set(passage.within.flatMap((each) => withAncestors(each).filter((element) => element === passage.block || isInline(element))))
  return [...round].flatMap((element) => {
    const { name, attributes } = element
    const title = attributes.get('title')?.trim()
    if ((name === 'abbr' || name === 'acronym') && title !== undefined && title !== '' && !/artificial|intelligen|künstlich|人工|인공|ذكاء/i.test(title)) {
      return [findingAt('audit/hijack', 'fail', `An abbreviation gives the words another meaning: “${title.slice(0, 80)}”.`, passage, context)]
    }
    const spoken = attributes.get('aria-label')?.trim()
    if (spoken !== undefined && spoken !== '' && spoken !== passage.text) {
      return [findingAt('audit/hijack', 'fail', `Listeners hear other words: “${spoken.slice(0, 80)}”.`, passage, context)]
    }
    if (name === 'bdo') {
      return [findingAt('audit/characters', 'fail', 'The element `bdo` turns the order of the words.', passage, context)]
    }
    const isWholeLink = name === 'a' && attributes.has('href') && passage.within.every((each) => withAncestors(each).includes(element))
    return isWholeLink ? [findingAt('audit/hijack', 'needs-review', 'The whole notice is a link.', passage, context)] : []
  })
}

function checkClaims(page: ReadPage, best: FoundDisclosure, context: TreeContext): FindingOf[] {
  if (best.told?.disclosure().humanOnly === true) return []
  const ours = new Set(page.found.filter(({ told, isBroken }) => told !== undefined || isBroken).map(({ passage }) => passage))
  const findings = page.passages.flatMap((passage) => {
    const isRead = passage.from === 'text' || passage.from === 'alt' || passage.from === 'generated'
    if (!isRead || ours.has(passage) || (passage.from === 'text' && findPlaceHidden(passage))) return []
    const claim = findHumanMade(passage.text, passage.quotes)
    if (claim === undefined || isOfForeword(passage, best) || (best.told && isRepeat(passage, best.told.marks))) return []
    return [findingAt('audit/contradiction', 'fail', `The text claims the contrary: “${claim}”.`, passage, context)]
  })
  return [...findings.slice(0, 5), ...denialFindings(page, best, context)]
}

/** What stands directly before the label or behind it may turn it into its contrary. */
function denialFindings({ passages }: ReadPage, { passage: label }: FoundDisclosure, context: TreeContext): FindingOf[] {
  const shown = passages.filter((passage) => passage === label || (passage.from === 'text' && !findPlaceHidden(passage)))
  const at = shown.indexOf(label)
  return [shown[at - 1], shown[at + 1]].flatMap((passage) => {
    const denial = passage === undefined ? undefined : findDenial(passage.text)
    if (denial === undefined) return []
    return [findingAt('audit/contradiction', 'fail', `What stands beside the label denies it: “${denial}”.`, passage, context)]
  })
}

/** A foreword of this library says of each stage whose work it was: “Translation: a person”. */
function isOfForeword({ text }: Passage, { told }: FoundDisclosure): boolean {
  return told?.forewords().some(({ entries, paragraphs }) => [...entries, ...paragraphs].some((each) => text.includes(each))) === true
}

function findPlaceHidden({ within }: Passage): boolean {
  return within.every((each) => withAncestors(each).some(({ name, attributes }) => name === 'template' || name === 'noscript' || attributes.has('hidden')))
}

