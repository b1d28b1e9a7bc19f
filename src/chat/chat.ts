import type { Finding } from '../disclosure/finding.js'
import type { ChatEvent } from './chat-event.js'
import type { ChatFormat, ChatWords } from './chat-words.js'
import type { Conversation } from './conversation.js'
import type { Schedule } from './schedule.js'
import type { ScreenOption } from './screen.js'

/** Everything that is the same for every turn: checked options and rendered words. */
export interface Chat {
  /** Absent when no AI system takes part: then there is nothing to say. */
  readonly words?: ChatWords
  /** Response headers that carry the disclosure for machines. */
  readonly headers: Readonly<Record<string, string>>
  readonly format?: ChatFormat
  readonly schedule: Schedule
  readonly pauseHours: number
  /** A clock whose times are valid. */
  readonly now: () => Date
  readonly handover: boolean
  readonly conversation?: Conversation
  readonly screen?: ScreenOption
  readonly eventContent: boolean
  readonly onConversation?: (conversation: Conversation) => void
  readonly onFinding?: (finding: Finding) => void
  readonly onEvent?: (event: ChatEvent) => void
}
