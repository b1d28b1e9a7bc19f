import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import type { TextChannel } from '../text-channel.js'
import type { Message, Turn } from '../turn.js'
import { labelContent, moveAnnotations } from './openai-response-texts.js'
import { isObject, type JsonObject } from './json.js'
import type { EventLabeler, Protocol } from './protocol.js'

/** The members of a delta that a reader sees. A refusal is the model's answer in words too. */
const visible = ['content', 'refusal'] as const

const holder = 'choices.*.delta|message'
const listed = '[type=text|output_text|input_text]'

/**
 * Chat completions of OpenAI, and of the many servers that speak like it: Mistral, Groq, DeepSeek,
 * OpenRouter, vLLM, Azure, Perplexity. Their members beside OpenAI's are named here too.
 *
 * @see https://platform.openai.com/docs/api-reference/chat-streaming (seen 2026-11-28)
 */
export const openAiChat: Protocol = {
  name: 'OpenAI chat',
  recognises: (event) => isObject(event) && Array.isArray(event['choices']),
  kindOf: (event) => (Array.isArray(event['choices']) ? 'chunk' : ''),
  events: {
    chunk: {
      text: [
        'choices.*.text',
        `${holder}.content`,
        `${holder}.refusal`,
        `${holder}.content.*${listed}.text`,
        `${holder}.audio.transcript`
      ],
      reasoning: [
        `${holder}.reasoning_content`,
        `${holder}.reasoning`,
        `${holder}.reasoning_details`,
        `${holder}.content.*[type=thinking]`
      ],
      hidden: [
        'id',
        'object',
        'usage',
        'provider',
        'obfuscation',
        'prompt_filter_results',
        'x_groq',
        'time_info',
        'choices.*.logprobs',
        'choices.*.native_finish_reason',
        'choices.*.content_filter_results',
        'choices.*.error',
        `${holder}.tool_calls`,
        `${holder}.function_call`,
        `${holder}.audio.id|data|expires_at|format`,
        `${holder}.obfuscation`
      ],
      offsets: [`${holder}.annotations.*`],
      // OpenRouter's pictures.
      media: [`${holder}.images.*`, `${holder}.content.*[type=image_url]`]
    }
  },
  createLabeler: createOpenAiChatLabeler
}

/**
 * Label the chunks of a chat completion: choices with deltas, or, of the older completions, with
 * text, or a transcript of what is said. Tool calls, reasoning, sound and usage stay as they are; of
 * sound it is told that the interface must show the words. With `n` above 1 every choice is a reply of its own and carries
 * the label. Some servers repeat in `message` what was said so far: that is labelled as a whole.
 *
 * Nothing is inserted: the label opens the first delta that has text, and what was held back joins
 * the chunk with the finish reason.
 *
 * @see https://platform.openai.com/docs/api-reference/chat-streaming
 */
function createOpenAiChatLabeler(turn: Turn): EventLabeler {
  const texts = createChoiceTexts(turn)
  let template: JsonObject = {}

  const labelMember = (
    delta: JsonObject,
    member: string,
    index: unknown,
    isLast: boolean
  ): MaybePromise<JsonObject> => {
    const piece = delta[member]
    // Most chunks have one of the members.
    if (!isLast && (piece === undefined || piece === null)) return delta
    const label = (text: string) => (text === '' ? '' : texts.open(index, member).feed(text))
    return andThen(labelContent(piece, label), (labelled) =>
      andThen(isLast ? texts.close(index, member) : '', (tail) => {
        const whole = tail === '' ? labelled : append(labelled, tail)
        return whole === piece ? delta : { ...delta, [member]: whole }
      })
    )
  }
  const labelChoice = (choice: unknown): MaybePromise<unknown> => {
    if (!isObject(choice)) return choice
    const { index = 0 } = choice
    const isLast = typeof choice['finish_reason'] === 'string'
    if (typeof choice['text'] === 'string') return labelMember(choice, 'text', index, isLast)
    const delta = isObject(choice['delta']) ? choice['delta'] : {}
    const spoken = labelAudio(delta, turn, (audio) =>
      labelMember(audio, 'transcript', index, isLast)
    )
    const answered = andThen(spoken, (value) => labelMember(value, 'content', index, isLast))
    const labelled = andThen(answered, (value) => labelMember(value, 'refusal', index, isLast))
    return andThen(labelled, (value) => {
      const moved = value['annotations'] ? moveAnnotations(value, texts.shift(index)) : value
      return labelMessage(moved === delta ? choice : { ...choice, delta: moved }, turn)
    })
  }
  return {
    feed(chunk) {
      if (!isObject(chunk) || !Array.isArray(chunk['choices'])) return [chunk]
      const before: readonly unknown[] = chunk['choices']
      if (before.length > 0) template = chunk
      return andThen(inOrder(before, labelChoice), (after) => {
        const isSame = after.every((choice, index) => choice === before[index])
        return isSame ? [chunk] : [{ ...chunk, choices: after }]
      })
    },
    // A stream that was cut off has no finish reason; what was held back goes out in a last chunk.
    end() {
      const tails = inOrder(texts.underWay(), ({ index, member }) =>
        andThen(texts.close(index, member), (tail) =>
          tail === '' ? [] : [closing(template, index, member, tail)]
        )
      )
      return andThen(tails, (chunks) => chunks.flat())
    },
    open(event) {
      // A reply has the notice in the choice that the event is of; the others carry their own.
      const chunk = isObject(event) ? event : {}
      const choices: readonly unknown[] = Array.isArray(chunk['choices']) ? chunk['choices'] : []
      const own = choices.flatMap((choice) => (isObject(choice) ? [choice['index'] ?? 0] : []))
      const indexes = own.length === 0 ? [0] : own
      const head = isObject(event) && choices.length > 0 ? headOf(event) : headOf(template)
      return indexes.flatMap((index) => {
        const content = texts.say(index)
        if (content === '') return []
        const delta = { role: 'assistant', content }
        return [{ ...head, choices: [{ index, delta, finish_reason: null }] }]
      })
    }
  }
}

/**
 * Label the transcript of a message that is spoken. Into the sound nothing can be put, so the
 * interface is told that it must show the words.
 */
function labelAudio(
  message: JsonObject,
  turn: Turn,
  label: (audio: JsonObject) => MaybePromise<JsonObject>
): MaybePromise<JsonObject> {
  const { audio } = message
  if (!isObject(audio)) return message
  turn.announce(true)
  if (typeof audio['transcript'] !== 'string') return message
  return andThen(label(audio), (labelled) =>
    labelled === audio ? message : { ...message, audio: labelled }
  )
}

/** What all chunks of a completion share. */
function headOf(chunk: JsonObject): JsonObject {
  const { id, object, created, model } = chunk
  return Object.fromEntries(
    Object.entries({ id, object, created, model }).filter(([, value]) => value !== undefined)
  )
}

/** Label the message of a choice, which is whole. */
function labelMessage(choice: JsonObject, turn: Turn): MaybePromise<JsonObject> {
  if (!isObject(choice['message'])) return choice
  const whole = labelChatCompletion({ choices: [{ message: choice['message'] }] }, turn)
  return andThen(whole, ({ choices }) => {
    const [labelled] = choices as readonly [JsonObject]
    return { ...choice, message: labelled['message'] }
  })
}

function append(content: unknown, tail: string): unknown {
  if (Array.isArray(content)) return [...(content as unknown[]), { type: 'text', text: tail }]
  return typeof content === 'string' ? content + tail : tail
}

function closing(template: JsonObject, index: unknown, member: string, tail: string): JsonObject {
  const text = member === 'transcript' ? { audio: { transcript: tail } } : { [member]: tail }
  const choice = member === 'text' ? text : { delta: text }
  return { ...template, choices: [{ index, ...choice, finish_reason: null }] }
}

/** A text of a choice: the choice's index, and the member of its message that holds the text. */
interface ChoiceText {
  readonly index: unknown
  readonly member: string
}

/** The texts of the choices of a completion, each choice a reply of its own. */
interface ChoiceTexts {
  /** The channel of a text; opened with its first character. */
  open(index: unknown, member: string): TextChannel
  /** Say the opening of a choice's reply now, apart from its text. */
  say(index: unknown): string
  /** End a text. @returns What was held back; nothing for a text that was not opened. */
  close(index: unknown, member: string): MaybePromise<string>
  /** By how much the offsets of a choice's content have moved. */
  shift(index: unknown): number
  /** The texts that were opened and not ended. */
  underWay(): readonly ChoiceText[]
}

/** What is known of one choice. */
interface Choice {
  readonly message: Message
  readonly texts: { [member: string]: TextChannel }
  /** Its content, also when that has ended. */
  content?: TextChannel
  /** Length of the opening where that was said apart, in UTF-16 code units. */
  said: number
}

/** Keep the texts of choices apart by their index. */
function createChoiceTexts(turn: Turn): ChoiceTexts {
  const choices = new Map<unknown, Choice>()
  const choiceOf = (index: unknown): Choice => {
    const known = choices.get(index)
    if (known) return known
    const choice: Choice = { message: turn.beginMessage(true), texts: {}, said: 0 }
    choices.set(index, choice)
    return choice
  }
  return {
    say(index) {
      const choice = choiceOf(index)
      const words = choice.message.open()
      choice.said = words.length
      return words
    },
    open(index, member) {
      const choice = choiceOf(index)
      const channel = (choice.texts[member] ??= choice.message.openText())
      if (member === 'content') choice.content = channel
      return channel
    },
    close(index, member) {
      const texts = choices.get(index)?.texts ?? {}
      const channel = texts[member]
      delete texts[member]
      return channel ? channel.end() : ''
    },
    shift(index) {
      const { said = 0, content } = choices.get(index) ?? {}
      return said + (content?.shift ?? 0)
    },
    underWay: () =>
      [...choices].flatMap(([index, { texts }]) =>
        Object.keys(texts).map((member) => ({ index, member }))
      )
  }
}

/**
 * Label a chat completion that came whole: each choice is a reply of its own. Of sound it is told
 * that the interface must show the words; its transcript is labelled.
 */
export function labelChatCompletion(body: JsonObject, turn: Turn): MaybePromise<JsonObject> {
  const { choices } = body
  if (!Array.isArray(choices)) return body
  const before: readonly unknown[] = choices
  return andThen(
    inOrder(before, (choice) => labelChoice(choice, turn)),
    (after) => ({ ...body, choices: after })
  )
}

function labelChoice(choice: unknown, turn: Turn): MaybePromise<unknown> {
  if (!isObject(choice)) return choice
  const reply = turn.beginMessage(true)
  let channel: TextChannel | undefined
  const label = (text: string): MaybePromise<string> => {
    if (text === '') return ''
    const open = reply.openText()
    channel ??= open
    return andThen(open.feed(text), (start) => andThen(open.end(), (rest) => start + rest))
  }
  if (typeof choice['text'] === 'string') {
    return andThen(label(choice['text']), (text) => ({ ...choice, text }))
  }
  const { message } = choice
  if (!isObject(message)) return choice
  const spoken = labelAudio(message, turn, (audio) =>
    andThen(labelContent(audio['transcript'], label), (transcript) => ({ ...audio, transcript }))
  )
  const labelled = visible.reduce<MaybePromise<JsonObject>>(
    (last, member) =>
      andThen(last, (value) =>
        andThen(labelContent(value[member], label), (content) =>
          content === value[member] ? value : { ...value, [member]: content }
        )
      ),
    spoken
  )
  return andThen(labelled, (value) => ({
    ...choice,
    message: moveAnnotations(value, channel?.shift ?? 0)
  }))
}
