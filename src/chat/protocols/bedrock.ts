import { isObject } from './json.js'
import { definePlaces } from './define-places.js'

const kinds = [
  'messageStart',
  'contentBlockStart',
  'contentBlockDelta',
  'contentBlockStop',
  'messageStop',
  'metadata'
]

/**
 * The events of Bedrock's `ConverseStream`, as servers pass them on in JSON. (Bedrock itself sends
 * them in a binary framing.)
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamOutput.html (seen 2026-11-28)
 */
export const bedrock = definePlaces({
  name: 'Bedrock Converse',
  recognises: (event) =>
    isObject(event) && kinds.some((kind) => isObject(event[kind])) && Object.keys(event).length < 3,
  kindOf: (event) => kinds.find((kind) => isObject(event[kind])) ?? '',
  events: {
    messageStart: {},
    contentBlockStart: { hidden: ['contentBlockStart.start.toolUse'] },
    contentBlockDelta: {
      text: ['contentBlockDelta.delta.text'],
      id: 'contentBlockDelta.contentBlockIndex',
      reasoning: ['contentBlockDelta.delta.reasoningContent'],
      hidden: ['contentBlockDelta.delta.toolUse', 'p', 'contentBlockDelta.p']
    },
    contentBlockStop: { id: 'contentBlockStop.contentBlockIndex', ends: 'own' },
    messageStop: { ends: 'all', hidden: ['messageStop.additionalModelResponseFields'] },
    metadata: { hidden: ['metadata'] }
  }
})
