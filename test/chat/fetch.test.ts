import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { Ollama } from 'ollama'
import { describe, expect, it } from 'vitest'
import { labelFetch } from '../../src/chat/adapters/fetch.js'
import { disclosure, noon, notice, opening } from './support/facts.js'
import { anthropicEvents, chatEvents, sse } from './support/protocols.js'

const options = { disclosure, now: noon }

/** A network that answers every request with a body, and keeps what it was sent. */
function network(body: string, contentType: string) {
  const sent: { url: string; body: string }[] = []
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    sent.push({ url: request.url, body: await request.text() })
    return new Response(body, { headers: { 'content-type': contentType } })
  }
  return { sent, fetch: labelFetch(fetch, options) }
}

const hi = [{ role: 'user' as const, content: 'Hi' }]

describe('labelFetch', () => {
  it('labels OpenAI’s client, whose history the model reads without our words', async () => {
    const { fetch, sent } = network(sse(chatEvents), 'text/event-stream')
    const client = new OpenAI({ apiKey: 'k', maxRetries: 0, fetch })
    const stream = await client.chat.completions.create({ model: 'm', messages: hi, stream: true })
    let shown = ''
    for await (const { choices } of stream) shown += choices[0]?.delta.content ?? ''
    expect(shown.startsWith(`${opening}Grüße`)).toBe(true)
    const messages = [...hi, { role: 'assistant' as const, content: shown }, ...hi]
    const next = await client.chat.completions.create({ model: 'm', messages, stream: true })
    let later = ''
    for await (const { choices } of next) later += choices[0]?.delta.content ?? ''
    expect(later.startsWith('Grüße')).toBe(true)
    expect(sent[1]?.body).not.toContain(notice)
  })

  it.each([
    ['a member that is not known', { role: 'assistant', content: null, thoughts: 'The harbour opens.' }, true],
    ['a tool’s call', { role: 'assistant', content: null, tool_calls: [{ id: 'c', type: 'function', function: { name: 'tides', arguments: '{"at":"the harbour"}' } }] }, false]
  ])('tells that the interface must show the words, of a whole reply with %s alone', async (_, message, isTold) => {
    const { fetch } = network(JSON.stringify({ choices: [{ index: 0, message }] }), 'application/json')
    const client = new OpenAI({ apiKey: 'k', maxRetries: 0, fetch })
    const { response } = await client.chat.completions.create({ model: 'm', messages: hi }).withResponse()
    expect(response.headers.has('ai-disclosure-notice')).toBe(isTold)
  })

  it('labels Anthropic’s client', async () => {
    const { fetch } = network(sse(anthropicEvents, true), 'text/event-stream; charset=utf-8')
    const client = new Anthropic({ apiKey: 'k', maxRetries: 0, fetch })
    const message = await client.messages
      .stream({ model: 'm', max_tokens: 9, messages: hi })
      .finalMessage()
    expect(message.content.at(-1)).toMatchObject({ text: expect.stringContaining(notice) })
  })

  it('labels Ollama’s client, streamed and whole', async () => {
    const line = (content: string, done: boolean) =>
      `${JSON.stringify({ model: 'm', message: { role: 'assistant', content }, done })}\n`
    const streamed = network(line('Hello', false) + line('', true), 'application/x-ndjson')
    let shown = ''
    const client = new Ollama({ host: 'http://127.0.0.1:1', fetch: streamed.fetch as typeof fetch })
    for await (const part of await client.chat({ model: 'm', messages: hi, stream: true })) {
      shown += part.message.content
    }
    expect(shown).toBe(`${opening}Hello`)
    const whole = network(line('Hello', true), 'application/json')
    const other = new Ollama({ host: 'http://127.0.0.1:1', fetch: whole.fetch as typeof fetch })
    expect((await other.chat({ model: 'm', messages: hi })).message.content).toBe(`${opening}Hello`)
  })

  it.each([
    [
      'Gemini, whole',
      '/v1beta/models/m:generateContent',
      { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] },
      { candidates: [{ content: { parts: [{ text: 'Hm.', thought: true }, { text: 'Hello' }] } }] },
      { candidates: [{ content: { parts: [{ text: 'Hm.', thought: true }, { text: `${opening}Hello` }] } }] }
    ],
    [
      'Gemini, in JSON',
      '/v1beta/models/m:generateContent',
      { contents: [], generationConfig: { responseMimeType: 'application/json' } },
      { candidates: [{ content: { parts: [{ text: '{"a":1}' }] } }] },
      { candidates: [{ content: { parts: [{ text: '{"a":1}' }] } }] }
    ],
    [
      'Cohere, whole',
      '/v2/chat',
      { messages: hi },
      { message: { content: [{ type: 'thinking', thinking: 'Hm.' }, { type: 'text', text: 'Hello' }] } },
      {
        message: {
          content: [{ type: 'thinking', thinking: 'Hm.' }, { type: 'text', text: `${opening}Hello` }]
        }
      }
    ],
    [
      'Ollama, in JSON',
      '/api/chat',
      { messages: hi, format: 'json' },
      { message: { content: '{"a":1}' } },
      { message: { content: '{"a":1}' } }
    ],
    [
      'an agent of Mistral, in JSON',
      '/v1/agents/completions',
      { messages: hi, response_format: { type: 'json_object' } },
      { choices: [{ message: { content: '{"a":1}' } }] },
      { choices: [{ message: { content: '{"a":1}' } }] }
    ],
    [
      'members that are sent and say nothing',
      '/v1/completions',
      { prompt: 'Hi', suffix: '', grammar: '' },
      { choices: [{ text: 'Hello' }] },
      { choices: [{ text: `${opening}Hello` }] }
    ],
    [
      'a model that fills in the middle of a program',
      '/v1/fim/completions',
      { prompt: 'f(', suffix: ')' },
      { choices: [{ message: { content: 'x' } }] },
      { choices: [{ message: { content: 'x' } }] }
    ]
  ])('labels what needs it of %s', async (_, path, request, answer, expected) => {
    const { fetch } = network(JSON.stringify(answer), 'application/json')
    for (const send of [
      () => fetch(`https://api.example${path}`, { method: 'POST', body: JSON.stringify(request) }),
      // Some SDKs send a whole `Request`.
      () => {
        const body = JSON.stringify(request)
        return fetch(new Request(`https://api.example${path}`, { method: 'POST', body }))
      }
    ]) {
      expect(await (await send()).json()).toEqual(expected)
    }
  })

  it.each(['chat', 'agents'])('takes our words out of a whole `Request` too: %s', async (path) => {
    const { fetch, sent } = network('{"choices":[]}', 'application/json')
    const messages = [...hi, { role: 'assistant', content: `${opening}Hello` }, ...hi]
    await fetch(
      new Request(`https://api.example/v1/${path}/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ messages })
      })
    )
    expect(sent[0]?.body).toContain('Hello')
    expect(sent[0]?.body).not.toContain(notice)
  })

  it('lets what is no reply pass byte for byte', async () => {
    const { fetch } = network('{"data":[]}', 'application/json')
    const response = await fetch('https://api.example/v1/embeddings', { method: 'POST', body: '{}' })
    expect(await response.text()).toBe('{"data":[]}')
  })
})
