import { isObject } from './json.js'
import { definePlaces } from './places.js'
import { readPath } from './shape.js'

/**
 * The result of a tool of the Model Context Protocol, in JSON-RPC. What a server tells of its tools,
 * of their progress and of its log is for a program.
 *
 * @see https://modelcontextprotocol.io/specification/2025-11-25/server/tools (seen 2026-11-28)
 */
export const mcp = definePlaces({
  name: 'MCP',
  recognises: (event) =>
    isObject(event) &&
    event['jsonrpc'] === '2.0' &&
    (Array.isArray(readPath(event, ['result', 'content'])) ||
      String(event['method']).startsWith('notifications/')),
  kindOf: (event) => (isObject(event['result']) ? 'result' : 'notification'),
  events: {
    result: {
      text: ['result.content.*[type=text].text'],
      id: '',
      ends: 'all',
      hidden: ['jsonrpc', 'result._meta', 'result.content.*.annotations', 'result.content.*[type=image|audio]'],
      single: ['result.structuredContent']
    },
    notification: { hidden: ['jsonrpc', 'method', 'params'] }
  }
})
