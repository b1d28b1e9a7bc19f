import { markdown } from '../../markup/markdown.js'
import { countCodePoints, countUtf16 } from '../count/index.js'
import type { Platform } from '../platform.js'

/** Body of `POST /api/v3/post`, or of `POST /api/v3/comment` with `content`. */
export interface LemmyPost {
  name?: string
  community_id?: number
  url?: string
  body?: string
  alt_text?: string
  nsfw?: boolean
  language_id?: number
  content?: string
  post_id?: number
}

/**
 * What is known of Lemmy, and from where.
 *
 * @see https://github.com/LemmyNet/lemmy/blob/main/crates/utils/src/utils/validation.rs (seen 2026-11-20)
 */
export const lemmy: Platform<LemmyPost> = {
  key: 'lemmy',
  name: 'Lemmy',
  text: 'body',
  members: {
    alt_text: 'beside',
    honeypot: 'data'
  },
  slots: [
    {
      path: 'name',
      carries: 'head',
      limits: [{ max: 200, unit: 'code points', count: countCodePoints }],
      isLine: true
    },
    {
      path: 'body',
      format: markdown,
      limits: [{ max: 50_000, unit: 'UTF-16 code units', count: countUtf16 }]
    },
    {
      path: 'content',
      format: markdown,
      limits: [{ max: 10_000, unit: 'UTF-16 code units', count: countUtf16 }]
    }
  ],
  refusals: [
    {
      when: ({ name }) => /[\n\r]/.test(String(name ?? '')),
      because: 'Lemmy takes no line break in `name`. Put what follows it into the `body`.'
    }
  ],
  bot: {
    message: 'set `bot_account` with `PUT /api/v3/user/save_user_settings`.',
    payload: { bot_account: true }
  },
  countText: countCodePoints
}
