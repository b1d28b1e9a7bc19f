import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Finding } from '../../disclosure/disclosure-error.js'
import type { OptionValues, ParsedArguments } from '../arguments.js'
import {
  type Config,
  defaultsFor,
  type FileDefaults,
  loadConfig,
  type LoadedConfig,
  requireLocale
} from '../config.js'
import type { DocumentNote } from '../documents.js'
import { findFiles, type NamedFiles, pathMatcher, writeNewFile } from '../files.js'
import { locateFindings } from '../locate-finding.js'
import { printable } from '../printable.js'
import { processFiles, type Work } from '../process-files.js'
import { problem } from '../findings.js'
import { createReporter } from '../reporters/create-reporter.js'
import type { Summary } from '../reporters/reporter.js'
import type { ExitCode, Terminal } from '../terminal.js'

/** What the commands that go over files share. */
export interface FileContext {
  readonly config: Config
  readonly defaults: (path: string) => FileDefaults
}

/**
 * Load the configuration, find the files, do the work on each and report.
 *
 * @param changed What a changed file is called in the summary.
 */
export async function withFiles(
  { operands, options }: ParsedArguments,
  terminal: Terminal,
  changed: string,
  work: (context: FileContext) => Work
): Promise<ExitCode> {
  const { cwd, writeError, signal } = terminal
  requireLocale(options.locale)
  const loaded = await loadConfig(cwd, options.config)
  const { locale = loaded.config.locale } = options
  const config = { ...loaded.config, ...(locale === undefined ? {} : { locale }) }
  const { found, ignored } = await filesOf(operands, options.ignore ?? [], cwd, loaded)
  const name = (path: string) => relative(cwd, path).replaceAll(sep, '/')
  for (const path of ignored) {
    if (!options.quiet) writeError(`${printable(name(path))} is left out: it is ignored\n`)
  }
  const defaults = defaultsFor({ ...loaded, config })
  const context = { config, defaults: (path: string) => defaults(resolve(cwd, path)) }
  const output = openOutput(options, terminal)
  const root = rootOf(cwd)
  const fromRoot = (path: string) => relative(root, resolve(cwd, path)).replaceAll(sep, '/')
  const reporter = createReporter(options, { ...terminal, ...output }, changed, fromRoot)
  const summary = await processFiles(cwd, found.map(name), work(context), reporter, {
    locate: (source, path, findings) =>
      locateFindings(source, findings, { key: config.key, ...context.defaults(path) }),
    onProgress: progressOn(options, terminal),
    signal
  })
  await output.close()
  if (signal.aborted) return 130
  return isFailed(summary, options) ? 1 : 0
}

function isFailed({ errors, warnings }: Summary, { 'max-warnings': most }: OptionValues): boolean {
  return errors > 0 || (most !== undefined && warnings > Number(most))
}

interface Output extends Pick<Terminal, 'write' | 'color'> {
  readonly close: () => Promise<void>
}

/** Where results go: to the output, or whole into the file that `--output-file` names. */
function openOutput(
  { 'output-file': path, color }: OptionValues,
  { cwd, write, color: isColoured }: Terminal
): Output {
  if (path === undefined) return { write, color: isColoured, close: async () => undefined }
  const chunks: string[] = []
  return {
    write: (text) => void chunks.push(text),
    color: color ?? false,
    close: async () => {
      const file = resolve(cwd, path)
      await mkdir(dirname(file), { recursive: true })
      await writeNewFile(file, chunks.join(''))
    }
  }
}

/** The root of the repository that a folder is in, from which code hosts spell paths; else the folder. */
function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return folder
  }
}

/** Paths of the command line are relative to its folder, those of the configuration to its own. */
function filesOf(
  operands: readonly string[],
  ignore: readonly string[],
  cwd: string,
  { config, folder, path }: LoadedConfig
): Promise<NamedFiles> {
  const ignorers = [
    pathMatcher(folder, [config.ignore ?? []].flat(), () => true),
    pathMatcher(cwd, ignore, () => true)
  ]
  const isIgnored = (file: string) => ignorers.some((ignores) => ignores(file))
  if (operands.length > 0) return findFiles(cwd, operands, isIgnored)
  if (config.files === undefined) return findFiles(cwd, ['.'], isIgnored)
  return findFiles(folder, [config.files].flat(), isIgnored, ` in \`files\` of ${path}`)
}

/** Draw a counter on the error stream of a terminal, and clear it when done. */
function progressOn({ quiet = false }: OptionValues, { isInteractive, writeError }: Terminal) {
  return (done: number, total: number) => {
    if (!isInteractive || quiet || total < 50) return
    if (done === total) writeError('\r\u001B[K')
    else if (done % 25 === 0) writeError(`\r\u001B[K${done} of ${total} files`)
  }
}

/** What a surface noted, as findings. */
export function findingsFromNotes(notes: readonly DocumentNote[]): Finding[] {
  return notes.map(({ message, ruleId, severity }) =>
    problem(ruleId ?? 'forthright/note', message, severity ?? 'note')
  )
}

/**
 * What a file without facts of its own is.
 *
 * @param hasDefaults Whether the configuration has facts for it.
 */
export function byDefaultFindings(config: Config, hasDefaults: boolean): Finding[] {
  const severities = { error: 'refuse', warn: 'warn', ignore: undefined } as const
  const { key = 'disclosure', undeclared = hasDefaults ? 'ignore' : 'error' } = config
  const severity = severities[undeclared]
  if (severity !== undefined) {
    const where = hasDefaults ? '' : ' or, for all files, in the configuration'
    const reason = `No facts are declared: who and what made the text? A person, an AI system, or both: \`${key}\` in the front matter${where} says it, and \`human-only\` that no AI touched it`
    return [problem('forthright/undeclared', reason, severity)]
  }
  if (!hasDefaults) return []
  const reason = 'The facts are those of the configuration, by default: the file declares none of its own'
  return [problem('forthright/by-default', reason, 'note')]
}
