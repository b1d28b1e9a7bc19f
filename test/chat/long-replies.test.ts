import fc from 'fast-check'
import { simulateReadableStream, streamText, wrapLanguageModel } from 'ai'
import { MockLanguageModelV3 } from 'ai/test'
import { describe, expect, it } from 'vitest'
import { disclosureMiddleware } from '../../src/chat/adapters/ai-sdk.js'
import {
  type ChatEvent,
  type ChatOptions,
  createChatLabeler,
  createChatLabelStream,
  labelReply,
  unlabelMessages
} from '../../src/chat/index.js'
import { createMidstOpening } from '../../src/chat/midst.js'
import { locales } from '../../src/notice/locales/index.js'
import { disclosure, opening, reminder } from './support/facts.js'

const start = Date.parse('2026-11-20T08:00:00Z')
const pause = 'It may be time for a break.'

/** Say pieces, each so many hours after the one before. */
function sayHourly(pieces: readonly string[], options: Partial<ChatOptions>, hours = 1) {
  let now = start
  const events: ChatEvent[] = []
  const labeler = createChatLabeler({
    disclosure,
    now: () => new Date(now),
    onEvent: (event) => events.push(event),
    ...options
  })
  let text = ''
  for (const piece of pieces) {
    text += labeler.feed(piece)
    now += hours * 3_600_000
  }
  const { value, conversation } = labeler.end()
  return { text: text + value, conversation, events }
}
const paragraphs = ['One.\n\n', 'Two.\n\n', 'Three.\n\n', 'Four.\n\n', 'Five.\n\n', 'Six.\n\n']

describe('a reply that lasts for hours', () => {
  it('has the reminder in its midst, as often as the schedule says', () => {
    const { text, conversation, events } = sayHourly([...paragraphs, 'Seven.'], { schedule: { hours: 3 } })
    expect(text).toBe(
      `${opening}One.\n\nTwo.\n\nThree.\n\n${reminder}\n\nFour.\n\nFive.\n\nSix.\n\n${reminder}\n\nSeven.`
    )
    expect(conversation?.noticeAt).toBe('2026-11-20T14:00:00.000Z')
    const notices = events.filter(({ type }) => type === 'notice')
    expect(notices).toMatchObject([{ said: ['notice'] }, { said: ['reminder'] }, { said: ['reminder'] }])
  })

  it.each([undefined, { turns: 2 }, 'every'] as const)('has none with the schedule %j', (schedule) => {
    const { text } = sayHourly(paragraphs, schedule === undefined ? {} : { schedule })
    expect(text).toBe(opening + paragraphs.join(''))
  })

  it('has none of an AI system while a person writes', () => {
    const { text } = sayHourly(paragraphs, { schedule: { hours: 1 }, handover: true })
    expect(text).not.toContain(reminder)
  })

  it('never has it inside a fenced block of Markdown, where it would be code', () => {
    const pieces = ['Before.\n\n```ts\n', 'a()\n\n', 'b()\n\n', 'c()\n\n', '```\n\n', 'After.']
    const { text } = sayHourly(pieces, { schedule: { hours: 3 }, format: 'markdown' })
    expect(text).toMatch(/c\(\)\n\n```\n\n\*\*A reminder: [^*]+\*\*\n\nAfter\.$/)
    // The same in a plain text, where the fence means nothing.
    expect(sayHourly(pieces, { schedule: { hours: 3 } }).text).toContain(`b()\n\n${reminder}`)
  })

  it('has it behind a paragraph of HTML, also where the tag comes in two pieces', () => {
    const { text } = sayHourly(['<p>One.</p>', '<p>Two.</', 'p><p>Three.</p>'], {
      schedule: { hours: 2 },
      format: 'html'
    })
    expect(text).toMatch(/<p>Two\.<\/p><p lang="en".+A reminder: .+<\/p>\n<p>Three\.<\/p>$/s)
  })

  it('has it between two sentences where no paragraph ends for long', () => {
    const long = 'The tide turns and the boats go out. '.repeat(60)
    const { text } = sayHourly([long, long, long, 'The end.'], { schedule: { hours: 1 } })
    expect(text).toContain(`The tide turns and the boats go out.\n\n${reminder}\n\n The tide turns`)
  })

  it('changes no character of the reply itself, wherever it is cut', () => {
    const text = fc.array(fc.constantFrom('a', 'b. ', '\n', '\n\n', '```\n', '</p>', '。'), { maxLength: 40 })
    const words = '(still AI)\n\n'
    fc.assert(
      fc.property(text, fc.constantFrom('text', 'markdown', 'html'), fc.nat(40), (pieces, format, at) => {
        let count = 0
        let isSaid = false
        const midst = createMidstOpening(format, {
          isDue: () => ++count > at && !isSaid,
          take() {
            isSaid = true
            return words
          }
        })
        const out = pieces.map(midst).join('')
        const whole = pieces.join('')
        expect([out.replace(words, ''), out.replace(`\n\n${words}`, '')]).toContain(whole)
        expect(out === whole).toBe(!isSaid)
      })
    )
  })

  it('is a stream as well, and a reply of the AI SDK', async () => {
    let now = start
    const clock = () => new Date(now)
    const options = { disclosure, now: clock, schedule: { hours: 3 } }
    const stream = createChatLabelStream(options)
    const writer = stream.writable.getWriter()
    const shown: string[] = []
    const read = stream.readable.pipeTo(new WritableStream({ write: (text) => void shown.push(text) }))
    for (const piece of paragraphs) {
      await writer.write(piece)
      now += 3_600_000
    }
    await Promise.all([writer.close(), read])
    expect(shown.join('')).toContain(`Three.\n\n${reminder}\n\nFour.`)

    now = start
    const usage = {
      inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: 1, text: 1, reasoning: 0 }
    }
    const model = new MockLanguageModelV3({
      doStream: async () => ({
        stream: simulateReadableStream({
          initialDelayInMs: null,
          chunkDelayInMs: null,
          chunks: [
            { type: 'text-start', id: '1' },
            ...paragraphs.map((delta) => ({ type: 'text-delta', id: '1', delta }) as const),
            { type: 'text-end', id: '1' },
            { type: 'finish', usage, finishReason: { unified: 'stop', raw: 'stop' } }
          ]
        })
      })
    })
    const middleware = disclosureMiddleware({ ...options, now: () => new Date((now += 3_600_000)) })
    const result = streamText({ model: wrapLanguageModel({ model, middleware }), prompt: 'When?' })
    expect(await result.text).toContain(`\n\n${reminder}\n\n`)
  })

  it('is given to a model without the reminders', () => {
    const { text } = sayHourly(paragraphs, { schedule: { hours: 3 } })
    const { value } = unlabelMessages([{ role: 'assistant', content: text }], { disclosure })
    expect(value).toEqual([{ role: 'assistant', content: paragraphs.join('') }])
  })
})

/** What each of several turns says, so many hours after the start. */
function turnsAt(hours: readonly number[], options: Partial<ChatOptions>): string[] {
  let conversation: string | undefined
  return hours.map((hour) => {
    const now = () => new Date(start + hour * 3_600_000)
    const reply = labelReply('Yes.', { disclosure, now, conversation, ...options })
    conversation = JSON.stringify(reply.conversation)
    return reply.value.replace(/Yes\.$/, '')
  })
}

describe('minors', () => {
  const both = `${reminder}\n\n${pause}\n\n`

  it('are told every three hours that an AI system answers, and that it may be time for a break', () => {
    expect(turnsAt([0, 1, 2, 3, 4, 6], { minors: true })).toEqual([opening, '', '', both, '', both])
  })

  it('are told of the break within a long reply', () => {
    expect(sayHourly(paragraphs, { minors: true }).text).toContain(`Three.\n\n${both}Four.`)
  })

  it('alone are told of a break: nobody else is', () => {
    expect(turnsAt([0, 3, 6], { schedule: { hours: 3 } }).join('')).not.toContain(pause)
  })

  it.each(['first', 'every', { turns: 100 }, { hours: 3 }] as const)(
    'are told of it in time with the schedule %j',
    (schedule) => {
      const said = turnsAt([0, 1.5, 3, 4.5, 6], { minors: true, schedule })
      expect(said.map((words) => words.includes(pause))).toEqual([false, false, true, false, true])
    }
  )

  it('are told of it in time also where they ask in between who answers', () => {
    const ask = (hour: number) => (hour === 2 ? { input: 'Are you a human?' } : {})
    let conversation: string | undefined
    const said = [0, 2, 3].map((hour) => {
      const now = () => new Date(start + hour * 3_600_000)
      const reply = labelReply('Yes.', { disclosure, now, conversation, minors: true, ...ask(hour) })
      conversation = JSON.stringify(reply.conversation)
      return reply.value
    })
    expect(said[1]).toBe(`${opening}Yes.`)
    expect(said[2]).toContain(pause)
  })

  it('are told of it in each language in words of their own', () => {
    const words = locales.map((locale) => locale.chat.break)
    expect(new Set(words).size).toBe(locales.length)
    // It says no more than that: no system, no person, no law.
    for (const each of words) expect(each).not.toMatch(/\{|AI|KI|IA\b|SB/)
  })

  it('are told by an option alone: anything but `true` and `false` is refused', () => {
    const minors = 'yes' as unknown as boolean
    expect(() => labelReply('Yes.', { disclosure, minors })).toThrow('options.minors')
  })
})
