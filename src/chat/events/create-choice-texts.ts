import type { Message, Turn } from '../begin-turn.js'
import type { MaybePromise } from '../chain.js'
import type { TextChannel } from '../create-text-channel.js'

/** A text of a choice: the choice's index, and the member of its message that holds the text. */
export interface ChoiceText {
  readonly index: unknown
  readonly member: string
}

/** The texts of the choices of a completion, each choice a reply of its own. */
export interface ChoiceTexts {
  /** The channel of a text; opened with its first character. */
  open(index: unknown, member: string): TextChannel
  /** End a text. @returns What was held back; nothing for a text that was not opened. */
  close(index: unknown, member: string): MaybePromise<string>
  /** By how much the offsets of a choice's content have moved. */
  shift(index: unknown): number
  /** The texts that were opened and not ended. */
  underWay(): readonly ChoiceText[]
}

/** Keep the texts of choices apart by their index. */
export function createChoiceTexts(turn: Turn): ChoiceTexts {
  const replies = new Map<unknown, Message>()
  const choices = new Map<unknown, Map<string, TextChannel>>()
  const contents = new Map<unknown, TextChannel>()
  return {
    open(index, member) {
      const reply = replies.get(index) ?? turn.beginMessage(true)
      const channels = choices.get(index) ?? new Map<string, TextChannel>()
      const channel = channels.get(member) ?? reply.openText()
      replies.set(index, reply)
      choices.set(index, channels.set(member, channel))
      if (member === 'content') contents.set(index, channel)
      return channel
    },
    close(index, member) {
      const channel = choices.get(index)?.get(member)
      choices.get(index)?.delete(member)
      return channel ? channel.end() : ''
    },
    shift: (index) => contents.get(index)?.shift ?? 0,
    underWay: () =>
      [...choices].flatMap(([index, channels]) =>
        [...channels.keys()].map((member) => ({ index, member }))
      )
  }
}
