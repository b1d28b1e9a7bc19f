import { digestOf } from '../disclosure/review-of.js'
import { bodyStartOf } from './front-matter.js'

/** Tell whether a text without labels is the one that a review is bound to, front matter or not. */
export function isReviewed(text: string, digest: string): boolean {
  return digestOf(text.slice(bodyStartOf(text))) === digest || digestOf(text) === digest
}
