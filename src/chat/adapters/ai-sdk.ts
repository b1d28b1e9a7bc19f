import { invalidOption } from '../../disclosure/options.js'
import { type Answer, beginAnswer, readKnown } from '../answer.js'
import type { Chat, ChatOptions } from '../chat-options.js'
import { readHistory } from '../history.js'
import type { MaybePromise } from '../maybe-promise.js'
import type { ChatWords } from '../opening.js'
import { prepareModelChat } from '../prepare-chat.js'
import { disclosureMetadata, labelPart } from '../protocols/ai-sdk-parts.js'
import { beginTurn } from '../turn.js'
import { labelGenerated, labelParts } from './ai-sdk-replies.js'

export { DisclosureError } from '../../disclosure/disclosure-error.js'
export type * from '../option-types.js'
export type { DisclosureMetadata } from '../protocols/ai-sdk-parts.js'

/** The writer of `createUIMessageStream`, by its shape. */
export interface UiWriter {
  write(part: never): void
}

interface WriteDisclosureOptions extends ChatOptions {
  /** The conversation's messages, as the interface sent them (`UIMessage[]`). @default none */
  readonly messages?: readonly unknown[]
}

/**
 * Write the notice into a UI message stream before the model is called, so that the reader has it
 * at once.
 *
 * Writes nothing when nothing is due, or for `format: 'json'`. An error of the model then follows the
 * notice instead of coming without it: that is the price of being first.
 *
 * @returns The middleware for this reply's model: it knows what was said here, and does the rest.
 * @example
 * ```ts
 * createUIMessageStream({
 *   execute({ writer }) {
 *     writer.write({ type: 'start' })
 *     const middleware = writeDisclosure(writer, { disclosure, messages })
 *     const result = streamText({ model: wrapLanguageModel({ model, middleware }), messages: modelMessages })
 *     writer.merge(result.toUIMessageStream({ sendStart: false }))
 *   }
 * })
 * ```
 */
export function writeDisclosure(
  writer: UiWriter,
  options: WriteDisclosureOptions
): DisclosureMiddleware {
  const chat = prepareModelChat(options)
  const { words } = chat
  const format = chat.format ?? 'text'
  const history = words && readHistory(options.messages ?? [], words, format)
  const known = history && readKnown(chat, history)
  const later = createMiddleware({ ...chat, ...(known ? { conversation: known } : {}) })
  // Nothing can be put in there: the middleware says what the interface must show.
  if (format === 'json') return later
  // The tag of a simulated person stands before its text: the middleware places it.
  const turn = beginTurn(words ? { ...chat, words: withoutPersona(words) } : chat, known)
  const opening = turn.beginMessage().open()
  if (opening === '') return later
  const write = writer.write.bind(writer) as (part: unknown) => void
  for (const part of labelPart(opening, turn)) write(part)
  const conversation = { ...turn.plan().conversation(), turnsSinceNotice: 0 }
  return createMiddleware({ ...chat, conversation })
}

function withoutPersona(words: ChatWords): ChatWords {
  const { persona: _, ...others } = words
  return others
}

/** What is read of the parameters of a call. */
export interface CallParameters {
  readonly prompt: readonly unknown[]
  readonly responseFormat?: { readonly type: string } | undefined
}

/** A part of a reply that came whole. */
export interface Content {
  readonly type: string
}

/** What is read and written of a reply that came whole. */
export interface GenerateResult {
  readonly content: readonly Content[]
  readonly providerMetadata?: object | undefined
  readonly response?: { readonly modelId?: string | undefined } | undefined
}

/** What is read of the model that is called. */
export interface AskedModel {
  readonly modelId: string
}

/** What is read and written of a reply that streams. */
export interface StreamResult {
  readonly stream: ReadableStream<{ readonly type: string }>
}

/**
 * A middleware of the AI SDK by its shape, for the specifications 3 (`ai` 6) and 4 (`ai` 7): its
 * functions take and give the SDK's own types.
 */
export interface DisclosureMiddleware {
  readonly specificationVersion: 'v3'
  readonly transformParams: <Parameters extends CallParameters>(options: {
    params: Parameters
  }) => Promise<Parameters>
  readonly wrapGenerate: <Result extends GenerateResult>(options: {
    doGenerate: () => PromiseLike<Result>
    params: CallParameters
    model?: AskedModel
  }) => Promise<Result>
  readonly wrapStream: <Result extends StreamResult>(options: {
    doStream: () => PromiseLike<Result>
    params: CallParameters
    model?: AskedModel
  }) => Promise<Result>
}

/**
 * Make a middleware for the AI SDK's `wrapLanguageModel` that opens replies with the notice.
 *
 * The notice is a text part of its own before the first text. Its provider metadata travels with
 * the message through the interface and back, so what was said is known without a store, and it is
 * taken out of the prompt before the model reads it. A tool loop says it once, with its first text.
 * Structured output (`responseFormat`) stays as it is: `providerMetadata.aiDisclosure.mustShow` has
 * the words that the interface must show.
 *
 * Of a list it is the first, the outermost: {@link withDisclosure} sees to that.
 *
 * With `options.conversation` the middleware serves that conversation; without, any number of them.
 *
 * @throws {DisclosureError} When the disclosure may not be used. The model is not called then.
 * @example
 * ```ts
 * const model = wrapLanguageModel({
 *   model: openai('gpt-4'),
 *   middleware: disclosureMiddleware({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * })
 * ```
 */
export function disclosureMiddleware(options: ChatOptions): DisclosureMiddleware {
  return createMiddleware(prepareModelChat(options))
}

/**
 * Put the disclosure around other middlewares of `wrapLanguageModel`: first in the list, which is the
 * outermost. A middleware around it could take the notice for reasoning, or give a reply to a new
 * reader that was cached in the midst of another conversation.
 *
 * @throws {DisclosureError} `invalid-option` for a list that has a `disclosureMiddleware` already, and
 * as {@link disclosureMiddleware}.
 * @example
 * ```ts
 * const model = wrapLanguageModel({
 *   model: openai('gpt-4'),
 *   middleware: withDisclosure([cache, extractReasoningMiddleware({ tagName: 'think' })], { disclosure })
 * })
 * ```
 */
export function withDisclosure<Middleware extends object>(
  middleware: readonly Middleware[],
  options: ChatOptions
): (Middleware | DisclosureMiddleware)[] {
  if (!Array.isArray(middleware)) {
    throw invalidOption('middleware', middleware, 'a list of middlewares')
  }
  const at = middleware.findIndex((each) => disclosing.has(each))
  if (at !== -1) {
    throw invalidOption(
      `middleware[${at}]`,
      'disclosureMiddleware',
      'none in the list: `withDisclosure` puts its own before all others'
    )
  }
  return [disclosureMiddleware(options), ...middleware]
}

/** Every middleware of this module, to know it in a list. */
const disclosing = new WeakSet<object>()

// What the reader was shown, by the prompt that a layer around this one made of it. Its labels are
// taken out there, and this layer would say them again.
const originals = new WeakMap<readonly unknown[], readonly unknown[]>()

/** The middleware of a prepared chat. */
function createMiddleware(chat: Chat): DisclosureMiddleware {
  // What the prompt told, by the parameters that took its place. They live as long as the call.
  const answers = new WeakMap<object, Answer>()
  const formatOf = ({ responseFormat }: CallParameters) =>
    responseFormat?.type === 'json' ? 'json' : undefined
  const begin = (params: CallParameters): MaybePromise<Answer> =>
    answers.get(params) ?? beginAnswer(chat, params.prompt, formatOf(params))
  const middleware: DisclosureMiddleware = {
    specificationVersion: 'v3',
    async transformParams({ params }) {
      const shown = originals.get(params.prompt) ?? params.prompt
      const answer = await beginAnswer(chat, shown, formatOf(params))
      const prompt = answer.messages === shown ? params.prompt : answer.messages
      if (prompt !== shown) originals.set(prompt, shown)
      const transformed = { ...params, prompt }
      answers.set(transformed, answer)
      return transformed
    },
    async wrapGenerate({ doGenerate, params, model }) {
      const { turn } = await begin(params)
      const result = await doGenerate()
      turn.noteModel(result.response?.modelId, model?.modelId)
      const generated = await labelGenerated(result.content, turn)
      if (!generated) return result
      turn.finish()
      const own = disclosureMetadata(turn, generated.mustShow)
      const providerMetadata = { ...result.providerMetadata, ...own }
      return { ...result, content: generated.content, providerMetadata }
    },
    async wrapStream({ doStream, params, model }) {
      const { turn } = await begin(params)
      const result = await doStream()
      return { ...result, stream: result.stream.pipeThrough(labelParts(turn, model?.modelId)) }
    }
  }
  disclosing.add(middleware)
  return middleware
}
