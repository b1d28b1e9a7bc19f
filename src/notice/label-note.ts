import type { Severity } from '../disclosure/finding.js'
import type { PreparedLabel } from './prepare-label.js'

/** Something that the caller should know and that did not keep the label from being placed. */
export interface LabelNote {
  readonly message: string
  /** The rule that it comes from, or `label/…` for the placing itself. */
  readonly ruleId: string
  readonly severity: Severity
}

/** Say something about the placing. */
export function note(ruleId: string, message: string): LabelNote {
  return { ruleId, message, severity: 'note' }
}

/** What the rules warn of, as notes. */
export function warnings({ findings }: PreparedLabel): LabelNote[] {
  return findings
    .filter(({ severity, outcome }) => severity === 'warn' && outcome !== 'satisfied')
    .map(({ ruleId, reason, severity }) => ({ ruleId, message: reason, severity }))
}
