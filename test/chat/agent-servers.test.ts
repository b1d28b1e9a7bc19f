import {
  AgentCard,
  Message,
  type SendMessageRequest,
  type StreamResponse,
  Task,
  TaskArtifactUpdateEvent,
  TaskStatusUpdateEvent
} from '@a2a-js/sdk'
import { ClientFactory, JsonRpcTransportFactory, RestTransportFactory } from '@a2a-js/sdk/client'
import {
  AgentEvent,
  type AgentExecutor,
  DefaultRequestHandler,
  InMemoryTaskStore
} from '@a2a-js/sdk/server'
import { jsonRpcHandler, restHandler, UserBuilder } from '@a2a-js/sdk/server/express'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import express, { type Request, type Response } from 'express'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { labelExpress } from '../../src/chat/adapters/express.js'
import { labelFetch } from '../../src/chat/adapters/fetch.js'
import type { Fetch } from '../../src/chat/adapters/wrap-fetch.js'
import { disclosure, noon, opening } from './support/facts.js'
import { serve } from './support/serve.js'

const options = { disclosure, now: noon }

/** An Express app with the label before everything else, or without it. */
function createApp(isLabelled: boolean) {
  const app = express()
  if (isLabelled) app.use(labelExpress(options))
  return app
}

describe('a server of A2A', () => {
  const message = (text: string, messageId = 'm') => ({
    messageId,
    role: 'ROLE_AGENT',
    parts: [{ text }]
  })
  const answering: AgentExecutor = {
    async execute(_, bus) {
      bus.publish(AgentEvent.message(Message.fromJSON(message('Hello you.'))))
      bus.finished()
    },
    cancelTask: async () => undefined
  }
  const working: AgentExecutor = {
    async execute({ taskId, contextId, userMessage }, bus) {
      const place = { taskId, contextId }
      const submitted = { state: 'TASK_STATE_SUBMITTED', timestamp: '2026-11-20T12:00:00Z' }
      const history = [Message.toJSON(userMessage)]
      bus.publish(AgentEvent.task(Task.fromJSON({ id: taskId, contextId, status: submitted, history })))
      const status = { state: 'TASK_STATE_WORKING', message: message('I look at the tides.', 's') }
      bus.publish(AgentEvent.statusUpdate(TaskStatusUpdateEvent.fromJSON({ ...place, status })))
      for (const [index, text] of ['Hello', ' you.'].entries()) {
        const artifact = { artifactId: 'a', parts: [{ text }] }
        const update = { ...place, append: index > 0, lastChunk: index === 1, artifact }
        bus.publish(AgentEvent.artifactUpdate(TaskArtifactUpdateEvent.fromJSON(update)))
      }
      const completed = { ...place, status: { state: 'TASK_STATE_COMPLETED' } }
      bus.publish(AgentEvent.statusUpdate(TaskStatusUpdateEvent.fromJSON(completed)))
      bus.finished()
    },
    cancelTask: async () => undefined
  }
  const request: SendMessageRequest = {
    tenant: '',
    configuration: undefined,
    metadata: undefined,
    message: Message.fromJSON({ messageId: 'u', role: 'ROLE_USER', parts: [{ text: 'Hi' }] })
  }

  /** What a client of its own SDK gets from it, over one of its transports. */
  async function connect(
    executor: AgentExecutor,
    binding: 'JSONRPC' | 'HTTP+JSON',
    isLabelled: boolean,
    fetchImpl: Fetch = fetch
  ) {
    const card = AgentCard.fromJSON({ name: 'tides', version: '1', capabilities: { streaming: true } })
    const requestHandler = new DefaultRequestHandler(card, new InMemoryTaskStore(), executor)
    const userBuilder = UserBuilder.noAuthentication
    const app = createApp(isLabelled)
    app.use('/rpc', jsonRpcHandler({ requestHandler, userBuilder }))
    app.use('/rest', restHandler({ requestHandler, userBuilder }))
    const address = await serve(app)
    const url = `${address}/${binding === 'JSONRPC' ? 'rpc' : 'rest'}`
    card.supportedInterfaces = [{ url, protocolBinding: binding, tenant: '', protocolVersion: '1.0' }]
    const Transport = binding === 'JSONRPC' ? JsonRpcTransportFactory : RestTransportFactory
    const transports = [new Transport({ fetchImpl: fetchImpl as typeof fetch })]
    return new ClientFactory({ transports }).createFromAgentCard(card)
  }

  /** The words of each event, by what they are of. */
  function wordsOf({ payload }: StreamResponse): readonly [string, string][] {
    const parts =
      payload?.$case === 'message'
        ? payload.value.parts
        : payload?.$case === 'statusUpdate'
          ? (payload.value.status?.message?.parts ?? [])
          : payload?.$case === 'artifactUpdate'
            ? (payload.value.artifact?.parts ?? [])
            : []
    return parts.flatMap(({ content }) =>
      content?.$case === 'text' ? [[payload?.$case ?? '', content.value]] : []
    )
  }

  async function stream(...place: Parameters<typeof connect>) {
    const client = await connect(...place)
    const words: [string, string][] = []
    for await (const event of client.sendMessageStream(request)) words.push(...wordsOf(event))
    return words
  }

  describe.each(['JSONRPC', 'HTTP+JSON'] as const)('over %s', (binding) => {
    it('says the notice in its message', async () => {
      expect(await stream(answering, binding, false)).toEqual([['message', 'Hello you.']])
      expect(await stream(answering, binding, true)).toEqual([['message', `${opening}Hello you.`]])
    })

    it('says it with its progress, and with the artifact, which many interfaces show alone', async () => {
      expect(await stream(working, binding, true)).toEqual([
        ['statusUpdate', `${opening}I look at the tides.`],
        ['artifactUpdate', `${opening}Hello`],
        ['artifactUpdate', ' you.']
      ])
    })

    it('is refused by a labelled `fetch`, which does not know its addresses', async () => {
      const client = () => connect(answering, binding, false, labelFetch(fetch, options))
      await expect((await client()).sendMessage(request)).rejects.toThrow(/cannot-label|unexpected reply/)
      const events = (await client()).sendMessageStream(request)
      await expect(events.next()).rejects.toThrow('unexpected stream')
    })
  })
})

describe('a server of MCP', () => {
  function createServer() {
    const server = new McpServer({ name: 'tides', version: '1' }, { instructions: 'Ask for the tides.' })
    const inputSchema = { harbour: z.string() }
    const content = (text: string) => ({ content: [{ type: 'text' as const, text }] })
    server.registerTool('ask', { description: 'Asks the model.', inputSchema }, async () => ({
      content: [...content('Hello you.').content, ...content('Bring a coat.').content]
    }))
    const outputSchema = { answer: z.string() }
    server.registerTool('tell', { inputSchema, outputSchema }, async () => ({
      ...content('Hello you.'),
      structuredContent: { answer: 'Hello you.' }
    }))
    server.registerTool('silent', { inputSchema, outputSchema }, async () => ({
      content: [],
      structuredContent: { answer: 'Hello you.' }
    }))
    server.registerTool('question', { inputSchema }, async () => {
      const requestedSchema = { type: 'object' as const, properties: { name: { type: 'string' as const } } }
      const { action } = await server.server.elicitInput({ message: 'Which harbour?', requestedSchema })
      return content(`The reader says ${action}.`)
    })
    server.registerPrompt('greet', {}, async () => ({
      messages: [{ role: 'user' as const, content: { type: 'text' as const, text: 'Say hello.' } }]
    }))
    return server
  }

  async function connect(isLabelled: boolean) {
    const app = createApp(isLabelled)
    const sessions = new Map<string, StreamableHTTPServerTransport>()
    const handle = async (request: Request, response: Response) => {
      const known = sessions.get(request.get('mcp-session-id') ?? '')
      const transport =
        known ??
        new StreamableHTTPServerTransport({
          sessionIdGenerator: () => 'session',
          onsessioninitialized: (id) => void sessions.set(id, transport)
        })
      if (!known) await createServer().connect(transport as Transport)
      await transport.handleRequest(request, response, request.body)
    }
    app.use('/mcp', express.json(), (request, response, next) => {
      handle(request, response).catch(next)
    })
    const address = await serve(app)
    const client = new Client({ name: 'reader', version: '1' }, { capabilities: { elicitation: {} } })
    const questions: string[] = []
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
      questions.push(params.message)
      return { action: 'accept', content: { name: 'Kiel' } }
    })
    await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`)) as Transport)
    const call = async (name: string) => {
      const request = { name, arguments: { harbour: 'Kiel' } }
      // A client asks for the stream again and again where it breaks.
      const { content } = await client.callTool(request, undefined, { timeout: 2000 })
      return (content as { text?: string }[]).map(({ text }) => text)
    }
    return { client, call, questions }
  }

  it('says the notice in the result of a tool, once', async () => {
    expect(await (await connect(false)).call('ask')).toEqual(['Hello you.', 'Bring a coat.'])
    expect(await (await connect(true)).call('ask')).toEqual([`${opening}Hello you.`, 'Bring a coat.'])
  })

  it('says it in the text beside structured content, and shows none without a text', async () => {
    const { call } = await connect(true)
    expect(await call('tell')).toEqual([`${opening}Hello you.`])
    await expect(call('silent')).rejects.toThrow()
  })

  it('tells programs what it has, as it is', async () => {
    const [bare, labelled] = [await connect(false), await connect(true)]
    expect(labelled.client.getInstructions()).toBe('Ask for the tides.')
    expect(await labelled.client.listTools()).toEqual(await bare.client.listTools())
    const prompt = { name: 'greet' }
    expect(await labelled.client.getPrompt(prompt)).toEqual(await bare.client.getPrompt(prompt))
  })

  it('says it before a question to the reader', async () => {
    const { call, questions } = await connect(true)
    await call('question')
    expect(questions).toEqual([`${opening}Which harbour?`])
  })
})
