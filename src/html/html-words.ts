import type { PreparedLabel } from '../notice/prepare-label.js'
import { publicationForeword, type PublicationOptions } from '../notice/publication-foreword.js'
import type { Label } from '../notice/render-label.js'
import { forewordHtml, noticeHtml, recordHtml } from './html-marks.js'

/** The label's words as HTML. */
export interface HtmlWords {
  readonly label: Label
  /** The lead, and the foreword behind it where there is one. */
  readonly lead: string
  /** The repeat, at the end and in sections. */
  readonly brief: string
  readonly record: string
}

// The result depends on its arguments alone, so remembering it is invisible: `prepareLabel` gives
// the same object for the same frozen facts. Entries go when that object does.
const remembered = new WeakMap<PreparedLabel, Map<string, HtmlWords>>()

/**
 * Write the words of every mark as HTML.
 *
 * @throws {DisclosureError} `refused` where the stock language would not be accurate, and
 * `invalid-disclosure` where the label could not be told from its names.
 */
export function htmlWords(
  prepared: PreparedLabel,
  label: Label,
  options: PublicationOptions
): HtmlWords {
  const key = `${options.foreword ?? ''} ${options.stock ?? ''}`
  const known = remembered.get(prepared) ?? new Map<string, HtmlWords>()
  const words = known.get(key) ?? writeWords(prepared, label, options)
  remembered.set(prepared, known.set(key, words))
  return words
}

function writeWords(
  prepared: PreparedLabel,
  label: Label,
  options: PublicationOptions
): HtmlWords {
  const foreword = publicationForeword(prepared, options)
  return {
    label,
    lead: noticeHtml(label.lead, label) + forewordHtml(foreword, label),
    brief: noticeHtml(label.brief, label),
    record: recordHtml(prepared.disclosure)
  }
}
