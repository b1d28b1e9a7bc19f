import { createHash } from 'node:crypto'
import { closeSync, constants, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { absoluteFrom, slashedFrom } from '../host/slashed-path.js'
import type { FileSettings } from './file-settings.js'
import { makeFolder, sweepTemporaryFiles, writeNewFile } from './files.js'
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

/** A change within the grain of the clock of some file systems would not be seen. */
const grain = 20

/**
 * Open what the last run remembered. A cache that is not understood is an empty one.
 *
 * Files come in the order of their paths, and so do the lines of the cache: the two are gone through
 * side by side, with a piece of the old cache in memory. Where nothing differs nothing is written.
 */
export function openCache({ cwd, location, depends, settings, stampBeside }: CacheOptions): ResultCache {
  const file = location === undefined ? defaultLocation(cwd) : resolve(cwd, location)
  const folder = dirname(file)
  const lines = readLines(file)
  const header = headerIn(lines.next().value)
  const known = listFindings(header ?? [])
  const old = header ? readEntries(lines, folder) : undefined
  const kept = collectLines()
  const used = new Set<number>()
  let isChanged = false
  let last = ''
  const keys = new Map<unknown, string>()
  const keyOf = ({ config, defaults }: FileSettings): string => {
    const made = keys.get(defaults)
    if (made !== undefined) return made
    const text = JSON.stringify([depends, config, defaults])
    const key = createHash('sha256').update(text).digest('base64url').slice(0, 22)
    keys.set(defaults, key)
    return key
  }
  const up = slashedFrom(folder, cwd)
  const isAbove = /^(?:\.\.(?:\/|$))*$/.test(up)
  /** Paths from where the cache is: it is the same one in every folder. */
  const fromCache = (name: string, path: string): string => {
    if (!isAbove || name.startsWith('..')) return slashedFrom(folder, path)
    return up === '' ? name : `${up}/${name}`
  }
  const stateOf = (name: string): State | undefined => {
    const path = absoluteFrom(cwd, name)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) return undefined
    const { mtimeMs, ctimeMs, size, ino } = stats
    const stamp = [mtimeMs, ctimeMs, size, ino, keyOf(settings(name)), stampBeside(name)].join()
    return { path, start: `[${JSON.stringify(fromCache(name, path))},${JSON.stringify(stamp)},`, changedAt: ctimeMs }
  }
  const keep = (path: string, line: string, index: number) => {
    kept.add(line)
    used.add(index)
    last = path
  }
  /** Keep the lines of files that are not in this run. Each file has one line, in the order of paths. */
  const keepUntil = (path?: string) => {
    for (; old?.path !== undefined && (path === undefined || old.path < path); old.advance()) {
      if (old.path > last) keep(old.path, old.line, Number(old.line.slice(old.line.lastIndexOf(',') + 1, -1)))
      else isChanged = true
    }
  }
  const indexIn = ({ start }: State): number =>
    old?.line.startsWith(start) ? Number(old.line.slice(start.length, -1)) : Number.NaN
  return {
    recall(path) {
      const state = stateOf(path)
      if (!state) return undefined
      if (Number.isNaN(indexIn(state))) keepUntil(state.path)
      const index = indexIn(state)
      const findings = known.at(index)
      if (findings && old) keep(state.path, old.line, index)
      else if (old?.path !== state.path) return undefined
      else isChanged = true
      old?.advance()
      return findings && { path, changed: false, findings }
    },
    remember(path, { changed, findings }) {
      const state = stateOf(path)
      const isFine = !changed && findings.every(({ severity }) => severity !== 'refuse')
      const isSettled = state !== undefined && Date.now() - state.changedAt > grain
      if (!isFine || !isSettled) return
      const index = known.indexOf(findings)
      keep(state.path, `${state.start}${index}]`, index)
      isChanged = true
    },
    async save() {
      keepUntil()
      lines.return()
      if (!isChanged && header && !old?.isBroken) return
      makeFolder(folder)
      sweepTemporaryFiles([folder])
      // What no file has any more is left behind; the others keep their numbers.
      const findings = known.all().map((each, index) => (used.has(index) ? each : []))
      writeNewFile(file, [`${JSON.stringify({ format, findings })}\n`, ...kept.all()])
    }
  }
}

/** A file as it is now. */
interface State {
  readonly path: string
  /** What the line of the file begins with as long as nothing about it changes. */
  readonly start: string
  readonly changedAt: number
}

function defaultLocation(cwd: string): string {
  const modules = join(cwd, 'node_modules')
  return existsSync(modules) ? join(modules, '.cache/forthright/check.json') : join(cwd, '.forthright-cache')
}

const format = 2

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

/** The lists of findings that stand in the first line. */
function headerIn(line: string | void): readonly (readonly FileFinding[])[] | undefined {
  const value = line === undefined ? undefined : parsed(line)
  const isObject = typeof value === 'object' && value !== null
  const isKnown = isObject && 'format' in value && value.format === format
  return isKnown && 'findings' in value && Array.isArray(value.findings) ? value.findings : undefined
}

/** The line of one file, and the way to the next. */
interface OldEntries {
  readonly line: string
  /** Of the file that the line is about; absent behind the last line. */
  readonly path: string | undefined
  /** Whether there was a line that is none of ours: it and those behind it don't count. */
  readonly isBroken: boolean
  advance(): void
}

function readEntries(lines: Iterator<string, void>, folder: string): OldEntries {
  let line = ''
  let path: string | undefined
  let isBroken = false
  const entries: OldEntries = {
    get line() {
      return line
    },
    get path() {
      // Most lines are known by how they begin, so their names are not read.
      if (path !== undefined || line === '') return path
      const value = parsed(line)
      const name: unknown = Array.isArray(value) ? value[0] : undefined
      if (typeof name === 'string') path = resolve(folder, name)
      else {
        isBroken = true
        line = ''
      }
      return path
    },
    get isBroken() {
      return isBroken
    },
    advance() {
      path = undefined
      line = (isBroken ? undefined : lines.next().value) ?? ''
    }
  }
  entries.advance()
  return entries
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const pieceSize = 65_536

/** The lines of a file, which is read piece by piece; none where there is no such file. */
function* readLines(path: string): Generator<string, void> {
  let file: number | undefined
  try {
    // A pipe without a writer would never open.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    if (!fstatSync(file).isFile()) return
    const piece = Buffer.alloc(pieceSize)
    let rest = Buffer.alloc(0)
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      const bytes = Buffer.concat([rest, piece.subarray(0, size)])
      let at = 0
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, at)) {
        yield bytes.toString('utf8', at, end)
        at = end + 1
      }
      rest = bytes.subarray(at)
    }
    if (rest.length > 0) yield rest.toString('utf8')
  } catch {
    // None yet, or one that may not be read.
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Gathers lines as bytes: as strings, those of many files would take several times as much memory. */
function collectLines(): { add(line: string): void; all(): readonly Uint8Array[] } {
  const pieces: Uint8Array[] = []
  let lines: string[] = []
  const pack = () => {
    if (lines.length > 0) pieces.push(Buffer.from(`${lines.join('\n')}\n`))
    lines = []
  }
  return {
    add(line) {
      if (lines.push(line) >= 500) pack()
    },
    all() {
      pack()
      return pieces
    }
  }
}
