import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { chain, inOrder, type MaybePromise } from '../chain.js'
import { isObject } from './event-labeler.js'

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
    return chain(label(text as string), (value) =>
      value === text ? part : { ...part, text: value }
    )
  })
  return chain(labelled, (after) =>
    after.every((part, index) => part === parts[index]) ? content : after
  )
}
