import { built } from './built.js'
import { type Comparison, medians } from './measure.js'

const { labelResponse } = await built<typeof import('../src/chat/index.js')>('chat/index.js')
const disclosure = { author: 'Ada Lovelace', responsible: 'author', ai: 'GPT-4 (OpenAI)' } as const
const events = 20_000
const open = 5000
const bytes = new TextEncoder()
const event = bytes.encode(
  `data: ${JSON.stringify({
    id: 'c',
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { content: 'word ' }, finish_reason: null }]
  })}\n\n`
)

/** Server-sent events of OpenAI's chat, one a chunk; they go on as long as `count` says. */
function source(count: number, wait = 0): ReadableStream<Uint8Array> {
  let index = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (wait > 0 && index === 0) await new Promise((resolve) => setTimeout(resolve, wait))
      if (index++ < count) controller.enqueue(event)
      else controller.close()
    }
  })
}

const headers = { 'content-type': 'text/event-stream' }
const bare = (count: number, wait = 0) =>
  new Response(source(count, wait).pipeThrough(new TransformStream<Uint8Array, Uint8Array>()), { headers })
/** With the options of each request, as a server has them. */
const labelled = (count: number, wait = 0) =>
  labelResponse(new Response(source(count, wait), { headers }), { disclosure })

async function drain({ body }: Response): Promise<number> {
  let length = 0
  for await (const chunk of body ?? []) length += chunk.length
  return length
}

/** Milliseconds that a model takes until its first event, of the fast ones. */
const modelTime = 100

/** Read the first byte of some replies, one after the other. */
async function firstBytes(
  make: (count: number, wait: number) => Response,
  { count, wait }: { readonly count: number; readonly wait: number }
): Promise<number> {
  let length = 0
  for (let reply = 0; reply < count; reply++) {
    const reader = make(3, wait).body?.getReader()
    length += (await reader?.read())?.value?.length ?? 0
    await reader?.cancel()
  }
  return length
}

/** Heap of one stream that waits for its next event, in bytes. */
async function heapOf(make: (count: number) => Response): Promise<number> {
  const held: unknown[] = []
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  for (let reply = 0; reply < open; reply++) {
    const reader = make(1e9).body?.getReader()
    held.push(reader, await reader?.read())
  }
  globalThis.gc?.()
  const growth = process.memoryUsage().heapUsed - before
  // Asked for only now, so that nothing of it was collected.
  return held.length === 2 * open ? growth / open : Number.NaN
}

/** Responses with server-sent events, against the same through a stream that does nothing. */
export async function compareStreams(): Promise<Comparison[]> {
  const [plain = 0, told = 0] = await medians(
    [
      { name: 'bare', run: () => drain(bare(events)) },
      { name: 'labelled', run: () => drain(labelled(events)) }
    ],
    5
  )
  const [first = 0, firstTold = 0] = await medians(
    [
      { name: 'bare', run: () => firstBytes(bare, { count: 10, wait: modelTime }) },
      { name: 'labelled', run: () => firstBytes(labelled, { count: 10, wait: modelTime }) }
    ],
    5
  )
  const [own = 0, ownTold = 0] = await medians(
    [
      { name: 'bare', run: () => firstBytes(bare, { count: 500, wait: 0 }) },
      { name: 'labelled', run: () => firstBytes(labelled, { count: 500, wait: 0 }) }
    ],
    5
  )
  const heap = await heapOf(labelled)
  const heapBare = await heapOf(bare)
  return [
    {
      title: 'server-sent events, labelled, against a stream that does nothing',
      target: 2,
      better: 'lower',
      ratio: told / plain,
      detail: `${((plain * 1000) / events).toFixed(1)} µs an event bare, ${((told * 1000) / events).toFixed(1)} µs labelled`
    },
    {
      title: `time to the first byte, of a model that takes ${modelTime} ms, against the bare stream`,
      target: 1.02,
      better: 'lower',
      ratio: firstTold / first,
      detail: `without the model ${((own * 1000) / 500).toFixed(0)} µs bare, ${((ownTold * 1000) / 500).toFixed(0)} µs labelled, with the options of each request`
    },
    {
      title: `heap of an open stream, of ${open}, against 14 kB`,
      target: 1,
      better: 'lower',
      ratio: heap / 14_000,
      detail: `${(heap / 1000).toFixed(1)} kB labelled, ${(heapBare / 1000).toFixed(1)} kB bare`
    }
  ]
}
