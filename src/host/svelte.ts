import { basename, resolve } from 'node:path'
import type { HostOptions } from './host-options.js'
import { otherKinds } from './other-kinds.js'
import { followParts, withoutParts } from './parts.js'
import { createSite } from './site.js'
import { isMarkdownPath } from './sources.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** A preprocessor of Svelte. */
export interface Preprocessor {
  readonly name: string
  markup(given: { readonly content: string; readonly filename?: string }): { readonly code: string } | undefined
}

const sources = ['src', 'content'].map((folder) => `${folder}/**/*.{md,svx,mdx,${otherKinds}}`)

/**
 * Label every page that mdsvex makes of Markdown: its text, and the title and description of its front
 * matter, which layouts, lists and feeds show. It stands before `mdsvex()` among the preprocessors.
 *
 * mdsvex prints text as it is, so a name with a brace or a bracket would be code: here it is words.
 *
 * @throws {DisclosureError} When the configuration is loaded, for pages that can't be labelled, each
 * with its file and line.
 * @example
 * ```ts
 * const preprocess = [disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } }), mdsvex()]
 * ```
 */
export default function disclosure(options: HostOptions = {}): Preprocessor {
  const site = createSite(options)
  const isPage = (path: string) => basename(path).startsWith('+')
  const parts = followParts(process.cwd(), { isPage, site })
  site.requireSources(process.cwd(), [...sources, ...withoutParts(parts.all(), process.cwd())])
  return {
    name: 'forthright',
    markup({ content, filename }) {
      if (filename === undefined || !isMarkdownPath(filename)) return undefined
      parts.see(filename, content)
      if (parts.has(resolve(filename))) return undefined
      const labelled = site.labelSource(content, { source: content, path: filename }, 'svelte')
      // mdsvex makes typographic quotes of those in `{'{'}`, which is no code then.
      return { code: labelled.replace(/\{'([{}])'\}/g, (_, brace: string) => `{String.fromCharCode(${brace.charCodeAt(0)})}`) }
    }
  }
}
