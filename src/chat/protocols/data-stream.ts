import { isObject } from './json.js'
import { definePlaces } from './define-places.js'
import { everything } from './protocol.js'

/** One line: its code, and the JSON behind the colon. */
interface Line {
  readonly code: string
  readonly value: unknown
}

function isLine(event: unknown): event is Line {
  return isObject(event) && typeof event['code'] === 'string' && 'value' in event
}

/**
 * The data stream of the AI SDK up to version 4, and of assistant-stream: lines of a code and JSON,
 * sent as plain text with a header. Their clients pass over a line that is none.
 *
 * @see https://v4.ai-sdk.dev/docs/ai-sdk-ui/stream-protocol#data-stream-protocol (seen 2026-11-28)
 */
export const dataStream = definePlaces({
  name: 'data stream',
  recognises: isLine,
  kindOf: ({ code }) => String(code),
  events: {
    '0': { text: ['value'] },
    // Data, annotations and sources are shown by an interface.
    '2': { single: ['value'] },
    '3': { hidden: ['value'] },
    '8': { single: ['value'] },
    '9': { hidden: ['value'] },
    a: { single: ['value.result'], hidden: ['value.artifact', 'value.modelContent'] },
    b: { hidden: ['value'] },
    c: { hidden: ['value'] },
    d: { ends: 'all', hidden: everything },
    e: { ends: 'all', hidden: everything },
    f: { hidden: ['value'] },
    g: { reasoning: ['value'] },
    h: { single: ['value'], hidden: ['value.url'] },
    i: { reasoning: ['value'] },
    j: { reasoning: ['value'] },
    k: { hidden: ['value'] },
    'aui-text-delta': { text: ['value.textDelta'], id: 'value.parentId' },
    'aui-reasoning-*': { reasoning: ['value'] },
    'aui-tool-call-approval': { hidden: ['value'] }
  },
  say: (words): readonly Line[] => [{ code: '0', value: words }]
})

/** A line as it may begin a body that is sent as plain text. */
export const dataLine = /^([0-9a-z]|aui-[a-z-]+):(.*)$/s

/** Print a line. */
export function printDataLine(event: unknown): string {
  return isLine(event) ? `${event.code}:${JSON.stringify(event.value)}\n` : ''
}
