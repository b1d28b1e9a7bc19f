import type { Worker } from 'node:worker_threads'
import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import type { Disk, DiskFile } from './disk.js'

/** What the thread is asked for: to read the files of a piece, and later to write those that change. */
export type DiskRequest =
  | { readonly piece: number; readonly paths: readonly string[] }
  | { readonly piece: number; readonly texts: readonly (string | undefined)[] }

/** What became of one file: its text, what it lost when it was written, or why it failed. */
export type DiskAnswer =
  | { readonly text: string }
  | { readonly lost: readonly Finding[] }
  | { readonly failed: readonly Finding[] }

/** So many files are asked for in one message, and so many messages before the files are worked on. */
const pieceSize = 8
const piecesAhead = 2

/**
 * Read and write in a thread, while this one works on the texts: of a run over thousands of pages,
 * reading, writing and renaming take a third. The thread knows no label, so that it starts at once:
 * threads that label compile the whole program, each for itself, which took longer than they saved.
 *
 * @param worker Runs `disk-worker.js`.
 */
export function createThreadDisk(worker: Worker): Disk {
  const waiting: {
    readonly resolve: (answers: readonly DiskAnswer[]) => void
    readonly reject: (error: unknown) => void
  }[] = []
  worker.on('message', (answers) => waiting.shift()?.resolve(answers))
  let end: { readonly error: unknown } | undefined
  const fail = (error: unknown) => {
    end ??= { error }
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('The thread for the disk ended before its work was done')))
  /** Answers come in the order of the requests. */
  const ask = (request: DiskRequest): Promise<readonly DiskAnswer[]> => {
    worker.postMessage(request)
    const answers = new Promise<readonly DiskAnswer[]>((resolve, reject) => waiting.push({ resolve, reject }))
    // It may fail before anybody waits for it: pieces are asked for ahead.
    answers.catch(() => undefined)
    if (end) fail(end.error)
    return answers
  }
  let pieces = 0
  const read = (paths: readonly string[]) => {
    const piece = pieces++
    return { piece, paths, answers: ask({ piece, paths }) }
  }
  async function* filesOf({ piece, paths, answers }: ReturnType<typeof read>): AsyncGenerator<DiskFile> {
    const texts: string[] = []
    let write = () => {}
    const written = new Promise<void>((resolve) => (write = resolve)).then(() => ask({ piece, texts }))
    // Nobody waits for it where no file of the piece changes.
    written.catch(() => undefined)
    const known = await answers
    try {
      for (const [index, path] of paths.slice(0, known.length).entries()) {
        const replace = async (text: string) => {
          texts[index] = text
          const answer = (await written)[index]
          if (answer && 'lost' in answer) return answer.lost
          throw failure(answer)
        }
        const open = () => {
          const answer = known[index]
          if (answer && 'text' in answer) return { text: answer.text, replace }
          throw failure(answer)
        }
        yield { path, open }
      }
    } finally {
      // Where the run stops, what was begun is written too.
      write()
    }
    if (known.length < paths.length) yield* filesOf(read(paths.slice(known.length)))
  }
  return {
    async *files(paths) {
      const ahead: ReturnType<typeof read>[] = []
      for (const piece of inPieces(paths)) {
        ahead.push(read(piece))
        const next = ahead.length > piecesAhead && ahead.shift()
        if (next) yield* filesOf(next)
      }
      for (const rest of ahead) yield* filesOf(rest)
    },
    ahead: piecesAhead * pieceSize,
    close: () => worker.unref()
  }
}

function failure(answer: DiskAnswer | undefined): DisclosureError {
  const findings = answer && 'failed' in answer ? answer.failed : []
  return new DisclosureError('cannot-label', findings[0]?.reason ?? '', { findings })
}

function* inPieces(paths: Iterable<string>): Generator<readonly string[]> {
  let piece: string[] = []
  for (const path of paths) {
    if (piece.push(path) < pieceSize) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
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

/** Before the program ends: wait for the file that is being written, and let no other be. */
export function stopTurns(turn: Int32Array): void {
  while (Atomics.compareExchange(turn, 0, free, stopped) === writing) Atomics.wait(turn, 0, writing)
}
