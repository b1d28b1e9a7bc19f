import type { Turn } from '../turn.js'
import { isObject, type JsonObject } from './json.js'
import { createPlacesLabeler } from './places-labeler.js'
import { type EventLabeler, type Protocol, typeOf } from './protocol.js'

/**
 * The transport of assistant-stream. Text, reasoning and the arguments of tools are all `text-delta`
 * with `textDelta`; only the `part-start` before them tells which. It has the path of what the part
 * is in; the part is the next one there. A delta whose start was not seen is taken for text.
 *
 * @see https://www.assistant-ui.com/docs/runtimes/assistant-transport (seen 2026-11-28, assistant-stream 0.3.57)
 */
export const assistantTransport: Protocol = {
  name: 'assistant-transport',
  recognises: (event) =>
    isObject(event) && typeof event['type'] === 'string' && Array.isArray(event['path']),
  kindOf: typeOf,
  events: {
    'part-start': { hidden: ['part[type=text|reasoning|tool-call|file]'], single: ['part'] },
    'part-finish': { hidden: ['providerMetadata'] },
    'text-delta': { text: ['textDelta'], hidden: ['providerMetadata'] },
    'tool-call-args-text-finish': {},
    'tool-call-approval': { hidden: ['approval'] },
    annotations: { single: ['annotations'] },
    data: { single: ['data'] },
    'step-start': {},
    'step-finish': { hidden: ['usage', 'finishReason'] },
    'message-finish': { hidden: ['usage', 'finishReason'] },
    result: { single: ['result'], hidden: ['artifact', 'modelContent', 'messages'] },
    error: { hidden: ['error', 'code', 'severity'] },
    'update-state': {}
  },
  createLabeler(turn: Turn): EventLabeler {
    const kinds = new Map<string, string>()
    const counts = new Map<string, number>()
    const pathOf = ({ path }: JsonObject) => JSON.stringify(path)
    const labeler = createPlacesLabeler(turn, {
      find(event) {
        if (!isObject(event) || event['type'] !== 'text-delta') return []
        const { textDelta: value } = event
        const id = pathOf(event)
        if (typeof value !== 'string' || (kinds.get(id) ?? 'text') !== 'text') return []
        return [{ value, id, set: (text) => ({ ...event, textDelta: text }) }]
      },
      endOf(event) {
        if (!isObject(event)) return undefined
        if (event['type'] === 'message-finish') return true
        return event['type'] === 'part-finish' ? pathOf(event) : undefined
      }
    })
    return {
      ...labeler,
      feed(event) {
        if (isObject(event) && event['type'] === 'part-start' && isObject(event['part'])) {
          const parent = pathOf(event)
          const index = counts.get(parent) ?? 0
          counts.set(parent, index + 1)
          const path: readonly unknown[] = Array.isArray(event['path']) ? event['path'] : []
          kinds.set(pathOf({ path: [...path, index] }), String(event['part']['type']))
        }
        return labeler.feed(event)
      }
    }
  }
}
