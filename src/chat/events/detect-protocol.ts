import type { Turn } from '../begin-turn.js'
import { createAnthropicLabeler } from './anthropic.js'
import { type EventLabeler, isObject } from './event-labeler.js'
import { createOpenAiChatLabeler } from './open-ai-chat.js'
import { createOpenAiResponsesLabeler } from './open-ai-responses.js'
import { createPathTextLabeler, readPath } from './path-text.js'
import { createTextPartsLabeler } from './text-parts.js'

type CreateLabeler = (turn: Turn) => EventLabeler

const byType: readonly (readonly [RegExp, CreateLabeler])[] = [
  [/^response\./, createOpenAiResponsesLabeler],
  [/^(?:message|content_block)_/, createAnthropicLabeler],
  [
    /^(?:start|finish|text|reasoning|tool|data|source|file|abort|message-metadata)(?:-|$)/,
    createTextPartsLabeler
  ]
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
  return path === undefined ? undefined : createPathTextLabeler(turn, path)
}
