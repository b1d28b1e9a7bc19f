import { isObject } from './json.js'
import { definePlaces } from './define-places.js'
import type { OffsetRule } from './places-labeler.js'
import { typeOf } from './protocol.js'

const citation = { members: ['start', 'end'], unit: 'characters' } as const
/** The words that a citation is of, in a reply that came whole. */
export const citationOffsets: readonly OffsetRule[] = [
  { path: 'message.citations.*', ...citation }
]

/**
 * Cohere's chat, version 2.
 *
 * @see https://docs.cohere.com/v2/docs/streaming (seen 2026-11-28)
 */
export const cohere = definePlaces({
  name: 'Cohere',
  recognises: (event) =>
    isObject(event) &&
    /^(?:message|content|citation)-(?:start|delta|end)$|^tool-(?:plan-delta|call-(?:start|delta|end))$/.test(
      String(event['type'])
    ) &&
    (isObject(event['delta']) || typeof event['index'] === 'number'),
  kindOf: typeOf,
  isNamed: true,
  events: {
    'message-start': { hidden: ['delta.message.role', 'delta.message.tool_plan'] },
    'content-start': {
      text: ['delta.message.content[type=text].text'],
      id: 'index',
      reasoning: ['delta.message.content[type=thinking]']
    },
    'content-delta': {
      text: ['delta.message.content.text'],
      id: 'index',
      reasoning: ['delta.message.content.thinking'],
      hidden: ['logprobs']
    },
    'content-end': { id: 'index', ends: 'own' },
    'tool-plan-delta': { reasoning: ['delta'] },
    'tool-call-*': { hidden: ['delta'] },
    'citation-start': {
      offsets: ['delta.message.citations'],
      moves: [{ path: 'delta.message.citations', ...citation }]
    },
    'citation-end': {},
    'message-end': { ends: 'all', hidden: ['delta'] },
    debug: { hidden: ['prompt'] }
  }
})
