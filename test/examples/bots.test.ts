import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, type Receiver } from '@slack/bolt'
import { ActivityTypes, TestAdapter, type TurnContext } from 'botbuilder'
import { REST } from 'discord.js'
import { Bot } from 'grammy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { labelPost } from '../../src/social/index.js'

const mark = 'AI-generated'
const byline = 'AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'

/** Keeps what the SDKs send, and answers what each wants to hear. */
const received: { url: string; body: string }[] = []
let server: Server
let address: string

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      received.push({ url: request.url ?? '', body })
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ ok: true, id: '1', ts: '1', channel: 'C1' }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

async function load<T>(name: string): Promise<T> {
  const path = `../../examples/bots/${name}.mjs`
  return (await import(path)) as T
}

describe('a message that a plugin sends', () => {
  const message = { to: 'a@example.org', subject: 'Hello', text: 'Shall we meet?' }
  const facts = {
    author: 'Ada Lovelace',
    responsible: 'author',
    ai: 'GPT-4 (OpenAI)',
    roles: { drafting: 'ai' },
    use: 'message'
  } as const

  it('is labelled in its subject and its text, with who answers for it', () => {
    const { payload } = labelPost('email', message, facts)
    expect(payload.subject).toMatch(/AI-generated/)
    expect(payload.text).toMatch(/^AI-generated/)
    expect(payload.text).toContain('Responsible: Ada Lovelace.')
  })
  it('is refused where it automates a conversation with a person: no label cures that', () => {
    const plugin = { automatedConversation: true, realPerson: true }
    expect(() => labelPost('email', message, { ...facts, plugin })).toThrow(
      'Don’t use plugins to automate conversations with real people'
    )
  })
})

describe('examples/bots', () => {
  it('labels what a grammY bot sends, and shifts the entities', async () => {
    const { labelTelegram } = await load<{ labelTelegram: never }>('grammy')
    const bot = new Bot('1:x', { botInfo: { id: 1, is_bot: true, first_name: 'B', username: 'b' } as never })
    const sent: { text: string; entities: { offset: number; length: number }[] }[] = []
    // Transformers run in the order of use, last one first: this one sees what would be sent.
    bot.api.config.use((_, __, payload) => {
      sent.push(payload as never)
      return Promise.resolve({ ok: true, result: true } as never)
    })
    bot.api.config.use(labelTelegram)
    await bot.api.sendMessage(1, 'Hi there', { entities: [{ type: 'bold', offset: 3, length: 5 }] })
    const [message] = sent
    expect(message?.text).toMatch(new RegExp(`^${mark}: Hi there`))
    expect(message?.text).toContain(byline)
    const { offset = 0, length = 0 } = message?.entities[0] ?? {}
    expect(message?.text.slice(offset, offset + length)).toBe('there')
  })
  it('labels what Slack shows and what it announces', async () => {
    const { labelSlack } = await load<{ labelSlack: (client: unknown) => void }>('slack-bolt')
    const receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined }
    const app = new App({
      authorize: async () => ({ botToken: 'x', botId: 'B1', botUserId: 'U1' }),
      receiver: receiver as Receiver,
      clientOptions: { slackApiUrl: `${address}/api/` }
    })
    app.use(async ({ client, next }) => {
      labelSlack(client)
      await next()
    })
    app.message('hi', async ({ say }) => {
      await say({ text: 'Hi', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Hi' } }] })
    })
    const event = { type: 'message', text: 'hi', channel: 'C1', user: 'U2', ts: '1' }
    const body = { type: 'event_callback', team_id: 'T1', event }
    // Twice, as for two messages: the client of a workspace is shared.
    for (let turn = 0; turn < 2; turn++) {
      await app.processEvent({ body, ack: async () => undefined })
    }
    const fields = new URLSearchParams(received.at(-1)?.body)
    expect(fields.get('text')?.startsWith(`${mark}: Hi`)).toBe(true)
    const blocks = fields.get('blocks') ?? ''
    expect(blocks.indexOf(mark)).toBeLessThan(blocks.indexOf('"Hi"'))
    expect(blocks.split(mark)).toHaveLength(2)
  })
  it('labels the messages of discord.js, and nothing else', async () => {
    const { labelDiscord } = await load<{ labelDiscord: (rest: REST) => void }>('discord')
    const rest = new REST({ api: address }).setToken('x')
    labelDiscord(rest)
    await rest.post('/channels/1/messages', { body: { content: 'Hi' } })
    expect(JSON.parse(received.at(-1)?.body ?? '').content).toBe(
      `${mark}: Hi\n\n${byline} It is published by Harbour Museum. This message was sent by an automated system.`
    )
    await rest.patch('/channels/1', { body: { name: 'Hi' } })
    expect(JSON.parse(received.at(-1)?.body ?? '')).toEqual({ name: 'Hi' })
  })
  it('labels the activities of the Bot Framework, with the words and the flag of Teams', async () => {
    const { labelTeams } = await load<{ labelTeams: never }>('bot-framework')
    const adapter = new TestAdapter(async (context: TurnContext) => {
      await context.sendActivity('Hi')
    })
    adapter.use(labelTeams)
    await adapter.send('Hello').startTest()
    const reply = adapter.activeQueue[0]
    expect(reply?.type).toBe(ActivityTypes.Message)
    expect(reply?.text).toMatch(new RegExp(`^${mark}: Hi`))
    expect(JSON.stringify(reply?.entities)).toContain('AIGeneratedContent')
  })
})
