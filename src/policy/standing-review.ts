import type { Disclosure, Review } from '../disclosure/disclosure.js'
import { isModel } from './is-model.js'

/**
 * Give the review that covers the text as it stands: by a person, and not older than what AI changed
 * last. Any other review is none, and no words may tell it.
 */
export function standingReview(disclosure: Disclosure): Review | undefined {
  const { review, editorial } = disclosure
  if (review === undefined || editorial?.aiAfterReview === true) return undefined
  return isModel({ name: review.by }, disclosure) ? undefined : review
}
