import { built } from './built.js'
import { type Comparison, median } from './measure.js'

const { labelResponse } = await built<typeof import('../src/chat/index.js')>('chat/index.js')
const disclosure = { author: 'Ada Lovelace', responsible: 'author', ai: 'GPT-4 (OpenAI)' } as const
const count = 5000
const bytes = new TextEncoder()

/** A stream of one protocol: what begins it, and a piece of text. */
interface Sample {
  readonly begin?: readonly string[]
  readonly piece: (index: number) => string
  /** @default 'text/event-stream' */
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

const event = (data: object, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`
const typed = <Data extends { readonly type: string }>(data: Data): string => event(data, data.type)

const samples: Readonly<Record<string, Sample>> = {
  'OpenAI chat': {
    piece: () => event({ id: 'c', choices: [{ index: 0, delta: { content: 'word ' }, finish_reason: null }] })
  },
  'OpenAI responses': {
    begin: [typed({ type: 'response.created', response: { output: [] }, sequence_number: 0 })],
    piece: (index) =>
      typed({ type: 'response.output_text.delta', item_id: 'i', output_index: 0, content_index: 0, delta: 'word ', sequence_number: index })
  },
  Anthropic: {
    begin: [
      typed({ type: 'message_start', message: { content: [], model: 'm' } }),
      typed({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } })
    ],
    piece: () => typed({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'word ' } })
  },
  'AI SDK': {
    begin: [event({ type: 'start' }), event({ type: 'text-start', id: '1' })],
    piece: () => event({ type: 'text-delta', id: '1', delta: 'word ' })
  },
  'data stream': {
    type: 'text/plain',
    headers: { 'x-vercel-ai-data-stream': 'v1' },
    piece: () => '0:"word "\n'
  },
  'AG-UI': {
    begin: [
      event({ type: 'RUN_STARTED', threadId: 't', runId: 'r' }),
      event({ type: 'TEXT_MESSAGE_START', messageId: 'm', role: 'assistant' })
    ],
    piece: () => event({ type: 'TEXT_MESSAGE_CONTENT', messageId: 'm', delta: 'word ' })
  },
  Mastra: {
    begin: [event({ type: 'start', runId: 'r', from: 'AGENT', payload: {} })],
    piece: () => event({ type: 'text-delta', runId: 'r', from: 'AGENT', payload: { id: '1', text: 'word ' } })
  },
  'LangGraph, pieces': {
    begin: [event({ run_id: 'r' }, 'metadata')],
    piece: () => event([{ type: 'AIMessageChunk', content: 'word ', id: 'a' }, { langgraph_node: 'n' }], 'messages')
  },
  'LangGraph, all so far': {
    begin: [event({ run_id: 'r' }, 'metadata')],
    piece: (index) =>
      event([{ type: 'ai', content: 'word '.repeat(1 + (index % 40)), id: `a${Math.floor(index / 40)}` }], 'messages/partial')
  },
  Gemini: {
    piece: () => event({ candidates: [{ content: { parts: [{ text: 'word ' }], role: 'model' }, index: 0 }], modelVersion: 'm' })
  },
  Cohere: {
    begin: [
      event({ type: 'message-start', id: 'm', delta: { message: { role: 'assistant', content: [] } } }),
      event({ type: 'content-start', index: 0, delta: { message: { content: { type: 'text', text: '' } } } })
    ],
    piece: () => event({ type: 'content-delta', index: 0, delta: { message: { content: { text: 'word ' } } } })
  },
  Ollama: {
    type: 'application/x-ndjson',
    piece: () => `${JSON.stringify({ model: 'm', message: { role: 'assistant', content: 'word ' }, done: false })}\n`
  },
  'Bedrock Converse': {
    begin: [event({ messageStart: { role: 'assistant' } })],
    piece: () => event({ contentBlockDelta: { delta: { text: 'word ' }, contentBlockIndex: 0 } })
  },
  'Workers AI': { piece: () => event({ response: 'word ', p: 'abcdef' }) },
  A2A: {
    piece: () =>
      event({
        jsonrpc: '2.0',
        id: 1,
        result: { kind: 'artifact-update', taskId: 't', contextId: 'c', append: true, artifact: { artifactId: 'a', parts: [{ kind: 'text', text: 'word ' }] } }
      })
  }
}

/** The events of a sample, one a chunk. */
function respond(chunks: readonly Uint8Array[], { type = 'text/event-stream', headers = {} }: Sample): Response {
  let index = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[index++]
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    }
  })
  return new Response(body, { headers: { 'content-type': type, ...headers } })
}

async function drain(body: ReadableStream<Uint8Array> | null): Promise<number> {
  let length = 0
  for await (const chunk of body ?? []) length += chunk.length
  return length
}

/**
 * Microseconds of the processor that two runs take, in turn. Of the clock, a stream takes as long as
 * what else the machine does.
 */
async function processorTimes(
  runs: readonly (() => Promise<unknown>)[],
  rounds: number
): Promise<number[]> {
  const times = runs.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const start = process.cpuUsage()
      await run()
      const { user, system } = process.cpuUsage(start)
      // The first round is for the compiler.
      if (round >= 0) times[index]?.push(user + system)
    }
  }
  return times.map(median)
}

/** Each protocol with an event a chunk, against the same bytes through a stream that does nothing. */
export async function compareProtocols(): Promise<Comparison[]> {
  const comparisons: Comparison[] = []
  for (const [name, sample] of Object.entries(samples)) {
    const pieces = Array.from({ length: count }, (_, index) => sample.piece(index))
    const chunks = [...(sample.begin ?? []), ...pieces].map((text) => bytes.encode(text))
    const bare = () =>
      respond(chunks, sample).body?.pipeThrough(new TransformStream<Uint8Array, Uint8Array>()) ?? null
    const labelled = () => labelResponse(respond(chunks, sample), { disclosure }).body
    const [plain = 0, told = 0] = await processorTimes(
      [() => drain(bare()), () => drain(labelled())],
      9
    )
    comparisons.push({
      title: `${name}, labelled, against a stream that does nothing`,
      target: 2,
      better: 'lower',
      ratio: told / plain,
      detail: `${(plain / count).toFixed(1)} µs of the processor an event bare, ${(told / count).toFixed(1)} µs labelled`
    })
  }
  return comparisons
}
