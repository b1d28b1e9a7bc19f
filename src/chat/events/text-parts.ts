import type { Turn } from '../begin-turn.js'
import { chain, inOrder, type MaybePromise } from '../chain.js'
import type { TextChannel } from '../create-text-channel.js'
import { disclosureMetadata } from '../disclosure-metadata.js'
import { type EventLabeler, isObject, type JsonObject } from './event-labeler.js'

/**
 * Label the parts of the AI SDK: those of a language model's stream and those of a UI message
 * stream, which are alike.
 *
 * The label is a text part of its own before the first one. Its provider metadata says what it is:
 * the SDK keeps that in the message, so the next turn knows what was said, and the model is never
 * shown it. The start of a text part waits for its first character, so that a part that fails
 * before has no label. Reasoning, tools, files and data stay as they are.
 *
 * A stream that already has a part with that metadata was labelled by another layer and keeps it.
 */
export function createTextPartsLabeler(turn: Turn): EventLabeler {
  const waiting = new Map<unknown, JsonObject>()
  const channels = new Map<unknown, TextChannel>()
  const unsaid = new Map<unknown, readonly JsonObject[]>()
  const labels = new Set<unknown>()
  let isLabelled = false

  const open = (id: unknown): TextChannel => {
    const place = isLabelled ? 'continuation' : 'message'
    const opening = turn.openingOf(place)
    const channel = turn.openText(place, true)
    if (opening !== '') unsaid.set(id, labelPart(opening, turn))
    channels.set(id, channel)
    isLabelled = true
    return channel
  }
  /** What stands before the first text of a part that is shown: the label, and the part's start. */
  const begin = (id: unknown): readonly unknown[] => {
    const events = [...(unsaid.get(id) ?? []), ...(waiting.has(id) ? [waiting.get(id)] : [])]
    unsaid.delete(id)
    waiting.delete(id)
    return events
  }
  const labelDelta = (event: JsonObject): MaybePromise<readonly unknown[]> => {
    const { id, delta } = event
    if (typeof delta !== 'string' || delta === '' || labels.has(id)) return [event]
    const channel = channels.get(id) ?? open(id)
    return chain(channel.feed(delta), (text) =>
      text === '' ? [] : [...begin(id), text === delta ? event : { ...event, delta: text }]
    )
  }
  const end = (id: unknown): MaybePromise<readonly unknown[]> => {
    const tail = channels.get(id)?.end() ?? ''
    channels.delete(id)
    return chain(tail, (delta) => [
      ...begin(id),
      ...(delta === '' ? [] : [{ type: 'text-delta', id, delta }])
    ])
  }
  return {
    feed(event) {
      if (!isObject(event)) return [event]
      const { type, id } = event
      if (type === 'text-start') {
        if (!isOurs(event)) {
          waiting.set(id, event)
          return []
        }
        labels.add(id)
        isLabelled = true
      }
      if (type === 'text-delta') return labelDelta(event)
      if (type !== 'text-end') return [event]
      return labels.delete(id) ? [event] : chain(end(id), (tail) => [...tail, event])
    },
    end: () =>
      chain(inOrder([...new Set([...waiting.keys(), ...channels.keys()])], end), (tails) =>
        tails.flat()
      )
  }
}

/** The label as a text part of its own. */
export function labelPart(text: string, turn: Turn): readonly JsonObject[] {
  const id = 'ai-disclosure'
  const providerMetadata = disclosureMetadata(turn)
  return [
    { type: 'text-start', id, providerMetadata },
    { type: 'text-delta', id, delta: text, providerMetadata },
    { type: 'text-end', id, providerMetadata }
  ]
}

function isOurs({ providerMetadata }: JsonObject): boolean {
  return isObject(providerMetadata) && isObject(providerMetadata['aiDisclosure'])
}
