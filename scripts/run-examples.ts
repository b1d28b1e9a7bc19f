import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { buildIfStale } from './build.js'

// Runs every example against the built package, shows what each prints, and fails with the first
// that fails.
const root = fileURLToPath(new URL('..', import.meta.url))
await buildIfStale()
for (const script of globSync('examples/*/run.mjs', { cwd: root }).sort()) {
  console.log(`\n=== ${script}\n`)
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${script} ended with code ${status}`)
}
