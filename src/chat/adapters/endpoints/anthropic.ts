import { anthropic, labelAnthropicMessage, wholeMessage } from '../../protocols/anthropic.js'
import { isObject } from '../../protocols/json.js'
import type { Endpoint } from '../wrap-fetch.js'

/** Messages of Anthropic, directly and on other clouds. */
export const anthropicEndpoints: readonly Endpoint[] = [
  {
    // Also as Vertex AI and Bedrock name it. (Bedrock streams in a binary framing: `cannot-label`.)
    path: /\/messages$|:(?:streamR|r)awPredict$|\/model\/[^/]+\/invoke(?:-with-response-stream)?$/,
    messages: 'messages',
    // A reply that goes on with a text of the caller's own (a prefill such as `{`) is joined to it
    // by a program; words in the middle would spoil both.
    isStructured: ({ output_config: config, output_format: format, messages }) =>
      isFormat(format) ||
      (isObject(config) && isFormat(config['format'])) ||
      (Array.isArray(messages) && isPrefill(messages.at(-1))),
    protocol: anthropic,
    whole: wholeMessage,
    labelBody: labelAnthropicMessage
  }
]

function isFormat(format: unknown): boolean {
  return isObject(format) && format['type'] !== 'text'
}

function isPrefill(message: unknown): boolean {
  return isObject(message) && message['role'] === 'assistant'
}
