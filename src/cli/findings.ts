import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'

/** Turn what was thrown for one file into findings, so that the rest goes on. */
export function findingsOf(error: unknown): Finding[] {
  if (error instanceof DisclosureError) {
    if (error.findings.length > 0) return [...error.findings]
    return [problem(`forthright/${error.code}`, error.message)]
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return [problem(`file/${error.code.toLowerCase()}`, error.message)]
  }
  throw error
}

/** What is said and fails nothing: a warning asks somebody to look, a note tells of no rule at all. */
const outcomes = { refuse: 'missing', warn: 'needs-review', note: 'not-applicable' } as const

/** A finding of the command itself. */
export function problem(
  ruleId: string,
  reason: string,
  severity: Finding['severity'] = 'refuse'
): Finding {
  return { ruleId, outcome: outcomes[severity], severity, reason, remedy: [] }
}

/** Whether a day is later than it is anywhere: east of the one that is known here it may be tomorrow. */
export function isStillToCome(day: string, today: string): boolean {
  const tomorrow = new Date(`${today}T00:00:00Z`)
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1)
  return day.slice(0, 10) > tomorrow.toISOString().slice(0, 10)
}
