import { countUtf16 } from '../count/index.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

/** Body of `POST /{page-id}/feed`, `/photos`, `/videos` or `/video_reels`. */
export interface FacebookPost {
  message?: string
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

/**
 * What is known of Facebook, and from where.
 *
 * @see https://developers.facebook.com/docs/pages-api/posts (seen 2026-11-20)
 * @see https://posttruncate.com (seen 2026-11-20; not the platform’s own words)
 */
export const facebook: Platform<FacebookPost> = {
  key: 'facebook',
  name: 'Facebook',
  text: 'message',
  members: {
    alt_text_custom: 'beside',
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
  slots: [
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
