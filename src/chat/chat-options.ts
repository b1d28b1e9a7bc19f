import type { Finding } from '../disclosure/finding.js'
import type { DisclosureInput, LabelOptions } from '../notice/prepare-label.js'
import type { ChatEvent } from './chat-event.js'
import type { ChatFormat } from './chat-words.js'
import type { Conversation } from './conversation.js'
import type { Schedule } from './schedule.js'
import type { ScreenOption } from './screen.js'

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
  /** How often the notice is said. @default 'first' */
  readonly schedule?: Schedule
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
  /** Checks of the input and the output. @default none */
  readonly screen?: ScreenOption
  /** Receives what the output says that it should not: that a person writes it. @default nobody */
  readonly onFinding?: (finding: Finding) => void
  /** Receives what happens, for monitoring: counts and times, no content. @default nobody */
  readonly onEvent?: (event: ChatEvent) => void
  /** Put the texts into the events too. They are people's words: say so to them. @default false */
  readonly eventContent?: boolean
}
