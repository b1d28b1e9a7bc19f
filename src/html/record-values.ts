import type { Disclosure } from '../disclosure/disclosure.js'
import { aiDisclosureValue } from '../metadata/ai-disclosure-value.js'

/**
 * List what the `meta` element beside a record may say: the record tells all but one of the facts
 * that it is derived from.
 */
export function recordValues(disclosure: Disclosure): (string | undefined)[] {
  const isChanged = { ...disclosure, editorial: { aiAfterReview: true } }
  return [aiDisclosureValue(disclosure), aiDisclosureValue(isChanged)]
}
