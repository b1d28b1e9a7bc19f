import type { BrowserPage } from './browser/browser-page.js'
import type { AuditPageOptions } from './browser/page-options.js'
import { auditHtml } from './audit-html.js'
import type { AuditOptions } from './audit-options.js'
import type { AuditFinding, Report } from './report.js'

export type * from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure.js'
export type * from './browser/browser-page.js'
export type * from './browser/page-options.js'
export type { AuditOptions, StyleSheetReader } from './audit-options.js'
export type { AuditBox, AuditFinding, AuditPlace, Report, Verdict } from './report.js'

/** What `toDisclose` takes: the options of the audit that it carries out. */
export type DiscloseOptions = AuditOptions & AuditPageOptions

/** What Vitest, Jest and Playwright expect of a matcher. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/**
 * Tell whether a page discloses what AI did and passes the audit: a matcher for
 * `expect.extend` of Vitest, Jest and Playwright.
 *
 * Takes HTML, the report of an audit, or a page of Playwright or Puppeteer, which it audits in its
 * browser. Only a pass is one: what needs a review does not pass, and the message says what to find
 * out.
 *
 * @example
 * ```ts
 * expect.extend({ toDisclose })
 * await expect('<h1>Tides</h1><p>This article was written by ChatGPT.</p>').toDisclose()
 * ```
 */
export async function toDisclose(
  received: string | Report | BrowserPage,
  options: DiscloseOptions = {}
): Promise<MatcherResult> {
  const report = await reportFor(received, options)
  const { verdict, findings, words } = report
  const pass = verdict === 'pass'
  return {
    pass,
    message: () =>
      pass
        ? `Expected the page not to disclose AI, and it does: “${(words ?? '').slice(0, 200)}”`
        : `Expected the page to disclose what AI did; the audit's verdict is \`${verdict}\`:\n${findings.filter(({ outcome }) => outcome !== 'pass').map(lineOf).join('\n')}`
  }
}

async function reportFor(received: string | Report | BrowserPage, options: DiscloseOptions): Promise<Report> {
  if (typeof received === 'string') return auditHtml(received, options)
  if ('verdict' in received) return received
  const { auditPage } = await import('./browser/index.js')
  return auditPage(received, options)
}

function lineOf({ ruleId, message, question }: AuditFinding): string {
  return `- ${message} ${question} (${ruleId})`
}

/** The matcher, for the types of the test runner: `interface Matchers<T> extends DiscloseMatchers {}`. */
export interface DiscloseMatchers {
  /** Tell whether a page discloses what AI did and passes the audit. */
  toDisclose(options?: DiscloseOptions): Promise<void>
}
