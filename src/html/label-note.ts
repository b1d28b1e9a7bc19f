import type { Severity } from '../disclosure/finding.js'

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
