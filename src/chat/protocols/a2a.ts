import { isObject } from './json.js'
import { definePlaces } from './places.js'
import { readPath } from './shape.js'

/** The members that may hold parts of the agent's, in the result of each kind. */
const holders = [
  'result',
  'result.status.message',
  'result.artifact',
  'result.artifacts.*',
  'result.message',
  'result.task.status.message',
  'result.task.artifacts.*',
  'result.statusUpdate.status.message',
  'result.artifactUpdate.artifact'
]
/** Parts have a `kind` up to version 0.3; from 1.0 on, what they hold tells it. */
const text = holders.flatMap((holder) => [
  `${holder}.parts.*[kind=text].text`,
  `${holder}.parts.*[kind=undefined].text`
])
const kinds = ['task', 'message', 'status-update', 'artifact-update']
const members = ['task', 'message', 'statusUpdate', 'artifactUpdate']

/**
 * Agent2Agent, over JSON-RPC: messages, and the messages and artifacts of tasks.
 *
 * @see https://a2a-protocol.org/latest/specification/ (seen 2026-11-28)
 */
export const a2a = definePlaces({
  name: 'A2A',
  recognises: (event) =>
    isObject(event) &&
    event['jsonrpc'] === '2.0' &&
    (kinds.includes(String(readPath(event, ['result', 'kind']))) ||
      members.some((member) => isObject(readPath(event, ['result', member])))),
  kindOf: () => 'result',
  events: {
    result: {
      text,
      hidden: [
        'jsonrpc',
        'result.metadata',
        'result.*.metadata',
        'result.history',
        'result.task.history',
        ...holders.map((holder) => `${holder}.parts.*[kind=file]`)
      ]
    }
  }
})
