import { absoluteFrom, folderOf } from '../host/slashed-path.js'
import type { OptionValues } from './arguments.js'
import type { Config, Configs, LoadedConfig } from './config.js'
import { createDeclarations, type Declarations } from './declaration.js'
import { defaultsFor, type FileDefaults, ignoredBy } from './file-defaults.js'

/** What counts for one file. */
export interface FileSettings {
  readonly config: Config
  readonly defaults: FileDefaults
  /** The folder that the paths of the configuration are relative to. */
  readonly folder: string
  /** The file of the configuration, where there is one. */
  readonly path?: string
}

/** What the commands that go over files share. */
export interface FileContext {
  /** The folder in which the command runs. */
  readonly cwd: string
  /** What the configuration nearest to a file says about it. */
  readonly settings: (path: string) => FileSettings
  readonly declarations: Declarations
  /** The language that the command line asks for, which is stronger than any other. */
  readonly locale?: string
  /** The day on which the command runs, where that matters. */
  readonly today?: string
}

/** Put together what commands need to know of files. */
export function contextOf(
  cwd: string,
  settings: FileContext['settings'],
  { locale, today }: Pick<OptionValues, 'locale'> & Pick<FileContext, 'today'>
): FileContext {
  return {
    cwd,
    settings,
    declarations: createDeclarations(cwd),
    ...(locale === undefined ? {} : { locale }),
    ...(today === undefined ? {} : { today })
  }
}

interface PreparedSettings {
  readonly settings: FileContext['settings']
  /** Whether the configuration of a file leaves it out. */
  readonly isIgnored: (path: string) => boolean
}

/** Load the configuration of every file before any is touched, by the folders that the files lie in. */
export async function prepareSettings(
  cwd: string,
  configs: Configs,
  folders: Iterable<string>
): Promise<PreparedSettings> {
  const byFolder = new Map<string, Lookup>()
  const byConfig = new Map<LoadedConfig, Lookup>()
  for (const folder of folders) {
    const loaded = await configs.near(folder)
    const known = byConfig.get(loaded) ?? {
      loaded,
      defaults: defaultsFor(loaded),
      isIgnored: ignoredBy(loaded)
    }
    byConfig.set(loaded, known)
    byFolder.set(folder, known)
  }
  const lookup = (path: string): Lookup => {
    const found = byFolder.get(folderOf(path))
    if (!found) throw new Error(`No configuration was looked for beside ${path}`)
    return found
  }
  // Each step of the work on a file asks for the same.
  let last: { readonly path: string; readonly settings: FileSettings } | undefined
  return {
    settings: (path) => {
      if (last?.path === path) return last.settings
      const absolute = absoluteFrom(cwd, path)
      const { loaded, defaults } = lookup(absolute)
      const settings = {
        config: loaded.config,
        defaults: defaults(absolute),
        folder: loaded.folder,
        ...(loaded.path === undefined ? {} : { path: loaded.path })
      }
      last = { path, settings }
      return settings
    },
    isIgnored: (path) => lookup(path).isIgnored(path)
  }
}

interface Lookup {
  readonly loaded: LoadedConfig
  readonly defaults: (path: string) => FileDefaults
  readonly isIgnored: (path: string) => boolean
}

