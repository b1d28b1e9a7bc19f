import { resolve } from 'node:path'
import { readTextFile } from './files.js'
import { type FileResult, findingsOf, type Reporter, type Summary } from './reporters.js'

/** How many files are open at once: enough to hide the disk's latency, few enough to stay small. */
const concurrency = 16

export type Work = (source: string, path: string) => Promise<Omit<FileResult, 'path'>>

/**
 * Read each file, do the work and report, in the order of the paths. A file that fails is reported
 * and doesn't stop the rest. Holds no more than a few files at a time.
 */
export async function processFiles(
  cwd: string,
  paths: readonly string[],
  work: Work,
  reporter: Reporter,
  onProgress: (done: number, total: number) => void
): Promise<Summary> {
  const summary: Summary = { files: paths.length, changed: 0, errors: 0, warnings: 0 }
  const pending: Promise<FileResult>[] = []
  let next = 0
  let done = 0
  while (next < paths.length || pending.length > 0) {
    while (next < paths.length && pending.length < concurrency) {
      const path = paths[next++]
      if (path !== undefined) pending.push(processFile(cwd, path, work))
    }
    const result = await pending.shift()
    if (!result) continue
    if (result.changed) summary.changed++
    for (const { severity } of result.findings) {
      if (severity === 'refuse') summary.errors++
      if (severity === 'warn') summary.warnings++
    }
    onProgress(++done, paths.length)
    reporter.file(result)
  }
  reporter.end(summary)
  return summary
}

async function processFile(cwd: string, path: string, work: Work): Promise<FileResult> {
  try {
    return { path, ...(await work(await readTextFile(resolve(cwd, path)), path)) }
  } catch (error) {
    return { path, changed: false, findings: findingsOf(error) }
  }
}
