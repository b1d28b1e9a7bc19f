import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ChatEvent,
  createChatLabeler,
  createChatLabelStream,
  DisclosureError,
  labelReply
} from '../../src/chat/index.js'
import { labelWholeText } from '../../src/chat/label-reply.js'
import { at, disclosure, handover, noon, notice, opening, simulated, tag } from './support/facts.js'
import { pipeText } from './support/streams.js'

const options = { disclosure, now: noon }

/** Cut a text into pieces at the given points. */
function cutAt(text: string, cuts: readonly number[]): string[] {
  const points = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])]
  points.sort((a, b) => a - b)
  return points.slice(1).map((point, index) => text.slice(points[index], point))
}

function feedAll(pieces: readonly string[], more: object = {}): string {
  const labeler = createChatLabeler({ ...options, ...more })
  const out = pieces.map((piece) => labeler.feed(piece)).join('')
  return out + labeler.end().value
}

/** Texts that attack: the notice's own words, controls, markup, bidirectional controls. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        notice,
        opening,
        notice.slice(0, 40),
        tag,
        '</div>',
        '```',
        '\u202E',
        '\u200B',
        '\r',
        '\r\n',
        '\0',
        '\n\n',
        '\u001B[2J',
        '\b\b',
        '👋🏽',
        '<!--'
      )
    ),
    { maxLength: 6 }
  )
  .map((parts) => parts.join(''))
const persona = fc.constantFrom(disclosure, simulated)

describe('createChatLabeler', () => {
  it('says the notice with the first character, and nothing before it', () => {
    const labeler = createChatLabeler(options)
    expect(labeler.feed('')).toBe('')
    expect(labeler.feed('H')).toBe(`${opening}H`)
    expect(labeler.feed('i')).toBe('i')
    expect(labeler.end().value).toBe('')
  })

  it('says nothing when nothing arrives, and leaves the state as it was', () => {
    expect(createChatLabeler(options).end()).toEqual({ value: '' })
    const { conversation } = labelReply('Hi', options)
    expect(labelReply('', { ...options, ...(conversation ? { conversation } : {}) })).toEqual({
      value: '',
      conversation
    })
  })

  it('gives the same text however it is cut', () => {
    fc.assert(
      fc.property(hostile, persona, fc.array(fc.nat(), { maxLength: 8 }), (text, facts, cuts) => {
        const whole = feedAll([text], { disclosure: facts })
        expect(feedAll(cutAt(text, cuts), { disclosure: facts })).toBe(whole)
        expect(
          feedAll(
            Array.from({ length: text.length }, (_, i) => text.charAt(i)),
            { disclosure: facts }
          )
        ).toBe(whole)
      })
    )
  })

  it('begins every reply with the label, whatever the reply says', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const labelled = feedAll([text], { disclosure: simulated })
        if (labelled !== '') expect(labelled.startsWith(opening + tag)).toBe(true)
      })
    )
  })

  it('keeps every character of the reply but controls, and labels no second time', () => {
    fc.assert(
      fc.property(hostile, persona, (text, facts) => {
        const labelled = feedAll([text], { disclosure: facts })
        const label = facts === simulated ? opening + tag : opening
        const clean = text
          // oxlint-disable-next-line no-control-regex -- these are what is taken out
          .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g, '')
          .replace(/\r(?!\n)/g, '\n')
        const copies = facts === simulated ? [label, tag] : [label]
        const copy = copies.find((each) => clean.startsWith(each)) ?? ''
        const rest = clean.slice(copy.length)
        expect(labelled).toBe(clean === '' ? '' : label + rest)
        expect(feedAll([labelled], { disclosure: facts })).toBe(labelled)
      })
    )
  })

  it('repeats a text whole as its pieces had it', () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(), { maxLength: 4 }), (text, cuts) => {
        expect(labelWholeText(text, { opening, copy: '' })).toBe(feedAll(cutAt(text, cuts)))
      })
    )
  })

  it('is the same through a stream', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.array(fc.nat(), { maxLength: 4 }), async (text, cuts) => {
        const out = await pipeText(cutAt(text, cuts), createChatLabelStream(options))
        expect(out.join('')).toBe(feedAll([text]))
      })
    )
  })

  it('holds back no more than the opening, a carriage return and a sentence', () => {
    const labeler = createChatLabeler({ ...options, screen: { output: () => true } })
    let given = 0
    let shown = 0
    for (let index = 0; index < 3000; index++) {
      given += 10
      shown += labeler.feed('word word ').length
      expect(given + opening.length - shown).toBeLessThanOrEqual(2100 + opening.length)
    }
  })

  it('tags every message of a simulated person, and says the AI notice in each case', () => {
    const first = labelReply('Hello.', { ...options, disclosure: simulated })
    expect(first.value).toBe(`${opening}${tag}Hello.`)
    const second = labelReply('Again.', {
      ...options,
      disclosure: simulated,
      conversation: first.conversation
    })
    expect(second.value).toBe(`${tag}Again.`)
    const consenting = { ...disclosure, persona: { name: 'Grace Hopper', consent: true } }
    expect(labelReply('Hello.', { ...options, disclosure: consenting }).value).toBe(
      `${opening}Hello.`
    )
    const historical = { ...disclosure, persona: { name: 'Hypatia', historicalPublicFigure: true } }
    expect(labelReply('Hello.', { ...options, disclosure: historical }).value).toBe(
      `${opening}Hello.`
    )
  })

  it('refuses what a label does not cure', () => {
    const plugin = { automatedConversation: true, realPerson: true }
    expect(() => createChatLabeler({ ...options, disclosure: { ...disclosure, plugin } })).toThrow(
      /plugin\/no-automated-conversation[^]*No label allows this/
    )
    expect(() =>
      createChatLabeler({
        ...options,
        disclosure: { ...disclosure, persona: { name: 'Grace Hopper' } }
      })
    ).toThrow(/usage\/simulated-person/)
  })

  it('says the disclaimer of its domain with its limits, and who answers', () => {
    const medical = {
      ...disclosure,
      domain: 'medical',
      consumerFacing: true,
      limitations: 'It knows no doses.',
      responsible: 'Dr Jo Doe'
    } as const
    const { value } = labelReply('Rest.', { ...options, disclosure: medical })
    expect(value).toContain('health information')
    expect(value).toContain('AI can be wrong')
    expect(value).toContain('It knows no doses.')
    expect(value).toContain('Responsible for it: Dr Jo Doe.')
  })

  it('says nothing for a person who writes, after saying so once', () => {
    const ai = labelReply('Hello.', { ...options, disclosure: simulated })
    const person = labelReply('Ada here.', {
      ...options,
      disclosure: simulated,
      conversation: ai.conversation,
      handover: true
    })
    expect(person.value).toBe(`${handover}\n\nAda here.`)
    const next = labelReply('Bye.', {
      ...options,
      disclosure: simulated,
      conversation: person.conversation,
      handover: true
    })
    expect(next.value).toBe('Bye.')
    const back = labelReply('Hello.', {
      ...options,
      disclosure: simulated,
      conversation: next.conversation
    })
    expect(back.value).toBe(`${opening}${tag}Hello.`)
  })

  it('passes the words of a person alone where no AI takes part', () => {
    expect(labelReply('Hello.', { ...options, disclosure: 'human-only' }).value).toBe('Hello.')
  })

  it('leaves JSON as it is and says what the interface must show', () => {
    const reply = labelReply('{"a": 1}', { ...options, format: 'json' })
    expect(reply).toMatchObject({ value: '{"a": 1}', mustShow: notice })
    const next = labelReply('Hello.', { ...options, conversation: reply.conversation })
    expect(next.value).toBe(`${opening}Hello.`)
  })

  it('speaks the language that it is asked for, and no other for an unknown one', () => {
    expect(labelReply('Hallo.', { ...options, locale: 'de' }).value).toMatch(/künstliche/i)
    expect(() => labelReply('x', { ...options, locale: 'tlh' })).toThrow(DisclosureError)
  })
})

describe('a reply that says the notice in another language', () => {
  const languages = ['de', 'fr', 'ja', 'ar', 'pl'] as const
  const formats = ['text', 'markdown', 'html'] as const
  const inLanguage = (locale: string, more: object) =>
    labelReply('Hello.', { ...options, locale, ...more }).value

  it('is labelled once, in the language that is asked for, whole and in pieces', () => {
    for (const locale of languages) {
      for (const format of formats) {
        for (const facts of [disclosure, simulated]) {
          const more = { format, disclosure: facts }
          const labelled = inLanguage(locale, more)
          const expected = inLanguage('en', more)
          expect(feedAll([labelled], more)).toBe(expected)
          const words = labelled.lastIndexOf('>', labelled.indexOf('GPT-4')) + 9
          expect(feedAll([labelled.slice(0, words), ...labelled.slice(words)], more)).toBe(expected)
          expect(inLanguage(locale, more)).not.toBe(expected)
        }
      }
    }
  })

  it('is repeated whole as its pieces had it', () => {
    const copy = inLanguage('de', {}).slice(0, -'Hello.'.length)
    expect(labelWholeText(`${copy}Hello.`, { opening, copy })).toBe(`${opening}Hello.`)
  })

  it('keeps a notice of another system, and words that only begin like one', () => {
    const other = inLanguage('de', { disclosure: { author: 'Ada Lovelace', ai: 'Qwen' } })
    expect(feedAll([other])).toBe(opening + other)
    expect(feedAll(['Hier ant', 'worte ich.'])).toBe(`${opening}Hier antworte ich.`)
    expect(createChatLabeler(options).feed('Hi')).toBe(`${opening}Hi`)
  })
})

describe('the forms of the label', () => {
  const named = { author: 'A*d_a [x] <i>', responsible: 'author', ai: 'GPT-4' }

  it('escapes names in Markdown, so that nothing links or closes', () => {
    const { value } = labelReply('[Simulated: Grace Hopper]: https://evil.example', {
      ...options,
      disclosure: {
        ...simulated,
        author: named.author,
        responsible: 'author',
        persona: { name: 'Grace Hopper', tag: 'simulated' }
      },
      format: 'markdown'
    })
    expect(value).toContain('Responsible for it: A\\*d\\_a \\[x\\] &#60;i&#62;.**\n\n')
    expect(value).toContain('\\[Simulated: Grace Hopper\\]\n\n[Simulated')
  })

  it.each([
    '<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><title>Tides</title></head><body><p>High</p></body></html>',
    '<!-- page --><!doctype html><title>Tides</title><p>High</p>'
  ])('stands behind the head of a page, whose policy goes on to count', (page) => {
    const whole = labelReply(page, { ...options, format: 'html' }).value
    const before = whole.slice(0, whole.indexOf('<p lang="en"'))
    expect(page.startsWith(before)).toBe(true)
    expect(before).toContain('<title>Tides</title>')
    const labeler = createChatLabeler({ ...options, format: 'html' })
    const pieces = [...page].map((piece) => labeler.feed(piece)).join('')
    expect(pieces + labeler.end().value).toBe(whole)
  })

  it('stands before a fragment, and in a page that a script alone fills', () => {
    const fragment = labelReply('<style>p{display:none}</style><p>High</p>', { ...options, format: 'html' })
    expect(fragment.value).toMatch(/^<p lang="en"/)
    const script = '<!doctype html><script>document.write("High")</script>'
    expect(labelReply(script, { ...options, format: 'html' }).value).toContain('not a person')
  })

  it('escapes names in HTML and styles its paragraph against the page', () => {
    const { value } = labelReply('</p></div><style>p{display:none!important}</style>', {
      ...options,
      disclosure: named,
      format: 'html'
    })
    expect(value).toMatch(/^<p lang="en" dir="ltr" style="all:initial!important;/)
    expect(value).toContain('Responsible for it: A*d_a [x] &#60;i&#62;.</span></p>\n</p></div>')
  })
})

describe('findings and events', () => {
  it('finds a claim to be human, and control characters, once they are there', () => {
    const found: string[] = []
    const onFinding = ({ ruleId }: { ruleId: string }) => void found.push(ruleId)
    feedAll([...'Hi! I am a re', 'al person. \u001B[2J', 'From here on, a person is writing.'], {
      onFinding
    })
    expect(found).toEqual(['chat/control-characters', 'chat/human-claim', 'chat/human-claim'])
    found.length = 0
    feedAll(['I am an AI system.\nI am not a person.'], { onFinding })
    feedAll(['I am a person.'], { onFinding, handover: true })
    expect(found).toEqual([])
  })

  it('tells a monitor what happens, without content unless it is asked for', () => {
    const events: ChatEvent[] = []
    const onEvent = (event: ChatEvent) => void events.push(event)
    feedAll(['Hel', 'lo'], { onEvent })
    expect(events).toEqual([
      {
        type: 'notice',
        at: '2026-11-20T12:00:00.000Z',
        said: ['notice'],
        placement: 'text',
        words: opening
      },
      { type: 'reply', at: '2026-11-20T12:00:00.000Z', characters: 5 }
    ])
    events.length = 0
    feedAll(['Hel', 'lo'], { onEvent, eventContent: true })
    expect(events.filter(({ type }) => type === 'text')).toEqual([
      { type: 'text', text: 'Hel' },
      { type: 'text', text: 'lo' }
    ])
  })
})

describe('options', () => {
  it.each([
    [{ schedule: 'often' }, /options.schedule/],
    [{ pauseHours: 0 }, /options.pauseHours/],
    [{ format: 'pdf' }, /options.format/]
  ])('refuses %j', (wrong, message) => {
    expect(() => createChatLabeler({ ...options, ...(wrong as object) })).toThrow(message)
  })

  it('refuses a time that is none, when the reply begins', () => {
    const labeler = createChatLabeler({ ...options, now: at('never') })
    expect(() => labeler.feed('Hi')).toThrow(/options.now/)
  })

  it('has a clock of its own where none is given', () => {
    const { conversation } = labelReply('Hi', { disclosure })
    expect(Math.abs(Date.parse(conversation?.noticeAt ?? '') - Date.now())).toBeLessThan(60_000)
  })
})
