import { andThen, type MaybePromise } from '../maybe-promise.js'
import type { Turn } from '../turn.js'

/** Labels the events of one protocol: an event in, the events that take its place out. */
export interface EventLabeler {
  /** The same object comes back for an event that stays as it is. */
  feed(event: unknown): MaybePromise<readonly unknown[]>
  /** The reply ends: what was held back, as events. */
  end(): MaybePromise<readonly unknown[]>
  /**
   * Whether an event has text at a place where this protocol has none. Who shows it is unknown, so
   * it does not pass before the label. Asked until the first text is out.
   */
  hasOtherText(event: unknown): boolean
}

export type JsonObject = { readonly [key: string]: unknown }

/** Tell an object of JSON from its other values. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A turn of which one can tell whether any of its text is out. */
interface WatchedTurn extends Turn {
  readonly isOpen: boolean
}

/** Watch the texts of a turn. The label, where one is due, is out with the first of them. */
export function watchTurn(turn: Turn): WatchedTurn {
  let isOpen = false
  const note = (text: string): string => {
    if (text !== '') isOpen = true
    return text
  }
  const watch = (text: MaybePromise<string>) => (isOpen ? text : andThen(text, note))
  return {
    ...turn,
    get isOpen() {
      return isOpen
    },
    beginMessage(isAlternative) {
      const message = turn.beginMessage(isAlternative)
      return {
        ...message,
        openText(onOpening) {
          const channel = message.openText(onOpening)
          return {
            feed: (piece) => watch(channel.feed(piece)),
            end: () => watch(channel.end()),
            get opening() {
              return channel.opening
            },
            get shift() {
              return channel.shift
            }
          }
        }
      }
    }
  }
}

/** The names under which streams hold the text of a reply. */
const names: ReadonlySet<string> = new Set([
  ...['text', 'output_text', 'generated_text', 'content', 'delta', 'token', 'data', 'refusal'],
  ...['message', 'output', 'response', 'answer', 'reply', 'completion']
])
// The arguments of tools have names of their own.
const skipped = /^(?:tool_calls|function_call)$/

/**
 * Tell whether a value has a text, by the names under which streams hold one.
 *
 * @param depth How far down is looked: 1 for its own members alone.
 */
export function holdsText(value: unknown, depth = Infinity): boolean {
  let members: readonly Member[] = [['text', value]]
  for (let left = depth; left >= 0 && members.length > 0; left--) {
    if (members.some(([name, member]) => names.has(name) && isText(member))) return true
    members = members.flatMap(([, member]) => membersOf(member))
  }
  return false
}

type Member = readonly [name: string, value: unknown]

/** The members of an object, or those of the entries of a list. */
function membersOf(value: unknown): readonly Member[] {
  if (Array.isArray(value)) return value.map((entry: unknown) => ['', entry])
  return isObject(value) ? Object.entries(value).filter(([name]) => !skipped.test(name)) : []
}

function isText(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((entry) => typeof entry === 'string' && entry !== '')
  return typeof value === 'string' && value !== ''
}

/** Tell whether an event holds no text of a reply in any protocol: a ping, or an error. */
export function isWithoutText(event: unknown): boolean {
  if (!isObject(event)) return event === null
  const { type, object, error, message, ...rest } = event
  const isNamed = type === 'error' || object === 'error'
  const isError = isNamed || (error !== undefined && error !== null)
  if (!isError && type !== 'ping') return false
  // An error says in `message` what went wrong.
  return !holdsText(rest) && (isNamed || !holdsText(message))
}

/** Keeps `sequence_number` without gaps and repeats while events are put in. */
export interface Numbering {
  /** An event of the source. The same object when nothing was put in before it. */
  pass(event: JsonObject): JsonObject
  /** An event put in before the next one of the source. */
  insert(event: JsonObject): JsonObject
}

/** Number the events of a response anew, as far as events were put in before them. */
export function createNumbering(): Numbering {
  let inserted = 0
  let last = -1
  return {
    pass(event) {
      const { sequence_number: number } = event
      if (typeof number !== 'number') return event
      last = number + inserted
      return inserted === 0 ? event : { ...event, sequence_number: last }
    },
    insert(event) {
      inserted++
      last++
      return { ...event, sequence_number: last }
    }
  }
}
