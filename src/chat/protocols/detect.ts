import type { Turn } from '../turn.js'
import { createTextPartsLabeler } from './ai-sdk-parts.js'
import { createAnthropicLabeler } from './anthropic.js'
import { createOpenAiChatLabeler } from './openai-chat.js'
import { createOpenAiResponsesLabeler } from './openai-responses.js'
import { createPathTextLabeler, readPath } from './path-text.js'
import { type EventLabeler, holdsText, isObject } from './protocol.js'

type CreateLabeler = (turn: Turn) => EventLabeler

const byType: readonly (readonly [RegExp, CreateLabeler])[] = [
  [/^response\.[a-z_]+(?:\.[a-z_]+)*$/, createOpenAiResponsesLabeler],
  [/^(?:message|content_block)_(?:start|delta|stop)$/, createAnthropicLabeler],
  [/^(?:start|finish|abort|raw|source|file|(?:start|finish)-step)$/, createTextPartsLabeler],
  [/^(?:stream-start|(?:response|message)-metadata)$/, createTextPartsLabeler],
  [/^(?:(?:text|reasoning)-(?:start|delta|end)|reasoning-file)$/, createTextPartsLabeler],
  [/^(?:tool-[a-z-]+|source-(?:url|document)|data-.+)$/, createTextPartsLabeler]
]
const textPaths = ['message.content', 'response'] as const

/**
 * Tell by an event which protocol a stream speaks.
 *
 * @returns `undefined` for an event that says nothing of it.
 */
export function detectProtocol(event: unknown, turn: Turn): EventLabeler | undefined {
  if (!isObject(event)) return undefined
  if (Array.isArray(event['choices'])) return createOpenAiChatLabeler(turn)
  const type = String(event['type'] ?? '')
  const known = byType.find(([pattern]) => pattern.test(type))
  if (known) return known[1](turn)
  // Ollama: `done` is in each of its lines.
  const path =
    typeof event['done'] === 'boolean'
      ? textPaths.find((each) => typeof readPath(event, each.split('.')) === 'string')
      : undefined
  return path === undefined ? undefined : createOllamaLabeler(turn, path)
}

function createOllamaLabeler(turn: Turn, path: (typeof textPaths)[number]): EventLabeler {
  return {
    ...createPathTextLabeler(turn, path),
    hasOtherText(event) {
      if (!isObject(event)) return holdsText(event)
      const { message, response, ...rest } = event
      const isChat = path === 'message.content'
      const others = isObject(message) && isChat ? { ...message, content: '' } : message
      return holdsText(rest) || holdsText(others) || (isChat && holdsText(response))
    }
  }
}
