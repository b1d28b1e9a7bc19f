import type { Format } from '../../markup/format.js'
import { html, inlineHtml } from '../../markup/html.js'
import { countUtf16 } from '../count/index.js'
import { getAt, isPayload, type Path, type Payload } from '../payload.js'
import type { Platform, SlotRule } from '../platform.js'

/**
 * Body of `POST /wp/v2/posts`, `/pages` or `/comments`, or of WooCommerce's `/wc/v3/products` and
 * `/products/reviews`. A text is a string, or `{ raw }`.
 */
export interface WordPressPost {
  title?: WordPressText
  content?: WordPressText
  excerpt?: WordPressText
  /** Of a picture or a film in the library. */
  caption?: WordPressText
  description?: WordPressText
  /** Of a product, as is its name. */
  short_description?: string
  name?: string
  /** The text of a product's review. */
  review?: string
  status?: string
  slug?: string
  /** Of a comment, or the post that a picture belongs to. */
  post?: number | null
}

export type WordPressText = string | { raw?: string }

/** A text is given as it is, or in the form that the API gives back. */
function rule(payload: Payload, name: string, format: Format, more: Partial<SlotRule> = {}): SlotRule {
  const path: Path = isPayload(getAt(payload, [name])) ? [name, 'raw'] : [name]
  return { path, format, ...more }
}

const head = { carries: 'head', isLine: true } as const

/** Whether a text is only there as it was shown: without the rights to edit, or `context=edit`. */
function isRendered(text: unknown): boolean {
  return isPayload(text) && typeof text['rendered'] === 'string' && typeof text['raw'] !== 'string'
}

/** Only a product's name is the title of a text: that of a category is in every menu. */
function isProduct(payload: Payload): boolean {
  return ['short_description', 'regular_price', 'sku', 'manage_stock'].some((name) =>
    Object.hasOwn(payload, name)
  )
}

// A block is a comment around its HTML. Within the first, the label would make it invalid to the editor.
const blockHtml: Format = {
  ...html,
  startOf: (text) => (/^\s*<!-- wp:/.test(text) ? 0 : (html.startOf?.(text) ?? 0))
}

/**
 * What is known of WordPress, and from where.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/#create-a-post (seen 2026-11-28)
 * @see https://developer.wordpress.org/rest-api/reference/comments/ (seen 2026-11-28)
 * @see https://woocommerce.github.io/woocommerce-rest-api-docs/#create-a-product (seen 2026-11-29)
 */
export const wordpress: Platform<WordPressPost> = {
  key: 'wordpress',
  name: 'WordPress',
  text: 'content',
  use: ({ post, review }) => ((post ?? review ?? undefined) === undefined ? 'publication' : 'post'),
  refusals: [
    {
      when: ({ content, title }) => isRendered(content ?? title),
      because:
        '`rendered` is what WordPress shows, and it takes no such text back. Ask for the post with `context=edit`, and label what stands in `raw`.'
    }
  ],
  slots: (payload) => [
    rule(payload, 'content', blockHtml),
    rule(payload, 'title', inlineHtml, head),
    rule(payload, 'excerpt', inlineHtml, head),
    // Of a picture or a film in the library, and of a category.
    rule(payload, 'caption', html),
    rule(payload, 'description', html),
    rule(payload, 'short_description', html),
    rule(payload, 'review', html),
    ...(isProduct(payload) ? [rule(payload, 'name', inlineHtml, head)] : []),
    // What plugins for search engines show in its place.
    ...['meta._yoast_wpseo_title', 'meta._yoast_wpseo_metadesc', 'meta.rank_math_title', 'meta.rank_math_description'].map(
      (path) => ({ ...head, path })
    )
  ],
  members: {
    '*.rendered': 'data',
    slug: 'data',
    reviewer: 'data',
    author_name: 'data',
    author_user_agent: 'data',
    alt_text: 'beside'
  },
  countText: countUtf16
}
