import { isObject } from './json.js'
import { definePlaces } from './places.js'
import { everything, typeOf } from './protocol.js'

/** Where the whole text comes again at the end of a step and of the run: the same members in both. */
const copies = [
  'payload.output.text',
  'payload.output.steps.*.content.*[type=text].text',
  'payload.output.steps.*.text',
  'payload.output.steps.*.response.messages.*[role=assistant].content',
  'payload.output.steps.*.response.messages.*[role=assistant].content.*[type=text].text',
  'payload.messages.*.*[role=assistant].content',
  'payload.messages.*.*[role=assistant].content.*[type=text].text'
]
const finish = { copies, hidden: everything, ends: 'all' } as const

/**
 * The stream of a Mastra agent (`POST /api/agents/…/stream`). Text and reasoning both stand in
 * `payload.text`; only `type` tells them apart.
 *
 * @see https://mastra.ai/reference/streaming/ChunkType (seen 2026-11-28, @mastra/core 1.71.0)
 */
export const mastra = definePlaces({
  name: 'Mastra',
  recognises: (event) =>
    isObject(event) &&
    typeof event['type'] === 'string' &&
    typeof event['runId'] === 'string' &&
    typeof event['from'] === 'string',
  kindOf: typeOf,
  events: {
    start: { hidden: ['payload'] },
    'step-start': { hidden: ['payload'] },
    'text-start': { id: 'payload.id', hidden: ['payload.providerMetadata'] },
    'text-delta': {
      text: ['payload.text'],
      id: 'payload.id',
      hidden: ['payload.providerMetadata']
    },
    'text-end': { id: 'payload.id', ends: 'all', hidden: ['payload.providerMetadata'] },
    'reasoning-*': { reasoning: everything },
    'redacted-reasoning': { reasoning: everything },
    'tool-call': { hidden: ['payload.args', 'payload.toolName', 'payload.providerMetadata'] },
    'tool-call-*': { hidden: everything },
    'tool-result': {
      single: ['payload.result'],
      hidden: ['payload.args', 'payload.toolName', 'payload.providerMetadata']
    },
    'tool-error': { hidden: ['payload'] },
    'response-metadata': { hidden: ['payload'] },
    'step-finish': finish,
    finish,
    error: { hidden: ['payload'] },
    abort: { hidden: ['payload'] },
    raw: { hidden: ['payload'] }
  },
  say: (words, event) => {
    const { runId = '', from = 'AGENT' } = isObject(event) ? event : {}
    const part = (type: string, payload: object) => ({
      type,
      runId,
      from,
      payload: { id: 'ai-disclosure', ...payload }
    })
    return [part('text-start', {}), part('text-delta', { text: words }), part('text-end', {})]
  }
})
