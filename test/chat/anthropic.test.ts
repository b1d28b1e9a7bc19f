import Anthropic from '@anthropic-ai/sdk'
import { MessageStream } from '@anthropic-ai/sdk/lib/MessageStream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { labelAnthropic } from '../../src/chat/adapters/anthropic.js'
import { disclosure, keep, noon, notice, opening, simulated, tag } from './support/facts.js'
import { listen, type Loopback, sendEvents, sendJson } from './support/loopback.js'
import { anthropicEvents, sse } from './support/protocols.js'

const text = 'Grüße, Ada! 👋🏽 The harbour opens at six.\nBring “a coat”.'
const message = (content: object[]) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude',
  content,
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 }
})
const ask = {
  model: 'claude',
  max_tokens: 99,
  messages: [{ role: 'user' as const, content: 'When does it open?' }]
}

let server: Loopback
let content: object[] | undefined
let events: string

beforeAll(async () => {
  server = await listen((body: { stream?: boolean }, response) => {
    if (body.stream) return void sendEvents(response, events)
    if (content) return sendJson(response, message(content))
    sendJson(response, { type: 'error', error: { type: 'overloaded_error', message: 'busy' } }, 529)
  })
})
afterAll(() => server.close())
beforeEach(() => {
  content = [{ type: 'text', text }]
  events = sse(anthropicEvents, true)
})

const client = (extra: object = {}) =>
  labelAnthropic(new Anthropic({ baseURL: server.url, apiKey: 'k', maxRetries: 0 }), {
    disclosure,
    now: noon,
    ...extra
  })

describe('labelAnthropic', () => {
  it('labels a whole message, and leaves thinking and tool use alone', async () => {
    content = [
      { type: 'thinking', thinking: 'I am human?', signature: 's' },
      { type: 'text', text },
      { type: 'tool_use', id: 't', name: 'tide', input: { at: 6 } },
      { type: 'text', text: 'More.' }
    ]
    const labelled = await client().messages.create(ask)
    expect(labelled.content).toEqual([
      content[0],
      { type: 'text', text: opening + text },
      content[2],
      content[3]
    ])
  })

  it('says the notice before a citation that comes before the words that cite it', async () => {
    const citation = {
      type: 'char_location',
      cited_text: 'The harbour opens at six.',
      document_index: 0,
      document_title: null,
      file_id: null,
      start_char_index: 0,
      end_char_index: 25
    }
    const delta = (index: number, change: object) => ({ type: 'content_block_delta', index, delta: change })
    const cited = delta(0, { type: 'citations_delta', citation })
    const said = delta(0, { type: 'text_delta', text: 'At six.' })
    const of = (inner: readonly object[]) =>
      sse(
        [
          { type: 'message_start', message: { ...message([]), stop_reason: null } },
          { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: [] } },
          ...inner,
          { type: 'content_block_stop', index: 0 },
          { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 1 } },
          { type: 'message_stop' }
        ],
        true
      )
    for (const inner of [[cited, said], [said, cited]]) {
      events = of(inner)
      const stream = await client().messages.create({ ...ask, stream: true })
      const shown: string[] = []
      for await (const event of stream) {
        if (event.type === 'content_block_delta') shown.push(JSON.stringify(event.delta))
      }
      expect(shown[0]).toContain(notice)
      expect(shown.filter((each) => each.includes(notice))).toHaveLength(1)
      expect(shown.join('')).toContain(JSON.stringify(citation))
      events = of(inner)
      const { content: blocks } = await client().messages.stream(ask).finalMessage()
      expect(blocks).toEqual([{ type: 'text', text: `${opening}At six.`, citations: [citation] }])
    }
  })

  it('labels a stream and moves no index', async () => {
    const stream = await client().messages.create({ ...ask, stream: true })
    let shown = ''
    const kinds: string[] = []
    for await (const event of stream) {
      kinds.push(event.type)
      if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
        expect(event.index).toBe(1)
        shown += event.delta.text
      }
    }
    expect(shown).toBe(opening + text)
    expect(kinds).toEqual(anthropicEvents.map(({ type }) => type).filter((type) => type !== 'ping'))
  })

  it('labels what the helper `stream` collects, and a stream that is read again', async () => {
    const stream = client().messages.stream(ask)
    let shown = ''
    stream.on('text', (delta) => (shown += delta))
    expect(await stream.finalText()).toBe(opening + text)
    expect(shown).toBe(opening + text)
    const raw = await client().messages.create({ ...ask, stream: true })
    const again = MessageStream.fromReadableStream(raw.toReadableStream())
    expect(await again.finalText()).toBe(opening + text)
  })

  it('leaves a reply to a prefilled message alone, and names the notice in a header', async () => {
    content = [{ type: 'text', text: '"opens": 6}' }]
    const { data, response } = await client()
      .messages.create({ ...ask, messages: [...ask.messages, { role: 'assistant', content: '{' }] })
      .withResponse()
    expect(data.content).toEqual(content)
    expect(response.headers.get('ai-disclosure-notice')).toMatch(/^interface;/)
  })

  it('leaves structured output alone', async () => {
    content = [{ type: 'text', text: '{"opens":6}' }]
    const labelled = await client().messages.create({
      ...ask,
      output_config: { format: { type: 'json_schema', schema: { type: 'object' } } }
    } as never)
    expect(labelled).toMatchObject({ content })
  })

  it('counts the turns of the user, not the results of tools', async () => {
    const history = [
      ...ask.messages,
      {
        role: 'assistant' as const,
        content: [
          { type: 'text' as const, text: `${opening}Let me look.` },
          { type: 'tool_use' as const, id: 't', name: 'tide', input: {} }
        ]
      },
      {
        role: 'user' as const,
        content: [{ type: 'tool_result' as const, tool_use_id: 't', content: '6' }]
      }
    ]
    const { content: parts } = await client({ schedule: 'every' }).messages.create({
      ...ask,
      messages: history
    })
    expect(parts).toEqual([{ type: 'text', text }])
    expect(JSON.stringify(server.requests.at(-1))).not.toContain(notice)
  })

  it('tags every message of a simulated person', async () => {
    const box = keep()
    const options = { disclosure: simulated, ...box }
    const first = await client(options).messages.create(ask)
    expect(first.content).toEqual([{ type: 'text', text: opening + tag + text }])
    const second = await client({ ...options, conversation: box.state }).messages.create(ask)
    expect(second.content).toEqual([{ type: 'text', text: tag + text }])
  })

  it('passes errors unchanged', async () => {
    content = undefined
    await expect(client().messages.create(ask)).rejects.toMatchObject({ status: 529 })
  })

  it('leaves the source when the reader leaves', async () => {
    const long = Array.from({ length: 5000 }, () => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text: 'word ' }
    }))
    events = sse(long, true)
    const before = server.aborted
    for await (const _ of await client().messages.create({ ...ask, stream: true })) break
    await expect.poll(() => server.aborted).toBe(before + 1)
  })
})
