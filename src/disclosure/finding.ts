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
  /** Path of the fact, such as `review.by`. */
  readonly path?: string
  /** What only a person can attest about this rule. */
  readonly attest?: string
}
