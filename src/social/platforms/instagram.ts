import { bytesAtMost, countBytes, countUtf16 } from '../count/index.js'
import { isPayload, setAt } from '../payload.js'
import { characters, type Platform } from '../platform.js'

/** Body of `POST /{ig-user-id}/media`; of `/comments`, `/replies` and `/messages`. */
export interface InstagramMedia {
  caption?: string
  /** A comment, or what is sent to somebody. */
  message?: string | { text?: string; quick_replies?: readonly object[]; attachment?: object }
  recipient?: { id?: string; comment_id?: string }
  image_url?: string
  video_url?: string
  media_type?: 'REELS' | 'STORIES' | 'CAROUSEL' | 'VIDEO' | 'IMAGE'
  alt_text?: string
  children?: string | readonly string[]
  is_carousel_item?: boolean
  /** For AI media, not for AI text. */
  is_ai_generated?: boolean
}

/**
 * What is known of Instagram, and from where.
 *
 * @see https://developers.facebook.com/docs/instagram-platform/changelog (seen 2026-11-20)
 * @see https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies (seen 2026-11-29)
 * @see https://developers.chatwoot.com/self-hosted/supported-features (seen 2026-11-29; the 1,000 of a message, not in the platform’s own words: bytes are counted, which are never fewer)
 * @see https://posttruncate.com (seen 2026-11-20; not the platform’s own words)
 */
export const instagram: Platform<InstagramMedia> = {
  key: 'instagram',
  name: 'Instagram',
  text: 'caption',
  use: ({ message }) => (isPayload(message) ? 'message' : 'post'),
  members: {
    'message.quick_replies': 'beside',
    'message.attachment': 'alone',
    recipient: 'data',
    alt_text: 'beside',
    user_tags: 'data',
    collaborators: 'data'
  },
  textless: 'Or put the label into the picture or the film itself.',
  slots: ({ message }) => [
    {
      path: 'caption',
      limits: characters(2200),
      visible: 125
    },
    // A comment: as long as a caption may be.
    ...(isPayload(message)
      ? [{ path: 'message.text', limits: [{ max: 1000, unit: 'bytes', count: countBytes, atMost: bytesAtMost }] }]
      : [{ path: 'message', limits: characters(2200) }])
  ],
  refusals: [
    {
      when: ({ media_type: type }) => type === 'STORIES',
      because: 'a story shows no caption. Put the label into the picture or the film itself.'
    },
    {
      when: ({ is_carousel_item: isItem }) => isItem === true || isItem === 'true',
      because:
        'an item of a carousel shows no caption. Label the caption of the carousel; its container takes `is_ai_generated` too.'
    }
  ],
  // A post is always media; a comment and a message are not.
  media: ['caption', 'image_url', 'video_url', 'media_type', 'children'],
  mediaFlag: {
    name: 'is_ai_generated',
    about: 'Instagram means it for AI media, not for captions.',
    set: (payload) => setAt(payload, ['is_ai_generated'], true)
  },
  countText: countUtf16
}
