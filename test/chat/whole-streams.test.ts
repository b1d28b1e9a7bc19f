import { describe, expect, it } from 'vitest'
import { labelResponse } from '../../src/chat/index.js'
import { changesBetween } from '../social/changed-texts.js'
import { disclosure, noon, opening } from './support/facts.js'
import { contentTypes, printReply, type Reply, replies } from './support/replies.js'

interface Places {
  /** Paths of the events that change: each has the opening before what stood there. */
  readonly changed: readonly string[]
  /** Where the pieces of a text stand in an event. */
  readonly pieces?: readonly string[]
  /** Where the whole text stands, or all of it so far. */
  readonly whole?: readonly string[]
}

const places: Readonly<Record<string, Places>> = {
  'OpenAI chat': { changed: ['1.choices.0.delta.content'], pieces: ['choices.0.delta.content'] },
  'OpenAI chat, with reasoning and a tool (Mistral, DeepSeek)': {
    changed: ['3.choices.0.delta.content'],
    pieces: ['choices.0.delta.content']
  },
  'OpenAI chat as lines': { changed: ['1.choices.0.delta.content'], pieces: ['choices.0.delta.content'] },
  'OpenAI responses': {
    changed: ['6.delta', '11.text', '12.part.text', '13.item.content.0.text', '14.response.output.1.content.0.text'],
    pieces: ['delta']
  },
  Anthropic: { changed: ['6.delta.text'], pieces: ['delta.text'] },
  'AI SDK data stream': { changed: ['4.1'] },
  'assistant-transport': { changed: ['4.textDelta'] },
  'AG-UI': { changed: ['7.delta'] },
  Mastra: {
    changed: ['4.payload.text', '8.payload.output.text', '8.payload.output.steps.0.content.0.text'],
    whole: ['payload.output.text', 'payload.output.steps.0.content.0.text']
  },
  'LangGraph, pieces': { changed: ['1.0.content'], pieces: ['0.content'] },
  'LangGraph, all so far': { changed: ['2.0.content', '3.0.content', '4.0.content'], whole: ['0.content'] },
  'LangGraph, values': { changed: ['2.messages.1.content'], whole: ['messages.1.content'] },
  'LangGraph, updates': { changed: ['0.agent.messages.0.content'], whole: ['agent.messages.0.content'] },
  Gemini: { changed: ['1.candidates.0.content.parts.0.text'] },
  Cohere: { changed: ['2.delta.message.content.text'], pieces: ['delta.message.content.text'] },
  Ollama: { changed: ['1.message.content'], pieces: ['message.content'] },
  'Bedrock Converse': { changed: ['1.contentBlockDelta.delta.text'], pieces: ['contentBlockDelta.delta.text'] },
  'Workers AI': { changed: ['0.response'], pieces: ['response'] },
  MCP: { changed: ['1.result.content.0.text'], whole: ['result.content.0.text'] },
  'a question of MCP': { changed: ['0.params.message'] },
  'A2A over HTTP': {
    changed: ['1.artifactUpdate.artifact.parts.0.text'],
    pieces: ['artifactUpdate.artifact.parts.0.text']
  },
  'a network of Mastra': {
    changed: ['1.payload.payload.text', '4.payload.result', '5.payload.text', '8.payload.result'],
    pieces: ['payload.payload.text', 'payload.text'],
    whole: ['payload.result']
  },
  'a workflow of Mastra': {
    changed: ['1.payload.output.payload.text', '4.payload.output.text'],
    pieces: ['payload.output.payload.text'],
    whole: ['payload.output.text']
  },
  A2A: { changed: ['1.result.artifact.parts.0.text'] }
}
// It has the notice in a text of its own.
const inPlaces = replies.filter(({ name }) => name !== 'AI SDK')

async function label({ framing }: Reply, body: string): Promise<string> {
  const headers = { 'content-type': contentTypes[framing] }
  return labelResponse(new Response(body, { headers }), { disclosure, now: noon }).text()
}

/** The events of a body, whatever stands around each of them. */
function eventsOf({ framing }: Reply, body: string): readonly unknown[] {
  return body.split(framing === 'records' ? '\x1E' : '\n').flatMap((line): unknown[] => {
    const [, code, json] = /^(?:data: |(\w):)?([[{].*|".*")$/.exec(line) ?? []
    if (json === undefined) return []
    const event: unknown = JSON.parse(json)
    return [code === undefined ? event : [code, event]]
  })
}

function textsAt(events: readonly unknown[], path: string): string[] {
  return events.flatMap((event) => {
    const found = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], event)
    return typeof found === 'string' ? [found] : []
  })
}

/** The same reply in other words, which begin as the notice does: they are held back to its end. */
function inHeldWords({ events }: Reply): Reply['events'] {
  const words = [
    ['Hello my reader, the harbour opens at six.', 'You are talking to an artificial'],
    ['Hello my reader, the   at six.', 'You are talking to an artificial'],
    ['Hello my reader', 'You are talking'],
    ['Hello', 'You are'],
    [' my reader', ' talking'],
    [', the harbour opens at six.', ' to an artificial'],
    [', the ', ' to an artificial']
  ] as const
  const json = words.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(events))
  return JSON.parse(json) as Reply['events']
}

const held = `${opening}You are talking to an artificial`

describe.each(inPlaces)('a stream of $name', (reply) => {
  const { changed = [], pieces = [], whole = [] } = places[reply.name] ?? {}

  it('has the opening before its text, in each event that shows its beginning, and no other change', async () => {
    const body = printReply(reply, reply.events)
    const before = eventsOf(reply, body)
    const after = eventsOf(reply, await label(reply, body))
    const expected = changed.map((path) => [path, opening + textsAt([before], path).join('')])
    expect(before.length).toBeGreaterThan(0)
    expect(after).toHaveLength(before.length)
    expect(changesBetween(before, after)).toEqual(Object.fromEntries(expected))
  })

  it('has words once that were held back to its end', async () => {
    const body = printReply(reply, inHeldWords(reply))
    const events = eventsOf(reply, await label(reply, body))
    // OpenAI's and Anthropic's replies end in a space.
    for (const path of pieces) expect(textsAt(events, path).join('').trimEnd()).toBe(held)
    for (const path of whole) expect(textsAt(events, path).at(-1)).toBe(held)
  })
})

describe('a stream of the AI SDK', () => {
  it('has the notice in a text of its own before the first, and no other change', async () => {
    const reply = replies.find(({ name }) => name === 'AI SDK')
    if (!reply) throw new Error('there is no reply of the AI SDK')
    const body = printReply(reply, reply.events)
    const before = eventsOf(reply, body)
    const after = eventsOf(reply, await label(reply, body))
    const providerMetadata = {
      aiDisclosure: { said: ['notice'], at: '2026-11-20T12:00:00.000Z', systems: '1ajfkn76myf', facts: '2gckr0b5d8v' }
    }
    const of = (type: string, more: object = {}) => ({ type, id: 'ai-disclosure-0', ...more, providerMetadata })
    const notice = [of('text-start'), of('text-delta', { delta: opening }), of('text-end')]
    expect(after).toEqual([...before.slice(0, 7), ...notice, ...before.slice(7)])
  })
})
