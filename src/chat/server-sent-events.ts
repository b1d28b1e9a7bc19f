import { DisclosureError } from '../disclosure/disclosure-error.js'

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

export interface EventSplitter {
  feed(text: string): ServerSentEvent[]
  /** What was left without a blank line at its end. */
  end(): ServerSentEvent[]
}

/** The longest event, in UTF-16 code units. A last event may hold a whole reply. */
const limit = 32 * 1024 * 1024

/**
 * Cut a stream of server-sent events into its events, keeping every character.
 *
 * Lines end with LF, CRLF or CR. State at chunk borders: the lines of the event so far; the start
 * of the line under way, kept in pieces so that a long line that comes one character at a time
 * costs linear time; and whether a CR has just ended a line, since a LF that follows belongs to it.
 *
 * @throws {DisclosureError} `cannot-label` for an event longer than 32 Mi code units.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function createEventSplitter(): EventSplitter {
  let pieces: string[] = []
  let raw: string[] = []
  let fields: string[] = []
  let data: string[] | undefined
  let size = 0
  let isAfterReturn = false

  const flush = (): ServerSentEvent => {
    const event = { raw: raw.join(''), fields, ...(data ? { data: data.join('\n') } : {}) }
    raw = []
    fields = []
    data = undefined
    return event
  }
  const takeLine = (line: string): void => {
    if (line.startsWith('data:')) {
      data ??= []
      data.push(line.slice(line[5] === ' ' ? 6 : 5))
    } else if (line === 'data') {
      data ??= []
      data.push('')
    } else {
      fields.push(line)
    }
  }
  return {
    feed(text) {
      const events: ServerSentEvent[] = []
      let start = 0
      size += text.length
      if (isAfterReturn && text !== '') {
        isAfterReturn = false
        if (text.startsWith('\n')) {
          start = 1
          // Where the CR ended an event, that event is out already.
          if (raw.length === 0) events.push({ raw: '\n', fields: [], isTail: true })
          else raw.push('\n')
        }
      }
      const lineEnd = /\r\n|\n|\r/g
      lineEnd.lastIndex = start
      for (let found = lineEnd.exec(text); found; found = lineEnd.exec(text)) {
        const line = pieces.join('') + text.slice(start, found.index)
        pieces = []
        start = lineEnd.lastIndex
        raw.push(line, found[0])
        isAfterReturn = found[0] === '\r' && start === text.length
        if (line === '') {
          events.push(flush())
          size = text.length - start
        } else takeLine(line)
      }
      if (start < text.length) pieces.push(text.slice(start))
      if (size > limit) throw tooLong()
      return events
    },
    end() {
      const line = pieces.join('')
      pieces = []
      if (line !== '') {
        raw.push(line)
        takeLine(line)
      }
      return raw.length > 0 ? [flush()] : []
    }
  }
}

function tooLong(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: an event is longer than ${limit} characters`
  )
}
