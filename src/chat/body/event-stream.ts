import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import { type EventLabeler, isObject, isWithoutText, watchTurn } from '../protocols/protocol.js'
import type { Turn } from '../turn.js'
import { createEventSplitter, createLineSplitter, type ServerSentEvent } from './event-framing.js'

/** Labels a body of text, piece by piece. */
export interface BodyText {
  feed(text: string): MaybePromise<string>
  end(): MaybePromise<string>
}

interface EventStreamOptions {
  /** Server-sent events, or one JSON value a line. */
  readonly framing: 'events' | 'lines'
  /**
   * Tells by an event which protocol the stream speaks; nothing for one that says nothing of
   * it.
   */
  readonly detect: (event: unknown, turn: Turn) => EventLabeler | undefined
  /** The stream is of the caller's own: names of its events mean nothing here. */
  readonly isCustom?: boolean
}

/**
 * Label a stream of events that hold JSON. Events that stay the same keep every character.
 *
 * @throws {DisclosureError} `cannot-label` for an event that is no JSON or speaks no known
 * protocol, and, before the first text is out, for one that has text where its protocol has none:
 * text without its label does not pass.
 */
export function createEventStreamLabeler(turn: Turn, options: EventStreamOptions): BodyText {
  const { isCustom = false } = options
  const watched = watchTurn(turn)
  const isEvents = options.framing === 'events'
  const splitter = isEvents ? createEventSplitter() : createLineSplitter()
  const print = isEvents ? printEvent : printLine
  // Where the events come from that wait in the labeler.
  const sources = new WeakMap<object, ServerSentEvent>()
  let labeler: EventLabeler | undefined
  let last: ServerSentEvent | undefined
  let isEnded = false
  let isReprinted = false
  let isNamed = isCustom ? false : undefined

  const closing = (): MaybePromise<string> => {
    if (isEnded || !labeler) return ''
    isEnded = true
    return andThen(labeler.end(), (events) => {
      const source = isCustom ? last : undefined
      return events.map((event) => print(event, sourceOf(event, source), isNamed)).join('')
    })
  }
  const sourceOf = (event: unknown, other?: ServerSentEvent): ServerSentEvent | undefined =>
    typeof event === 'object' && event !== null ? (sources.get(event) ?? other) : other
  const label = (source: ServerSentEvent): MaybePromise<string> => {
    const { raw, data, isTail } = source
    // An event that was printed anew has its line ends already.
    if (isTail) return isReprinted ? '' : raw
    isReprinted = false
    if (data === undefined || data === '') return raw
    if (data === '[DONE]') return andThen(closing(), (tail) => tail + raw)
    const event = parse(data)
    requireName(source, event)
    labeler ??= options.detect(event, watched)
    if (!labeler) {
      if (isWithoutText(event)) return raw
      throw unknown('event')
    }
    if (!watched.isOpen && labeler.hasOtherText(event) && !isWithoutText(event)) {
      throw unknown('text')
    }
    last = source
    return andThen(labeler.feed(event), (events) => {
      isReprinted = events.at(-1) !== event
      if (events.length === 0 && typeof event === 'object' && event !== null) {
        sources.set(event, source)
      }
      return events
        .map((each) => (each === event ? raw : print(each, sourceOf(each, source), isNamed)))
        .join('')
    })
  }
  // Clients of named events (Anthropic, Responses) pass over an event whose name they do not know:
  // a label in it would be lost, and the next text shown without. `message` is the name of an event
  // that has none.
  const requireName = ({ fields }: ServerSentEvent, event: unknown): void => {
    if (isNamed === false) return
    const given = fields.find(isName)?.slice('event:'.length).trim()
    const name = given === 'message' ? undefined : given
    isNamed ??= name !== undefined
    if (!isNamed || isWithoutText(event)) return
    if (!isObject(event) || event['type'] !== name) throw unknown('event')
  }
  const labelAll = (events: readonly ServerSentEvent[]) =>
    andThen(inOrder(events, label), (texts) => texts.join(''))
  return {
    feed: (text) => labelAll(splitter.feed(text)),
    end: () =>
      andThen(labelAll(splitter.end()), (text) =>
        andThen(closing(), (tail) => {
          turn.finish()
          // The source ended within an event: what follows must not become a part of it.
          const isCut = tail !== '' && text !== '' && !text.endsWith('\n\n')
          return text + (isCut ? '\n\n' : '') + tail
        })
      )
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch (cause) {
    throw unknown('text', cause)
  }
}

function unknown(what: string, cause?: unknown): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected ${what} in the stream, expected events of OpenAI, Anthropic, the AI SDK or Ollama. Name the place of the text in \`options.textPath\`, or say \`format: 'json'\` where a program reads the stream.`,
    cause === undefined ? {} : { cause }
  )
}

/**
 * Write an event: with the fields of the one it comes from, or with those that such a one has.
 * Where events are named by their type, so is this one.
 */
function printEvent(event: unknown, source?: ServerSentEvent, isNamed = false): string {
  const type = isObject(event) && typeof event['type'] === 'string' ? event['type'] : undefined
  const names = source?.fields.filter(isName) ?? []
  const isTyped = source ? isNamed && names.length > 0 : hasEventName(type)
  const name = isTyped && type !== undefined ? [`event: ${type}`] : names
  const others = source?.fields.filter((line) => line !== '' && !isName(line)) ?? []
  return [...name, ...others, `data: ${JSON.stringify(event)}`, '', ''].join('\n')
}

function isName(line: string): boolean {
  return line.startsWith('event:')
}

/** Responses and Anthropic name their events; the others do not. */
function hasEventName(type: string = ''): boolean {
  return /^(?:response\.|content_block_)/.test(type)
}

function printLine(event: unknown): string {
  return `${JSON.stringify(event)}\n`
}
