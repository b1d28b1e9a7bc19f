import { relative, resolve, sep } from 'node:path'
import type { Finding } from '../../disclosure/disclosure-error.js'
import type { ParsedArguments } from '../arguments.js'
import {
  type Config,
  defaultsFor,
  type FileDefaults,
  loadConfig,
  type LoadedConfig
} from '../config.js'
import type { DocumentNote } from '../documents.js'
import { findFiles, type NamedFiles, pathMatcher } from '../files.js'
import { processFiles, type Work } from '../process-files.js'
import { createReporter, problem } from '../reporters.js'
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
  const { cwd, writeError } = terminal
  const loaded = await loadConfig(cwd, options.config)
  const { locale = loaded.config.locale } = options
  const config = { ...loaded.config, ...(locale === undefined ? {} : { locale }) }
  const { found, ignored } = await filesOf(operands, options.ignore ?? [], cwd, loaded)
  const name = (path: string) => relative(cwd, path).replaceAll(sep, '/')
  for (const path of ignored) writeError(`${name(path)} is left out: it is ignored\n`)
  const defaults = defaultsFor({ ...loaded, config })
  const context = { config, defaults: (path: string) => defaults(resolve(cwd, path)) }
  const reporter = createReporter(options, terminal, changed)
  const summary = await processFiles(
    cwd,
    found.map(name),
    work(context),
    reporter,
    progressOn(terminal)
  )
  return summary.errors > 0 ? 1 : 0
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
function progressOn({ isInteractive, writeError }: Terminal) {
  return (done: number, total: number) => {
    if (!isInteractive || total < 50) return
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
