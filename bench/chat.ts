import { built } from './built.js'
import { type Comparison, medians } from './measure.js'

const { createChatLabelStream } = await built<typeof import('../src/chat/index.js')>('chat/index.js')
const chunks = 1_000_000
const options = {
  disclosure: {
    author: { name: 'Harbour Museum', kind: 'company' },
    responsible: 'Ada Lovelace',
    ai: 'GPT-4 (OpenAI)'
  }
} as const

/** A labelled stream against the same stream through a transform that does nothing. */
export async function compareChat(): Promise<Comparison[]> {
  const [bare = 0, labelled = 0] = await medians(
    [
      { name: 'bare', run: () => drain(words().pipeThrough(new TransformStream<string, string>())) },
      { name: 'labelled', run: () => drain(words().pipeThrough(createChatLabelStream(options))) }
    ],
    5
  )
  const heap = await heapGrowth()
  return [
    {
      title: 'a labelled stream of a million chunks against the bare stream',
      target: 1.05,
      better: 'lower',
      ratio: labelled / bare,
      detail: `${bare.toFixed(0)} ms bare, ${labelled.toFixed(0)} ms labelled`
    },
    {
      title: 'chunks of the model before the label reaches the reader',
      target: 0,
      better: 'lower',
      ratio: await chunksBeforeLabel(),
      detail: 'the label comes with the first one'
    },
    {
      title: 'heap held at the end of the stream against its middle (constant is 1)',
      target: 1.2,
      better: 'lower',
      ratio: heap,
      detail: 'measured after a collection where node runs with --expose-gc'
    }
  ]
}

function words(onPull?: (index: number) => void): ReadableStream<string> {
  let index = 0
  return new ReadableStream<string>({
    pull(controller) {
      onPull?.(index)
      if (index++ < chunks) controller.enqueue('word ')
      else controller.close()
    }
  })
}

async function drain(stream: ReadableStream<string>): Promise<number> {
  let length = 0
  for await (const chunk of stream) length += chunk.length
  return length
}

/** Count what comes out before the notice. */
async function chunksBeforeLabel(): Promise<number> {
  let before = 0
  for await (const chunk of words().pipeThrough(createChatLabelStream(options))) {
    if (chunk.includes('not a person')) break
    before++
  }
  return before
}

async function heapGrowth(): Promise<number> {
  const sizes: number[] = []
  const sample = () => {
    globalThis.gc?.()
    sizes.push(process.memoryUsage().heapUsed)
  }
  const stream = words((index) => {
    if (index === chunks / 2 || index === chunks - 1) sample()
  })
  await drain(stream.pipeThrough(createChatLabelStream(options)))
  return (sizes[1] ?? 1) / (sizes[0] ?? 1)
}
