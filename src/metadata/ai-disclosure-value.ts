import type { DisclosureInput } from '../disclosure/disclosure.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { isHumanOnly, labelKind } from '../notice/label-kind.js'
import { standingReview } from '../policy/standing-review.js'

/** The three values of the W3C Community Group's final report of 9 October 2026. */
export type AiDisclosureValue = 'human-only' | 'ai-assisted' | 'ai-autonomous'

/**
 * Derive the W3C Community Group's `ai-disclosure` value: was AI involved, and did a person review
 * the text before publication?
 *
 * An undeclared review is unknown, and a model's says nothing of a person's. `ai-autonomous` asserts
 * that nobody reviewed, so it is never derived from silence: there is no value then.
 *
 * @see https://www.w3.org/community/reports/ai-content-disclosure/CG-FINAL-ai-content-disclosure-20261009/
 */
export function aiDisclosureValue(input: DisclosureInput): AiDisclosureValue | undefined {
  const disclosure = parseDisclosure(input)
  if (isHumanOnly(disclosure)) return 'human-only'
  if (labelKind(disclosure) === undefined || disclosure.review === undefined) return undefined
  if (standingReview(disclosure)) return 'ai-assisted'
  // "Review of an earlier version does not establish review of subsequent AI-generated or
  // AI-edited changes."
  return disclosure.editorial?.aiAfterReview === true ? 'ai-autonomous' : undefined
}
