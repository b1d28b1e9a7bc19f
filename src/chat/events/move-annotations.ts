import { isObject, type JsonObject } from './event-labeler.js'

/** Move the offsets of citations by the length of the words that now stand before the text. */
export function moveAnnotations(part: JsonObject, shift: number): JsonObject {
  const { annotations } = part
  if (shift === 0 || !Array.isArray(annotations) || annotations.length === 0) return part
  return { ...part, annotations: annotations.map((each: unknown) => moveAnnotation(each, shift)) }
}

/** Move one citation: offsets on itself (Responses) or on its `url_citation` (chat completions). */
export function moveAnnotation(annotation: unknown, shift: number): unknown {
  if (shift === 0 || !isObject(annotation)) return annotation
  const moved = Object.entries(annotation).map(([key, value]) => {
    const isOffset = key === 'start_index' || key === 'end_index'
    if (isOffset && typeof value === 'number') return [key, value + shift]
    return [key, key === 'url_citation' ? moveAnnotation(value, shift) : value]
  })
  return Object.fromEntries(moved)
}
