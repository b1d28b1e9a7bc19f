import type { Turn } from './begin-turn.js'
import { chain, type MaybePromise } from './chain.js'
import type { LabelledReply } from './create-chat-labeler.js'
import type { TextChannel } from './create-text-channel.js'

/** A whole reply as one text. */
export interface ReplyText {
  feed(chunk: string): MaybePromise<string>
  end(): MaybePromise<LabelledReply>
}

/** Label a reply that is one text. What a program reads passes as it is. */
export function createReplyText(turn: Turn): ReplyText {
  let channel: TextChannel | undefined
  let mustShow: string | undefined
  const finish = (value: string): LabelledReply => {
    const conversation = turn.finish()
    return {
      value,
      ...(conversation ? { conversation } : {}),
      ...(mustShow === undefined || mustShow === '' ? {} : { mustShow })
    }
  }
  return {
    feed(chunk) {
      if (channel || chunk === '') return channel?.feed(chunk) ?? ''
      if (turn.format === 'json') {
        mustShow ??= turn.announce()
        return chunk
      }
      channel = turn.beginMessage().openText()
      return channel.feed(chunk)
    },
    end: () => chain(channel ? channel.end() : '', finish)
  }
}
