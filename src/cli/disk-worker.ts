import { parentPort, workerData } from 'node:worker_threads'
import type { Finding } from '../disclosure/disclosure-error.js'
import { type DiskAnswer, type DiskRequest, takeTurn } from './disk-thread.js'
import { type OpenFile, openFile } from './disk.js'
import { findingsOf } from './findings.js'

/** A piece ends behind so many characters: however large the files are, memory stays bounded. */
const mostRead = 1_000_000

const turn = new Int32Array(workerData)

/** A file that was read, or why it was not. */
type Opened = OpenFile | { readonly failed: readonly Finding[] }

/** What was read and not written yet. */
const pieces = new Map<number, readonly Opened[]>()

parentPort?.on('message', (request: DiskRequest) => parentPort?.postMessage(answersTo(request)))

function answersTo(request: DiskRequest): readonly DiskAnswer[] {
  const { piece } = request
  if ('paths' in request) {
    const files = openFiles(request.paths)
    pieces.set(piece, files)
    return files.map((file) => ('text' in file ? { text: file.text } : file))
  }
  const files = pieces.get(piece) ?? []
  pieces.delete(piece)
  return files.map((file, index): DiskAnswer => {
    const text = request.texts[index]
    if (text === undefined || !('text' in file)) return { lost: [] }
    return takeTurn(turn, () => orFailed(() => ({ lost: file.replace(text) })))
  })
}

function openFiles(paths: readonly string[]): readonly Opened[] {
  const files: Opened[] = []
  let size = 0
  for (const path of paths) {
    const file = orFailed(() => openFile(path))
    files.push(file)
    if ('text' in file) size += file.text.length
    if (size > mostRead) break
  }
  return files
}

function orFailed<T>(work: () => T): T | { readonly failed: readonly Finding[] } {
  try {
    return work()
  } catch (error) {
    return { failed: findingsOf(error) }
  }
}
