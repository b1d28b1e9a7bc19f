import { requireText } from '../disclosure/require-text.js'
import type { PassedText, Turn } from './begin-turn.js'
import { chain, type MaybePromise } from './chain.js'
import type { LabelledReply } from './create-chat-labeler.js'

/** A whole reply as one text. */
export interface ReplyText {
  feed(chunk: string): MaybePromise<string>
  end(): MaybePromise<LabelledReply>
}

/**
 * Label a reply that is one text. What a program reads passes as it is, once it may.
 *
 * @throws {DisclosureError} `invalid-option` for a piece that is no text.
 */
export function createReplyText(turn: Turn): ReplyText {
  const isPassed = turn.format === 'json'
  let channel: PassedText | undefined
  let mustShow: string | undefined
  const finish = (value: string): LabelledReply => {
    const conversation = turn.finish()
    return {
      value,
      ...(conversation ? { conversation } : {}),
      ...(mustShow === undefined || mustShow === '' ? {} : { mustShow })
    }
  }
  const announce = (text: string): string => {
    if (text !== '') mustShow ??= turn.announce()
    return text
  }
  return {
    feed(chunk) {
      requireText(chunk, 'chunk')
      if (chunk === '') return channel?.feed(chunk) ?? ''
      channel ??= isPassed ? turn.openPassed() : turn.beginMessage().openText()
      const shown = channel.feed(chunk)
      return isPassed ? chain(shown, announce) : shown
    },
    end() {
      const shown = channel ? channel.end() : ''
      return chain(isPassed ? chain(shown, announce) : shown, finish)
    }
  }
}
