import type { ChatFormat } from './chat-words.js'

/** What a body is, by its content type. */
export interface BodyKind {
  readonly framing: 'text' | 'events' | 'lines'
  readonly format: ChatFormat
}

const kinds: { readonly [type: string]: BodyKind } = {
  'text/markdown': { framing: 'text', format: 'markdown' },
  'text/x-markdown': { framing: 'text', format: 'markdown' },
  'text/html': { framing: 'text', format: 'html' },
  'application/xhtml+xml': { framing: 'text', format: 'html' },
  'text/event-stream': { framing: 'events', format: 'text' },
  'application/x-ndjson': { framing: 'lines', format: 'text' },
  'application/ndjson': { framing: 'lines', format: 'text' },
  'application/jsonl': { framing: 'lines', format: 'text' },
  'application/x-jsonlines': { framing: 'lines', format: 'text' }
}

// Texts that no reader is shown as they are.
const isForPrograms = /^text\/(?:css|csv|javascript|tab-separated-values|vcard|calendar|xml)$/

/**
 * Tell what kind of reply a content type means; `undefined` for one that holds no text of a reply.
 * A text of an unknown type is a plain one, and so is a body without a type: it may be the reply,
 * and a reply does not pass without its label.
 */
export function bodyKind(contentType: string): BodyKind | undefined {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (Object.hasOwn(kinds, type)) return kinds[type]
  const isText = type === '' || (type.startsWith('text/') && !isForPrograms.test(type))
  return isText ? { framing: 'text', format: 'text' } : undefined
}
