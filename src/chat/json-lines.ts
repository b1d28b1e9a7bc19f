import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { EventSplitter, ServerSentEvent } from './server-sent-events.js'

/** The longest line, in UTF-16 code units. */
const limit = 32 * 1024 * 1024

/**
 * Cut newline-delimited JSON into its lines, keeping every character. State at chunk borders: the
 * pieces of the line under way.
 *
 * @throws {DisclosureError} `cannot-label` for a line longer than 32 Mi code units.
 */
export function createLineSplitter(): EventSplitter {
  let pieces: string[] = []
  let size = 0
  const take = (raw: string): ServerSentEvent => {
    const data = raw.trim()
    return { raw, fields: [], ...(data === '' ? {} : { data }) }
  }
  return {
    feed(text) {
      const lines: ServerSentEvent[] = []
      let start = 0
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        lines.push(take(pieces.join('') + text.slice(start, end + 1)))
        pieces = []
        size = 0
        start = end + 1
      }
      if (start < text.length) pieces.push(text.slice(start))
      size += text.length - start
      if (size <= limit) return lines
      throw new DisclosureError(
        'cannot-label',
        `Nothing was labelled: a line is longer than ${limit} characters`
      )
    },
    end() {
      const rest = pieces.join('')
      pieces = []
      return rest === '' ? [] : [take(rest)]
    }
  }
}
