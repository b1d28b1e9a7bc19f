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

/** What was found in a file, by its index among the findings of all: most files have the same. */
type Entry = readonly [stamp: string, findings: number]

/** A change within the grain of the clock of some file systems would not be seen. */
const grain = 20

/** Read what the last run remembered. A cache that is not understood is an empty one. */
export function openCache({ cwd, location, depends, settings, stampBeside }: CacheOptions): ResultCache {
  const file = location === undefined ? defaultLocation(cwd) : resolve(cwd, location)
  const { entries, findings: known } = readCache(file)
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
      const entry = entries.get(nameOf(path))
      if (!entry || entry[0] !== stampOf(path)?.stamp) return undefined
      const findings = known.at(entry[1])
      return findings && { path, changed: false, findings }
    },
    remember(path, { changed, findings }) {
      const name = nameOf(path)
      const found = stampOf(path)
      const isFine = !changed && findings.every(({ severity }) => severity !== 'refuse')
      const isSettled = found !== undefined && Date.now() - found.changedAt > grain
      if (isFine && isSettled) entries.set(name, [found.stamp, known.indexOf(findings)])
      else entries.delete(name)
    },
    async save() {
      mkdirSync(dirname(file), { recursive: true })
      // What no file has any more is left behind.
      const kept = listFindings([])
      const lines = [...entries].map(([name, [stamp, index]]) =>
        JSON.stringify([name, stamp, kept.indexOf(known.at(index) ?? [])])
      )
      await writeNewFile(file, [JSON.stringify({ format, findings: kept.all() }), ...lines, ''].join('\n'))
    }
  }
}

function defaultLocation(cwd: string): string {
  const modules = join(cwd, 'node_modules')
  return existsSync(modules) ? join(modules, '.cache/forthright/check.json') : join(cwd, '.forthright-cache')
}

const format = 2

interface Cache {
  readonly entries: Map<string, Entry>
  readonly findings: FindingsList
}

/** Lists of findings, each once. */
interface FindingsList {
  at(index: number): readonly FileFinding[] | undefined
  indexOf(findings: readonly FileFinding[]): number
  all(): readonly (readonly FileFinding[])[]
}

function listFindings(known: readonly (readonly FileFinding[])[]): FindingsList {
  const all = [...known]
  const indices = new Map(all.map((findings, index) => [JSON.stringify(findings), index]))
  return {
    at: (index) => all[index],
    all: () => all,
    indexOf(findings) {
      const text = JSON.stringify(findings)
      const index = indices.get(text) ?? all.push(findings) - 1
      indices.set(text, index)
      return index
    }
  }
}

/** A line for what is common to all files, then one for each: no more than one is parsed at a time. */
function readCache(file: string): Cache {
  const entries = new Map<string, Entry>()
  try {
    const bytes = readFileSync(file)
    let header: { readonly findings: readonly (readonly FileFinding[])[] } | undefined
    for (const line of linesOf(bytes)) {
      const value: unknown = JSON.parse(line)
      if (header) {
        const [name, stamp, findings] = value as [string, string, number]
        entries.set(name, [stamp, findings])
      } else {
        if (!isHeader(value)) break
        header = value
      }
    }
    if (header) return { entries, findings: listFindings(header.findings) }
  } catch {
    // None yet, or one that was cut short or written over.
  }
  return { entries: new Map(), findings: listFindings([]) }
}

function isHeader(value: unknown): value is { findings: readonly (readonly FileFinding[])[] } {
  const isObject = typeof value === 'object' && value !== null
  return isObject && 'format' in value && value.format === format && 'findings' in value && Array.isArray(value.findings)
}

function* linesOf(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(10, at)
    const end = found === -1 ? bytes.length : found
    yield bytes.toString('utf8', at, end)
    at = end + 1
  }
}
