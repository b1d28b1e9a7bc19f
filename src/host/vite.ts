import { readFileSync } from 'node:fs'
import type { HostOptions } from './host-options.js'
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
  return {
    name: 'forthright',
    enforce: 'pre',
    configResolved({ root, command }) {
      if (command === 'build') site.requireSources(root, ['src/**/*.{md,mdx}', 'content/**/*.{md,mdx}', 'pages/**/*.{md,mdx}'])
    },
    load(id) {
      const [path = '', query = ''] = id.split('?')
      if (!isMarkdownPath(path) || path.startsWith('\0') || path.includes('/node_modules/')) return undefined
      if (/^(?:url|inline)\b/.test(query)) return undefined
      const source = readFileSync(path, 'utf8')
      const labelled = site.labelSource(source, { source, path })
      return /^raw\b/.test(query) ? `export default ${JSON.stringify(labelled)}` : labelled
    }
  }
}
