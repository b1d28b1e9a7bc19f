// A server of Mastra with an agent, a workflow and a network, whose models are mocks. Prints what its
// client would get, as one JSON object. Its argument is the folder of the build.
import { Agent } from '@mastra/core/agent'
import { Mastra } from '@mastra/core'
import { MockMemory } from '@mastra/core/memory'
import { createTool } from '@mastra/core/tools'
import { createStep, createWorkflow } from '@mastra/core/workflows'
import { MastraServer } from '@mastra/hono'
import { simulateReadableStream } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { Hono } from 'hono'
import { z } from 'zod'

const { labelHono } = await import(new URL('chat/adapters/hono.js', process.argv[2]).href)
const { labelFetch } = await import(new URL('chat/adapters/fetch.js', process.argv[2]).href)
const options = { disclosure: { author: 'Ada Lovelace', responsible: 'author', ai: 'GPT-4 (OpenAI)' } }

const tokens = (total) => ({ total, noCache: total, cacheRead: 0, cacheWrite: 0 })
const usage = { inputTokens: tokens(1), outputTokens: { total: 1, text: 1, reasoning: 0 } }
const finish = (unified) => ({ type: 'finish', finishReason: { unified, raw: unified }, usage })
const streamOf = (parts) => ({
  stream: simulateReadableStream({ chunks: [{ type: 'stream-start', warnings: [] }, ...parts] })
})
const textParts = (...pieces) => [
  { type: 'text-start', id: 't' },
  ...pieces.map((delta) => ({ type: 'text-delta', id: 't', delta })),
  { type: 'text-end', id: 't' },
  finish('stop')
]
const whole = (text) => ({
  content: [{ type: 'text', text }],
  finishReason: { unified: 'stop', raw: 'stop' },
  usage,
  warnings: []
})

let asked = 0
const answering = new MockLanguageModelV4({
  doStream: async () =>
    streamOf(
      asked++ === 0
        ? [
            { type: 'reasoning-start', id: 'r' },
            { type: 'reasoning-delta', id: 'r', delta: 'Let me think' },
            { type: 'reasoning-end', id: 'r' },
            { type: 'tool-call', toolCallId: 'c', toolName: 'tides', input: '{"harbour":"Kiel"}' },
            finish('tool-calls')
          ]
        : textParts('Hello', ' you.')
    ),
  doGenerate: async () => whole('Hello you.')
})
const choice = { primitiveId: 'sailor', primitiveType: 'agent', prompt: 'Say it.', selectionReason: 'It knows.' }
const verdict = { isComplete: true, finalResult: 'Hello you.', completionReason: 'It is done.' }
const choose = ({ responseFormat, prompt }) =>
  JSON.stringify([responseFormat, prompt]).includes('isComplete') ? verdict : choice
const routing = new MockLanguageModelV4({
  doStream: async (call) => streamOf(textParts(JSON.stringify(choose(call)))),
  doGenerate: async (call) => whole(JSON.stringify(choose(call)))
})
const tides = createTool({
  id: 'tides',
  description: 'Knows the tides.',
  inputSchema: z.object({ harbour: z.string() }),
  outputSchema: z.object({ high: z.number() }),
  execute: async () => ({ high: 9 })
})
const about = { description: 'Knows harbours.', instructions: 'Be brief.' }
const sailor = new Agent({ id: 'sailor', name: 'sailor', ...about, model: answering, tools: { tides } })
const network = new Agent({
  id: 'network',
  name: 'network',
  ...about,
  model: routing,
  agents: { sailor },
  memory: new MockMemory()
})
const inputSchema = z.object({ harbour: z.string() })
const outputSchema = z.object({ answer: z.string() })
const execute = async () => ({ answer: 'Hello you.' })
const step = createStep({ id: 'step', inputSchema, outputSchema, execute })
const workflow = createWorkflow({ id: 'flow', inputSchema, outputSchema }).then(step).commit()
const mastra = new Mastra({ agents: { sailor, network }, workflows: { flow: workflow }, logger: false })

async function serve(...middlewares) {
  const app = new Hono()
  for (const middleware of middlewares) app.use('*', middleware)
  await new MastraServer({ app, mastra }).init()
  return (path, body) => {
    const headers = { 'content-type': 'application/json' }
    return app.request(`/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  }
}

const messages = [{ role: 'user', content: 'Hi' }]
const memory = { thread: 't', resource: 'r' }
const read = async (response) => {
  const notice = response.headers.get('ai-disclosure-notice')
  return response.text().then(
    (text) => ({ status: response.status, notice, text }),
    (error) => ({ status: response.status, notice, error: error.code })
  )
}
const flow = async (ask) => {
  const { runId } = await (await ask('/workflows/flow/create-run', {})).json()
  return ask(`/workflows/flow/stream?runId=${runId}`, { inputData: { harbour: 'Kiel' } })
}
const bare = await serve()
const labelled = await serve(labelHono(options))
const naming = labelHono({ ...options, text: [{ path: 'payload.output.answer' }] })
const named = await serve((context, next) =>
  context.req.path.endsWith('/stream') ? naming(context, next) : next()
)
const send = (input, init) => bare(new URL(input).pathname.slice('/api'.length), JSON.parse(init.body))
const fetcher = labelFetch(send, options)
const result = {}
for (const [name, ask] of Object.entries({ bare, labelled })) {
  asked = 0
  result[name] = {
    stream: await read(await ask('/agents/sailor/stream', { messages })),
    generate: await read(await ask('/agents/sailor/generate', { messages })),
    network: await read(await ask('/agents/network/network', { messages, memory })),
    flow: await read(await flow(ask))
  }
}
result.named = { flow: await read(await flow(named)) }
const init = { method: 'POST', body: JSON.stringify({ messages }) }
result.fetched = await read(await fetcher('http://localhost/api/agents/sailor/stream', init))
console.log(JSON.stringify(result))
process.exit()
