import OpenAI, { AzureOpenAI } from 'openai'
import { ChatCompletionStream } from 'openai/lib/ChatCompletionStream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { labelOpenAi } from '../../src/chat/adapters/openai.js'
import { labelResponse } from '../../src/chat/index.js'
import { disclosure, keep, noon, notice, opening, reminder } from './support/facts.js'
import { listen, type Loopback, sendEvents, sendJson } from './support/loopback.js'
import { chatEvents, responseEvents, sse } from './support/protocols.js'

const text = 'Grüße, Ada! 👋🏽 The harbour opens at six.\nBring “a coat”.'
const completion = (message: object, extra: object = {}) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-4',
  choices: [
    { index: 0, message: { role: 'assistant', refusal: null, ...message }, finish_reason: 'stop' }
  ],
  ...extra
})
const messages = [{ role: 'user', content: 'When does it open?' }] as const
const ask = { model: 'gpt-4', messages: [...messages] }

interface Body {
  stream?: boolean
  messages?: { role: string; content: unknown }[]
  response_format?: object
  input?: unknown
  text?: { format?: object }
  n?: number
}

let server: Loopback
let reply: (body: Body) => unknown
let events: string

beforeAll(async () => {
  server = await listen((body: Body, response, request) => {
    if (body.stream) return void sendEvents(response, events)
    const answer = reply(body)
    const status = request.url?.includes('fail') || answer === undefined ? 500 : 200
    sendJson(response, answer ?? { error: { message: 'broken' } }, status)
  })
})
afterAll(() => server.close())
beforeEach(() => {
  reply = () => completion({ content: text })
  events = sse(chatEvents)
})

const options = { disclosure, now: noon }
const plain = () => new OpenAI({ baseURL: `${server.url}/v1`, apiKey: 'k', maxRetries: 0 })
const client = (extra: object = {}) => labelOpenAi(plain(), { ...options, ...extra })

describe('labelOpenAi, chat completions', () => {
  it('labels a whole reply', async () => {
    const { choices } = await client().chat.completions.create(ask)
    expect(choices[0]?.message.content).toBe(opening + text)
  })

  it('leaves the client that was passed in as it was', async () => {
    const untouched = plain()
    labelOpenAi(untouched, options)
    const { choices } = await untouched.chat.completions.create(ask)
    expect(choices[0]?.message.content).toBe(text)
  })

  it('labels a stream', async () => {
    const stream = await client().chat.completions.create({ ...ask, stream: true })
    let shown = ''
    for await (const { choices } of stream) shown += choices[0]?.delta.content ?? ''
    expect(shown).toBe(opening + text)
  })

  it('labels both branches of a tee, and a stream that goes on as a ReadableStream', async () => {
    const [left, right] = (await client().chat.completions.create({ ...ask, stream: true })).tee()
    let shown = ''
    for await (const { choices } of left) shown += choices[0]?.delta.content ?? ''
    expect(shown).toBe(opening + text)
    const again = ChatCompletionStream.fromReadableStream(right.toReadableStream())
    expect((await again.finalMessage()).content).toBe(opening + text)
  })

  it('labels what a server passes on of its stream, in the lines that a client reads back', async () => {
    const stream = await plain().chat.completions.create({ ...ask, stream: true })
    const { body } = labelResponse(new Response(stream.toReadableStream()), options)
    const read = ChatCompletionStream.fromReadableStream(body ?? new ReadableStream())
    expect((await read.finalMessage()).content).toBe(opening + text)
  })

  it('labels what the helper `stream` collects', async () => {
    const stream = client().chat.completions.stream(ask)
    let shown = ''
    stream.on('content', (delta) => (shown += delta))
    expect((await stream.finalMessage()).content).toBe(opening + text)
    expect(shown).toBe(opening + text)
  })

  it('leaves the source when the reader leaves, and when it aborts', async () => {
    const long = Array.from({ length: 5000 }, (_, index) => ({
      choices: [{ index: 0, delta: { content: `word ${index} ` }, finish_reason: null }]
    }))
    events = sse(long)
    const before = server.aborted
    for await (const chunk of await client().chat.completions.create({ ...ask, stream: true })) {
      if (chunk.choices[0]?.delta.content) break
    }
    const stream = await client().chat.completions.create({ ...ask, stream: true })
    const reading = (async () => {
      for await (const _ of stream) stream.controller.abort()
    })()
    await reading.catch(() => undefined)
    await expect.poll(() => server.aborted).toBe(before + 2)
  })

  it('labels every one of several choices', async () => {
    const choice = (index: number) => ({
      index,
      message: { role: 'assistant', content: 'Yes' },
      finish_reason: 'stop'
    })
    reply = () => completion({}, { choices: [choice(0), choice(1)] })
    const { choices } = await client().chat.completions.create({ ...ask, n: 2 })
    expect(choices.map(({ message }) => message.content)).toEqual([
      `${opening}Yes`,
      `${opening}Yes`
    ])
  })

  it('labels a refusal, which is an answer in words', async () => {
    reply = () => completion({ content: null, refusal: 'I can’t help.' })
    const { choices } = await client().chat.completions.create(ask)
    expect(choices[0]?.message).toMatchObject({ content: null, refusal: `${opening}I can’t help.` })
  })

  it('moves the offsets of citations', async () => {
    const annotation = {
      type: 'url_citation',
      url_citation: { start_index: 1, end_index: 3, url: 'https://a.example' }
    }
    reply = () => completion({ content: 'Hello', annotations: [annotation] })
    const { choices } = await client().chat.completions.create(ask)
    const { url_citation: moved } = choices[0]?.message.annotations?.[0] ?? {}
    expect(moved).toMatchObject({ start_index: opening.length + 1, end_index: opening.length + 3 })
  })

  it('leaves tool calls alone, and says the notice with the text that follows them', async () => {
    const call = {
      id: 'c1',
      type: 'function',
      function: { name: 'tide', arguments: '{"at":6}' }
    } as const
    reply = () => completion({ content: null, tool_calls: [call] })
    const first = await client().chat.completions.create(ask)
    expect(first.choices[0]?.message).toMatchObject({ content: null, tool_calls: [call] })
    reply = () => completion({ content: 'At six.' })
    const second = await client().chat.completions.create({
      ...ask,
      messages: [
        ...messages,
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', tool_call_id: 'c1', content: '6' }
      ]
    })
    expect(second.choices[0]?.message.content).toBe(`${opening}At six.`)
  })

  it('says the notice once in a tool loop whose first step has text', async () => {
    const call = {
      id: 'c1',
      type: 'function',
      function: { name: 'tide', arguments: '{}' }
    } as const
    reply = () => completion({ content: 'At six.' })
    const { choices } = await client({ schedule: 'every' }).chat.completions.create({
      ...ask,
      messages: [
        ...messages,
        { role: 'assistant', content: `${opening}Let me look.`, tool_calls: [call] },
        { role: 'tool', tool_call_id: 'c1', content: '6' }
      ]
    })
    expect(choices[0]?.message.content).toBe('At six.')
  })

  it('never shows the model its own label, and counts what was said', async () => {
    const history = [
      ...messages,
      { role: 'assistant', content: `${opening}At six.` },
      { role: 'user', content: 'And closes?' }
    ] as const
    const { choices } = await client().chat.completions.create({ ...ask, messages: [...history] })
    expect(choices[0]?.message.content).toBe(text)
    expect((server.requests.at(-1) as Body | undefined)?.messages?.[1]).toEqual({
      role: 'assistant',
      content: 'At six.'
    })
    const often = await client({ schedule: { turns: 1 } }).chat.completions.create({
      ...ask,
      messages: [...history]
    })
    expect(often.choices[0]?.message.content).toBe(`${reminder}\n\n${text}`)
  })

  it.each(['json_object', 'json_schema'])(
    'leaves %s alone and names the notice in a header',
    async (type) => {
      reply = () => completion({ content: '{"a":1}' })
      const { data, response } = await client()
        .chat.completions.create({
          ...ask,
          response_format: { type, json_schema: { name: 'x', schema: {} } } as never
        })
        .withResponse()
      expect(data.choices[0]?.message.content).toBe('{"a":1}')
      expect(response.headers.get('ai-disclosure-notice')).toMatch(
        /^interface;words=%"You are talking/
      )
    }
  )

  it('parses structured output as before', async () => {
    reply = () => completion({ content: '{"opens":6}' })
    const { choices } = await client().chat.completions.parse({
      ...ask,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'x', strict: true, schema: { type: 'object' } }
      }
    })
    expect(choices[0]?.message.content).toBe('{"opens":6}')
  })

  it.each([
    ['a text', opening.slice(0, 12), opening + opening.slice(0, 12)],
    ['a list', [{ type: 'text', text: opening.slice(0, 12) }], [{ type: 'text', text: opening }, { type: 'text', text: opening.slice(0, 12) }]],
    ['nothing', null, null]
  ])('joins what was held back to the last delta, whose content is %s', async (_, content, shown) => {
    events = sse([{ ...completion({}), object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, finish_reason: 'stop' }] }])
    const deltas: unknown[] = []
    for await (const { choices } of await client().chat.completions.create({ ...ask, stream: true })) deltas.push(choices[0]?.delta.content)
    expect(deltas).toEqual([shown])
  })

  it('labels the older completions', async () => {
    reply = () => ({
      id: 'c',
      object: 'text_completion',
      choices: [{ index: 0, text, finish_reason: 'stop' }]
    })
    const { choices } = await client().completions.create({ model: 'gpt-3', prompt: 'Hello' })
    expect(choices[0]?.text).toBe(opening + text)
  })

  it('passes errors and other endpoints unchanged', async () => {
    reply = () => undefined
    await expect(client().chat.completions.create(ask)).rejects.toMatchObject({ status: 500 })
    reply = () => ({ object: 'list', data: [{ embedding: [1], index: 0, object: 'embedding' }] })
    const { data } = await client().embeddings.create({
      model: 'e',
      input: 'x',
      encoding_format: 'float'
    })
    expect(data[0]?.embedding).toEqual([1])
  })

  it('keeps the state of a conversation that it is given', async () => {
    const box = keep()
    const first = await client(box).chat.completions.create(ask)
    expect(first.choices[0]?.message.content).toBe(opening + text)
    const second = await client({ ...box, conversation: box.state }).chat.completions.create(ask)
    expect(second.choices[0]?.message.content).toBe(text)
    expect(box.state).toMatchObject({ turns: 2, turnsSinceNotice: 2 })
  })

  it('stops an input before the model is called, and an output before it is shown', async () => {
    const before = server.requests.length
    const guarded = client({ screen: { input: () => 'not here', output: () => true } })
    await expect(guarded.chat.completions.create(ask)).rejects.toMatchObject({
      status: 422,
      code: 'refused',
      message: '422 The input was stopped: not here'
    })
    expect(server.requests).toHaveLength(before)
    const output = (sentence: string) => (sentence.includes('coat') ? 'no clothes' : true)
    const stream = await client({ screen: { output } }).chat.completions.create({
      ...ask,
      stream: true
    })
    let shown = ''
    await expect(
      (async () => {
        for await (const { choices } of stream) shown += choices[0]?.delta.content ?? ''
      })()
    ).rejects.toThrow('no clothes')
    expect(opening + text).toContain(shown)
    expect(shown).not.toContain('coat')
  })

  it('asks the model once when the reply can’t be labelled', async () => {
    reply = () => [text]
    const before = server.requests.length
    const retrying = labelOpenAi(new OpenAI({ baseURL: `${server.url}/v1`, apiKey: 'k' }), options)
    await expect(retrying.chat.completions.create(ask)).rejects.toMatchObject({
      code: 'cannot-label'
    })
    expect(server.requests).toHaveLength(before + 1)
  })

  it('serves the client for Azure', async () => {
    const azure = new AzureOpenAI({
      endpoint: server.url,
      apiKey: 'k',
      apiVersion: '2026-01-01',
      maxRetries: 0
    })
    const { choices } = await labelOpenAi(azure, options).chat.completions.create(ask)
    expect(choices[0]?.message.content).toBe(opening + text)
  })

  it('refuses a disclosure that says a person writes, and one that may not be used', () => {
    expect(() => labelOpenAi(plain(), { disclosure: 'human-only' })).toThrow(/a model writes/)
    expect(() =>
      labelOpenAi(plain(), { disclosure: { ...disclosure, persona: { name: 'Ada' } } })
    ).toThrow(/usage\/simulated-person/)
    expect(() => labelOpenAi({} as never, options)).toThrow(/withOptions/)
  })
})

describe('labelOpenAi, responses', () => {
  const response = responseEvents.at(-1) as unknown as { response: object }
  beforeEach(() => {
    reply = () => response.response
    events = sse(responseEvents, true)
  })

  it('labels a whole response, in its output and in `output_text`', async () => {
    const { output, output_text: shown } = await client().responses.create({
      model: 'gpt-4',
      input: 'Hi'
    })
    expect(shown).toBe(opening + text)
    expect(output[1]).toMatchObject({ content: [{ text: opening + text }] })
  })

  it('labels a stream, numbered without a gap', async () => {
    const stream = await client().responses.create({ model: 'gpt-4', input: 'Hi', stream: true })
    let shown = ''
    const numbers: number[] = []
    for await (const event of stream) {
      numbers.push(event.sequence_number)
      if (event.type === 'response.output_text.delta') shown += event.delta
      if (event.type === 'response.output_text.done') expect(event.text).toBe(shown)
    }
    expect(shown).toBe(opening + text)
    expect(numbers).toEqual(numbers.map((_, index) => index))
  })

  it('labels what the helper `stream` collects', async () => {
    const stream = client().responses.stream({ model: 'gpt-4', input: 'Hi' })
    let shown = ''
    stream.on('response.output_text.delta', ({ delta }) => (shown += delta))
    const final = await stream.finalResponse()
    expect(final.output_text).toBe(opening + text)
    expect(shown).toBe(opening + text)
  })

  it('labels a stored response that is fetched later', async () => {
    const { output_text: shown } = await client().responses.retrieve('resp_1')
    expect(shown).toBe(opening + text)
  })

  it('leaves JSON alone', async () => {
    reply = () => ({
      ...response.response,
      text: { format: { type: 'json_schema', name: 'x', schema: {} } },
      output: [
        {
          type: 'message',
          id: 'm',
          status: 'completed',
          role: 'assistant',
          content: [{ type: 'output_text', text: '{"a":1}', annotations: [] }]
        }
      ]
    })
    const parsed = await client().responses.parse({
      model: 'gpt-4',
      input: 'Hi',
      text: { format: { type: 'json_schema', name: 'x', schema: {}, strict: true } }
    })
    expect(parsed.output_parsed).toEqual({ a: 1 })
  })

  it('takes its labels out of the input items', async () => {
    await client().responses.create({
      model: 'gpt-4',
      input: [
        { role: 'user', content: 'Hi' },
        {
          role: 'assistant',
          content: [{ type: 'output_text', text: opening + text, annotations: [] }]
        } as never,
        { role: 'user', content: 'Again' }
      ]
    })
    expect(JSON.stringify(server.requests.at(-1))).not.toContain(notice)
  })
})
