import { Runnable } from '@langchain/core/runnables'
import {
  AssistantTransportDecoder,
  AssistantTransportEncoder,
  type AssistantStreamController,
  createAssistantStream,
  createAssistantStreamResponse,
  DataStreamDecoder
} from 'assistant-stream'
import { describe, expect, it } from 'vitest'
import { labelRunnable } from '../../src/chat/adapters/langchain.js'
import { labelResponse, type LabelResponseOptions } from '../../src/chat/index.js'
import { disclosure, keep, noon, notice, opening } from './support/facts.js'
import { readEvents, sse } from './support/protocols.js'
import { bodyOf, byByte, bytesOf, readAll } from './support/streams.js'

// Ways on which clients showed a reply without its notice. Each is held against what a client of
// that protocol shows; the check itself is held against the reply as it was, and as the notice in
// front of the bytes would make it.

const options = { disclosure, now: noon }

interface Outcome {
  readonly text: string
  readonly error?: unknown
}

async function label(
  body: string,
  contentType: string | undefined,
  more: Partial<LabelResponseOptions> = {},
  headers: Readonly<Record<string, string>> = {}
): Promise<Outcome> {
  const type = contentType === undefined ? {} : { 'content-type': contentType }
  const outcomes: Outcome[] = []
  for (const pieces of [[bytesOf(body)], byByte(bytesOf(body))]) {
    const response = new Response(bodyOf(pieces), { headers: { ...type, ...headers } })
    try {
      const labelled = labelResponse(response, { ...options, ...more })
      outcomes.push(await readAll(labelled.body ?? bodyOf([])))
    } catch (error) {
      outcomes.push({ text: '', error })
    }
  }
  const [whole, single] = outcomes as [Outcome, Outcome]
  // One that breaks shows what came in earlier pieces.
  if (!whole.error) expect(single.text).toBe(whole.text)
  return whole
}

/** What a client of server-sent events gets: lines that are no field are dropped. */
function sseData(body: string): string[] {
  return body
    .split(/\r\n\r\n|\n\n|\r\r/)
    .slice(0, -1)
    .map((event) =>
      event
        .split(/\r\n|\n|\r/)
        .flatMap((line) => (line.startsWith('data:') ? [line.slice(5).replace(/^ /, '')] : []))
        .join('\n')
    )
    .filter((data) => data !== '' && data !== '[DONE]')
}

/** What a client of newline-delimited JSON shows: every string, in its order. */
const lineData = (body: string): string[] => body.split('\n').slice(0, -1)

type Client = (body: string) => string

/** Shows every string of each event of server-sent events. */
const ofEvents: Client = (body) => sseData(body).join('\n')
const ofLines: Client = (body) => lineData(body).filter((line) => line.startsWith('{')).join('\n')
const ofCodes: Client = (body) =>
  lineData(body)
    .flatMap((line) => (line.startsWith('0:') ? [String(JSON.parse(line.slice(2)))] : []))
    .join('')
/** Shows records of JSON, and passes over what is none. */
const ofRecords: Client = (body) =>
  body
    .split('\x1E')
    .filter((record) => record.trim().startsWith('{'))
    .join('\n')
const asItIs: Client = (body) => body

/** Whether no word of the reply is shown before the notice. */
function isSafe(shown: string, words: string): boolean {
  const [before = ''] = shown.split(words)
  return before === shown || before.includes(notice)
}

interface Route {
  readonly name: string
  readonly body: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly options?: Partial<LabelResponseOptions>
  readonly client: Client
  /** The first words of the reply. */
  readonly words: string
}

const events = 'text/event-stream'
const uiStart = { type: 'start', messageId: 'm' }
const mastra = (type: string, payload: object) => ({ type, runId: 'r', from: 'AGENT', payload })

const routes: readonly Route[] = [
  { name: 'plain text as events', body: 'Hello you', type: events, client: asItIs, words: 'Hello' },
  {
    name: 'Markdown as events',
    body: '# Hello\n\nyou are here\n\n',
    type: events,
    client: asItIs,
    words: 'Hello'
  },
  {
    name: 'newline-delimited JSON as events',
    body: '{"type":"text-delta","id":"0","delta":"Hello"}\n\n',
    type: events,
    client: asItIs,
    words: 'Hello'
  },
  {
    name: 'a line that is no field behind events that are known',
    body: `${sse([uiStart])}Hello you\n\n`,
    type: events,
    client: asItIs,
    words: 'Hello'
  },
  {
    name: 'words in a field that clients are told',
    body: 'event: Hello my reader\ndata: {"type":"start"}\n\n',
    type: events,
    client: asItIs,
    words: 'Hello'
  },
  {
    name: 'a data stream, by its header',
    body: '0:"Hello"\n0:" you"\nd:{"finishReason":"stop"}\n',
    type: 'text/plain; charset=utf-8',
    headers: { 'x-vercel-ai-data-stream': 'v1' },
    client: ofCodes,
    words: 'Hello'
  },
  {
    name: 'a data stream, by its first line',
    body: 'f:{"messageId":"m"}\n0:"Hello"\n0:" you"\n',
    type: 'text/plain; charset=utf-8',
    client: ofCodes,
    words: 'Hello'
  },
  {
    name: 'a data stream with reasoning first',
    body: 'g:"Let me think"\n0:"Hello"\n0:" you"\n',
    type: 'text/plain',
    client: ofCodes,
    words: 'Hello'
  },
  {
    name: 'events as plain text',
    body: sse([{ choices: [{ delta: { content: 'Hello' } }] }]),
    type: 'text/plain',
    client: ofEvents,
    words: 'Hello'
  },
  {
    name: 'events without a type, behind a comment',
    body: `: hi\n\n${sse([{ choices: [{ delta: { content: 'Hello' } }] }])}`,
    client: ofEvents,
    words: 'Hello'
  },
  {
    name: 'newline-delimited JSON without a type',
    body: '{"choices":[{"delta":{"content":"Hello"}}]}\n{"choices":[{"delta":{"content":" you"}}]}\n',
    client: ofLines,
    words: 'Hello'
  },
  {
    name: 'records of a workflow, as plain text',
    body: [
      { type: 'workflow-start', runId: 'r', from: 'WORKFLOW', payload: { workflowId: 'w' } },
      { type: 'workflow-step-result', runId: 'r', from: 'WORKFLOW', payload: { output: { answer: 'Hello' } } }
    ]
      .map((event) => `${JSON.stringify(event)}\x1E`)
      .join(''),
    type: 'text/plain',
    client: ofRecords,
    words: 'Hello'
  },
  {
    name: 'records of nobody’s protocol',
    body: '\x1E{"answer":"Hello"}\n\x1E{"answer":" you"}\n',
    type: 'application/json-seq',
    client: ofRecords,
    words: 'Hello'
  },
  {
    name: 'events with nothing between them, as plain text',
    body: [{ choices: [{ delta: { content: 'Hello' } }] }, { choices: [{ delta: { content: ' you' } }] }]
      .map((event) => JSON.stringify(event))
      .join(''),
    type: 'text/plain',
    client: (body) => (body.startsWith('{') ? body : ''),
    words: 'Hello'
  },
  {
    name: 'a stream of Mastra',
    body: sse([
      mastra('start', { id: 'a' }),
      mastra('reasoning-delta', { id: 'r', text: 'Let me think' }),
      mastra('text-delta', { id: 't', text: 'Hello' }),
      mastra('text-delta', { id: 't', text: ' you' }),
      '[DONE]'
    ]),
    type: events,
    client: (body) =>
      readEvents(body)
        .flatMap((event) => {
          const { type, payload } = event as unknown as { type: string; payload: { text?: string } }
          return type === 'text-delta' ? [payload.text] : []
        })
        .join(''),
    words: 'Hello'
  },
  ...(
    [
      { type: 'token', value: 'Hello' },
      { type: 'text-delta', textDelta: 'Hello' },
      { type: 'text-delta', id: '0', delta: { text: 'Hello' } },
      { type: 'text', id: '0', chunk: ['Hello', ' you'] },
      { type: 'data-answer', data: { answer: 'Hello my reader' } },
      { type: 'tool-output-available', toolCallId: 'c', output: { hint: 'Hello my reader' } },
      { type: 'finish', summary: 'Hello my reader' },
      { 'Hello you': true, type: 'start-step' }
    ] as const
  ).map((event) => ({
    name: `an AI SDK stream with ${JSON.stringify(event)}`,
    body: sse([uiStart, event]),
    type: events,
    client: ofEvents,
    words: 'Hello'
  })),
  ...(
    [
      { choices: [{ delta: { content: [{ type: 'words', words: 'Hello' }] } }] },
      { choices: [{ delta: { answer: 'Hello' } }] },
      { choices: [{ delta: { content: { text: 'Hello' } } }] },
      { choices: [{ index: 0, delta: {}, transcript: 'Hello' }] },
      { choices: [], note: 'Hello' }
    ] as const
  ).map((event) => ({
    name: `a chat completion with ${JSON.stringify(event)}`,
    body: sse([{ choices: [{ delta: { role: 'assistant' } }] }, event]),
    type: events,
    client: ofEvents,
    words: 'Hello'
  })),
  {
    name: '`delta` of AG-UI with a tool call first',
    body: sse([
      { type: 'RUN_STARTED', threadId: 't', runId: 'r' },
      { type: 'TOOL_CALL_ARGS', toolCallId: 'c', delta: '{"q":"tides"}' },
      { type: 'TEXT_MESSAGE_START', messageId: 'm', role: 'assistant' },
      { type: 'TEXT_MESSAGE_CONTENT', messageId: 'm', delta: 'Hello' },
      { type: 'TEXT_MESSAGE_END', messageId: 'm' }
    ]),
    type: events,
    options: { textPath: 'delta' },
    client: (body) =>
      readEvents(body)
        .flatMap((event) =>
          String(event['type']) === 'TEXT_MESSAGE_CONTENT' ? [String(event['delta'])] : []
        )
        .join(''),
    words: 'Hello'
  },
  {
    name: 'a path of two kinds of events of the caller’s own',
    body: sse([
      { type: 'tool', text: '{"q":"tides"}' },
      { type: 'token', text: 'Hello' }
    ]),
    type: events,
    options: { textPath: 'text' },
    client: (body) =>
      readEvents(body)
        .flatMap((event) => (String(event['type']) === 'token' ? [String(event['text'])] : []))
        .join(''),
    words: 'Hello'
  },
  {
    name: 'thoughts of Gemini before its text, by a path',
    body: sse([
      { candidates: [{ content: { parts: [{ text: 'Let me think', thought: true }] } }] },
      { candidates: [{ content: { parts: [{ text: 'Hello' }] } }] }
    ]),
    type: events,
    options: { textPath: 'candidates.0.content.parts.0.text' },
    client: (body) =>
      readEvents(body)
        .flatMap((event) => {
          const { candidates } = event as unknown as {
            candidates: { content: { parts: { text: string; thought?: boolean }[] } }[]
          }
          return candidates[0]?.content.parts.flatMap(({ text, thought }) =>
            thought === true ? [] : [text]
          )
        })
        .join(''),
    words: 'Hello'
  },
  {
    name: 'deltas of assistant-transport with reasoning first',
    body: sse([
      { type: 'part-start', path: [], part: { type: 'reasoning' } },
      { type: 'text-delta', path: [0], textDelta: 'Let me think' },
      { type: 'part-start', path: [], part: { type: 'text' } },
      { type: 'text-delta', path: [1], textDelta: 'Hello' }
    ]),
    type: events,
    options: { textPath: 'textDelta' },
    client: (body) =>
      readEvents(body)
        .flatMap((event) => {
          const { path, textDelta } = event as unknown as { path: number[]; textDelta?: string }
          return path[0] === 1 && textDelta !== undefined ? [textDelta] : []
        })
        .join(''),
    words: 'Hello'
  },
  {
    name: 'a document',
    body: '<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><title>Tides</title></head><body><p>Hello</p></body></html>',
    type: 'text/html',
    client: asItIs,
    words: 'Hello'
  },
  {
    name: 'a fragment of React’s server',
    body: '0:{"children":"Hello you"}\n',
    type: 'text/x-component',
    client: asItIs,
    words: 'Hello'
  },
  {
    name: 'a stream of Turbo',
    body: '<turbo-stream action="append" target="chat"><template>Hello</template></turbo-stream>',
    type: 'text/vnd.turbo-stream.html',
    client: asItIs,
    words: 'Hello'
  },
  {
    name: 'events whose data is text, without a word about it',
    body: 'data: Hello\n\ndata: you\n\n',
    type: events,
    client: ofEvents,
    words: 'Hello'
  }
]

describe.each(routes)('the route of $name', ({ body, type, headers, options: more, client, words }) => {
  it('shows the notice first, or nothing', async () => {
    const { text, error } = await label(body, type, more, headers)
    const shown = client(text)
    expect(isSafe(shown, words)).toBe(true)
    if (!shown.includes(words)) expect(error).toMatchObject({ code: 'cannot-label' })
  })

  it('would show the reply alone, passed as it is', () => {
    expect(isSafe(client(body), words)).toBe(false)
  })
})

describe('a document', () => {
  it('keeps its head before everything, and its policies in force', async () => {
    const head =
      '\n<!-- tides --><!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head><body class="a">'
    const { text } = await label(`${head}<p>Hello</p></body></html>`, 'text/html')
    expect(text.startsWith(`${head}<p lang="en"`)).toBe(true)
    expect(text.endsWith('<p>Hello</p></body></html>')).toBe(true)
  })

  it('is one without its tags too, and a fragment is none', async () => {
    const { text } = await label('<title>Tides</title><meta charset="utf-8"><p>Hello', 'text/html')
    expect(text).toMatch(/^<title>Tides<\/title><meta charset="utf-8"><p lang="en"/)
    expect((await label('<p>Hello', 'text/html')).text).toMatch(/^<p lang="en".*<p>Hello$/s)
  })
})

describe('what the gate can’t read', () => {
  it.each([
    ['a promise', Promise.resolve(new Response('Hello'))],
    ['a string', 'Hello'],
    ['an object', { reply: 'Hello' }],
    ['nothing', undefined],
    ['a function', () => new Response('Hello')]
  ])('is refused: %s', (_, input) => {
    expect(() => labelResponse(input as unknown as Response, options)).toThrow(
      expect.objectContaining({ code: 'invalid-option' })
    )
  })

  it('is refused in a runnable, such as the state of a graph', async () => {
    const run = labelRunnable(Runnable, options) as unknown as {
      invoke(input: unknown): Promise<unknown>
    }
    await expect(
      run.invoke({ messages: [{ type: 'ai', content: 'Hello you' }] })
    ).rejects.toMatchObject({ code: 'cannot-label' })
  })
})

describe('places that the caller names', () => {
  it('hold for a reply in JSON', async () => {
    const box = keep()
    const { text } = await label('{"reply":"Hello","id":1}', 'application/json', {
      ...box,
      textPath: 'reply'
    })
    expect(JSON.parse(text)).toEqual({ reply: `${opening}Hello`, id: 1 })
    expect(box.state?.turns).toBe(1)
    const { error } = await label('{"answer":"Hello"}', 'application/json', { textPath: 'reply' })
    expect(error).toMatchObject({ code: 'cannot-label' })
  })

  it('may say of which events they speak', async () => {
    const body = sse([
      { type: 'tool', text: '{"q":1}' },
      { type: 'token', text: 'Hello' }
    ])
    const { text } = await label(body, events, { textPath: '[type=token].text' })
    expect(readEvents(text)).toEqual([
      { type: 'tool', text: '{"q":1}' },
      { type: 'token', text: `${opening}Hello` }
    ])
  })

  it('may be rules, with texts that come at the same time', async () => {
    const body = sse([
      { to: 'a', say: 'Hel' },
      { to: 'b', say: 'Good' },
      { to: 'a', say: 'lo' }
    ])
    const { text } = await label(body, events, { text: [{ path: 'say', id: 'to' }] })
    expect(readEvents(text).map((event) => event['say'])).toEqual([`${opening}Hel`, 'Good', 'lo'])
  })

  it('may be all that was said so far', async () => {
    const body = sse([{ all: 'Hel' }, { all: 'Hello' }, { all: 'Hello you' }])
    const { text } = await label(body, events, { text: [{ path: 'all', isCumulative: true }] })
    expect(readEvents(text).map((event) => event['all'])).toEqual(
      ['Hel', 'Hello', 'Hello you'].map((said) => opening + said)
    )
  })

  it('may be a function, for data that is text or HTML', async () => {
    const body = 'event: message\ndata: Hello\n\ndata:  you\n\n'
    const { text } = await label(body, events, {
      text: (event) =>
        typeof event === 'string' ? { value: event, set: (value: string) => value } : undefined
    })
    expect(sseData(text)).toEqual([`${opening}Hello`, ' you'])
  })

  it.each([[[]], [[{ at: 'x' }]], ['x'], [5]])('are refused where they are none: %j', (text) => {
    expect(() =>
      labelResponse(new Response('Hello'), { ...options, text: text as never })
    ).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})

describe('how the model thinks', () => {
  const body = sse([
    uiStart,
    { type: 'reasoning-start', id: 'r' },
    { type: 'reasoning-delta', id: 'r', delta: 'Let me think' },
    { type: 'text-start', id: '0' },
    { type: 'text-delta', id: '0', delta: 'Hello' }
  ])

  it('comes behind the notice where readers are shown it', async () => {
    const { text } = await label(body, events, { reasoning: 'shown' })
    expect(text.indexOf(notice)).toBeLessThan(text.indexOf('Let me think'))
    expect(text.split(notice)).toHaveLength(2)
  })

  it('comes first where they are not', async () => {
    const { text } = await label(body, events)
    expect(text.indexOf(notice)).toBeGreaterThan(text.indexOf('Let me think'))
  })
})

describe('assistant-stream', () => {
  interface Chunk {
    readonly type: string
    readonly path: readonly number[]
    readonly textDelta?: string
    readonly part?: { readonly type: string }
  }

  /** The texts of each part that a decoder reads, by the kind of the part. */
  async function readParts(chunks: AsyncIterable<Chunk>) {
    const parts: { kind: string; text: string }[] = []
    for await (const { type, path, textDelta = '', part } of chunks) {
      if (type === 'part-start') parts.push({ kind: part?.type ?? '', text: '' })
      const at = parts[path[0] ?? -1]
      if (type === 'text-delta' && at) at.text += textDelta
    }
    return parts
  }
  const write = (controller: AssistantStreamController) => {
    controller.appendReasoning('Let me think')
    controller.appendText('Hello')
    controller.appendText(' you')
  }
  const parts = [
    { kind: 'reasoning', text: 'Let me think' },
    { kind: 'text', text: `${opening}Hello you` }
  ]

  it('shows the notice first in what its decoder reads', async () => {
    const labelled = labelResponse(createAssistantStreamResponse(write), options)
    const reading = labelled.body?.pipeThrough(new DataStreamDecoder())
    expect(await readParts(reading as unknown as AsyncIterable<Chunk>)).toEqual(parts)
  })

  it('shows it in its transport too, and not in the reasoning', async () => {
    const encoder = new AssistantTransportEncoder()
    const body = createAssistantStream(write).pipeThrough(encoder)
    const response = new Response(body, { headers: encoder.headers })
    const reading = labelResponse(response, options).body?.pipeThrough(
      new AssistantTransportDecoder()
    )
    expect(await readParts(reading as unknown as AsyncIterable<Chunk>)).toEqual(parts)
  })
})
