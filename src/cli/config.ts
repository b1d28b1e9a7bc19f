import { pathToFileURL } from 'node:url'
import { lilconfig } from 'lilconfig'
import picomatch from 'picomatch'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { mergeDisclosures } from '../disclosure/merge-disclosures.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { resolveLocale } from '../notice/resolve-locale.js'
import { didYouMean } from '../text/did-you-mean.js'

/** Facts and language for the files that some globs match. */
export interface ConfigOverride {
  readonly files: string | readonly string[]
  readonly disclosure?: unknown
  readonly locale?: string
}

/** The configuration file: `forthright.config.{js,mjs,ts,json}`, or `forthright` in package.json. */
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
  readonly marks?: readonly string[]
  /** Why a default mark is left out; `check` reports it. */
  readonly reason?: string
  /** What a file without any facts is. @default 'error' */
  readonly undeclared?: 'error' | 'warn' | 'ignore'
  /** Facts for some files; later entries lie over earlier ones. */
  readonly overrides?: readonly ConfigOverride[]
}

const keys = [
  'disclosure',
  'files',
  'ignore',
  'locale',
  'marks',
  'reason',
  'undeclared',
  'overrides',
  '$schema'
]

export interface LoadedConfig {
  readonly config: Config
  /** Path of the file that it came from. */
  readonly path?: string
}

/**
 * Load the configuration nearest to a folder, or an empty one.
 *
 * @throws {DisclosureError} `invalid-option` naming the file and the key.
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
    loaders: { '.js': loadModule, '.mjs': loadModule, '.ts': loadTypeScript }
  })
  const found = await (file === undefined ? search.search(folder) : search.load(file)).catch(
    (cause: unknown) => {
      const name = file === undefined ? 'the configuration' : `\`${file}\``
      throw misuse(`Could not read ${name}: ${String(cause)}`, cause)
    }
  )
  if (!found || found.isEmpty) return { config: {} }
  return { config: checkConfig(found.config, found.filepath), path: found.filepath }
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

function checkConfig(config: unknown, path: string): Config {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw misuse(`Unexpected configuration in ${path}, expected an object`)
  }
  for (const key of Object.keys(config)) {
    if (keys.includes(key)) continue
    throw misuse(`Unexpected \`${key}\` in ${path}, expected ${keys.join(', ')}${didYouMean(key, keys)}`)
  }
  const checked = config as Config
  if (checked.locale !== undefined) resolveLocale(checked.locale)
  const undeclared = ['error', 'warn', 'ignore']
  if (checked.undeclared !== undefined && !undeclared.includes(checked.undeclared)) {
    throw misuse(
      `Unexpected \`${String(checked.undeclared)}\` in \`undeclared\` of ${path}, expected ${undeclared.join(', ')}`
    )
  }
  return checked
}

function misuse(message: string, cause?: unknown): DisclosureError {
  return new DisclosureError('invalid-option', message, cause === undefined ? {} : { cause })
}

/** Facts and language for one file. */
export interface FileDefaults {
  readonly disclosure?: Disclosure
  readonly locale?: string
}

/** Prepare the lookup of a file's defaults: the site's facts with the overrides that match it. */
export function defaultsFor(config: Config): (path: string) => FileDefaults {
  const site = config.disclosure === undefined ? undefined : parseDisclosure(config.disclosure)
  const overrides = (config.overrides ?? []).map(({ files, disclosure, locale }) => ({
    matches: picomatch([files].flat()),
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
