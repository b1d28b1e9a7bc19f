import type { ChatFormat, ChatWords } from './chat-words.js'
import type { Conversation } from './conversation.js'
import { isObject } from './events/event-labeler.js'
import { stripLabel, type Told } from './strip-label.js'

/** What the messages of a request tell. */
export interface History {
  /** The messages without our labels, so that a model never reads them. */
  readonly messages: readonly unknown[]
  /** What the reader was told; absent when no notice is found, which is the safe side. */
  readonly conversation?: Conversation
  /** The text of the user's message that the request answers; empty in a later step of a turn. */
  readonly input: string
}

/**
 * Read the messages of a request: those of OpenAI (chat and responses), Anthropic and the AI SDK
 * have one shape, a role and a content that is a text or a list of parts. Labels are counted and
 * taken out.
 */
export function readHistory(
  messages: readonly unknown[],
  words: ChatWords,
  format: ChatFormat
): History {
  const kept: unknown[] = []
  let known: Omit<Told, 'said'> = {}
  let turns = 0
  let usersSince: number | undefined
  for (const message of messages) {
    if (!isObject(message) || message['role'] !== 'assistant') {
      if (usersSince !== undefined && isUserTurn(message)) usersSince++
      kept.push(message)
      continue
    }
    turns++
    const { message: stripped, told } = stripLabel(message, words, format)
    if (stripped) kept.push(stripped)
    if (!told) continue
    const { said, at, ...names } = told
    const isNotice = said.includes('notice') || said.includes('reminder')
    if (isNotice) usersSince = 0
    known = { ...known, ...names, ...(isNotice && at !== undefined ? { at } : {}) }
  }
  const isSame = kept.length === messages.length && kept.every((each, at) => each === messages[at])
  const conversation = toConversation(known, turns, usersSince, words)
  return {
    messages: isSame ? messages : kept,
    input: textOfUser(messages.at(-1)),
    ...(conversation ? { conversation } : {})
  }
}

function toConversation(
  known: Omit<Told, 'said'>,
  turns: number,
  turnsSinceNotice: number | undefined,
  words: ChatWords
): Conversation | undefined {
  if (turnsSinceNotice === undefined) return undefined
  // A reminder without the notice before it (the window of messages was cut) fixes no facts: it
  // counts in its own turn, and after that the notice is said again.
  const { at, systems, facts } = turnsSinceNotice === 0 ? { ...words, ...known } : known
  if (systems === undefined || facts === undefined) return undefined
  const base = { version: 1, speaker: 'ai', turns, turnsSinceNotice, systems, facts } as const
  return at === undefined ? base : { ...base, noticeAt: at }
}

/** Anthropic sends the results of tools in the user's role: they are no turn of the user. */
function isUserTurn(message: unknown): boolean {
  if (!isObject(message) || message['role'] !== 'user') return false
  const { content } = message
  if (!Array.isArray(content)) return true
  return content.some((part) => !isObject(part) || part['type'] !== 'tool_result')
}

function textOfUser(message: unknown): string {
  if (typeof message === 'string') return message
  if (!isObject(message) || message['role'] !== 'user') return ''
  const { content } = message
  if (typeof content === 'string') return content
  const parts: readonly unknown[] = Array.isArray(content) ? content : []
  return parts
    .flatMap((part) => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : []))
    .join('\n')
}
