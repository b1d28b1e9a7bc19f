import Anthropic from '@anthropic-ai/sdk'
import { streamText, wrapLanguageModel } from 'ai'
import OpenAI from 'openai'
import { afterAll, describe, expect, it } from 'vitest'
import { disclosureMiddleware } from '../../src/chat/adapters/ai-sdk.js'
import { labelAnthropic } from '../../src/chat/adapters/anthropic.js'
import { labelOpenAi } from '../../src/chat/adapters/openai.js'
import { isThorough } from '../thorough.js'
import { disclosure, noon, opening } from './support/facts.js'
import { broken, faults } from './support/faults.js'
import { anthropicEvents, chatEvents, responseEvents, sse } from './support/protocols.js'
import { bytesOf } from './support/streams.js'
import { MockLanguageModel } from './support/mock-model.js'

const options = { disclosure, now: noon }
/** Without a second try, and without a line on stderr for each of the events that are broken here. */
const quiet = { apiKey: 'k', maxRetries: 0, logLevel: 'off' } as const
const isSafe = (shown: string) => shown === '' || shown.startsWith(opening)
let cases = 0
afterAll(() =>
  console.log(`In each of ${cases.toLocaleString('en')} cases the SDKs gave the label first, or nothing`)
)

/** Read until the stream ends, breaks or stalls; then abort it. */
async function collect<T>(
  stream: AsyncIterable<T>,
  pick: (event: T) => string | null | undefined,
  abort: () => void
): Promise<string> {
  let shown = ''
  let timer = setTimeout(abort, 20)
  try {
    for await (const event of stream) {
      clearTimeout(timer)
      timer = setTimeout(abort, 20)
      shown += pick(event) ?? ''
    }
  } catch {
    // What was shown before is what counts.
  }
  clearTimeout(timer)
  return shown
}

/** A source that breaks off when it is aborted, as that of the network does. */
function abortable<T>(
  source: ReadableStream<T>,
  signal: AbortSignal | null | undefined
): ReadableStream<T> {
  return source.pipeThrough(new TransformStream<T, T>(), signal ? { signal } : {})
}

interface Client {
  readonly name: string
  readonly body: string
  readonly read: (send: typeof fetch) => Promise<string>
}

const clients: readonly Client[] = [
  {
    name: 'OpenAI chat',
    body: sse(chatEvents),
    async read(send) {
      const client = labelOpenAi(new OpenAI({ ...quiet, fetch: send }), options)
      const stream = await client.chat.completions.create({
        model: 'm',
        messages: [],
        stream: true
      })
      return collect(
        stream,
        ({ choices }) => choices[0]?.delta?.content,
        () => stream.controller.abort()
      )
    }
  },
  {
    name: 'OpenAI responses',
    body: sse(responseEvents, true),
    async read(send) {
      const client = labelOpenAi(new OpenAI({ ...quiet, fetch: send }), options)
      const stream = await client.responses.create({ model: 'm', input: 'Hi', stream: true })
      return collect(
        stream,
        (event) => (event.type === 'response.output_text.delta' ? event.delta : ''),
        () => stream.controller.abort()
      )
    }
  },
  {
    name: 'Anthropic',
    body: sse(anthropicEvents, true),
    async read(send) {
      const anthropic = new Anthropic({ ...quiet, fetch: send })
      const client = labelAnthropic(anthropic, options)
      const stream = await client.messages.create({
        model: 'm',
        max_tokens: 1,
        messages: [],
        stream: true
      })
      return collect(
        stream,
        (event) =>
          event.type === 'content_block_delta' && event.delta.type === 'text_delta'
            ? event.delta.text
            : '',
        () => stream.controller.abort()
      )
    }
  }
]

describe.each(clients)('the SDK of $name', ({ body, read }) => {
  const bytes = bytesOf(body)

  it.each(faults)('when its source $name', { timeout: 240_000 }, async ({ name, source }) => {
    const step = isThorough ? (name.startsWith('stalls') ? 97 : 11) : 127
    for (let cut = 0; cut <= bytes.length; cut += step) {
      const send = async (_: unknown, init?: RequestInit) =>
        new Response(abortable(source(bytes.slice(0, cut), bytes.slice(cut)), init?.signal), {
          headers: { 'content-type': 'text/event-stream' }
        })
      const shown = await read(send)
      cases++
      if (!isSafe(shown)) expect.unreachable(`text without its label, cut at ${cut}: ${shown}`)
    }
  })
})

type Result = Awaited<ReturnType<MockLanguageModel['doStream']>>
type Part = Result['stream'] extends ReadableStream<infer P> ? P : never

const parts: readonly Part[] = [
  { type: 'stream-start', warnings: [] },
  { type: 'reasoning-start', id: 'r' },
  { type: 'reasoning-delta', id: 'r', delta: 'Hm' },
  { type: 'reasoning-end', id: 'r' },
  { type: 'text-start', id: '1' },
  { type: 'text-delta', id: '1', delta: '' },
  { type: 'text-delta', id: '1', delta: 'You are' },
  { type: 'text-delta', id: '1', delta: ' talking nonsense' },
  { type: 'text-end', id: '1' },
  { type: 'text-start', id: '2' },
  { type: 'text-delta', id: '2', delta: 'More.' },
  { type: 'text-end', id: '2' },
  {
    type: 'finish',
    usage: {
      inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: 1, text: 1, reasoning: 0 }
    },
    finishReason: { unified: 'stop', raw: 'stop' }
  }
]

describe('the AI SDK', () => {
  const endings: readonly [string, (controller: ReadableStreamDefaultController<Part>) => void][] =
    [
      ['throws', (controller) => controller.error(broken)],
      ['ends early', (controller) => controller.close()],
      ['stalls', () => undefined],
      ['sends an error', (controller) => controller.enqueue({ type: 'error', error: broken })],
      [
        'sends a text of no part',
        (controller) => controller.enqueue({ type: 'text-delta', id: '9', delta: 'x' })
      ],
      ['sends a part that is none', (controller) => controller.enqueue(null as never)]
    ]

  it.each(endings)('when its model %s, at every part', async (_, finish) => {
    for (let cut = 0; cut <= parts.length; cut++) {
      for (const screen of [undefined, { output: async () => true }]) {
        let index = 0
        const model = new MockLanguageModel({
          doStream: async ({ abortSignal }) => ({
            stream: abortable(
              new ReadableStream<Part>({
                pull(controller) {
                  const part = index < cut ? parts[index++] : undefined
                  if (part) controller.enqueue(part)
                  else if (index++ === cut) finish(controller)
                  else if (index < cut + 3) controller.close()
                }
              }),
              abortSignal
            )
          })
        })
        const middleware = disclosureMiddleware({ ...options, ...(screen ? { screen } : {}) })
        const aborter = new AbortController()
        const result = streamText({
          model: wrapLanguageModel({ model, middleware }),
          prompt: 'Hi',
          abortSignal: aborter.signal,
          onError: () => undefined
        })
        const shown = await collect(
          result.fullStream,
          (part) => (part.type === 'text-delta' ? part.text : ''),
          () => aborter.abort()
        )
        cases++
        if (!isSafe(shown)) expect.unreachable(`text without its label, cut at ${cut}: ${shown}`)
      }
    }
  })

  it('passes a call that fails before it streams', async () => {
    const model = new MockLanguageModel({ doStream: () => Promise.reject(broken) })
    const { doStream } = wrapLanguageModel({ model, middleware: disclosureMiddleware(options) })
    await expect(doStream({ prompt: [] })).rejects.toBe(broken)
  })
})
