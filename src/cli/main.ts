#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { run } from './run.js'

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
)

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

const code = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  version: manifest.version,
  today: new Date().toISOString().slice(0, 10),
  color: process.stdout.hasColors?.() === true && !process.env['NO_COLOR'],
  isInteractive: process.stderr.isTTY === true && process.env['CI'] === undefined,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text)
})
process.exitCode ??= code
