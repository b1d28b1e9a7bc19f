import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireText } from '../disclosure/options.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { isHumanOnly } from '../disclosure/people.js'
import { declaredDigests } from '../disclosure/review.js'
import { locateMarks } from '../html/place-marks.js'
import { unlabelHtml } from '../html/read-html.js'
import { bodyStartOf, isReviewedBody, locateFrontMatter } from '../markup/front-matter.js'
import { type AuditOptions, readAuditOptions } from './audit-options.js'
import { auditTree } from './audit-tree.js'
import { parsePage } from './page-tree.js'
import { type FindingOf, type Report, reportOf } from './report.js'
import { findingAt } from './tree-context.js'
import { placeIn } from './places.js'

/**
 * Audit an HTML document or fragment: read it as a reader would, and say what a reader can miss, why,
 * and what to find out.
 *
 * Needs no browser. What source text can’t tell (style sheets that are not in it, scripts, what is
 * drawn over what) is `needs-review`, never a pass: `auditPage` of `forthright/audit/browser` looks
 * at the page itself. Nothing that the page holds is run or fetched.
 *
 * @throws {DisclosureError} `invalid-option`, and `invalid-disclosure` for facts that don’t parse.
 * @example
 * ```ts
 * auditHtml('<h1>Tides</h1><p style="display:none">This article was written by ChatGPT.</p>').verdict // 'fail'
 * ```
 */
export function auditHtml(html: string, options: AuditOptions = {}): Report {
  requireText(html, 'html')
  const declared = readAuditOptions(options)
  const frontMatter = locateFrontMatter(html)
  const start = bodyStartOf(html, frontMatter)
  const page = html.slice(start)
  const heading = headingOffset(page)
  const report = auditTree(parsePage(page), {
    ...options,
    declared,
    isMarkedHeading: ({ block: { utf16Start, utf16End } }) =>
      heading !== undefined && utf16Start !== undefined && utf16Start < heading && heading <= (utf16End ?? 0),
    placeOf: ({ utf16Start }) => (utf16Start === undefined ? undefined : placeIn(html, start + utf16Start))
  })
  if (!declared || isHumanOnly(declared)) return report
  return withFindings(report, reviewFindings(html, declared))
}

/** Where the heading stands that a label of this library marks, if there is one. */
function headingOffset(page: string): number | undefined {
  try {
    return locateMarks(page).marks.heading
  } catch (error) {
    // A page of frames has no place for a label.
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

/** Add findings to a report. */
export function withFindings(report: Report, more: readonly FindingOf[]): Report {
  if (more.length === 0) return report
  const { findings, disclosure, words } = report
  return reportOf([...findings, ...more], {
    ...(disclosure ? { disclosure } : {}),
    ...(words === undefined ? {} : { words })
  })
}

function reviewFindings(html: string, declared: Disclosure): FindingOf[] {
  const digests = declaredDigests(declared)
  if (digests.length === 0) return []
  const text = unlabelled(html)
  if (digests.every((digest) => isReviewedBody(text, digest))) return []
  const message = 'The digest of a review is not that of this HTML. It may be that of the source that the HTML was made from.'
  return [findingAt('audit/review-text', 'needs-review', message)]
}

function unlabelled(html: string): string {
  try {
    return unlabelHtml(html).value
  } catch (error) {
    if (error instanceof DisclosureError) return html
    throw error
  }
}
