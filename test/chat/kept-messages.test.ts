import { describe, expect, it } from 'vitest'
import { labelFetch } from '../../src/chat/adapters/fetch.js'
import { labelReply, unlabelMessages } from '../../src/chat/index.js'
import { disclosure, noon, notice, opening } from './support/facts.js'

// Who keeps a conversation folds white space, changes line ends and formats, and keeps half of a reply.
// A model never reads the notice for all that.

const options = { disclosure, now: noon }
const said = labelReply('Hello you.', options).value
const inMarkdown = labelReply('Hello you.', { ...options, format: 'markdown' }).value
const inHtml = labelReply('Hello you.', { ...options, format: 'html' }).value
const byAnother = labelReply('Hello you.', { disclosure: { author: 'Bea Smith', ai: 'Claude (Anthropic)' } }).value

const kept = (content: unknown) =>
  unlabelMessages([{ role: 'assistant', content }], options).value.map((message) => message.content)

describe('a reply that was kept', () => {
  it.each([
    ['line ends of two characters', said.replaceAll('\n', '\r\n')],
    ['one line end', said.replace('\n\n', '\n')],
    ['a space instead of the paragraph', said.replace('\n\n', ' ')],
    ['white space before it', `\n ${said}`],
    ['in Markdown, where the notice is plain', inMarkdown],
    ['in HTML, where the notice is plain', inHtml],
    ['the notice of other facts, with line ends of two characters', byAnother.replaceAll('\n', '\r\n')],
    ['the notice of other facts, with one line end', byAnother.replace('\n\n', '\n')]
  ])('is known with %s', (_, content) => {
    expect(kept(content)).toEqual(['Hello you.'])
    expect(kept([{ type: 'text', text: content }])).toEqual([[{ type: 'text', text: 'Hello you.' }]])
  })

  it.each([
    ['the notice alone', said.replace('Hello you.', '')],
    ['the notice alone, without the paragraph’s end', notice],
    ['the notice of other facts alone', byAnother.replace('\n\nHello you.', '')]
  ])('is left out where it was broken off: %s', (_, content) => {
    expect(kept(content)).toEqual([])
  })

  it('keeps the calls of tools beside the notice alone', () => {
    const message = { role: 'assistant', content: [{ type: 'text', text: opening }], tool_calls: [{ id: 'c' }] }
    expect(unlabelMessages([message], options).value).toEqual([{ ...message, content: [] }])
  })

  it.each([{ function_call: { name: 'tides', arguments: '{}' } }, { toolInvocations: [{ toolName: 'tides' }] }, { audio: { id: 'a' } }])(
    'keeps what else a message holds beside it: %j',
    (more) => {
      const message = { role: 'assistant', content: notice, ...more }
      expect(unlabelMessages([message], options).value).toEqual([{ ...message, content: '' }])
    }
  )

  it.each([
    ['code behind the notice, which is indented', `${opening}    f()`, '    f()'],
    ['a third line end', `${opening}\nHello`, '\nHello']
  ])('keeps what is the model’s: %s', (_, content, rest) => {
    expect(kept(content)).toEqual([rest])
  })

  it.each([
    ['a sentence that goes on from the notice', `${notice}Really.`],
    ['line ends of two characters, without a notice', 'Hello\r\nyou.'],
    ['white space, without a notice', '  Hello you. '],
    ['the notice behind other words', `Hello. ${said}`]
  ])('stays as it is with %s', (_, content) => {
    const messages = [{ role: 'assistant', content }]
    expect(unlabelMessages(messages, options)).toEqual({ value: messages, changed: false })
  })

  it('takes linear time for a long text without a notice', () => {
    const messages = [{ role: 'assistant', content: `${' '.repeat(200_000)}x\n`.repeat(20) }]
    expect(unlabelMessages(messages, options).changed).toBe(false)
  })
})

describe('the messages of Gemini and Bedrock, whose parts have no type', () => {
  const contents = [
    { role: 'user', parts: [{ text: 'Hi' }] },
    { role: 'model', parts: [{ text: 'Hm.', thought: true }, { text: said }] },
    { role: 'user', parts: [{ text: 'And then?' }] }
  ]

  it('are read by the model without our words, and the notice is not said again', async () => {
    let sent = ''
    const fetch = labelFetch(async (_, init) => {
      sent = String(init?.body)
      return Response.json({ candidates: [{ content: { role: 'model', parts: [{ text: 'At six.' }] } }] })
    }, options)
    const body = JSON.stringify({ contents })
    const response = await fetch('https://example.com/v1beta/models/m:generateContent', { method: 'POST', body })
    expect(JSON.parse(sent)).toEqual({
      contents: contents.with(1, { role: 'model', parts: [{ text: 'Hm.', thought: true }, { text: 'Hello you.' }] })
    })
    expect(await response.text()).not.toContain(notice)
  })

  it('have results of tools that are no turn of the user', async () => {
    const fetch = labelFetch(
      async () => Response.json({ candidates: [{ content: { role: 'model', parts: [{ text: 'At six.' }] } }] }),
      { ...options, schedule: { turns: 1 } }
    )
    const called = [
      contents[0],
      { role: 'model', parts: [{ text: said }, { functionCall: { name: 'tides', args: {} } }] },
      { role: 'user', parts: [{ functionResponse: { name: 'tides', response: { at: 'six' } } }] }
    ]
    const body = JSON.stringify({ contents: called })
    const response = await fetch('https://example.com/v1beta/models/m:generateContent', { method: 'POST', body })
    expect(await response.text()).not.toContain('artificial')
  })

  it('are left without the notice for a model that is not wrapped', () => {
    const messages = [{ role: 'assistant', content: [{ text: said }] }]
    expect(unlabelMessages(messages, options).value).toEqual([{ role: 'assistant', content: [{ text: 'Hello you.' }] }])
  })
})
