import { MessageActivity, TypingActivity } from '@microsoft/teams.api'
import type { AnyChunk } from '@slack/types'
import { InlineQueryResultBuilder } from 'grammy'
import { describe, expect, it } from 'vitest'
import { labelPost, type PlatformKey, unlabelPost } from '../../src/social/index.js'

// What bots send by the official clients: builders, parts of streams, edits, lists to tick off.

const facts = { ai: 'GPT-4 (OpenAI)', author: 'Ada Lovelace', roles: { drafting: 'ai' }, review: 'none' } as const
const story = 'The sea rises twice a day.'
const json = (value: unknown) => JSON.stringify(value)

/** Label a payload, twice the same, and off again. */
function labelled(platform: PlatformKey, payload: object): { payload: object; notes: string } {
  const before = json(payload)
  const once = labelPost(platform, payload as never, facts)
  expect(json(labelPost(platform, once.payload, facts).payload)).toBe(json(once.payload))
  expect(json(unlabelPost(platform, once.payload).payload)).toBe(before)
  return { payload: once.payload, notes: once.notes.map(({ message }) => message).join(' ') }
}

const refusal = (platform: PlatformKey, payload: object) => expect(() => labelPost(platform, payload as never, facts))

describe('a stream of Slack that shows blocks', () => {
  const section = { type: 'section', text: { type: 'mrkdwn', text: story } }
  const blocks: AnyChunk = { type: 'blocks', blocks: [section] }
  const words: AnyChunk = { type: 'markdown_text', text: 'The harbour wall reopened.' }

  it('opens with the label behind a chunk without words, and is refused where there are none', () => {
    for (const text of ['', ' ']) {
      const empty: AnyChunk = { type: 'markdown_text', text }
      for (const chunk of [words, blocks]) {
        const { payload } = labelled('slack', { channel: 'C1', chunks: [empty, chunk] })
        expect(json(payload)).toMatch(/^[^*]*"text":"\*+AI-generated\.[^]*(?:rises|reopened)/)
      }
      refusal('slack', { channel: 'C1', chunks: [empty] }).toThrow('has no text')
    }
  })
  it('opens with the label where blocks stand before its text, and where they are all there is', () => {
    for (const chunks of [[blocks, words], [blocks]]) {
      const { payload } = labelled('slack', { channel: 'C1', chunks })
      expect(payload).toHaveProperty('chunks.0.blocks.0.text.text', expect.stringContaining('*AI-generated.*'))
      expect(payload).toHaveProperty('chunks.0.blocks.1', section)
      expect(json(payload).match(/AI-generated/g)).toHaveLength(1)
    }
  })
  it('has it in its text where that comes first, and none where the blocks are empty', () => {
    const { payload } = labelled('slack', { channel: 'C1', chunks: [words, blocks] })
    expect(payload).toHaveProperty('chunks.0.text', expect.stringContaining('AI-generated'))
    expect(payload).toHaveProperty('chunks.1', blocks)
    expect(labelled('slack', { chunks: [{ type: 'blocks', blocks: [] }, words] }).payload).toHaveProperty(
      'chunks.1.text',
      expect.stringContaining('AI-generated')
    )
  })
  it('says of a part that goes on with a stream that its message has the label again', () => {
    const again = 'If this goes on with a stream'
    expect(labelled('slack', { channel: 'C1', ts: '1.2', markdown_text: story }).notes).toContain(again)
    expect(labelled('slack', { channel: 'C1', thread_ts: '1.2', markdown_text: story }).notes).not.toContain(again)
    expect(labelled('slack', { channel: 'C1', ts: '1.2', text: story }).notes).not.toContain(again)
  })
})

describe('results of an inline query that grammY builds', () => {
  it('are labelled, whatever methods the builder puts into them', () => {
    const photo = InlineQueryResultBuilder.photo('1', 'https://example.com/sea.jpg', { caption: story })
    expect(labelled('telegram', { inline_query_id: '1', results: [photo] }).payload).toHaveProperty(
      'results.0.caption',
      expect.stringContaining(`AI-generated: ${story}`)
    )
  })
  it('are refused where they have methods alone', () => {
    const venue = InlineQueryResultBuilder.venue('1', 'Harbour wall', 1, 2, 'Sea street')
    refusal('telegram', { inline_query_id: '1', results: [venue] }).toThrow('has no text')
    refusal('telegram', { chat_id: 1, text: { value: story } }).toThrow('unexpected object in `text`')
  })
})

describe('a checklist of Telegram', () => {
  it('has the head in its title, before its tasks', () => {
    const checklist = { title: 'For the harbour', tasks: [{ id: 1, text: 'Look at the sea' }] }
    const { payload } = labelled('telegram', { business_connection_id: '1', chat_id: 1, checklist })
    expect(payload).toHaveProperty('checklist.title', expect.stringMatching(/^AI-generated: For the harbour - AI used: /))
    expect(payload).toHaveProperty('checklist.tasks', checklist.tasks)
  })
  it('has it in its own markup, before its entities', () => {
    const title_entities = [{ type: 'bold', offset: 0, length: 3 }]
    const { payload } = labelled('telegram', { chat_id: 1, checklist: { title: 'For it', title_entities, tasks: [] } })
    expect(payload).toHaveProperty('checklist.title_entities.0.offset', 'AI-generated: '.length)
    expect(labelled('telegram', { checklist: { title: 'For *it*', parse_mode: 'MarkdownV2', tasks: [] } }).payload)
      .toHaveProperty('checklist.title', expect.stringMatching(/^AI\\-generated: For \*it\*/))
  })
})

describe('a reply that Teams streams', () => {
  const update = (text: string) => new TypingActivity({ text }).addStreamUpdate(2)
  const textOf = (payload: object) => String((payload as { text?: unknown }).text)

  it('has the whole label before its text, so that each update begins with the one before', () => {
    const parts = ['The sea', 'The sea rises', story].map((text) => textOf(labelled('teams', update(text)).payload))
    const [first = '', second = '', third = ''] = parts
    expect(first).toMatch(/^\*\*AI-generated\.\*\* AI used: GPT-4 .*\n\nThe sea$/)
    expect(second.startsWith(first)).toBe(true)
    expect(third.startsWith(second)).toBe(true)
    const last = textOf(labelled('teams', new MessageActivity(story).addStreamFinal()).payload)
    expect(last).toBe(third)
  })
  it.each([
    ['plain', /^AI-generated\. AI used: .*\n\nThe sea/],
    ['xml', /^<b>AI-generated\.<\/b> AI used: .*<br\/><br\/>The sea/]
  ])('has it in %s too', (textFormat, opening) => {
    const payload = { type: 'typing', textFormat, text: story, channelData: { streamType: 'streaming' } }
    expect(textOf(labelled('teams', payload).payload)).toMatch(opening)
  })
  it.each(['markdown', 'plain', 'xml'])('has one label where it is edited as a message later, and the other way round, in %s', (textFormat) => {
    const message = { type: 'message', textFormat, text: story }
    const stream = { ...message, channelData: { streamType: 'final' } }
    const [asMessage, asStream] = [message, stream].map((each) => textOf(labelled('teams', each).payload))
    const relabelled = (payload: object, text = '') => textOf(labelPost('teams', { ...payload, text } as never, facts).payload)
    expect([relabelled(message, asStream), relabelled(stream, asMessage)]).toEqual([asMessage, asStream])
    expect(textOf(unlabelPost('teams', { ...message, text: asStream }).payload)).toBe(story)
    // Nearly the words of a label, which nobody of ours wrote, stay.
    const own = `Note: ${asStream}`
    expect(textOf(unlabelPost('teams', { ...message, text: own }).payload)).toBe(own)
  })
  it('has the byline at its end where it is not streamed, and in what the bot says of its work', () => {
    for (const payload of [new MessageActivity(story), { type: 'typing', text: story, channelData: { streamType: 'informative' } }]) {
      expect(textOf(labelled('teams', payload).payload)).toMatch(/^AI-generated: The sea .*\n\nAI used: /s)
    }
  })
})

describe('the flag of Teams', () => {
  it('is not said to be set where nothing has a place for it', () => {
    const body = [{ type: 'TextBlock', text: story }]
    for (const payload of [
      { type: 'AdaptiveCard', version: '1.5', body },
      { '@type': 'MessageCard', '@context': 'https://schema.org/extensions', text: story },
      { body: { contentType: 'text', content: story } }
    ]) {
      const { payload: result, notes } = labelled('teams', payload)
      expect(json(result)).not.toContain('AIGeneratedContent')
      expect(notes).toContain('`AIGeneratedContent` can\'t be set')
      expect(notes).not.toContain('is set')
    }
    expect(labelled('teams', new MessageActivity(story)).notes).toContain('`AIGeneratedContent` is set')
  })
})

describe('components of Discord that need a flag', () => {
  const display = { type: 10, content: story }
  const container = { type: 17, components: [display] }

  it('have the label without it too, as edits and modals send them', () => {
    for (const payload of [{ content: null, components: [container] }, { custom_id: '1', title: 'Harbour', components: [display] }]) {
      expect(labelled('discord', payload).payload).toHaveProperty('components.0.content', expect.stringContaining('**AI-generated.**'))
    }
    const callback = { type: 9, data: { custom_id: '1', title: 'Harbour', components: [display] } }
    expect(labelled('discord', callback).payload).toHaveProperty('data.components.1', display)
  })
  it('are refused beside other texts; buttons are not', () => {
    refusal('discord', { content: story, components: [display] }).toThrow('Discord takes components alone')
    const row = { type: 1, components: [{ type: 2, style: 1, custom_id: '1', label: 'Go on' }] }
    expect(labelled('discord', { content: story, components: [row] }).payload).toHaveProperty('components', [row])
  })
})

describe('what to pass instead', () => {
  it('is no button and no choice', () => {
    const keyboard = { inline_keyboard: [[{ text: 'Tell me more', callback_data: '1' }]] }
    refusal('telegram', { chat_id: 1, message_id: 2, reply_markup: keyboard }).toThrow(/has no text\. Give it a `text`/)
    refusal('slack', { options: [{ text: { type: 'plain_text', text: 'High water' }, value: '1' }] }).toThrow(/has no text\. Give it/)
  })
  it('is a post within', () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: story }] } }
    refusal('teams', { task: { type: 'continue', value: { card } } }).toThrow('Pass `task.value.card.content`')
  })
})
