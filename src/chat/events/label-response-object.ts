import type { Turn } from '../begin-turn.js'
import { chain, type MaybePromise } from '../chain.js'
import { createResponseTexts, type ResponseTexts } from './create-response-texts.js'
import { isObject, type JsonObject } from './event-labeler.js'

/**
 * Label a response object of the Responses API, whole. One whose text a program reads keeps its
 * output; its `metadata` gets the words that the interface must show.
 */
export function labelResponseObject(
  response: JsonObject,
  turn: Turn,
  texts: ResponseTexts = createResponseTexts(turn)
): MaybePromise<JsonObject> {
  if (isStructuredResponse(response)) return announceInMetadata(response, turn.announce())
  const { output } = response
  if (!Array.isArray(output) || output.length === 0) return response
  return chain(texts.labelOutput(output), (labelled) => ({ ...response, output: labelled }))
}

/** Tell whether a program reads the text of a response. An unknown format counts as text. */
export function isStructuredResponse(response: unknown): boolean {
  const text = isObject(response) ? response['text'] : undefined
  const format = isObject(text) ? text['format'] : undefined
  return isObject(format) && String(format['type']).startsWith('json')
}

function announceInMetadata(response: JsonObject, words: string): JsonObject {
  const metadata = isObject(response['metadata']) ? response['metadata'] : {}
  return words === '' ? response : { ...response, metadata: { ...metadata, ai_disclosure: words } }
}
