import { resolve } from 'node:path'
import type { Finding } from '../disclosure/disclosure-error.js'
import { type KnownText, readKnownText } from './files.js'
import { findingsOf } from './findings.js'
import type { ResultCache } from './result-cache.js'
import type { FileFinding, FileResult, Reporter, Summary } from './reporters/reporter.js'

/** What a command makes of one file. */
export interface Worked {
  /** Whether the file's text is, or would be, different, or is not what it should be. */
  readonly changed: boolean
  readonly findings: readonly Finding[]
  /** The new text, where there is one. */
  readonly value?: string
}

export type Work = (source: string, path: string) => Promise<Worked>

interface ProcessOptions {
  /** Writes the new text, or shows it. */
  readonly finish: (source: KnownText, path: string, worked: Worked) => Promise<Omit<FileResult, 'path'>>
  /** Says where the findings stand, as the text is known here alone. */
  readonly locate: (
    source: string,
    path: string,
    findings: readonly Finding[]
  ) => Promise<readonly FileFinding[]>
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
  /** Files that need no work. */
  readonly cache?: Pick<ResultCache, 'recall' | 'remember'> | undefined
}

/** How long signals wait at most while files are worked on, in milliseconds. */
const longestTurn = 40

/**
 * Read each file, do the work and report, in the order of the paths. A file that fails is reported
 * and doesn't stop the rest. Holds one file at a time. After an interrupt no file is begun.
 *
 * One after the other, as reading and writing are synchronous: see {@link readKnownText}.
 */
export async function processFiles(
  cwd: string,
  paths: readonly string[],
  work: Work,
  reporter: Reporter,
  { finish, locate, onProgress, signal, cache }: ProcessOptions
): Promise<Summary> {
  const summary: Summary = { files: 0, changed: 0, errors: 0, warnings: 0 }
  let turn = performance.now()
  for (const path of paths) {
    if (performance.now() - turn > longestTurn) {
      await new Promise((resume) => setImmediate(resume))
      turn = performance.now()
    }
    if (signal.aborted) break
    const known = cache?.recall(path)
    const result = known ?? (await processFile(cwd, path, work, { finish, locate }))
    if (!known) cache?.remember(path, result)
    summary.files++
    if (result.changed) summary.changed++
    if (result.findings.some(isOfDisk)) summary.unwritten = (summary.unwritten ?? 0) + 1
    for (const { severity } of result.findings) {
      if (severity === 'refuse') summary.errors++
      if (severity === 'warn') summary.warnings++
    }
    onProgress(summary.files, paths.length)
    await reporter.file(result)
  }
  if (summary.files < paths.length) summary.left = paths.length - summary.files
  reporter.end(summary)
  return summary
}

function isOfDisk({ ruleId, severity }: Finding): boolean {
  return severity === 'refuse' && ruleId.startsWith('file/')
}

async function processFile(
  cwd: string,
  path: string,
  work: Work,
  { finish, locate }: Pick<ProcessOptions, 'finish' | 'locate'>
): Promise<FileResult> {
  let source = ''
  try {
    const read = readKnownText(resolve(cwd, path))
    source = read.text
    const result = await finish(read, path, await work(source, path))
    return { path, ...result, findings: await locate(source, path, result.findings) }
  } catch (error) {
    return { path, changed: false, findings: await locate(source, path, findingsOf(error)) }
  }
}
