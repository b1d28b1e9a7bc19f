import { isObject, type JsonObject } from './json.js'
import { definePlaces } from './define-places.js'
import { everything } from './protocol.js'
import { findPlaces, readPath } from './shape.js'

const texts = 'result.content.*[type=text].text'
const hidden = [
  'jsonrpc',
  'result._meta',
  'result.content.*.annotations',
  'result.content.*[type=image|audio]'
]

/** What a server answers when it is asked what it has, and files that it has. */
const lists = [
  'protocolVersion',
  'tools',
  'resources',
  'resourceTemplates',
  'prompts',
  'contents',
  'completion',
  'roots'
]
/** What a server asks of the program, and what it tells it. */
const ofPrograms =
  /^(?:sampling\/createMessage|roots\/list|ping|notifications\/(?:message|progress|cancelled|initialized|tasks\/status|elicitation\/complete|resources\/updated|(?:resources|tools|prompts|roots)\/list_changed))$/

function kindOf(event: JsonObject): string | undefined {
  const { method, result } = event
  if (method === 'elicitation/create') return 'question'
  if (typeof method === 'string') return ofPrograms.test(method) ? 'for a program' : undefined
  if (!isObject(result)) return undefined
  if (Array.isArray(result['content'])) {
    // Structured content is the same for programs, and comes with the text, in one event.
    const hasText = findPlaces(event, texts).some((keys) =>
      /[^\p{Cc}]/u.test(String(readPath(event, keys)))
    )
    return hasText ? 'result with text' : 'result'
  }
  if (Array.isArray(result['messages'])) return 'prompt'
  const isEmpty = Object.keys(result).every((name) => name === '_meta')
  return isEmpty || lists.some((name) => Object.hasOwn(result, name)) ? 'for a program' : undefined
}

/**
 * The Model Context Protocol, in JSON-RPC: results of tools, and questions to the user. What a server
 * tells of itself, its files, its progress and its log is for a program.
 *
 * @see https://modelcontextprotocol.io/specification/2025-11-25/server/tools (seen 2026-11-28,
 * @modelcontextprotocol/sdk 1.32.2)
 */
export const mcp = definePlaces({
  name: 'MCP',
  recognises: (event) =>
    isObject(event) && event['jsonrpc'] === '2.0' && kindOf(event) !== undefined,
  kindOf: (event) => kindOf(event) ?? '',
  events: {
    'result with text': {
      text: [texts],
      id: '',
      ends: 'all',
      hidden: [...hidden, 'result.structuredContent']
    },
    result: { hidden, single: ['result.structuredContent'] },
    prompt: {
      text: ['result.messages.*[role=assistant].content[type=text].text'],
      id: '',
      ends: 'all',
      hidden: ['jsonrpc', 'result._meta', 'result.description', 'result.messages.*[role=user]']
    },
    question: {
      text: ['params.message'],
      hidden: ['jsonrpc', 'method', 'params.mode', 'params.requestedSchema', 'params._meta']
    },
    'for a program': { hidden: everything }
  }
})
