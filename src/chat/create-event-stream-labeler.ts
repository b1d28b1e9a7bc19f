import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Turn } from './begin-turn.js'
import { chain, inOrder, type MaybePromise } from './chain.js'
import { type EventLabeler, isObject, isWithoutText } from './events/event-labeler.js'
import { createLineSplitter } from './json-lines.js'
import { createEventSplitter, type ServerSentEvent } from './server-sent-events.js'

/** Labels a body of text, piece by piece. */
export interface BodyText {
  feed(text: string): MaybePromise<string>
  end(): MaybePromise<string>
}

export interface EventStreamOptions {
  /** Server-sent events, or one JSON value a line. */
  readonly framing: 'events' | 'lines'
  /**
   * Tells by an event which protocol the stream speaks; nothing for one that says nothing of
   * it.
   */
  readonly detect: (event: unknown) => EventLabeler | undefined
}

/**
 * Label a stream of events that hold JSON. Events that stay the same keep every character.
 *
 * @throws {DisclosureError} `cannot-label` for an event that is no JSON or speaks no known
 * protocol: it may hold text, and text without its label does not pass.
 */
export function createEventStreamLabeler(turn: Turn, options: EventStreamOptions): BodyText {
  const isEvents = options.framing === 'events'
  const splitter = isEvents ? createEventSplitter() : createLineSplitter()
  const print = isEvents ? printEvent : printLine
  let labeler: EventLabeler | undefined
  let isEnded = false
  let isReprinted = false
  let isNamed: boolean | undefined

  const closing = (): MaybePromise<string> => {
    if (isEnded || !labeler) return ''
    isEnded = true
    return chain(labeler.end(), (events) => events.map((event) => print(event)).join(''))
  }
  const label = (source: ServerSentEvent): MaybePromise<string> => {
    const { raw, data, isTail } = source
    // An event that was printed anew has its line ends already.
    if (isTail) return isReprinted ? '' : raw
    isReprinted = false
    if (data === undefined || data === '') return raw
    if (data === '[DONE]') return chain(closing(), (tail) => tail + raw)
    const event = parse(data)
    requireName(source, event)
    labeler ??= options.detect(event)
    if (!labeler) {
      if (isWithoutText(event)) return raw
      throw unknown('event')
    }
    return chain(labeler.feed(event), (events) => {
      isReprinted = events.at(-1) !== event
      return events.map((each) => (each === event ? raw : print(each, source))).join('')
    })
  }
  // Clients of named events (Anthropic, Responses) pass over an event whose name they do not know:
  // a label in it would be lost, and the next text shown without.
  const requireName = ({ fields }: ServerSentEvent, event: unknown): void => {
    const name = fields.find(isName)?.slice('event:'.length).trim()
    isNamed ??= name !== undefined
    if (!isNamed || isWithoutText(event)) return
    if (!isObject(event) || event['type'] !== name) throw unknown('event')
  }
  const labelAll = (events: readonly ServerSentEvent[]) =>
    chain(inOrder(events, label), (texts) => texts.join(''))
  return {
    feed: (text) => labelAll(splitter.feed(text)),
    end: () =>
      chain(labelAll(splitter.end()), (text) =>
        chain(closing(), (tail) => {
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

/** Write an event: with the fields of the one it comes from, or with those that such a one has. */
function printEvent(event: unknown, source?: ServerSentEvent): string {
  const type = isObject(event) && typeof event['type'] === 'string' ? event['type'] : undefined
  const isNamed = source ? source.fields.some(isName) : hasEventName(type)
  const name =
    isNamed && type !== undefined ? [`event: ${type}`] : (source?.fields.filter(isName) ?? [])
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
