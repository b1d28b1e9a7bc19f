import { describe, expect, it } from 'vitest'
import { type ChatEvent, chatNotice, createChatLabeler, labelReply } from '../../src/chat/index.js'
import * as locales from '../../src/notice/locales/index.js'
import { at, disclosure, noon, notice, opening, reminder, simulated } from './support/facts.js'

const options = { disclosure, now: noon }

describe('chatNotice', () => {
  it('gives the notice as text, for a voice and as HTML', () => {
    const { words, spoken, html, lang, dir } = chatNotice(options)
    expect(words).toBe(notice)
    expect(spoken).toBe(notice.replace(' (AI)', ''))
    expect(html).toMatch(/^<p lang="en" dir="ltr" style="[^"]+"><span style="[^"]+">You are talking to .*<\/span><\/p>$/)
    expect([lang, dir]).toEqual(['en', 'ltr'])
  })

  it('is not repeated by the first reply, which is counted', () => {
    const { conversation } = chatNotice(options)
    const first = labelReply('Hello', { ...options, conversation })
    expect(first.value).toBe('Hello')
    expect(first.conversation).toMatchObject({ turns: 1, turnsSinceNotice: 2 })
    expect(labelReply('Hello', options).value).toBe(`${opening}Hello`)
  })

  it('is said again when its hours are over, after a pause, and by what says it every time', () => {
    const { conversation } = chatNotice(options)
    const reply = (more: object) => labelReply('Hello', { ...options, conversation, ...more }).value
    const later = { schedule: { hours: 3 }, now: at('2026-11-20T15:30:00Z') }
    expect(reply(later)).toBe(`${reminder}\n\nHello`)
    expect(reply({ now: at('2026-11-21T12:00:00Z') })).toBe(`${opening}Hello`)
    expect(reply({ schedule: 'every' })).toBe(`${opening}Hello`)
  })

  it('is of its facts alone', () => {
    const { conversation } = chatNotice({ ...options, disclosure: { ...disclosure, responsible: 'Bea Smith' } })
    expect(labelReply('Hello', { ...options, conversation }).value).toBe(`${opening}Hello`)
  })

  it('names a simulated person too', () => {
    const { words, spoken, html } = chatNotice({ ...options, disclosure: simulated })
    expect(words).toBe(`${notice}\n\n[Simulated: Grace Hopper]`)
    expect(spoken).toMatch(/ Simulated: Grace Hopper\.$/)
    expect(html.match(/<p /g)).toHaveLength(2)
  })

  it('is told to a monitor as shown by the interface', () => {
    const events: ChatEvent[] = []
    chatNotice({ ...options, onEvent: (event) => events.push(event) })
    expect(events).toEqual([
      { type: 'notice', at: '2026-11-20T12:00:00.000Z', said: ['notice'], placement: 'interface', words: notice }
    ])
  })

  it('lists the declared facts that it does not show, also to a monitor of replies', () => {
    expect(chatNotice(options).notes).toEqual([])
    const told = { ...disclosure, purpose: 'Help with tides', people: ['Bea Smith'], limitations: 'It may be late.' }
    const { notes, words } = chatNotice({ ...options, disclosure: told })
    expect(words).toContain('It may be late.')
    const untold = { ruleId: 'label/untold', severity: 'note' }
    expect(notes).toEqual([
      { ...untold, message: expect.stringContaining('`people`: `Bea Smith`') },
      { ...untold, message: expect.stringMatching(/^The notice does not show `purpose`:/) }
    ])
    const events: ChatEvent[] = []
    const say = (more: object) =>
      labelReply('Hello', { ...options, disclosure: told, ...more, onEvent: (event) => events.push(event) })
    const { conversation } = say({})
    say({ conversation })
    expect(events.filter(({ type }) => type === 'notice')).toEqual([expect.objectContaining({ notes })])
  })

  it('refuses what is no AI system’s chat, before anything is shown', () => {
    expect(() => chatNotice({ disclosure: { humanOnly: true } })).toThrow(expect.objectContaining({ code: 'refused' }))
    expect(() => chatNotice({ ...options, handover: true })).toThrow(expect.objectContaining({ code: 'refused' }))
  })

  it.each([...new Set(Object.values(locales).flat().map(({ tag }) => tag))])('speaks %s without letters in brackets', (locale) => {
    const { words, spoken, conversation } = chatNotice({ ...options, locale })
    expect(spoken).not.toMatch(/[（(](?:AI|IA|KI|SI)[)）]|[\u2066-\u2069]/)
    expect(spoken).toContain('GPT-4 (OpenAI)')
    expect(spoken.length).toBeLessThanOrEqual(words.length)
    const labeler = createChatLabeler({ ...options, locale, conversation })
    expect(labeler.feed('Hello')).toBe('Hello')
  })
})
