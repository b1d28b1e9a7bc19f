import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { inFolders } from '../folders.js'

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const text = `# Tides\n\n${'The tides come and go, twice a day.\n\n'.repeat(20)}`
/** So many pages are read and written in a thread of their own, and so few are not. */
const many = 120
const few = 99

let folder: string

inFolders((path) => {
  folder = path
})
function fill(pages: number, into = folder, page = text): void {
  mkdirSync(into, { recursive: true })
  const disclosure = {
    author: 'Ada Lovelace',
    ai: 'GPT-4 (OpenAI)',
    roles: { drafting: 'ai', editing: 'author' },
    responsible: 'author'
  }
  writeFileSync(join(into, 'forthright.config.json'), JSON.stringify({ disclosure }))
  for (let index = 0; index < pages; index++) writeFileSync(join(into, `${index}.md`), page)
}

const pagesIn = (of: string) => readdirSync(of).filter((name) => name.endsWith('.md'))
const leftIn = (of: string) => readdirSync(of).filter((name) => name.endsWith('.tmp'))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

interface Ended {
  readonly code: number | null
  readonly output: string
  /** How long it wrote, in milliseconds. */
  readonly span: number
}

/** Run `label --write`, and end it some milliseconds after it wrote the first page. */
function labelAndKill(signal: NodeJS.Signals, after = Number.POSITIVE_INFINITY, then?: NodeJS.Signals): Promise<Ended> {
  const child = spawn(process.execPath, [program, 'label', '--write'], { cwd: folder })
  let output = ''
  let begun = Number.NaN
  const kill = () => {
    child.kill(signal)
    if (then !== undefined) child.kill(then)
  }
  child.stdout.on('data', (chunk) => {
    if (output === '') {
      begun = performance.now()
      if (Number.isFinite(after)) setTimeout(kill, after)
    }
    output += chunk
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output, span: performance.now() - begun }))
  })
}

/** How long a run writes that nobody ends: the first takes longer than those that follow. */
async function shortestSpan(): Promise<number> {
  const spans: number[] = []
  for (let run = 0; run < 4; run++) {
    for (const name of pagesIn(folder)) writeFileSync(join(folder, name), text)
    spans.push((await labelAndKill('SIGKILL')).span)
  }
  return Math.min(...spans)
}

describe('kills of `label --write`', () => {
  it.each([
    { pages: many, kills: 300 },
    { pages: few, kills: 100 }
  ])('$kills of a run over $pages pages leave no half page, and at most one temporary file, which the next run sweeps', async ({ pages, kills }) => {
    fill(pages)
    const span = await shortestSpan()
    const labelled = read('0.md')
    expect(labelled).toContain('AI-generated')
    const counts = { killed: 0, finished: 0, interrupted: 0, pages: 0, written: 0, left: 0 }
    for (let kill = 0; kill < kills; kill++) {
      const signal = (['SIGKILL', 'SIGKILL', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const)[kill % 5] ?? 'SIGKILL'
      for (const name of pagesIn(folder)) if (read(name) !== text) writeFileSync(join(folder, name), text)
      const { code, output } = await labelAndKill(signal, (span * (kill % 30)) / 40)
      const left = leftIn(folder)
      expect(left.length).toBeLessThanOrEqual(signal === 'SIGKILL' ? 1 : 0)
      counts.left += left.length
      if (code === 0) counts.finished++
      else if (code === 130) {
        counts.interrupted++
        expect(output).toMatch(/\d+ left: interrupted|, 0 warnings/)
      } else counts.killed++
      for (const name of pagesIn(folder)) {
        const now = read(name)
        counts.pages++
        if (now === labelled) counts.written++
        else if (now !== text) expect.fail(`${name} is half a page after ${signal}`)
      }
    }
    await labelAndKill('SIGKILL')
    expect(leftIn(folder)).toEqual([])
    expect(pagesIn(folder).every((name) => read(name) === labelled)).toBe(true)
    // Some were ended in the midst of writing, or this shows nothing.
    expect(counts.written).toBeGreaterThan(0)
    expect(counts.written).toBeLessThan(counts.pages)
    expect(counts.killed + counts.interrupted).toBeGreaterThan(kills / 3)
    console.info(`${kills} kills of ${pages} pages:`, JSON.stringify(counts))
  }, 1_800_000)
  it.each([many, few])('a second signal ends a run over %i pages at once, and leaves none either', async (pages) => {
    fill(pages)
    const span = await shortestSpan()
    const labelled = read('0.md')
    let interrupted = 0
    for (let kill = 0; kill < 60; kill++) {
      for (const name of pagesIn(folder)) if (read(name) !== text) writeFileSync(join(folder, name), text)
      const { code } = await labelAndKill('SIGINT', (span * (kill % 30)) / 40, 'SIGTERM')
      if (code === 130) interrupted++
      expect(leftIn(folder)).toEqual([])
      for (const name of pagesIn(folder)) expect([text, labelled]).toContain(read(name))
    }
    expect(interrupted).toBeGreaterThan(20)
    console.info(`${interrupted} of 60 runs over ${pages} pages interrupted twice`)
  }, 1_800_000)
})

describe.runIf(process.getuid?.() === 0)('what only a superuser can set up', () => {
  const nobody = 65_534
  const labelAsNobody = (cwd = folder) =>
    spawnSync(process.execPath, [program, 'label', '--write'], { cwd, encoding: 'utf8', uid: nobody, gid: nobody })

  it('a file of another owner that may be written is written, and that is said', () => {
    fill(1)
    chmodSync(folder, 0o777)
    chmodSync(join(folder, '0.md'), 0o666)
    const { status, stdout } = labelAsNobody()
    expect(stdout).toContain('file/owner')
    expect(status).toBe(0)
    expect(read('0.md')).toContain('AI-generated')
    expect(statSync(join(folder, '0.md')).mode & 0o777).toBe(0o666)
  })
  it('a file that may not be written, or in a folder that may not, is left and counted', () => {
    fill(2)
    chmodSync(folder, 0o755)
    chmodSync(join(folder, '0.md'), 0o644)
    chownSync(join(folder, '1.md'), nobody, nobody)
    const { status, stdout } = labelAsNobody()
    expect(status).toBe(1)
    expect(stdout).toContain('2 not written')
    expect(pagesIn(folder).map(read)).toEqual([text, text])
  })
  it.each([few, many])('a disk that runs full over %i pages leaves whole pages, no temporary file, and is counted', (pages) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    // Each page takes one block of 4 KiB, and two with its label: the disk has room for some of these.
    const page = text.padEnd(3950, 'The sea rises. ')
    const size = `${4 * (pages + 1) + 40}k`
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk])
    // Not every machine that runs tests lets its superuser mount.
    if (mounted.status !== 0) return
    try {
      fill(pages, disk, page)
      const { status, stdout } = spawnSync(process.execPath, [program, 'label', '--write'], {
        cwd: disk,
        encoding: 'utf8'
      })
      expect(status).toBe(1)
      expect(stdout).toContain('file/enospc')
      expect(leftIn(disk)).toEqual([])
      const texts = pagesIn(disk).map((name) => readFileSync(join(disk, name), 'utf8'))
      const written = texts.filter((each) => each.includes('AI used: GPT-4') && each.includes(page.slice(10)))
      const left = texts.filter((each) => each === page)
      expect(written.length).toBeGreaterThan(0)
      expect(left.length).toBeGreaterThan(0)
      expect(written.length + left.length).toBe(pages)
      expect(stdout).toContain(`${written.length} labelled, ${left.length} errors, 0 warnings, ${left.length} not written`)
      console.info(`full disk: ${left.length} of ${pages} not written, ${written.length} written`)
    } finally {
      spawnSync('umount', [disk])
    }
  })
})
