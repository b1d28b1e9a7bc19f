import { isObject } from './json.js'
import { definePlaces, type PlacesShape } from './define-places.js'
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
const copiesUnder = (holder: string) => copies.map((path) => `${holder}.${path}`)
const programs = { hidden: everything }
const finish = { copies, hidden: everything, ends: 'all' } as const

/** What an agent says. */
const ofAgents: Readonly<Record<string, PlacesShape>> = {
  start: { hidden: ['payload'] },
  'step-start': { hidden: ['payload'] },
  'text-start': { id: 'payload.id', hidden: ['payload.providerMetadata'] },
  'text-delta': { text: ['payload.text'], id: 'payload.id', hidden: ['payload.providerMetadata'] },
  'text-end': { id: 'payload.id', ends: 'all', hidden: ['payload.providerMetadata'] },
  'reasoning-*': { reasoning: everything },
  'redacted-reasoning': { reasoning: everything },
  'tool-call': { hidden: ['payload.args', 'payload.toolName', 'payload.providerMetadata'] },
  'tool-call-*': programs,
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
}

/** What a step of a workflow passes on of an agent, and what it gives in the end. */
const ofWorkflows: Readonly<Record<string, PlacesShape>> = {
  'workflow-start': { hidden: ['payload'] },
  'workflow-step-start': { hidden: ['payload'] },
  'workflow-step-output': {
    text: ['payload.output[type=text-delta].payload.text'],
    id: 'payload.output.payload.id',
    copies: copiesUnder('payload.output[type=step-finish|finish]'),
    reasoning: ['payload.output[type=*reasoning*]'],
    hidden: [
      'payload.stepName',
      'payload.output[type=start|step-start|text-start|text-end|tool-call*|step-finish|finish]'
    ]
  },
  'workflow-step-result': {
    copies: ['payload.output.text'],
    hidden: ['payload.stepName', 'payload.payload']
  },
  'workflow-finish': {
    ends: 'all',
    hidden: ['payload.workflowStatus', 'payload.metadata', 'payload.output.usage']
  }
}

/**
 * What a network of agents says: the agents that it asks, and then its own answer, which is often
 * all that a reader is shown.
 */
const ofNetworks: Readonly<Record<string, PlacesShape>> = {
  'routing-agent-text-delta': { text: ['payload.text'], isAlternative: true },
  'routing-agent-*': programs,
  'agent-execution-start': programs,
  'agent-execution-event-text-delta': {
    text: ['payload.payload.text'],
    id: 'payload.payload.id',
    hidden: ['payload.from', 'payload.payload.providerMetadata']
  },
  'agent-execution-event-text-end': { ends: 'all', hidden: ['payload'] },
  'agent-execution-event-reasoning-*': { reasoning: everything },
  'agent-execution-event-tool-result': {
    single: ['payload.payload.result'],
    hidden: ['payload.from', 'payload.payload.args', 'payload.payload.toolName']
  },
  'agent-execution-event-tool-call*': programs,
  'agent-execution-event-*start': programs,
  'agent-execution-event-*finish': { ...finish, copies: copiesUnder('payload') },
  'agent-execution-end': { ...finish, copies: ['payload.result'] },
  'network-validation-*': { copies: ['payload.results.*.finalResult'], hidden: everything },
  'network-execution-event-*finish': { ...finish, copies: ['payload.result'] }
}

/** Every event says in `from` which kind of stream it is of. */
function withOrigin(shapes: Readonly<Record<string, PlacesShape>>): Record<string, PlacesShape> {
  const own = Object.entries(shapes).map(([kind, shape]) => {
    const hidden = [...(shape.hidden ?? []), 'from']
    return [kind, { ...shape, hidden }] as const
  })
  return Object.fromEntries(own)
}

/**
 * The streams of Mastra's server: of an agent (`POST /api/agents/…/stream`), of a workflow and of a
 * network of agents. Text and reasoning both stand in `payload.text`; only `type` tells them apart.
 * Those of workflows are records with the character RS between them, sent as plain text.
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
  events: withOrigin({ ...ofAgents, ...ofWorkflows, ...ofNetworks }),
  say: (words, event) => {
    const { runId = '', from = 'AGENT' } = isObject(event) ? event : {}
    // Clients of workflows and networks pass over the text of an agent.
    if (from === 'WORKFLOW' || from === 'NETWORK') return undefined
    const part = (type: string, payload: object) => ({
      type,
      runId,
      from,
      payload: { id: 'ai-disclosure', ...payload }
    })
    return [part('text-start', {}), part('text-delta', { text: words }), part('text-end', {})]
  }
})
