import type { OptionKinds } from '../disclosure/options.js'
import { type Look, resolveLook } from '../notice/look.js'
import { markOptionKinds, type MarkOptions, resolveMarks } from '../notice/marks.js'
import type { DocumentLabelOptions } from '../notice/label-languages.js'
import { labelOptionKinds } from '../notice/prepare-label.js'
import { publicationOptionKinds, type PublicationOptions } from '../notice/publication-foreword.js'
import { pageOptionKinds, type PageOptions } from '../plugin/page-facts.js'
import { invalidOption, requireOptions } from '../disclosure/options.js'

/** Options of every integration. All but a locale or a pack of your own are plain JSON. */
export interface HostOptions extends PageOptions, DocumentLabelOptions, MarkOptions, PublicationOptions {
  /**
   * The sources of the pages, as globs from the folder of the site. They are read before the host
   * builds anything, so that a page that can't be labelled fails the build whatever the host keeps
   * in its caches. @default where the host looks for pages
   */
  readonly content?: string | readonly string[]
  /**
   * Folders that are named for the language of their pages, such as `['de', 'fr']`. A page's own
   * `lang` in its front matter counts before them. @default the languages that the host is told of
   */
  readonly locales?: readonly string[]
  /** How the label looks. @default dark on a light ground, light on a dark one, in the page's font */
  readonly look?: Look
}

/** What these options may be. */
const hostOptionKinds: OptionKinds<HostOptions> = {
  ...pageOptionKinds,
  ...labelOptionKinds,
  ...markOptionKinds,
  ...publicationOptionKinds,
  content: 'any',
  locales: 'any',
  look: 'any'
}

/**
 * Refuse options that mean nothing, before the host begins.
 *
 * @throws {DisclosureError} `invalid-option`
 */
export function requireHostOptions(options: HostOptions): void {
  requireOptions(options, hostOptionKinds)
  resolveMarks(options)
  resolveLook(options.look)
  for (const name of ['content', 'locales'] as const) {
    const value: unknown = options[name]
    const words: readonly unknown[] = Array.isArray(value) ? value : [value ?? '']
    if (words.some((word) => typeof word !== 'string')) {
      throw invalidOption(`options.${name}`, value, 'a list of words')
    }
  }
}
