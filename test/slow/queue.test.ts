import { execFile, spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installExample } from '../../scripts/install-example.js'

// No package of npm holds a Redis, so this runs where one is installed (Debian: `redis-server`) and is
// skipped elsewhere, which the report of the tests shows.
const hasRedis = spawnSync('redis-server', ['--version']).status === 0
const documents = 3000
const kills = 30

interface Run {
  readonly name: string
  readonly labels: { readonly once: number; readonly refused: number; readonly otherwise: number }
  readonly kills?: number
  readonly givenAgain?: number
}

describe.skipIf(!hasRedis)('the workers of examples/queue', () => {
  let folder = ''
  let runs: readonly Run[] = []
  beforeAll(async () => {
    folder = await installExample('queue', ['--ignore-scripts'])
    const options = ['--documents', String(documents), '--kills', String(kills), '--batch', '10']
    const { stdout } = await promisify(execFile)(process.execPath, ['run-with-kills.mjs', ...options], { cwd: folder })
    console.log(stdout)
    runs = stdout.trim().split('\n').map((line) => JSON.parse(line))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const run = (name: string) => runs.find((each) => each.name === name) ?? expect.fail(name)

  it('give each document one label, as the command line does', () => {
    expect(run('command line').labels).toEqual({ once: documents, refused: 0, otherwise: 0 })
    expect(run('queue').labels).toEqual({ once: documents - 3, refused: 3, otherwise: 0 })
  })
  it('give each document one label, and what is refused none, when they are killed at random', () => {
    const { labels, givenAgain } = run('queue with kills')
    expect(labels).toEqual({ once: documents - 3, refused: 3, otherwise: 0 })
    // Without jobs that were given to a second worker, the kills would have shown nothing.
    expect(givenAgain).toBeGreaterThan(0)
  })
})
