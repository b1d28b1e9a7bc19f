import { resolve } from 'node:path'
import { readTextFile } from './files.js'
import { findingsOf } from './findings.js'
import type { FileFinding, FileResult, Reporter, Summary } from './reporters/reporter.js'

export type Work = (source: string, path: string) => Promise<Omit<FileResult, 'path'>>

interface ProcessOptions {
  /** Says where the findings stand, as the text is known here alone. */
  readonly locate: (source: string, path: string, findings: FileResult['findings']) => readonly FileFinding[]
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** How many files are open at once: enough to hide the disk's latency, few enough to stay small. */
const concurrency = 16

/**
 * Read each file, do the work and report, in the order of the paths. A file that fails is reported
 * and doesn't stop the rest. Holds no more than a few files at a time. After an interrupt no file is
 * begun, and those in work are finished.
 */
export async function processFiles(
  cwd: string,
  paths: readonly string[],
  work: Work,
  reporter: Reporter,
  { locate, onProgress, signal }: ProcessOptions
): Promise<Summary> {
  const summary: Summary = { files: 0, changed: 0, errors: 0, warnings: 0 }
  const pending: Promise<FileResult>[] = []
  let next = 0
  while ((next < paths.length && !signal.aborted) || pending.length > 0) {
    while (next < paths.length && pending.length < concurrency && !signal.aborted) {
      const path = paths[next++]
      if (path !== undefined) pending.push(processFile(cwd, path, work, locate))
    }
    const result = await pending.shift()
    if (!result) continue
    summary.files++
    if (result.changed) summary.changed++
    for (const { severity } of result.findings) {
      if (severity === 'refuse') summary.errors++
      if (severity === 'warn') summary.warnings++
    }
    onProgress(summary.files, paths.length)
    reporter.file(result)
  }
  if (next < paths.length) summary.left = paths.length - next
  reporter.end(summary)
  return summary
}

async function processFile(
  cwd: string,
  path: string,
  work: Work,
  locate: ProcessOptions['locate']
): Promise<FileResult> {
  let source = ''
  try {
    source = await readTextFile(resolve(cwd, path))
    const result = await work(source, path)
    return { path, ...result, findings: locate(source, path, result.findings) }
  } catch (error) {
    return { path, changed: false, findings: locate(source, path, findingsOf(error)) }
  }
}
