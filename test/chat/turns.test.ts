import {
  generateText,
  jsonSchema,
  type ModelMessage,
  Output,
  streamText,
  wrapLanguageModel
} from 'ai'
import { convertArrayToReadableStream } from 'ai/test'
import { describe, expect, it } from 'vitest'
import { disclosureMiddleware, writeDisclosure } from '../../src/chat/adapters/ai-sdk.js'
import { beginAnswer } from '../../src/chat/answer.js'
import { beginTurn } from '../../src/chat/turn.js'
import type { ChatOptions } from '../../src/chat/chat-options.js'
import {
  type ChatEvent,
  type Conversation,
  createChatLabeler,
  labelReply,
  labelResponse,
  parseConversation
} from '../../src/chat/index.js'
import { prepareChat } from '../../src/chat/prepare-chat.js'
import {
  at,
  disclosure,
  handover,
  keep,
  noon,
  notice,
  opening,
  reminder,
  simulated,
  tag
} from './support/facts.js'
import { MockLanguageModel } from './support/mock-model.js'

const options = { disclosure, now: noon }
const other = { author: 'Ada Lovelace', responsible: 'author', ai: 'Claude (Anthropic)' }
const changed = 'The AI system has changed: it now runs on Claude (Anthropic).\n\n'
const hour = (hours: number) =>
  at(new Date(Date.parse('2026-11-20T00:00:00Z') + hours * 3_600_000).toISOString())

/** What one turn after another shows; only JSON goes from one to the next. */
function converse(turns: readonly Partial<ChatOptions>[]): string[] {
  let conversation: string | undefined
  return turns.map((turn) => {
    const reply = labelReply('Hi', { ...options, ...turn, conversation })
    conversation = JSON.stringify(reply.conversation)
    return reply.value
  })
}

describe('a turn whose words only the interface could show', () => {
  const json = { format: 'json' } as const

  it('is no end of a silence', () => {
    const turns = [{ now: hour(0) }, { now: hour(13), ...json }, { now: hour(13.1) }]
    expect(converse(turns)).toEqual([`${opening}Hi`, 'Hi', `${opening}Hi`])
  })

  it('announces nobody: neither the person nor, after one, the AI system', () => {
    const person = { handover: true }
    const byPerson = `${handover}\n\nHi`
    expect(converse([{}, { ...json, ...person }, person])[2]).toBe(byPerson)
    expect(converse([{}, { ...json, ...person }, {}])[2]).toBe(`${opening}Hi`)
    expect(converse([{ ...json, ...person }, person])[1]).toBe(byPerson)
    expect(converse([person, json, {}])[2]).toBe(`${opening}Hi`)
    expect(converse([person, json, person])[2]).toBe(byPerson)
    expect(converse([person, { ...json, ...person }, person])[2]).toBe('Hi')
  })

  it('has no header that says of a person’s words which model made them', () => {
    const ask = (more: object) => labelResponse(new Response('Hi'), { ...options, ...more }).headers.has('ai-disclosure')
    expect([ask({}), ask({ handover: true })]).toEqual([true, false])
  })

  it('counts for the reminder, and changes nothing else', () => {
    const schedule = { turns: 2 }
    const turns = [{ schedule }, { schedule, ...json }, { schedule }]
    expect(converse(turns)[2]).toBe(`${reminder}\n\nHi`)
    expect(converse([{}, json, {}])[2]).toBe('Hi')
  })
})

describe('the state of a conversation that is read from messages', () => {
  const user = { role: 'user', content: 'Hi' }
  const said = { role: 'assistant', content: `${opening}Yes.` }
  const call = { role: 'assistant', content: `${opening}I look.`, tool_calls: [{}] }
  const result = { role: 'tool', content: 'high' }
  const answer = async (messages: readonly unknown[], more: Partial<ChatOptions> = {}) => {
    const box = keep()
    const onConversation = (state: Conversation) => box.onConversation(state)
    const chat = prepareChat({ ...options, ...more, onConversation })
    const { turn } = await beginAnswer(chat, messages)
    const shown = turn.beginMessage().open()
    turn.finish()
    return { shown, state: box.state }
  }

  it('has no time of a notice where the messages have none, so a reminder is said', async () => {
    const { state } = await answer([user, said, user])
    expect(state).not.toHaveProperty('noticeAt')
    const conversation = JSON.stringify(state)
    const next = labelReply('Hi', { ...options, conversation, schedule: { hours: 3 } })
    expect(next.value).toBe(`${reminder}\n\nHi`)
    expect(labelReply('Hi', { ...options, conversation: state }).value).toBe('Hi')
  })

  it('keeps the count of turns in a tool loop', async () => {
    const { conversation } = labelReply('Hi', options)
    const before = { ...(conversation as Conversation), turns: 41, turnsSinceNotice: 7 }
    const stale = await answer([user, call, result], { conversation: before })
    expect(stale).toMatchObject({ shown: '', state: { turns: 42 } })
    const after = { ...before, turns: 42, turnsSinceNotice: 1, noticeAt: hour(3)().toISOString() }
    const fresh = await answer([user, call, result], { conversation: after })
    expect(fresh).toMatchObject({ shown: '', state: { turns: 42, noticeAt: after.noticeAt } })
  })

  it('knows the systems of a window that begins with a reminder, and says nothing twice', async () => {
    const step = { ...call, content: `${reminder}\n\nI look.` }
    const { shown, state } = await answer([user, step, result], { schedule: { hours: 3 } })
    expect(shown).toBe('')
    expect(state).toMatchObject({ turns: 1, systems: expect.anything(), facts: expect.anything() })
  })

  it('says once in a tool loop that the system changed', async () => {
    const { conversation } = labelReply('Hi', options)
    const step = { ...call, content: `${changed}I look.` }
    const first = await answer([user], { conversation, disclosure: other })
    expect(first.shown).toBe(changed)
    const second = await answer([user, step, result], { conversation, disclosure: other })
    expect(second.shown).toBe('')
    const later = await answer([user, step, result, user], { conversation, disclosure: other })
    expect(later.shown).toBe(changed)
  })
})

type Part = MockLanguageModel['doStream'] extends (
  settings: never
) => PromiseLike<{ stream: ReadableStream<infer P> }>
  ? P
  : never
const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 }
}
const stop = { unified: 'stop', raw: 'stop' } as const
const text = { type: 'text', text: 'Yes.' } as const
const voice = { type: 'file', mediaType: 'audio/wav', data: 'UklGRg==' } as const
const partsOf = (content: typeof text | typeof voice): Part[] =>
  content.type === 'text'
    ? [
        { type: 'text-start', id: '1' },
        ...[...content.text].map((delta): Part => ({ type: 'text-delta', id: '1', delta })),
        { type: 'text-end', id: '1' }
      ]
    : [content as unknown as Part]
const modelOf = (content: { type: 'text'; text: string } | typeof voice) =>
  new MockLanguageModel({
    doGenerate: async () => ({
      content: [content as typeof text],
      finishReason: stop,
      usage,
      warnings: []
    }),
    doStream: async () => ({
      stream: convertArrayToReadableStream<Part>([
        { type: 'stream-start', warnings: [] },
        ...partsOf(content as typeof text),
        { type: 'finish', usage, finishReason: stop }
      ])
    })
  })
const hi: ModelMessage[] = [{ role: 'user', content: 'Hi' }]
const wrap = (more: Partial<ChatOptions> = {}, content: Parameters<typeof modelOf>[0] = text) =>
  wrapLanguageModel({
    model: modelOf(content),
    middleware: disclosureMiddleware({ ...options, ...more })
  })

describe('the AI SDK', () => {
  it('ends a silence by the times in its messages', async () => {
    const first = await generateText({ model: wrap({ now: hour(0) }), messages: hi })
    const messages = [...hi, ...first.response.messages, ...hi]
    const say = async (hours: number) =>
      (await generateText({ model: wrap({ now: hour(hours) }), messages })).text
    expect(await say(11)).toBe('Yes.')
    expect(await say(13)).toBe(`${opening}Yes.`)
  })

  it('knows behind another layer what that one took out of the prompt', async () => {
    const model = modelOf(text)
    const middleware = [disclosureMiddleware(options), disclosureMiddleware(options)]
    const twice = wrapLanguageModel({ model, middleware })
    const first = await generateText({ model: twice, messages: hi })
    expect(first.text).toBe(`${opening}Yes.`)
    const messages = [...hi, ...first.response.messages, ...hi]
    expect((await generateText({ model: twice, messages })).text).toBe('Yes.')
    expect(await streamText({ model: twice, messages }).text).toBe('Yes.')
    expect(JSON.stringify(model.doGenerateCalls.at(-1)?.prompt)).not.toContain(notice)
    expect(JSON.stringify(model.doStreamCalls.at(-1)?.prompt)).not.toContain(notice)
  })

  it('says for a voice alone that the interface must show it', async () => {
    const model = wrap({}, voice)
    const whole = await generateText({ model, messages: hi })
    expect(whole.providerMetadata).toMatchObject({ aiDisclosure: { mustShow: notice } })
    const streamed = streamText({ model, messages: hi })
    await streamed.consumeStream()
    expect(await streamed.providerMetadata).toMatchObject({ aiDisclosure: { mustShow: notice } })
  })

  it('checks and counts structured output, which stays as it is', async () => {
    const output = Output.object({ schema: jsonSchema({ type: 'object' }) })
    const json = { type: 'text', text: '{"a": "One. Two."}' } as const
    const seen: string[] = []
    const events: ChatEvent[] = []
    const screen = { output: (sentence: string) => void seen.push(sentence) }
    const model = wrap({ screen, onEvent: (event) => void events.push(event) }, json)
    const whole = await generateText({ model, messages: hi, output })
    const streamed = streamText({ model, messages: hi, output })
    expect([whole.output, await streamed.output]).toEqual([{ a: 'One. Two.' }, { a: 'One. Two.' }])
    expect(seen.join('')).toBe(json.text + json.text)
    expect(events.filter(({ type }) => type === 'reply')).toMatchObject([
      { characters: json.text.length },
      { characters: json.text.length }
    ])
    const guarded = wrap({ screen: { output: () => 'no' } }, json)
    await expect(generateText({ model: guarded, messages: hi, output })).rejects.toThrow(
      'The output was stopped'
    )
  })

  it('tells a monitor nothing of a notice that it could not write', () => {
    const events: ChatEvent[] = []
    const written: unknown[] = []
    const writer = { write: (part: never) => void written.push(part) }
    const onEvent = (event: ChatEvent) => void events.push(event)
    writeDisclosure(writer, { ...options, onEvent, format: 'json' })
    expect([events, written]).toEqual([[], []])
  })
})

describe('what a reply copies of its label', () => {
  const first = { ...options, disclosure: simulated }

  it('drops the tag alone, and the notice with it, and no half of either', () => {
    expect(labelReply(`${tag}Hi`, first).value).toBe(`${opening}${tag}Hi`)
    expect(labelReply(`${opening}${tag}Hi`, first).value).toBe(`${opening}${tag}Hi`)
    const half = tag.slice(0, -4)
    expect(labelReply(`${half}Hi`, first).value).toBe(`${opening}${tag}${half}Hi`)
    const labeler = createChatLabeler(first)
    const pieces = [...`${tag}Hi`].map((piece) => labeler.feed(piece)).join('')
    expect(pieces + labeler.end().value).toBe(`${opening}${tag}Hi`)
  })

  it('drops the text form where another layer knew no other', async () => {
    for (const type of ['text/markdown', 'text/html']) {
      const respond = (body: string) => new Response(body, { headers: { 'content-type': type } })
      const once = await labelResponse(respond('<b>Hi</b>'), options).text()
      const twice = await labelResponse(respond(`${opening}<b>Hi</b>`), options).text()
      expect(twice).toBe(once)
    }
  })

  it('shifts offsets by what was put in, less what was dropped', () => {
    const turn = beginTurn(prepareChat({ ...options, format: 'markdown' }))
    const channel = turn.beginMessage().openText()
    const shown = channel.feed(`${opening}Hi`) as string
    expect(shown.slice(channel.shift + opening.length)).toBe('Hi')
  })

  it('puts the tag of Markdown in a paragraph of its own, before any block', () => {
    for (const block of ['```js\n1\n```', '# Title', '- one', '| a |\n|---|', '> quote']) {
      const { value } = labelReply(block, { ...first, format: 'markdown' })
      expect(value).toBe(`**${notice}**\n\n\\[Simulated: Grace Hopper\\]\n\n${block}`)
    }
  })
})

describe('the state in JSON', () => {
  it('of a turn read from messages is read back', () => {
    const { conversation } = labelReply('Hi', options)
    const { noticeAt: _, ...timeless } = conversation as Conversation
    expect(parseConversation(JSON.stringify(timeless))).toEqual(timeless)
  })
})
