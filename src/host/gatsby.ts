import { resolve } from 'node:path'
import type { Root } from 'hast'
import { VFile } from 'vfile'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import rehypeDisclosure from '../html/rehype.js'
import { escapeMarkdown } from '../markup/markdown.js'
import type { HostOptions } from './host-options.js'
import { otherKinds } from './other-kinds.js'
import type { HostPage } from './page-facts.js'
import { createSite, type Site } from './site.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** A page of Markdown, as gatsby-transformer-remark keeps it. */
export interface MarkdownNode {
  readonly frontmatter?: Readonly<Record<string, unknown>>
  readonly fileAbsolutePath?: string
}

/** What these hooks need of Gatsby. */
export interface Bootstrap {

  readonly store: {
    getState(): {
      readonly program: { readonly directory: string }
      readonly flattenedPlugins: readonly { readonly name: string; readonly pluginOptions?: { readonly path?: unknown } }[]
    }
  }
}

export interface NodeSource {
  readonly actions: { createNode(node: object): unknown }
  createNodeId(name: string): string
  createContentDigest(data: unknown): string
}

export interface ResolverContext {
  readonly nodeModel: { getNodeById(query: { readonly id: string }): unknown }
}

export interface ResolverInfo {
  readonly originalResolver: (source: never, given: never, context: never, info: never) => unknown
}

export interface SchemaCustomization {
  createResolvers(resolvers: object): void
  createNodeId(name: string): string
  getNodesByType(type: string): readonly unknown[]
}

/** The hooks, as `gatsby-node.mjs` exports them. */
export interface GatsbyHooks {
  onPreBootstrap(bootstrap: Bootstrap): void
  sourceNodes(source: NodeSource): void
  createResolvers(schema: SchemaCustomization): void
}

/**
 * Label every page of Markdown (gatsby-transformer-remark) of a Gatsby site: its HTML, its excerpt, and
 * the fields of its front matter, wherever a query asks for them: pages, lists, heads, feeds, search.
 *
 * These are the hooks that `gatsby-node.mjs` exports. Pages are labelled when a query is answered, so
 * that nothing of Gatsby's caches has to be trusted: a query is asked again when the facts of the site
 * or the version of this library change.
 *
 * @throws {DisclosureError} Before Gatsby sources anything, for pages that can't be labelled, each with
 * its file and line; and for pages of gatsby-plugin-mdx, which these hooks don't reach.
 * @example
 * ```ts
 * // gatsby-node.mjs
 * export const { onPreBootstrap, sourceNodes, createResolvers } = disclosure({
 *   disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' }
 * })
 * ```
 */
export default function disclosure(options: HostOptions = {}): GatsbyHooks {
  const site = createSite(options)
  return {
    onPreBootstrap({ store }) {
      const { program, flattenedPlugins } = store.getState()
      const folders = flattenedPlugins.flatMap(({ name, pluginOptions }) =>
        name === 'gatsby-source-filesystem' && typeof pluginOptions?.path === 'string' ? [pluginOptions.path] : []
      )
      const patterns = folders.map((folder) => `${resolve(program.directory, folder)}/**/*.{md,markdown,${otherKinds}}`)
      site.requireSources(program.directory, [`src/pages/**/*.{${otherKinds}}`, ...patterns])
    },
    sourceNodes({ actions, createNodeId, createContentDigest }) {
      // Queries that ask for pages depend on this node, which changes with the facts of the site.
      const { cacheKey } = site
      const internal = { type: 'Forthright', contentDigest: createContentDigest(cacheKey) }
      actions.createNode({ id: createNodeId('forthright'), cacheKey, parent: null, children: [], internal })
    },
    createResolvers({ createResolvers, createNodeId, getNodesByType }) {
      if (getNodesByType('Mdx').length > 0) {
        throw new DisclosureError(
          'cannot-label',
          'Nothing was built, because this site has pages of gatsby-plugin-mdx, which `forthright/gatsby` does not label. Can they be pages of Markdown (gatsby-transformer-remark)?'
        )
      }
      createResolvers({ MarkdownRemark: resolversOf(site, options, createNodeId('forthright')) })
    }
  }
}

type Resolve = (node: MarkdownNode, given: { readonly format?: unknown }, context: ResolverContext, info: ResolverInfo) => unknown

/** The fields of a page that carry its words. */
function resolversOf(site: Site, options: HostOptions, siteNode: string): Readonly<Record<string, { resolve: Resolve }>> {
  const change = <T>(label: (value: T, page: HostPage, given: { readonly format?: unknown }) => unknown) => ({
    async resolve(...[node, given, context, info]: Parameters<Resolve>) {
      context.nodeModel.getNodeById({ id: siteNode })
      const value = await info.originalResolver(node as never, given as never, context as never, info as never)
      return value === null || value === undefined ? value : label(value as T, pageOf(node), given)
    }
  })
  return {
    html: change<string>((html, page) => site.labelHtml(html, page)),
    htmlAst: change<Root>((tree, page) => labelTree(tree, page, site, options)),
    excerpt: change<string>((words, page, { format }) => {
      if (format === 'HTML') return site.labelExcerpt(words, page)
      const marked = site.markWords(words, page)
      // The first part of a link, to Markdown, without its backslash.
      return format === 'MARKDOWN' ? escapeMarkdown(marked.slice(0, marked.length - words.length)) + words : marked
    }),
    excerptAst: change<Root>((tree, page) => labelTree(tree, page, site, { ...options, ...leadOnly })),
    rawMarkdownBody: change<string>((source, page) => site.labelSource(source, page)),
    frontmatter: change<object>((fields, page) => site.markFields(fields, page))
  }
}

function pageOf({ frontmatter, fileAbsolutePath }: MarkdownNode): HostPage {
  return {
    ...(frontmatter ? { frontMatter: frontmatter } : {}),
    ...(fileAbsolutePath === undefined ? {} : { path: fileAbsolutePath })
  }
}

const leadOnly = { marks: ['title', 'lead'], reason: 'An excerpt goes on elsewhere.' } as const

/** Label a tree of HTML, as `htmlAst` gives it to components. */
function labelTree(tree: Root, page: HostPage, site: Site, options: HostOptions): Root {
  const facts = site.factsOf(page)
  if (!facts) return tree
  const { disclosure: _facts, content: _content, locales: _locales, ...shared } = options
  const transform = rehypeDisclosure.call(undefined, { ...shared, locale: site.localeOf(page), undeclared: 'ignore' })
  const copy = structuredClone(tree)
  const file = new VFile({ data: { [site.key]: facts } })
  transform(copy, file)
  return copy
}
