import Anthropic from '@anthropic-ai/sdk'
import { generateText, streamText, wrapLanguageModel } from 'ai'
import { convertArrayToReadableStream } from 'ai/test'
import { describe, expect, it } from 'vitest'
import { disclosureMiddleware } from '../../src/chat/adapters/ai-sdk.js'
import { labelAnthropic } from '../../src/chat/adapters/anthropic.js'
import type { ChatOptions } from '../../src/chat/index.js'
import { isSameModel } from '../../src/chat/other-model.js'
import { keep, noon, opening } from './support/facts.js'
import { MockLanguageModel } from './support/mock-model.js'
import { sse } from './support/protocols.js'

const options: ChatOptions = {
  disclosure: { author: 'Ada Lovelace', responsible: 'author', ai: 'GPT-4 (OpenAI)' },
  now: noon
}
const changed = (model: string) => `The AI system has changed: it now runs on ${model}.\n\n`
const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 }
}
const finishReason = { unified: 'stop' as const, raw: 'stop' }

describe('the AI SDK, when a router lets another model answer', () => {
  const model = (answering: string) =>
    new MockLanguageModel({
      modelId: 'my-gpt',
      doStream: async () => ({
        stream: convertArrayToReadableStream([
          { type: 'stream-start', warnings: [] },
          { type: 'response-metadata', modelId: answering },
          { type: 'text-start', id: '1' },
          { type: 'text-delta', id: '1', delta: 'Hello' },
          { type: 'text-end', id: '1' },
          { type: 'finish', usage, finishReason }
        ] as never[])
      }),
      doGenerate: async () => ({
        content: [{ type: 'text', text: 'Hello' }],
        response: { modelId: answering },
        usage,
        finishReason,
        warnings: []
      })
    })

  it.each([
    ['mistral-large-2411', changed('mistral-large-2411')],
    ['gpt-4-mini', changed('gpt-4-mini')],
    ['gpt-4-0613', ''],
    ['openai/gpt-4', ''],
    ['my-gpt', ''],
    ['not an id: it has words', '']
  ])('tells of %s', async (answering, words) => {
    const found: string[] = []
    const middleware = disclosureMiddleware({
      ...options,
      onFinding: ({ ruleId }) => found.push(ruleId)
    })
    const wrapped = wrapLanguageModel({ model: model(answering), middleware })
    expect(await streamText({ model: wrapped, prompt: 'Hi' }).text).toBe(`${opening}${words}Hello`)
    expect((await generateText({ model: wrapped, prompt: 'Hi' })).text).toBe(`${opening}${words}Hello`)
    expect(found).toEqual(words === '' ? [] : ['chat/other-model', 'chat/other-model'])
  })

  it('tells it once, and again when the declared one is back', async () => {
    const box = keep()
    const ask = async (answering: string) => {
      const state = { ...options, ...(box.state ? { conversation: box.state } : {}) }
      const middleware = disclosureMiddleware({ ...state, onConversation: box.onConversation })
      const wrapped = wrapLanguageModel({ model: model(answering), middleware })
      return streamText({ model: wrapped, prompt: 'Hi' }).text
    }
    expect(await ask('command-r')).toBe(`${opening}${changed('command-r')}Hello`)
    expect(await ask('command-r')).toBe('Hello')
    expect(await ask('gpt-4-0613')).toBe(`${changed('GPT-4 (OpenAI)')}Hello`)
  })
})

describe('Anthropic, when the model falls back to another one', () => {
  const fallback = {
    type: 'fallback',
    from: { model: 'claude-opus-4-5' },
    to: { model: 'claude-haiku-4-5' },
    trigger: { type: 'refusal', category: null, explanation: null }
  }
  const start = { type: 'message_start', message: { id: 'm', type: 'message', role: 'assistant', model: 'claude-opus-4-5', content: [], usage: {} } }
  const block = (index: number, content_block: object, ...deltas: string[]) => [
    { type: 'content_block_start', index, content_block },
    ...deltas.map((text) => ({ type: 'content_block_delta', index, delta: { type: 'text_delta', text } })),
    { type: 'content_block_stop', index }
  ]
  const text = { type: 'text', text: '' }
  const end = [
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: {} },
    { type: 'message_stop' }
  ]
  const options = {
    disclosure: { author: 'Ada Lovelace', responsible: 'author', ai: 'Claude Opus (Anthropic)' },
    now: noon
  } as const
  const notice =
    'You are talking to an artificial intelligence (AI) system, not a person. It runs on Claude Opus (Anthropic). Responsible for it: Ada Lovelace.\n\n'
  const other = changed('claude-haiku-4-5')
  const sent: string[] = []
  const client = (body: string, contentType: string) =>
    labelAnthropic(
      new Anthropic({
        apiKey: 'k',
        maxRetries: 0,
        fetch: async (_, init) => {
          sent.push(String(init?.body))
          return new Response(body, { headers: { 'content-type': contentType } })
        }
      }),
      options
    )
  const ask = { model: 'claude-opus-4-5', max_tokens: 9 }
  const hi = { role: 'user' as const, content: 'Hi' }
  const textsOf = (content: readonly unknown[]) =>
    content.flatMap((each) => (each as { text?: string }).text ?? []).join('|')

  it('tells it with the notice where that comes before the first word', async () => {
    const events = [start, ...block(0, fallback), ...block(1, text, 'Hello'), ...end]
    const streamed = client(sse(events, true), 'text/event-stream')
    const message = await streamed.messages.stream({ ...ask, messages: [hi] }).finalMessage()
    expect(textsOf(message.content)).toBe(`${notice}${other}Hello`)
    const whole = { type: 'message', role: 'assistant', content: [fallback, { type: 'text', text: 'Hello' }] }
    const plain = client(JSON.stringify(whole), 'application/json')
    const reply = await plain.messages.create({ ...ask, messages: [hi] })
    expect(textsOf(reply.content)).toBe(`${notice}${other}Hello`)
    // The model reads neither, and the reader is told when the declared one is back.
    const last = textsOf(reply.content)
    const next = await plain.messages.create({
      ...ask,
      messages: [hi, { role: 'assistant', content: last }, hi]
    })
    expect(sent.at(-1)).toContain('"Hello"')
    expect(textsOf(next.content)).toBe('Hello')
  })

  it('tells it where the reply alone names another model, and not where it names the one that was asked', async () => {
    const named = (model: string, type: 'whole' | 'stream') => {
      const message = { ...start.message, model }
      const whole = { ...message, content: [{ type: 'text', text: 'Hello' }] }
      const events = [{ ...start, message }, ...block(0, text, 'Hello'), ...end]
      return type === 'whole'
        ? client(JSON.stringify(whole), 'application/json').messages.create({ ...ask, messages: [hi] })
        : client(sse(events, true), 'text/event-stream').messages.stream({ ...ask, messages: [hi] }).finalMessage()
    }
    for (const type of ['whole', 'stream'] as const) {
      expect(textsOf((await named('claude-haiku-4-5', type)).content)).toBe(`${notice}${other}Hello`)
      expect(textsOf((await named('claude-opus-4-5', type)).content)).toBe(`${notice}Hello`)
    }
  })

  it('tells it in the midst of a reply, before what the other one writes', async () => {
    const events = [
      start,
      ...block(0, text, 'The harbour'),
      ...block(1, fallback),
      ...block(2, text, ' opens', ' at six.'),
      ...end
    ]
    const message = await client(sse(events, true), 'text/event-stream')
      .messages.stream({ ...ask, messages: [hi] })
      .finalMessage()
    expect(textsOf(message.content)).toBe(`${notice}The harbour|${other} opens at six.`)
  })
})

describe('isSameModel', () => {
  it.each([
    ['GPT-4', 'gpt-4-1106-preview', true],
    ['GPT-4', 'gpt-4o', false],
    ['GPT-4', 'gpt-4-turbo', false],
    ['Claude', 'claude-opus-4-5', true],
    ['Claude', 'claudette-1', false],
    ['GPT-4', 'openai/gpt-4@latest', true],
    ['', 'gpt-4', false]
  ])('compares %s and %s: %s', (name, id, expected) => {
    expect(isSameModel(name, id, true)).toBe(expected)
  })
})
