import { describe, expect, it } from 'vitest'
import { auditChecks } from '../../src/audit/audit-checks.js'
import { type FindingOf, reportOf } from '../../src/audit/report.js'

const finding = (outcome: FindingOf['outcome'], ruleId: FindingOf['ruleId'] = 'audit/titles') => ({
  ruleId,
  outcome,
  message: 'Something is there.'
})

describe('a report', () => {
  it('passes without findings, and with findings that pass', () => {
    expect(reportOf([]).verdict).toBe('pass')
    expect(reportOf([finding('pass')]).verdict).toBe('pass')
  })
  it('needs a review where any finding does, and fails where any finding fails', () => {
    expect(reportOf([finding('pass'), finding('needs-review')]).verdict).toBe('needs-review')
    expect(reportOf([finding('needs-review'), finding('fail')]).verdict).toBe('fail')
  })
  it('lists findings in the order of the checks, each with the question of its check', () => {
    const { findings } = reportOf([
      finding('fail', 'audit/review-text'),
      finding('fail', 'audit/disclosure-present')
    ])
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'audit/disclosure-present',
      'audit/review-text'
    ])
    expect(findings[0]?.question).toBe(auditChecks['audit/disclosure-present'].question)
  })
})

describe('the checks of an audit', () => {
  it.each(Object.entries(auditChecks))('%s says what it sees, and asks', (id, { sees, question }) => {
    expect(id).toMatch(/^audit\/[a-z]+(-[a-z]+)*$/)
    expect(sees).toMatch(/^[A-Z].*\.$/)
    expect(question).toMatch(/^[A-Z].*\?$/)
  })
})
