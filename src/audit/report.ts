import type { Disclosure } from '../disclosure/disclosure.js'
import { auditChecks, type AuditRuleId } from './audit-checks.js'

/**
 * What an audit says of a finished text as a whole.
 *
 * - `pass`: every check was carried out, and a reader can't miss the disclosure
 * - `fail`: a reader can miss it, or is told something else; the findings say how
 * - `needs-review`: something can't be known in this way, or only a person can judge it
 */
export type Verdict = 'pass' | 'fail' | 'needs-review'

/** Where a finding was made. Each member is there when the kind of text has it. */
export interface AuditPlace {
  /** Offsets in the source, in UTF-16 code units; `utf16End` is exclusive. */
  readonly utf16Start?: number
  readonly utf16End?: number
  /** Line and column of `utf16Start`, both from 1. */
  readonly line?: number
  readonly column?: number
  /** Path of a member of a payload, such as `content.0.text`. */
  readonly path?: string
  /** A CSS selector of the element, in a page that was opened in a browser. */
  readonly selector?: string
  /** The state of the page, such as `width 320` or `print`. */
  readonly state?: string
  /** The rectangle that the words take, in CSS pixels from the corner of the first view. */
  readonly box?: AuditBox
}

export interface AuditBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What one check found. A finding that passes is listed where readers of a report want to know it. */
export interface AuditFinding {
  /** Id of the check, such as `audit/label-first`. */
  readonly ruleId: AuditRuleId
  readonly outcome: Verdict
  /** What is there, in one or two sentences. */
  readonly message: string
  /** What to find out, as a question: an audit knows no facts, and suggests none. */
  readonly question: string
  readonly place?: AuditPlace
  /** The words or the rule that the finding is about, as they stand in the text. */
  readonly quote?: string
}

/** What an audit found in one text. */
export interface Report {
  readonly verdict: Verdict
  /** In the order of `auditChecks`, and of the text within one check. */
  readonly findings: readonly AuditFinding[]
  /** The facts that the words tell, where they are this library's words. */
  readonly disclosure?: Disclosure
  /** The words that disclose, as a reader reads them, where there are any. */
  readonly words?: string
}

/** What `reportOf` takes besides the findings. */
export type ReportDetails = Pick<Report, 'disclosure' | 'words'>

/** A finding before it knows the question of its check. */
export type FindingOf = Omit<AuditFinding, 'question'> & Partial<Pick<AuditFinding, 'question'>>

const order = new Map(Object.keys(auditChecks).map((id, index) => [id, index]))

/**
 * Make the report of what was found: any finding that fails makes it fail; otherwise any that needs
 * a review makes it need one; otherwise it passes.
 *
 * @example
 * ```ts
 * reportOf([]).verdict // 'pass'
 * reportOf([{ ruleId: 'audit/label-first', outcome: 'fail', message: '…' }]).verdict // 'fail'
 * ```
 */
export function reportOf(findings: readonly FindingOf[], details: ReportDetails = {}): Report {
  const asked = findings.map(
    (finding): AuditFinding => ({ question: auditChecks[finding.ruleId].question, ...finding })
  )
  const place = ({ ruleId }: AuditFinding) => order.get(ruleId) ?? 0
  return {
    verdict: verdictOf(asked),
    findings: asked.sort((one, other) => place(one) - place(other)),
    ...details
  }
}

function verdictOf(findings: readonly AuditFinding[]): Verdict {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'fail'
  return findings.some(({ outcome }) => outcome === 'needs-review') ? 'needs-review' : 'pass'
}
