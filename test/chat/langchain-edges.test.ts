import { AIMessage, AIMessageChunk } from '@langchain/core/messages'
import { Runnable } from '@langchain/core/runnables'
import { describe, expect, it } from 'vitest'
import { labelRunnable } from '../../src/chat/adapters/langchain.js'
import { disclosure, noon, opening } from './support/facts.js'

const options = { disclosure, now: noon }
const screen = { output: () => true }
const usage = { input_tokens: 1, output_tokens: 2, total_tokens: 3 }
const call = { name: 'tide', args: '{}', id: 'c1', index: 0, type: 'tool_call_chunk' as const }

/** Run chunks through a runnable of ours, and add up what comes out. */
async function sumOf(chunks: readonly AIMessageChunk[]) {
  const labelled = labelRunnable(Runnable, { ...options, screen }) as unknown as {
    transform(chunks: AsyncIterable<AIMessageChunk>): AsyncIterable<AIMessageChunk>
  }
  const source = (async function* () {
    yield* chunks
  })()
  const all: AIMessageChunk[] = []
  for await (const chunk of labelled.transform(source)) all.push(chunk)
  return { all, sum: all.reduce((sum, chunk) => sum.concat(chunk)) }
}

describe('labelRunnable', () => {
  it('gives what was held back as a text alone, so that nothing is counted twice', async () => {
    const { all, sum } = await sumOf([
      new AIMessageChunk({ content: 'Let me look', id: 'x' }),
      new AIMessageChunk({ content: '', id: 'x', tool_call_chunks: [call] }),
      Object.assign(
        new AIMessageChunk({
          content: '',
          id: 'x',
          response_metadata: { finish_reason: 'stop' }
        }),
        { usage_metadata: usage }
      )
    ])
    expect(sum.content).toBe(`${opening}Let me look`)
    expect(sum.tool_call_chunks).toEqual([call])
    expect(sum.usage_metadata).toMatchObject(usage)
    expect(sum.response_metadata).toEqual({ finish_reason: 'stop' })
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(['x']))
    expect(all.every((chunk) => chunk instanceof AIMessageChunk)).toBe(true)
  })

  it('keeps what was set on a message after it was made', async () => {
    const message = Object.assign(
      new AIMessage({ content: 'Hi', additional_kwargs: { a: 1 } }),
      { id: 'late', response_metadata: { model_name: 'gpt-4' }, usage_metadata: usage }
    )
    const labelled = (await labelRunnable(Runnable, options).invoke(message)) as AIMessage
    expect(labelled).toBeInstanceOf(AIMessage)
    expect(labelled).toMatchObject({
      content: `${opening}Hi`,
      id: 'late',
      response_metadata: { model_name: 'gpt-4' },
      usage_metadata: usage,
      additional_kwargs: { a: 1 }
    })
    expect(labelled.text).toBe(`${opening}Hi`)
    expect(labelled.toDict().data).toMatchObject({ content: `${opening}Hi` })
    expect(JSON.stringify(labelled)).toContain('not a person')
  })
})
