import { AIMessageChunk } from '@langchain/core/messages'
import { StringOutputParser } from '@langchain/core/output_parsers'
import { Runnable, RunnableLambda } from '@langchain/core/runnables'
import { FakeStreamingChatModel } from '@langchain/core/utils/testing'
import { describe, expect, it } from 'vitest'
import { labelRunnable } from '../../src/chat/adapters/langchain.js'
import { disclosure, keep, noon, opening } from './support/facts.js'

const pieces = ['Hel', 'lo ', 'Ada']
const model = () =>
  new FakeStreamingChatModel({
    chunks: pieces.map((content) => new AIMessageChunk({ content, id: 'x' }))
  })
const options = { disclosure, now: noon }
const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

describe('labelRunnable', () => {
  it('labels texts and keeps them streaming', async () => {
    const chain = model().pipe(new StringOutputParser()).pipe(labelRunnable(Runnable, options))
    expect(await collect(await chain.stream('Hi'))).toEqual([`${opening}Hel`, 'lo ', 'Ada'])
    // This model of LangChain's answers what it is asked when it is not streamed.
    expect(await chain.invoke('Hi')).toBe(`${opening}Hi`)
  })

  it('labels messages and keeps them what they are', async () => {
    const chain = model().pipe(labelRunnable(Runnable, options))
    const chunks = (await collect(await chain.stream('Hi'))) as AIMessageChunk[]
    expect(chunks.map(({ content }) => content)).toEqual([`${opening}Hel`, 'lo ', 'Ada'])
    expect(chunks.every((chunk) => chunk instanceof AIMessageChunk)).toBe(true)
  })

  it('labels every run of a batch, and carries the state from one to the next', async () => {
    const chain = RunnableLambda.from((text: string) => text).pipe(labelRunnable(Runnable, options))
    expect(await chain.batch(['a', 'b'])).toEqual([`${opening}a`, `${opening}b`])
    const box = keep()
    const carrying = labelRunnable(Runnable, () => ({
      ...options,
      ...box,
      conversation: box.state
    }))
    expect(await carrying.invoke('a')).toBe(`${opening}a`)
    expect(await carrying.invoke('b')).toBe('b')
  })

  it('leaves what has no text, and what a program reads', async () => {
    expect(await labelRunnable(Runnable, options).invoke({ a: 1 })).toEqual({ a: 1 })
    expect(await labelRunnable(Runnable, { ...options, format: 'json' }).invoke('{"a":1}')).toBe(
      '{"a":1}'
    )
  })

  it('passes errors before the text without a label', async () => {
    const failing = RunnableLambda.from(() => {
      throw new Error('busy')
    }).pipe(labelRunnable(Runnable, options))
    const reading = async () => collect(await failing.stream('Hi'))
    await expect(reading()).rejects.toThrow('busy')
  })
})
