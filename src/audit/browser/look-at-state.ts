import { atTheEnd } from './animation-end.js'
import { answerTime, type AuditedPage, DocumentGone, pause } from './browser-page.js'
import { findPageWords, type PageWords } from './find-page-words.js'
import { findHeardDisclosure, readHeardWords } from './heard-words.js'
import { againstHumanOnly, judgeMeaning, withoutWords } from './judge-meaning.js'
import { judgePdfs } from './judge-pdfs.js'
import { type Judgement, judgeWords, type WordsMeasure } from './judge-words.js'
import { capture, measureWords, scrollOf } from './measure-words.js'
import type { AuditPageOptions } from './page-options.js'
import { type PageState, type PageStateId, pageStates } from './page-states.js'
import { drawBox, type Picture, readPng, writePng } from './picture.js'
import type { LookOptions, StateLook, WordsSought } from './state-look.js'

/** What is read of a page at most. */
const readingLimits = { elements: 30_000, milliseconds: 2000 }
/** Occurrences of the words that are measured at most. */
const mostOccurrences = 6
/** How often a page is read again whose script replaced the words meanwhile, as a framework does that takes a page over. */
const mostReadings = 5
/** Animations that end are waited for, for so long (milliseconds). */
const longestAnimation = 1500

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
    // At once: a page that scrolls smoothly is under way for a second.
    await page.run(() => scrollTo({ left: 0, top: 0, behavior: 'instant' }), undefined)
  }
  if (state.notBefore !== undefined && before.age < state.notBefore) await pause(state.notBefore - before.age)
  if (isResized || state.media || state.scrolls) await pause(answerTime)
  await endAnimations(page)
  try {
    return await lookAtStandingWords(page, id, state, options)
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

/** What one look saw, and the words that it measured best where it found some. */
interface Look {
  readonly judgements: StateLook['judgements']
  readonly measure?: WordsMeasure
  readonly address: string
}

/**
 * Look until two looks in a row agree: what a page would be blamed for now, a script may be about to change,
 * as a framework does that takes a page over. Words that are seen at once need no second look; where no two
 * looks agree, the loss counts.
 */
async function lookAtStandingWords(
  page: AuditedPage,
  id: PageStateId,
  state: PageState,
  options: LookOptions
): Promise<StateLook> {
  let lost: Look | undefined
  let isExpectedLost = false
  for (let read = 0; read < mostReadings; read++) {
    if (read > 0) await pause(answerTime * 2 ** read)
    const look = await lookAtWords(page, id, state, options).catch(unlessGone)
    if (look && isLost(look) === isExpectedLost) return stateLook(page, id, look, options)
    if (look && isLost(look)) lost = look
    isExpectedLost = look ? isLost(look) : lost !== undefined
  }
  if (lost) return stateLook(page, id, lost, options)
  const message = 'The page replaced the words each time while they were looked at.'
  return { id, judgements: [{ ruleId: 'audit/states', outcome: 'needs-review', message }], ...foundOf(options) }
}

/** A page that went elsewhere meanwhile is looked at where it is now. */
function unlessGone(error: unknown): undefined {
  if (!(error instanceof DocumentGone)) throw error
}

function isLost({ judgements }: Pick<Look, 'judgements'>): boolean {
  return judgements.some(({ outcome }) => outcome === 'fail')
}

/** Add what is done once, for the look that counts. */
async function stateLook(page: AuditedPage, id: PageStateId, { judgements: seen, measure, address }: Look, options: LookOptions): Promise<StateLook> {
  if (!measure) return { id, judgements: seen, ...foundOf(options) }
  const { words, geometry, state, texts } = measure
  const judgements = state.pdf ? [...seen, ...(await judgePdfs(page, words, texts, options))] : seen
  if (options.onScreenshot) await takeScreenshot(page, id, measure, judgements, options.onScreenshot)
  return { id, judgements, found: { ...words, address }, geometry }
}

/** @returns `undefined` where the page changed the words meanwhile: what was measured says nothing of those that stand there now. */
async function lookAtWords(
  page: AuditedPage,
  id: PageStateId,
  state: PageState,
  options: LookOptions
): Promise<Look | undefined> {
  const { sought } = options
  const address = page.url.replace(/#.*/, '')
  const texts = await page.run((limits: typeof readingLimits) => forthrightAudit.readTexts(limits), readingLimits)
  const all = findPageWords(texts.blocks, options.locale)
  const contrary = againstHumanOnly(texts, all, options)
  if (contrary) return { judgements: contrary, address }
  const words = sought ? all.filter(({ kind, text }) => kind === sought.kind && text === sought.text) : all
  const hasLeft = state.page === 'as it is' && sought?.address !== undefined && sought.address !== address
  if (words.length === 0 && hasLeft) {
    const message = `The page went to another address, ${address.slice(0, 100)}, which is to be audited itself.`
    return { judgements: [{ ruleId: 'audit/states', outcome: 'needs-review', message }], address }
  }
  if (words.length === 0) {
    const heard = sought ? undefined : await findHeardDisclosure(page, options.locale)
    return { judgements: withoutWords(texts, all, heard, options), address }
  }
  const isHeard = id === 'load' || id === 'later' || id === 'width-390'
  const heard = isHeard && !texts.isCut ? await readHeardWords(page) : undefined
  const measured: { readonly measure: WordsMeasure; readonly judgements: ReturnType<typeof judgeWords> }[] = []
  for (const each of chosenOf(words)) {
    const measure = await measureWords(page, { words: each, state, texts, ...(heard === undefined ? {} : { heard }) })
    if (measure.hasChanged) return undefined
    const judgements = judgeWords(measure)
    measured.push({ measure, judgements })
    if (judgements.every(({ outcome }) => outcome === 'pass')) break
  }
  const { measure, judgements } = measured.reduce((one, other) => (troubleOf(other.judgements) < troubleOf(one.judgements) ? other : one))
  const { words: found } = measure
  const later = isLost({ judgements }) ? undefined : await atTheEnd(page, () => measureWords(page, { words: found, state, texts }))
  if (later?.hasChanged) return undefined
  return { judgements: [...judgements, ...judgeEnd(later), ...judgeMeaning(texts, found, all, options)], measure, address }
}

/** What is lost only once what is animated has ended. */
function judgeEnd(measure: WordsMeasure | undefined): StateLook['judgements'] {
  const lost = measure ? judgeWords(measure).filter(({ outcome }) => outcome === 'fail') : []
  return lost.map((each) => ({ ...each, message: `Once what is animated has ended: ${each.message}` }))
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
