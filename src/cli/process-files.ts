import type { Finding } from '../disclosure/disclosure-error.js'
import type { Helper } from './helper.js'
import type { PathList } from './path-list.js'
import { countFile, type FileResult, type Reporter, type Summary } from './reporters/reporter.js'
import type { WorkOn } from './work-on-files.js'

interface ProcessOptions {
  /** Another thread that takes some of the files. */
  readonly helper?: Helper | undefined
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** How long signals wait at most while files are worked on, in milliseconds. */
const longestTurn = 40

/** So many files are handed out at once, and so many times before the first are done. */
const pieceSize = 16
const piecesAhead = 2

/** So many results wait at most for those of the files before them. */
const mostHeld = 500

/**
 * Work on each file and report, in the order of the paths. A file that fails is reported and doesn't
 * stop the rest. Each thread holds one file at a time. After an interrupt no file is begun.
 */
export async function processFiles(
  paths: PathList,
  workOn: WorkOn,
  reporter: Reporter,
  { helper, onProgress, signal }: ProcessOptions
): Promise<Summary> {
  const summary: Summary = { files: 0, changed: 0, errors: 0, warnings: 0 }
  let held = 0
  const report = async (results: readonly FileResult[]) => {
    for (const result of results) {
      countFile(summary, result)
      if (result.findings.some(isOfDisk)) summary.unwritten = (summary.unwritten ?? 0) + 1
      onProgress(summary.files, paths.count)
      await reporter.file(result)
    }
  }
  let reported = Promise.resolve()
  let isBroken = false
  const stop = () => void (isBroken = true)
  const reportNext = (size: number, results: Promise<readonly FileResult[]>) => {
    held += size
    reported = reported.then(async () => {
      await report(await results)
      held -= size
    })
    // The error is thrown behind the loop, when what was begun is done.
    results.catch(stop)
    reported.catch(stop)
  }
  let turn = performance.now()
  const pause = async () => {
    await new Promise((resume) => setImmediate(resume))
    turn = performance.now()
  }
  const isStopped = async () => {
    if (performance.now() - turn > longestTurn) await pause()
    return signal.aborted
  }
  let free = 0
  const handTo = async (thread: Helper, piece: readonly string[]) => {
    free--
    const results = await thread.workOn(piece)
    free++
    return results
  }
  // One that can't start is given nothing.
  helper?.ready.then(() => (free = piecesAhead), () => undefined)
  for (const piece of inPieces(paths, helper ? pieceSize : 1)) {
    if (signal.aborted || isBroken) break
    if (helper && free > 0) {
      reportNext(piece.length, handTo(helper, piece))
      continue
    }
    const results = workOnAll(piece, workOn, isStopped)
    reportNext(piece.length, results)
    await results
    if (!helper || held > mostHeld) await reported
    // The helper's answers are heard.
    if (helper) await pause()
  }
  await reported
  if (summary.files < paths.count) summary.left = paths.count - summary.files
  reporter.end(summary)
  return summary
}

/** Work on one file behind the other, until there is a reason to stop. */
export async function workOnAll(
  paths: readonly string[],
  workOn: WorkOn,
  isStopped: () => boolean | Promise<boolean>
): Promise<readonly FileResult[]> {
  const results: FileResult[] = []
  for (const path of paths) {
    if (await isStopped()) break
    results.push(await workOn(path))
  }
  return results
}

function isOfDisk({ ruleId, severity }: Finding): boolean {
  return severity === 'refuse' && ruleId.startsWith('file/')
}

function* inPieces(paths: Iterable<string>, size: number): Generator<readonly string[]> {
  let piece: string[] = []
  for (const path of paths) {
    if (piece.push(path) < size) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
