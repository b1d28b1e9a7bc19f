import astroDisclosure, { type AstroDisclosure } from './astro.js'
import type { HostOptions } from './host-options.js'

export type * from '../plugin/public-types.js'
export type { AstroDisclosure } from './astro.js'
export type { HostOptions } from './host-options.js'
export { labelLoader } from './astro.js'

/** What this plugin needs of Starlight. */
export interface StarlightSetup {
  readonly config: { readonly locales?: Readonly<Record<string, unknown>> | undefined }
  addIntegration(integration: AstroDisclosure): void
}

/** The plugin, as Starlight takes it. */
export interface StarlightDisclosure {
  readonly name: 'forthright'
  readonly hooks: { 'config:setup'(setup: StarlightSetup): void }
}

/**
 * Label every page of a Starlight site, in the language of its folder. The loader of the docs is
 * wrapped by {@link labelLoader}, for titles in the sidebar, in heads, in search and in llms.txt.
 *
 * @throws {DisclosureError} From its hook, as `forthright/astro` does.
 * @example
 * ```ts
 * starlight({ title: 'Harbour', plugins: [disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })] })
 * ```
 */
export default function disclosure(options: HostOptions = {}): StarlightDisclosure {
  return {
    name: 'forthright',
    hooks: {
      'config:setup'({ config, addIntegration }) {
        const locales = options.locales ?? Object.keys(config.locales ?? {}).filter((name) => name !== 'root')
        addIntegration(astroDisclosure({ ...options, locales }))
      }
    }
  }
}
