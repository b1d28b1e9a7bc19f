import { type Answer, beginAnswer } from '../begin-answer.js'
import type { MaybePromise } from '../chain.js'
import type { Chat } from '../chat.js'
import type { ChatOptions } from '../chat-options.js'
import { disclosureMetadata } from '../disclosure-metadata.js'
import { prepareModelChat } from '../prepare-model-chat.js'
import { labelGenerated } from './label-generated.js'
import { labelParts } from './label-parts.js'

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
  }) => Promise<Result>
  readonly wrapStream: <Result extends StreamResult>(options: {
    doStream: () => PromiseLike<Result>
    params: CallParameters
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

// What the reader was shown, by the prompt that a layer around this one made of it. Its labels are
// taken out there, and this layer would say them again.
const originals = new WeakMap<readonly unknown[], readonly unknown[]>()

/** The middleware of a prepared chat. */
export function createMiddleware(chat: Chat): DisclosureMiddleware {
  // What the prompt told, by the parameters that took its place. They live as long as the call.
  const answers = new WeakMap<object, Answer>()
  const formatOf = ({ responseFormat }: CallParameters) =>
    responseFormat?.type === 'json' ? 'json' : undefined
  const begin = (params: CallParameters): MaybePromise<Answer> =>
    answers.get(params) ?? beginAnswer(chat, params.prompt, formatOf(params))
  return {
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
    async wrapGenerate({ doGenerate, params }) {
      const { turn } = await begin(params)
      const result = await doGenerate()
      const generated = await labelGenerated(result.content, turn)
      if (!generated) return result
      turn.finish()
      const own = disclosureMetadata(turn, generated.mustShow)
      const providerMetadata = { ...result.providerMetadata, ...own }
      return { ...result, content: generated.content, providerMetadata }
    },
    async wrapStream({ doStream, params }) {
      const { turn } = await begin(params)
      const result = await doStream()
      return { ...result, stream: result.stream.pipeThrough(labelParts(turn)) }
    }
  }
}
