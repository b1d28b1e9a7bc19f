import { HttpAgent } from '@ag-ui/client'
import { EventEncoder } from '@ag-ui/encoder'
import { EventType } from '@ag-ui/core'
import { GoogleGenAI } from '@google/genai'
import { Ollama } from 'ollama'
import { describe, expect, it } from 'vitest'
import { labelResponse } from '../../src/chat/index.js'
import { disclosure, noon, opening } from './support/facts.js'
import { readEvents, sse } from './support/protocols.js'
import { bodyOf, bytesOf, readAll } from './support/streams.js'
import { serve } from './support/serve.js'

// What real clients give back of a labelled reply.

const options = { disclosure, now: noon }

/** A server on the loopback that labels a body. */
const serveLabelled = (body: string, contentType: string): Promise<string> =>
  serve((_, response) => {
    const upstream = new Response(body, { headers: { 'content-type': contentType } })
    const labelled = labelResponse(upstream, options)
    response.writeHead(200, Object.fromEntries(labelled.headers))
    void labelled.text().then((text) => response.end(text))
  })

describe('AG-UI', () => {
  const run = async (events: readonly Parameters<EventEncoder['encode']>[0][]) => {
    const encoder = new EventEncoder()
    const body = events.map((event) => encoder.encode(event)).join('')
    const agent = new HttpAgent({ url: await serveLabelled(body, 'text/event-stream') })
    await agent.runAgent()
    return agent.messages
  }
  const start = { type: EventType.RUN_STARTED, threadId: 't', runId: 'r' } as const
  const end = { type: EventType.RUN_FINISHED, threadId: 't', runId: 'r' } as const
  const say = (text: string) =>
    [
      { type: EventType.TEXT_MESSAGE_START, messageId: 'm', role: 'assistant' },
      { type: EventType.TEXT_MESSAGE_CONTENT, messageId: 'm', delta: text },
      { type: EventType.TEXT_MESSAGE_END, messageId: 'm' }
    ] as const

  it('shows the notice in the message, and leaves the arguments of a tool alone', async () => {
    const messages = await run([
      start,
      { type: EventType.TOOL_CALL_START, toolCallId: 'c', toolCallName: 'tides' },
      { type: EventType.TOOL_CALL_ARGS, toolCallId: 'c', delta: '{"q":"the tides"}' },
      { type: EventType.TOOL_CALL_END, toolCallId: 'c' },
      ...say('Hello you'),
      end
    ])
    expect(messages.map(({ content }) => content)).toEqual([undefined, `${opening}Hello you`])
    expect(JSON.stringify(messages[0])).toContain(JSON.stringify('{"q":"the tides"}'))
  })

  it('shows it as a message of its own before words of another kind', async () => {
    const messages = await run([
      start,
      { type: EventType.CUSTOM, name: 'hint', value: 'Ask me about the tides' },
      ...say('Hello you'),
      end
    ])
    expect(messages.map(({ content }) => content)).toEqual([opening, 'Hello you'])
  })

  it.each([
    ['in the text', []],
    [
      'a message of its own',
      [{ type: EventType.CUSTOM, name: 'hint', value: 'Ask me about the tides' }] as const
    ]
  ])('keeps it in a snapshot of all messages, where it was %s', async (_, before) => {
    const messages = await run([
      start,
      ...before,
      ...say('Hello you'),
      {
        type: EventType.MESSAGES_SNAPSHOT,
        messages: [
          { id: 'a', role: 'assistant', content: 'Good morning' },
          { id: 'u', role: 'user', content: 'Hi' },
          { id: 'm', role: 'assistant', content: 'Hello you' }
        ]
      },
      end
    ])
    const shown = Object.fromEntries(messages.map(({ id, content }) => [id, content]))
    expect(shown).toMatchObject({ a: 'Good morning', u: 'Hi', m: `${opening}Hello you` })
  })
})

describe('Gemini', () => {
  const chunk = (parts: readonly object[], more: object = {}) => ({
    candidates: [{ content: { role: 'model', parts }, index: 0, ...more }]
  })
  const ask = async (chunks: readonly object[]) => {
    const baseUrl = await serveLabelled(sse(chunks), 'text/event-stream')
    const client = new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl } })
    const stream = await client.models.generateContentStream({ model: 'm', contents: 'Hi' })
    const texts: (string | undefined)[] = []
    for await (const { text } of stream) texts.push(text)
    return texts
  }

  it('shows the notice in the text and not in a thought', async () => {
    const texts = await ask([
      chunk([{ text: 'Let me think', thought: true }]),
      chunk([{ text: 'And so', thought: true }, { text: 'Hello' }]),
      chunk([{ text: ' you' }], { finishReason: 'STOP' })
    ])
    expect(texts).toEqual([undefined, `${opening}Hello`, ' you'])
  })

  it('shows it first where a part is unknown', async () => {
    const texts = await ask([chunk([{ caption: 'Hello reader' }]), chunk([{ text: 'Hello' }])])
    expect(texts[0]).toBe(opening)
  })
})

describe('Ollama', () => {
  it('shows the notice in the first text of a chat, and of a generation', async () => {
    const line = (value: object) => `${JSON.stringify(value)}\n`
    const chat = [
      { model: 'm', message: { role: 'assistant', content: '', thinking: 'Hm' }, done: false },
      { model: 'm', message: { role: 'assistant', content: 'Hello' }, done: false },
      { model: 'm', message: { role: 'assistant', content: '' }, done: true }
    ]
    const host = await serveLabelled(chat.map(line).join(''), 'application/x-ndjson')
    const shown: string[] = []
    const stream = await new Ollama({ host }).chat({ model: 'm', messages: [], stream: true })
    for await (const { message } of stream) shown.push(String(message.content))
    expect(shown).toEqual(['', `${opening}Hello`, ''])

    const body = [{ response: 'Hello', done: false }, { response: '', done: true }].map(line)
    const other = await serveLabelled(body.join(''), 'application/x-ndjson')
    const generated = await new Ollama({ host: other }).generate({
      model: 'm',
      prompt: 'Hi',
      stream: true
    })
    const texts: string[] = []
    for await (const { response } of generated) texts.push(String(response))
    expect(texts.join('')).toBe(`${opening}Hello`)
  })
})

describe('a text that comes again', () => {
  const label = async (body: string) =>
    readEvents(
      (
        await readAll(
          labelResponse(
            new Response(bodyOf([bytesOf(body)]), {
              headers: { 'content-type': 'text/event-stream' }
            }),
            options
          ).body ?? bodyOf([])
        )
      ).text
    )

  it('opens with the same words at the end of a run of Mastra', async () => {
    const part = (type: string, payload: object) => ({ type, runId: 'r', from: 'AGENT', payload })
    const output = {
      text: 'Hello you',
      steps: [
        {
          content: [{ type: 'text', text: 'Hello you' }],
          response: {
            messages: [
              { role: 'user', content: 'Hi there' },
              { role: 'assistant', content: [{ type: 'text', text: 'Hello you' }] }
            ]
          }
        }
      ]
    }
    const events = await label(
      sse([
        part('text-delta', { id: 'x', text: 'Hello' }),
        part('text-delta', { id: 'x', text: ' you' }),
        part('finish', { output })
      ])
    )
    const last = JSON.stringify(events.at(-1))
    expect(last.split(JSON.stringify(`${opening}Hello you`))).toHaveLength(4)
    expect(last).toContain('"content":"Hi there"')
  })

  it('is labelled in each state of a graph, and what was said in earlier turns is not', async () => {
    const said = { type: 'ai', id: 'a0', content: 'Good morning' }
    const human = { type: 'human', id: 'h', content: 'Hello there' }
    const state = (content: string) => ({
      messages: [said, human, { type: 'ai', id: 'a1', content }]
    })
    const body = ['Hello', 'Hello you']
      .map((content) => `event: values\ndata: ${JSON.stringify(state(content))}\n\n`)
      .join('')
    expect(await label(body)).toEqual([state(`${opening}Hello`), state(`${opening}Hello you`)])
  })
})
