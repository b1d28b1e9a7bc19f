import { plain } from '../../markup/plain.js'
import { countUtf16 } from '../count/index.js'
import { getAt, setAt } from '../payload.js'
import type { Platform } from '../platform.js'

/** Body of `/v2/post/publish/video/init/` or `/v2/post/publish/content/init/`. */
export interface TikTokPost {
  post_info?: {
    title?: string
    description?: string
    privacy_level?: string
    disable_comment?: boolean
    /** Of a film that is posted directly; photos have no such flag. */
    is_aigc?: boolean
  }
  source_info?: object
  media_type?: 'PHOTO' | 'VIDEO'
  post_mode?: 'DIRECT_POST' | 'MEDIA_UPLOAD'
}

/**
 * What is known of TikTok, and from where.
 *
 * @see https://developers.tiktok.com/doc/content-posting-api-reference-photo-post (seen 2026-11-20)
 * @see https://www.tiktok.com/safety/resources/impersonation (seen 2026-11-20)
 */
export const tiktok: Platform<TikTokPost> = {
  key: 'tiktok',
  name: 'TikTok',
  text: 'post_info.title',
  members: {
    source_info: 'data'
  },
  // TikTok drops line breaks, so nothing stands on a line of its own.
  slots: (payload) => {
    const format = plain
    if (payload['media_type'] !== 'PHOTO') {
      const limits = [{ max: 2200, unit: 'UTF-16 code units', count: countUtf16 }]
      return [{ path: 'post_info.title', format, limits, visible: 150, isLine: true }]
    }
    return [
      {
        path: 'post_info.description',
        format,
        limits: [{ max: 4000, unit: 'UTF-16 code units', count: countUtf16 }],
        visible: 150,
        isLine: true
      },
      {
        path: 'post_info.title',
        carries: 'head',
        format,
        limits: [{ max: 90, unit: 'UTF-16 code units', count: countUtf16 }],
        isLine: true
      }
    ]
  },
  refusals: [
    {
      when: ({ post_mode: mode, post_info: info }) => mode === 'MEDIA_UPLOAD' || info === undefined,
      because:
        'a draft goes to the creator’s inbox, and TikTok keeps neither the label nor the flag. Post directly, or let the creator set the label in the app.'
    }
  ],
  media: true,
  mediaFlag: {
    name: 'is_aigc',
    about: 'TikTok means it for AI media.',
    set: (payload) => setAt(payload, ['post_info', 'is_aigc'], true),
    unavailable: (payload) =>
      getAt(payload, ['media_type']) === 'PHOTO' ? 'TikTok takes it for films only.' : undefined
  },
  parody: {
    message:
      'TikTok asks parody accounts to say “parody”, “fake”, “fan” or “commentary” in the bio, the nickname and the username. No API does it.'
  },
  countText: countUtf16
}
