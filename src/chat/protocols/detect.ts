import { a2a } from './a2a.js'
import { agUi } from './ag-ui.js'
import { aiSdk } from './ai-sdk-parts.js'
import { anthropic } from './anthropic.js'
import { assistantTransport } from './assistant-transport.js'
import { bedrock } from './bedrock.js'
import { cohere } from './cohere.js'
import { dataStream } from './data-stream.js'
import { gemini } from './gemini.js'
import { langGraph } from './langgraph.js'
import { mastra } from './mastra.js'
import { mcp } from './mcp.js'
import { ollama } from './ollama.js'
import { openAiChat } from './openai-chat.js'
import { openAiResponses } from './openai-responses.js'
import type { Protocol } from './protocol.js'
import { isPathOf } from './shape.js'
import { workersAi } from './workers-ai.js'

/**
 * Every protocol that is known, the more particular before those whose events theirs look like:
 * Mastra, Cohere and assistant-transport name some of their events as the AI SDK does.
 */
export const protocols: readonly Protocol[] = [
  openAiChat,
  openAiResponses,
  anthropic,
  mastra,
  assistantTransport,
  cohere,
  agUi,
  aiSdk,
  gemini,
  bedrock,
  ollama,
  workersAi,
  a2a,
  mcp,
  langGraph,
  dataStream
]

/**
 * Tell by an event which protocol a stream speaks.
 *
 * @returns `undefined` for an event that says nothing of it.
 */
export function detectProtocol(event: unknown, name?: string): Protocol | undefined {
  return protocols.find((protocol) => protocol.recognises(event, name))
}

/** Tell whether a path that a caller names is a place of text in a protocol. */
export function hasTextAt({ events }: Protocol, path: string): boolean {
  return Object.values(events).some(({ text = [] }) => text.some((each) => isPathOf(path, each)))
}
