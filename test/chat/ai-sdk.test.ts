import {
  convertToModelMessages,
  createUIMessageStream,
  generateText,
  jsonSchema,
  type LanguageModelMiddleware,
  type ModelMessage,
  Output,
  readUIMessageStream,
  stepCountIs,
  streamText,
  tool,
  type UIMessage,
  wrapLanguageModel
} from 'ai'
import { convertArrayToReadableStream } from 'ai/test'
import { describe, expect, it } from 'vitest'
import { disclosureMiddleware, writeDisclosure } from '../../src/chat/adapters/ai-sdk.js'
import { disclosure, noon, notice, opening, reminder, simulated, tag } from './support/facts.js'
import { MockLanguageModel } from './support/mock-model.js'

type Part = MockLanguageModel['doStream'] extends (
  options: never
) => PromiseLike<{ stream: ReadableStream<infer P> }>
  ? P
  : never
const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 }
}
const finish = (unified: 'stop' | 'tool-calls' = 'stop'): Part => ({
  type: 'finish',
  usage,
  finishReason: { unified, raw: unified }
})
const textParts = (...deltas: string[]): Part[] => [
  { type: 'text-start', id: '1' },
  ...deltas.map((delta): Part => ({ type: 'text-delta', id: '1', delta })),
  { type: 'text-end', id: '1' }
]
const call: Part = { type: 'tool-call', toolCallId: 'c1', toolName: 'tide', input: '{}' }
const start: Part = { type: 'stream-start', warnings: [] }

/** A model that gives one list of parts a step, whole and streamed. */
function mock(...steps: Part[][]) {
  let streamed = 0
  let generated = 0
  return new MockLanguageModel({
    doStream: async () => ({
      stream: convertArrayToReadableStream(steps[Math.min(streamed++, steps.length - 1)] ?? [])
    }),
    doGenerate: async () => {
      const parts = steps[Math.min(generated++, steps.length - 1)] ?? []
      const text = parts.map((part) => (part.type === 'text-delta' ? part.delta : '')).join('')
      const calls = parts.filter((part) => part.type === 'tool-call')
      return {
        content: [...(text === '' ? [] : [{ type: 'text' as const, text }]), ...calls],
        finishReason: {
          unified: calls.length > 0 ? ('tool-calls' as const) : ('stop' as const),
          raw: ''
        },
        usage,
        warnings: []
      }
    }
  })
}
const wrap = (model: MockLanguageModel, extra: object = {}) =>
  wrapLanguageModel({
    model,
    middleware: disclosureMiddleware({ disclosure, now: noon, ...extra })
  })
const tools = { tide: tool({ inputSchema: jsonSchema({ type: 'object' }), execute: () => 'high' }) }
const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}
const hi: ModelMessage[] = [{ role: 'user', content: 'Hi' }]
const prompts = (model: MockLanguageModel) =>
  JSON.stringify([...model.doStreamCalls, ...model.doGenerateCalls].map(({ prompt }) => prompt))

describe('disclosureMiddleware', () => {
  it('is a middleware of the SDK by its type', () => {
    const middleware: LanguageModelMiddleware = disclosureMiddleware({ disclosure })
    expect(middleware.specificationVersion).toBe('v3')
  })

  it('labels generateText with a text part of its own', async () => {
    const result = await generateText({ model: wrap(mock(textParts('Hello.'))), messages: hi })
    expect(result.text).toBe(`${opening}Hello.`)
    expect(result.providerMetadata).toMatchObject({
      aiDisclosure: { said: ['notice'], at: '2026-11-20T12:00:00.000Z' }
    })
  })

  it('labels streamText before its first word', async () => {
    const model = wrap(mock([start, ...textParts('Hel', 'lo.'), finish()]))
    const result = streamText({ model, messages: hi })
    expect(await collect(result.textStream)).toEqual([opening, 'Hel', 'lo.'])
    expect(await result.text).toBe(`${opening}Hello.`)
  })

  it('knows from the messages alone what was said, and never shows it to the model', async () => {
    const model = mock(
      [start, ...textParts('One.'), finish()],
      [start, ...textParts('Two.'), finish()]
    )
    const first = streamText({ model: wrap(model), messages: hi })
    const { messages } = await first.response
    const history: ModelMessage[] = [...hi, ...messages, { role: 'user', content: 'More' }]
    const second = streamText({ model: wrap(model), messages: history })
    expect(await second.text).toBe('Two.')
    expect(prompts(model)).not.toContain(notice)
    expect(model.doStreamCalls[1]?.prompt[1]).toMatchObject({
      content: [{ type: 'text', text: 'One.' }]
    })
  })

  it('keeps that knowledge through a UI stream, and through JSON', async () => {
    const model = mock(
      [start, ...textParts('One.'), finish()],
      [start, ...textParts('Two.'), finish()]
    )
    const first = streamText({ model: wrap(model), messages: hi })
    let shown: UIMessage | undefined
    for await (const message of readUIMessageStream({ stream: first.toUIMessageStream() }))
      shown = message
    expect(shown?.parts.filter(({ type }) => type === 'text')).toMatchObject([
      { text: opening, providerMetadata: { aiDisclosure: { said: ['notice'] } } },
      { text: 'One.' }
    ])
    const stored = JSON.parse(
      JSON.stringify([
        { id: 'u', role: 'user', parts: [{ type: 'text', text: 'Hi' }] },
        shown,
        { id: 'v', role: 'user', parts: [{ type: 'text', text: 'More' }] }
      ])
    ) as UIMessage[]
    const second = streamText({
      model: wrap(model),
      messages: await convertToModelMessages(stored)
    })
    expect(await second.text).toBe('Two.')
    expect(prompts(model)).not.toContain(notice)
  })

  it('knows it from plain texts too, by the exact words', async () => {
    const model = mock(textParts('Two.'))
    const result = await generateText({
      model: wrap(model),
      messages: [...hi, { role: 'assistant', content: `${opening}One.` }, ...hi]
    })
    expect(result.text).toBe('Two.')
    expect(prompts(model)).not.toContain(notice)
  })

  it('discloses again when the messages lost it', async () => {
    const result = await generateText({
      model: wrap(mock(textParts('Two.'))),
      messages: [...hi, { role: 'assistant', content: 'One.' }, ...hi]
    })
    expect(result.text).toBe(`${opening}Two.`)
  })

  it.each([
    ['a step that only calls a tool', [[call], textParts('At six.')]],
    ['a step with text and a call', [[...textParts('Let me look.'), call], textParts('At six.')]]
  ])('says it once in a tool loop that begins with %s', async (_, steps) => {
    for (const schedule of ['first', 'every', { turns: 1 }] as const) {
      const model = mock(
        ...steps.map((parts) => [
          start,
          ...parts,
          finish(parts.includes(call) ? 'tool-calls' : 'stop')
        ])
      )
      const streamed = streamText({
        model: wrap(model, { schedule }),
        messages: hi,
        tools,
        stopWhen: stepCountIs(3)
      })
      const parts = await collect(streamed.fullStream)
      const words = parts.map((part) => (part.type === 'text-delta' ? part.text : '')).join('')
      expect(words.split(notice)).toHaveLength(2)
      expect(words.startsWith(opening)).toBe(true)
      expect(parts.some(({ type }) => type === 'tool-result')).toBe(true)
      const whole = mock(...steps)
      const generated = await generateText({
        model: wrap(whole, { schedule }),
        messages: hi,
        tools,
        stopWhen: stepCountIs(3)
      })
      expect(
        generated.steps
          .map(({ text }) => text)
          .join('')
          .split(notice)
      ).toHaveLength(2)
      expect(prompts(model) + prompts(whole)).not.toContain(notice)
    }
  })

  it('reminds every n turns and every n hours by what the messages carry', async () => {
    let messages: ModelMessage[] = []
    const said: string[] = []
    for (const hour of [8, 9, 10, 11, 12]) {
      const now = () => new Date(`2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`)
      const model = mock([start, ...textParts('Yes.'), finish()])
      messages = [...messages, ...hi]
      const result = streamText({ model: wrap(model, { now, schedule: { hours: 3 } }), messages })
      said.push(await result.text)
      messages = [...messages, ...(await result.response).messages]
    }
    expect(said).toEqual([`${opening}Yes.`, 'Yes.', 'Yes.', `${reminder}\n\nYes.`, 'Yes.'])
  })

  it('says that the model has changed', async () => {
    const first = await generateText({ model: wrap(mock(textParts('One.'))), messages: hi })
    const other = { author: 'Ada Lovelace', responsible: 'author', ai: 'Claude (Anthropic)' }
    const second = await generateText({
      model: wrap(mock(textParts('Two.')), { disclosure: other }),
      messages: [...hi, ...first.response.messages, ...hi]
    })
    expect(second.text).toBe(
      'The AI system has changed: it now runs on Claude (Anthropic).\n\nTwo.'
    )
  })

  it('tags every message of a simulated person', async () => {
    const model = () => wrap(mock(textParts('Hello.')), { disclosure: simulated })
    const first = await generateText({ model: model(), messages: hi })
    expect(first.text).toBe(`${opening}${tag}Hello.`)
    const second = await generateText({
      model: model(),
      messages: [...hi, ...first.response.messages, ...hi]
    })
    expect(second.text).toBe(`${tag}Hello.`)
  })

  it('leaves structured output alone, whole and streamed, and says that the interface must show it', async () => {
    const output = Output.object({ schema: jsonSchema({ type: 'object', required: ['a'] }) })
    const parts = textParts('{"a"', ':1}')
    const whole = await generateText({ model: wrap(mock(parts)), messages: hi, output })
    expect(whole.output).toEqual({ a: 1 })
    expect(whole.providerMetadata).toMatchObject({ aiDisclosure: { mustShow: notice } })
    const streamed = streamText({
      model: wrap(mock([start, ...parts, finish()])),
      messages: hi,
      output
    })
    expect(await streamed.output).toEqual({ a: 1 })
    expect(await streamed.providerMetadata).toMatchObject({ aiDisclosure: { mustShow: notice } })
  })

  it('leaves reasoning and files alone', async () => {
    const parts: Part[] = [
      start,
      { type: 'reasoning-start', id: 'r' },
      { type: 'reasoning-delta', id: 'r', delta: 'I am human?' },
      { type: 'reasoning-end', id: 'r' },
      ...textParts('Yes.'),
      finish()
    ]
    const result = streamText({ model: wrap(mock(parts)), messages: hi })
    expect(await result.reasoningText).toBe('I am human?')
    expect(await result.text).toBe(`${opening}Yes.`)
  })

  it('lets an error before the text come without a label, and one after it with', async () => {
    const error: Part = { type: 'error', error: new Error('busy') }
    const shownBefore = async (parts: Part[]) => {
      const result = streamText({
        model: wrap(mock(parts)),
        messages: hi,
        onError: () => undefined
      })
      return (await collect(result.fullStream)).flatMap((part) =>
        part.type === 'text-delta' ? part.text : []
      )
    }
    expect(await shownBefore([start, { type: 'text-start', id: '1' }, error])).toEqual([])
    expect(await shownBefore([start, ...textParts('Hel').slice(0, 2), error])).toEqual([
      opening,
      'Hel'
    ])
  })

  it('passes cancel to the model', async () => {
    let isCancelled = false
    const model = new MockLanguageModel({
      doStream: async () => ({
        stream: new ReadableStream<Part>({
          pull: (controller) => controller.enqueue({ type: 'text-delta', id: '1', delta: 'x' }),
          start: (controller) => controller.enqueue({ type: 'text-start', id: '1' }),
          cancel: () => {
            isCancelled = true
          }
        })
      })
    })
    const { stream } = await wrap(model).doStream({ prompt: [] })
    const reader = stream.getReader()
    await reader.read()
    await reader.cancel()
    await expect.poll(() => isCancelled).toBe(true)
  })

  it('stops an input before the model is called', async () => {
    const model = mock(textParts('Hello.'))
    const guarded = wrap(model, { screen: { input: (text: string) => text !== 'Hi' } })
    await expect(generateText({ model: guarded, messages: hi })).rejects.toThrow(
      'The input was stopped'
    )
    expect(model.doGenerateCalls).toHaveLength(0)
  })

  it('shows nothing of a sentence that is stopped, and no notice before it', async () => {
    const screen = { output: async (sentence: string) => !sentence.includes('secret') }
    const shown = async (...deltas: string[]) => {
      const result = streamText({
        model: wrap(mock([start, ...textParts(...deltas), finish()]), { screen }),
        messages: hi,
        onError: () => undefined
      })
      return (await collect(result.fullStream))
        .flatMap((part) => (part.type === 'text-delta' ? part.text : []))
        .join('')
    }
    expect(await shown('The sec', 'ret is 42.')).toBe('')
    expect(await shown('Hello. ', 'The secret', ' is 42.')).not.toContain('secret')
    expect(await shown('Hel', 'lo. ', 'Bye')).toBe(`${opening}Hello. Bye`)
  })

  it('refuses at once a disclosure that may not be used', () => {
    expect(() => disclosureMiddleware({ disclosure: 'human-only' })).toThrow(/a model writes/)
    const plugin = { ...disclosure, plugin: { automatedConversation: true, realPerson: true } }
    expect(() => disclosureMiddleware({ disclosure: plugin })).toThrow(
      /plugin\/no-automated-conversation/
    )
  })
})

describe('writeDisclosure', () => {
  const run = async (messages: UIMessage[], extra: object = {}) => {
    const model = mock([start, ...textParts('Hello.'), finish()])
    const stream = createUIMessageStream({
      execute({ writer }) {
        writer.write({ type: 'start' })
        const middleware = writeDisclosure(writer, { disclosure, now: noon, messages, ...extra })
        const result = streamText({ model: wrapLanguageModel({ model, middleware }), messages: hi })
        writer.merge(result.toUIMessageStream({ sendStart: false }))
      }
    })
    let shown: UIMessage | undefined
    for await (const message of readUIMessageStream({ stream })) shown = message
    return shown
  }
  const textsOf = (message: UIMessage | undefined) =>
    message?.parts.flatMap((part) => (part.type === 'text' ? part.text : []))
  const user = (id: string): UIMessage => ({
    id,
    role: 'user',
    parts: [{ type: 'text', text: 'Hi' }]
  })

  it('says the notice before the model is called, once', async () => {
    for (const schedule of ['first', 'every'] as const) {
      expect(textsOf(await run([user('1')], { schedule }))).toEqual([opening, 'Hello.'])
    }
  })

  it('says nothing that was said before', async () => {
    const first = await run([user('1')])
    const second = await run([user('1'), ...(first ? [first] : []), user('2')])
    expect(textsOf(second)?.join('')).toBe('Hello.')
  })

  it('leaves the tag of a simulated person to its message', async () => {
    expect(textsOf(await run([user('1')], { disclosure: simulated }))).toEqual([
      opening,
      tag,
      'Hello.'
    ])
  })
})
