import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { markdownDocuments } from './corpus.js'
import { earlierPath } from './earlier-build.js'
import { type Comparison, median } from './measure.js'

const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const remarkCli = fileURLToPath(new URL('../node_modules/remark-cli/cli.js', import.meta.url))
const reportUsage =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();' +
  'process.stderr.write("\\nRSS "+maxRSS+" CPU "+(userCPUTime+systemCPUTime)/1e3)})'

/** The command line against remark-cli on the same files, and its memory as files grow. */
export async function compareCommandLine(): Promise<Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'))
  try {
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < 2; round++) {
      ours.push(timeOf(folder, 2500, [program, 'label', '.', '--write', '--format', 'json']).time)
      theirs.push(timeOf(folder, 2500, [remarkCli, '.', '--output', '--quiet']).time)
    }
    const [small, large] = [3000, 100_000].map((files) => memoryOfSmallPages(files))
    const few = timeOf(folder, 500, [program, 'label', '.', '--write', '--format', 'json']).memory
    const many = timeOf(folder, 5000, [program, 'label', '.', '--write', '--format', 'json']).memory
    return [
      ...compareVersions(folder),
      {
        title: 'forthright label on 2,500 files against remark-cli on the same',
        target: 0.1,
        better: 'lower',
        ratio: median(ours) / median(theirs),
        detail: `${(median(ours) / 1e3).toFixed(1)} s and ${(median(theirs) / 1e3).toFixed(1)} s`
      },
      {
        title: 'peak memory for 5,000 files against 500 (flat is 1)',
        target: 1.5,
        better: 'lower',
        ratio: many / few,
        detail: `${(few / 1024).toFixed(0)} MB and ${(many / 1024).toFixed(0)} MB`
      },
      {
        title: 'peak memory for 100,000 small files against 3,000 (flat is 1)',
        target: 1.5,
        better: 'lower',
        ratio: (large ?? Number.NaN) / (small ?? Number.NaN),
        detail: [small, large].map((each = Number.NaN) => `${(each / 1024).toFixed(0)} MB`).join(' and ')
      }
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Today's program against that of 0.1.0, the cache against none, and what it takes to start. */
function compareVersions(folder: string): Comparison[] {
  const before = earlierPath('version 0.1.0', 'cli/main.js')
  const runs = { before: [], now: [], checkBefore: [], check: [], cached: [] } as Record<
    'before' | 'now' | 'checkBefore' | 'check' | 'cached',
    Measured[]
  >
  const work = join(folder, 'work')
  for (let round = 0; round < 3; round++) {
    runs.before.push(timeOf(folder, 3000, [before, 'label', '.', '--write', '--format', 'json'], oldFacts))
    runs.checkBefore.push(runIn(work, [before, 'check', '.']))
    runs.now.push(timeOf(folder, 3000, [program, 'label', '.', '--write', '--format', 'json']))
    runs.check.push(runIn(work, [program, 'check', '.']))
    runIn(work, [program, 'check', '.', '--cache'])
    runs.cached.push(runIn(work, [program, 'check', '.', '--cache']))
  }
  const starts = [0, 1, 2, 3, 4].map(() => [runIn(work, ['--eval', '0']).time, runIn(work, [program, '--help']).time])
  const idle = median(starts.map(([node = 0]) => node))
  const help = median(starts.map(([, own = 0]) => own))
  const compared = (title: string, target: number, one: readonly Measured[], other: readonly Measured[]): Comparison => {
    const [time, earlier] = [one, other].map((each) => median(each.map((run) => run.time)))
    const [processor, before] = [one, other].map((each) => median(each.map((run) => run.processor)))
    const show = (milliseconds = Number.NaN) => `${milliseconds.toFixed(0)} ms`
    return {
      title,
      target,
      better: 'lower',
      ratio: (time ?? Number.NaN) / (earlier ?? Number.NaN),
      detail: `${show(time)} and ${show(earlier)}; of the processors ${show(processor)} and ${show(before)}`
    }
  }
  return [
    compared('label --write on 3,000 files against version 0.1.0', 0.5, runs.now, runs.before),
    compared('check --cache on 3,000 files against check of version 0.1.0', 0.1, runs.cached, runs.checkBefore),
    compared('check --cache on 3,000 files against check', 0.1, runs.cached, runs.check),
    {
      title: '--help above node --eval 0, in milliseconds',
      target: 60,
      better: 'lower',
      ratio: help - idle,
      detail: `${help.toFixed(0)} ms and ${idle.toFixed(0)} ms`
    }
  ]
}

interface Measured {
  readonly time: number
  /** What all threads took, in milliseconds: on a machine with other work this varies less. */
  readonly processor: number
  readonly memory: number
}

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author'
}
/** The same as version 0.1.0 had it. */
const oldFacts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai', editing: 'human' } }

function timeOf(folder: string, files: number, command: string[], disclosure: object = facts): Measured {
  const work = join(folder, 'work')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work)
  const documents = markdownDocuments(500)
  for (let index = 0; index < files; index++) {
    writeFileSync(join(work, `${index}.md`), documents[index % documents.length] ?? '')
  }
  writeFileSync(join(work, 'forthright.config.json'), JSON.stringify({ disclosure }))
  return runIn(work, command)
}

/** In memory, where the system has a folder for it: a disk would take minutes. */
function memoryOfSmallPages(files: number): number {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'forthright-bench-'))
  try {
    for (let index = 0; index < files; index++) {
      const part = join(folder, `part-${Math.floor(index / 500)}`)
      if (index % 500 === 0) mkdirSync(part)
      const line = `The tides of part ${index} come and go, twice a day, as the moon has it.\n\n`
      writeFileSync(join(part, `page-${index}.md`), `# Tides ${index}\n\n${line.repeat(7)}`)
    }
    writeFileSync(join(folder, 'forthright.config.json'), JSON.stringify({ disclosure: facts }))
    return runIn(folder, [program, 'label', '.', '--write', '--format', 'json']).memory
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// Node reads these at each start, which takes longer than all else that `node --eval 0` does.
const { NODE_EXTRA_CA_CERTS: _, ...withoutCertificates } = process.env

function runIn(work: string, command: readonly string[]): Measured {
  const start = performance.now()
  const result = spawnSync(process.execPath, ['--import', reportUsage, ...command], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: withoutCertificates
  })
  const time = performance.now() - start
  if (result.status !== 0) throw new Error(`${command.join(' ')}: ${result.stderr}`)
  const memory = Number(/RSS (\d+)/.exec(result.stderr)?.[1] ?? Number.NaN)
  const processor = Number(/CPU ([\d.]+)/.exec(result.stderr)?.[1] ?? Number.NaN)
  return { time, processor, memory }
}
