import type { Layer } from '../disclosure/declared.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { parseLayer } from '../disclosure/parse-disclosure.js'
import type { FrontMatterOption } from '../markup/front-matter.js'
import type { ConfigLayer, LoadedConfig } from './config.js'
import { isGlob, pathMatcher } from './files.js'
import { languagesText } from './languages-text.js'

/** Facts and language for one file. */
export interface FileDefaults {
  /** Not resolved yet: the file's own facts may lie over them. */
  readonly facts?: Layer
  /** One language or two: `de`, `de,en`. */
  readonly locale?: string
  readonly frontMatter?: FrontMatterOption
}

/** What a configuration, or one of its overrides, says about the files that it matches. */
export interface Saying {
  readonly matches: (path: string) => boolean
  readonly disclosure: unknown
  readonly facts?: Layer
  readonly locale?: string
  readonly frontMatter?: FrontMatterOption
  /** Where it stands: the file, and the member in it. */
  readonly path: string
  readonly member: string
}

/** Everything that a configuration says about files, the stronger one later. */
export function sayingsOf({ layers }: LoadedConfig): readonly Saying[] {
  return layers.flatMap((layer) => [
    sayingOf(layer, layer.config, '', () => true),
    ...(layer.config.overrides ?? []).map((override, index) =>
      sayingOf(
        layer,
        override,
        `overrides[${index}].`,
        pathMatcher(layer.folder, [override.files].flat(), (pattern) => !isGlob(pattern))
      )
    )
  ])
}

function sayingOf(
  { path }: ConfigLayer,
  { disclosure, locale, frontMatter }: Pick<ConfigLayer['config'], 'disclosure' | 'locale' | 'frontMatter'>,
  member: string,
  matches: Saying['matches']
): Saying {
  return {
    matches,
    disclosure,
    path,
    member,
    ...(disclosure === undefined ? {} : { facts: parseLayer(disclosure) }),
    ...(locale === undefined ? {} : { locale: languagesText(locale) }),
    ...(frontMatter === undefined ? {} : { frontMatter })
  }
}

/**
 * Prepare the lookup of a file's defaults: the site's facts with the overrides that match it.
 *
 * @returns A lookup by absolute path.
 */
export function defaultsFor(loaded: LoadedConfig): (path: string) => FileDefaults {
  const sayings = sayingsOf(loaded)
  // Files about which the same is said share one frozen disclosure, so its label is made once.
  const merged = new Map<string, FileDefaults>()
  return (path) => {
    let key = ''
    for (const { matches } of sayings) key += matches(path) ? '1' : '0'
    const known = merged.get(key)
    if (known) return known
    const defaults = mergeSayings(sayings.filter((_, index) => key[index] === '1'))
    merged.set(key, defaults)
    return defaults
  }
}

function mergeSayings(sayings: readonly Saying[]): FileDefaults {
  const facts = sayings.reduce<Layer | undefined>(
    (layer, saying) =>
      layer && saying.facts ? mergeLayers(layer, saying.facts) : (saying.facts ?? layer),
    undefined
  )
  const locale = sayings.findLast((saying) => saying.locale !== undefined)?.locale
  const frontMatter = sayings.findLast((saying) => saying.frontMatter !== undefined)?.frontMatter
  return {
    ...(facts ? { facts } : {}),
    ...(locale === undefined ? {} : { locale }),
    ...(frontMatter === undefined ? {} : { frontMatter })
  }
}

/** Prepare the test whether a configuration leaves a file out. */
export function ignoredBy({ layers }: LoadedConfig): (path: string) => boolean {
  const matchers = layers.map(({ config, folder }) =>
    pathMatcher(folder, [config.ignore ?? []].flat(), () => true)
  )
  return (path) => matchers.some((matches) => matches(path))
}
