import { isObject } from './json.js'
import { definePlaces } from './define-places.js'

/** All that an event has beside its text. */
const known = new Set(['response', 'p', 'tool_calls', 'usage'])

/**
 * Cloudflare's Workers AI: server-sent events with `response`, and `p` that hides their length.
 *
 * @see https://developers.cloudflare.com/workers-ai/features/streaming/ (seen 2026-11-28)
 */
export const workersAi = definePlaces({
  name: 'Workers AI',
  recognises: (event) =>
    isObject(event) &&
    typeof event['response'] === 'string' &&
    'p' in event &&
    Object.keys(event).every((key) => known.has(key)),
  kindOf: () => 'chunk',
  events: {
    chunk: { text: ['response'], hidden: ['p', 'tool_calls', 'usage'] }
  },
  say: (words) => [{ response: words, p: '' }]
})
