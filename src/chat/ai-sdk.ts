export { DisclosureError } from '../disclosure/disclosure-error.js'
export type { DisclosureErrorCode, DisclosureErrorDetails } from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure.js'
export type * from '../disclosure/finding.js'
export type { DisclosureInput, LabelOptions } from '../notice/prepare-label.js'
export { disclosureMiddleware } from './ai-sdk/disclosure-middleware.js'
export type {
  CallParameters,
  Content,
  DisclosureMiddleware,
  GenerateResult,
  StreamResult
} from './ai-sdk/disclosure-middleware.js'
export { writeDisclosure } from './ai-sdk/write-disclosure.js'
export type { UiWriter } from './ai-sdk/write-disclosure.js'
export type { ChatEvent } from './chat-event.js'
export type { ChatOptions } from './chat-options.js'
export type { ChatFormat } from './chat-words.js'
export type { Conversation } from './conversation.js'
export type { DisclosureMetadata } from './disclosure-metadata.js'
export type { ChatNotice } from './plan-notice.js'
export type { Schedule } from './schedule.js'
export type { Screen, ScreenCheck, ScreenContext, ScreenOption, ScreenVerdict } from './screen.js'
