import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { labelWholeText } from '../label-reply.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import type { TextChannel } from '../text-channel.js'
import type { Message, Turn } from '../turn.js'
import { isObject, type JsonObject } from './json.js'

/** Where a text stands in a response: the index of its item, and of its part in the item. */
interface TextAt {
  readonly output: unknown
  /** Both as one text, which maps find. */
  readonly key: string
}

export function textAt(output: unknown, content: unknown): TextAt {
  return { output, key: `${output} ${content}` }
}

/** The texts of one response: each is labelled once, and known again wherever it is repeated. */
export interface ResponseTexts {
  /** The channel of a text that is under way; opens it with its first character. */
  open(at: TextAt): TextChannel
  /** The channel of a text that was opened. */
  find(at: TextAt): TextChannel | undefined
  /** Label a content part, whole. */
  labelPart(part: unknown, at: TextAt): MaybePromise<unknown>
  /** Label an item of the output, whole. */
  labelItem(item: unknown, output: unknown): MaybePromise<unknown>
  /** Label the output of a response, whole. */
  labelOutput(output: readonly unknown[]): MaybePromise<readonly unknown[]>
}

/** The member of a content part that a reader sees, by the part's type. */
const visible: { readonly [type: string]: string } = { output_text: 'text', refusal: 'refusal' }

/** Label the texts of a response by their place in it. */
export function createResponseTexts(turn: Turn): ResponseTexts {
  const messages = new Map<unknown, Message>()
  const texts = new Map<string, TextChannel>()
  const find = ({ key }: TextAt) => texts.get(key)
  const open = (at: TextAt): TextChannel => {
    const known = find(at)
    if (known) return known
    const message = messages.get(at.output) ?? turn.beginMessage()
    const text = message.openText()
    messages.set(at.output, message)
    texts.set(at.key, text)
    return text
  }
  const labelText = (text: string, at: TextAt): MaybePromise<string> => {
    const known = find(at)
    if (known) return labelWholeText(text, known)
    const channel = open(at)
    return andThen(channel.feed(text), (start) => andThen(channel.end(), (rest) => start + rest))
  }
  const labelPart = (part: unknown, at: TextAt): MaybePromise<unknown> => {
    const member = isObject(part) ? visible[String(part['type'])] : undefined
    const text = isObject(part) && member !== undefined ? part[member] : undefined
    if (!isObject(part) || member === undefined || typeof text !== 'string' || text === '') {
      return part
    }
    return andThen(labelText(text, at), (labelled) =>
      moveAnnotations({ ...part, [member]: labelled }, find(at)?.shift ?? 0)
    )
  }
  const labelItem = (item: unknown, output: unknown): MaybePromise<unknown> => {
    if (!isObject(item) || item['type'] !== 'message') return item
    return labelList(item, 'content', (part, content) => labelPart(part, textAt(output, content)))
  }
  return {
    open,
    find,
    labelPart,
    labelItem,
    labelOutput: (output) => inOrder([...output.entries()], ([at, item]) => labelItem(item, at))
  }
}

/** Label each entry of a list of an object; an empty list leaves the object as it is. */
function labelList(
  object: JsonObject,
  member: string,
  label: (entry: unknown, index: number) => MaybePromise<unknown>
): MaybePromise<unknown> {
  const list: unknown = object[member]
  if (!Array.isArray(list) || list.length === 0) return object
  const entries: readonly (readonly [number, unknown])[] = [...list.entries()]
  return andThen(
    inOrder(entries, ([index, entry]) => label(entry, index)),
    (labelled) => ({ ...object, [member]: labelled })
  )
}

/**
 * Label the content of a message: a text, or a list of parts of which those of type `text` are
 * text. Nothing (`null`) stays nothing.
 *
 * @throws {DisclosureError} `cannot-label` for content of another shape: it may hold text.
 */
export function labelContent(
  content: unknown,
  label: (text: string) => MaybePromise<string>
): MaybePromise<unknown> {
  if (content === undefined || content === null) return content
  if (typeof content === 'string') return label(content)
  if (!Array.isArray(content)) {
    throw new DisclosureError(
      'cannot-label',
      `Nothing was labelled: unexpected ${typeof content} as the content of a message, expected a text or a list of parts`
    )
  }
  const parts: readonly unknown[] = content
  const labelled = inOrder(parts, (part) => {
    if (
      !isObject(part) ||
      typeof part['text'] !== 'string' ||
      !/^(?:output_|input_)?text$/.test(String(part['type']))
    ) {
      return part
    }
    const { text } = part
    return andThen(label(text as string), (value) =>
      value === text ? part : { ...part, text: value }
    )
  })
  return andThen(labelled, (after) =>
    after.every((part, index) => part === parts[index]) ? content : after
  )
}

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
  return andThen(texts.labelOutput(output), (labelled) => ({ ...response, output: labelled }))
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
