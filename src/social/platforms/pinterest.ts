import { countUtf16 } from '../count/index.js'
import { getAt, setAt } from '../payload.js'
import { characters, type Platform } from '../platform.js'

/** Body of `POST /v5/pins` or `/v5/boards`. */
export interface PinterestPin {
  board_id?: string
  /** Of a board. */
  name?: string
  title?: string
  description?: string
  alt_text?: string
  link?: string
  media_source?: object
  /** For AI media: there is no value for "not AI". */
  ai_disclosures?: { values: readonly string[] }
}

/**
 * What is known of Pinterest, and from where.
 *
 * @see https://github.com/pinterest/api-description/blob/main/v5/openapi.yaml (seen 2026-11-20)
 * @see https://github.com/oapicf/pinterest-sdk (seen 2026-11-20; not the platform’s own words)
 */
export const pinterest: Platform<PinterestPin> = {
  key: 'pinterest',
  name: 'Pinterest',
  text: 'description',
  members: {
    alt_text: 'beside',
    media_source: 'beside',
    note: 'data'
  },
  slots: [
    {
      path: 'title',
      carries: 'head',
      limits: characters(100),
      isLine: true
    },
    {
      path: 'name',
      carries: 'head',
      limits: characters(50),
      isLine: true
    },
    // The pictures of a carousel have texts of their own.
    { path: 'media_source.items.*.title', carries: 'head', limits: characters(100), isLine: true },
    { path: 'media_source.items.*.description', carries: 'head', limits: characters(800) },
    {
      path: 'description',
      limits: characters(800),
      visible: 50
    }
  ],
  media: true,
  mediaFlag: {
    name: 'ai_disclosures',
    about: 'Pinterest means it for AI media.',
    set: (payload) => {
      const path = ['ai_disclosures', 'values']
      const values = [getAt(payload, path) ?? []].flat()
      return values.includes('AI_MODIFIED')
        ? payload
        : setAt(payload, path, [...values, 'AI_MODIFIED'])
    }
  },
  countText: countUtf16
}
