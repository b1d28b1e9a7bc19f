import type { ChatNotice, Conversation } from './conversation.js'
import { type ChatFormat, type ChatWords, readReplyOpening } from './opening.js'
import { isNothing, isObject, type JsonObject } from './protocols/json.js'
import { withoutReleasedOpening } from './released-opening.js'

/** What the messages of a request tell. */
export interface History {
  /** The messages without our labels, so that a model never reads them. */
  readonly messages: readonly unknown[]
  /** What the reader was told; absent when no notice is found, which is the safe side. */
  readonly conversation?: Conversation
  /** The systems that the reader was told of in the turn that goes on: `changed` is said once. */
  readonly systemsNow?: string
  /**
   * What users wrote since a model last answered, whatever the caller put behind it; empty in a
   * later step of a turn.
   */
  readonly input: string
}

type Known = Omit<FoundLabel, 'said'> & { readonly activeAt?: string }

/**
 * Read the messages of a request: those of OpenAI (chat and responses), Anthropic, the AI SDK and
 * Bedrock have one shape, a role and a content that is a text or a list of parts; Gemini and the
 * interfaces of the AI SDK call that `parts`. Labels are counted and taken out.
 */
export function readHistory(
  messages: readonly unknown[],
  words: ChatWords,
  format: ChatFormat
): History {
  const kept: unknown[] = []
  let known: Known = {}
  let systemsNow: string | undefined
  let turns = 0
  let usersSince: number | undefined
  for (const message of messages) {
    if (!isObject(message) || !isOfModel(message)) {
      if (isUserTurn(message)) {
        systemsNow = undefined
        if (usersSince !== undefined) usersSince++
      }
      kept.push(message)
      continue
    }
    turns++
    const { message: stripped, label } = stripMessage(message, words, format)
    if (stripped) kept.push(stripped)
    if (!label) continue
    const { said, at, ...names } = label
    const isNotice = said.includes('notice') || said.includes('reminder')
    if (isNotice) usersSince = 0
    systemsNow = names.systems ?? systemsNow
    known = {
      ...known,
      ...names,
      ...(at === undefined ? {} : { activeAt: at, ...(isNotice ? { at } : {}) })
    }
  }
  const isSame = kept.length === messages.length && kept.every((each, at) => each === messages[at])
  const conversation = toConversation(known, turns, usersSince, words)
  return {
    messages: isSame ? messages : kept,
    input: inputOf(messages),
    ...(systemsNow === undefined ? {} : { systemsNow }),
    ...(conversation ? { conversation } : {})
  }
}

function toConversation(
  known: Known,
  turns: number,
  turnsSinceNotice: number | undefined,
  words: ChatWords
): Conversation | undefined {
  if (turnsSinceNotice === undefined) return undefined
  // A reminder without the notice before it (the window of messages was cut) fixes no facts: it
  // counts in its own turn, and after that the notice is said again.
  const { at, systems, facts } = turnsSinceNotice === 0 ? { ...words.prints(), ...known } : known
  if (systems === undefined || facts === undefined) return undefined
  const base = { version: 1, speaker: 'ai', turns, turnsSinceNotice, systems, facts } as const
  const { activeAt } = known
  return {
    ...base,
    ...(at === undefined ? {} : { noticeAt: at }),
    // Later replies without a label have no time. So a silence may be taken for longer than it was.
    ...(activeAt === undefined ? {} : { activeAt })
  }
}

/** Gemini's models have a role of their own. */
function isOfModel({ role }: JsonObject): boolean {
  return role === 'assistant' || role === 'model'
}

/** What a message says: a text, or a list of parts. */
function contentOf({ content, parts = content }: JsonObject): unknown {
  return parts
}

/** Anthropic, Bedrock and Gemini send the results of tools in the user's role: they are no turn of the user. */
function isUserTurn(message: unknown): boolean {
  if (!isObject(message) || message['role'] !== 'user') return false
  const content = contentOf(message)
  return !Array.isArray(content) || !content.every(isToolResult)
}

function isToolResult(part: unknown): boolean {
  return isObject(part) && (part['type'] === 'tool_result' || 'toolResult' in part || 'functionResponse' in part)
}

/**
 * A model's answer is one that a user or a tool goes on from. A last message of the assistant is
 * the caller's own: the model goes on from it, and answers the users before it.
 */
function inputOf(messages: readonly unknown[]): string {
  let texts: string[] = []
  let isAnswered = false
  for (const message of messages) {
    if (isModels(message)) {
      isAnswered = true
      continue
    }
    const text = textOfUser(message)
    if (isAnswered && (text !== '' || isOfTool(message))) {
      texts = []
      isAnswered = false
    }
    if (text !== '') texts.push(text)
  }
  return texts.join('\n')
}

/** Also the items of OpenAI's responses that have no role, such as `function_call`. */
function isModels(message: unknown): boolean {
  if (!isObject(message)) return false
  const { role, type } = message
  return isOfModel(message) || (role === undefined && /_call$|^reasoning$/.test(String(type)))
}

/** The result of a tool, as OpenAI (chat, responses), Anthropic and the AI SDK send it. */
function isOfTool(message: unknown): boolean {
  if (!isObject(message)) return false
  const { role, type } = message
  if (role === 'tool' || role === 'function') return true
  if (role === undefined) return String(type).endsWith('_call_output')
  const content = contentOf(message)
  return Array.isArray(content) && content.some(isToolResult)
}

function textOfUser(message: unknown): string {
  if (typeof message === 'string') return message
  if (!isObject(message) || message['role'] !== 'user') return ''
  const content = contentOf(message)
  if (typeof content === 'string') return content
  const parts: readonly unknown[] = Array.isArray(content) ? content : []
  return parts
    .flatMap((part) => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : []))
    .join('\n')
}

/** What a label in a message says. A fact that its words do not fix is absent. */
interface FoundLabel {
  readonly said: readonly ChatNotice[]
  /** When, ISO 8601. */
  readonly at?: string
  readonly systems?: string
  readonly facts?: string
}

interface StrippedMessage {
  /** The message without our label; absent when nothing else was in it. */
  readonly message?: JsonObject
  /** Our label in it, if there was one. */
  readonly label?: FoundLabel
}

/** What may hold the words of a message; the AI SDK of version 4 has them in both. */
const holders = ['content', 'parts'] as const
/** What else a message is kept for: an answer to a call must not stand without it. */
const carried = [...holders, 'tool_calls', 'function_call', 'toolInvocations', 'audio'] as const

/**
 * Take our label out of an assistant's message. It is known by its provider metadata, or by its
 * exact words at the start of a text.
 */
function stripMessage(
  message: JsonObject,
  words: ChatWords,
  format: ChatFormat
): StrippedMessage {
  let stripped = message
  let label: FoundLabel | undefined
  for (const holder of holders) {
    const read = readContent(message[holder], words, format)
    if (!read.label) continue
    label ??= read.label
    stripped = { ...stripped, [holder]: read.rest }
  }
  if (!label) return { message }
  return carried.every((member) => isNothing(stripped[member])) ? { label } : { message: stripped, label }
}

/** A text or a list of parts, without our label. */
interface ReadContent {
  readonly rest: unknown
  readonly label?: FoundLabel
}

function readContent(content: unknown, words: ChatWords, format: ChatFormat): ReadContent {
  if (typeof content === 'string') return readWords(content, words, format)
  if (!Array.isArray(content)) return { rest: content }
  const rest: unknown[] = []
  let label: FoundLabel | undefined
  for (const part of content as readonly unknown[]) {
    const own = readMetadata(part, words, format)
    const found: ReadPart = own ? { label: own } : readPart(part, words, format)
    label ??= found.label
    if (found.part !== undefined) rest.push(found.part)
  }
  return label ? { rest, label } : { rest: content }
}

interface ReadPart {
  /** What is left of the part. */
  readonly part?: unknown
  readonly label?: FoundLabel
}

/** Read a part that has no metadata of ours. */
function readPart(part: unknown, words: ChatWords, format: ChatFormat): ReadPart {
  if (!isObject(part) || typeof part['text'] !== 'string' || !isText(part)) return { part }
  const { label, rest } = readWords(part['text'], words, format)
  if (!label) return { part }
  return rest === '' ? { label } : { part: { ...part, text: rest }, label }
}

function readWords(text: string, words: ChatWords, format: ChatFormat): ReadContent & { readonly rest: string } {
  // Forms and databases of some systems write line ends in two characters.
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  for (const each of formatsOf(lines, format)) {
    const { said, rest, systems: other } = readReplyOpening(lines, words, each)
    if (rest !== lines) {
      const { systems: declared, facts } = words.prints()
      const systems = other ?? declared
      // The notice names the systems and everything else; a reminder names neither.
      if (said.includes('notice')) return { rest, label: { said, systems, facts } }
      return { rest, label: said.includes('changed') ? { said, systems } : { said } }
    }
    // What an older version said, of whatever facts, is no word of the model's. It tells of nothing
    // that the notice of today says, so that is said again.
    const behind = withoutReleasedOpening(lines, each, words.persona !== undefined)
    if (behind !== lines) return { rest: behind, label: { said: [] } }
  }
  return { rest: text }
}

/** The format of the replies, and the one in which a text seems to open: another layer may have put it in. */
function formatsOf(text: string, format: ChatFormat): readonly ChatFormat[] {
  const other = /^\s*\*\*/.test(text) ? 'markdown' : /^\s*<p /.test(text) ? 'html' : 'text'
  return other === format ? [format] : [format, other]
}

/** Parts of Gemini and Bedrock have no type. */
function isText({ type, thought }: JsonObject): boolean {
  return type === undefined ? thought !== true : /^(?:output_|input_)?text$/.test(String(type))
}

/**
 * What a label of the AI SDK says of itself. That it says the words of this disclosure counts only
 * where those are its words: a cache, a provider or a caller can have written the rest.
 */
function readMetadata(
  part: unknown,
  words: ChatWords,
  format: ChatFormat
): FoundLabel | undefined {
  if (!isObject(part) || part['type'] !== 'text') return undefined
  const holder = part['providerOptions'] ?? part['providerMetadata']
  const own = isObject(holder) ? holder['aiDisclosure'] : undefined
  if (!isObject(own) || !Array.isArray(own['said'])) return undefined
  const { said, at, systems, facts } = own
  const prints = words.prints()
  const isOfWords = systems === prints.systems && facts === prints.facts
  if (isOfWords && said.length > 0 && !isWordsOf(part, words, format)) return undefined
  return {
    said: said as readonly ChatNotice[],
    ...(typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at } : {}),
    ...(typeof systems === 'string' ? { systems } : {}),
    ...(typeof facts === 'string' ? { facts } : {})
  }
}

/** Whether a part has nothing but words of ours, in whatever format. */
function isWordsOf({ text }: JsonObject, words: ChatWords, format: ChatFormat): boolean {
  if (typeof text !== 'string') return false
  return formatsOf(text, format).some((each) => {
    const { said, rest } = readReplyOpening(text, words, each)
    return said.length > 0 && rest === ''
  })
}
