// Do the tests notice when the code is wrong? Breaks the source in random places, one at a time,
// runs the tests that import the broken file, and lists the changes that no test noticed. A person
// judges them: some change nothing that anyone could see, each other one asks for a test.
//
//   npm run mutants                            25 changes anywhere in src
//   npm run mutants -- --seed 7 --count 10     the same ten, as long as src stays the same
//   npm run mutants -- src/html src/scan       only there
//
// The changes are made in copies that go when this ends, also when it is interrupted. A copy has
// what is committed, and the changes of files that git knows.
import { execFileSync, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { locateMutants, type Mutant, operators } from './locate-mutants.js'

type Outcome = 'killed' | 'timed out' | 'crashed' | 'survived' | 'no test'

interface Result {
  readonly mutant: Mutant
  /** `src/html/label-html.ts:12` */
  readonly place: string
  readonly outcome: Outcome
  /** What the change looks like, for a person to judge. */
  readonly diff: string
  /** The file of the test that failed first. */
  readonly by?: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const atOnce = 2
/** Words and rules: each language and each pack has tests of its own that read them. */
const data = ['src/notice/locales/**', 'src/policy/packs/**']
const vitest = 'node_modules/vitest/vitest.mjs'
const once = ['--run', '--bail', '1']
/** The command line: its tests start the built program, whichever of its files changed. */
const ofProgram = [vitest, 'run', 'test/cli', ...once, '--project', 'package']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(randomInt(1, 2 ** 31)) },
    count: { type: 'string', default: '25' },
    // Of one run of the tests. A change may make a loop endless, which is noticed like this.
    minutes: { type: 'string', default: '5' }
  }
})
const [seed, count, minutes] = [Number(values.seed), Number(values.count), Number(values.minutes)]
if (!(seed > 0 && count > 0 && minutes > 0)) {
  throw new Error('Unexpected `--seed`, `--count` or `--minutes`, expected numbers above 0')
}

const temporary = mkdtempSync(join(tmpdir(), 'forthright-mutants-'))
const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interruption.abort())
}
try {
  await main(seed, count)
} catch (error) {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  process.exitCode = 130
} finally {
  removeCopies()
}

async function main(seed: number, count: number): Promise<void> {
  console.log(`Seed ${seed}`)
  const copies = Array.from({ length: atOnce }, (_, index) => makeCopy(join(temporary, `${index}`)))
  const [first = ''] = copies
  const mutants = await choose(first, seed, count)
  const results = await judgeAll(copies, mutants)

  const counted = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length
  for (const { mutant, place, outcome, diff } of results) {
    if (outcome !== 'killed' && outcome !== 'timed out') {
      console.log(`\n${outcome}: ${place}, ${mutant.operator}\n${diff}`)
    }
  }
  console.log(
    `\n${results.length} mutants: ${counted('killed')} killed, ` +
      `${counted('timed out')} timed out, ${counted('crashed')} ended the tests without a result, ` +
      `${counted('survived')} survived, ${counted('no test')} in code that no test reaches\n` +
      `Again: npm run mutants -- ${['--seed', seed, '--count', count, ...positionals].join(' ')}`
  )
}

/** A work tree of the present state, with the dependencies of this one. */
function makeCopy(folder: string): string {
  const present = git('stash', 'create').trim() || 'HEAD'
  git('worktree', 'add', '--quiet', '--detach', folder, present)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function removeCopies(): void {
  for (let index = 0; index < atOnce; index++) {
    const folder = join(temporary, `${index}`)
    if (existsSync(folder)) git('worktree', 'remove', '--force', folder)
  }
  rmSync(temporary, { recursive: true, force: true })
  git('worktree', 'prune')
}

function git(...options: readonly string[]): string {
  return execFileSync('git', options, { cwd: root, encoding: 'utf8' })
}

/**
 * Draw changes: each operator in turn, so that the many literals don't crowd out the rest, no two
 * in one line, and none that the compiler would find.
 */
async function choose(copy: string, seed: number, count: number): Promise<Mutant[]> {
  const folders = positionals.length > 0 ? positionals : ['src/']
  const files = globSync('src/**/*.ts', { cwd: copy, ignore: data })
    .filter((file) => folders.some((folder) => file.startsWith(folder)))
    .sort()
  const places = files.flatMap((file) =>
    locateMutants(file, readFileSync(join(copy, file), 'utf8'))
  )
  const decks = operators.map((name) =>
    shuffle(
      places.filter(({ operator }) => operator === name),
      seed
    )
  )
  const chosen: Mutant[] = []
  const lines = new Set<string>()
  for (let turn = 0; chosen.length < count && decks.some((deck) => deck.length > 0); turn++) {
    const mutant = decks[turn % decks.length]?.pop()
    if (!mutant || lines.has(placeOf(copy, mutant))) continue
    if (!(await withMutant(copy, mutant, () => compiles(copy)))) continue
    lines.add(placeOf(copy, mutant))
    chosen.push(mutant)
  }
  return chosen
}

function shuffle<T>(items: readonly T[], seed: number): T[] {
  const whole = fc.shuffledSubarray([...items], { minLength: items.length })
  return fc.sample(whole, { seed, numRuns: 1 })[0] ?? []
}

async function compiles(copy: string): Promise<boolean> {
  const options = ['--noEmit', '--emitDeclarationOnly', 'false', '--declaration', 'false']
  const script = 'node_modules/typescript/bin/tsc'
  const { code } = await run(copy, [script, '--project', 'tsconfig.build.json', ...options])
  return code === 0
}

function placeOf(copy: string, { file, start }: Mutant): string {
  return `${file}:${readFileSync(join(copy, file), 'utf8').slice(0, start).split('\n').length}`
}

async function withMutant<T>(copy: string, mutant: Mutant, use: () => Promise<T>): Promise<T> {
  const path = join(copy, mutant.file)
  const code = readFileSync(path, 'utf8')
  writeFileSync(path, code.slice(0, mutant.start) + mutant.replacement + code.slice(mutant.end))
  try {
    return await use()
  } finally {
    writeFileSync(path, code)
  }
}

/** Run after run until one fails: the tests nearest to the file come first and notice most. */
function commandsFor(file: string): (readonly string[])[] {
  if (file.startsWith('src/cli/')) return [ofProgram]
  let folder = dirname(file.replace(/^src/, 'test'))
  while (!existsSync(join(root, folder))) folder = dirname(folder)
  const options = [...once, '--project', 'source']
  const near = folder === 'test' ? [] : [[vitest, 'run', `${folder}/`, ...options]]
  return [...near, [vitest, 'related', file, ...options]]
}

async function judgeAll(copies: readonly string[], mutants: readonly Mutant[]): Promise<Result[]> {
  const results: Result[] = []
  const waiting = [...mutants]
  const sound = new Set<string>()
  const work = async (copy: string) => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const start = performance.now()
      const result = await judge(copy, mutant)
      if (result.by) await requirePassing(copy, result.by, sound)
      results.push(result)
      const seconds = ((performance.now() - start) / 1000).toFixed(0)
      console.log(`${result.outcome.padEnd(9)}  ${result.place}  ${mutant.operator}, ${seconds} s`)
    }
  }
  // Where one fails, the others end before the copies go.
  const endAll = (error: unknown) => interruption.abort(error)
  await Promise.all(copies.map((copy) => work(copy).catch(endAll)))
  interruption.signal.throwIfAborted()
  return results
}

async function judge(copy: string, mutant: Mutant): Promise<Result> {
  const place = placeOf(copy, mutant)
  return withMutant(copy, mutant, async () => {
    const diff = changeIn(copy, mutant.file)
    const path = `${copy}.json`
    let report: Report = { numTotalTests: 0, testResults: [] }
    for (const command of commandsFor(mutant.file)) {
      rmSync(path, { force: true })
      const options = ['--maxWorkers', '1', '--reporter', 'json', '--outputFile', path]
      const { code } = await run(copy, [...command, ...options])
      if (code === undefined) return { mutant, place, outcome: 'timed out', diff }
      if (existsSync(path)) report = JSON.parse(readFileSync(path, 'utf8'))
      const by = report.testResults.find(({ status }) => status === 'failed')?.name
      if (by) return { mutant, place, outcome: 'killed', diff, by }
      if (code !== 0) return { mutant, place, outcome: 'crashed', diff }
    }
    const outcome = report.numTotalTests > 0 ? 'survived' : 'no test'
    return { mutant, place, outcome, diff }
  })
}

/** The lines that differ, with a line before and behind. */
function changeIn(copy: string, file: string): string {
  const options = ['diff', '--unified=1', '--no-color', '--', file]
  const diff = execFileSync('git', options, { cwd: copy, encoding: 'utf8' })
  return diff.slice(diff.indexOf('\n@@') + 1)
}

/** What is read of the report of a run. */
interface Report {
  readonly numTotalTests: number
  readonly testResults: readonly { readonly name: string; readonly status: string }[]
}

/**
 * See that the tests that killed a mutant pass without it, each file once.
 *
 * @throws {Error} When they don't: then their failure says nothing of the mutant.
 */
async function requirePassing(copy: string, path: string, sound: Set<string>): Promise<void> {
  const file = relative(copy, path)
  if (sound.has(file)) return
  const { code, output } = await run(copy, [vitest, 'run', file, '--project=!slow', '--bail', '1'])
  if (code !== 0) throw new Error(`${file} fails without a mutant:\n${output}`)
  sound.add(file)
}

/**
 * Run a script of Node, with all that it starts in one group, so that all of it can be ended.
 *
 * @returns Its exit code and words; no code when it took longer than the limit.
 */
function run(
  folder: string,
  script: readonly string[]
): Promise<{ readonly code: number | undefined; readonly output: string }> {
  const { signal } = interruption
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const child = spawn(process.execPath, script, {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' }
    })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    let isLate = false
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It ended by itself just now.
      }
    }
    const timer = setTimeout(() => {
      isLate = true
      end()
    }, minutes * 60_000)
    signal.addEventListener('abort', end)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      if (signal.aborted) reject(signal.reason)
      else resolve({ code: isLate ? undefined : (code ?? 1), output })
    })
  })
}
