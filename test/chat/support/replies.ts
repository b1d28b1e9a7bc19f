import { anthropicEvents, chatEvents, responseEvents } from './protocols.js'

/** One reply as a protocol sends it, event by event. */
export interface Reply {
  readonly name: string
  readonly framing: 'events' | 'lines' | 'records' | 'codes'
  readonly events: readonly SentEvent[]
}

export interface SentEvent {
  /** The name of the event, where it has one. */
  readonly name?: string
  readonly data: unknown
  /** No client shows anything of it, whatever it holds. */
  readonly isUnseen?: boolean
}

/** The pieces of every reply here, and the whole. */
const pieces = ['Hello', ' my reader', ', the harbour opens at six.']
const reply = pieces.join('')

const of = (data: unknown): SentEvent => ({ data })
const unseen = (data: unknown): SentEvent => ({ data, isUnseen: true })
const typed = (data: object): SentEvent => ({ name: (data as { type: string }).type, data })

/** The same reply in other words: the fixtures of other tests have their own. */
const inWords = (events: readonly unknown[], text: string): unknown[] =>
  JSON.parse(JSON.stringify(events).replaceAll(JSON.stringify(text).slice(1, -1), reply)) as unknown[]

const chatPieces = ['Grüße, ', 'Ada! 👋🏽 The ', 'harbour opens', ' at six.\nBring “a', ' coat”.']
const whole = chatPieces.join('')
const swap = (events: readonly unknown[]): unknown[] => {
  let at = 0
  return (inWords(events, whole) as unknown[]).map((event) => {
    const text = JSON.stringify(event)
    const piece = chatPieces.find((each) => text.includes(JSON.stringify(each).slice(1, -1)))
    if (piece === undefined) return event
    const put = pieces[at++] ?? ' '
    return JSON.parse(text.replace(JSON.stringify(piece).slice(1, -1), put)) as unknown
  })
}

const mastra = (type: string, payload: object) => ({ type, runId: 'r1', from: 'AGENT', payload })
const ofNetwork = (type: string, payload: object) => ({ type, runId: 'r1', from: 'NETWORK', payload })
const ofWorkflow = (type: string, payload: object) => ({ type, runId: 'r1', from: 'WORKFLOW', payload })
const ag = (type: string, rest: object = {}) => ({ type, ...rest })
const done = { finishReason: 'stop', usage: { inputTokens: 1, outputTokens: 2 } }
const ai = (content: string, id = 'm1') => ({
  type: 'ai',
  id,
  content,
  additional_kwargs: {},
  response_metadata: { model_name: 'gpt-4' },
  tool_calls: []
})
const human = { type: 'human', id: 'h1', content: 'When does the harbour open?' }
const soFar = pieces.map((_, at) => pieces.slice(0, at + 1).join(''))
const jsonRpc = (result: object) => ({ jsonrpc: '2.0', id: 1, result })

export const replies: readonly Reply[] = [
  {
    name: 'OpenAI chat',
    framing: 'events',
    events: swap(chatEvents.slice(0, -1)).map(of)
  },
  {
    name: 'OpenAI chat, with reasoning and a tool (Mistral, DeepSeek)',
    framing: 'events',
    events: [
      of({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { role: 'assistant', reasoning_content: 'Let me think' } }] }),
      of({ id: 'c', choices: [{ index: 0, delta: { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Let me think' }] }] } }] }),
      of({ id: 'c', choices: [{ index: 0, delta: { tool_calls: [{ index: 0, id: 't', function: { name: 'tides', arguments: '{"at":"the harbour"}' } }] } }] }),
      ...pieces.map((content) => of({ id: 'c', choices: [{ index: 0, delta: { content } }] })),
      of({ id: 'c', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage: { total_tokens: 3 } })
    ]
  },
  {
    name: 'OpenAI chat as lines',
    framing: 'lines',
    events: swap(chatEvents.slice(0, -1)).map(of)
  },
  {
    name: 'OpenAI responses',
    framing: 'events',
    events: swap(responseEvents).map((event) => typed(event as object))
  },
  {
    name: 'Anthropic',
    framing: 'events',
    events: swap(anthropicEvents).map((event) => typed(event as object))
  },
  {
    name: 'AI SDK',
    framing: 'events',
    events: [
      of({ type: 'start', messageId: 'm1' }),
      of({ type: 'start-step' }),
      unseen({ type: 'reasoning-start', id: 'r' }),
      unseen({ type: 'reasoning-delta', id: 'r', delta: 'Let me think' }),
      unseen({ type: 'reasoning-end', id: 'r' }),
      unseen({ type: 'tool-input-available', toolCallId: 'c', toolName: 't', input: { at: 'x' } }),
      of({ type: 'tool-output-available', toolCallId: 'c', output: 6 }),
      of({ type: 'text-start', id: '0' }),
      ...pieces.map((delta) => of({ type: 'text-delta', id: '0', delta })),
      of({ type: 'text-end', id: '0' }),
      of({ type: 'finish-step' }),
      of({ type: 'finish' })
    ]
  },
  {
    name: 'AI SDK data stream',
    framing: 'codes',
    events: [
      unseen(['f', { messageId: 'm1' }]),
      unseen(['g', 'Let me think']),
      unseen(['b', { toolCallId: 'c', toolName: 'tides' }]),
      of(['a', { toolCallId: 'c', result: 6 }]),
      ...pieces.map((text) => of(['0', text])),
      unseen(['e', { ...done, isContinued: false }]),
      unseen(['d', done])
    ]
  },
  {
    name: 'assistant-transport',
    framing: 'events',
    events: [
      unseen({ type: 'part-start', path: [], part: { type: 'reasoning' } }),
      unseen({ type: 'text-delta', path: [0], textDelta: 'Let me think' }),
      of({ type: 'part-finish', path: [0] }),
      of({ type: 'part-start', path: [], part: { type: 'text' } }),
      ...pieces.map((textDelta) => of({ type: 'text-delta', path: [1], textDelta })),
      of({ type: 'part-finish', path: [1] }),
      of({ type: 'message-finish', path: [], ...done })
    ]
  },
  {
    name: 'AG-UI',
    framing: 'events',
    events: [
      of(ag('RUN_STARTED', { threadId: 't', runId: 'r' })),
      of(ag('TOOL_CALL_START', { toolCallId: 'c', toolCallName: 'tides' })),
      of(ag('TOOL_CALL_ARGS', { toolCallId: 'c', delta: '{"at":"the harbour"}' })),
      of(ag('TOOL_CALL_END', { toolCallId: 'c' })),
      of(ag('TOOL_CALL_RESULT', { toolCallId: 'c', messageId: 'x', content: 'six' })),
      unseen(ag('REASONING_MESSAGE_CONTENT', { messageId: 'q', delta: 'Let me think' })),
      of(ag('TEXT_MESSAGE_START', { messageId: 'm', role: 'assistant' })),
      ...pieces.map((delta) => of(ag('TEXT_MESSAGE_CONTENT', { messageId: 'm', delta }))),
      of(ag('TEXT_MESSAGE_END', { messageId: 'm' })),
      of(ag('RUN_FINISHED', { threadId: 't', runId: 'r' }))
    ]
  },
  {
    name: 'Mastra',
    framing: 'events',
    events: [
      of(mastra('start', { id: 'a' })),
      unseen(mastra('reasoning-delta', { id: 'q', text: 'Let me think' })),
      unseen(mastra('tool-call-delta', { toolCallId: 'c', argsTextDelta: '{"at":"the harbour"}' })),
      of(mastra('text-start', { id: 'x' })),
      ...pieces.map((text) => of(mastra('text-delta', { id: 'x', text }))),
      of(mastra('text-end', { type: 'text-end', id: 'x' })),
      unseen(mastra('finish', { output: { text: reply, steps: [{ content: [{ type: 'text', text: reply }] }] } }))
    ]
  },
  {
    name: 'LangGraph, pieces',
    framing: 'events',
    events: [
      { name: 'metadata', data: { run_id: 'r' }, isUnseen: true },
      ...pieces.map((content) => ({
        name: 'messages',
        data: [{ type: 'AIMessageChunk', id: 'm1', content }, { langgraph_node: 'agent' }]
      }))
    ]
  },
  {
    name: 'LangGraph, all so far',
    framing: 'events',
    events: [
      { name: 'metadata', data: { run_id: 'r' }, isUnseen: true },
      { name: 'messages/metadata', data: { m1: { metadata: {} } }, isUnseen: true },
      ...soFar.map((content) => ({ name: 'messages/partial', data: [ai(content)] }))
    ]
  },
  {
    name: 'LangGraph, values',
    framing: 'events',
    events: [
      { name: 'metadata', data: { run_id: 'r' }, isUnseen: true },
      { name: 'values', data: { messages: [human] } },
      { name: 'values', data: { messages: [human, ai(reply)] } }
    ]
  },
  {
    name: 'LangGraph, updates',
    framing: 'events',
    events: [{ name: 'updates', data: { agent: { messages: [ai(reply)] } } }]
  },
  {
    name: 'Gemini',
    framing: 'events',
    events: [
      of({ candidates: [{ content: { role: 'model', parts: [{ text: 'Let me think', thought: true }] }, index: 0 }], modelVersion: 'gemini-3', responseId: 'r' }),
      ...pieces.map((text) => of({ candidates: [{ content: { role: 'model', parts: [{ text }] }, index: 0 }] })),
      of({ candidates: [{ content: { parts: [{ text: '' }] }, finishReason: 'STOP', index: 0 }], usageMetadata: { totalTokenCount: 3 } })
    ]
  },
  {
    name: 'Cohere',
    framing: 'events',
    events: [
      typed({ type: 'message-start', id: 'm', delta: { message: { role: 'assistant', content: [] } } }),
      typed({ type: 'content-start', index: 0, delta: { message: { content: { type: 'text', text: '' } } } }),
      ...pieces.map((text) => typed({ type: 'content-delta', index: 0, delta: { message: { content: { text } } } })),
      typed({ type: 'content-end', index: 0 }),
      { ...typed({ type: 'message-end', delta: { finish_reason: 'COMPLETE' } }) }
    ]
  },
  {
    name: 'Ollama',
    framing: 'lines',
    events: [
      of({ model: 'm', message: { role: 'assistant', content: '', thinking: 'Let me think' }, done: false }),
      ...pieces.map((content) => of({ model: 'm', created_at: '2026-11-28T00:00:00Z', message: { role: 'assistant', content }, done: false })),
      of({ model: 'm', message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' })
    ]
  },
  {
    name: 'Bedrock Converse',
    framing: 'lines',
    events: [
      of({ messageStart: { role: 'assistant' } }),
      ...pieces.map((text) => of({ contentBlockDelta: { contentBlockIndex: 0, delta: { text } } })),
      of({ contentBlockStop: { contentBlockIndex: 0 } }),
      of({ messageStop: { stopReason: 'end_turn' } }),
      unseen({ metadata: { usage: { totalTokens: 3 } } })
    ]
  },
  {
    name: 'Workers AI',
    framing: 'events',
    events: [
      ...pieces.map((response) => of({ response, p: 'abcdef' })),
      of({ response: '', p: '', usage: { total_tokens: 3 } })
    ]
  },
  {
    name: 'MCP',
    framing: 'events',
    events: [
      unseen({ jsonrpc: '2.0', method: 'notifications/progress', params: { message: 'Looking at it' } }),
      of(jsonRpc({ content: [{ type: 'text', text: reply }] }))
    ]
  },
  {
    name: 'a question of MCP',
    framing: 'events',
    events: [of({ jsonrpc: '2.0', id: 1, method: 'elicitation/create', params: { mode: 'form', message: reply } })]
  },
  {
    name: 'A2A over HTTP',
    framing: 'events',
    events: [
      of({ task: { id: 't', contextId: 'c', status: { state: 'TASK_STATE_SUBMITTED' } } }),
      ...pieces.map((text, index) =>
        of({ artifactUpdate: { taskId: 't', append: index > 0, artifact: { artifactId: 'a', parts: [{ text }] } } })
      ),
      of({ statusUpdate: { taskId: 't', status: { state: 'TASK_STATE_COMPLETED' } } })
    ]
  },
  {
    name: 'a network of Mastra',
    framing: 'events',
    events: [
      unseen(ofNetwork('routing-agent-start', { inputData: { task: 'When is high tide?' } })),
      ...pieces.map((text) =>
        of(ofNetwork('agent-execution-event-text-delta', { type: 'text-delta', payload: { id: 'x', text } }))
      ),
      unseen(ofNetwork('agent-execution-end', { result: reply })),
      ...pieces.map((text) => of(ofNetwork('routing-agent-text-delta', { text }))),
      unseen(ofNetwork('network-execution-event-finish', { result: reply }))
    ]
  },
  {
    name: 'a workflow of Mastra',
    framing: 'records',
    events: [
      unseen(ofWorkflow('workflow-start', { workflowId: 'w' })),
      ...pieces.map((text) =>
        of(ofWorkflow('workflow-step-output', { output: { type: 'text-delta', payload: { id: 'x', text } } }))
      ),
      unseen(ofWorkflow('workflow-step-result', { stepName: 'say it', status: 'success', output: { text: reply } }))
    ]
  },
  {
    name: 'A2A',
    framing: 'events',
    events: [
      of(jsonRpc({ kind: 'task', id: 't', contextId: 'c', status: { state: 'submitted' } })),
      of(jsonRpc({ kind: 'artifact-update', taskId: 't', artifact: { artifactId: 'a', parts: [{ kind: 'text', text: reply }] } })),
      of(jsonRpc({ kind: 'status-update', taskId: 't', status: { state: 'completed' }, final: true }))
    ]
  }
]

export const contentTypes = {
  events: 'text/event-stream',
  lines: 'application/x-ndjson',
  // As Mastra sends them.
  records: 'text/plain',
  codes: 'text/plain; charset=utf-8'
} as const

/** Print a reply as its server does. */
export function printReply({ framing }: Pick<Reply, 'framing'>, events: readonly SentEvent[]): string {
  return events
    .map(({ name, data }) => {
      if (framing === 'codes') {
        const [code, value] = data as [string, unknown]
        return `${code}:${JSON.stringify(value)}\n`
      }
      if (framing === 'records') return `${JSON.stringify(data)}\x1E`
      if (framing === 'lines') return `${JSON.stringify(data)}\n`
      return `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`
    })
    .join('')
}
