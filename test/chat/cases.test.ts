import { GoogleGenAI } from '@google/genai'
import {
  convertToModelMessages,
  extractReasoningMiddleware,
  generateText,
  type LanguageModelMiddleware,
  streamText,
  type UIMessage,
  wrapLanguageModel
} from 'ai'
import { convertArrayToReadableStream } from 'ai/test'
import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { disclosureMiddleware, withDisclosure } from '../../src/chat/adapters/ai-sdk.js'
import { labelFetch } from '../../src/chat/adapters/fetch.js'
import {
  chatNotice,
  createChatLabeler,
  labelReply,
  labelResponse,
  unlabelMessages
} from '../../src/chat/index.js'
import { listen, sendEvents, sendJson } from './support/loopback.js'
import { disclosure, keep, noon, notice, opening } from './support/facts.js'
import { MockLanguageModel } from './support/mock-model.js'
import { readEvents, sse } from './support/protocols.js'
import { closing } from './support/serve.js'

// Ways on which a reply came to its reader without the notice, or with a false one, each as the
// smallest input that shows it.

const options = { disclosure, now: noon }
const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 }
}
const finishReason = { unified: 'stop' as const, raw: 'stop' }
const mock = (text: string) =>
  new MockLanguageModel({
    doStream: async () => ({
      stream: convertArrayToReadableStream([
        { type: 'stream-start', warnings: [] },
        { type: 'text-start', id: '1' },
        { type: 'text-delta', id: '1', delta: text },
        { type: 'text-end', id: '1' },
        { type: 'finish', usage, finishReason }
      ] as never[])
    }),
    doGenerate: async () => ({ content: [{ type: 'text', text }], usage, finishReason, warnings: [] })
  })

describe('the place of the middleware in a list', () => {
  const thinking = extractReasoningMiddleware({ tagName: 'think', startWithReasoning: true })
  const ask = (middleware: LanguageModelMiddleware[]) =>
    streamText({
      model: wrapLanguageModel({ model: mock('Hm.</think>Hello'), middleware }),
      prompt: 'Hi'
    })

  it('is the first, where what takes text for reasoning has had its turn', async () => {
    expect(await ask(withDisclosure([thinking], options)).text).toBe(`${opening}Hello`)
  })

  it('would lose the notice in the reasoning if it were the last', async () => {
    const reply = ask([thinking, disclosureMiddleware(options)])
    expect(await reply.text).not.toContain(notice)
  })

  it('is not taken by two, and is no list of anything else', () => {
    const twice = () => withDisclosure([disclosureMiddleware(options)], options)
    expect(twice).toThrow(expect.objectContaining({ code: 'invalid-option' }))
    expect(() => withDisclosure(thinking as never, options)).toThrow('a list of middlewares')
  })

  it('is around a cache: a reply that was cached in the midst of a conversation is labelled', async () => {
    const cache = (): LanguageModelMiddleware => {
      const kept = new Map<string, object>()
      return {
        specificationVersion: 'v3',
        async wrapGenerate({ doGenerate, params }) {
          const key = JSON.stringify(params.prompt.at(-1))
          const result = kept.get(key) ?? (await doGenerate())
          kept.set(key, result)
          return result as never
        }
      }
    }
    const hi = { role: 'user' as const, content: 'When does it open?' }
    const said = [hi, { role: 'assistant' as const, content: `${opening}At six.` }, hi]
    const run = async (middleware: LanguageModelMiddleware[]) => {
      const model = wrapLanguageModel({ model: mock('At six.'), middleware })
      const middle = await generateText({ model, messages: said })
      return [middle.text, (await generateText({ model, messages: [hi] })).text]
    }
    expect(await run(withDisclosure([cache()], options))).toEqual(['At six.', `${opening}At six.`])
    // Last in the list, the cache gives a new reader what it kept.
    expect(await run([cache(), disclosureMiddleware(options)])).toEqual(['At six.', 'At six.'])
  })
})

describe('a label that a cache kept', () => {
  const other = { ...options, disclosure: { author: 'Bea Smith', ai: 'Claude (Anthropic)' } } as const
  const wrap = (model: MockLanguageModel, facts: typeof options | typeof other = options) =>
    wrapLanguageModel({ model, middleware: disclosureMiddleware(facts) })

  it('of other facts counts for nothing', async () => {
    const cached = (await generateText({ model: wrap(mock('Hello'), other), prompt: 'Hi' })).content
    const model = new MockLanguageModel({
      doGenerate: async () => ({ content: cached as never, usage, finishReason, warnings: [] })
    })
    expect((await generateText({ model: wrap(model), prompt: 'Hi' })).text.startsWith(opening)).toBe(true)
  })

  it('of the same facts is not said twice', async () => {
    const cached = (await generateText({ model: wrap(mock('Hello')), prompt: 'Hi' })).content
    const model = new MockLanguageModel({
      doGenerate: async () => ({ content: cached as never, usage, finishReason, warnings: [] })
    })
    const { text, content } = await generateText({ model: wrap(model), prompt: 'Hi' })
    expect(text).toBe(`${opening}Hello`)
    expect(content[0]).toMatchObject({
      providerMetadata: { aiDisclosure: { said: ['notice'], at: '2026-11-20T12:00:00.000Z' } }
    })
  })

  it('is no label because a part of a whole reply says so of itself', async () => {
    const marked = { type: 'text', text: 'Hello', providerMetadata: { aiDisclosure: {} } }
    const model = new MockLanguageModel({
      doGenerate: async () => ({ content: [marked] as never, usage, finishReason, warnings: [] })
    })
    expect((await generateText({ model: wrap(model), prompt: 'Hi' })).text).toBe(`${opening}Hello`)
  })
})

describe('places in the text that a reply names', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).length
  const sentence = 'Grüße: the harbour opens at six.'
  const words = 'the harbour'
  const from = bytes('Grüße: ')
  const supports = [{ segment: { startIndex: from, endIndex: from + bytes(words), text: words } }, { segment: { endIndex: 8, text: 'Grüße:' } }]
  const candidate = (text: string, grounding: object = {}) => ({
    candidates: [{ content: { role: 'model', parts: [{ text }] }, ...grounding }]
  })
  const at = (value: unknown, path: string) =>
    path.split('.').reduce((found: unknown, key) => (found as Record<string, unknown>)[key], value)
  const cited = (text: string, start = 0, end = 0) =>
    new TextDecoder().decode(new TextEncoder().encode(text).slice(start, end))

  it('are moved behind the notice for Gemini’s client, in bytes', async () => {
    const whole = candidate(sentence, { groundingMetadata: { groundingSupports: supports } })
    const server = await listen((_, response, { url }) => {
      if (!String(url).includes('stream')) return sendJson(response, whole)
      const last = candidate('', { groundingMetadata: { groundingSupports: supports } })
      return void sendEvents(response, sse([candidate('Grüße: '), candidate(sentence.slice(7)), last]).replaceAll('data: [DONE]\n\n', ''))
    })
    closing.push(() => server.close())
    const labelled = labelFetch(fetch, options)
    const real = globalThis.fetch
    globalThis.fetch = labelled as typeof fetch
    try {
      const client = new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: server.url } })
      const request = { model: 'm', contents: 'When?' }
      const reply = await client.models.generateContent(request)
      let text = ''
      let places: typeof supports = []
      for await (const chunk of await client.models.generateContentStream(request)) {
        text += chunk.text ?? ''
        places = (chunk.candidates?.[0]?.groundingMetadata?.groundingSupports ?? places) as typeof supports
      }
      const whole = reply.candidates?.[0]?.groundingMetadata?.groundingSupports as typeof supports
      for (const [shown, found] of [[reply.text ?? '', whole], [text, places]] as const) {
        expect(shown).toBe(`${opening}${sentence}`)
        for (const { segment } of found) {
          const { startIndex, endIndex } = segment as { startIndex?: number; endIndex: number }
          expect(cited(shown, startIndex, endIndex)).toBe(segment.text)
        }
      }
    } finally {
      globalThis.fetch = real
    }
  })

  it('are moved for Cohere, streamed and whole', async () => {
    const citation = { start: 7, end: 18, text: words, sources: [] }
    const events = [
      { type: 'message-start', id: 'm', delta: { message: { role: 'assistant' } } },
      { type: 'content-start', index: 0, delta: { message: { content: { type: 'text', text: '' } } } },
      { type: 'content-delta', index: 0, delta: { message: { content: { text: sentence } } } },
      { type: 'citation-start', index: 0, delta: { message: { citations: citation } } },
      { type: 'citation-end', index: 0 },
      { type: 'content-end', index: 0 },
      { type: 'message-end', delta: { finish_reason: 'COMPLETE' } }
    ]
    const answer = { message: { role: 'assistant', content: [{ type: 'text', text: sentence }], citations: [citation] } }
    const send = (body: string, type: string) =>
      labelFetch(async () => new Response(body, { headers: { 'content-type': type } }), options)(
        'https://api.example/v2/chat',
        { method: 'POST', body: JSON.stringify({ messages: [] }) }
      )
    const streamed = await (await send(sse(events, true), 'text/event-stream')).text()
    const whole = await (await send(JSON.stringify(answer), 'application/json')).text()
    for (const text of [streamed, whole]) {
      const [, start = '', end = ''] = /"start":(\d+),"end":(\d+)/.exec(text) ?? []
      expect(`${opening}${sentence}`.slice(Number(start), Number(end))).toBe(words)
    }
  })

  it('are moved back where the reply came with the notice in other, longer words', async () => {
    const copied = `${chatNotice({ ...options, locale: 'pt' }).words}\n\n${sentence}`
    const before = bytes(copied) - bytes(sentence)
    expect(before).toBeGreaterThan(bytes(opening))
    const segment = { startIndex: before + from, endIndex: before + from + bytes(words) }
    const early = { startIndex: 3, endIndex: before + from + bytes(words) }
    const groundingMetadata = { groundingSupports: [{ segment }, { segment: early }] }
    const body = sse([candidate(copied), candidate('', { groundingMetadata })])
    const labelled = labelResponse(new Response(body, { headers: { 'content-type': 'text/event-stream' } }), options)
    const [first, last] = readEvents(await labelled.text())
    const text = at(first, 'candidates.0.content.parts.0.text') as string
    expect(text).toBe(`${opening}${sentence}`)
    const places = at(last, 'candidates.0.groundingMetadata.groundingSupports')
    const [moved, cut] = places as { segment: typeof segment }[]
    expect(cited(text, moved?.segment.startIndex, moved?.segment.endIndex)).toBe(words)
    expect(cut?.segment).toEqual({ startIndex: 0, endIndex: moved?.segment.endIndex })
  })

  it('are moved for OpenAI, also where they come before the first text', async () => {
    const chunk = (delta: object) => ({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: null }] })
    const annotations = [{ type: 'url_citation', url_citation: { start_index: 7, end_index: 18, url: 'https://harbour.example', title: 'x' } }]
    const body = sse([chunk({ role: 'assistant', annotations }), chunk({ content: sentence })])
    const fetch = labelFetch(async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }), options)
    const client = new OpenAI({ apiKey: 'k', maxRetries: 0, fetch })
    let text = ''
    let place = { start_index: 0, end_index: 0 }
    for await (const { choices } of await client.chat.completions.create({ model: 'gpt-4', messages: [], stream: true })) {
      const delta = choices[0]?.delta as { content?: string; annotations?: typeof annotations }
      text += delta.content ?? ''
      place = delta.annotations?.[0]?.url_citation ?? place
    }
    expect(text).toBe(`${opening}${sentence}`)
    expect(text.slice(place.start_index, place.end_index)).toBe(words)
  })
})

describe('unlabelMessages', () => {
  const hi = { role: 'user', content: 'Hi' }

  it('gives a model that is not wrapped the conversation without our words', async () => {
    const messages = [hi, { role: 'assistant', content: `${opening}Hello` }]
    expect(unlabelMessages(messages, options)).toEqual({
      value: [hi, { role: 'assistant', content: 'Hello' }],
      changed: true
    })
    const own = [hi, { role: 'assistant', content: 'Hello' }]
    expect(unlabelMessages(own, options)).toEqual({ value: own, changed: false })
  })

  it('does so for messages of an interface', async () => {
    const messages = [
      { id: 'u', role: 'user', parts: [{ type: 'text', text: 'Hi' }] },
      { id: 'a', role: 'assistant', parts: [{ type: 'text', text: opening }, { type: 'text', text: 'Hello' }] }
    ] satisfies UIMessage[]
    const { value } = unlabelMessages<UIMessage>(messages, options)
    expect(value[0]).toBe(messages[0])
    expect(JSON.stringify(await convertToModelMessages([...value]))).not.toContain(notice)
    expect(value[1]).toEqual({ id: 'a', role: 'assistant', parts: [{ type: 'text', text: 'Hello' }] })
  })

  it('leaves the empty lines before a text without a label', () => {
    for (const format of ['text', 'markdown', 'html'] as const) {
      const messages = [hi, { role: 'assistant', content: '\n\n    code' }]
      expect(unlabelMessages(messages, { ...options, format }).changed).toBe(false)
    }
  })

  it('refuses what is no list', () => {
    expect(() => unlabelMessages('Hi' as never, options)).toThrow('a list of messages')
  })
})

describe('a part of a reply', () => {
  it('that is a range of its bytes is not labelled, nor sent', () => {
    const range = new Response('rbour opens', {
      status: 206,
      headers: { 'content-type': 'text/plain', 'content-range': 'bytes 6-17/30' }
    })
    expect(() => labelResponse(range, options)).toThrow(expect.objectContaining({ code: 'cannot-label' }))
  })

  it('that is resumed says nothing again where the state says what was said', () => {
    const box = keep()
    const labeler = createChatLabeler({ ...options, onConversation: box.onConversation })
    expect(labeler.feed('The harb') + labeler.end().value).toBe(`${opening}The harb`)
    if (!box.state) throw new Error('no state')
    expect(labelReply('our opens.', { ...options, conversation: box.state }).value).toBe('our opens.')
    // Without it, nobody knows: labelled once more rather than not at all.
    expect(labelReply('our opens.', options).value).toBe(`${opening}our opens.`)
  })
})

it('lets a company answer that also makes models', () => {
  const facts = { author: { name: 'OpenAI', kind: 'company' }, responsible: 'author', ai: 'GPT-4 (OpenAI)' } as const
  expect(labelReply('Hello', { disclosure: facts }).value).toContain('Responsible for it: OpenAI.')
})
