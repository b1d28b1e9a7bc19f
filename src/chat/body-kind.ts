import type { ChatFormat } from './chat-words.js'

/** What a body is, by its content type. */
export interface BodyKind {
  readonly framing: 'text' | 'events' | 'lines'
  readonly format: ChatFormat
}

const kinds: { readonly [type: string]: BodyKind } = {
  'text/plain': { framing: 'text', format: 'text' },
  'text/markdown': { framing: 'text', format: 'markdown' },
  'text/html': { framing: 'text', format: 'html' },
  'text/event-stream': { framing: 'events', format: 'text' },
  'application/x-ndjson': { framing: 'lines', format: 'text' },
  'application/ndjson': { framing: 'lines', format: 'text' },
  'application/jsonl': { framing: 'lines', format: 'text' },
  'application/x-jsonlines': { framing: 'lines', format: 'text' }
}

/** Tell what kind of reply a content type means; `undefined` for one that holds no reply. */
export function bodyKind(contentType: string): BodyKind | undefined {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return Object.hasOwn(kinds, type) ? kinds[type] : undefined
}
