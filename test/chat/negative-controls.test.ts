import { convertArrayToReadableStream } from 'ai/test'
import { generateText, jsonSchema, Output, stepCountIs, tool, wrapLanguageModel } from 'ai'
import { describe, expect, it } from 'vitest'
import { opening } from './support/facts.js'
import { broken, faults, readUntilStall } from './support/faults.js'
import { protocols, readEvents, responseEvents, sse } from './support/protocols.js'
import { bodyOf, byByte, bytesOf, readAll } from './support/streams.js'
import { MockLanguageModel } from './support/mock-model.js'

// Each check of this folder fails for the code that one writes first. Without that, a check that
// passes would say nothing.

/** Prefix a body: what one writes first. */
const prefixed = (body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> =>
  body.pipeThrough(
    new TransformStream({ start: (controller) => controller.enqueue(bytesOf(opening)) })
  )

/** Prefix the first delta of each chunk that comes, as if chunks were events. */
const perChunk = (body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> => {
  let isSaid = false
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        const text = new TextDecoder().decode(chunk)
        const at = isSaid ? -1 : text.search(/"content":"[^"]/)
        isSaid ||= at !== -1
        const label = JSON.stringify(opening).slice(1, -1)
        controller.enqueue(
          at === -1 ? chunk : bytesOf(text.slice(0, at + 11) + label + text.slice(at + 11))
        )
      }
    })
  )
}

const protocol = (name: string) => {
  const found = protocols.find((each) => each.name === name)
  if (!found) throw new Error(name)
  return found
}

describe('what one writes first', () => {
  it('shows an orphan label when the source fails before the text', async () => {
    const source = faults[0]?.source(new Uint8Array(), new Uint8Array()) ?? new ReadableStream()
    const { text, error } = await readUntilStall(prefixed(source))
    expect(text).toBe(opening)
    expect(error).toBe(broken)
  })

  it('puts the label where no client of events finds it', async () => {
    const { body, shown } = protocol('OpenAI chat')
    const { text } = await readAll(prefixed(bodyOf([bytesOf(body)])))
    expect(shown(text).startsWith(opening)).toBe(false)
  })

  it('lets text out before the label when an event is cut, and breaks characters', async () => {
    const { body, shown, text: original } = protocol('OpenAI chat')
    const { text } = await readAll(perChunk(bodyOf(byByte(bytesOf(body)))))
    expect(shown(text).startsWith(opening)).toBe(false)
    const whole = await readAll(perChunk(bodyOf([bytesOf(body)])))
    expect(shown(whole.text)).toBe(opening + original)
  })

  it('says the label in a delta and not in the texts that repeat it, and counts wrong', () => {
    const at = responseEvents.findIndex(({ type }) => type === 'response.output_text.delta')
    const own = { ...responseEvents[at], delta: opening }
    const events = readEvents(
      sse([...responseEvents.slice(0, at), own, ...responseEvents.slice(at)])
    )
    const numbers = events.map((event) => event['sequence_number'])
    expect(numbers).not.toEqual(numbers.map((_, index) => index))
    expect(JSON.stringify(events.at(-1))).not.toContain('not a person')
  })

  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 }
  }
  const model = (text: string) =>
    new MockLanguageModel({
      doGenerate: async () => ({
        content: [{ type: 'text', text }],
        finishReason: { unified: 'stop', raw: '' },
        usage,
        warnings: []
      }),
      doStream: async () => ({ stream: convertArrayToReadableStream([]) })
    })

  it('breaks structured output', async () => {
    const naive = wrapLanguageModel({
      model: model('{"a":1}'),
      middleware: {
        specificationVersion: 'v3',
        async wrapGenerate({ doGenerate }) {
          const result = await doGenerate()
          return { ...result, content: [{ type: 'text', text: opening }, ...result.content] }
        }
      }
    })
    const output = Output.object({ schema: jsonSchema({ type: 'object' }) })
    await expect(
      (async () => (await generateText({ model: naive, prompt: 'Hi', output })).output)()
    ).rejects.toThrow()
  })

  it('never says it in a tool loop, when “has the prompt an assistant” is the test', async () => {
    let step = 0
    const calling = new MockLanguageModel({
      doGenerate: async () => ({
        content:
          step++ === 0
            ? [{ type: 'tool-call', toolCallId: 'c', toolName: 'tide', input: '{}' }]
            : [{ type: 'text', text: 'At six.' }],
        finishReason: { unified: step === 1 ? 'tool-calls' : 'stop', raw: '' },
        usage,
        warnings: []
      })
    })
    const naive = wrapLanguageModel({
      model: calling,
      middleware: {
        specificationVersion: 'v3',
        async wrapGenerate({ doGenerate, params }) {
          const result = await doGenerate()
          const isFirst = !params.prompt.some(({ role }) => role === 'assistant')
          const hasText = result.content.some(({ type }) => type === 'text')
          return isFirst && hasText
            ? { ...result, content: [{ type: 'text', text: opening }, ...result.content] }
            : result
        }
      }
    })
    const tools = { tide: tool({ inputSchema: jsonSchema({ type: 'object' }), execute: () => 6 }) }
    const result = await generateText({
      model: naive,
      prompt: 'Hi',
      tools,
      stopWhen: stepCountIs(3)
    })
    expect(result.text).toBe('At six.')
  })
})
