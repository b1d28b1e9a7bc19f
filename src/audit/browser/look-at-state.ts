import type { Disclosure } from '../../disclosure/disclosure.js'
import { isHumanOnly } from '../../disclosure/people.js'
import { createMachineFinder } from '../../notice/human-claims.js'
import type { Locale } from '../../notice/locale.js'
import { gradeWords } from '../check-meaning.js'
import { titleMark, withoutTitleMarks } from '../known-openings.js'
import { findDenial } from '../words/find-denial.js'
import { findHumanMade } from '../words/find-disclosing.js'
import { unseenRuns } from '../unseen-characters.js'
import type { AuditRuleId } from '../audit-checks.js'
import type { AuditPageOptions } from './page-options.js'
import { atTheEnd } from './animation-end.js'
import type { AuditedPage } from './browser-page.js'
import { findPageWords, foldText, type PageWords } from './find-page-words.js'
import { findHeardDisclosure, readHeardWords } from './heard-words.js'
import { comparable, type Judgement, judgeWords, proseOf, type WordsMeasure } from './judge-words.js'
import { type PageState, type PageStateId, pageStates } from './page-states.js'
import type { Box, PageBlock, PageTexts } from './page-texts.js'
import { compareInk, type PaintedInk } from './painted-ink.js'
import { drawBox, type Picture, readPng, writePng } from './picture.js'
import type { WordsGeometry } from './words-geometry.js'

/** Words that were found before, and have to be there in every other state. */
export interface WordsSought extends Pick<PageWords, 'kind' | 'text'> {
  /** The address of the page at which they were found, without its fragment. */
  readonly address: string
}

/** What was found in one state of a page. */
export interface StateLook {
  readonly id: PageStateId
  readonly judgements: readonly (Judgement & { readonly ruleId: AuditRuleId })[]
  readonly found?: WordsSought
  readonly geometry?: WordsGeometry
  /** Whether the page broke off, so that no other state can be looked at. */
  readonly hasFailed?: true
}

export interface LookOptions extends AuditPageOptions {
  readonly sought: WordsSought | undefined
  /** The facts of the options, parsed. */
  readonly declared: Disclosure | undefined
  readonly scripts: readonly (() => void)[]
}

/** What is read of a page at most. */
const readingLimits = { elements: 30_000, milliseconds: 2000 }
/** Occurrences of the words that are measured at most. */
const mostOccurrences = 6
/** Animations that end are waited for, for so long (milliseconds). */
const longestAnimation = 1500
/** What a page that is scrolled or resized needs to answer (milliseconds). */
const answerTime = 80

/** Look at a page in one state, and put everything back but its size. */
export async function lookAtState(
  page: AuditedPage,
  id: PageStateId,
  options: LookOptions
): Promise<StateLook> {
  const state: PageState = pageStates[id]
  if (state.page === 'as it is') return lookAtPage(page, id, state, options)
  const source = await readSource(page)
  const isEmpty = !source.hasScripts && state.scripts === 'off'
  const hasAnchor = source.anchors.length > 0
  if (isEmpty || (state.byAnchor && !hasAnchor)) return { id, judgements: [], ...foundOf(options) }
  if (!isAddress(page.url) && state.scripts === 'off') {
    const message =
      'The page has no address, so it can’t be loaded without its scripts: audit the address at which readers find it.'
    return { id, judgements: [{ ruleId: 'audit/states', outcome: 'needs-review', message }], ...foundOf(options) }
  }
  const fresh = await page.openBeside(options.scripts)
  try {
    return await lookAfresh(fresh, page.url, source, id, state, options)
  } finally {
    await fresh.close()
  }
}

function foundOf({ sought }: LookOptions): { found?: WordsSought } {
  return sought ? { found: sought } : {}
}

function isAddress(url: string): boolean {
  return /^(?:https?|file|data):/.test(url)
}

interface PageSource {
  readonly html: string
  readonly hasScripts: boolean
  readonly anchors: readonly string[]
}

/** The document as it stands, for a page that has no address. */
function readSource(page: AuditedPage): Promise<PageSource> {
  return page.run(
    (limits: typeof readingLimits) => {
      const { hasScripts, anchors } = forthrightAudit.readTexts(limits)
      const shadowRoots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
      const root = document.documentElement
      const { name = 'html' } = document.doctype ?? {}
      const inner = root.getHTML({ shadowRoots })
      const attributes = [...root.attributes].map(({ name: key, value }) => ` ${key}="${value.replaceAll('"', '&quot;')}"`)
      const html = `${document.doctype ? `<!doctype ${name}>` : ''}<html${attributes.join('')}>${inner}</html>`
      return { html, hasScripts, anchors: [...anchors] }
    },
    readingLimits
  )
}

async function lookAfresh(
  page: AuditedPage,
  url: string,
  { html, anchors }: PageSource,
  id: PageStateId,
  state: PageState,
  options: LookOptions
): Promise<StateLook> {
  if (state.size) await page.resize(state.size)
  if (state.scripts === 'off') await page.send('Emulation.setScriptExecutionDisabled', { value: true })
  if (state.images === 'off') await refuseImages(page)
  const anchor = state.byAnchor ? anchors[Math.floor(anchors.length / 2)] : undefined
  const hash = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`
  if (isAddress(url)) await page.load(`${url.replace(/#.*/, '')}${hash}`)
  else await page.write(html)
  if (anchor !== undefined) {
    await page.run((target: string) => {
      if (location.hash === '') location.hash = target
    }, anchor)
  }
  const scrolled = anchor === undefined ? await page.run(() => scrollY, undefined) : 0
  const look = await lookAtPage(page, id, state, options)
  if (scrolled < 40 || !look.found) return look
  const message = `The page scrolls itself down by ${Math.round(scrolled)} pixels as it loads, past its top.`
  return { ...look, judgements: [...look.judgements, { ruleId: 'audit/viewport', outcome: 'fail', message }] }
}

async function refuseImages(page: AuditedPage): Promise<void> {
  page.follow('Fetch.requestPaused', ({ requestId }) => {
    void page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined)
  })
  await page.send('Fetch.enable', { patterns: [{ resourceType: 'Image' }] })
}

async function lookAtPage(
  page: AuditedPage,
  id: PageStateId,
  state: PageState,
  options: LookOptions
): Promise<StateLook> {
  const { size } = page
  const { size: wanted } = state
  const isResized = wanted && (wanted.width !== size?.width || wanted.height !== size.height)
  if (isResized) await page.resize(wanted)
  if (state.media) await page.emulate(state.media)
  const ground = state.media?.features === undefined ? '' : await page.run(groundRule, undefined)
  const begin = { css: (state.css ?? '') + ground, scrolls: state.scrolls === true }
  const before = await page.run(beginState, begin)
  if (state.scrolls) {
    await pause(answerTime)
    await page.run(() => scrollTo(0, 0), undefined)
  }
  if (state.notBefore !== undefined && before.age < state.notBefore) await pause(state.notBefore - before.age)
  if (isResized || state.media || state.scrolls) await pause(answerTime)
  await endAnimations(page)
  try {
    return await lookAtWords(page, id, state, options)
  } finally {
    await page.run(endState, before)
    if (state.media) await page.emulate({})
  }
}

/**
 * Give the ground of a page that has no address: it stands on white for every reader, but Chromium
 * paints it dark where dark colours are asked for, as it does an empty tab. Runs in the page.
 */
function groundRule(): string {
  const isBare = [document.documentElement, document.body].every((element) => {
    const { backgroundColor, backgroundImage, colorScheme } = getComputedStyle(element ?? document.documentElement)
    return backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && !colorScheme.includes('dark')
  })
  const told = document.querySelector('meta[name="color-scheme" i]')?.getAttribute('content') ?? ''
  const isOurs = location.protocol === 'about:' && isBare && !told.includes('dark')
  return isOurs && matchMedia('(forced-colors: none)').matches ? 'html{background:#fff}' : ''
}

/** Begin a state in the page: at its top, with a reader’s own rules. Runs there. */
function beginState({ css, scrolls }: { readonly css: string; readonly scrolls: boolean }): {
  readonly x: number
  readonly y: number
  readonly age: number
} {
  const { scrollX: x, scrollY: y } = window
  window.scrollTo({ left: 0, top: scrolls ? document.documentElement.scrollHeight : 0, behavior: 'instant' })
  if (css !== '') {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    Object.assign(forthrightAudit, { sheet })
  }
  return { x, y, age: performance.now() }
}

function endState({ x, y }: { readonly x: number; readonly y: number }): void {
  const { sheet } = forthrightAudit as typeof forthrightAudit & { sheet?: CSSStyleSheet }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  window.scrollTo({ left: x, top: y, behavior: 'instant' })
}

async function endAnimations(page: AuditedPage): Promise<void> {
  for (let waited = 0; waited < longestAnimation; waited += 100) {
    const isRunning = await page.run(
      () =>
        document.getAnimations().some(({ playState, effect }) => {
          const end = effect?.getComputedTiming().endTime
          return playState === 'running' && typeof end === 'number' && end < 10_000
        }),
      undefined
    )
    if (!isRunning) return
    await pause(100)
  }
}

async function lookAtWords(
  page: AuditedPage,
  id: PageStateId,
  state: PageState,
  options: LookOptions
): Promise<StateLook> {
  const { sought } = options
  const texts = await page.run((limits: typeof readingLimits) => forthrightAudit.readTexts(limits), readingLimits)
  const all = findPageWords(texts.blocks, options.locale)
  const contrary = againstHumanOnly(texts, all, options)
  if (contrary) return { id, judgements: contrary }
  const words = sought ? all.filter(({ kind, text }) => kind === sought.kind && text === sought.text) : all
  const address = page.url.replace(/#.*/, '')
  const hasLeft = state.page === 'as it is' && sought?.address !== undefined && sought.address !== address
  if (words.length === 0 && hasLeft) {
    const message = `The page went to another address, ${address.slice(0, 100)}, which is to be audited itself.`
    return { id, judgements: [{ ruleId: 'audit/states', outcome: 'needs-review', message }], ...foundOf(options) }
  }
  if (words.length === 0) {
    const heard = sought ? undefined : await findHeardDisclosure(page, options.locale)
    return { id, judgements: withoutWords(texts, all, heard, options), ...foundOf(options) }
  }
  const isHeard = id === 'load' || id === 'later' || id === 'width-390'
  const heard = isHeard && !texts.isCut ? await readHeardWords(page) : undefined
  const measured: { readonly measure: WordsMeasure; readonly judgements: ReturnType<typeof judgeWords> }[] = []
  for (const each of chosenOf(words)) {
    const measure = await measureWords(page, { words: each, state, texts, ...(heard === undefined ? {} : { heard }) })
    const judgements = judgeWords(measure)
    measured.push({ measure, judgements })
    if (judgements.every(({ outcome }) => outcome === 'pass')) break
  }
  const best = measured.reduce((one, other) => (troubleOf(other.judgements) < troubleOf(one.judgements) ? other : one))
  const { geometry, words: found } = best.measure
  const isLost = best.judgements.some(({ outcome }) => outcome === 'fail')
  const later = isLost ? undefined : await atTheEnd(page, () => measureWords(page, { words: found, state, texts }))
  const judgements = [...best.judgements, ...judgeEnd(later), ...judgeMeaning(texts, found, all, options)]
  if (state.pdf) judgements.push(...(await judgePdfs(page, found, texts, options)))
  if (options.onScreenshot) await takeScreenshot(page, id, best.measure, judgements, options.onScreenshot)
  return { id, judgements, found: { ...found, address }, geometry }
}

/** What is lost only once what is animated has ended. */
function judgeEnd(measure: WordsMeasure | undefined): StateLook['judgements'] {
  const lost = measure ? judgeWords(measure).filter(({ outcome }) => outcome === 'fail') : []
  return lost.map((each) => ({ ...each, message: `Once what is animated has ended: ${each.message}` }))
}

/**
 * Judge a page that no AI touched, as declared. The mark before the title of another page, in a menu or
 * a list, is right there; the page's own title and its words have to be without.
 *
 * @returns `undefined` for other pages, and for one that tells that no AI took part: it has a label.
 */
function againstHumanOnly(texts: PageTexts, all: readonly PageWords[], { declared, locale }: LookOptions): StateLook['judgements'] | undefined {
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

/** Of the best kind that there is: a label that nobody sees is not made good by a mark in a title. */
function chosenOf(words: readonly PageWords[]): readonly PageWords[] {
  const [first] = words
  return words.filter(({ kind }) => kind === first?.kind).slice(0, mostOccurrences)
}

function troubleOf(judgements: readonly Judgement[]): number {
  const weights = { pass: 0, 'needs-review': 1, fail: 10 }
  return judgements.reduce((sum, { outcome }) => sum + weights[outcome], 0)
}

function withoutWords(
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
function judgeMeaning(
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

async function measureWords(
  page: AuditedPage,
  told: Omit<WordsMeasure, 'geometry' | 'met' | 'isMoving'>
): Promise<WordsMeasure> {
  const { block, start, openingEnd, end } = told.words
  const place = { block, start, openingEnd, end }
  const geometry = await page.run(runGeometry, place)
  const met = isInView(geometry) ? geometry : await page.run(scrollToWords, { place, top: geometry.box.y + geometry.scroll.y, left: leftOf(geometry) })
  const ink = await measureInk(page, place, met)
  const isMoving = await areMoving(page, place, met.openingBox)
  if (met !== geometry) await page.run(() => scrollTo({ left: 0, top: 0, behavior: 'instant' }), undefined)
  return { ...told, geometry, met, isMoving, ...(ink ? { ink } : {}) }
}

/** How long words that moved are watched, in milliseconds: a late picture moves them once. */
const watchTime = 200

/** Whether the words never stand still: in a moving line, or carried along by a script. */
async function areMoving(page: AuditedPage, place: Place, before: Box): Promise<boolean> {
  const isElsewhere = async ({ x, y }: Pick<Box, 'x' | 'y'>) => {
    const now = await page.run(cornerOfWords, place)
    return { now, hasMoved: Math.hypot(now.x - x, now.y - y) > 1 }
  }
  const first = await isElsewhere(before)
  if (!first.hasMoved) return false
  await pause(watchTime)
  const second = await isElsewhere(first.now)
  await pause(watchTime)
  return second.hasMoved && (await isElsewhere(second.now)).hasMoved
}

/** The upper left corner of the words, as of their box in {@link WordsGeometry}. Runs in the page. */
function cornerOfWords({ block, start, openingEnd }: Place): Pick<Box, 'x' | 'y'> {
  const { rangesOf, cornerOf } = forthrightAudit
  const boxes = rangesOf(block, start, openingEnd).flatMap((range) => {
    const { x, y } = cornerOf(range.startContainer)
    return [...range.getClientRects()].map(({ left, top }) => ({ x: left + x, y: top + y }))
  })
  if (boxes.length === 0) return { x: 0, y: 0 }
  return { x: Math.min(...boxes.map(({ x }) => x)), y: Math.min(...boxes.map(({ y }) => y)) }
}

type Place = Pick<PageWords, 'block' | 'start' | 'openingEnd' | 'end'>

function runGeometry(place: Place): WordsGeometry {
  const measure = window.forthrightGeometry
  if (!measure) throw new Error('The document was replaced')
  return measure(place)
}

async function scrollToWords({ place, left, top }: { readonly place: Place; readonly left: number; readonly top: number }): Promise<WordsGeometry> {
  window.scrollTo({ left, top: Math.max(0, top - innerHeight * 0.2), behavior: 'instant' })
  const measure = window.forthrightGeometry
  if (!measure) throw new Error('The document was replaced')
  return measure(place)
}

/** Where to scroll to sideways: to the column that opens the words, where text runs in columns. */
function leftOf({ flow, openingBox: { x, width }, scroll, viewport }: WordsGeometry): number {
  if (flow === 'down') return 0
  return scroll.x + (flow === 'from the right' ? x + width - viewport.width * 0.8 : x - viewport.width * 0.2)
}

function isInView({ box, openingBox, viewport, flow }: WordsGeometry): boolean {
  if (flow !== 'down' && (openingBox.x < 0 || openingBox.x + openingBox.width > viewport.width)) return false
  return box.y >= 0 && box.y + box.height <= viewport.height
}

/** Where the view stands in a picture of the whole page. */
function scrollOf({ scroll, leftward }: WordsGeometry): { readonly x: number; readonly y: number } {
  return { x: scroll.x + leftward, y: scroll.y }
}

/** Two pictures of the words: as they are, and with their letters taken out. */
async function measureInk(page: AuditedPage, place: Place, geometry: WordsGeometry): Promise<PaintedInk | undefined> {
  const clip = clipOf(geometry)
  if (!clip) return undefined
  const scroll = scrollOf(geometry)
  const shown = await capture(page, clip, scroll)
  const steady = geometry.isRestless ? await capture(page, clip, scroll) : undefined
  await page.run((cleared: Place) => window.forthrightInk?.(cleared), place)
  const cleared = await capture(page, clip, scroll)
  await page.run(() => window.forthrightInk?.(null), undefined)
  const pictures = await Promise.all([shown, cleared, ...(steady ? [steady] : [])].map(readPng))
  const [first, second, third] = pictures
  if (!first || !second) return undefined
  return compareInk(first, second, geometry.letters, clip, first.width / clip.width, third)
}

/** The part of the words that is in view, with a little round it. */
function clipOf({ box, viewport }: WordsGeometry): Box | undefined {
  const left = Math.max(0, Math.floor(box.x) - 2)
  const top = Math.max(0, Math.floor(box.y) - 2)
  const right = Math.min(viewport.width, Math.ceil(box.x + box.width) + 2)
  const bottom = Math.min(viewport.height, Math.ceil(box.y + box.height) + 2)
  if (right - left < 2 || bottom - top < 2) return undefined
  return { x: left, y: top, width: right - left, height: bottom - top }
}

async function capture(page: AuditedPage, { x, y, width, height }: Box, scroll: { readonly x: number; readonly y: number }): Promise<Uint8Array> {
  const clip = { x: x + scroll.x, y: y + scroll.y, width, height, scale: 1 }
  const take = () => page.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip })
  // Chromium has no picture to give while it lays out a new size; the next one is there.
  const { data } = await take().catch(async () => {
    await pause(answerTime)
    return take()
  })
  return bytesOf(String(data))
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

/** Red, amber and green, each dark enough to stand out from white. */
const frameColours = { fail: [208, 0, 27], 'needs-review': [176, 96, 0], pass: [0, 122, 61] } as const

async function takeScreenshot(
  page: AuditedPage,
  id: PageStateId,
  { geometry }: WordsMeasure,
  judgements: readonly Judgement[],
  onScreenshot: NonNullable<AuditPageOptions['onScreenshot']>
): Promise<void> {
  const { width, height } = geometry.viewport
  const picture: Picture = await readPng(await capture(page, { x: 0, y: 0, width, height }, scrollOf(geometry)))
  const scale = picture.width / width
  const { x, y, width: wide, height: high } = geometry.box
  const worst = (['fail', 'needs-review', 'pass'] as const).find((each) => judgements.some(({ outcome }) => outcome === each)) ?? 'pass'
  const box = { x: x * scale, y: y * scale, width: wide * scale, height: high * scale }
  drawBox(picture, box, frameColours[worst])
  await onScreenshot({ state: id, png: await writePng(picture) })
}

async function judgePdfs(
  page: AuditedPage,
  found: PageWords,
  texts: PageTexts,
  { pdfReaders = [] }: LookOptions
): Promise<StateLook['judgements']> {
  if (pdfReaders.length === 0) return []
  const { data } = await page.send('Page.printToPDF', { printBackground: true })
  const pdf = bytesOf(String(data))
  const missing: number[] = []
  const late: number[] = []
  for (const [index, read] of pdfReaders.entries()) {
    const text = comparable(await read(pdf.slice()))
    const at = text.indexOf(comparable(found.text))
    const before = proseOf(texts, found.block).slice(0, 3).find((block) => {
      const start = text.indexOf(comparable(foldText(block.text).text).slice(0, 60))
      return start >= 0 && start < at
    })
    if (at < 0) missing.push(index + 1)
    else if (before) late.push(index + 1)
  }
  const judgements: StateLook['judgements'][number][] = []
  if (missing.length > 0) {
    const message = `${readersNamed(missing, 'doesn’t find', 'don’t find')} the words.`
    judgements.push({ ruleId: 'audit/states', outcome: 'fail', message })
  }
  if (late.length > 0) {
    const message = `${readersNamed(late, 'reads', 'read')} text before the words.`
    judgements.push({ ruleId: 'audit/reading-order', outcome: 'fail', message })
  }
  return judgements
}

function readersNamed(numbers: readonly number[], does: string, doTogether: string): string {
  const isOne = numbers.length === 1
  return `${isOne ? 'Reader' : 'Readers'} ${numbers.join(' and ')} of the PDF ${isOne ? does : doTogether}`
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
