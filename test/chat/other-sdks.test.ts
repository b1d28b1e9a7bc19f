import { HTTPClient, Mistral } from '@mistralai/mistralai'
import {
  Agent,
  type AgentInputItem,
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  run,
  setTracingDisabled
} from '@openai/agents'
import { CohereClientV2 } from 'cohere-ai'
import Groq from 'groq-sdk'
import OpenAI from 'openai'
import { beforeAll, describe, expect, it } from 'vitest'
import { labelFetch } from '../../src/chat/adapters/fetch.js'
import { labelOpenAi } from '../../src/chat/adapters/openai.js'
import type { ChatOptions } from '../../src/chat/index.js'
import { disclosure, noon, notice, opening } from './support/facts.js'
import { sse } from './support/protocols.js'

const options: ChatOptions = { disclosure, now: noon }
const hi = [{ role: 'user' as const, content: 'Hi' }]

/** A service that answers every request with the same body. */
function serve(body: string, contentType = 'text/event-stream') {
  const sent: string[] = []
  const send = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    sent.push(await new Request(input, init).text())
    return new Response(body, { headers: { 'content-type': contentType } })
  }
  return { sent, bare: send as typeof fetch, labelled: labelFetch(send, options) as typeof fetch }
}
const chunk = (content: string, finish_reason: string | null = null, model = 'm') => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model,
  choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason }]
})
const chunks = (model?: string) =>
  sse([chunk('Hello ', null, model), chunk('you.', null, model), chunk('', 'stop', model)])

describe('the clients of other services', () => {
  const text = 'Hello you.'

  it.each([
    ['bare', text],
    ['labelled', opening + text]
  ] as const)('of Groq is %s', async (way, expected) => {
    const client = new Groq({ apiKey: 'k', maxRetries: 0, fetch: serve(chunks())[way] })
    let shown = ''
    const stream = await client.chat.completions.create({ model: 'm', messages: hi, stream: true })
    for await (const { choices } of stream) shown += choices[0]?.delta.content ?? ''
    expect(shown).toBe(expected)
  })

  it.each([
    ['bare', text],
    ['labelled', opening + text]
  ] as const)('of Mistral is %s', async (way, expected) => {
    const fetcher = serve(chunks())[way]
    const client = new Mistral({ apiKey: 'k', httpClient: new HTTPClient({ fetcher }) })
    let shown = ''
    for await (const { data } of await client.chat.stream({ model: 'm', messages: hi })) {
      shown += String(data.choices[0]?.delta.content ?? '')
    }
    expect(shown).toBe(expected)
  })

  it.each([
    ['bare', text],
    ['labelled', opening + text]
  ] as const)('of Cohere is %s', async (way, expected) => {
    const content = { type: 'text', text: '' }
    const events = [
      { type: 'message-start', id: '1', delta: { message: { role: 'assistant', content: [] } } },
      { type: 'content-start', index: 0, delta: { message: { content } } },
      { type: 'content-delta', index: 0, delta: { message: { content: { text } } } },
      { type: 'content-end', index: 0 },
      { type: 'message-end', delta: { finish_reason: 'COMPLETE' } }
    ]
    const client = new CohereClientV2({ token: 'k', fetch: serve(sse(events))[way] })
    let shown = ''
    for await (const event of await client.chatStream({ model: 'm', messages: hi })) {
      if (event.type === 'content-delta') shown += event.delta?.message?.content?.text ?? ''
    }
    expect(shown).toBe(expected)
  })
})

describe('OpenAI’s agents', () => {
  beforeAll(() => setTracingDisabled(true))

  it('say the notice once in a conversation, and no model reads it', async () => {
    const { labelled, sent } = serve(chunks())
    const client = new OpenAI({ apiKey: 'k', maxRetries: 0, fetch: labelled })
    const model = new OpenAIChatCompletionsModel(client as never, 'm')
    const agent = new Agent({ name: 'Harbour', instructions: 'Help.', model })
    const ask = async (input: string | AgentInputItem[]) => {
      const result = await run(agent, input, { stream: true })
      await result.completed
      return result
    }
    const first = await ask('Hi')
    expect(first.finalOutput).toBe(`${opening}Hello you.`)
    const next = await ask([...first.history, { role: 'user', content: 'And then?' }])
    expect(next.finalOutput).toBe('Hello you.')
    expect(sent[1]).toContain('Hello you.')
    expect(sent.join('')).not.toContain(notice)
  })

  it('say it in the responses interface, in the stream and at the end', async () => {
    const part = { type: 'output_text', text: 'Hello you.', annotations: [] }
    const item = { id: 'm1', type: 'message', status: 'completed', role: 'assistant', content: [part] }
    const response = { id: 'r1', object: 'response', status: 'completed', model: 'm', output: [item] }
    const at = { item_id: 'm1', output_index: 0, content_index: 0 }
    const open = { ...response, status: 'in_progress', output: [] }
    const events = [
      { type: 'response.created', response: open },
      { type: 'response.output_item.added', output_index: 0, item: { ...item, content: [] } },
      { type: 'response.content_part.added', ...at, part: { ...part, text: '' } },
      { type: 'response.output_text.delta', ...at, delta: 'Hello you.', logprobs: [] },
      { type: 'response.output_text.done', ...at, text: 'Hello you.', logprobs: [] },
      { type: 'response.content_part.done', ...at, part },
      { type: 'response.output_item.done', output_index: 0, item },
      { type: 'response.completed', response }
    ].map((event, sequence_number) => ({ ...event, sequence_number }))
    const client = new OpenAI({ apiKey: 'k', maxRetries: 0, fetch: serve(sse(events, true)).labelled })
    const model = new OpenAIResponsesModel(client as never, 'm')
    const result = await run(new Agent({ name: 'Harbour', model }), 'Hi', { stream: true })
    let shown = ''
    for await (const piece of result.toTextStream()) shown += piece
    await result.completed
    expect(shown).toBe(`${opening}Hello you.`)
    expect(result.finalOutput).toBe(shown)
  })
})

describe('a service that lets another model answer than the one that was asked', () => {
  const changed = (model: string) => `The AI system has changed: it now runs on ${model}.\n\n`
  const ask = async (asked: string, answering: string) => {
    const found: string[] = []
    const client = labelOpenAi(
      new OpenAI({ apiKey: 'k', maxRetries: 0, fetch: serve(chunks(answering)).bare }),
      { ...options, onFinding: ({ ruleId }) => found.push(ruleId) }
    )
    let shown = ''
    const request = { model: asked, messages: hi, stream: true } as const
    for await (const { choices } of await client.chat.completions.create(request)) {
      shown += choices[0]?.delta.content ?? ''
    }
    return { shown, found }
  }

  it.each([
    ['openai/gpt-4', 'mistralai/mistral-large-2411', changed('mistralai/mistral-large-2411')],
    ['openai/gpt-4', 'openai/gpt-4-0613', ''],
    ['my-deployment', 'gpt-4', ''],
    ['mistral-large-latest', 'mistral-large-2411', ''],
    ['m', 'm', '']
  ])('is told: asked %s, answered by %s', async (asked, answering, words) => {
    const { shown, found } = await ask(asked, answering)
    expect(shown).toBe(`${opening}${words}Hello you.`)
    expect(found).toEqual(words === '' ? [] : ['chat/other-model'])
  })

  it('is told in a whole reply of Gemini, which has the model in its address', async () => {
    const reply = JSON.stringify({
      modelVersion: 'gemini-flash-3',
      candidates: [{ content: { parts: [{ text: 'Hello' }] } }]
    })
    const send = async () => new Response(reply, { headers: { 'content-type': 'application/json' } })
    const response = await labelFetch(send, options)(
      'https://api.example/v1beta/models/gemini-pro-3:generateContent',
      { method: 'POST', body: JSON.stringify({ contents: [] }) }
    )
    expect(await response.text()).toContain('now runs on gemini-flash-3.')
  })
})
