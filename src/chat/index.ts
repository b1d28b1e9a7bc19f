export type * from '../disclosure/disclosure-error.js'
export { DisclosureError } from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure.js'
export type { DisclosureFacts, DisclosureInput } from '../disclosure/disclosure-input.js'
export type { LabelNote } from '../notice/label-notes.js'
export type { LabelOptions } from '../notice/prepare-label.js'
export { labelResponse } from './body/label-response.js'
export type { LabelResponseOptions } from './body/label-response.js'
export type { TextFinder, TextOptions } from './body/own-texts.js'
export type { TextPlace, TextRule } from './protocols/find-texts.js'
export { chatNotice } from './chat-notice.js'
export type { InterfaceNotice } from './chat-notice.js'
export type { ChatEvent, ChatOptions } from './chat-options.js'
export { asksWhoAnswers } from './checks/asks-who-answers.js'
export { limitLength, limitTopics } from './checks/limits.js'
export type { LengthLimits, TopicLimits } from './checks/limits.js'
export { createModerationClient, moderate } from './checks/moderation.js'
export type {
  ModerationClientOptions,
  ModerateOptions,
  ModerationClient
} from './checks/moderation.js'
export { screenText } from './checks/screen.js'
export type {
  Screen,
  ScreenCheck,
  ScreenContext,
  ScreenOption,
  ScreenVerdict
} from './checks/screen.js'
export { parseConversation } from './conversation.js'
export type { Conversation, ChatNotice, Schedule } from './conversation.js'
export { createChatLabelStream, createChatLabeler, labelReply } from './label-reply.js'
export type { ChatLabeler, LabelledReply } from './label-reply.js'
export type { MaybePromise } from './maybe-promise.js'
export type { ChatFormat } from './opening.js'
export { readerLocale } from './reader-locale.js'
export { unlabelMessages } from './unlabel-messages.js'
export type { UnlabelledMessages } from './unlabel-messages.js'
