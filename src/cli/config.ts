import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lilconfig } from 'lilconfig'
import { isDynamicPattern } from 'tinyglobby'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { mergeDisclosures } from '../disclosure/merge-disclosures.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import type { Mark } from '../notice/resolve-marks.js'
import { checkConfig } from './check-config.js'
import { misuse } from './misuse.js'
import { pathMatcher } from './path-matcher.js'

/** Facts and language for the files that some globs match. */
export interface ConfigOverride {
  readonly files: string | readonly string[]
  readonly disclosure?: unknown
  readonly locale?: string
}

/**
 * The configuration file: `forthright.config.{js,mjs,ts,json}`, or `forthright` in package.json.
 * Its paths and globs are relative to its folder.
 */
export interface Config {
  /** The site's default facts; a page's front matter lies over them. */
  readonly disclosure?: unknown
  /** The files to work on when the command names none. @default Markdown, MDX and HTML files */
  readonly files?: string | readonly string[]
  /** Files to leave out, besides `node_modules`. */
  readonly ignore?: string | readonly string[]
  /** Language of the labels. @default 'en' */
  readonly locale?: string
  /** Where labels stand. @default title, lead, end and record */
  readonly marks?: readonly Mark[]
  /** Why a default mark is left out; `check` reports it. */
  readonly reason?: string
  /** What a file without any facts is. @default 'error' */
  readonly undeclared?: 'error' | 'warn' | 'ignore'
  /** Facts for some files; later entries lie over earlier ones. */
  readonly overrides?: readonly ConfigOverride[]
}

export interface LoadedConfig {
  readonly config: Config
  /** The folder that its patterns are relative to. */
  readonly folder: string
  /** Path of the file that it came from. */
  readonly path?: string
}

/**
 * Load the configuration nearest to a folder, or an empty one.
 *
 * @throws {DisclosureError} `invalid-option` naming the file and what is wrong in it.
 */
export async function loadConfig(folder: string, file?: string): Promise<LoadedConfig> {
  const search = lilconfig('forthright', {
    searchPlaces: [
      'forthright.config.ts',
      'forthright.config.mjs',
      'forthright.config.js',
      'forthright.config.json',
      'package.json'
    ],
    loaders: Object.fromEntries(Object.entries(loaders).map(([end, load]) => [end, named(load)]))
  })
  const path = file === undefined ? undefined : resolve(folder, file)
  const found = await (path === undefined ? search.search(folder) : search.load(path)).catch(
    (cause: unknown) => {
      if (cause instanceof DisclosureError) throw cause
      throw misuse(`Could not read ${path ?? 'the configuration'}: ${String(cause)}`, cause)
    }
  )
  if (!found) return { config: {}, folder }
  const config = found.isEmpty ? {} : checkConfig(found.config, found.filepath)
  return { config, folder: dirname(found.filepath), path: found.filepath }
}

type Load = (path: string, text: string) => unknown

const loaders: Readonly<Record<string, Load>> = {
  '.js': loadModule,
  '.mjs': loadModule,
  '.ts': loadTypeScript,
  '.json': (_, text) => JSON.parse(text.replace(/^\uFEFF/, ''))
}

/** What a loader throws does not say of which file. */
function named(load: Load): Load {
  return async (path, text) => {
    try {
      return await load(path, text)
    } catch (cause) {
      throw misuse(`Could not read ${path}: ${String(cause)}`, cause)
    }
  }
}

async function loadModule(path: string): Promise<unknown> {
  const loaded: { default?: unknown } = await import(pathToFileURL(path).href)
  return loaded.default ?? loaded
}

// Node 20 runs no TypeScript; the loader for it is only loaded for a configuration that needs it.
async function loadTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti')
  return createJiti(import.meta.url, { moduleCache: false }).import(path, { default: true })
}

/** Facts and language for one file. */
export interface FileDefaults {
  readonly disclosure?: Disclosure
  readonly locale?: string
}

/**
 * Prepare the lookup of a file's defaults: the site's facts with the overrides that match it.
 *
 * @returns A lookup by absolute path.
 */
export function defaultsFor({ config, folder }: LoadedConfig): (path: string) => FileDefaults {
  const site = config.disclosure === undefined ? undefined : parseDisclosure(config.disclosure)
  const overrides = (config.overrides ?? []).map(({ files, disclosure, locale }) => ({
    matches: pathMatcher(folder, [files].flat(), (pattern) => !isDynamicPattern(pattern)),
    disclosure: disclosure === undefined ? undefined : parseDisclosure(disclosure),
    locale
  }))
  // Files that the same overrides match share one frozen disclosure, so its label is made once.
  const merged = new Map<string, FileDefaults>()
  return (path) => {
    const matching = overrides.filter(({ matches }) => matches(path))
    const key = matching.map((override) => overrides.indexOf(override)).join()
    const known = merged.get(key)
    if (known) return known
    const disclosure = matching.reduce<Disclosure | undefined>(
      (facts, override) =>
        facts && override.disclosure
          ? mergeDisclosures(facts, override.disclosure)
          : (override.disclosure ?? facts),
      site
    )
    const locale = matching.findLast((override) => override.locale !== undefined)?.locale
    const defaults = {
      ...(disclosure ? { disclosure } : {}),
      ...((locale ?? config.locale) ? { locale: locale ?? config.locale } : {})
    } as FileDefaults
    merged.set(key, defaults)
    return defaults
  }
}
