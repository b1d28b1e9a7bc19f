import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import type { FrontMatterOption } from '../markup/front-matter.js'
import type { Look } from '../notice/look.js'
import type { Mark } from '../notice/marks.js'
import type { Pack } from '../policy/index.js'

/** Facts and language for the files that some globs match. */
export interface ConfigOverride {
  /** Paths and globs, relative to the folder of the configuration; of a package, to that of the one that extends it. */
  readonly files: string | readonly string[]
  /** Facts that lie over those of the configuration. */
  readonly disclosure?: DisclosureInput | 'human-only'
  /** Language of the labels, or two in a list: that of the pages, then that of their readers. */
  readonly locale?: string | readonly string[]
  /** The dialect of front matter without fences, or `false` for none. */
  readonly frontMatter?: FrontMatterOption
}

/**
 * The configuration of the command line: `forthright.config.*`, or `forthright` in package.json. The one
 * nearest to a file counts for it, alone. Its paths and globs are relative to its folder.
 */
export interface Config {
  /** No configuration above this folder is looked for. */
  readonly root?: boolean
  /**
   * Configurations that this one lies over: a path that begins with `.`, or a package. What both say
   * counts as this one says it; facts are merged as those of a site and a page are.
   */
  readonly extends?: string | readonly string[]
  /** The site's default facts; a page's own facts lie over them. */
  readonly disclosure?: DisclosureInput | 'human-only'
  /** The files to work on when the command names none. @default Markdown, MDX and HTML files */
  readonly files?: string | readonly string[]
  /** Files to leave out, besides `node_modules` and what ignore files name. */
  readonly ignore?: string | readonly string[]
  /**
   * Language of the labels, or two in a list: that of the pages, then that of their readers. The `lang`
   * of a page's front matter is stronger than the first. @default 'en'
   */
  readonly locale?: string | readonly string[]
  /** Where labels stand. @default title, lead, end and record */
  readonly marks?: readonly Mark[]
  /** Why a default mark is left out; `check` reports it. */
  readonly reason?: string
  /** The element that the label of an HTML page goes into. @default the place of its first text */
  readonly selector?: string
  /** How the label of an HTML page looks. @default the page's font, dark on light or light on dark */
  readonly look?: Look
  /**
   * The rules that apply: ids of packs, such as `eu-ai-act-50` (`forthright explain` lists them), or
   * packs of your own. @default OpenAI's sharing policy and its usage policies
   */
  readonly packs?: readonly (string | Pack)[]
  /**
   * The dialect of front matter without fences, or `false` for none. @default front matter between
   * fences, where there is some
   */
  readonly frontMatter?: FrontMatterOption
  /**
   * What a file without facts of its own is. Beside default facts it is asked for where this is set.
   * @default 'error' without default facts, and else 'ignore'
   */
  readonly undeclared?: 'error' | 'warn' | 'ignore'
  /** What front matter calls the facts. @default 'disclosure' */
  readonly key?: string
  /**
   * Where labels are: in the files themselves, or put in when the site is built. Of files that are
   * labelled when they are built, `check` checks facts and reviews, and `label` leaves them alone.
   * @default 'source'
   */
  readonly labels?: 'source' | 'build'
  /**
   * The folders of the built site. `check` reads each page there against the facts of its source among
   * `files`.
   */
  readonly built?: string | readonly string[]
  /** Facts for some files; later entries lie over earlier ones. */
  readonly overrides?: readonly ConfigOverride[]
}

/**
 * Give a configuration its type, for editors and the compiler; it comes back as it is.
 *
 * @example
 * ```ts
 * export default defineConfig({
 *   disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' },
 *   overrides: [{ files: 'docs/de/**', locale: 'de' }]
 * })
 * ```
 */
export function defineConfig(config: Config): Config {
  return config
}
