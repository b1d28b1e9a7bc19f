import type { Finding } from '../disclosure/disclosure-error.js'
import type { Disk, DiskFile, DiskText } from './disk.js'
import { findingsOf } from './findings.js'
import type { PathList } from './path-list.js'
import type { ResultCache } from './result-cache.js'
import { countFile, type FileFinding, type FileResult, type Reporter, type Summary } from './reporters/reporter.js'

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
  readonly disk: Disk
  /** Spells a path as it is reported. */
  readonly name: (path: string) => string
  /** Writes the new text, or shows it. */
  readonly finish: (source: DiskText, path: string, worked: Worked) => Promise<Omit<FileResult, 'path'>>
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
 * and doesn't stop the rest. Holds one file at a time, beside those that the disk is ahead. After an
 * interrupt no file is begun.
 */
export async function processFiles(
  paths: PathList,
  work: Work,
  reporter: Reporter,
  { disk, name, finish, locate, onProgress, signal, cache }: ProcessOptions
): Promise<Summary> {
  const summary: Summary = { files: 0, changed: 0, errors: 0, warnings: 0 }
  const report = async (finishing: Finishing | undefined) => {
    const result = await finishing?.()
    if (!result) return
    countFile(summary, result)
    if (result.findings.some(isOfDisk)) summary.unwritten = (summary.unwritten ?? 0) + 1
    onProgress(summary.files, paths.count)
    await reporter.file(result)
  }
  const begin = async (file: DiskFile): Promise<Finishing> => {
    const path = name(file.path)
    const known = cache?.recall(path)
    if (known) return async () => known
    const finishing = await beginFile(file, path, work, { finish, locate })
    return async () => {
      const first = await finishing()
      const result = first.findings.some(isChanged) ? await repeat(file.path, first) : first
      cache?.remember(path, result)
      return result
    }
  }
  /** Two names may lead to one file, which was read by both before it was written by one. */
  const repeat = async (path: string, first: FileResult): Promise<FileResult> => {
    let finishing: Finishing = async () => first
    for await (const file of disk.files([path])) finishing = await beginFile(file, first.path, work, { finish, locate })
    return finishing()
  }
  const begun: Finishing[] = []
  let turn = performance.now()
  for await (const file of disk.files(paths)) {
    if (performance.now() - turn > longestTurn) {
      await new Promise((resume) => setImmediate(resume))
      turn = performance.now()
    }
    if (signal.aborted) break
    begun.push(await begin(file))
    for (; begun.length > disk.ahead; begun.shift()) await report(begun[0])
  }
  for (const finishing of begun) await report(finishing)
  if (summary.files < paths.count) summary.left = paths.count - summary.files
  reporter.end(summary)
  return summary
}

function isChanged({ ruleId }: Finding): boolean {
  return ruleId === 'file/changed'
}

function isOfDisk({ ruleId, severity }: Finding): boolean {
  return severity === 'refuse' && ruleId.startsWith('file/')
}

/** Gives the result of a file that is worked on, when it is written. */
type Finishing = () => Promise<FileResult>

async function beginFile(
  file: DiskFile,
  path: string,
  work: Work,
  { finish, locate }: Pick<ProcessOptions, 'finish' | 'locate'>
): Promise<Finishing> {
  let text = ''
  const failed = async (error: unknown): Promise<FileResult> => ({
    path,
    changed: false,
    findings: await locate(text, path, findingsOf(error))
  })
  try {
    const source = file.open()
    text = source.text
    const finishing = finish(source, path, await work(text, path)).then(
      async (result) => ({ path, ...result, findings: await locate(text, path, result.findings) }),
      failed
    )
    return () => finishing
  } catch (error) {
    return () => failed(error)
  }
}
