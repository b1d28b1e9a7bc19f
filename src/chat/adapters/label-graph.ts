import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { invalidOption, requireObject } from '../../disclosure/options.js'
import type { ChatOptions } from '../chat-options.js'
import { labelWholeText } from '../label-reply.js'
import { prepareModelChat } from '../prepare-chat.js'
import { isObject, type JsonObject } from '../protocols/json.js'
import { labelContent } from '../protocols/openai-response-texts.js'
import { findShown } from '../protocols/shape.js'
import type { TextChannel } from '../text-channel.js'
import { beginTurn, type Turn } from '../turn.js'
import { restOf, withContent } from './langchain-messages.js'

/** What `graph.stream` gives: pieces of messages, the whole state, or what each node added. */
export type GraphStreamMode = 'messages' | 'values' | 'updates'

const modes: readonly unknown[] = ['messages', 'values', 'updates'] satisfies GraphStreamMode[]

/** As of a chat, and the mode that the graph was asked for. */
export interface LabelGraphOptions extends ChatOptions {
  /** The `streamMode` of the call: a list where it was one, since the graph then names each. */
  readonly streamMode: GraphStreamMode | readonly GraphStreamMode[]
}

/**
 * Label what a LangGraph graph streams in this process. The state of the graph stays as it is, so its
 * models never read the notice; pass `conversation`, since the graph's messages do not tell what was
 * said.
 *
 * @throws {DisclosureError} `invalid-option` for another mode; while the stream is read, `cannot-label`
 * for words elsewhere than in messages, before the notice is out.
 * @example
 * ```ts
 * const stream = await graph.stream({ messages }, { streamMode: 'messages' })
 * for await (const [message] of labelGraph(stream, { disclosure, streamMode: 'messages' })) show(message)
 * ```
 */
export function labelGraph<Item>(
  stream: AsyncIterable<Item>,
  graphOptions: LabelGraphOptions
): AsyncGenerator<Item> {
  requireObject(graphOptions, 'options', '`{ disclosure: { author, ai }, streamMode }`')
  const { streamMode, ...options } = graphOptions
  const isList = Array.isArray(streamMode)
  const known: readonly unknown[] = isList ? streamMode : [streamMode]
  if (known.length === 0 || !known.every((mode) => modes.includes(mode))) {
    throw invalidOption('options.streamMode', streamMode, 'of `messages`, `values`, `updates`')
  }
  // The options are checked now, not when the stream is read.
  const turn = beginTurn(prepareModelChat(options))
  return labelItems(stream, createGraphLabeler(turn), isList ? undefined : streamMode, turn)
}

async function* labelItems<Item>(
  stream: AsyncIterable<Item>,
  labeler: ReturnType<typeof createGraphLabeler>,
  mode: unknown,
  turn: Turn
): AsyncGenerator<Item> {
  for await (const item of stream) {
    if (mode !== undefined) {
      yield (await labeler.label(String(mode), item)) as Item
      continue
    }
    if (!Array.isArray(item) || item.length !== 2 || !modes.includes(item[0])) throw unreadable(item)
    const [name, payload] = item as [string, unknown]
    yield [name, await labeler.label(name, payload)] as Item
  }
  for (const [message, rest] of await labeler.end()) {
    const tail = [message, rest]
    yield (mode === undefined ? ['messages', tail] : tail) as Item
  }
  turn.finish()
}

/** A text under way, or one that is whole. */
interface GraphText {
  readonly channel: TextChannel
  /** The last piece and what stood beside it; absent of a message that came whole. */
  last?: readonly [message: JsonObject, rest: unknown]
}

function createGraphLabeler(turn: Turn) {
  const message = turn.beginMessage()
  const texts = new Map<unknown, GraphText>()
  let isOpen = false
  const note = (text: string): string => {
    isOpen ||= text !== ''
    return text
  }
  const labelPiece = async (piece: JsonObject, rest: unknown): Promise<unknown> => {
    const id = piece['id']
    const content = await labelContent(piece['content'], async (text) => {
      if (text === '') return ''
      const own: GraphText = texts.get(id) ?? { channel: message.openText() }
      own.last = [piece, rest]
      texts.set(id, own)
      return note(await own.channel.feed(text))
    })
    return content === piece['content'] ? piece : withContent(piece, content)
  }
  const labelWhole = async (whole: JsonObject): Promise<unknown> => {
    const id = whole['id']
    const content = await labelContent(whole['content'], async (text) => {
      if (text === '') return ''
      // What a node adds may have its id only in the state: then its text tells it again.
      const known = (id === undefined ? undefined : texts.get(id)) ?? texts.get(text)
      if (known) return labelWholeText(text, known.channel)
      const channel = message.openText()
      texts.set(text, { channel })
      if (id !== undefined) texts.set(id, { channel })
      return note((await channel.feed(text)) + (await channel.end()))
    })
    return content === whole['content'] ? whole : withContent(whole, content)
  }
  /** Label the messages behind the user's last one: those before it are of earlier turns. */
  const labelList = async (value: unknown): Promise<unknown> => {
    if (!Array.isArray(value)) return isReply(value) ? labelWhole(value) : value
    const list: readonly unknown[] = value
    const last = list.findLastIndex((each) => isObject(each) && typeOf(each) === 'human')
    const labelled: unknown[] = []
    for (const [at, each] of list.entries()) {
      labelled.push(at > last && isReply(each) ? await labelWhole(each) : each)
    }
    return labelled
  }
  const labelState = async (state: unknown): Promise<unknown> => {
    if (!isObject(state)) {
      if (!isOpen && findShown(state) !== undefined) throw unreadable(state)
      return state
    }
    const { messages, ...others } = state
    const labelled = 'messages' in state ? { ...state, messages: await labelList(messages) } : state
    if (!isOpen && findShown(others) !== undefined) throw unreadable(others)
    return labelled
  }
  return {
    async label(mode: string, item: unknown): Promise<unknown> {
      if (mode === 'messages') {
        if (!Array.isArray(item) || !isObject(item[0])) throw unreadable(item)
        const [piece, ...rest] = item as [JsonObject, ...unknown[]]
        return isReply(piece) ? [await labelPiece(piece, rest[0]), ...rest] : item
      }
      if (mode === 'values') return labelState(item)
      if (!isObject(item)) throw unreadable(item)
      const nodes: [string, unknown][] = []
      for (const [node, state] of Object.entries(item)) nodes.push([node, await labelState(state)])
      return Object.fromEntries(nodes)
    },
    /** What was held back of pieces, as pieces. */
    async end(): Promise<readonly (readonly [unknown, unknown])[]> {
      const rests: (readonly [unknown, unknown])[] = []
      for (const { channel, last } of texts.values()) {
        if (!last) continue
        const tail = await channel.end()
        if (tail !== '') rests.push([restOf(last[0], tail), last[1]])
      }
      return rests
    }
  }
}

/** Messages of LangChain tell their type, as objects of a class and as plain ones. */
function typeOf(message: JsonObject): unknown {
  const { getType, type } = message
  return typeof getType === 'function' ? (getType as () => unknown).call(message) : type
}

function isReply(value: unknown): value is JsonObject {
  return isObject(value) && /^(?:ai|AIMessageChunk)$/.test(String(typeOf(value)))
}

function unreadable(item: unknown): DisclosureError {
  const keys = isObject(item) ? Object.keys(item).join(', ') : typeof item
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected \`${keys}\` in the stream of a graph, expected what its mode gives, and words in messages alone before the notice is out`
  )
}
