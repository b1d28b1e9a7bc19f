import type { ChatNotice } from './plan-notice.js'

/** What happens in a turn, for monitoring. Times are ISO 8601. */
export type ChatEvent =
  /**
   * Words were said, or (`interface`) could not be put into the reply and must be shown beside
   * it.
   */
  | {
      readonly type: 'notice'
      readonly at: string
      readonly said: readonly ChatNotice[]
      readonly placement: 'text' | 'interface'
      readonly words: string
    }
  /** A piece of the reply was released. Only with `eventContent`. */
  | { readonly type: 'text'; readonly text: string }
  /** A check stopped the input or the output. `text` only with `eventContent`. */
  | {
      readonly type: 'refused'
      readonly at: string
      readonly where: 'input' | 'output'
      readonly reason: string
      readonly text?: string
    }
  /** The reply is complete. `characters`: the model's own, in UTF-16 code units. */
  | { readonly type: 'reply'; readonly at: string; readonly characters: number }
  /** A server broke a reply off, because it could not be labelled. */
  | { readonly type: 'failed'; readonly at: string; readonly reason: string }
