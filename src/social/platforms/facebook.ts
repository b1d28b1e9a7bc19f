import { countUtf16 } from '../count/index.js'
import { plain } from '../formats/plain.js'
import type { Platform, SlotRule } from '../platform.js'

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

const limits = [{ max: 63_206, unit: 'characters', count: countUtf16 }]
const text = { carries: 'whole', format: plain, limits, visible: 110 } satisfies Omit<SlotRule, 'path'>

export const facebook: Platform<FacebookPost> = {
  key: 'facebook',
  name: 'Facebook',
  slots: [
    { path: 'message', ...text },
    { path: 'caption', ...text },
    { path: 'description', ...text },
    { path: 'title', carries: 'head', format: plain, isLine: true }
  ],
  textless: 'the Facebook post has no text. Give it a `message` that the label can open.',
  flagless:
    'Facebook’s own documents name no flag for AI in a post (others report `is_ai_generated`): the words are the only label.',
  thread: {
    text: 'message',
    first: ['link', 'attached_media', 'object_attachment', 'place'],
    chain: 'post the parts one after the other'
  },
  countText: countUtf16,
  sources: [
    { url: 'https://developers.facebook.com/docs/pages-api/posts', seen: '2026-11-20' },
    { url: 'https://posttruncate.com', seen: '2026-11-20', isSecondary: true }
  ]
}
