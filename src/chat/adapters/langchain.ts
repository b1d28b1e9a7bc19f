import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { invalidOption } from '../../disclosure/options.js'
import type { ChatOptions } from '../chat-options.js'
import { labelContent } from '../protocols/openai-response-texts.js'
import { isObject } from '../protocols/json.js'
import { findShown } from '../protocols/shape.js'
import { beginTurn, type PassedText, type Turn } from '../turn.js'
import { restOf, withContent } from './langchain-messages.js'
import { prepareForRequest, type RequestOptions } from './request-options.js'

export { DisclosureError } from '../../disclosure/disclosure-error.js'
export type * from '../option-types.js'
export { labelGraph } from './label-graph.js'
export type { GraphStreamMode, LabelGraphOptions } from './label-graph.js'

/** LangChain's class `Runnable`, from `@langchain/core/runnables`. */
export type RunnableClass<Instance> = abstract new (...parameters: never[]) => Instance

/**
 * Make a LangChain runnable that labels what goes through it, chunk by chunk: texts, or messages of
 * a chat model. Put it last, after the parser of texts; a parser of JSON after it would fail.
 *
 * (A function in a pipe would not do: LangChain collects its whole input first. And
 * `streamEvents` shows what the model says before it comes here.)
 *
 * @param options Of every run, or a function that gives those of one, with its conversation's
 * state.
 * @throws {DisclosureError} When the disclosure may not be used, and `invalid-option` without the
 * class or the options.
 * @example
 * ```ts
 * import { Runnable } from '@langchain/core/runnables'
 * const chain = template.pipe(model).pipe(new StringOutputParser()).pipe(labelRunnable(Runnable, { disclosure }))
 * ```
 */
export function labelRunnable<Instance>(
  Runnable: RunnableClass<Instance>,
  options: ChatOptions | (() => ChatOptions)
): Instance {
  if (typeof Runnable !== 'function') {
    throw invalidOption('Runnable', Runnable, 'the class of `@langchain/core/runnables`')
  }
  if (typeof options !== 'function' && (typeof options !== 'object' || options === null)) {
    throw invalidOption('options', options, '`{ disclosure: { author, ai } }` or a function')
  }
  const prepare = prepareForRequest(options as RequestOptions<void>)
  const begin = async () => beginTurn((await prepare()).chat)
  const Base = Runnable as unknown as new () => object
  class LabelRunnable extends Base {
    readonly lc_namespace = ['forthright']
    async invoke(input: unknown): Promise<unknown> {
      const turn = await begin()
      const labeler = createChunkLabeler(turn)
      const labelled = await labeler.feed(input, true)
      turn.finish()
      return labelled
    }
    async *transform(chunks: AsyncIterable<unknown>): AsyncGenerator<unknown> {
      const turn = await begin()
      const labeler = createChunkLabeler(turn)
      for await (const chunk of chunks) yield await labeler.feed(chunk, false)
      const last = await labeler.end()
      if (last !== undefined) yield last
      turn.finish()
    }
    async *_streamIterator(input: unknown): AsyncGenerator<unknown> {
      yield await this.invoke(input)
    }
  }
  return new LabelRunnable() as Instance
}

function createChunkLabeler(turn: Turn) {
  const isPassed = turn.format === 'json'
  let channel: PassedText | undefined
  let template: unknown
  const label = (text: string) => {
    if (text === '') return ''
    channel ??= isPassed ? turn.openPassed() : turn.beginMessage().openText(undefined, true)
    return channel.feed(text)
  }
  const labelLast = async (text: string) => (await label(text)) + ((await channel?.end()) ?? '')
  return {
    async feed(chunk: unknown, isLast: boolean): Promise<unknown> {
      if (isPassed) turn.announce()
      const put = isLast ? labelLast : label
      template = chunk
      if (typeof chunk === 'string') return put(chunk)
      if (!isObject(chunk) || !('content' in chunk)) {
        if (findShown(chunk) === undefined) return chunk
        throw unreadable(chunk)
      }
      const content = await labelContent(chunk['content'], put)
      return content === chunk['content'] ? chunk : withContent(chunk, content)
    },
    async end(): Promise<unknown> {
      const text = (await channel?.end()) ?? ''
      if (text === '') return undefined
      return isObject(template) ? restOf(template, text) : text
    }
  }
}

/** The state of a graph, an output of a parser, a list: their texts may be anywhere. */
function unreadable(chunk: unknown): DisclosureError {
  const keys = isObject(chunk) ? Object.keys(chunk).join(', ') : typeof chunk
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected \`${keys}\` in a runnable, expected a text or a message. Put \`labelRunnable\` directly behind the model or the parser of texts; label the stream of a graph with \`labelResponse\`.`
  )
}
