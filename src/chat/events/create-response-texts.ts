import type { Message, Turn } from '../begin-turn.js'
import { chain, inOrder, type MaybePromise } from '../chain.js'
import type { TextChannel } from '../create-text-channel.js'
import { labelWholeText } from '../label-whole-text.js'
import { isObject, type JsonObject } from './event-labeler.js'
import { moveAnnotations } from './move-annotations.js'

/** Where a text stands in a response: the index of its item, and of its part in the item. */
export interface TextAt {
  readonly output: unknown
  readonly content: unknown
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
  const find = ({ output, content }: TextAt) => texts.get(`${output} ${content}`)
  const open = (at: TextAt): TextChannel => {
    const message = messages.get(at.output) ?? turn.beginMessage()
    const text = find(at) ?? message.openText()
    messages.set(at.output, message)
    texts.set(`${at.output} ${at.content}`, text)
    return text
  }
  const labelText = (text: string, at: TextAt): MaybePromise<string> => {
    const known = find(at)
    if (known) return labelWholeText(text, known.opening)
    const channel = open(at)
    return chain(channel.feed(text), (start) => chain(channel.end(), (rest) => start + rest))
  }
  const labelPart = (part: unknown, at: TextAt): MaybePromise<unknown> => {
    const member = isObject(part) ? visible[String(part['type'])] : undefined
    const text = isObject(part) && member !== undefined ? part[member] : undefined
    if (!isObject(part) || member === undefined || typeof text !== 'string' || text === '') {
      return part
    }
    return chain(labelText(text, at), (labelled) =>
      moveAnnotations({ ...part, [member]: labelled }, find(at)?.shift ?? 0)
    )
  }
  const labelItem = (item: unknown, output: unknown): MaybePromise<unknown> => {
    if (!isObject(item) || item['type'] !== 'message') return item
    return labelList(item, 'content', (part, content) => labelPart(part, { output, content }))
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
  return chain(
    inOrder(entries, ([index, entry]) => label(entry, index)),
    (labelled) => ({ ...object, [member]: labelled })
  )
}
