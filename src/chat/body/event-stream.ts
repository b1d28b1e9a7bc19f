import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import { dataLine, printDataLine } from '../protocols/data-stream.js'
import { isObject } from '../protocols/json.js'
import { findKind } from '../protocols/define-places.js'
import { type EventLabeler, type Protocol, watchTurn } from '../protocols/protocol.js'
import { failureShape, findShown, isWithoutText } from '../protocols/shape.js'
import type { Turn } from '../turn.js'
import { createEventSplitter, createLineSplitter, type ServerSentEvent } from './event-framing.js'

/** Labels a body of text, piece by piece. */
export interface BodyText {
  feed(text: string): MaybePromise<string>
  end(): MaybePromise<string>
}

/**
 * Server-sent events; one JSON value a line; JSON values with the character RS between them; or a
 * code, a colon and one JSON value a line.
 */
export type Framing = 'events' | 'lines' | 'records' | 'codes'

/** The character RS, which no JSON has. @see https://www.rfc-editor.org/rfc/rfc7464 */
export const recordSeparator = '\x1E'

interface EventStreamOptions {
  readonly framing: Framing
  /**
   * Tells by an event which protocol the stream speaks; nothing for one that says nothing of
   * it.
   */
  readonly detect: (event: unknown, name?: string) => Protocol | undefined
  /** Makes the labeler of a stream of the caller's own, unless `detect` knows it. */
  readonly createOwn?: (turn: Turn) => EventLabeler
  /** Sees each event before it is labelled. */
  readonly onEvent?: (event: unknown) => void
  /** Readers are shown how the model thinks. @default false */
  readonly isReasoningShown?: boolean
}

/** What labels a stream, once its protocol is known. */
interface Speaker {
  /** Absent for a stream of the caller's own: its events mean what the caller says. */
  readonly protocol?: Protocol
  readonly labeler: EventLabeler
}

/**
 * Label a stream of events. Events that stay the same keep every character.
 *
 * Before the first text is out, each event is held against what its protocol knows of it. Where it
 * has words in a member that a reader may be shown, the notice goes out before it, in events of its
 * own.
 *
 * @throws {DisclosureError} `cannot-label` for what is no event, for one that speaks no known
 * protocol, and for words before which no notice can be said: text without its label does not pass.
 */
export function createEventStreamLabeler(turn: Turn, options: EventStreamOptions): BodyText {
  const { framing, detect, createOwn, onEvent, isReasoningShown = false } = options
  const isEvents = framing === 'events'
  const isOwn = createOwn !== undefined
  const watched = watchTurn(turn)
  const separator = framing === 'records' ? recordSeparator : '\n'
  const splitter = isEvents ? createEventSplitter() : createLineSplitter(separator)
  // Where the events come from that wait in the labeler.
  let sources: WeakMap<object, ServerSentEvent> | undefined
  let speaker: Speaker | undefined
  let last: ServerSentEvent | undefined
  let isEnded = false
  let isReprinted = false
  let isNamed: boolean | undefined
  // The last line of a field that was found right: streams repeat the names of their events.
  let knownField: string | undefined

  const print = (event: unknown, source: ServerSentEvent | undefined): string => {
    if (framing === 'codes') return printDataLine(event)
    if (!isEvents) return JSON.stringify(event) + (source === undefined ? separator : endOf(source.raw) || separator)
    return printEvent(event, source, speaker?.protocol, isNamed)
  }
  const closing = (): MaybePromise<string> => {
    if (isEnded || !speaker) return ''
    isEnded = true
    return andThen(speaker.labeler.end(), (events) => {
      const source = speaker?.protocol ? undefined : last
      return events.map((event) => print(event, sourceOf(event, source))).join('')
    })
  }
  const sourceOf = (event: unknown, other?: ServerSentEvent): ServerSentEvent | undefined =>
    typeof event === 'object' && event !== null ? (sources?.get(event) ?? other) : other
  const label = (source: ServerSentEvent): MaybePromise<string> => {
    const { raw, data, isTail } = source
    // An event that was printed anew has its line ends already.
    if (isTail) return isReprinted ? '' : raw
    isReprinted = false
    if (isEvents) {
      for (const line of source.fields) {
        if (line === '' || line === knownField) continue
        requireField(line)
        knownField = line
      }
    }
    if (data === undefined || data === '') return raw
    if (data === '[DONE]') return andThen(closing(), (tail) => tail + raw)
    const name = nameOf(source)
    const parsed = framing === 'codes' ? parseLine(data) : parse(data, isOwn)
    onEvent?.(parsed)
    speaker ??= findSpeaker(parsed, name)
    if (!speaker) {
      if (isWithoutText(parsed)) return raw
      throw unknown('event')
    }
    const { protocol, labeler } = speaker
    const event = protocol?.hasNames === true ? { event: name ?? '', data: parsed } : parsed
    if (protocol) requireName(protocol, parsed, name)
    const said = protocol ? sayFirst(protocol, labeler, event) : []
    // Only events of the caller's own take the fields of the one before them.
    if (!protocol) last = source
    return andThen(labeler.feed(event), (events) => {
      isReprinted = events.at(-1) !== event
      if (events.length === 0 && typeof event === 'object' && event !== null) {
        sources ??= new WeakMap()
        sources.set(event, source)
      }
      if (said.length === 0 && events.length === 1 && events[0] === event) return raw
      const printed = events.map((each) =>
        each === event ? raw : print(each, sourceOf(each, source))
      )
      return [...said.map((each) => print(each, undefined)), ...printed].join('')
    })
  }
  const findSpeaker = (event: unknown, name: string | undefined): Speaker | undefined => {
    const protocol = detect(event, name)
    if (protocol) return { protocol, labeler: protocol.createLabeler(watched) }
    return createOwn ? { labeler: createOwn(watched) } : undefined
  }
  /** The notice in events of its own, where an event has words that nothing else would label. */
  const sayFirst = (protocol: Protocol, labeler: EventLabeler, event: unknown) => {
    if (watched.isOpen) return []
    const shape =
      (isObject(event) ? findKind(protocol.events, protocol.kindOf(event)) : undefined) ??
      failureShape(event)
    const member = findShown(event, shape, { isReasoningShown })
    if (member === undefined) return []
    const said = labeler.open?.(event)
    if (said) return said
    throw notSayable(protocol, event, member)
  }
  // Clients of named events (Anthropic, Responses) pass over an event whose name they do not know:
  // a label in it would be lost, and the next text shown without. `message` is the name of an event
  // that has none.
  const requireName = (protocol: Protocol, event: unknown, given: string | undefined): void => {
    if (protocol.hasNames === true) return
    const name = given === 'message' ? undefined : given
    isNamed ??= name !== undefined
    if (!isNamed || isWithoutText(event)) return
    if (!isObject(event) || event['type'] !== name) throw unknown('event')
  }
  const labelAll = (events: readonly ServerSentEvent[]): MaybePromise<string> => {
    const [only] = events
    if (only && events.length === 1) return label(only)
    return andThen(inOrder(events, label), (texts) => texts.join(''))
  }
  return {
    feed: (text) => labelAll(splitter.feed(text)),
    end: () =>
      andThen(labelAll(splitter.end()), (text) =>
        andThen(closing(), (tail) => {
          turn.finish()
          // The source ended within an event: what follows must not become a part of it.
          const end = isEvents ? '\n\n' : separator
          const isCut = tail !== '' && text !== '' && !text.endsWith(end)
          return text + (isCut ? end : '') + tail
        })
      )
  }
}

/**
 * Refuse a line that is no field: clients of server-sent events pass over it, and its words and
 * those of the notice would be lost, while other readers would show it.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
function requireField(line: string): void {
  if (line.startsWith(':')) return
  const colon = line.indexOf(':')
  const name = colon === -1 ? line : line.slice(0, colon)
  if (!fieldNames.has(name) || /\p{L}\s+\p{L}/u.test(line.slice(name.length + 1))) {
    throw unknown('line')
  }
}

const fieldNames: ReadonlySet<string> = new Set(['event', 'id', 'retry'])

/** What stands behind a value on its line: CRLF, or the line feed and the separator of RFC 7464. */
function endOf(raw: string): string {
  return raw.slice(raw.trimEnd().replace(/[\s\x1E]+$/, '').length)
}

function parse(data: string, isOwn: boolean): unknown {
  try {
    return JSON.parse(data)
  } catch (cause) {
    // An event of the caller's own may be text or HTML.
    if (isOwn) return data
    throw unknown('text', cause)
  }
}

function parseLine(data: string): unknown {
  const [, code, value = ''] = dataLine.exec(data) ?? []
  if (code === undefined) throw unknown('line')
  return { code, value: parse(value, false) }
}

function unknown(what: string, cause?: unknown): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected ${what} in the stream, expected events of a protocol that is known here. Name the place of the text in \`options.text\` or \`options.textPath\`, or say \`format: 'json'\` where a program reads the stream. ${howToAdd}`,
    cause === undefined ? {} : { cause }
  )
}

const howToAdd = 'How to add a protocol: docs/adding-a-protocol.md.'

function notSayable({ name }: Protocol, event: unknown, member: string): DisclosureError {
  const type = isObject(event) ? String(event['type'] ?? event['event'] ?? event['method'] ?? '') : typeof event
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected words at \`${member}\` in the event \`${type}\` (${name}), where no notice can be said before them. ${howToAdd}`
  )
}

/**
 * Write an event: with the fields of the one it comes from, or with those that such a one has.
 * Where events are named by their type, so is this one.
 */
function printEvent(
  event: unknown,
  source: ServerSentEvent | undefined,
  protocol: Protocol | undefined,
  isNamed: boolean | undefined
): string {
  if (protocol?.hasNames === true && isObject(event)) {
    return `event: ${String(event['event'])}\ndata: ${JSON.stringify(event['data'])}\n\n`
  }
  const type = isObject(event) && typeof event['type'] === 'string' ? event['type'] : undefined
  const names = source?.fields.filter(isName) ?? []
  const isTyped = isNamed === true && protocol !== undefined && type !== undefined
  const name = isTyped ? [`event: ${type}`] : names
  const others = source?.fields.filter((line) => line !== '' && !isName(line)) ?? []
  // A text of the caller's own may have several lines, unless it came as JSON.
  const isPlain = typeof event === 'string' && !isJsonText(source?.data)
  const data = isPlain ? event.split('\n') : [JSON.stringify(event)]
  return [...name, ...others, ...data.map((line) => `data: ${line}`), '', ''].join('\n')
}

/** Whether data is one text, written as JSON: tRPC sends texts so. */
function isJsonText(data: string | undefined): boolean {
  if (data?.startsWith('"') !== true) return false
  try {
    return typeof JSON.parse(data) === 'string'
  } catch {
    return false
  }
}

function isName(line: string): boolean {
  return line.startsWith('event:')
}

function nameOf({ fields }: ServerSentEvent): string | undefined {
  return fields.find(isName)?.slice('event:'.length).trim()
}
