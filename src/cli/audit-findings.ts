import type { AuditFinding } from '../audit/index.js'
import type { FileFinding } from './reporters/reporter.js'

const severities = {
  fail: { outcome: 'missing', severity: 'refuse' },
  'needs-review': { outcome: 'needs-review', severity: 'warn' },
  pass: { outcome: 'satisfied', severity: 'note' }
} as const

/** Turn a finding of an audit into one of the command line. */
export function toFinding({ ruleId, outcome, message, question, place }: AuditFinding): FileFinding {
  const { line, column, state } = place ?? {}
  return {
    ruleId,
    ...severities[outcome],
    reason: state === undefined ? message : `${message} (${state})`,
    remedy: outcome === 'pass' ? [] : [question],
    ...(line === undefined || column === undefined ? {} : { place: { line, column } })
  }
}
