import { isObject, type JsonObject } from '../../protocols/json.js'
import { labelChatCompletion, openAiChat } from '../../protocols/openai-chat.js'
import { labelResponseObject } from '../../protocols/openai-response-texts.js'
import { openAiResponses, wholeResponse } from '../../protocols/openai-responses.js'
import type { Endpoint } from '../wrap-fetch.js'

// Servers that speak OpenAI's protocol constrain output under these names too.
const constraints = [
  'guided_json',
  'guided_regex',
  'guided_choice',
  'guided_grammar',
  'structured_outputs',
  'grammar',
  'json_schema'
]

/** Chat completions and responses of OpenAI, and of the servers that speak like it. */
export const openAiEndpoints: readonly Endpoint[] = [
  {
    // With an id: a stored completion. Mistral's agents answer in the same way.
    path: /\/(?:chat|agents)\/completions(?:\/[^/]+)?$/,
    messages: 'messages',
    isStructured: (request) =>
      isFormat(request['response_format']) || constraints.some((name) => isSet(request[name])),
    isSpoken: ({ modalities, audio }) =>
      isSet(audio) || (Array.isArray(modalities) && modalities.includes('audio')),
    protocol: openAiChat,
    labelBody: labelChatCompletion
  },
  {
    // With an id: a stored response, or one that was made in the background.
    path: /\/responses(?:\/(?!compact$|input_tokens$)[^/]+(?:\/cancel)?)?$/,
    messages: 'input',
    isStructured: ({ text }) => isObject(text) && isFormat(text['format']),
    protocol: openAiResponses,
    whole: wholeResponse,
    labelBody: (body, turn) => labelResponseObject(body, turn)
  },
  {
    path: /\/completions$/,
    messages: 'prompt',
    // What goes in before a suffix is put together with it by a program.
    isStructured: (request) => ['suffix', ...constraints].some((name) => isSet(request[name])),
    protocol: openAiChat,
    labelBody: labelChatCompletion
  }
]

/** Endpoints whose streams are no replies: what people said, sound and pictures. */
export const noReplies = /\/audio\/(?:transcriptions|translations|speech)$|\/images\/(?:generations|edits)$/

function isFormat(format: unknown): boolean {
  return isObject(format) && format['type'] !== 'text'
}

function isSet(value: JsonObject[string]): boolean {
  // Some clients send every member: `grammar: ''`.
  return value !== undefined && value !== null && value !== ''
}
