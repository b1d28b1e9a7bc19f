import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import type { Finding } from '../disclosure/finding.js'
import { evaluate, type EvaluateOptions, type Evaluation } from './evaluate.js'

/**
 * Apply the packs and refuse what they refuse: the one gate before every surface.
 *
 * @returns What is owed, with the findings that are left: warnings and notes.
 * @throws {DisclosureError} `refused`, with every finding that refuses.
 */
export function requireAllowed(disclosure: Disclosure, options: EvaluateOptions): Evaluation {
  const evaluation = evaluate(disclosure, options)
  const refusing = evaluation.findings.filter(
    (finding) => finding.severity === 'refuse' && finding.outcome === 'missing'
  )
  if (refusing.length === 0) return evaluation
  throw new DisclosureError('refused', describeRefusal(refusing), { findings: refusing })
}

function describeRefusal(findings: readonly Finding[]): string {
  const lines = findings.map((finding) =>
    [
      `- ${finding.ruleId}: ${finding.reason}`,
      `  “${finding.quote}” (${finding.document}, ${finding.date})`,
      ...finding.remedy.map((remedy) => `  ${remedy}`)
    ].join('\n')
  )
  const rules = findings.length === 1 ? 'a rule is' : `${findings.length} rules are`
  return `Nothing was labelled, because ${rules} not met:\n${lines.join('\n')}`
}
