import { requireObject } from '../disclosure/options.js'
import { join } from 'node:path'
import { frontMatterOf } from './front-matter-of.js'
import type { HostOptions } from './host-options.js'
import { isMarkedField } from './mark-fields.js'
import type { HostPage } from './page-facts.js'
import { createSite } from './site.js'
import { inPage, isMarkdownPath } from './sources.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** A post or a page, as Hexo renders it. */
export interface Post {
  [name: string]: unknown
  readonly source: string
  readonly full_source?: string
  readonly raw?: string
}

/** A post or a page, as Hexo keeps it between builds. */
export interface KeptPost extends Post {
  save(): Promise<unknown>
}

/** What this integration needs of Hexo. */
export interface Hexo {
  readonly source_dir: string
  model(name: 'Post' | 'Page'): { toArray(): readonly KeptPost[] }
  readonly config: { readonly render_drafts?: boolean }
  readonly extend: {
    readonly filter: { register(type: string, filter: (data: never) => unknown, priority?: number): void }
  }
}

/** The field of a post that says with which facts and which version it was labelled. */
const labelledWith = 'forthright'

/** The field of a post that holds its title without a mark, of which permalinks are made. */
const plainTitle = 'forthright_title'

/** Parts of a post that are HTML of its body. */
const bodies = ['content', 'more'] as const

/**
 * Label every post and page of a Hexo site: its body, its excerpt, and its title and description,
 * from which lists, heads, feeds and search are made.
 *
 * @throws {DisclosureError} Before Hexo generates, for pages that can't be labelled, each with its
 * file and line. Hexo ends with code 2 then.
 * @example
 * ```ts
 * // scripts/forthright.js
 * const { default: disclosure } = require('forthright/hexo')
 * disclosure(hexo, { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * ```
 */
export default function disclosure(hexo: Hexo, options: HostOptions = {}): void {
  requireObject(hexo, 'hexo', '`hexo`, which scripts have: `disclosure(hexo, { … })`', 'config')
  const site = createSite(options)
  // What is no Markdown may be a list or a form: it is a text where it says so itself.
  const isText = (post: Post) => isMarkdownPath(post.source) || post[site.key] !== undefined
  const pathOf = (post: Post) => post.full_source ?? join(hexo.source_dir, post.source)
  const drafts = hexo.config.render_drafts === true ? [] : ['!_drafts/**']
  hexo.extend.filter.register(
    'before_generate',
    async () => {
      site.requireSources(hexo.source_dir, ['**/*.{md,markdown}', ...drafts], asFenced)
      await renderStaleAgain(hexo, (post) => isText(post) && post[labelledWith] !== site.cacheKey)
    },
    1
  )
  const labelled = (post: Post): Post => {
    post[labelledWith] = site.cacheKey
    // Hexo keeps what it rendered: its fields may have the mark of other facts.
    const source = typeof post.raw === 'string' ? asFenced(post.raw) : undefined
    const written = source === undefined ? {} : frontMatterOf(source)
    const fields: Record<string, unknown> = {}
    for (const name of Object.keys(post)) if (typeof post[name] === 'string') fields[name] = written[name] ?? post[name]
    const page: HostPage = {
      frontMatter: { ...fields, [site.key]: written[site.key] ?? post[site.key] },
      path: pathOf(post),
      ...(source === undefined ? {} : { source })
    }
    const own = new Set(['title', 'description', ...Object.keys(written)].filter((name) => name !== 'excerpt' && isMarkedField(name)))
    for (const name of own) {
      const words = fields[name]
      if (typeof words === 'string' || typeof words === 'number') post[name] = site.markWords(String(words), page)
    }
    if (fields['title'] !== undefined) post[plainTitle] = String(fields['title'])
    for (const name of bodies) if (typeof post[name] === 'string') post[name] = site.labelHtml(post[name], page)
    if (typeof post['excerpt'] === 'string') post['excerpt'] = site.labelExcerpt(post['excerpt'], page)
    return post
  }
  hexo.extend.filter.register(
    'after_post_render',
    (post: Post) => (isText(post) ? inPage(pathOf(post), String(post.raw ?? ''), () => labelled(post)) : post),
    20
  )
  // `:post_title` in a permalink is made of the title, which has its mark by then.
  hexo.extend.filter.register(
    'post_permalink',
    (post: Post) => {
      const title = post[plainTitle]
      const isPlain = typeof title !== 'string' || typeof post !== 'object'
      return isPlain ? post : new Proxy(post, { get: (target, name) => (name === 'title' ? title : Reflect.get(target, name)) })
    },
    1
  )
}

/** Hexo renders whatever has no content; what was labelled with other facts loses its own here. */
async function renderStaleAgain(hexo: Hexo, isStale: (post: Post) => boolean): Promise<void> {
  const kept = [...hexo.model('Post').toArray(), ...hexo.model('Page').toArray()]
  const stale = kept.filter((post) => typeof post['content'] === 'string' && isStale(post))
  for (const post of stale) post['content'] = undefined
  await Promise.all(stale.map((post) => post.save()))
}

/**
 * Write front matter between fences, which Hexo's posts may lack at their top, and its JSON, which has
 * fences of semicolons and no braces.
 *
 * @see https://hexo.io/docs/front-matter
 */
function asFenced(source: string): string {
  const [, open, fields = '', close = '', body = ''] = /^([-;]{3,}\r?\n)?(.+?)\r?\n([-;]{3,})(?:\r?\n(.*))?$/s.exec(source) ?? []
  const isJson = close.startsWith(';')
  if (close === '' || (open !== undefined && !isJson)) return source
  const fenced = `---\n${isJson ? `{${fields}}` : fields}\n---\n`
  // A line of hyphens below a text is a heading or a rule.
  return Object.keys(frontMatterOf(fenced)).some((name) => /^\D/.test(name)) ? fenced + body : source
}
