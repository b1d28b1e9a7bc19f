import { DisclosureError } from '../disclosure/disclosure-error.js'
import { type Foreword, possibleForewords } from './foreword.js'
import type { Locale } from './locale.js'
import { readLead } from './read-label.js'
import { type Label, renderLabel } from './render-label.js'

/**
 * Make sure that the lead can be read back, and that the facts which it tells give every other word
 * of the label too: else it could not be recognised, replaced or taken off.
 *
 * A name that holds a sentence of the label can be read in two ways. Where the way that is found
 * first gives the same lead but another repeat or foreword, the label could not be taken off again.
 *
 * @throws {DisclosureError} `invalid-disclosure`
 */
export function requireExact(label: Label, locale: Locale, foreword?: Foreword): void {
  const lead = `${label.lead.mark} ${label.lead.text}`
  const told = readLead(lead, [locale])
  const read = told && renderLabel(told.disclosure, locale)
  if (told && read && isSame(read, label)) {
    if (!foreword) return
    if (possibleForewords(told.disclosure, locale).some((one) => isSame(one, foreword))) return
  }
  throw new DisclosureError(
    'invalid-disclosure',
    `Nothing was labelled, because the declared names can't be told apart from the words of the label: “${lead}”. Can the names be written without such words, and did all of the declared AI systems take part?`
  )
}

// Both are rendered by the same function, so their members are in the same order.
function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
