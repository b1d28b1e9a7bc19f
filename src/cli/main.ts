#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { run } from './run.js'
import { hasColor } from './terminal.js'

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
)

// Since Node 22.8: what was compiled once is not compiled again when the program starts the next time.
module.enableCompileCache?.()

// Who reads the output may stop at any line (`| head`); the files are still worked on.
let isLost = false
process.stdout.on('error', ({ code, message }: Error & { code?: string }) => {
  if (code === 'EPIPE' || isLost) return
  isLost = true
  process.exitCode = 2
  process.stderr.write(`Could not write the output: ${message}\n`)
})
// The error stream is closed too: nobody can be told, so the error is ignored.
process.stderr.on('error', () => undefined)

// The file in work is finished, so that none is left half done. A second signal ends at once; files are
// written without a pause, so that none is half done then either.
const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (interrupt.signal.aborted) process.exit(130)
    interrupt.abort(signal)
    process.stdin.destroy()
  })
}

const code = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  version: manifest.version,
  today: new Date().toISOString().slice(0, 10),
  color: hasColor({}, process.env, process.stdout.hasColors?.() === true),
  isInteractive: process.stderr.isTTY === true && process.env['CI'] === undefined,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  readInput,
  signal: interrupt.signal,
  startDisk
})
process.exitCode ??= code

async function startDisk() {
  const { Worker } = await import('node:worker_threads')
  const { createThreadDisk, stopTurns } = await import('./disk-thread.js')
  const turn = new Int32Array(new SharedArrayBuffer(4))
  // The page that is being written is finished before the program ends, whyever it ends.
  process.on('exit', () => stopTurns(turn))
  const worker = new Worker(createRequire(import.meta.url).resolve('#disk-worker'), {
    workerData: turn.buffer,
    execArgv: [],
    // Texts come and go; what is young is soon old.
    resourceLimits: { maxYoungGenerationSizeMb: 4 }
  })
  return createThreadDisk(worker)
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  } catch (error) {
    // Its stream was closed by the signal.
    if (!interrupt.signal.aborted) throw error
  }
  return Buffer.concat(chunks)
}
