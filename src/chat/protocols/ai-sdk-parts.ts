import type { ChatNotice } from '../conversation.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import type { TextChannel } from '../text-channel.js'
import type { Turn } from '../turn.js'
import { isObject, type JsonObject } from './json.js'
import { type EventLabeler, everything, type Protocol } from './protocol.js'

const ofTool = ['input', 'args', 'errorText', 'error', 'title', 'toolName', 'providerMetadata']
const finished: readonly string[] = [
  'messageMetadata',
  'providerMetadata',
  'usage',
  'totalUsage',
  'finishReason',
  'rawFinishReason',
  'response'
]

/**
 * The AI SDK from version 5 on: its UI message stream, the parts of a language model's stream, which
 * are alike, and those of `fullStream`, whose deltas are in `text`. What tools give back, sources
 * and data are shown by many interfaces, so the notice goes before words in them.
 *
 * @see https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol (seen 2026-11-28)
 */
export const aiSdk: Protocol = {
  name: 'AI SDK',
  recognises: (event) =>
    isObject(event) &&
    /^(?:start|finish|abort|raw|source|file|stream-start|(?:response|message)-metadata|(?:start|finish|reset)-step|steering-message|custom|(?:text|reasoning)-(?:start|delta|end)|reasoning-file|tool-[a-z-]+|source-(?:url|document)|data-.+)$/.test(
      String(event['type'])
    ),
  kindOf: ({ type, delta }) =>
    type === 'text-delta' && delta === undefined ? 'text-delta of fullStream' : String(type),
  events: {
    start: { hidden: ['messageMetadata', 'messageId'] },
    'reset-step': {},
    'start-step': { hidden: ['request', 'warnings', 'messageId'] },
    'stream-start': { hidden: ['warnings'] },
    'response-metadata': { hidden: ['modelId', 'timestamp', 'headers'] },
    'message-metadata': { hidden: ['messageMetadata'] },
    'text-start': { hidden: ['providerMetadata', 'id'] },
    'text-delta': { text: ['delta'], hidden: ['providerMetadata', 'id'] },
    'text-delta of fullStream': { text: ['text'], hidden: ['providerMetadata', 'id'] },
    'text-end': { hidden: ['providerMetadata', 'id'] },
    'reasoning-*': { reasoning: everything },
    'tool-input-*': { hidden: everything },
    'tool-call*': { hidden: everything },
    'tool-output-error': { hidden: ofTool },
    'tool-output-*': { single: ['output'], hidden: ofTool },
    'tool-result': { single: ['output', 'result'], hidden: ofTool },
    'tool-*': { hidden: ofTool },
    custom: { hidden: ['providerMetadata'] },
    // A person's own words, which joined a run under way.
    'steering-message': { hidden: ['parts'] },
    source: { single: ['title'], hidden: ['url', 'providerMetadata', 'filename'] },
    'source-*': { single: ['title'], hidden: ['url', 'providerMetadata', 'filename'] },
    file: { media: ['url', 'data', 'file'], hidden: ['providerMetadata'] },
    'data-*': { single: ['data'], hidden: ['id'] },
    'finish-step': { hidden: finished },
    finish: { hidden: finished },
    abort: { hidden: ['reason'] },
    raw: { hidden: ['rawValue'] }
  },
  createLabeler: createTextPartsLabeler
}

/**
 * Label the parts of the AI SDK: those of a language model's stream and those of a UI message
 * stream, which are alike, and those of `fullStream`, whose deltas are in `text`.
 *
 * The label is a text part of its own before the first one. Its provider metadata says what it is:
 * the SDK keeps that in the message, so the next turn knows what was said, and the model is never
 * shown it. The start of a text part waits for its first character, so that a part that fails
 * before has no label. Reasoning, tools, files and data stay as they are.
 *
 * A stream that was labelled by another layer has the same words, which take each other's place. What
 * a part says of itself counts for nothing: a cache, a provider or a caller can have written it.
 */
export function createTextPartsLabeler(turn: Turn): EventLabeler {
  const message = turn.beginMessage()
  const waiting = new Map<unknown, JsonObject>()
  const channels = new Map<unknown, TextChannel>()
  /** Parts that say of themselves that they are a label: they are one only by their words. */
  const marked = new Set<unknown>()
  let unsaid: readonly JsonObject[] = []
  /** The label, where it was said in the step under way. */
  let saidInStep: readonly JsonObject[] = []
  let member: 'delta' | 'text' = 'delta'

  const open = (id: unknown): TextChannel => {
    const channel = message.openText((words) => {
      unsaid = labelPart(words, turn, member, id)
    }, true)
    channels.set(id, channel)
    return channel
  }
  /** The label, once it is due. */
  const takeLabel = (): readonly unknown[] => {
    const label = unsaid
    unsaid = []
    if (label.length > 0) saidInStep = label
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
    if (typeof delta !== 'string' || delta === '') return [event]
    return andThen((channels.get(id) ?? open(id)).feed(delta), (text) => {
      if (text === '') return takeLabel()
      const shown = text === delta ? event : { ...event, [member]: text }
      return [...takeLabel(), ...takeStart(id), shown]
    })
  }
  /** End a part. @param last The event that ends it. */
  const end = (id: unknown, last?: JsonObject): MaybePromise<readonly unknown[]> => {
    const tail = channels.get(id)?.end() ?? ''
    channels.delete(id)
    return andThen(tail, (delta) => {
      const label = takeLabel()
      const isLabelAlone = marked.delete(id) && delta === '' && waiting.has(id)
      // Ours is in its place already, with what this turn knows.
      if (isLabelAlone) {
        waiting.delete(id)
        return label
      }
      const rest = delta === '' ? [] : [{ type: 'text-delta', id, [member]: delta }]
      return [...label, ...takeStart(id), ...rest, ...(last ? [last] : [])]
    })
  }
  /** A step begins anew: clients take out all of its parts, the label among them. */
  const restart = (): readonly JsonObject[] => {
    for (const each of [waiting, channels, marked]) each.clear()
    return saidInStep
  }
  return {
    feed(event) {
      if (!isObject(event)) return [event]
      const { type, id } = event
      if (isOfFullStream(event)) member = 'text'
      if (type === 'text-start') {
        waiting.set(id, event)
        if (isOurs(event)) marked.add(id)
        return []
      }
      if (type === 'text-delta') return labelDelta(event)
      if (type === 'start-step') saidInStep = []
      if (type === 'reset-step') return [event, ...restart()]
      return type === 'text-end' ? end(id, event) : [event]
    },
    end: () =>
      andThen(
        inOrder([...new Set([...waiting.keys(), ...channels.keys()])], (id) => end(id)),
        (tails) => tails.flat()
      ),
    open(event) {
      if (isObject(event) && isOfFullStream(event)) member = 'text'
      const words = message.open()
      saidInStep = words === '' ? [] : labelPart(words, turn, member, 'first')
      return saidInStep
    }
  }
}

function memberOf({ delta }: JsonObject): 'delta' | 'text' {
  return delta === undefined ? 'text' : 'delta'
}

/** Whether an event shows that the deltas of its stream are in `text`. */
function isOfFullStream({ type, text, request }: JsonObject): boolean {
  if (type === 'start-step') return isObject(request)
  return String(type).endsWith('-delta') && text !== undefined
}

/**
 * The label as a text part of its own.
 *
 * @param before Id of the part that it stands before: so the ids of two streams that are merged are
 * as different as those of their parts.
 */
export function labelPart(
  text: string,
  turn: Turn,
  member: 'delta' | 'text' = 'delta',
  before?: unknown
): readonly JsonObject[] {
  const id = labelId(before)
  const providerMetadata = disclosureMetadata(turn)
  return [
    { type: 'text-start', id, providerMetadata },
    { type: 'text-delta', id, [member]: text, providerMetadata },
    { type: 'text-end', id, providerMetadata }
  ]
}

function labelId(before: unknown): string {
  const own = 'ai-disclosure'
  if (before === undefined) return own
  return String(before).startsWith(own) ? String(before) : `${own}-${String(before)}`
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
  const { activeAt: at = '', systems = '', facts = '' } = conversation()
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
