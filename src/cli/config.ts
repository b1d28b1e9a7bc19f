import { existsSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ParseError } from 'jsonc-parser'
import { lilconfig } from 'lilconfig'
import type { Config } from '../config/config.js'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { misuse } from './arguments.js'
import { checkConfig } from './check-config.js'
import { printable } from './printable.js'

export type { Config }

/** One file of configuration, as it is. */
export interface ConfigLayer {
  readonly config: Config
  /** The folder that its patterns are relative to. */
  readonly folder: string
  readonly path: string
}

/** A configuration with those that it extends. */
export interface LoadedConfig {
  /** What each file says, the nearer and stronger one last. */
  readonly layers: readonly ConfigLayer[]
  /** The options of all, without the facts and the overrides, which {@link defaultsFor} merges. */
  readonly config: Config
  /** The folder that its patterns are relative to. */
  readonly folder: string
  /** Path of the file that it came from. */
  readonly path?: string
}

export interface ConfigOptions {
  /** The file that the command line names: it counts for every file. */
  readonly file?: string | undefined
  /** Whether a configuration may be a program. @default true */
  readonly allowsCode?: boolean
}

/** Loads each configuration once. */
export interface Configs {
  /** Load the configuration nearest to a folder, or an empty one. */
  near(folder: string): Promise<LoadedConfig>
}

type Load = (path: string, text: string) => unknown

const loaders: Readonly<Record<string, Load>> = {
  '.js': loadModule,
  '.mjs': loadModule,
  '.cjs': loadModule,
  '.ts': loadTypeScript,
  '.mts': loadTypeScript,
  '.cts': loadTypeScript,
  '.json': (_, text) => JSON.parse(withoutByteOrderMark(text)),
  '.jsonc': loadJsonc,
  '.yaml': loadYaml,
  '.yml': loadYaml,
  '.toml': loadToml
}

/** Loading one of these runs it. */
const programs = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts']

const configNames = Object.keys(loaders).map((end) => `forthright.config${end}`)

/** The files of a folder that may hold a configuration. */
export function configsIn(folder: string): string[] {
  const files = configNames.map((name) => join(folder, name)).filter((path) => existsSync(path))
  const manifest = join(folder, 'package.json')
  return declaresConfig(manifest) ? [...files, manifest] : files
}

/** Whether a package.json holds a configuration. One that does not parse is others' to complain about. */
function declaresConfig(manifest: string): boolean {
  try {
    const content: unknown = JSON.parse(withoutByteOrderMark(readFileSync(manifest, 'utf8')))
    return typeof content === 'object' && content !== null && 'forthright' in content
  } catch {
    return false
  }
}

/**
 * Prepare to load configurations for files below a folder: for each file the nearest one.
 *
 * A configuration that is a program is loaded only from the root of the project, or where the command
 * line names it: a folder within, such as one of somebody else's, can't bring code along.
 *
 * @param cwd The folder in which the command runs.
 * @throws {DisclosureError} `invalid-option` naming the file and what is wrong in it.
 */
export function createConfigs(cwd: string, { file, allowsCode = true }: ConfigOptions = {}): Configs {
  const named = file === undefined ? undefined : resolve(cwd, file)
  if (named !== undefined) requireConfig(named)
  const { stop, codeFolder } = projectOf(cwd)
  const requireAllowed = (path: string) => {
    if (!programs.includes(extname(path))) return
    if (!allowsCode) {
      throw misuse(`${printable(path)} is a program, which \`--no-config-code\` refuses. Write it as JSON, YAML or TOML`)
    }
    const isOwn = dirname(path) === codeFolder || path === named
    if (!isOwn && !isOfDependency(path)) {
      throw misuse(
        `${printable(path)} is a program, and those are loaded only from the root of the project (${printable(codeFolder)}). Write it as JSON, YAML or TOML, or name it with \`--config\``
      )
    }
  }
  const load = (path: string, text: string) => {
    requireAllowed(path)
    return loadNamed(path, text)
  }
  const search = lilconfig('forthright', {
    searchPlaces: [...configNames, 'package.json'],
    loaders: Object.fromEntries(Object.keys(loaders).map((end) => [end, load])),
    ...(stop === undefined ? {} : { stopDir: stop })
  })
  const known = new Map<string, Promise<LoadedConfig>>()
  const loadOnce = async (path: string, config: unknown): Promise<LoadedConfig> => {
    const before = known.get(path)
    if (before) return before
    const loading = chainOf(path, config, { load, above: [] }).then(merged)
    known.set(path, loading)
    return loading
  }
  return {
    async near(folder) {
      try {
        const found = await (named === undefined ? search.search(folder) : search.load(named))
        if (!found) return { layers: [], config: {}, folder: cwd }
        requireOne(found.filepath)
        return await loadOnce(found.filepath, found.isEmpty ? {} : found.config)
      } catch (cause) {
        if (cause instanceof DisclosureError) throw cause
        throw misuse(`Could not read ${printable(named ?? 'the configuration')}: ${String(cause)}`, cause)
      }
    }
  }
}

/** Make sure that the command line names a file that can hold a configuration. */
function requireConfig(path: string): void {
  const where = `Unexpected \`${printable(path)}\` in \`--config\``
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw misuse(`${where}: there is no such file`)
  if (basename(path) === 'package.json' && !declaresConfig(path)) throw misuse(`${where}, expected one with \`forthright\` in it`)
  if (!loaders[extname(path)]) throw misuse(`${where}, expected ${Object.keys(loaders).join(', ')}`)
}

/** Load the configuration nearest to a folder, or the one that the command line names. */
export function loadConfig(folder: string, options: ConfigOptions = {}): Promise<LoadedConfig> {
  return createConfigs(folder, options).near(folder)
}

interface Project {
  /** Where the search for a configuration ends, where that is known. */
  readonly stop?: string
  /** The one folder whose configuration may be a program. */
  readonly codeFolder: string
}

/** The project of a folder: its repository, or else its package, or else its configuration. */
function projectOf(cwd: string): Project {
  const above = foldersAbove(cwd)
  const repository = above.find((folder) => existsSync(join(folder, '.git')))
  if (repository !== undefined) return { stop: repository, codeFolder: repository }
  const codeFolder = above.find(
    (folder) => existsSync(join(folder, 'package.json')) || configsIn(folder).length > 0
  )
  return { codeFolder: codeFolder ?? cwd }
}

function foldersAbove(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)]
}

function isOfDependency(path: string): boolean {
  return /[\\/]node_modules[\\/]/.test(path)
}

/** Two configurations in one folder: which one counts nobody has said. */
function requireOne(path: string): void {
  const folder = dirname(path)
  const others = configsIn(folder).filter((each) => each !== path)
  if (others.length === 0 || !configNames.includes(basename(path))) return
  const names = [path, ...others].map((each) => basename(each)).join(', ')
  throw misuse(`Unexpected ${names} in ${printable(folder)}, expected one of them. Which one counts?`)
}

interface Extending {
  readonly load: Load
  /** The configurations that lie over this one, the last one names it. */
  readonly above: readonly string[]
  /** The folder of the configuration that named a package: globs of a package are about who takes it. */
  readonly home?: string | undefined
}

/** A configuration behind those that it extends. */
async function chainOf(path: string, value: unknown, { load, above, home }: Extending): Promise<ConfigLayer[]> {
  if (above.includes(path)) {
    throw misuse(`Unexpected circle of \`extends\`: ${[...above, path].map(printable).join(' → ')}`)
  }
  const config = await checkConfig(value, path)
  const folder = home ?? dirname(path)
  const bases = []
  for (const name of [config.extends ?? []].flat()) {
    const base = resolveBase(name, path)
    const text = await readFile(base, 'utf8')
    const extending = { load, above: [...above, path], home: isPath(name) ? home : folder }
    bases.push(...(await chainOf(base, await load(base, text), extending)))
  }
  return [...bases, { config, folder, path }]
}

function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name)
}

function resolveBase(name: string, path: string): string {
  try {
    const base = isPath(name) ? resolve(dirname(path), name) : createRequire(path).resolve(name)
    if (statSync(base).isFile()) return base
  } catch {
    // Said below, as for a path that leads nowhere.
  }
  throw misuse(`Unexpected \`${printable(name)}\` in \`extends\` of ${printable(path)}: there is no such file or package`)
}

function merged(layers: readonly ConfigLayer[]): LoadedConfig {
  const last = layers.at(-1)
  if (!last) throw new Error('A configuration has at least one layer')
  const { overrides: _, disclosure: __, ignore: ___, ...config } = Object.assign(
    {},
    ...layers.map((layer) => layer.config)
  ) as Config
  return { layers, config, folder: last.folder, path: last.path }
}

/** Load a file by its extension, adding its name to what a loader throws, which lacks it. */
async function loadNamed(path: string, text: string): Promise<unknown> {
  const load = loaders[extname(path)]
  if (!load) {
    throw misuse(`Unexpected \`${printable(path)}\`, expected ${Object.keys(loaders).join(', ')}`)
  }
  try {
    return await load(path, text)
  } catch (cause) {
    throw misuse(`Could not read ${printable(path)}: ${String(cause)}`, cause)
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

async function loadJsonc(_: string, text: string): Promise<unknown> {
  const { default: jsonc } = await import('jsonc-parser')
  const errors: ParseError[] = []
  const value: unknown = jsonc.parse(withoutByteOrderMark(text), errors, { allowTrailingComma: true })
  const [first] = errors
  if (first) throw new SyntaxError(`${jsonc.printParseErrorCode(first.error)} at offset ${first.offset}`)
  return value
}

async function loadYaml(_: string, text: string): Promise<unknown> {
  const { parse } = await import('yaml')
  return parse(withoutByteOrderMark(text), { merge: true })
}

async function loadToml(_: string, text: string): Promise<unknown> {
  const { parse } = await import('smol-toml')
  return parse(withoutByteOrderMark(text))
}

function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
