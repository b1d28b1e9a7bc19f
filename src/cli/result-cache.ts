import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { FileSettings } from './file-settings.js'
import { writeNewFile } from './files.js'
import type { FileFinding, FileResult } from './reporters/reporter.js'

/** Remembers files in which nothing was wrong, for as long as nothing about them changes. */
export interface ResultCache {
  /** What was found last time, where the file and everything that counts for it are as they were. */
  recall(path: string): FileResult | undefined
  /** Remember a result, unless something is wrong in it. */
  remember(path: string, result: FileResult): void
  /** Write the cache for the next run. */
  save(): Promise<void>
}

interface CacheOptions {
  readonly cwd: string
  /** The file to keep it in. @default a folder of `node_modules`, or `.forthright-cache` */
  readonly location: string | undefined
  /** What else the results depend on: the version, the command and its options. */
  readonly depends: readonly unknown[]
  readonly settings: (path: string) => FileSettings
  /** What stands beside a file and counts for it. */
  readonly stampBeside: (path: string) => string
}

type Entry = readonly [stamp: string, findings: readonly FileFinding[]]

/** A change within the grain of the clock of some file systems would not be seen. */
const grain = 20

/** Read what the last run remembered. A cache that is not understood is an empty one. */
export function openCache({ cwd, location, depends, settings, stampBeside }: CacheOptions): ResultCache {
  const file = location === undefined ? defaultLocation(cwd) : resolve(cwd, location)
  const before = readEntries(file)
  const after = new Map<string, Entry>(before)
  const keys = new Map<unknown, string>()
  const keyOf = ({ config, defaults }: FileSettings): string => {
    const known = keys.get(defaults)
    if (known !== undefined) return known
    const text = JSON.stringify([depends, config, defaults])
    const key = createHash('sha256').update(text).digest('base64url').slice(0, 22)
    keys.set(defaults, key)
    return key
  }
  const stampOf = (path: string): { stamp: string; changedAt: number } | undefined => {
    const stats = statSync(resolve(cwd, path), { throwIfNoEntry: false })
    if (!stats) return undefined
    const { mtimeMs, ctimeMs, size, ino } = stats
    const parts = [mtimeMs, ctimeMs, size, ino, keyOf(settings(path)), stampBeside(path)]
    return { stamp: parts.join(), changedAt: ctimeMs }
  }
  // Paths from where the cache is: it is the same one in every folder.
  const nameOf = (path: string) => relative(dirname(file), resolve(cwd, path))
  return {
    recall(path) {
      const entry = before.get(nameOf(path))
      if (!entry || entry[0] !== stampOf(path)?.stamp) return undefined
      return { path, changed: false, findings: entry[1] }
    },
    remember(path, { changed, findings }) {
      const name = nameOf(path)
      const found = stampOf(path)
      const isFine = !changed && findings.every(({ severity }) => severity !== 'refuse')
      if (isFine && found && Date.now() - found.changedAt > grain) after.set(name, [found.stamp, findings])
      else after.delete(name)
    },
    async save() {
      mkdirSync(dirname(file), { recursive: true })
      await writeNewFile(file, JSON.stringify({ format: 1, files: Object.fromEntries(after) }))
    }
  }
}

function defaultLocation(cwd: string): string {
  const modules = join(cwd, 'node_modules')
  return existsSync(modules) ? join(modules, '.cache/forthright/check.json') : join(cwd, '.forthright-cache')
}

function readEntries(file: string): Map<string, Entry> {
  try {
    const cache: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const isKnown = typeof cache === 'object' && cache !== null && 'format' in cache && cache.format === 1
    return new Map(isKnown && 'files' in cache ? Object.entries(cache.files as Record<string, Entry>) : [])
  } catch {
    return new Map()
  }
}
