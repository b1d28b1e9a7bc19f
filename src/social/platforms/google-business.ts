import { countBytes, countUtf16 } from '../count/index.js'
import { characters, type Platform } from '../platform.js'

/** A reply to a review, or a local post of a Business Profile. */
export interface GoogleBusinessPost {
  /** Of a reply. */
  comment?: string
  /** Of a local post. */
  summary?: string
  languageCode?: string
  topicType?: string
  event?: { title?: string }
  offer?: object
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
  slots: [
    { path: 'comment', limits: [{ max: 4096, unit: 'bytes', count: countBytes }] },
    { path: 'summary', limits: characters(1500), covers: ['callToAction'] },
    { path: 'event.title', carries: 'head', limits: characters(58), isLine: true }
  ],
  wrappers: ['requestBody', 'reviewReply'],
  language: ['languageCode'],
  members: { offer: 'beside', reviewer: 'data', media: 'data' },
  countText: countUtf16
}
