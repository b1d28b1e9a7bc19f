import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lilconfig } from 'lilconfig'
import { isDynamicPattern } from 'tinyglobby'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Layer } from '../disclosure/declared.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { parseLayer } from '../disclosure/parse-disclosure.js'
import { requireKey } from '../markup/facts-key.js'
import { dialects } from '../markup/front-matter-dialects.js'
import type { FrontMatterOption } from '../markup/front-matter.js'
import { type Look, resolveLook } from '../notice/look.js'
import { type Mark, type MarkOptions, resolveMarks } from '../notice/marks.js'
import { requirePacks } from '../policy/evaluate.js'
import { type Pack, packs as builtIn } from '../policy/index.js'
import { locales } from '../notice/locales/index.js'
import { findLocale } from '../notice/resolve-locale.js'
import { didYouMean } from '../text/did-you-mean.js'
import { misuse } from './arguments.js'
import { pathMatcher } from './files.js'

/** Facts and language for the files that some globs match. */
interface ConfigOverride {
  readonly files: string | readonly string[]
  readonly disclosure?: unknown
  readonly locale?: string
  readonly frontMatter?: FrontMatterOption
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

/** Add the name of the file to what a loader throws, which lacks it. */
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

/** Give the packs of a configuration, those that it names by id too; none where it names none. */
export function packsOf({ packs }: Config): readonly Pack[] | undefined {
  return packs?.flatMap((each) =>
    typeof each === 'string' ? builtIn.filter(({ id }) => id === each) : [each]
  )
}

/** Facts and language for one file. */
export interface FileDefaults {
  /** Not resolved yet: the file's own facts may lie over them. */
  readonly facts?: Layer
  readonly locale?: string
  readonly frontMatter?: FrontMatterOption
}

/**
 * Prepare the lookup of a file's defaults: the site's facts with the overrides that match it.
 *
 * @returns A lookup by absolute path.
 */
export function defaultsFor({ config, folder }: LoadedConfig): (path: string) => FileDefaults {
  const site = config.disclosure === undefined ? undefined : parseLayer(config.disclosure)
  const overrides = (config.overrides ?? []).map(({ files, disclosure, locale, frontMatter }) => ({
    matches: pathMatcher(folder, [files].flat(), (pattern) => !isDynamicPattern(pattern)),
    facts: disclosure === undefined ? undefined : parseLayer(disclosure),
    locale,
    frontMatter
  }))
  // Files that the same overrides match share one frozen disclosure, so its label is made once.
  const merged = new Map<string, FileDefaults>()
  return (path) => {
    const matching = overrides.filter(({ matches }) => matches(path))
    const key = matching.map((override) => overrides.indexOf(override)).join()
    const known = merged.get(key)
    if (known) return known
    const facts = matching.reduce<Layer | undefined>(
      (layer, override) =>
        layer && override.facts ? mergeLayers(layer, override.facts) : (override.facts ?? layer),
      site
    )
    const last = <Name extends 'locale' | 'frontMatter'>(name: Name) =>
      matching.findLast((override) => override[name] !== undefined)?.[name] ?? config[name]
    const [locale, frontMatter] = [last('locale'), last('frontMatter')]
    const defaults = {
      ...(facts ? { facts } : {}),
      ...(locale === undefined ? {} : { locale }),
      ...(frontMatter === undefined ? {} : { frontMatter })
    }
    merged.set(key, defaults)
    return defaults
  }
}

/** List the problems of a value; `at` names its member of the configuration. */
type Check = (value: unknown, at: string) => readonly string[]

const text =
  (expected: string): Check =>
  (value, at) =>
    typeof value === 'string' && value.trim() !== '' ? [] : [unexpected(value, at, expected)]

const word =
  (known: readonly string[]): Check =>
  (value, at) =>
    known.includes(String(value)) ? [] : [unexpected(value, at, known.join(', '))]

const list =
  (item: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => item(each, `${at}[${index}]`))
      : [unexpected(value, at, 'a list')]

const oneOrMore =
  (item: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return item(value, at)
    return value.length > 0 ? list(item)(value, at) : [`Unexpected empty list in \`${at}\``]
  }

const members =
  (table: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, at) => {
    const names = Object.keys(table)
    const known = names.join(', ')
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [unexpected(value, at, `an object with ${known}`)]
    }
    const place = (name: string) => (at === '' ? name : `${at}.${name}`)
    const declared = Object.entries(value).filter(([, member]) => member !== undefined)
    const missing = required.filter((name) => !declared.some(([own]) => own === name))
    return [
      ...missing.map((name) => `Missing \`${place(name)}\``),
      ...declared.flatMap(([name, member]) => {
        const check = Object.hasOwn(table, name) ? table[name] : undefined
        if (check) return check(member, place(name))
        return [`Unexpected \`${place(name)}\`, expected ${known}${didYouMean(name, names)}`]
      })
    ]
  }

const pattern: Check = (value, at) => {
  const problems = text('a path or a glob')(value, at)
  if (problems.length > 0 || !/^!(?!\()/.test(String(value))) return problems
  return [unexpected(value, at, 'a path or a glob that does not begin with `!`')]
}

/** Say what is wrong with the tag of a language, and where it stands; nothing for a known one. */
function localeProblem(tag: string, where: string): string | undefined {
  if (findLocale(tag)) return undefined
  const known = locales.map((each) => each.tag)
  const hint = didYouMean(tag, known)
  return `Unexpected \`${tag}\` in \`${where}\`, expected one of ${known.join(', ')}${hint}`
}

/**
 * Refuse a language that no label is written in.
 *
 * @throws {DisclosureError} `invalid-option`
 */
export function requireLocale(tag: string | undefined): void {
  const problem = tag === undefined ? undefined : localeProblem(tag, '--locale')
  if (problem !== undefined) throw misuse(problem)
}

const locale: Check = (value, at) => {
  if (typeof value !== 'string') return [unexpected(value, at, 'a language such as de')]
  return [localeProblem(value, at) ?? []].flat()
}

const frontMatter: Check = (value, at) =>
  value === false ? [] : word(dialects)(value, at).map((problem) => `${problem}, or false`)

const look: Check = (value) =>
  problemsOf(() => resolveLook(value as Look)).map((problem) => problem.replaceAll('options.', ''))

const facts: Check = (value, at) =>
  problemsOf(() => parseLayer(value)).map((problem) => `\`${at}\`: ${problem}`)

const pack: Check = (value, at) => {
  const ids = builtIn.map(({ id }) => id)
  const known = ids.join(', ')
  if (typeof value === 'string') {
    const isKnown = ids.includes(value)
    return isKnown ? [] : [`${unexpected(value, at, known)}${didYouMean(value, ids)}`]
  }
  return problemsOf(() => requirePacks([value as Pack])).length === 0
    ? []
    : [unexpected(value, at, `a pack of your own, or one of ${known}`)]
}

const overrideTable = {
  files: oneOrMore(pattern),
  disclosure: facts,
  locale,
  frontMatter
} satisfies Record<keyof ConfigOverride, Check>

const configTable = {
  disclosure: facts,
  files: oneOrMore(pattern),
  ignore: (value, at) => (Array.isArray(value) ? list(pattern) : pattern)(value, at),
  locale,
  marks: list(text('the name of a mark')),
  reason: text('a text that says why'),
  selector: text('`tag`, `#id`, `.class` or `tag.class`'),
  packs: list(pack),
  look,
  frontMatter,
  undeclared: word(['error', 'warn', 'ignore']),
  key: (value) => problemsOf(() => requireKey(value)).map((each) => each.replace('options.', '')),
  overrides: list(members(overrideTable, ['files'])),
  $schema: () => []
} satisfies Record<keyof Config | '$schema', Check>

/**
 * Check a configuration whole, before any file is touched.
 *
 * @throws {DisclosureError} `invalid-option` with the path and every problem: its place, what was
 * found, what was expected and the nearest valid name.
 */
function checkConfig(config: unknown, path: string): Config {
  const shape = members(configTable)(config, '')
  const problems = shape.length > 0 ? shape : marksProblems(config as MarkOptions)
  if (problems.length === 0) return config as Config
  const lines = problems.map((problem) => `- ${problem}`)
  throw misuse([`Unexpected configuration in ${path}:`, ...lines].join('\n'))
}

/** Which marks there may be depends on the reason. The surfaces call both options. */
function marksProblems(config: MarkOptions): string[] {
  return problemsOf(() => resolveMarks(config)).map((problem) => problem.replaceAll('options.', ''))
}

function problemsOf(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    const reasons = error.findings.map(({ reason }) => reason)
    return reasons.length > 0 ? reasons : [error.message]
  }
}

function unexpected(value: unknown, at: string, expected: string): string {
  return `Unexpected ${show(value)}${at === '' ? '' : ` in \`${at}\``}, expected ${expected}`
}

function show(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return ['object', 'function'].includes(typeof value) ? typeof value : `\`${String(value)}\``
}
