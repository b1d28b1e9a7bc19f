import { spawnSync } from 'node:child_process'
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { createThreadDisk } from '../../src/cli/disk-thread.js'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

let folder: string
let inThread: string
let inOne: string

inFolders((path) => {
  folder = path
  inThread = join(folder, 'in-thread')
  inOne = join(folder, 'in-one')
})
/** Pages enough for a thread, among them some that can't be written, and one that a message can't hold. */
function fill(into: string): void {
  mkdirSync(join(into, 'a-b'), { recursive: true })
  mkdirSync(join(into, 'a'))
  const write = (path: string, content: string | Uint8Array) => writeFileSync(join(into, path), content)
  write('forthright.config.json', JSON.stringify({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' } } }))
  for (let page = 0; page < 150; page++) write(`${page % 3 === 0 ? 'a/' : page % 3 === 1 ? 'a-b/' : ''}${page}.md`, `# Page ${page}\n\nDie Gezeiten, 潮.\n`)
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

describe('many files, which a thread reads and writes', () => {
  it.each([
    ['label', '--write', '--format', 'json'],
    ['label', '--write', 'a', 'a-b', '.', '2.md', '2-link.md']
  ])('end as in one thread, and are reported in the same order: %s %s %s %s %s %s %s', async (...argv) => {
    fill(inThread)
    fill(inOne)
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: inThread, encoding: 'utf8' })
    const { code, output, errors } = await runIn(inOne, argv)
    expect({ status, stdout, stderr }).toEqual({ status: code, stdout: output, stderr: errors })
    expect(everything(inThread)).toEqual(everything(inOne))
    expect(code).toBe(1)
    expect(readFileSync(join(inThread, 'a/0.md'), 'utf8')).toContain('AI-generated')
  })
  it('come off again', () => {
    fill(inThread)
    fill(inOne)
    for (const command of ['label', 'unlabel']) spawnSync(process.execPath, [program, command, '--write'], { cwd: inThread })
    expect(everything(inThread)).toEqual(everything(inOne))
  })
  it('are read and written here where no thread may be started', async () => {
    fill(inThread)
    fill(inOne)
    const refused = await runIn(inThread, ['label', '--write'], '', {
      startDisk: () => Promise.reject(new Error('Access to this API has been restricted'))
    })
    expect(refused).toEqual(await runIn(inOne, ['label', '--write']))
    expect(everything(inThread)).toEqual(everything(inOne))
  })
  it.each([
    ['cannot begin', 'throw new Error("No memory")', 'No memory'],
    ['ends without a word', 'require("worker_threads").parentPort.on("message", () => process.exit())', 'ended before its work was done']
  ])('fail the run where the thread %s, and no rejection is left that nobody asked for', async (_, code, message) => {
    const unasked: unknown[] = []
    const hear = (error: unknown) => void unasked.push(error)
    process.on('unhandledRejection', hear)
    const disk = createThreadDisk(new Worker(code, { eval: true }))
    const paths = Array.from({ length: 99 }, (_none, page) => `/site/${page}.md`)
    const readAll = async () => {
      for await (const file of disk.files(paths)) file.open()
    }
    await expect(readAll()).rejects.toThrow(message)
    // Nor does anybody wait for ever for what is asked later.
    await expect(readAll()).rejects.toThrow(message)
    await new Promise((resolve) => setTimeout(resolve, 20))
    process.off('unhandledRejection', hear)
    expect(unasked).toEqual([])
  })
})
