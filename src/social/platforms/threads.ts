import { bytesAtMost, countBytes, countThreads } from '../count/index.js'
import { characters, type Platform, type Spans } from '../platform.js'

/** Body of `POST /{user-id}/threads`. */
export interface ThreadsPost {
  media_type?: 'TEXT' | 'IMAGE' | 'VIDEO' | 'CAROUSEL'
  text?: string
  image_url?: string
  video_url?: string
  alt_text?: string
  reply_control?: string
  reply_to_id?: string
  topic_tag?: string
  link_attachment?: string
  text_attachment?: {
    plaintext: string
    link_attachment_url?: string
    text_with_styling_info?: readonly { offset: number; length: number; styling_info: unknown }[]
  }
  text_entities?: readonly { entity_type: string; offset: number; length: number }[]
  children?: string | readonly string[]
  is_carousel_item?: boolean
}

/** The unit is undocumented; English heads are the same in each. */
function spansAt(...list: string[]): Spans {
  return { list, unit: 'utf16', start: ['offset'], length: ['length'], isWhole: () => false }
}

/**
 * What is known of Threads, and from where.
 *
 * @see https://developers.facebook.com/docs/threads/posts (seen 2026-11-20)
 * @see https://developers.facebook.com/docs/threads/create-posts/text-attachments (seen 2026-11-20)
 * @see https://developers.facebook.com/docs/threads/changelog (seen 2026-11-20)
 * @see https://github.com/gitroomhq/postiz-app/pull/1946 (seen 2026-11-28; not the platform’s own words)
 * @see https://posttruncate.com (seen 2026-11-20; not the platform’s own words)
 */
export const threads: Platform<ThreadsPost> = {
  key: 'threads',
  name: 'Threads',
  text: 'text',
  members: {
    alt_text: 'beside',
    topic_tag: 'beside',
    poll_attachment: 'beside'
  },
  slots: [
    {
      path: 'text',
      // Threads takes 500 bytes: 504 of them with three typographic apostrophes were refused.
      limits: [{ max: 500, unit: 'bytes', count: countBytes, atMost: bytesAtMost }],
      visible: 250,
      spans: spansAt('text_entities')
    },
    {
      path: 'text_attachment.plaintext',
      carries: 'head',
      limits: characters(10_000),
      spans: spansAt('text_attachment', 'text_with_styling_info')
    }
  ],
  refusals: [
    {
      when: ({ is_carousel_item: isItem }) => isItem === true || isItem === 'true',
      because: 'an item of a carousel shows no text. Label the text of the carousel.'
    }
  ],
  thread: {
    blank: { media_type: 'TEXT' },
    first: [
      'reply_to_id',
      'image_url',
      'video_url',
      'alt_text',
      'children',
      'link_attachment',
      'text_attachment',
      'topic_tag',
      'quote_post_id',
      'poll_attachment'
    ],
    later: { media_type: 'TEXT' },
    chain: 'publish each part with `reply_to_id` set to the id of the part before'
  },
  countText: countThreads
}
