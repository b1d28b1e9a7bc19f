import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { escapePath } from 'tinyglobby'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { HostOptions } from './host-options.js'
import { findParts } from './parts.js'
import { createSite, type Site } from './site.js'
import { isMarkdownPath } from './sources.js'

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
  let parts: ReadonlySet<string> = new Set()
  return {
    name: 'forthright',
    enforce: 'pre',
    configResolved({ root, command }) {
      parts = findParts(root)
      const leftOut = [...parts].map((path) => `!${escapePath(relative(root, path).replaceAll(sep, '/'))}`)
      if (command === 'build') site.requireSources(root, ['src/**/*.{md,mdx}', 'content/**/*.{md,mdx}', 'pages/**/*.{md,mdx}', ...leftOut])
    },
    load(id) {
      const [path = '', query = ''] = id.split('?')
      if (!isMarkdownPath(path) || path.startsWith('\0') || path.includes('/node_modules/')) return undefined
      if (/^(?:url|inline)\b/.test(query)) return undefined
      if (query === '' && parts.has(path)) return undefined
      const source = readFileSync(path, 'utf8')
      const labelled = site.labelSource(source, { source, path })
      return /^raw\b/.test(query) ? `export default ${JSON.stringify(labelled)}` : labelled
    },
    buildEnd() {
      for (const part of parts) {
        const { importers = [], dynamicImporters = [] } = this.getModuleInfo(part) ?? {}
        const other = [...importers, ...dynamicImporters].find((id) => !isMarkdownPath(id))
        if (other === undefined) continue
        throw new DisclosureError(
          'cannot-label',
          `Nothing was built, because ${relative(process.cwd(), part)} is a part of a page by its name, which has no label of its own, and ${relative(process.cwd(), other)} imports it as a page. Is it one? Then its name begins without \`_\`; else leave it out of the glob.`
        )
      }
    }
  }
}
