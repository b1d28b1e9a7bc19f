import { countUtf16 } from '../count/index.js'
import { setAt } from '../payload.js'
import { characters, type Platform } from '../platform.js'

/** Body of `POST /{ig-user-id}/media`. */
export interface InstagramMedia {
  caption?: string
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
 * @see https://posttruncate.com (seen 2026-11-20; not the platform’s own words)
 */
export const instagram: Platform<InstagramMedia> = {
  key: 'instagram',
  name: 'Instagram',
  text: 'caption',
  members: {
    alt_text: 'beside',
    user_tags: 'data',
    collaborators: 'data'
  },
  textless: 'Or put the label into the picture or the film itself.',
  slots: [
    {
      path: 'caption',
      limits: characters(2200),
      visible: 125
    }
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
  media: true,
  mediaFlag: {
    name: 'is_ai_generated',
    about: 'Instagram means it for AI media, not for captions.',
    set: (payload) => setAt(payload, ['is_ai_generated'], true)
  },
  countText: countUtf16
}
