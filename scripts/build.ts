import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { glob } from 'tinyglobby'
import { buildPacks, buildPacksSchema } from './build-packs.js'
import { buildFrontMatterSchema, buildSchema } from './build-schema.js'
import { buildConfigSchema } from './config-docs.js'

const root = fileURLToPath(new URL('..', import.meta.url))
// Not in `node_modules`, which a second work tree may share.
const cache = join(root, '.cache', 'build')
const stamp = join(cache, 'built-from')
const lock = join(cache, 'build-lock')

/**
 * Build `dist`: JavaScript by tsup, types by tsc, the JSON Schema by its script.
 *
 * The three are made beside `dist` and take its place when all are there, so that whoever reads
 * `dist` meanwhile finds it whole.
 *
 * @throws {Error} When a step fails; its messages went to the terminal.
 */
export async function build(): Promise<void> {
  const source = await hashSource()
  const next = join(cache, `dist-${process.pid}`)
  try {
    await Promise.all([
      run('tsup', '--out-dir', next),
      run('tsc', '--project', 'tsconfig.build.json', '--outDir', next)
    ])
    const schema = await buildSchema()
    await writeFile(join(next, 'schema.json'), schema)
    await writeFile(join(next, 'front-matter.schema.json'), buildFrontMatterSchema(schema))
    await writeFile(join(next, 'config.schema.json'), await buildConfigSchema())
    await writeFile(join(next, 'packs.json'), buildPacks())
    await writeFile(join(next, 'packs.schema.json'), buildPacksSchema())
    await rm(join(root, 'dist'), { recursive: true, force: true })
    await rename(next, join(root, 'dist'))
    await writeFile(stamp, source)
  } finally {
    await rm(next, { recursive: true, force: true })
  }
}

/** Build unless `dist` is already made of the present source. Waits for a build under way. */
export async function buildIfStale(): Promise<void> {
  await mkdir(cache, { recursive: true })
  await takeLock()
  try {
    if (!(await isFresh())) await build()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

async function isFresh(): Promise<boolean> {
  if (!existsSync(join(root, 'dist')) || !existsSync(stamp)) return false
  return (await readFile(stamp, 'utf8')) === (await hashSource())
}

async function hashSource(): Promise<string> {
  const files = await glob(
    ['src/**', 'package.json', 'tsconfig*.json', 'tsup.config.ts', 'scripts/*.ts'],
    { cwd: root }
  )
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file).update(await readFile(join(root, file)))
  return hash.digest('hex')
}

/** `mkdir` is atomic. A lock older than two minutes belongs to a build that was killed. */
async function takeLock(): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    try {
      return void (await mkdir(lock))
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  await rm(lock, { recursive: true, force: true })
}

function run(command: string, ...options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const executable = join(root, 'node_modules', '.bin', command)
    spawn(executable, options, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      .once('error', reject)
      .once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`${command} ended with code ${code}`))
      )
  })
}

const [, script, option] = process.argv
if (script === fileURLToPath(import.meta.url)) {
  await (option === '--if-stale' ? buildIfStale() : build())
}
