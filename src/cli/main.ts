#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { run } from './run.js'

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
)

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  version: manifest.version,
  today: new Date().toISOString().slice(0, 10),
  color: process.stdout.hasColors?.() === true && !process.env['NO_COLOR'],
  isInteractive: process.stderr.isTTY === true && process.env['CI'] === undefined,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text)
})
