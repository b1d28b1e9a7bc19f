/** One reply as each protocol sends it, and what a reader sees of it. */
export interface Protocol {
  readonly name: string
  readonly contentType: string
  /** The body, whole. */
  readonly body: string
  /** The model's text in it. */
  readonly text: string
  /**
   * What a client shows of a body, in the order in which it arrives, also of one that breaks
   * off.
   */
  readonly shown: (body: string) => string
}

export const sse = (events: readonly unknown[], named = false): string =>
  events
    .map((event) =>
      event === '[DONE]'
        ? 'data: [DONE]\n\n'
        : `${named ? `event: ${(event as { type: string }).type}\n` : ''}data: ${JSON.stringify(event)}\n\n`
    )
    .join('')

/** The JSON events of a body, as far as it is whole. */
export function readEvents(body: string): Record<string, never>[] {
  const lines = body.split(/\r\n|\n|\r/)
  return lines.flatMap((line, index) => {
    const data = line.startsWith('data:') ? line.slice(5).trim() : line.startsWith('{') ? line : ''
    if (data === '' || data === '[DONE]' || index === lines.length - 1) return []
    return [JSON.parse(data)]
  })
}

const text = 'Grüße, Ada! 👋🏽 The harbour opens at six.\nBring “a coat”.'
const pieces = ['Grüße, ', 'Ada! 👋🏽 The ', 'harbour opens', ' at six.\nBring “a', ' coat”.']

const chunk = (choices: unknown[], extra = {}) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'gpt-4',
  choices,
  ...extra
})

export const chatEvents = [
  chunk([{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }]),
  ...pieces.map((content) => chunk([{ index: 0, delta: { content }, finish_reason: null }])),
  chunk([{ index: 0, delta: {}, finish_reason: 'stop' }]),
  chunk([], { usage: { prompt_tokens: 1, completion_tokens: 9, total_tokens: 10 } }),
  '[DONE]'
]

const part = (value: string) => ({ type: 'output_text', text: value, annotations: [] })
const item = (status: string, content: unknown[]) => ({
  id: 'msg_1',
  type: 'message',
  status,
  role: 'assistant',
  content
})
const response = (status: string, output: unknown[]) => ({
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status,
  model: 'gpt-4',
  output,
  text: { format: { type: 'text' } },
  metadata: {}
})
const place = { item_id: 'msg_1', output_index: 1, content_index: 0 }
const reasoning = { id: 'rs_1', type: 'reasoning', summary: [] }

export const responseEvents = [
  { type: 'response.created', response: response('in_progress', []) },
  { type: 'response.in_progress', response: response('in_progress', []) },
  { type: 'response.output_item.added', output_index: 0, item: reasoning },
  { type: 'response.output_item.done', output_index: 0, item: reasoning },
  { type: 'response.output_item.added', output_index: 1, item: item('in_progress', []) },
  { type: 'response.content_part.added', ...place, part: part('') },
  ...pieces.map((delta) => ({ type: 'response.output_text.delta', ...place, delta, logprobs: [] })),
  { type: 'response.output_text.done', ...place, text, logprobs: [] },
  { type: 'response.content_part.done', ...place, part: part(text) },
  { type: 'response.output_item.done', output_index: 1, item: item('completed', [part(text)]) },
  {
    type: 'response.completed',
    response: response('completed', [reasoning, item('completed', [part(text)])])
  }
].map((event, index) => ({ ...event, sequence_number: index }))

export const anthropicEvents = [
  {
    type: 'message_start',
    message: {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'claude',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 1, output_tokens: 1 }
    }
  },
  {
    type: 'content_block_start',
    index: 0,
    content_block: { type: 'thinking', thinking: '', signature: '' }
  },
  {
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'thinking_delta', thinking: 'I am a human?' }
  },
  { type: 'content_block_stop', index: 0 },
  { type: 'ping' },
  { type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } },
  ...pieces.map((value) => ({
    type: 'content_block_delta',
    index: 1,
    delta: { type: 'text_delta', text: value }
  })),
  { type: 'content_block_stop', index: 1 },
  {
    type: 'message_delta',
    delta: { stop_reason: 'end_turn', stop_sequence: null },
    usage: { output_tokens: 9 }
  },
  { type: 'message_stop' }
]

const uiEvents = [
  { type: 'start', messageId: 'm1' },
  { type: 'start-step' },
  { type: 'reasoning-start', id: 'r' },
  { type: 'reasoning-delta', id: 'r', delta: 'Hm.' },
  { type: 'reasoning-end', id: 'r' },
  { type: 'text-start', id: '0' },
  ...pieces.map((delta) => ({ type: 'text-delta', id: '0', delta })),
  { type: 'text-end', id: '0' },
  { type: 'finish-step' },
  { type: 'finish' },
  '[DONE]'
]

const ollamaLines = [
  ...pieces.map((content) => ({
    model: 'llama',
    message: { role: 'assistant', content },
    done: false
  })),
  { model: 'llama', message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' }
]

const field = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value)

const join = (body: string, pick: (event: Record<string, never>) => unknown): string =>
  readEvents(body)
    .map((event) => pick(event) ?? '')
    .join('')

export const protocols: readonly Protocol[] = [
  {
    name: 'text/plain',
    contentType: 'text/plain; charset=utf-8',
    body: text,
    text,
    shown: (body) => body
  },
  {
    name: 'OpenAI chat',
    contentType: 'text/event-stream',
    body: sse(chatEvents),
    text,
    shown: (body) => join(body, (event) => field(event, 'choices', 0, 'delta', 'content'))
  },
  {
    name: 'OpenAI responses',
    contentType: 'text/event-stream; charset=utf-8',
    body: sse(responseEvents, true),
    text,
    shown: (body) =>
      join(body, (event) =>
        field(event, 'type') === 'response.output_text.delta' ? event['delta'] : ''
      )
  },
  {
    name: 'Anthropic',
    contentType: 'text/event-stream; charset=utf-8',
    body: sse(anthropicEvents, true),
    text,
    shown: (body) =>
      join(body, (event) => field(event, 'delta', 'text') ?? field(event, 'content_block', 'text'))
  },
  {
    name: 'AI SDK UI',
    contentType: 'text/event-stream',
    body: sse(uiEvents),
    text,
    shown: (body) =>
      join(body, (event) => (field(event, 'type') === 'text-delta' ? event['delta'] : ''))
  },
  {
    name: 'Ollama',
    contentType: 'application/x-ndjson',
    body: ollamaLines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    text,
    shown: (body) => join(body, (event) => field(event, 'message', 'content'))
  }
]
