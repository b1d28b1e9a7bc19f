import { DisclosureError } from '../../disclosure/disclosure-error.js'

/** One event as it was sent. */
export interface ServerSentEvent {
  /** Every character, the blank line at its end included. */
  readonly raw: string
  /** The lines that are not `data`, without line endings. */
  readonly fields: readonly string[]
  /** The `data` lines, joined by line feeds; absent without any. */
  readonly data?: string
  /** The LF that belongs to the event before: its CR came at the end of a chunk. */
  readonly isTail?: true
}

interface EventSplitter {
  feed(text: string): ServerSentEvent[]
  /** What was left without a blank line at its end. */
  end(): ServerSentEvent[]
}

/** The longest event, in UTF-16 code units. A last event may hold a whole reply. */
const eventLimit = 32 * 1024 * 1024

/**
 * Cut a stream of server-sent events into its events, keeping every character.
 *
 * Lines end with LF, CRLF or CR. State at chunk borders: the characters and the lines of the event
 * so far; the start of the line under way, kept in pieces so that a long line that comes one
 * character at a time costs linear time; and whether a CR has just ended a line, since a LF that
 * follows belongs to it.
 *
 * @throws {DisclosureError} `cannot-label` for an event longer than 32 Mi code units.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function createEventSplitter(): EventSplitter {
  const block = createBlock()
  let before = ''
  let pieces: string[] = []
  let size = 0
  let isAfterReturn = false
  return {
    feed(text) {
      const events: ServerSentEvent[] = []
      // Where in the text the event begins, and where its line.
      let first = 0
      let start = 0
      size += text.length
      if (isAfterReturn && text !== '') {
        isAfterReturn = false
        start = text.startsWith('\n') ? 1 : 0
        // Where the CR ended an event, that event is out already.
        if (start === 1 && before === '') {
          events.push({ raw: '\n', fields: [], isTail: true })
          first = 1
        }
      }
      const hasReturn = text.includes('\r')
      for (let end = findLineEnd(text, start, hasReturn); end !== -1; ) {
        const rest = text.slice(start, end)
        const line = pieces.length === 0 ? rest : pieces.join('') + rest
        if (pieces.length > 0) pieces = []
        const isReturn = hasReturn && text[end] === '\r'
        start = end + (isReturn && text[end + 1] === '\n' ? 2 : 1)
        isAfterReturn = isReturn && start === end + 1 && start === text.length
        block.addLine(line)
        if (line === '') {
          events.push(block.take(before + text.slice(first, start)))
          before = ''
          first = start
          size = text.length - start
        }
        end = findLineEnd(text, start, hasReturn)
      }
      if (start < text.length) pieces.push(text.slice(start))
      before += text.slice(first)
      if (size > eventLimit) throw tooLong()
      return events
    },
    end() {
      const line = pieces.join('')
      pieces = []
      if (line !== '') block.addLine(line)
      const raw = before
      before = ''
      return raw === '' ? [] : [block.take(raw)]
    }
  }
}

/** Find the next CR or LF. Nearly every stream has LF alone, for which a search is quickest. */
function findLineEnd(text: string, from: number, hasReturn: boolean): number {
  const feed = text.indexOf('\n', from)
  const back = hasReturn ? text.indexOf('\r', from) : -1
  return back === -1 || (feed !== -1 && feed < back) ? feed : back
}

/** Collects the lines of one event. */
function createBlock() {
  let fields: string[] = []
  let data: string[] | undefined
  return {
    addLine(line: string): void {
      const value = dataOf(line)
      if (value === undefined) fields.push(line)
      else if (data) data.push(value)
      else data = [value]
    },
    /** Give the event of which these are the characters, and begin the next. */
    take(raw: string): ServerSentEvent {
      const event: ServerSentEvent = data
        ? { raw, fields, data: data.length === 1 ? (data[0] ?? '') : data.join('\n') }
        : { raw, fields }
      fields = []
      data = undefined
      return event
    }
  }
}

/** The value of a line of data; nothing for another line. */
function dataOf(line: string): string | undefined {
  if (!line.startsWith('data')) return undefined
  if (line.length === 4) return ''
  if (line[4] !== ':') return undefined
  return line.slice(line[5] === ' ' ? 6 : 5)
}

function tooLong(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: an event is longer than ${eventLimit} characters`
  )
}

/** The longest line, in UTF-16 code units. */
const lineLimit = 32 * 1024 * 1024

/**
 * Cut JSON values with a character between them, such as a line feed, into those values, keeping
 * every character. State at chunk borders: the pieces of the line under way.
 *
 * @throws {DisclosureError} `cannot-label` for a line longer than 32 Mi code units.
 */
export function createLineSplitter(separator: string): EventSplitter {
  let pieces: string[] = []
  let size = 0
  const take = (raw: string): ServerSentEvent => {
    const data = (raw.endsWith(separator) ? raw.slice(0, -1) : raw).trim()
    return { raw, fields: [], ...(data === '' ? {} : { data }) }
  }
  return {
    feed(text) {
      const lines: ServerSentEvent[] = []
      let start = 0
      for (let end = text.indexOf(separator); end !== -1; end = text.indexOf(separator, start)) {
        lines.push(take(pieces.join('') + text.slice(start, end + 1)))
        pieces = []
        size = 0
        start = end + 1
      }
      if (start < text.length) pieces.push(text.slice(start))
      size += text.length - start
      if (size <= lineLimit) return lines
      throw new DisclosureError(
        'cannot-label',
        `Nothing was labelled: a line is longer than ${lineLimit} characters`
      )
    },
    end() {
      const rest = pieces.join('')
      pieces = []
      return rest === '' ? [] : [take(rest)]
    }
  }
}
