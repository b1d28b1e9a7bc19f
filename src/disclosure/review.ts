import { sha256 } from '../text/sha256.js'
import { DisclosureError } from './disclosure-error.js'
import type { Review } from './disclosure.js'
import { requireText } from './options.js'
import { parseDisclosure } from './parse-disclosure.js'
import { reviewsOf } from './people.js'

export interface ReviewOptions {
  /** The natural person who read the text. */
  readonly by: string
  /** When, as an ISO 8601 date or a `Date`. @default unknown */
  readonly at?: string | Date
  /** `while-streaming` where each generation is reviewed as it appears. @default not stated */
  readonly mode?: 'before-sharing' | 'while-streaming'
}

/**
 * Bind a person's review to exactly the text that the person read.
 *
 * The digest is the SHA-256 of the body's canonical form: without a byte order mark, with every
 * line ending as LF, and without line endings at its end. Pass the body *without* labels: adding
 * or removing a label then keeps the review, and an edit breaks it.
 *
 * @throws {DisclosureError} `invalid-disclosure` when the name or the date does not parse, and
 * `invalid-option` for a body that is no text.
 * @example
 * ```ts
 * const review = reviewOf('The harbour wall reopened.', { by: 'Ada Lovelace', at: '2026-11-20' })
 * parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4', review })
 * ```
 */
export function reviewOf(body: string, options: ReviewOptions): Review {
  requireText(body, 'body')
  const [review] = reviewsOf(
    parseDisclosure({ review: { ...options, digest: digestOf(body) } })
  )
  if (!review) throw new DisclosureError('invalid-disclosure', 'Missing `by`, expected a name')
  return review
}

/** Compute the digest that {@link reviewOf} binds a review to. */
export function digestOf(body: string): string {
  return `sha256:${sha256(canonicalBody(body))}`
}

/**
 * List the digests that facts bind their reviews to, parsed or not: that of the review, or those of a
 * list of reviews. The text is the reviewed one where it has each of them.
 */
export function declaredDigests(disclosure: unknown): readonly string[] {
  if (typeof disclosure !== 'object' || disclosure === null || !('review' in disclosure)) return []
  const { review } = disclosure
  return Array.isArray(review) ? review.flatMap(boundTo) : boundTo(review)
}

function boundTo(review: unknown): readonly string[] {
  const isBound = typeof review === 'object' && review !== null && 'digest' in review
  return isBound && typeof review.digest === 'string' ? [review.digest] : []
}

/** The form of a body that its digest is computed of. */
function canonicalBody(body: string): string {
  const lines = body.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  let end = lines.length
  while (end > 0 && lines.charCodeAt(end - 1) === 10) end--
  return lines.slice(0, end)
}
