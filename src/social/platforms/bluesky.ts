import { bytesAtMost, countBytes, countGraphemes, countUtf16 } from '../count/index.js'
import { getAt } from '../payload.js'
import type { Platform } from '../platform.js'

export interface BlueskyFacet {
  /** Bytes of UTF-8, the end exclusive. */
  index: { byteStart: number; byteEnd: number }
  features: readonly object[]
}

/** Record of the collection `app.bsky.feed.post`. */
export interface BlueskyPost {
  $type?: string
  text: string
  facets?: readonly BlueskyFacet[]
  reply?: object
  embed?: object
  langs?: readonly string[]
  labels?: object
  tags?: readonly string[]
  createdAt?: string
}

/**
 * What is known of Bluesky, and from where.
 *
 * @see https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json (seen 2026-11-20)
 * @see https://docs.bsky.app/docs/advanced-guides/moderation (seen 2026-11-20)
 */
export const bluesky: Platform<BlueskyPost> = {
  key: 'bluesky',
  name: 'Bluesky',
  text: 'text',
  wrappers: ['record', 'post', 'value', 'writes.*.value'],
  members: {
    'embed.**.alt': 'beside',
    'embed.**.captions': 'beside',
    tags: 'beside',
    'embed.record': 'quoted',
    reply: 'quoted',
    facets: 'data',
    labels: 'data',
    langs: 'data',
    'embed.**.thumb': 'data'
  },
  flagless: 'Its app ignores self-labels that it does not know.',
  slots: [
    {
      path: 'text',
      limits: [
        { max: 300, unit: 'graphemes', count: countGraphemes, atMost: countUtf16 },
        { max: 3000, unit: 'bytes', count: countBytes, atMost: bytesAtMost, option: 'bytes' }
      ],
      spans: {
        list: ['facets'],
        unit: 'bytes',
        start: ['index', 'byteStart'],
        end: ['index', 'byteEnd'],
        // The address of a link is in the facet; a mention or a tag is its text.
        isWhole: ({ features }) => getAt(features, [0, '$type']) !== 'app.bsky.richtext.facet#link'
      }
    },
    // The record says what the card of a link shows: the app reads nothing from the page.
    ...['embed.external', 'embed.media.external'].flatMap((card) =>
      ['title', 'description'].map(
        (name) => ({ path: `${card}.${name}`, carries: 'head', isLine: true }) as const
      )
    )
  ],
  language: ['langs'],
  bot: {
    message:
      'put the self-label `bot` on its profile record; the app then shows “Automated account”.',
    payload: {
      $type: 'app.bsky.actor.profile',
      labels: { $type: 'com.atproto.label.defs#selfLabels', values: [{ val: 'bot' }] }
    }
  },
  parody: {
    message: 'Bluesky asks parody accounts to say so in both the display name and the bio.'
  },
  thread: {
    blank: { $type: 'app.bsky.feed.post' },
    first: ['reply', 'embed', 'tags'],
    // Readers see the posts of a thread in the order of their times.
    time: {
      path: 'createdAt',
      next: (time, index) => {
        const milliseconds = Date.parse(String(time))
        return Number.isNaN(milliseconds) ? time : new Date(milliseconds + index).toISOString()
      }
    },
    chain:
      'give each later part a `reply` with the first part as root and the part before as parent'
  },
  countText: countGraphemes
}
