import type { Turn } from '../begin-turn.js'
import { chain, type MaybePromise } from '../chain.js'
import type { TextChannel } from '../create-text-channel.js'
import { type EventLabeler, isObject, type JsonObject } from './event-labeler.js'

/**
 * Label events that hold a piece of text at one place: `message.content` of Ollama's chat,
 * `response` of its generation, or whatever path a stream of your own has (`text`,
 * `candidates.0.content.parts.0.text`).
 *
 * Events without a text there stay as they are. What was held back joins the next event that has
 * the place, or goes out in a last event of its own.
 */
export function createPathTextLabeler(turn: Turn, path: string): EventLabeler {
  const keys = path.split('.')
  const message = turn.beginMessage()
  let channel: TextChannel | undefined
  let template: unknown
  return {
    feed(event) {
      const text = readPath(event, keys)
      if (typeof text !== 'string') return [event]
      template = event
      const isLast = isObject(event) && event['done'] === true
      if (text !== '') channel ??= message.openText()
      const labelled = text === '' || !channel ? '' : channel.feed(text)
      return chain(labelled, (start) =>
        chain(isLast ? closing() : '', (tail) => [
          start + tail === text ? event : writePath(event, keys, start + tail)
        ])
      )
    },
    end: () => chain(closing(), (tail) => (tail === '' ? [] : [writePath(template, keys, tail)]))
  }

  function closing(): MaybePromise<string> {
    const tail = channel?.end() ?? ''
    channel = undefined
    return tail
  }
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
