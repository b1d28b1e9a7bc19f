import type { ChatFormat, ChatWords } from './chat-words.js'
import { isObject, type JsonObject } from './events/event-labeler.js'
import type { ChatNotice } from './plan-notice.js'
import { readOpening } from './read-opening.js'

/** What a label told its reader. A fact that its words do not fix is absent. */
export interface Told {
  readonly said: readonly ChatNotice[]
  /** When, ISO 8601. */
  readonly at?: string
  readonly systems?: string
  readonly facts?: string
}

export interface StrippedMessage {
  /** The message without our label; absent when nothing else was in it. */
  readonly message?: JsonObject
  /** What the label told; absent when there was none. */
  readonly told?: Told
}

/**
 * Take our label out of an assistant's message. It is known by its provider metadata, or by its
 * exact words at the start of a text.
 */
export function stripLabel(
  message: JsonObject,
  words: ChatWords,
  format: ChatFormat
): StrippedMessage {
  const { content } = message
  if (typeof content === 'string') {
    const { told, rest } = readWords(content, words, format)
    if (!told) return { message }
    const isEmpty = rest === '' && !Array.isArray(message['tool_calls'])
    return isEmpty ? { told } : { message: { ...message, content: rest }, told }
  }
  if (!Array.isArray(content)) return { message }
  const parts: unknown[] = []
  let told: Told | undefined
  for (const part of content as readonly unknown[]) {
    const own = readMetadata(part)
    const found: ReadPart = own ? { told: own } : readPart(part, words, format)
    told ??= found.told
    if (found.part !== undefined) parts.push(found.part)
  }
  if (!told) return { message }
  return parts.length === 0 ? { told } : { message: { ...message, content: parts }, told }
}

interface ReadPart {
  /** What is left of the part. */
  readonly part?: unknown
  readonly told?: Told
}

/** Read a part that has no metadata of ours. */
function readPart(part: unknown, words: ChatWords, format: ChatFormat): ReadPart {
  if (!isObject(part) || typeof part['text'] !== 'string' || !isText(part)) return { part }
  const { told, rest } = readWords(part['text'], words, format)
  if (!told) return { part }
  return rest === '' ? { told } : { part: { ...part, text: rest }, told }
}

function readWords(
  text: string,
  words: ChatWords,
  format: ChatFormat
): { rest: string; told?: Told } {
  const { said, rest } = readOpening(text, words, format)
  if (rest === text) return { rest }
  const { systems, facts } = words
  // The notice names the systems and everything else; a reminder names neither.
  if (said.includes('notice')) return { rest, told: { said, systems, facts } }
  return { rest, told: said.includes('changed') ? { said, systems } : { said } }
}

function isText({ type }: JsonObject): boolean {
  return type === 'text' || type === 'output_text' || type === 'input_text'
}

/** What a label of the AI SDK says of itself. */
function readMetadata(part: unknown): Told | undefined {
  if (!isObject(part) || part['type'] !== 'text') return undefined
  const holder = part['providerOptions'] ?? part['providerMetadata']
  const own = isObject(holder) ? holder['aiDisclosure'] : undefined
  if (!isObject(own) || !Array.isArray(own['said'])) return undefined
  const { said, at, systems, facts } = own
  return {
    said: said as readonly ChatNotice[],
    ...(typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at } : {}),
    ...(typeof systems === 'string' ? { systems } : {}),
    ...(typeof facts === 'string' ? { facts } : {})
  }
}
