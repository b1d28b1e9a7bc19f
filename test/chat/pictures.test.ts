import { describe, expect, it } from 'vitest'
import { labelFetch } from '../../src/chat/adapters/fetch.js'
import { labelResponse } from '../../src/chat/index.js'
import { disclosure, noon, notice } from './support/facts.js'
import { readEvents, sse } from './support/protocols.js'

// A picture is a reply as well: whoever sees one is told first that an AI system answers.

const options = { disclosure, now: noon }
const picture = 'iVBORw0KGgo='

const gemini = (...parts: unknown[]) => ({ candidates: [{ content: { role: 'model', parts } }] })
const inlineData = { mimeType: 'image/png', data: picture }
const call = { id: 'ig_1', type: 'image_generation_call', status: 'completed' }
const chunk = (delta: object) => ({ choices: [{ index: 0, delta }] })
const created = { type: 'response.created', response: { status: 'in_progress', output: [] } }

const streams: Readonly<Record<string, readonly [events: readonly unknown[], isNamed?: boolean]>> = {
  Gemini: [[gemini({ inlineData })]],
  'the AI SDK': [[{ type: 'start' }, { type: 'start-step' }, { type: 'file', mediaType: 'image/png', url: `data:image/png;base64,${picture}` }]],
  OpenRouter: [[chunk({ role: 'assistant', content: '' }), chunk({ images: [{ type: 'image_url', image_url: { url: `data:image/png;base64,${picture}` } }] })]],
  'OpenAI, at its end': [
    [
      created,
      { type: 'response.output_item.added', output_index: 0, item: { ...call, result: null } },
      { type: 'response.output_item.done', output_index: 0, item: { ...call, result: picture } }
    ],
    true
  ],
  'OpenAI, on the way': [
    [
      created,
      { type: 'response.image_generation_call.partial_image', output_index: 0, item_id: 'ig_1', partial_image_b64: picture }
    ],
    true
  ]
}

const read = (events: readonly unknown[], isNamed = false): Promise<string> =>
  labelResponse(
    new Response(sse(events, isNamed), { headers: { 'content-type': 'text/event-stream' } }),
    options
  ).text()

describe('a picture in a stream', () => {
  it.each(Object.entries(streams))('has the notice before it: %s', async (_, [events, isNamed]) => {
    const body = await read(events, isNamed)
    expect(body.split(notice)[0]).not.toContain(picture)
    expect(body.split(picture)[0]).toContain(notice)
  })

  it('has it also in the order of the output: before the item that the picture comes in later', async () => {
    const item = { ...call, result: null }
    const done = { ...call, result: picture }
    const events = [
      created,
      { type: 'response.output_item.added', output_index: 0, item },
      { type: 'response.output_item.done', output_index: 0, item: done },
      { type: 'response.completed', response: { status: 'completed', output: [done] } }
    ]
    expect(readEvents(await read(events, true)).at(-1)).toMatchObject({
      response: { output: [{ type: 'message' }, { type: 'image_generation_call' }] }
    })
  })

  it('is none where it is sound, which the interface is told of', async () => {
    const events = [gemini({ inlineData: { mimeType: 'audio/L16', data: picture } })]
    expect(await read(events)).toBe(sse(events))
  })
})

describe('a whole reply without a text', () => {
  const ask = async (path: string, reply: unknown) => {
    const fetch = labelFetch(async () => Response.json(reply), options)
    const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Hi' }] })
    const response = await fetch(`https://example.com/${path}`, { method: 'POST', body })
    return response.headers.has('ai-disclosure-notice')
  }
  const words = 'The harbour opens at six.'

  it.each([
    ['a picture of OpenAI’s', 'v1/responses', { object: 'response', output: [{ ...call, result: picture }] }],
    ['a picture of Gemini’s', 'v1beta/models/m:generateContent', gemini({ inlineData })],
    ['an item of OpenAI’s that is not known', 'v1/responses', { output: [{ type: 'agent_message', content: [{ type: 'output_text', text: words }] }] }],
    ['a part of OpenAI’s that is not known', 'v1/responses', { output: [{ type: 'message', content: [{ type: 'rich_text', text: words }] }] }],
    ['a block of Anthropic’s that is not known', 'v1/messages', { type: 'message', content: [{ type: 'rich_text', text: words }] }],
    ['a part of Cohere’s that is not known', 'v2/chat', { message: { role: 'assistant', content: [{ type: 'rich_text', text: words }] } }]
  ])('tells that the interface must show the words: %s', async (_, path, reply) => {
    expect(await ask(path, reply)).toBe(true)
  })

  it.each([
    ['of OpenAI’s', 'v1/responses', { object: 'response', instructions: words, output: [{ type: 'function_call', name: 'tides', arguments: '{"at":"the harbour"}' }] }],
    ['of Anthropic’s', 'v1/messages', { type: 'message', content: [{ type: 'tool_use', id: 't', name: 'tides', input: { at: 'the harbour' } }] }],
    ['of Cohere’s', 'v2/chat', { message: { role: 'assistant', tool_plan: words, tool_calls: [{ id: 't', function: { arguments: '{"at":"the harbour"}' } }] } }]
  ])('tells nothing of the call of a tool %s', async (_, path, reply) => {
    expect(await ask(path, reply)).toBe(false)
  })
})
