import type { Finding } from '../disclosure/disclosure-error.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import type { LabelNote } from '../notice/label-notes.js'
import type { LabelOptions } from '../notice/prepare-label.js'
import type { ScreenOption } from './checks/screen.js'
import type { ChatNotice, Conversation, Schedule } from './conversation.js'
import type { ChatFormat, ChatWords } from './opening.js'

export interface ChatOptions extends LabelOptions {
  /** The facts: which AI system writes, who answers for it, whom it simulates, its field. */
  readonly disclosure: DisclosureInput
  /**
   * The state that the last turn gave, as an object or as its JSON text. Missing, cut or altered
   * state reads as none, and the notice is said again.
   * @default a new conversation
   */
  readonly conversation?: Conversation | string | undefined
  /** Receives the state for the next turn, when the reply is complete. */
  readonly onConversation?: (conversation: Conversation) => void
  /** How often the notice is said. @default 'first', and `{ hours: 3 }` for minors */
  readonly schedule?: Schedule
  /**
   * What the user wrote. Read from the messages where there are any (the SDKs, the AI SDK).
   * @default unknown
   */
  readonly input?: string
  /**
   * When somebody asks whether a person or an AI system answers, in any of the languages of the
   * notices, the reply begins with the notice, also where it was said before. `ignore`: you answer.
   * @default 'notice'
   */
  readonly whenAsked?: 'notice' | 'ignore'
  /** Who reads: an id of yours, for the events of a monitor. @default nobody */
  readonly reader?: string
  /**
   * Whoever writes is known to be a minor: with each reminder, and at least every three hours, it is
   * said that it may be time for a break. The schedule is every three hours unless you give one.
   * @default false
   */
  readonly minors?: boolean
  /** Hours of silence after which the notice is said again, as to a new visitor. @default 12 */
  readonly pauseHours?: number
  /** The clock. @default the system's */
  readonly now?: () => Date
  /**
   * A person writes this turn: that is said once, and nothing else, until an AI system writes again
   * and the notice with it.
   * @default false
   */
  readonly handover?: boolean
  /**
   * How the reader's screen shows the reply. `json`: a program reads it; nothing is put in, and the
   * result says that the interface must show the notice.
   * @default 'text', or what the content type says
   */
  readonly format?: ChatFormat
  /**
   * Whether the interface shows readers how the model thinks: then the notice goes before that too.
   * @default 'hidden'
   */
  readonly reasoning?: 'hidden' | 'shown'
  /** Checks of the input and the output. @default none */
  readonly screen?: ScreenOption
  /** Receives what the output says that it should not: that a person writes it. @default nobody */
  readonly onFinding?: (finding: Finding) => void
  /** Receives what happens, for monitoring: counts and times, no content. @default nobody */
  readonly onEvent?: (event: ChatEvent) => void
  /** Put the texts into the events too. They are people's words: say so to them. @default false */
  readonly eventContent?: boolean
}

/** Everything that is the same for every turn: checked options and rendered words. */
export interface Chat {
  /** Absent when no AI system takes part: then there is nothing to say. */
  readonly words?: ChatWords | undefined
  /** Response headers that carry the disclosure for machines. */
  readonly headers: Readonly<Record<string, string>>
  readonly format?: ChatFormat | undefined
  readonly schedule: Schedule
  readonly minors: boolean
  readonly pauseHours: number
  /** A clock whose times are valid. */
  readonly now: () => Date
  readonly handover: boolean
  /** The user asks who answers, and is to be told. Of `options.input`. */
  readonly isAsked: boolean
  /** Questions in the messages are answered. */
  readonly hearsQuestions: boolean
  readonly reader?: string | undefined
  readonly conversation?: Conversation | undefined
  readonly screen?: ScreenOption | undefined
  readonly eventContent: boolean
  readonly isReasoningShown: boolean
  readonly onConversation?: ((conversation: Conversation) => void) | undefined
  readonly onFinding?: ((finding: Finding) => void) | undefined
  readonly onEvent?: ((event: ChatEvent) => void) | undefined
}

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
      /**
       * With the notice itself: what the rules leave open, and which declared facts it does not
       * show. Absent where there is nothing.
       */
      readonly notes?: readonly LabelNote[]
      /** Who reads, where `options.reader` says it. */
      readonly reader?: string
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
