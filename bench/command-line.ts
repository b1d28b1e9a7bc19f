import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { markdownDocuments } from './corpus.js'
import { type Comparison, median } from './measure.js'

const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const remarkCli = fileURLToPath(new URL('../node_modules/remark-cli/cli.js', import.meta.url))
const reportMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nRSS "+process.resourceUsage().maxRSS))'

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
    const few = timeOf(folder, 500, [program, 'label', '.', '--write', '--format', 'json']).memory
    const many = timeOf(folder, 5000, [program, 'label', '.', '--write', '--format', 'json']).memory
    return [
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
      }
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timeOf(folder: string, files: number, command: string[]): { time: number; memory: number } {
  const work = join(folder, 'work')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work)
  const documents = markdownDocuments(500)
  for (let index = 0; index < files; index++) {
    writeFileSync(join(work, `${index}.md`), documents[index % documents.length] ?? '')
  }
  const config = {
    disclosure: {
      author: 'Ada Lovelace',
      ai: 'GPT-4 (OpenAI)',
      roles: { drafting: 'GPT-4', editing: 'author' },
      responsible: 'author'
    }
  }
  writeFileSync(join(work, 'forthright.config.json'), JSON.stringify(config))
  const start = performance.now()
  const result = spawnSync(process.execPath, ['--import', reportMemory, ...command], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 1e9
  })
  const time = performance.now() - start
  if (result.status !== 0) throw new Error(`${command.join(' ')}: ${result.stderr}`)
  const memory = Number(/RSS (\d+)/.exec(result.stderr)?.[1] ?? Number.NaN)
  return { time, memory }
}
