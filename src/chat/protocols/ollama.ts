import { isObject, type JsonObject } from './json.js'
import { definePlaces } from './define-places.js'
import { readPath } from './shape.js'

const hidden = ['model', 'remote_model', 'remote_host', 'context', 'message.images', 'logprobs']

function pathOf(event: JsonObject): 'message.content' | 'response' | undefined {
  if (typeof readPath(event, ['message', 'content']) === 'string') return 'message.content'
  return typeof event['response'] === 'string' ? 'response' : undefined
}

/**
 * Ollama's chat and generation: newline-delimited JSON with `done` in each line.
 *
 * @see https://docs.ollama.com/api/streaming (seen 2026-11-28)
 */
export const ollama = definePlaces({
  name: 'Ollama',
  recognises: (event) =>
    isObject(event) && typeof event['done'] === 'boolean' && pathOf(event) !== undefined,
  kindOf: (event) => `${pathOf(event) ?? ''}${event['done'] === true ? ' done' : ''}`,
  events: Object.fromEntries(
    (['message.content', 'response'] as const).flatMap((path) => {
      const shape = {
        text: [path],
        reasoning: ['message.thinking', 'thinking'],
        hidden: [...hidden, 'message.tool_calls', 'message.tool_name']
      }
      return [
        [path, shape],
        [`${path} done`, { ...shape, ends: 'all' as const }]
      ]
    })
  ),
  say: (words, event) => {
    const holder = isObject(event) ? event : {}
    const { model = '', created_at: time } = holder
    const head = { model, ...(time === undefined ? {} : { created_at: time }) }
    return [
      pathOf(holder) === 'response'
        ? { ...head, response: words, done: false }
        : { ...head, message: { role: 'assistant', content: words }, done: false }
    ]
  }
})
