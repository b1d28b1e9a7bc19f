import { countBytes, countUtf16 } from '../count/index.js'
import type { Payload } from '../payload.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

/** A reply to a review, or a local post of a Business Profile. */
export interface GoogleBusinessPost {
  /** Of a reply. */
  comment?: string
  /** Of a local post. */
  summary?: string
  languageCode?: string | null
  topicType?: string
  event?: { title?: string }
  offer?: object
  /** Of a question, or an answer. */
  text?: string
  /** Of a location. */
  profile?: { description?: string | null } | null
}

const reply: Omit<SlotRule, 'path'> = { limits: [{ max: 4096, unit: 'bytes', count: countBytes }] }

/** A review as it is read: its `comment` is the customer's. */
function isReview(payload: Payload): boolean {
  return ['reviewer', 'reviewReply', 'starRating', 'reviewId'].some((name) => payload[name] !== undefined)
}

/**
 * What is known of Google Business Profiles, and from where.
 *
 * @see https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews/updateReply (seen 2026-11-28)
 * @see https://developers.google.com/my-business/reference/rest/v4/accounts.locations.localPosts (seen 2026-11-28)
 */
export const googlebusiness: Platform<GoogleBusinessPost> = {
  key: 'googlebusiness',
  name: 'Google Business',
  text: 'comment',
  use: ({ comment }) => (comment === undefined ? 'post' : 'message'),
  slots: (payload) => [
    ...(isReview(payload) ? [{ ...reply, path: 'reviewReply.comment' }] : [{ ...reply, path: 'comment' }]),
    // Of a question, and of an answer to one.
    { path: 'text', limits: characters(4096) },
    { path: 'profile.description', limits: characters(750) },
    { path: 'summary', limits: characters(1500), covers: ['callToAction'] },
    { path: 'event.title', carries: 'head', limits: characters(58), isLine: true }
  ],
  wrappers: ['requestBody', 'reviewReply', 'answer', 'requestBody.answer'],
  language: ['languageCode'],
  members: { comment: 'quoted', offer: 'beside', reviewer: 'data', media: 'data' },
  countText: countUtf16
}
