import type { Turn } from '../begin-turn.js'
import { chain, inOrder, type MaybePromise } from '../chain.js'
import { labelChatCompletion } from '../replies/label-chat-completion.js'
import { createChoiceTexts } from './create-choice-texts.js'
import { type EventLabeler, isObject, type JsonObject } from './event-labeler.js'
import { holdsText } from './holds-text.js'
import { labelContent } from './label-content.js'
import { moveAnnotations } from './move-annotations.js'

/** The members of a delta that a reader sees. A refusal is the model's answer in words too. */
const visible = ['content', 'refusal'] as const

/**
 * Label the chunks of a chat completion: choices with deltas, or, of the older completions, with
 * text. Tool calls, reasoning, audio and usage stay as they are; of audio it is told that the
 * interface must show the words. With `n` above 1 every choice is a reply of its own and carries
 * the label. Some servers repeat in `message` what was said so far: that is labelled as a whole.
 *
 * Nothing is inserted: the label opens the first delta that has text, and what was held back joins
 * the chunk with the finish reason.
 *
 * @see https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function createOpenAiChatLabeler(turn: Turn): EventLabeler {
  const texts = createChoiceTexts(turn)
  let template: JsonObject = {}

  const labelMember = (
    delta: JsonObject,
    member: string,
    index: unknown,
    isLast: boolean
  ): MaybePromise<JsonObject> => {
    const piece = delta[member]
    const label = (text: string) => (text === '' ? '' : texts.open(index, member).feed(text))
    return chain(labelContent(piece, label), (labelled) =>
      chain(isLast ? texts.close(index, member) : '', (tail) => {
        const whole = tail === '' ? labelled : append(labelled, tail)
        return whole === piece ? delta : { ...delta, [member]: whole }
      })
    )
  }
  const labelChoice = (choice: unknown): MaybePromise<unknown> => {
    if (!isObject(choice)) return choice
    const { index = 0 } = choice
    const isLast = typeof choice['finish_reason'] === 'string'
    if (typeof choice['text'] === 'string') return labelMember(choice, 'text', index, isLast)
    const delta = isObject(choice['delta']) ? choice['delta'] : {}
    if (isObject(delta['audio'])) turn.announce()
    const labelled = visible.reduce<MaybePromise<JsonObject>>(
      (last, member) => chain(last, (value) => labelMember(value, member, index, isLast)),
      delta
    )
    return chain(labelled, (value) => {
      const moved = moveAnnotations(value, texts.shift(index))
      return labelMessage(moved === delta ? choice : { ...choice, delta: moved }, turn)
    })
  }
  return {
    feed(chunk) {
      if (!isObject(chunk) || !Array.isArray(chunk['choices'])) return [chunk]
      const before: readonly unknown[] = chunk['choices']
      if (before.length > 0) template = chunk
      return chain(inOrder(before, labelChoice), (after) => {
        const isSame = after.every((choice, index) => choice === before[index])
        return isSame ? [chunk] : [{ ...chunk, choices: after }]
      })
    },
    // A stream that was cut off has no finish reason; what was held back goes out in a last chunk.
    end() {
      const tails = inOrder(texts.underWay(), ({ index, member }) =>
        chain(texts.close(index, member), (tail) =>
          tail === '' ? [] : [closing(template, index, member, tail)]
        )
      )
      return chain(tails, (chunks) => chunks.flat())
    },
    hasOtherText(chunk) {
      if (!isObject(chunk) || !Array.isArray(chunk['choices'])) return holdsText(chunk)
      const choices: readonly unknown[] = chunk['choices']
      return holdsText(chunk, 1) || choices.some(hasOther)
    }
  }
}

/** Whether a choice has text that is not labelled. */
function hasOther(choice: unknown): boolean {
  if (!isObject(choice)) return holdsText(choice)
  const { delta, message } = choice
  const others = { ...choice, text: '', delta: '', message: '' }
  return holdsText(others, 1) || [delta, message].some(hasOtherMember)
}

function hasOtherMember(holder: unknown): boolean {
  return holdsText(isObject(holder) ? { ...holder, content: '', refusal: '' } : holder, 1)
}

/** Label the message of a choice, which is whole. */
function labelMessage(choice: JsonObject, turn: Turn): MaybePromise<JsonObject> {
  if (!isObject(choice['message'])) return choice
  const whole = labelChatCompletion({ choices: [{ message: choice['message'] }] }, turn)
  return chain(whole, ({ choices }) => {
    const [labelled] = choices as readonly [JsonObject]
    return { ...choice, message: labelled['message'] }
  })
}

function append(content: unknown, tail: string): unknown {
  if (Array.isArray(content)) return [...(content as unknown[]), { type: 'text', text: tail }]
  return typeof content === 'string' ? content + tail : tail
}

function closing(template: JsonObject, index: unknown, member: string, tail: string): JsonObject {
  const text = { [member]: tail }
  const choice = member === 'text' ? text : { delta: text }
  return { ...template, choices: [{ index, ...choice, finish_reason: null }] }
}
