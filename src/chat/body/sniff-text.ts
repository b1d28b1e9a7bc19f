import { andThen, type MaybePromise } from '../maybe-promise.js'
import { dataLine } from '../protocols/data-stream.js'
import { type BodyText, type Framing, recordSeparator } from './event-stream.js'
import { DisclosureError } from '../../disclosure/disclosure-error.js'

/** The longest first lines that are looked at, in UTF-16 code units. */
const longestStart = 64 * 1024

/** What a body is that was sent as plain text. */
type TextKind = Framing | 'text'

/**
 * Tell by its first lines what a body is that says nothing of it, or says that it is plain text:
 * some servers send events so, and their clients pass over every line that is none, the notice
 * among them.
 *
 * @param isKnown Whether an event is one of a known protocol.
 * @returns `undefined` as long as the lines may be the start of several.
 * @throws {DisclosureError} `cannot-label` for events of a known protocol without borders.
 */
function sniff(
  start: string,
  isLast: boolean,
  isKnown: (event: unknown) => boolean
): TextKind | undefined {
  const text = start.replace(/^[\r\n]+/, '')
  // Nearly every text: each form of events begins with one of these.
  if (/^[^\x1E:{\da-z]/.test(text)) return 'text'
  if (text.startsWith(recordSeparator)) return 'records'
  const [line = '', ...others] = text.split(/\r\n|[\n\r\x1E]/)
  const isWhole = isLast || others.length > 0
  if (line.startsWith('data:')) return 'events'
  if (/^(?:event|id|retry)?:/.test(line)) {
    // A sentence may begin with `event:`; the second line tells.
    const next = others.find((each) => each !== '')
    const isCut = next === undefined || others.at(-1) === next
    if (next !== undefined && /^(?:data|event|id|retry)?:/.test(next)) return 'events'
    return isCut && !isLast ? undefined : 'text'
  }
  if (!isWhole && mayBeField(line)) return undefined
  if (line.startsWith('{')) {
    if (!isWhole) return undefined
    const event = parse(line)
    if (event !== undefined && text[line.length] === recordSeparator) return 'records'
    if (event === undefined && startsWithKnown(line, isKnown)) throw joined()
    return event !== undefined && isKnown(event) ? 'lines' : 'text'
  }
  const [, code, value = ''] = dataLine.exec(line) ?? []
  if (code !== undefined && (value === '' || /^["[{]/.test(value))) {
    if (!isWhole) return undefined
    return parse(value) === undefined ? 'text' : 'codes'
  }
  return 'text'
}

/** Whether what is there may be the start of a field's name, or of a code. */
function mayBeField(line: string): boolean {
  if (line === '' || /^(?:[0-9a-z]|aui-[a-z-]*)$/.test(line)) return true
  return ['data:', 'event:', 'id:', 'retry:', 'aui-'].some((name) => name.startsWith(line))
}

/** How many places are tried as the end of a first event. */
const mostEnds = 8

/** Whether a line begins with an event of a known protocol, and goes on with another at once. */
function startsWithKnown(line: string, isKnown: (event: unknown) => boolean): boolean {
  const ends = [...line.matchAll(/\}(?=\s*\{)/g)].slice(0, mostEnds)
  return ends.some(({ index }) => {
    const event = parse(line.slice(0, index + 1))
    return event !== undefined && isKnown(event)
  })
}

function joined(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was labelled: unexpected events with nothing between them, expected a line for each'
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Label a body by what its first lines show it to be. Ordinary text is told at its first character,
 * so nothing of it waits.
 *
 * @param open Begins the body as what it is.
 */
export function createSniffedText(
  open: (kind: TextKind) => BodyText,
  isKnown: (event: unknown) => boolean
): BodyText {
  let body: BodyText | undefined
  let start = ''
  const decide = (isLast: boolean): MaybePromise<string> => {
    const isLong = start.length > longestStart
    const kind = sniff(start, isLast || isLong, isKnown)
    if (kind === undefined) return ''
    body = open(kind)
    const held = start
    start = ''
    return body.feed(held)
  }
  return {
    feed(text) {
      if (body) return body.feed(text)
      start += text
      return start === '' ? '' : decide(false)
    },
    end() {
      if (body) return body.end()
      return andThen(decide(true), (first) =>
        andThen(body?.end() ?? '', (rest) => first + rest)
      )
    }
  }
}
