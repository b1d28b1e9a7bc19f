import type { ChatNotice } from '../conversation.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import type { TextChannel } from '../text-channel.js'
import type { Turn } from '../turn.js'
import { type EventLabeler, holdsText, isObject, type JsonObject } from './protocol.js'

/** Types of parts that show nothing of the reply as a text, whatever they hold. */
const isSilent = /^(?:reasoning-[a-z]+|tool-[a-z-]+|source(?:-url|-document)?|file|data-.+|raw)$/
/** Types of parts that hold a text in none of their own members. */
const isKnown =
  /^(?:(?:stream-)?start|finish|abort|error|(?:start|finish)-step|[a-z]+-metadata|text-[a-z]+)$/

/**
 * Label the parts of the AI SDK: those of a language model's stream and those of a UI message
 * stream, which are alike, and those of `fullStream`, whose deltas are in `text`.
 *
 * The label is a text part of its own before the first one. Its provider metadata says what it is:
 * the SDK keeps that in the message, so the next turn knows what was said, and the model is never
 * shown it. The start of a text part waits for its first character, so that a part that fails
 * before has no label. Reasoning, tools, files and data stay as they are.
 *
 * A stream that already has a part with that metadata was labelled by another layer and keeps it.
 */
export function createTextPartsLabeler(turn: Turn): EventLabeler {
  const message = turn.beginMessage()
  const waiting = new Map<unknown, JsonObject>()
  const channels = new Map<unknown, TextChannel>()
  const labels = new Set<unknown>()
  let unsaid: readonly JsonObject[] = []
  let isLabelled = false
  let member: 'delta' | 'text' = 'delta'

  const open = (id: unknown): TextChannel => {
    const channel = message.openText((words) => {
      if (!isLabelled) unsaid = labelPart(words, turn, member)
    })
    channels.set(id, channel)
    return channel
  }
  /** The label, once it is due. */
  const takeLabel = (): readonly unknown[] => {
    const label = unsaid
    unsaid = []
    return label
  }
  /** The start of a part, which waits for its first text. */
  const takeStart = (id: unknown): readonly unknown[] => {
    const start = waiting.get(id)
    return waiting.delete(id) ? [start] : []
  }
  const labelDelta = (event: JsonObject): MaybePromise<readonly unknown[]> => {
    const { id } = event
    member = memberOf(event)
    const delta = event[member]
    if (typeof delta !== 'string' || delta === '' || labels.has(id)) return [event]
    return andThen((channels.get(id) ?? open(id)).feed(delta), (text) => {
      if (text === '') return takeLabel()
      const shown = text === delta ? event : { ...event, [member]: text }
      return [...takeLabel(), ...takeStart(id), shown]
    })
  }
  const end = (id: unknown): MaybePromise<readonly unknown[]> => {
    const tail = channels.get(id)?.end() ?? ''
    channels.delete(id)
    return andThen(tail, (delta) => [
      ...takeLabel(),
      ...takeStart(id),
      ...(delta === '' ? [] : [{ type: 'text-delta', id, [member]: delta }])
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
      return labels.delete(id) ? [event] : andThen(end(id), (tail) => [...tail, event])
    },
    end: () =>
      andThen(inOrder([...new Set([...waiting.keys(), ...channels.keys()])], end), (tails) =>
        tails.flat()
      ),
    hasOtherText(event) {
      if (!isObject(event)) return holdsText(event)
      const type = String(event['type'])
      if (isSilent.test(type)) return false
      const rest = type === 'text-delta' ? { ...event, [memberOf(event)]: '' } : event
      return holdsText(rest, isKnown.test(type) ? 1 : Infinity)
    }
  }
}

function memberOf({ delta }: JsonObject): 'delta' | 'text' {
  return delta === undefined ? 'text' : 'delta'
}

/** The label as a text part of its own. */
export function labelPart(
  text: string,
  turn: Turn,
  member: 'delta' | 'text' = 'delta'
): readonly JsonObject[] {
  const id = 'ai-disclosure'
  const providerMetadata = disclosureMetadata(turn)
  return [
    { type: 'text-start', id, providerMetadata },
    { type: 'text-delta', id, [member]: text, providerMetadata },
    { type: 'text-end', id, providerMetadata }
  ]
}

function isOurs({ providerMetadata }: JsonObject): boolean {
  return isObject(providerMetadata) && isObject(providerMetadata['aiDisclosure'])
}

/** What a label says of itself in provider metadata, so that the next turn needs no store. */
export interface DisclosureMetadata {
  readonly aiDisclosure: {
    /** What was said; empty for the tag of a simulated person alone. */
    readonly said: ChatNotice[]
    /** When, ISO 8601. */
    readonly at: string
    readonly systems: string
    readonly facts: string
    /** The words that the interface must show, where none could be put into the reply. */
    readonly mustShow?: string
  }
}

/** Describe a turn's label in provider metadata: plain JSON. */
export function disclosureMetadata(turn: Turn, mustShow?: string): DisclosureMetadata {
  const { said, conversation } = turn.plan()
  const { activeAt: at = '', systems = '', facts = '' } = conversation
  return {
    aiDisclosure: {
      said: [...said],
      at,
      systems,
      facts,
      ...(mustShow === undefined ? {} : { mustShow })
    }
  }
}
