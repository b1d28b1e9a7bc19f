import type { Format } from '../../markup/format.js'
import { locateDevFrontMatter } from '../../markup/front-matter.js'
import { html } from '../../markup/html.js'
import { markdown } from '../../markup/markdown.js'
import { frontMatterField } from '../../markup/written-field.js'
import { countUtf16 } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { getAt, isPayload, type Path, type Payload, stringAt } from '../payload.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

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
export interface DevArticle extends DevArticleMembers {
  article?: DevArticleMembers
}

/** The article itself, which some clients wrap themselves. */
export interface DevArticleMembers {
  title?: string
  body_markdown?: string
  description?: string
  tags?: readonly string[] | string
  main_image?: string
  canonical_url?: string
  published?: boolean
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
export interface GhostPosts extends Partial<GhostPost> {
  posts?: readonly GhostPost[]
  pages?: readonly GhostPost[]
}

/** A post or a page, which the official client takes as it is. */
export interface GhostPost {
  title: string
  html?: string
  custom_excerpt?: string
  email_subject?: string
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
  use: 'publication',
  members: {
    tags: 'beside',
    license: 'data'
  },
  flagless: 'It asks for a clear label in the text.',
  slots: ({ contentFormat }): readonly SlotRule[] => [
    { path: 'content', format: contentFormat === 'html' ? html : markdown },
    // A longer title is ignored.
    { ...head, path: 'title', limits: characters(100) }
  ],
  countText: countUtf16
}

/** DEV alone of these reads front matter: the label goes behind it. */
const devMarkdown: Format = {
  ...markdown,
  startOf: (text) => locateDevFrontMatter(text)?.bodyStart ?? markdown.startOf?.(text) ?? 0
}

/** Forem's calls wrap the article; some clients do that themselves. */
const articlePath = ({ article }: Payload): Path => (isPayload(article) ? ['article'] : [])
const bodyOf = (payload: Payload) => stringAt(payload, [...articlePath(payload), 'body_markdown'])

/** A title or description in front matter, which DEV takes before that of the payload. */
function frontMatterRule(
  payload: Payload,
  name: 'title' | 'description',
  max?: number
): SlotRule[] {
  const read = (text: string) => {
    const field = frontMatterField(text, name)
    return field === 'unknown' ? undefined : field
  }
  const field = read(bodyOf(payload))
  if (!field) return []
  const count = (text: string) => countUtf16(read(text)?.value ?? '')
  const unit = `characters in its ${name}`
  return [
    {
      ...head,
      path: [...articlePath(payload), 'body_markdown'],
      format: field.format,
      startAt: (text) => read(text)?.start ?? 0,
      ...(max === undefined ? {} : { limits: [{ max, unit, count, option: name }] })
    }
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
  use: 'publication',
  members: {
    'article.series': 'beside',
    series: 'beside',
    'article.tags': 'data',
    tags: 'data',
    'article.tag_list': 'data'
  },
  flagless:
    'It asks for the tag `abotwrotethis` where the text does not say it; an article takes four tags.',
  slots: (payload) => {
    const at = articlePath(payload)
    return [
      { path: [...at, 'body_markdown'], format: devMarkdown },
      ...frontMatterRule(payload, 'title', 128),
      ...frontMatterRule(payload, 'description'),
      { ...head, path: [...at, 'title'], limits: characters(128) },
      { ...head, path: [...at, 'description'] }
    ]
  },
  refusals: [
    {
      when: (payload) => {
        const text = bodyOf(payload)
        const { bodyStart } = locateDevFrontMatter(text) ?? {}
        return bodyStart !== undefined && !/\S/.test(text.slice(bodyStart))
      },
      because: 'the article has front matter and no text. Write the text behind it, then label it.'
    },
    {
      when: (payload) =>
        [
          frontMatterField(bodyOf(payload), 'title'),
          frontMatterField(bodyOf(payload), 'description')
        ].includes('unknown'),
      because:
        'the front matter has a `title` or `description` in a form that is not read here. Write it on one line, in quotes.'
    }
  ],
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
  use: 'publication',
  wrappers: ['variables'],
  members: {
    'input.tags': 'beside',
    tags: 'beside',
    query: 'data',
    'input.settings': 'data',
    settings: 'data',
    'input.coverImageOptions': 'data',
    coverImageOptions: 'data'
  },
  slots: ({ input }) => {
    const at = isPayload(input) ? 'input.' : ''
    return [
      { path: `${at}contentMarkdown`, format: markdown },
      { ...head, path: `${at}title`, limits: characters(250) },
      { ...head, path: `${at}subtitle`, limits: characters(250) },
      // What previews of the page show.
      ...['metaTags.title', 'metaTags.description'].map((name) => ({ ...head, path: at + name }))
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
  use: 'publication',
  members: {
    'posts.*.feature_image_alt': 'beside',
    'posts.*.feature_image_caption': 'beside',
    'pages.*.feature_image_alt': 'beside',
    'pages.*.feature_image_caption': 'beside',
    feature_image_alt: 'beside',
    feature_image_caption: 'beside',
    'posts.*.tags': 'data',
    'posts.*.authors': 'data',
    'pages.*.tags': 'data',
    'pages.*.authors': 'data',
    tags: 'data',
    authors: 'data',
    'posts.*.newsletter': 'data',
    newsletter: 'data'
  },
  slots: ['posts.*.', 'pages.*.', ''].flatMap((at): SlotRule[] => [
    { path: `${at}html`, format: html },
    ...excerpts.map(([name, max]): SlotRule => ({
      ...head,
      path: at + name,
      limits: characters(max)
    }))
  ]),
  refusals: [
    {
      when: (payload) =>
        [payload, ...listAt(payload, ['posts']), ...listAt(payload, ['pages'])].some(
          (post) => getAt(post, ['lexical']) || getAt(post, ['mobiledoc'])
        ),
      because:
        '`lexical` and `mobiledoc` are not read here. Send the text as `html` with `?source=html`.'
    }
  ],
  countText: countUtf16
}
