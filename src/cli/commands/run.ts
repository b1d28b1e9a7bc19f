import { spawn } from 'node:child_process'
import { cp, lstat, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { glob } from 'tinyglobby'
import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import { loadConfig } from '../config.js'
import { generatorIn, type SiteGenerator, siteGenerators } from '../site-generators.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { findMarkedTitles, keepAddresses, requireAddressesWithoutMarks } from '../title-addresses.js'
import { takeMarksOutOfAnchors } from '../title-anchors.js'
import { markMenus } from '../title-menus.js'
import { runLabel } from './label.js'

/** Folders that the copy shares with the site: they are large, and hold no pages. */
const shared: ReadonlySet<string> = new Set(['node_modules', '.git', '.venv', 'venv'])

/**
 * `forthright run -- hugo`: label a copy of the sources, build the site from it, and bring back what
 * the generator wrote. The sources stay as they are; where a page can't be labelled nothing is built.
 */
export async function runRun(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const [program, ...words] = parsed.operands
  if (program === undefined) {
    throw misuse('Missing command of the generator, expected it behind `--`: forthright run -- hugo --minify')
  }
  const operands = await filesOf(parsed, terminal)
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'forthright-run-')))
  const copy = join(folder, basename(terminal.cwd))
  try {
    await copySite(terminal.cwd, copy)
    const options = { ...parsed.options, write: true }
    const code = await runLabel({ command: 'label', operands: operands.files, options: { ...options, ...(operands.ignore.length > 0 ? { ignore: operands.ignore } : {}) } }, { ...terminal, cwd: copy })
    if (code !== 0) {
      terminal.writeError('Nothing was built: not every page can be labelled.\n')
      return code
    }
    const titles = await findMarkedTitles(terminal.cwd, copy)
    const command = parsed.operands
    // Menus follow titles: where these have no mark, so it was asked for.
    if (operands.marksTitles) await markMenus(generatorIn(command), { site: terminal.cwd, copy, titles })
    await keepAddresses(generatorIn(command), { site: terminal.cwd, copy, command, titles })
    const before = await statesOf(copy)
    const status = await start(program, words, copy)
    if (status !== 0) return status
    const written = await writtenSince(copy, before)
    requireAddressesWithoutMarks(written, titles)
    await takeMarksOutOfAnchors(written.map((path) => join(copy, path)), titles)
    const count = await bringBack(copy, terminal.cwd, written)
    terminal.write(`Built from labelled sources: ${count} ${count === 1 ? 'file' : 'files'} written by ${program}\n`)
    return 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The pages: those of the configuration, else those of the generator that is called. */
async function filesOf(
  { operands: command, options }: ParsedArguments,
  { cwd }: Terminal
): Promise<{ readonly files: readonly string[]; readonly ignore: readonly string[]; readonly marksTitles: boolean }> {
  const ignore = options.ignore ?? []
  const { config } = await loadConfig(cwd, { file: options.config, allowsCode: !options['no-config-code'] })
  const marksTitles = config.marks === undefined || config.marks.includes('title')
  if (config.files !== undefined) return { files: [], ignore, marksTitles }
  const generator = generatorIn(command)
  if (generator) return { files: await placesIn(cwd, generator), ignore: [...ignore, ...(generator.ignore ?? [])], marksTitles }
  const known = siteGenerators.map(({ name }) => name).join(', ')
  throw misuse(
    `Unexpected \`${command.join(' ')}\`, expected ${known}, or \`files\` in the configuration: where are the pages?`
  )
}

/**
 * Find out which of the places where a generator looks this site has: one of Jekyll may have no HTML.
 *
 * @throws {DisclosureError} `invalid-option` where there is none.
 */
async function placesIn(cwd: string, { name, files }: SiteGenerator): Promise<readonly string[]> {
  const found = await Promise.all(files.map((pattern) => glob(pattern, { cwd, ignore: ['**/node_modules/**'] })))
  const places = files.filter((_, index) => (found[index] ?? []).length > 0)
  if (places.length > 0) return places
  throw misuse(
    `Found no page of ${name} (${files.join(', ')}) in this folder. Where are they? \`files\` in the configuration says it`
  )
}

async function copySite(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, preserveTimestamps: true, filter: (path) => !shared.has(basename(path)) })
  for (const name of await readdir(from)) {
    if (shared.has(name)) await symlink(join(from, name), join(to, name), 'junction')
  }
}

/** How each file is, by its path from the folder. */
async function statesOf(folder: string): Promise<Map<string, string>> {
  const states = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    const { mtimeMs, size } = await lstat(path)
    states.set(relative(folder, path), `${mtimeMs} ${size}`)
  }
  return states
}

async function writtenSince(copy: string, before: ReadonlyMap<string, string>): Promise<readonly string[]> {
  return [...(await statesOf(copy))].flatMap(([path, state]) => (before.get(path) === state ? [] : [path]))
}

async function bringBack(copy: string, site: string, written: readonly string[]): Promise<number> {
  for (const path of written) {
    await mkdir(dirname(join(site, path)), { recursive: true })
    await cp(join(copy, path), join(site, path))
  }
  return written.length
}

function start(program: string, words: readonly string[], cwd: string): Promise<ExitCode> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, stdio: 'inherit' })
    child.on('error', (cause) =>
      reject(new DisclosureError('invalid-option', `Could not start \`${program}\`: ${String(cause)}`, { cause }))
    )
    child.on('close', (code) => resolve(code === 0 ? 0 : 1))
  })
}
