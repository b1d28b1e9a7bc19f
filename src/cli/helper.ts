import type { Worker } from 'node:worker_threads'
import type { OptionValues } from './arguments.js'
import type { FileResult } from './reporters/reporter.js'
import type { sharedWork } from './shared-work.js'

/** A thread that does with files what this one does. */
export interface Helper {
  /** Resolves when it has loaded what the work needs. */
  readonly ready: Promise<unknown>
  /** Work on some files, by their absolute paths. After an interrupt the last ones may be left. */
  readonly workOn: (paths: readonly string[]) => Promise<readonly FileResult[]>
  /** Let the program end. */
  readonly close: () => void
}

/** What a helper is to do. It loads the configurations for itself, so they have to be data. */
export interface HelperJob {
  readonly command: keyof typeof sharedWork
  readonly options: OptionValues
  readonly cwd: string
  readonly today: string
  /** Every folder that files of the run lie in. */
  readonly folders: ReadonlySet<string>
}

/** Ask a thread that runs `helper-thread.js`: it answers in the order of the requests, and once when it is ready. */
export function createHelper(worker: Worker): Helper {
  const waiting: {
    readonly resolve: (results: readonly FileResult[]) => void
    readonly reject: (error: unknown) => void
  }[] = []
  worker.on('message', (results) => waiting.shift()?.resolve(results))
  const fail = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('The second thread ended before its work was done')))
  const answer = () => new Promise<readonly FileResult[]>((resolve, reject) => waiting.push({ resolve, reject }))
  const ready = answer()
  // It may fail before anybody asks: where no thread is to be had, at once.
  ready.catch(() => undefined)
  return {
    ready,
    workOn: (paths) => {
      worker.postMessage(paths)
      return answer()
    },
    close: () => worker.unref()
  }
}

const [free, writing, stopped] = [0, 1, 2]

/** Write a file, and let the program end before or behind it; where it is about to end, write none. */
export function takeTurn<T>(turn: Int32Array, write: () => T): T {
  if (Atomics.compareExchange(turn, 0, free, writing) === stopped) Atomics.wait(turn, 0, stopped)
  try {
    return write()
  } finally {
    Atomics.store(turn, 0, free)
    Atomics.notify(turn, 0)
  }
}

/** Before the program ends: wait for the file that the helper is writing, and let no other be. */
export function stopTurns(turn: Int32Array): void {
  while (Atomics.compareExchange(turn, 0, free, stopped) === writing) Atomics.wait(turn, 0, writing)
}

/** After an interrupt: begin no further file. */
export function interruptTurns(turn: Int32Array): void {
  Atomics.store(turn, 1, 1)
}

export function isInterrupted(turn: Int32Array): boolean {
  return Atomics.load(turn, 1) === 1
}
