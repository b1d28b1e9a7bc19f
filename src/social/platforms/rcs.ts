import { countUtf16 } from '../count/index.js'
import { listAt } from '../find-slots.js'
import type { Payload } from '../payload.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

/** Body of `phones.agentMessages.create` of RCS for Business, with or without `contentMessage`. */
export interface RcsMessage {
  contentMessage?: RcsContent
  messageTrafficType?: string
}

/** What a message says. */
export interface RcsContent {
  text?: string
  richCard?: object
  suggestions?: readonly object[]
}

function cardRules(at: readonly (string | number)[]): SlotRule[] {
  return [
    { path: [...at, 'description'], limits: characters(2000), covers: at },
    { path: [...at, 'title'], carries: 'head', limits: characters(200), isLine: true, covers: at }
  ]
}

function rules(payload: Payload): readonly SlotRule[] {
  const card = ['richCard', 'standaloneCard', 'cardContent']
  const carousel = ['richCard', 'carouselCard', 'cardContents']
  return [
    { path: 'text', limits: characters(3072) },
    ...cardRules(card),
    ...listAt(payload, carousel).flatMap((_, index) => cardRules([...carousel, index]))
  ]
}

/**
 * What is known of RCS, and from where.
 *
 * @see https://developers.google.com/business-communications/rcs-business-messaging/reference/rest/v1/phones.agentMessages (seen 2026-11-28)
 */
export const rcs: Platform<RcsMessage & RcsContent> = {
  key: 'rcs',
  name: 'RCS',
  text: 'text',
  use: 'message',
  slots: rules,
  wrappers: ['contentMessage', 'requestBody.contentMessage'],
  members: { suggestions: 'beside', richCard: 'alone' },
  thread: { first: ['suggestions', 'richCard'], chain: 'send the parts one after the other' },
  countText: countUtf16
}
