import { fileURLToPath } from 'node:url'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { invalidOption } from '../disclosure/options.js'
import type { HostOptions } from './host-options.js'
import { otherKinds } from './other-kinds.js'
import { findParts, withoutParts } from './parts.js'
import { createSite } from './site.js'
import { slashedFrom } from './slashed-path.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** Options of `@next/mdx`. */
export interface MdxOptions {
  readonly extension?: RegExp
  readonly options?: { readonly remarkPlugins?: readonly unknown[]; readonly rehypePlugins?: readonly unknown[] }
}

type NextConfig = object

/** `createMDX` of `@next/mdx`. */
type CreateMdx = (options: never) => (config: never) => NextConfig

const sources = ['app', 'pages', 'content', 'src/app', 'src/pages', 'src/content'].map((folder) => `${folder}/**/*.{md,mdx,${otherKinds}}`)

/**
 * Label every page of Markdown and MDX that `@next/mdx` makes, and mark the `metadata` that it
 * exports, or that its front matter has: Next makes the head of it, and pages list it.
 *
 * The plugin is given by its path and with options as JSON, as Turbopack needs it; it works with
 * webpack too. Next keeps pages by these options, of which the version of this library is a part.
 *
 * @param createMdx The function of `@next/mdx`.
 * @param mdx Options for it: plugins are names there, as Turbopack needs them.
 * @throws {DisclosureError} For pages that can't be labelled, each with its file and line, and for
 * `experimental.mdxRs`, which runs no plugin.
 * @example
 * ```ts
 * const withMdx = disclosure(createMdx, { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * export default withMdx({ pageExtensions: ['tsx', 'mdx'] })
 * ```
 */
export default function disclosure(
  createMdx: CreateMdx,
  options: HostOptions = {},
  mdx: MdxOptions = {}
): <T extends NextConfig>(config?: T) => T {
  if (typeof createMdx !== 'function') {
    throw invalidOption('createMdx', createMdx, 'what `@next/mdx` exports: `disclosure(createMdx, { … })`')
  }
  const site = createSite(options)
  const others = mdx.options?.remarkPlugins ?? []
  // Another plugin that exports front matter exports it marked.
  const adds = !others.some((each) => String([each].flat()[0]).includes('remark-mdx-frontmatter'))
  const isPage = (path: string) => isRoute(slashedFrom(process.cwd(), path))
  const partPaths = [...findParts(process.cwd(), { isPage, site })]
  const plugin = [
    fileURLToPath(import.meta.resolve('forthright/host/remark')),
    { ...options, exported: 'metadata', adds, partPaths, cacheKey: site.cacheKey }
  ]
  const remarkPlugins = [plugin, ...others]
  const withMdx = createMdx({ ...mdx, options: { ...mdx.options, remarkPlugins } } as never)
  return <T extends NextConfig>(config?: T) => {
    requirePlugins(config)
    site.requireSources(process.cwd(), [...sources, ...withoutParts(partPaths, process.cwd())])
    return withMdx((config ?? {}) as never) as T
  }
}

/** In the folder `pages`, every file is a page; in `app`, those of that name. */
function isRoute(path: string): boolean {
  return /^(?:src\/)?(?:pages\/|app\/(?:.*\/)?page\.\w+$)/.test(path)
}

/** The compiler in Rust runs no plugin: pages would have no label, and nothing would say so. */
function requirePlugins(config: NextConfig = {}): void {
  const { experimental } = config as { readonly experimental?: { readonly mdxRs?: unknown } }
  if (!experimental?.mdxRs) return
  throw new DisclosureError(
    'cannot-label',
    'Nothing was built, because `experimental.mdxRs` of Next runs no plugin, so that no page would be labelled. Leave it out.'
  )
}
