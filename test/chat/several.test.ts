import { describe, expect, it } from 'vitest'
import { type ChatEvent, type Conversation, labelReply, readerLocale } from '../../src/chat/index.js'
import { noon } from './support/facts.js'

const tides = { author: 'Ada Lovelace', responsible: 'author', ai: 'GPT-4 (OpenAI)' } as const
const boats = { ...tides, ai: 'Claude (Anthropic)' }

describe('several agents', () => {
  it('are told apart: each message says which of them writes, where it is another than before', () => {
    let conversation: Conversation | undefined
    const say = (disclosure: typeof tides | typeof boats) => {
      const reply = labelReply('Yes.', { disclosure, conversation, now: noon })
      conversation = reply.conversation
      return reply.value
    }
    expect(say(tides)).toMatch(/GPT-4 \(OpenAI\).+Yes\.$/s)
    expect(say(boats)).toBe('The AI system has changed: it now runs on Claude (Anthropic).\n\nYes.')
    expect(say(boats)).toBe('Yes.')
    expect(say(tides)).toBe('The AI system has changed: it now runs on GPT-4 (OpenAI).\n\nYes.')
  })
})

describe('several readers', () => {
  it('are each told, with a state of their own, and the record says who', () => {
    const states = new Map<string, Conversation | undefined>()
    const events: ChatEvent[] = []
    const say = (reader: string) => {
      const reply = labelReply('Yes.', {
        disclosure: tides,
        reader,
        conversation: states.get(reader),
        now: noon,
        onEvent: (event) => events.push(event)
      })
      states.set(reader, reply.conversation)
      return reply.value
    }
    expect(say('a')).not.toBe('Yes.')
    expect(say('a')).toBe('Yes.')
    expect(say('b')).not.toBe('Yes.')
    const notices = events.filter(({ type }) => type === 'notice')
    expect(notices).toMatchObject([
      { reader: 'a', at: '2026-11-20T12:00:00.000Z', words: expect.stringContaining('not a person') },
      { reader: 'b' }
    ])
  })
})

describe('readerLocale', () => {
  it.each([
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['sv, fr;q=0.4, pt-BR;q=0.7', 'pt'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-TW, ja;q=0.5', 'ja'],
    ['EN-us', 'en'],
    ['de;q=0, it', 'it']
  ])('takes of %j the language %s', (header, tag) => {
    expect(readerLocale(header)).toBe(tag)
  })

  it.each(['sv', '*', '', null, undefined, 'x;q=z', 'de;q=0'])(
    'gives %j no language of its own, and that of the caller where there is one',
    (header) => {
      expect(() => readerLocale(header)).toThrow('Which language do all of your readers understand?')
      expect(readerLocale(header, 'en')).toBe('en')
    }
  )

  it('refuses a fallback that is not there', () => {
    expect(() => readerLocale('sv', 'da')).toThrow('Accept-Language')
  })
})
