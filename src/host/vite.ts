import { readFileSync } from 'node:fs'
import type { HostOptions } from './host-options.js'
import { otherKinds } from './other-kinds.js'
import { followParts, isBoth, type LiveParts, nameOf, withoutParts } from './parts.js'
import { createSite, type Site } from './site.js'
import { inPage, isMarkdownPath } from './sources.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** A plugin of Vite or Rollup. */
export interface VitePlugin {
  readonly name: string
  readonly enforce: 'pre'
  configResolved(config: { readonly root: string; readonly command: string }): void
  load(id: string): string | undefined
  buildEnd(this: ModuleGraph): void
}

/** What a plugin of Vite or Rollup is told of a module. */
export interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[]; readonly dynamicImporters: readonly string[] } | null
}

/**
 * Label every Markdown and MDX file that modules import, before any other plugin reads it: as a
 * component (`@mdx-js/rollup`), as text (`?raw`), and with its front matter.
 *
 * @throws {DisclosureError} When Vite has its configuration, for pages that can't be labelled, each
 * with its file and line.
 * @example
 * ```ts
 * export default { plugins: [disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } }), mdx()] }
 * ```
 */
export default function disclosure(options: HostOptions = {}): VitePlugin {
  const site: Site = createSite(options)
  let parts: LiveParts | undefined
  const pages = new Set<string>()
  return {
    name: 'forthright',
    enforce: 'pre',
    configResolved({ root, command }) {
      // What shows pages is seen in the end, from the modules themselves.
      parts = followParts(root, { isPage: () => false, site, readsModules: false })
      const leftOut = withoutParts(parts.all(), root)
      if (command === 'build') site.requireSources(root, [`{src,content,pages}/**/*.{md,mdx,${otherKinds}}`, ...leftOut])
    },
    load(id) {
      const [path = '', query = ''] = id.split('?')
      if (!isMarkdownPath(path) || path.startsWith('\0') || path.includes('/node_modules/')) return undefined
      if (/^(?:url|inline)\b/.test(query)) return undefined
      const source = readFileSync(path, 'utf8')
      parts?.see(path, source)
      if (query === '' && parts?.has(path)) return undefined
      const labelled = inPage(path, source, () => site.labelSource(source, { source, path }))
      if (query === '' && labelled !== source) pages.add(path)
      return /^raw\b/.test(query) ? `export default ${JSON.stringify(labelled)}` : labelled
    },
    buildEnd() {
      const find = (path: string, isOne: (id: string) => boolean) => {
        const { importers = [], dynamicImporters = [] } = this.getModuleInfo(path) ?? {}
        return [...importers, ...dynamicImporters].find(isOne)
      }
      for (const part of parts?.all() ?? []) {
        const other = find(part, (id) => !isMarkdownPath(id))
        if (other !== undefined) throw isBoth(part, find(part, isMarkdownPath) ?? '', `${nameOf(other)} imports it`)
      }
      // What no statement at the start of a page imports, so that nobody knew of it before.
      for (const page of pages) {
        const other = find(page, isMarkdownPath)
        if (other !== undefined) throw isBoth(page, other, 'it was labelled as one')
      }
    }
  }
}
