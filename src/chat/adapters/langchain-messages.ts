import type { JsonObject } from '../protocols/json.js'

/** A copy with all that was set on the message since it was made, which `lc_kwargs` lacks. */
export function withContent(message: JsonObject, content: unknown): unknown {
  const { lc_kwargs: fields } = message as { lc_kwargs?: object }
  const copy = Object.create(Object.getPrototypeOf(message) as object) as object
  return Object.assign(copy, message, { content, lc_kwargs: { ...fields, content } })
}

/** A chunk with a text alone: chunks are added up, and the calls and counts were in the last. */
export function restOf({ constructor: Message, id, role }: JsonObject, content: string): unknown {
  const Chunk = Message as unknown as new (fields: object) => object
  return new Chunk({ content, ...(id === undefined ? {} : { id }), ...(role ? { role } : {}) })
}
