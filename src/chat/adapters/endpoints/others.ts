import { andThen, type MaybePromise } from '../../maybe-promise.js'
import { citationOffsets, cohere } from '../../protocols/cohere.js'
import { gemini, groundingOffsets } from '../../protocols/gemini.js'
import { isObject, type JsonObject } from '../../protocols/json.js'
import { ollama } from '../../protocols/ollama.js'
import { findByRules } from '../../protocols/find-texts.js'
import { createPlacesLabeler, type OffsetRule } from '../../protocols/places-labeler.js'
import type { Turn } from '../../turn.js'
import type { Endpoint } from '../wrap-fetch.js'

/** Label a reply that came whole, in its places. */
function labelAt(paths: readonly string[], offsets: readonly OffsetRule[] = []) {
  const rules = paths.map((path) => ({ path, id: '' }))
  return (body: JsonObject, turn: Turn): MaybePromise<unknown> => {
    const labeler = createPlacesLabeler(turn, {
      find: (value) => findByRules(value, rules),
      endOf: () => true,
      offsetsOf: () => offsets
    })
    return andThen(labeler.feed(body), (events) => events.at(-1))
  }
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** Gemini (also on Vertex AI), Cohere and Ollama. */
export const otherEndpoints: readonly Endpoint[] = [
  {
    path: /:(?:streamGenerateContent|generateContent)$/,
    messages: 'contents',
    isStructured({ generationConfig: config }) {
      if (!isObject(config)) return false
      const { responseMimeType: type, responseSchema, responseJsonSchema } = config
      return isSet(responseSchema) || isSet(responseJsonSchema) || (isSet(type) && type !== 'text/plain')
    },
    isSpoken: ({ generationConfig: config }) =>
      isObject(config) &&
      Array.isArray(config['responseModalities']) &&
      config['responseModalities'].includes('AUDIO'),
    protocol: gemini,
    labelBody: labelAt(gemini.events['response']?.text ?? [], groundingOffsets)
  },
  {
    path: /\/v2\/chat$/,
    messages: 'messages',
    isStructured: ({ response_format: format }) => isObject(format) && format['type'] !== 'text',
    protocol: cohere,
    whole: {
      text: ['message.content.*[type=text].text'],
      reasoning: ['message.content.*[type=thinking]', 'message.tool_plan'],
      hidden: ['message.tool_calls', 'message.citations', 'logprobs', 'usage']
    },
    labelBody: labelAt(['message.content.*[type=text].text'], citationOffsets)
  },
  {
    path: /\/api\/chat$/,
    messages: 'messages',
    isStructured: ({ format }) => isSet(format) && format !== '',
    protocol: ollama,
    labelBody: labelAt(['message.content'])
  },
  {
    path: /\/api\/generate$/,
    messages: 'prompt',
    isStructured: ({ format }) => isSet(format) && format !== '',
    protocol: ollama,
    labelBody: labelAt(['response'])
  }
]
