import type { Turn } from '../begin-turn.js'
import { chain, inOrder, type MaybePromise } from '../chain.js'
import type { TextChannel } from '../create-text-channel.js'
import { isObject, type JsonObject } from '../events/event-labeler.js'
import { labelContent } from '../events/label-content.js'
import { moveAnnotations } from '../events/move-annotations.js'

/** The members of a message that a reader sees. */
const visible = ['content', 'refusal'] as const

/**
 * Label a chat completion that came whole: each choice is a reply of its own. Of audio it is told
 * that the interface must show the words.
 */
export function labelChatCompletion(body: JsonObject, turn: Turn): MaybePromise<JsonObject> {
  const { choices } = body
  if (!Array.isArray(choices)) return body
  const before: readonly unknown[] = choices
  return chain(
    inOrder(before, (choice) => labelChoice(choice, turn)),
    (after) => ({ ...body, choices: after })
  )
}

function labelChoice(choice: unknown, turn: Turn): MaybePromise<unknown> {
  if (!isObject(choice)) return choice
  const reply = turn.beginMessage(true)
  let channel: TextChannel | undefined
  const label = (text: string): MaybePromise<string> => {
    if (text === '') return ''
    const open = reply.openText()
    channel ??= open
    return chain(open.feed(text), (start) => chain(open.end(), (rest) => start + rest))
  }
  if (typeof choice['text'] === 'string') {
    return chain(label(choice['text']), (text) => ({ ...choice, text }))
  }
  const { message } = choice
  if (!isObject(message)) return choice
  if (isObject(message['audio'])) turn.announce()
  const labelled = visible.reduce<MaybePromise<JsonObject>>(
    (last, member) =>
      chain(last, (value) =>
        chain(labelContent(value[member], label), (content) =>
          content === value[member] ? value : { ...value, [member]: content }
        )
      ),
    message
  )
  return chain(labelled, (value) => ({
    ...choice,
    message: moveAnnotations(value, channel?.shift ?? 0)
  }))
}
