import { countUtf16 } from '../count/index.js'
import { isPayload } from '../payload.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

/** Body of `POST /{page-id}/feed`, `/photos`, `/videos` or `/video_reels`; of `/messages`, for Messenger. */
export interface FacebookPost {
  /** Of a post its text; in Messenger the message. */
  message?: string | { text?: string; quick_replies?: readonly object[]; attachment?: object }
  recipient?: { id?: string; comment_id?: string; post_id?: string }
  messaging_type?: string
  link?: string
  caption?: string
  title?: string
  description?: string
  alt_text_custom?: string
  published?: boolean
  scheduled_publish_time?: number
}

const limits = characters(63_206)
const text = { limits, visible: 110 } satisfies Omit<SlotRule, 'path'>

/** What is sent in Messenger: a text, or a template of which the text alone is more than a card. */
const messageSlots: readonly SlotRule[] = [
  { path: 'message.text', limits: characters(2000) },
  { path: 'message.attachment.payload.text', limits: characters(640) }
]

/**
 * What is known of Facebook, and from where.
 *
 * @see https://developers.facebook.com/docs/pages-api/posts (seen 2026-11-20)
 * @see https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/quick-replies (seen 2026-11-29)
 * @see https://developers.chatwoot.com/self-hosted/supported-features (seen 2026-11-29; the 2,000 of a message, not in the platform’s own words)
 * @see https://posttruncate.com (seen 2026-11-20; not the platform’s own words)
 */
export const facebook: Platform<FacebookPost> = {
  key: 'facebook',
  name: 'Facebook',
  text: 'message',
  use: ({ message }) => (isPayload(message) ? 'message' : 'post'),
  members: {
    alt_text_custom: 'beside',
    'message.quick_replies': 'beside',
    'message.attachment.payload.buttons': 'beside',
    'message.attachment': 'alone',
    'message.metadata': 'data',
    recipient: 'data',
    name: 'beside',
    call_to_action: 'beside',
    child_attachments: 'beside',
    place: 'data',
    tags: 'data',
    targeting: 'data',
    feed_targeting: 'data',
    attached_media: 'data'
  },
  flagless: 'Others report `is_ai_generated`; Facebook’s own documents do not name it.',
  slots: ({ message }) =>
    isPayload(message)
      ? messageSlots
      : [
          { path: 'message', ...text },
          { path: 'caption', ...text },
          { path: 'description', ...text },
          { path: 'title', carries: 'head', isLine: true }
        ],
  thread: {
    first: ['link', 'attached_media', 'object_attachment', 'place'],
    chain: 'post the parts one after the other'
  },
  countText: countUtf16
}
