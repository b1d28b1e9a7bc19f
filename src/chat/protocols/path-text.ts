import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen, type MaybePromise } from '../maybe-promise.js'
import type { TextChannel } from '../text-channel.js'
import type { Turn } from '../turn.js'
import { type EventLabeler, isObject, isWithoutText, type JsonObject } from './protocol.js'

/** How many events wait for the first that has the place. */
const mostWaiting = 256

/**
 * Label events that hold a piece of text at one place: `message.content` of Ollama's chat,
 * `response` of its generation, or whatever path a stream of your own has (`text`,
 * `candidates.0.content.parts.0.text`).
 *
 * Events without a text there stay as they are. Until one has the place, those with a text of any
 * name wait: the path may be wrong, and they the reply. What was held back of a text joins the next
 * event that has the place, or goes out in a last event of its own.
 *
 * @throws {DisclosureError} `cannot-label` when no event has the place.
 */
export function createPathTextLabeler(turn: Turn, path: string): EventLabeler {
  const keys = path.split('.')
  const message = turn.beginMessage()
  let channel: TextChannel | undefined
  let template: unknown
  let waiting: unknown[] = []
  let isFound = false
  const wait = (event: unknown): readonly unknown[] => {
    if (isWithoutText(event) || !holdsString(event)) return [event]
    if (waiting.push(event) > mostWaiting) throw notFound(path)
    return []
  }
  const label = (event: unknown): MaybePromise<readonly unknown[]> => {
    const text = readPath(event, keys)
    if (typeof text !== 'string') return [event]
    template = event
    const isLast = isObject(event) && event['done'] === true
    if (text !== '') channel ??= message.openText()
    const labelled = text === '' || !channel ? '' : channel.feed(text)
    return andThen(labelled, (start) =>
      andThen(isLast ? closing() : '', (tail) => [
        start + tail === text ? event : writePath(event, keys, start + tail)
      ])
    )
  }
  return {
    feed(event) {
      isFound ||= readPath(event, keys) !== undefined
      if (!isFound) return wait(event)
      if (waiting.length === 0) return label(event)
      const before = waiting
      waiting = []
      return andThen(label(event), (events) => [...before, ...events])
    },
    end() {
      if (waiting.length > 0) throw notFound(path)
      return andThen(closing(), (tail) => (tail === '' ? [] : [writePath(template, keys, tail)]))
    },
    // With a path of the caller's own, no other member is text.
    hasOtherText: (event) => typeof event === 'string'
  }

  function closing(): MaybePromise<string> {
    const tail = channel?.end() ?? ''
    channel = undefined
    return tail
  }
}

/** Whether an event holds a string that may be read, under whatever name. */
function holdsString(event: unknown): boolean {
  let isFound = false
  JSON.stringify(event, (name, value: unknown) => {
    isFound ||= typeof value === 'string' && value !== '' && !/^(?:id|type|role)$/.test(name)
    return value
  })
  return isFound
}

function notFound(path: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: no event of the stream has a text at \`${path}\`, the path in \`options.textPath\``
  )
}

/** Read the value at a path of keys and indexes. */
export function readPath(value: unknown, keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) {
    const isHolder = typeof found === 'object' && found !== null && Object.hasOwn(found, key)
    found = isHolder ? (found as JsonObject)[key] : undefined
  }
  return found
}

/** Copy a value with another text at a path; what is beside the path is shared. */
function writePath(value: unknown, keys: readonly string[], text: string): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return text
  const inner = writePath(readPath(value, [key]), rest, text)
  if (Array.isArray(value)) return value.with(Number(key), inner) as unknown
  return { ...(value as JsonObject), [key]: inner }
}
