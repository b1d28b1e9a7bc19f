import { describe, expect, it } from 'vitest'
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { labelAnthropic } from '../../src/chat/adapters/anthropic.js'
import { createSentenceSplitter } from '../../src/chat/sentences.js'
import { labelResponse, type LabelResponseOptions } from '../../src/chat/index.js'
import { labelOpenAi } from '../../src/chat/adapters/openai.js'
import { disclosure, keep, noon, notice, opening } from './support/facts.js'
import { readEvents, sse } from './support/protocols.js'
import { bodyOf, byByte, bytesOf, readAll } from './support/streams.js'

const options = { disclosure, now: noon }

function respond(body: string, contentType?: string): Response {
  const headers = contentType === undefined ? {} : { 'content-type': contentType }
  return new Response(bodyOf([bytesOf(body)]), { headers })
}

async function read(response: Response, more: Partial<LabelResponseOptions> = {}) {
  return readAll(labelResponse(response, { ...options, ...more }).body ?? bodyOf([]))
}

const lines = (events: readonly unknown[]) =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('')

describe('a body by its content type', () => {
  it('is labelled without any type, and can’t be taken for HTML then', async () => {
    const labelled = labelResponse(respond('Hello'), options)
    expect(labelled.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(labelled.headers.get('ai-disclosure')).not.toBeNull()
    expect(await labelled.text()).toBe(`${opening}Hello`)
  })

  it('shows nothing of a stream of texts, which is no body', async () => {
    const texts = new ReadableStream<string>({ start: (controller) => controller.enqueue('Hello') })
    const { text, error } = await read(new Response(texts as unknown as ReadableStream<Uint8Array>))
    expect(text).toBe('')
    expect(error).toMatchObject({ code: 'cannot-label' })
  })

  it('takes no entry with a member `then` for a promise', async () => {
    const chunk = { choices: [{ index: 0, ['then' as string]: 'ask again', delta: { content: 'Hello' } }] }
    const { text, error } = await read(respond(sse([chunk]), 'text/event-stream'))
    expect(error).toBeUndefined()
    const said = { choices: [{ index: 0, delta: { content: opening } }] }
    expect(readEvents(text)).toMatchObject([said, chunk])
  })

  it('is put together where a character of two bytes is split between two pieces', async () => {
    const body = bodyOf(byByte(new Uint8Array(Buffer.from('Hello you', 'utf16le'))))
    const headers = { 'content-type': 'text/plain; charset=utf-16le' }
    const { text, error } = await read(new Response(body, { headers }))
    expect(error).toBeUndefined()
    expect(text).toBe(`${opening}Hello you`)
  })

  it('is read as UTF-8 however it is cut: a byte order mark is none behind the first character', async () => {
    const body = 'Hi \uFEFF“you” \u{1F600}!'
    const { text } = await read(new Response(bodyOf(byByte(bytesOf(body))), { headers: { 'content-type': 'text/plain' } }))
    expect(text).toBe(`${opening}${body}`)
    expect((await read(respond('\uFEFFHi', 'text/plain'))).text).toBe(`${opening}Hi`)
  })

  it('has the type of its format, where that was said', async () => {
    const labelled = labelResponse(respond('<b>Hi</b>'), { ...options, format: 'html' })
    expect(labelled.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await labelled.text()).toContain('<p lang="en"')
  })

  it.each([
    ['text/x-markdown', `**${notice}**\n\nHello`],
    ['Text/X-Whatever; charset=utf-8', `${opening}Hello`],
    ['text/vnd.mine', `${opening}Hello`]
  ])('is labelled as %s', async (type, text) => {
    expect((await read(respond('Hello', type))).text).toBe(text)
  })

  it.each(['application/octet-stream', 'text/csv', 'text/vtt', 'text/rtf', 'application/pdf', 'application/json', 'application/ld+json'])(
    'passes as %s with the words for the interface',
    async (type) => {
      const labelled = labelResponse(respond('Hello', type), options)
      expect(labelled.headers.get('ai-disclosure-notice')).toContain('not a person')
      expect(labelled.headers.get('content-type')).toBe(type)
      expect(await labelled.text()).toBe('Hello')
    }
  )

  it.each(['application/x-ndjson', 'application/stream+json', 'application/json-lines', 'application/x-json-stream', 'Application/JSONL; charset=utf-8'])(
    'is a stream of lines as %s',
    async (type) => {
      const body = lines([{ choices: [{ index: 0, delta: { content: 'Hello' } }] }])
      expect((await read(respond(body, type))).text).toContain(notice)
    }
  )

  it.each([
    ['application/json-seq', (value: string) => `\x1E${value}\n`],
    ['application/x-ndjson', (value: string) => `${value}\r\n`]
  ])('keeps the ends of its records as %s', async (type, frame) => {
    const values = ['a', 'b'].map((content) => JSON.stringify({ choices: [{ index: 0, delta: { content } }] }))
    const { text } = await read(respond(values.map(frame).join(''), type))
    expect(text.replace(/"content":"[^"]*a"/, '"content":"a"')).toBe(values.map(frame).join(''))
  })

  it('leaves the state alone where a person alone writes', async () => {
    const box = keep()
    const { text } = await read(respond('Hello'), { disclosure: 'human-only', ...box })
    expect(text).toBe('Hello')
    expect(box.state).toBeUndefined()
  })

  it.each(['text/css', 'image/png', 'font/woff2', 'text/javascript'])(
    'passes as %s, a part of a page',
    async (type) => {
      const labelled = labelResponse(respond('Hello', type), options)
      expect(labelled.headers.get('ai-disclosure-notice')).toBeNull()
      expect(await labelled.text()).toBe('Hello')
    }
  )
})

describe('a stream that only looks like a known protocol', () => {
  const streams: readonly (readonly unknown[])[] = [
    [{ type: 'text', content: 'Hello reader' }],
    [{ type: 'text', text: 'Hello' }],
    [{ type: 'start' }, { type: 'token', text: 'Hello' }],
    [{ type: 'start', text: 'Hello' }],
    [{ type: 'start' }, 'Hello'],
    [{ type: 'data', data: 'Hello' }],
    [{ type: 'finish-text', text: 'Hello' }],
    [{ type: 'message_delta', delta: 'Hello' }],
    [{ type: 'message_start', message: { content: [{ type: 'text', text: 'Hello' }] } }],
    [{ type: 'message_start', message: {} }, { type: 'token', content: 'Hello' }],
    [{ type: 'content_block_delta', index: 0, delta: 'Hello' }],
    [{ type: 'content_block_delta', index: 0, delta: { type: 'mine', content: 'Hello' } }],
    [{ type: 'content_block_start', content_block: { type: 'mine', data: ['Hello'] } }],
    [{ choices: [{ delta: 'Hello' }] }],
    [{ choices: ['Hello'] }],
    [{ choices: [{ delta: { text: 'Hello' } }] }],
    [{ choices: [], content: 'Hello' }],
    [{ choices: [] }, { text: 'Hello' }],
    [{ type: 'response.text.delta', delta: 'Hello' }],
    [{ type: 'response.created', response: { output_text: 'Hello' } }],
    [
      {
        type: 'response.completed',
        response: { output: [{ type: 'message', content: [{ type: 'text', text: 'Hello' }] }] }
      }
    ],
    [{ type: 'response.output_text.delta', delta: '', text: 'Hello' }],
    [{ type: 'error', text: 'Hello' }],
    [{ type: 'ping', content: 'Hello' }],
    [{ error: 'x', content: 'Hello' }],
    [
      { message: { content: '' }, done: false },
      { text: 'Hello', done: false }
    ],
    [{ message: { content: '' }, response: 'Hello', done: false }]
  ]

  it.each(streams.map((events) => [JSON.stringify(events), events] as const))(
    'says the notice before %s, or shows nothing of it',
    async (_, events) => {
      for (const [body, type] of [
        [sse(events), 'text/event-stream'],
        [lines(events), 'application/x-ndjson']
      ] as const) {
        const { text, error } = await read(respond(body, type))
        const [before] = text.split('Hello')
        if (before === text) expect(error).toMatchObject({ code: 'cannot-label' })
        else expect(before).toContain(notice)
      }
    }
  )
})

describe('events that a protocol has beside its text', () => {
  it.each([
    [
      'Anthropic',
      [
        { type: 'message_start', message: { content: [], usage: {} } },
        {
          type: 'content_block_start',
          index: 0,
          content_block: { type: 'mcp_tool_result', content: [{ type: 'text', text: 'six' }] }
        },
        { type: 'content_block_delta', index: 1, delta: { type: 'signature_delta', data: 'x' } },
        { type: 'a_new_one', id: 'x', usage: { tokens: 1 } },
        { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }
      ]
    ],
    [
      'Responses',
      [
        { type: 'response.created', response: { instructions: 'Be brief', output: [] } },
        { type: 'response.reasoning_summary_text.delta', delta: 'Hm' },
        { type: 'response.function_call_arguments.delta', delta: '{"text":"x"}' },
        { type: 'response.audio.delta', delta: 'AAAA' },
        { type: 'response.output_item.done', item: { type: 'custom_tool_call', output: 'x' } },
        { type: 'response.a_new_one', item_id: 'x' },
        { type: 'error', code: 'x', message: 'Overloaded' }
      ]
    ],
    [
      'chat',
      [
        { choices: [{ delta: { role: 'assistant', reasoning_content: 'Hm' } }] },
        { choices: [{ delta: { tool_calls: [{ function: { arguments: '{"text":"x"}' } }] } }] },
        { choices: [], usage: { total_tokens: 1 } },
        { error: { message: 'Overloaded' } }
      ]
    ],
    [
      'AI SDK',
      [
        { type: 'start', messageId: 'x', messageMetadata: { text: 'x' } },
        { type: 'data-status', data: 'Looking' },
        { type: 'reasoning-delta', id: 'r', delta: 'Hm' },
        { type: 'tool-input-delta', toolCallId: 'c', inputTextDelta: '{' },
        { type: 'tool-output-available', toolCallId: 'c', output: 'six' },
        { type: 'error', errorText: 'Overloaded' }
      ]
    ],
    [
      'AI SDK model',
      [
        { type: 'stream-start', warnings: [{ type: 'other', message: 'x' }] },
        { type: 'response-metadata', id: 'x' },
        { type: 'tool-call', input: '{}' }
      ]
    ]
  ])('pass in a stream of %s', async (_, events) => {
    expect(await read(respond(lines(events), 'application/x-ndjson'))).toEqual({
      text: lines(events)
    })
  })

  it('pass with any words once the notice is out', async () => {
    const events = [
      { choices: [{ delta: { content: 'Hello' } }] },
      { type: 'followups', content: 'And then?' }
    ]
    const { text, error } = await read(respond(sse(events), 'text/event-stream'))
    expect(error).toBeUndefined()
    expect(readEvents(text)[1]).toEqual(events[1])
  })
})

describe('a step of the AI SDK that begins anew', () => {
  const say = (text: string, id = 't') => [
    { type: 'text-start', id },
    { type: 'text-delta', id, delta: text },
    { type: 'text-end', id }
  ]
  // Clients take out all parts of the step: `ai` 7, and the steps of `@ai-sdk/workflow`, which all begin so.
  const shown = async (events: readonly unknown[]): Promise<string> => {
    const { text } = await read(respond(sse(events), 'text/event-stream'))
    let kept = ''
    let step = ''
    for (const { type, delta } of readEvents(text)) {
      if (type === 'start-step') [kept, step] = [kept + step, '']
      if (type === 'reset-step') step = ''
      if (type === 'text-delta') step += String(delta)
    }
    return kept + step
  }
  const [start, step, reset] = [{ type: 'start' }, { type: 'start-step' }, { type: 'reset-step' }]

  it.each([
    ['before any text', [start, step, reset, ...say('Hello')], 'Hello'],
    ['behind a text', [start, step, ...say('Hel'), reset, ...say('Hello')], 'Hello'],
    ['within a text', [start, step, ...say('Hel').slice(0, 2), reset, ...say('Hello')], 'Hello'],
    ['twice', [start, step, ...say('a'), reset, ...say('b'), reset, ...say('Hello')], 'Hello'],
    ['before the first step', [start, ...say('a'), reset, ...say('Hello')], 'Hello'],
    ['in a later step, which the notice was not of', [start, step, reset, ...say('One, '), step, reset, ...say('x'), reset, ...say('two')], 'One, two']
  ])('has the notice once: %s', async (_, events, text) => {
    expect(await shown(events)).toBe(`${opening}${text}`)
  })

  it('leaves what a person steers it with before the notice, and that once', async () => {
    const steering = { type: 'steering-message', id: 's', parts: [{ type: 'text', text: 'In Paris, Texas.' }] }
    const { text } = await read(respond(sse([start, step, steering, ...say('Hello')]), 'text/event-stream'))
    expect(readEvents(text).map(({ type }) => type).indexOf('steering-message' as never)).toBe(2)
    expect(await shown([start, step, steering, ...say('Hello')])).toBe(`${opening}Hello`)
  })
})

describe('texts in other places of known protocols', () => {
  it('labels the parts of `fullStream`, whose deltas are in `text`', async () => {
    const events = [
      { type: 'start' },
      { type: 'start-step', request: {}, warnings: [] },
      { type: 'text-start', id: '0' },
      { text: 'Hel', id: '0', type: 'text-delta' },
      { type: 'text-delta', id: '0', text: 'lo' },
      { type: 'text-end', id: '0' },
      { type: 'finish' }
    ]
    const { text } = await read(respond(sse(events), 'text/event-stream'))
    const deltas = readEvents(text).filter(({ type }) => type === 'text-delta')
    expect(deltas.map((event) => event['text'])).toEqual([opening, 'Hel', 'lo'])
  })

  it('labels what a server repeats in `message`', async () => {
    const events = [
      { choices: [{ delta: { content: 'Hel' }, message: { content: 'Hel' } }] },
      { choices: [{ delta: { content: 'lo' }, message: { content: 'Hello' } }] }
    ]
    const { text } = await read(respond(sse(events), 'text/event-stream'))
    expect(readEvents(text).map((event) => (event['choices'] as unknown as unknown[])[0])).toEqual([
      { delta: { content: `${opening}Hel` }, message: { content: `${opening}Hel` } },
      { delta: { content: 'lo' }, message: { content: `${opening}Hello` } }
    ])
    const whole = await read(
      respond(lines([{ choices: [{ message: { content: 'Hello' } }] }]), 'application/x-ndjson')
    )
    expect(readEvents(whole.text)).toEqual([
      { choices: [{ message: { content: `${opening}Hello` } }] }
    ])
  })

  it('moves the citations of a chat completion that streams', async () => {
    const at = (start: number) => ({
      type: 'url_citation',
      url_citation: { start_index: start, end_index: start + 2, url: 'https://a.example' }
    })
    const chunk = (delta: object, finish: string | null = null) => ({
      choices: [{ index: 0, delta, finish_reason: finish }]
    })
    const events = [
      chunk({ content: 'Hello', annotations: [at(0)] }),
      chunk({ annotations: [at(1)] }),
      chunk({}, 'stop'),
      chunk({ annotations: [at(2)] })
    ]
    const { text } = await read(respond(sse(events), 'text/event-stream'))
    const chunks = readEvents(text) as unknown as ReturnType<typeof chunk>[]
    const deltas = chunks.map(({ choices }) => choices[0]?.delta as { annotations?: object[] })
    expect(deltas.flatMap(({ annotations }) => annotations ?? [])).toEqual(
      [0, 1, 2].map((start) => at(start + opening.length))
    )
  })
})

describe('a response of OpenAI', () => {
  const at = { item_id: 'm', output_index: 0, content_index: 0 }

  it('that refuses in a stream says the notice in the refusal, and repeats it', async () => {
    const refusal = 'I can’t help with that.'
    const events = [
      { type: 'response.created', response: { output: [] } },
      { type: 'response.content_part.added', ...at, part: { type: 'refusal', refusal: '' } },
      { type: 'response.refusal.delta', ...at, delta: 'I can’t help ' },
      { type: 'response.refusal.delta', ...at, delta: 'with that.' },
      { type: 'response.refusal.done', ...at, refusal },
      { type: 'response.content_part.done', ...at, part: { type: 'refusal', refusal } }
    ]
    const { text } = await read(respond(sse(events), 'text/event-stream'))
    const shown: Record<string, unknown>[] = readEvents(text)
    expect(shown.flatMap(({ delta }) => delta ?? []).join('')).toBe(opening + refusal)
    expect(shown).toContainEqual(expect.objectContaining({ refusal: opening + refusal }))
    expect(shown.at(-1)).toMatchObject({ part: { refusal: opening + refusal } })
  })

  it.each([
    ['text', { part: { type: 'output_text', text: 'Hello' } }, 'content_part'],
    ['refusal', { part: { type: 'refusal', refusal: 'No.' } }, 'content_part'],
    ['text', { item: { type: 'message', content: [{ type: 'output_text', text: 'Hello' }] } }, 'output_item']
  ])('breaks where a %s begins with words, which some clients add to the deltas', async (_, event, kind) => {
    const added = { type: `response.${kind}.added`, ...at, ...event }
    const events = [{ type: 'response.created', response: { output: [] } }, added]
    const { text, error } = await read(respond(sse(events), 'text/event-stream'))
    expect(text).not.toMatch(/Hello|No\./)
    expect(error).toMatchObject({ code: 'cannot-label', message: expect.stringContaining('in deltas') })
  })
})

describe('a reply of which nothing can be shown before its end', () => {
  /** A start, and then more than any such reply has; how much was read before it broke off. */
  async function readEndless(start: string, contentType: string, more: Partial<LabelResponseOptions> = {}) {
    const piece = bytesOf('x'.repeat(1024 * 1024))
    let taken = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (taken === 64) controller.close()
          else controller.enqueue(taken++ === 0 ? bytesOf(start) : piece)
        }
      },
      { highWaterMark: 0 }
    )
    const response = new Response(body, { headers: { 'content-type': contentType } })
    return { ...(await read(response, more)), taken }
  }

  it.each([
    ['an event', 'data: {"choices":[]}\n\ndata: ', 'text/event-stream', {}],
    ['a line', '{"message":{"content":""},"done":false}\n{"', 'application/x-ndjson', {}],
    ['one JSON value', '{"answer":"', 'application/json', { text: [{ path: 'answer' }] }],
    ['the head of a document', '<!doctype html><title>', 'text/html', {}]
  ])('is broken off, not kept in memory for ever: %s', async (_, start, contentType, more) => {
    const { text, error, taken } = await readEndless(start, contentType, more)
    expect(error).toMatchObject({ code: 'cannot-label', message: expect.stringMatching(/longer than \d+ characters/) })
    expect(text).not.toContain('x'.repeat(100))
    expect(taken).toBeLessThan(40)
  })
})

describe('the path of a text', () => {
  const label = (events: readonly unknown[], textPath = 'token.text') =>
    read(respond(lines(events), 'application/x-ndjson'), { textPath })

  it.each([
    [[{ t: 'Hello' }]],
    [[{ token: { txt: 'Hello' } }, { token: { txt: 'there' } }]],
    [[{ id: 'x' }, 'Hello']],
    [Array.from({ length: 400 }, () => ({ token: 'Hello' }))]
  ])('that no event has shows nothing (%#)', async (events) => {
    const { text, error } = await label(events)
    expect(text).not.toContain('Hello')
    expect(error).toMatchObject({ code: 'cannot-label' })
  })

  it('lets events before it wait, in order and whole', async () => {
    const events = [
      { type: 'ready' },
      { status: 'Looking' },
      { usage: 1 },
      { token: { text: '' } },
      { token: { text: 'Hi' } }
    ]
    const { text, error } = await label(events)
    expect(error).toBeUndefined()
    const labelled = { token: { text: `${opening}Hi` } }
    expect(readEvents(text)).toEqual([events[0], events[2], events[1], events[3], labelled])
  })

  it('lets an error pass that comes first', async () => {
    const events = [{ error: { message: 'Overloaded' } }]
    expect(await label(events)).toEqual({ text: lines(events) })
  })

  it('is right where it holds nothing', async () => {
    const events = [{ token: { text: null, tool: 'tide' } }]
    expect(await label(events)).toEqual({ text: lines(events) })
  })

  it('serves events that have names of their own', async () => {
    const body =
      'event: status\nid: 1\ndata: {"type":"x","at":"sea"}\n\n' +
      'event: token\ndata: {"type":"y","token":{"text":"Hi"}}\n\nevent: end\ndata: {}\n\n'
    for (const pieces of [[bytesOf(body)], byByte(bytesOf(body))]) {
      const response = new Response(bodyOf(pieces), {
        headers: { 'content-type': 'text/event-stream' }
      })
      const { text, error } = await read(response, { textPath: 'token.text' })
      expect(error).toBeUndefined()
      expect(text).toBe(body.replace('Hi', JSON.stringify(`${opening}Hi`).slice(1, -1)))
    }
  })

  it('keeps the name of an event for what was held back', async () => {
    const body = `event: token\ndata: {"token":{"text":"You are"}}\n\n`
    const response = respond(body, 'text/event-stream')
    const { text } = await read(response, { textPath: 'token.text' })
    expect(text.match(/^event: token$/gm)).toHaveLength(2)
    const events = readEvents(text) as unknown as { token: { text: string } }[]
    expect(events.map(({ token }) => token.text).join('')).toBe(`${opening}You are`)
  })
})

it('takes an event of the name `message` for one without a name', async () => {
  const body =
    'event: message\ndata: {"choices":[{"delta":{"content":"Hi"}}]}\n\nevent: message\ndata: [DONE]\n\n'
  const { text, error } = await read(respond(body, 'text/event-stream'))
  expect(error).toBeUndefined()
  expect(text).toBe(body.replace('Hi', JSON.stringify(`${opening}Hi`).slice(1, -1)))
})

describe('through the SDKs', () => {
  const client = (answer: () => Response, more: object = {}) =>
    labelOpenAi(new OpenAI({ apiKey: 'k', maxRetries: 0, fetch: async () => answer() }), {
      ...options,
      ...more
    })
  const speak = {
    model: 'm',
    messages: [],
    modalities: ['text' as const, 'audio' as const],
    audio: { voice: 'alloy', format: 'wav' as const }
  }
  const audio = { id: 'a', transcript: 'Hello', data: 'AAAA', expires_at: 1 }

  it('announces a reply that is spoken, whole, and labels its transcript', async () => {
    const box = keep()
    const events: unknown[] = []
    const answer = { choices: [{ index: 0, message: { content: null, audio } }] }
    const { data, response } = await client(() => Response.json(answer), {
      ...box,
      onEvent: (event: { type: string; placement?: string }) => events.push(event)
    })
      .chat.completions.create(speak)
      .withResponse()
    expect(data.choices[0]?.message).toMatchObject({
      content: null,
      audio: { ...audio, transcript: `${opening}Hello` }
    })
    expect(response.headers.get('ai-disclosure-notice')).toContain('not a person')
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'notice', placement: 'interface', words: notice })
    )
    expect(box.state?.turnsSinceNotice).toBeUndefined()
  })

  it('announces a reply that is spoken, in a stream, and labels its transcript', async () => {
    const body = sse([
      { choices: [{ index: 0, delta: { audio: { id: 'a', transcript: 'Hello' } } }] },
      { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
      '[DONE]'
    ])
    const { data, response } = await client(() => respond(body, 'text/event-stream'))
      .chat.completions.create({ ...speak, stream: true })
      .withResponse()
    const deltas: unknown[] = []
    for await (const { choices } of data) deltas.push(choices[0]?.delta)
    expect(deltas[0]).toEqual({ audio: { id: 'a', transcript: `${opening}Hello` } })
    expect(response.headers.get('ai-disclosure-notice')).toContain('not a person')
    const placements: unknown[] = []
    await read(respond(body, 'text/event-stream'), {
      onEvent: (event) => placements.push('placement' in event ? event.placement : event.type)
    })
    expect(placements).toContain('interface')
  })

  it('still labels the text of a reply that may be spoken', async () => {
    const answer = { choices: [{ index: 0, message: { content: 'Hello' } }] }
    const { choices } = await client(() => Response.json(answer)).chat.completions.create(speak)
    expect(choices[0]?.message.content).toBe(`${opening}Hello`)
  })

  it('labels the first text of a message that is a list of parts, and no thought', async () => {
    const thought = { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] }
    const content = [thought, { type: 'text', text: 'Hello' }, { type: 'text', text: ' Ada' }]
    const answer = { choices: [{ index: 0, message: { role: 'assistant', content } }] }
    const ask = { model: 'm', messages: [] }
    const { choices } = await client(() => Response.json(answer)).chat.completions.create(ask)
    expect(choices[0]?.message.content).toEqual([
      thought,
      { type: 'text', text: `${opening}Hello` },
      { type: 'text', text: ' Ada' }
    ])
  })

  it.each([
    ['a part that is only like a text', [{ type: 'markdown', text: 'Hello' }]],
    ['a text that is no part', ['Hello']]
  ])('announces a message of %s, which can’t be labelled', async (_, content) => {
    const answer = { choices: [{ index: 0, message: { role: 'assistant', content } }] }
    const { data, response } = await client(() => Response.json(answer))
      .chat.completions.create({ model: 'm', messages: [] })
      .withResponse()
    expect(data.choices[0]?.message.content).toEqual(content)
    expect(response.headers.get('ai-disclosure-notice')).toContain('not a person')
  })

  it.each([
    ['204', () => new Response(null, { status: 204 })],
    ['an empty 200', () => new Response('', { headers: { 'content-length': '0' } })],
    ['JSON', () => Response.json({ id: 'r', deleted: true })]
  ])('deletes, where the server answers with %s', async (_, answer) => {
    await expect(client(answer).responses.delete('r')).resolves.not.toThrow()
  })

  it('breaks a stream of an SDK at a text that it does not know', async () => {
    const body = sse([{ type: 'message_start', message: { content: 'Hello' } }], true)
    const fetch = async () => respond(body, 'text/event-stream')
    const anthropic = labelAnthropic(new Anthropic({ apiKey: 'k', maxRetries: 0, fetch }), options)
    const ask = { model: 'm', max_tokens: 1, messages: [] }
    const reading = (async () => {
      for await (const _ of await anthropic.messages.create({ ...ask, stream: true })) void _
    })()
    await expect(reading).rejects.toMatchObject({ code: 'cannot-label' })
  })
})

describe('createSentenceSplitter', () => {
  it('takes linear time for one large piece without a border', () => {
    const time = (size: number) => {
      const text = 'x'.repeat(size)
      const start = performance.now()
      const splitter = createSentenceSplitter()
      const sentences = [...splitter.feed(text), ...splitter.end()]
      const taken = performance.now() - start
      expect(sentences.join('')).toBe(text)
      return taken
    }
    time(1e6)
    // Ten seconds and more where each cut searches the rest again.
    expect(time(8e6)).toBeLessThan(1000)
  })

  it('cuts the same sentences whole and one character at a time', () => {
    const text = `One. ${'x'.repeat(4500)}. Two!\n${'👋'.repeat(1500)} Three? ${'y.'.repeat(999)}z. `
    const whole = createSentenceSplitter()
    const single = createSentenceSplitter()
    const units = Array.from({ length: text.length }, (_, index) => text.charAt(index))
    const sentences = [...whole.feed(text), ...whole.end()]
    expect([...units.flatMap((unit) => single.feed(unit)), ...single.end()]).toEqual(sentences)
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2001)
  })
})
