/** What the options of chat are made of, for those who name them in code of their own. */
export type * from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure.js'
export type { DisclosureInput } from '../disclosure/disclosure-input.js'
export type { LabelOptions } from '../notice/prepare-label.js'
export type { ChatEvent, ChatOptions } from './chat-options.js'
export type {
  Screen,
  ScreenCheck,
  ScreenContext,
  ScreenOption,
  ScreenVerdict
} from './checks/screen.js'
export type { Conversation, ChatNotice, Schedule } from './conversation.js'
export type { ChatFormat } from './opening.js'
