import { getAt, isPayload, type Payload } from '../at-path.js'
import { countUtf16 } from '../count/index.js'
import { frontMatterTitle } from '../formats/front-matter-title.js'
import { html } from '../formats/html.js'
import { markdown } from '../formats/markdown.js'
import type { Platform, SlotRule } from '../platform.js'
import { characters } from './characters.js'

/** Body of `POST /v1/users/{id}/posts`. */
export interface MediumPost {
  title: string
  contentFormat: 'html' | 'markdown'
  content: string
  tags?: readonly string[]
  canonicalUrl?: string
  publishStatus?: string
}

/** Body of `POST /api/articles` of DEV and other Forem sites. */
export interface DevArticle {
  article: {
    title?: string
    body_markdown?: string
    description?: string
    tags?: readonly string[] | string
    main_image?: string
    canonical_url?: string
    published?: boolean
  }
}

/** Input of the mutation `publishPost`, with or without the `input` around it. */
export interface HashnodePost {
  title?: string
  subtitle?: string
  contentMarkdown?: string
  publicationId?: string
  input?: { title?: string; subtitle?: string; contentMarkdown?: string; publicationId?: string }
}

/** Body of `POST /ghost/api/admin/posts/?source=html`. */
export interface GhostPosts {
  posts: readonly {
    title: string
    html?: string
    custom_excerpt?: string
    email_subject?: string
  }[]
}

const head = { carries: 'head', isLine: true } as const

/**
 * What is known of Medium, and from where.
 *
 * @see https://github.com/Medium/medium-api-docs (seen 2026-11-20)
 * @see https://help.medium.com/hc/en-us/articles/22576852947223 (seen 2026-11-20; not the platform’s own words)
 */
export const medium: Platform<MediumPost> = {
  key: 'medium',
  name: 'Medium',
  text: 'content',
  flagless: 'It asks for a clear label in the text.',
  slots: ({ contentFormat }): readonly SlotRule[] => [
    { path: 'content', format: contentFormat === 'html' ? html : markdown },
    // A longer title is ignored.
    { ...head, path: 'title', limits: characters(100) }
  ],
  countText: countUtf16
}

function devRules(payload: Payload): readonly SlotRule[] {
  const body = getAt(payload, ['article', 'body_markdown'])
  const title = typeof body === 'string' ? frontMatterTitle(body) : undefined
  return [
    { path: 'article.body_markdown', format: markdown },
    ...(title
      ? [
          {
            ...head,
            path: 'article.body_markdown',
            format: title.format,
            startAt: (text: string) => frontMatterTitle(text)?.start ?? 0
          }
        ]
      : []),
    { ...head, path: 'article.title', limits: characters(128) },
    { ...head, path: 'article.description' }
  ]
}

/**
 * What is known of DEV, and from where.
 *
 * @see https://developers.forem.com/api/v1 (seen 2026-11-20; not the platform’s own words)
 * @see https://dev.to/guidelines-for-ai-assisted-articles-on-dev (seen 2026-11-20)
 */
export const dev: Platform<DevArticle> = {
  key: 'dev',
  name: 'DEV',
  text: 'article.body_markdown',
  flagless:
    'It asks for the tag `abotwrotethis` where the text does not say it; an article takes four tags.',
  slots: devRules,
  countText: countUtf16
}

/**
 * What is known of Hashnode, and from where.
 *
 * @see https://apidocs.hashnode.com (seen 2026-11-20; not the platform’s own words)
 */
export const hashnode: Platform<HashnodePost> = {
  key: 'hashnode',
  name: 'Hashnode',
  text: 'contentMarkdown',
  slots: ({ input }) => {
    const at = isPayload(input) ? 'input.' : ''
    return [
      { path: `${at}contentMarkdown`, format: markdown },
      { ...head, path: `${at}title`, limits: characters(250) },
      { ...head, path: `${at}subtitle`, limits: characters(250) }
    ]
  },
  countText: countUtf16
}

/** What readers meet of a post without its text: in lists, mail, searches and link previews. */
const excerpts: readonly [name: string, max: number][] = [
  ['title', 255],
  ['custom_excerpt', 300],
  ['email_subject', 300],
  ['meta_title', 300],
  ['meta_description', 500],
  ['og_title', 300],
  ['og_description', 500],
  ['twitter_title', 300],
  ['twitter_description', 500]
]

/**
 * What is known of Ghost, and from where.
 *
 * @see https://docs.ghost.org/admin-api/ (seen 2026-11-20; not the platform’s own words)
 */
export const ghost: Platform<GhostPosts> = {
  key: 'ghost',
  name: 'Ghost',
  text: 'posts.0.html',
  slots: [
    { path: 'posts.*.html', format: html },
    ...excerpts.map(([name, max]): SlotRule => ({
      ...head,
      path: `posts.*.${name}`,
      limits: characters(max)
    }))
  ],
  refusals: [
    {
      when: (payload) =>
        [getAt(payload, ['posts', 0, 'lexical']), getAt(payload, ['posts', 0, 'mobiledoc'])].some(
          Boolean
        ),
      because:
        '`lexical` and `mobiledoc` are not read here. Send the text as `html` with `?source=html`.'
    }
  ],
  countText: countUtf16
}
