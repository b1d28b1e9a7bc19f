import type { Disclosure, DisclosureInput } from '../disclosure/disclosure.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { contributionOf, isHumanOnly, standingReview } from '../disclosure/people.js'
import { labelKind } from '../notice/label-kinds.js'

/**
 * Render the `AI-Disclosure` response header: a Structured Field Dictionary.
 *
 * The Internet-Draft expired on 2026-08-03 and the header is advisory: an extra for machines, never
 * the label. `machine-generated` asserts that no person took part and is never derived from silence.
 *
 * `mode` says who wrote the text that was there first: it is left out when nobody says who drafted,
 * but for `use: chatbot`, where the AI writes the replies.
 *
 * @returns One header, or none when nothing says whether AI took part.
 * @throws {DisclosureError} `invalid-disclosure`
 * @see https://datatracker.ietf.org/doc/draft-abaris-aicdh/ with RFC 9651 for the syntax: members
 * are separated by commas, as the draft's text has it (its example has semicolons)
 * @example
 * ```ts
 * toHeaders(disclosure) // { 'AI-Disclosure': 'mode=ai-originated, model="GPT-4"' }
 * ```
 */
export function toHeaders(input: DisclosureInput): Readonly<Record<string, string>> {
  const disclosure = parseDisclosure(input)
  const mode = headerMode(disclosure)
  const isInvolved = labelKind(disclosure) !== undefined
  const [system] = isInvolved ? (disclosure.ai ?? []) : []
  const review = isInvolved ? standingReview(disclosure) : undefined
  const reviewed = review?.at === undefined ? NaN : Date.parse(review.at)
  const members = [
    mode && `mode=${mode}`,
    system && `model=${headerString(system.model)}`,
    system?.provider === undefined ? undefined : `provider=${headerString(system.provider)}`,
    review?.by === undefined ? undefined : `reviewed-by=${headerString(review.by)}`,
    Number.isNaN(reviewed) ? undefined : `date=@${Math.floor(reviewed / 1000)}`
  ]
  const value = members.filter(Boolean).join(', ')
  return value === '' ? {} : { 'AI-Disclosure': value }
}

function headerMode(disclosure: Disclosure): string | undefined {
  if (isHumanOnly(disclosure)) return 'none'
  if (labelKind(disclosure) === undefined) return undefined
  const drafting =
    contributionOf(disclosure, 'drafting') ?? (disclosure.use === 'chatbot' ? 'ai' : undefined)
  if (drafting === undefined) return undefined
  return drafting === 'human' ? 'ai-modified' : 'ai-originated'
}

/** RFC 9651: a String is printable ASCII; other text is a Display String. */
function headerString(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return `"${text.replace(/[\\"]/g, '\\$&')}"`
  const encoded = encodeURIComponent(text)
    .replace(/%20/g, ' ')
    .replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())
  return `%"${encoded}"`
}

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
