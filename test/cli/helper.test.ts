import { spawnSync } from 'node:child_process'
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { createHelper, type Helper } from '../../src/cli/helper.js'
import { listPaths } from '../../src/cli/path-list.js'
import { processFiles } from '../../src/cli/process-files.js'
import type { FileResult } from '../../src/cli/reporters/reporter.js'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

let folder: string
let inTwo: string
let inOne: string

inFolders((path) => {
  folder = path
  inTwo = join(folder, 'in-two')
  inOne = join(folder, 'in-one')
})

/** Pages enough for a second thread, among them some that can't be written, and one that takes longer than many others. */
function fill(into: string): void {
  mkdirSync(join(into, 'a-b'), { recursive: true })
  mkdirSync(join(into, 'a'))
  const write = (path: string, content: string | Uint8Array) => writeFileSync(join(into, path), content)
  write('forthright.config.json', JSON.stringify({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' } } }))
  for (let page = 0; page < 320; page++) write(`${page % 3 === 0 ? 'a/' : page % 3 === 1 ? 'a-b/' : ''}${page}.md`, `# Page ${page}\n\nDie Gezeiten, 潮.\n`)
  write('0-bytes.md', Uint8Array.of(0xff, 0xfe, 0x41))
  write('0-facts.md', '---\ndisclosure: { author: ""\n---\n\nText.\n')
  write('0-none.md', '')
  write('1-large.md', `# Large\n\n${'The tides come and go, twice a day.\n\n'.repeat(30_000)}`)
  write('3-read-only.md', 'Text.\n')
  chmodSync(join(into, '3-read-only.md'), 0o444)
  write('4-executable.md', 'Text.\n')
  chmodSync(join(into, '4-executable.md'), 0o755)
  linkSync(join(into, '4-executable.md'), join(into, '5-hard-link.txt'))
  symlinkSync('2.md', join(into, '2-link.md'))
}

/** Report how a run over pages ends of which another thread, made up here, takes its share. */
async function runWith(helper: Partial<Helper> & Pick<Helper, 'workOn'>, pages: readonly string[], abort = new AbortController()) {
  const own: string[] = []
  const reported: string[] = []
  const workOn = async (path: string): Promise<FileResult> => {
    own.push(path)
    return { path, changed: true, findings: [] }
  }
  const reporter = { file: ({ path }: FileResult) => void reported.push(path), end: () => undefined }
  const summary = await processFiles(listPaths(pages), workOn, reporter, {
    helper: { ready: Promise.resolve(), close: () => undefined, ...helper },
    onProgress: () => undefined,
    signal: abort.signal
  })
  return { own, reported, summary }
}

const later = () => new Promise((resolve) => setTimeout(resolve, 5))
const resultsOf = (paths: readonly string[]) => paths.map((path) => ({ path, changed: true, findings: [] }))

/** Every file of a folder with its bytes and its mode. */
function everything(of: string): object {
  const names = readdirSync(of, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names.map((name) => {
      const stats = lstatSync(join(of, name))
      return [name, [stats.mode, stats.isFile() && readFileSync(join(of, name), 'latin1')]]
    })
  )
}

describe('many files, of which a second thread does some', () => {
  it.each([
    ['label', '--write', '--format', 'json'],
    ['label', '--write', 'a', 'a-b', '.', '2.md', '2-link.md']
  ])('end as in one thread, and are reported in the same order: %s %s %s %s %s %s %s', async (...argv) => {
    fill(inTwo)
    fill(inOne)
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: inTwo, encoding: 'utf8' })
    const { code, output, errors } = await runIn(inOne, argv)
    expect({ status, stdout, stderr }).toEqual({ status: code, stdout: output, stderr: errors })
    expect(everything(inTwo)).toEqual(everything(inOne))
    expect(code).toBe(1)
    expect(readFileSync(join(inTwo, 'a/0.md'), 'utf8')).toContain('AI-generated')
  })
  it('come off again', () => {
    fill(inTwo)
    fill(inOne)
    for (const command of ['label', 'unlabel']) spawnSync(process.execPath, [program, command, '--write'], { cwd: inTwo })
    expect(everything(inTwo)).toEqual(everything(inOne))
  })
  it('are reported in their order, whichever thread is quicker', async () => {
    const pages = Array.from({ length: 2000 }, (_, page) => `/site/${page}.md`)
    const taken: string[] = []
    const { own, reported, summary } = await runWith(
      {
        workOn: async (paths) => {
          await later()
          taken.push(...paths)
          return resultsOf(paths)
        }
      },
      pages
    )
    expect(reported).toEqual(pages)
    expect(summary).toMatchObject({ files: 2000, changed: 2000 })
    expect([...own, ...taken].sort()).toEqual([...pages].sort())
    expect(taken.length).toBeGreaterThan(0)
    expect(own.length).toBeGreaterThan(0)
  })
  it('are counted as left where an interrupt stops the second thread within its share', async () => {
    const pages = Array.from({ length: 100 }, (_, page) => `/site/${page}.md`)
    const abort = new AbortController()
    const { own, reported, summary } = await runWith(
      {
        workOn: async (paths) => {
          abort.abort()
          await later()
          return resultsOf(paths.slice(0, 3))
        }
      },
      pages,
      abort
    )
    expect(reported.length).toBe(own.length + 3)
    expect(summary).toMatchObject({ files: own.length + 3, left: 100 - own.length - 3 })
  })
  it('fail the run where the second thread breaks down', async () => {
    const pages = Array.from({ length: 100 }, (_, page) => `/site/${page}.md`)
    const workOn = () => Promise.reject(new Error('Out of memory'))
    await expect(runWith({ workOn }, pages)).rejects.toThrow('Out of memory')
  })
  it('are all worked on here where the second thread can not start', async () => {
    const pages = Array.from({ length: 100 }, (_, page) => `/site/${page}.md`)
    const workOn = async () => []
    const { own, summary } = await runWith({ workOn, ready: Promise.reject(new Error('No memory')) }, pages)
    expect(own).toEqual(pages)
    expect(summary.files).toBe(100)
  })
  it('are all worked on here where no thread may be started, or one ends at once', async () => {
    mkdirSync(inOne)
    writeFileSync(join(inOne, 'forthright.config.json'), '{"disclosure":"human-only"}')
    for (let page = 0; page < 300; page++) writeFileSync(join(inOne, `${page}.md`), 'Text.\n')
    const starts = [
      () => Promise.reject(new Error('Access to this API has been restricted')),
      async () => createHelper(new Worker('throw new Error("No memory")', { eval: true }))
    ]
    for (const startHelper of starts) {
      const { code, output } = await runIn(inOne, ['label'], '', { startHelper })
      expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('300 files, 0 would') })
    }
  })
  it('are told of no rejection that nobody has asked for', async () => {
    const unasked: unknown[] = []
    const hear = (error: unknown) => void unasked.push(error)
    process.on('unhandledRejection', hear)
    const worker = new Worker('throw new Error("No memory")', { eval: true })
    const { ready } = createHelper(worker)
    await new Promise((resolve) => worker.on('exit', resolve))
    await later()
    process.off('unhandledRejection', hear)
    await expect(ready).rejects.toThrow('No memory')
    expect(unasked).toEqual([])
  })
  it('fail the run where the second thread ends without a word', async () => {
    const worker = new Worker('const { parentPort } = require("worker_threads"); parentPort.on("message", () => process.exit()); parentPort.postMessage([])', { eval: true })
    const { ready, workOn } = createHelper(worker)
    await ready
    await expect(workOn(['/site/1.md'])).rejects.toThrow('ended before its work was done')
  })
  it.each([
    { config: 'forthright.config.json', text: '{"disclosure":"human-only"}', starts: 1 },
    { config: 'forthright.config.mjs', text: 'export default { disclosure: "human-only" }', starts: 0 },
    { config: 'forthright.config.json', text: '{"extends":"./base.mjs"}', starts: 0 }
  ])('are shared where the configuration is data: $config, $text', async ({ config, text, starts }) => {
    mkdirSync(inOne)
    writeFileSync(join(inOne, config), text)
    writeFileSync(join(inOne, 'base.mjs'), 'export default { disclosure: "human-only" }')
    for (let page = 0; page < 300; page++) writeFileSync(join(inOne, `${page}.md`), 'Text.\n')
    let started = 0
    const startHelper = async (): Promise<Helper> => {
      started++
      return { ready: Promise.reject(new Error('none')), workOn: async () => [], close: () => undefined }
    }
    const { code } = await runIn(inOne, ['label', '--format', 'json'], '', { startHelper })
    expect({ code, started }).toEqual({ code: 0, started: starts })
  })
})
