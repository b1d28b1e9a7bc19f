/**
 * Why something was refused.
 *
 * - `invalid-disclosure`: the facts do not parse
 * - `undeclared`: no facts were declared at all
 * - `refused`: a rule refuses these facts for this use
 * - `review-mismatch`: the review is bound to another text
 * - `unknown-locale`, `unknown-name`: a name that is not in the table
 * - `invalid-option`: an option has an unexpected value
 * - `cannot-label`: the document or payload has no place for the label
 * - `no-room`: the label does not fit
 * - `upstream`: what was being labelled failed before it could be labelled
 */
export type DisclosureErrorCode =
  | 'invalid-disclosure'
  | 'undeclared'
  | 'refused'
  | 'review-mismatch'
  | 'unknown-locale'
  | 'unknown-name'
  | 'invalid-option'
  | 'cannot-label'
  | 'no-room'
  | 'upstream'

export interface DisclosureErrorDetails {
  readonly findings?: readonly Finding[]
  readonly cause?: unknown
  /** Room that the label needs and room that there is, in the unit that the message names. */
  readonly needed?: number
  readonly available?: number
}

/**
 * The one error of this library: nothing was labelled, and nothing was changed.
 *
 * @example
 * ```ts
 * try {
 *   parseDisclosure({ author: '' })
 * } catch (error) {
 *   if (error instanceof DisclosureError) console.error(error.code, error.findings)
 * }
 * ```
 */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError'
  readonly code: DisclosureErrorCode
  readonly findings: readonly Finding[]
  readonly needed?: number
  readonly available?: number

  constructor(code: DisclosureErrorCode, message: string, details: DisclosureErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.findings = details.findings ?? []
    if (details.needed !== undefined) this.needed = details.needed
    if (details.available !== undefined) this.available = details.available
  }
}

/** The outcome of a rule for one disclosure. Only `satisfied` says that something was met. */
export type Outcome = 'satisfied' | 'missing' | 'needs-review' | 'not-applicable'

/** What happens when a rule is not met: no output, a warning, or a note. */
export type Severity = 'refuse' | 'warn' | 'note'

/** One result, about a rule or about the shape of the input. */
export interface Finding {
  /** Id of the rule, such as `sharing/ai-label`; `disclosure/shape` for input that does not parse. */
  readonly ruleId: string
  readonly outcome: Outcome
  readonly severity: Severity
  /** Why, in one sentence. */
  readonly reason: string
  /** What to declare or change, one line each. */
  readonly remedy: readonly string[]
  /** The rule's own words, its document and the document's date (ISO 8601, or `undated`). */
  readonly quote?: string
  readonly document?: string
  readonly date?: string
  readonly url?: string
  /** The secondary source of the rule's words, where the document itself was not read. */
  readonly readIn?: string
  /** Path of the fact, such as `review.by`. */
  readonly path?: string
  /** What only a person can attest about this rule. */
  readonly attest?: string
}
