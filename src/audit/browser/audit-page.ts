import { DisclosureError } from '../../disclosure/disclosure-error.js'
import type { AuditFinding, Report } from '../report.js'
import { type FindingOf, reportOf } from '../report.js'
import { AuditedPage, type BrowserPage, type EmulatedMedia, pause } from './browser-page.js'
import { lookAtState } from './look-at-state.js'
import type { StateLook, WordsSought } from './state-look.js'
import { type AuditPageOptions, readPageOptions } from './page-options.js'
import { type PageStateId, pageStates } from './page-states.js'
import { prepareTexts } from './page-texts.js'
import { prepareGeometry } from './words-geometry.js'

/** What an audit found in a page, and in which states it looked. */
export interface PageReport extends Report {
  readonly states: readonly PageStateReport[]
}

/** What was found in one state. */
export interface PageStateReport {
  readonly id: PageStateId
  readonly name: string
  readonly verdict: Report['verdict']
  /** What was measured and found, also where all is right. */
  readonly findings: readonly AuditFinding[]
}

const defaultStateLimit = 15_000

/**
 * Audit a page that is open in a browser: what a reader sees and hears of the disclosure, in every
 * state in which readers meet the page.
 *
 * One occurrence of the words has to hold against every check: rendered, in the first view and
 * unclipped, large enough, with contrast on what is painted behind it, covered by nothing, before
 * the text on the screen and in the accessibility tree. Painted ink is measured by two pictures, one
 * of them without the letters.
 *
 * The page is looked at as it stands; its size and its scroll position are put back. States that
 * need a fresh start are tried in a page of their own beside it, which is closed again.
 *
 * @param page An open page of Playwright or Puppeteer, in Chromium.
 * @throws {DisclosureError} `invalid-option` for another kind of page, and for an unknown state;
 * `unknown-locale`, and `invalid-disclosure` for facts that don’t parse.
 * @example
 * ```ts
 * const page = await browser.newPage()
 * await page.goto('http://localhost:4321/tides')
 * const { verdict, findings } = await auditPage(page)
 * for (const { message, place } of findings) console.log(place?.state, message)
 * ```
 */
export async function auditPage(page: BrowserPage, options: AuditPageOptions = {}): Promise<PageReport> {
  const { states: ids, declared } = readPageOptions(options)
  const scripts = [prepareTexts, prepareGeometry]
  const audited = await AuditedPage.open(page, scripts)
  const looks: StateLook[] = []
  const before = await readStanding(audited)
  const limit = options.stateLimit ?? defaultStateLimit
  try {
    let sought: WordsSought | undefined
    for (const id of ids) {
      const look = await within(limit, id, lookAtState(audited, id, { ...options, declared, sought, scripts }))
      looks.push(look)
      if (look.hasFailed) break
      sought ??= look.found
      // Without any words, other states have nothing to lose.
      if (!look.found && !sought) break
    }
  } finally {
    await Promise.race([audited.closeBeside().catch(() => undefined), pause(2000)])
    await Promise.race([restore(audited, before), pause(2000)])
  }
  return reportOfLooks(looks)
}

/** How a page stands before it is audited, so that it can be put back. */
interface Standing {
  readonly size: AuditedPage['size']
  readonly scroll: { readonly x: number; readonly y: number }
  readonly media: EmulatedMedia
}

async function readStanding(page: AuditedPage): Promise<Standing> {
  const { x, y, isDark, isReduced, isForced, isPrint } = await page.run(
    () => ({
      x: scrollX,
      y: scrollY,
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
      isReduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
      isForced: matchMedia('(forced-colors: active)').matches,
      isPrint: matchMedia('print').matches
    }),
    undefined
  )
  const features = {
    'prefers-color-scheme': isDark ? 'dark' : 'light',
    'prefers-reduced-motion': isReduced ? 'reduce' : 'no-preference',
    'forced-colors': isForced ? 'active' : 'none'
  }
  return { size: page.size, scroll: { x, y }, media: { media: isPrint ? 'print' : 'screen', features } }
}

async function restore(page: AuditedPage, { size, scroll, media }: Standing): Promise<void> {
  try {
    if (size && !isSame(size, page.size)) await page.resize(size)
    await page.emulate(media)
    await page.run(({ x, y }) => scrollTo({ left: x, top: y, behavior: 'instant' }), scroll)
    await page.leave()
  } catch {
    // The page is gone, or doesn’t answer: there is nothing to put back.
  }
}

function isSame(one: NonNullable<AuditedPage['size']>, other: AuditedPage['size']): boolean {
  return one.width === other?.width && one.height === other.height
}

/** Give up on a state whose page doesn’t answer, or breaks off: that says nothing of the words. */
async function within(limit: number, id: PageStateId, look: Promise<StateLook>): Promise<StateLook> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`The page did not answer within ${limit / 1000} seconds.`), limit)
  })
  try {
    const first = await Promise.race([look, late])
    return typeof first === 'string' ? unanswered(id, first) : first
  } catch (error) {
    if (error instanceof DisclosureError) throw error
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n')
    return unanswered(id, `The page could not be looked at: ${reason}.`)
  } finally {
    clearTimeout(timer)
    look.catch(() => undefined)
  }
}

function unanswered(id: PageStateId, message: string): StateLook {
  const judgement: StateLook['judgements'][number] = { ruleId: 'audit/states', outcome: 'needs-review', message }
  const isOwn = pageStates[id].page === 'as it is'
  return { id, judgements: [judgement], ...(isOwn ? { hasFailed: true } : {}) }
}

function reportOfLooks(looks: readonly StateLook[]): PageReport {
  const states = looks.map((look): PageStateReport => {
    const { verdict, findings } = reportOf(look.judgements.map((each) => findingOf(look, each)))
    return { id: look.id, name: pageStates[look.id].name, verdict, findings }
  })
  const [first] = looks.flatMap(({ found }) => found ?? [])
  const findings = withoutRepeats(states.flatMap((state) => state.findings))
  const details = first ? { words: first.text } : {}
  return { ...reportOf(findings, details), states }
}

function findingOf(look: StateLook, { ruleId, outcome, message, culprit }: StateLook['judgements'][number]): FindingOf {
  const { geometry } = look
  return {
    ruleId,
    outcome,
    message,
    place: {
      state: pageStates[look.id].name,
      ...(geometry ? { selector: culprit?.selector ?? geometry.selector, box: geometry.openingBox } : {})
    },
    ...(look.found ? { quote: look.found.text.slice(0, 200) } : {})
  }
}

/** The same trouble in several states is told once, for the first; what is right, for that alone. */
function withoutRepeats(findings: readonly AuditFinding[]): AuditFinding[] {
  const seen = new Set<string>()
  return findings.filter(({ ruleId, outcome, place, message }) => {
    const trouble = outcome === 'pass' ? ruleId : `${ruleId} ${place?.selector ?? message}`
    const isNew = !seen.has(trouble)
    seen.add(trouble)
    return isNew
  })
}
