import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

// Runs the property tests with new seeds, as often as asked for, and stops at the first that fails
// with the command that repeats it: `npm run explore 20`.
const root = fileURLToPath(new URL('..', import.meta.url))
const rounds = Number(process.argv[2] ?? 1)
const files = globSync('test/**/*.test.ts', { cwd: root }).filter((file) =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').includes("from 'fast-check'")
)
for (let round = 1; round <= rounds; round++) {
  const seed = String(randomInt(1, 2 ** 31))
  console.log(`Round ${round} of ${rounds}, seed ${seed}`)
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'source', ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SEED: seed, THOROUGH: 'all' }
  })
  if (status !== 0) throw new Error(`Repeat it by: SEED=${seed} THOROUGH=all npx vitest run <the test file>`)
}
