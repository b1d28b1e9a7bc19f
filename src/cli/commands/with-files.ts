import type { Finding } from '../../disclosure/finding.js'
import type { ParsedArguments } from '../arguments.js'
import { type Config, defaultsFor, type FileDefaults, loadConfig } from '../config.js'
import type { DocumentNote } from '../documents.js'
import { findFiles } from '../find-files.js'
import { processFiles, type Work } from '../process-files.js'
import { createReporter } from '../report/create-reporter.js'
import { problem } from '../result.js'
import type { ExitCode, Terminal } from '../run.js'

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
  const { config: loaded } = await loadConfig(terminal.cwd, options.config)
  const config = options.locale === undefined ? loaded : { ...loaded, locale: options.locale }
  const patterns = operands.length > 0 ? operands : [config.files ?? '.'].flat()
  const ignore = [...[config.ignore ?? []].flat(), ...(options.ignore ?? [])]
  const paths = await findFiles(terminal.cwd, patterns, ignore)
  const context = { config, defaults: defaultsFor(config) }
  const reporter = createReporter(options, terminal, changed)
  const summary = await processFiles(
    terminal.cwd,
    paths,
    work(context),
    reporter,
    progressOn(terminal)
  )
  return summary.errors > 0 ? 1 : 0
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

/** What a file without any facts is. */
export function undeclaredFinding(config: Config): Finding[] {
  const severities = { error: 'refuse', warn: 'warn', ignore: undefined } as const
  const severity = severities[config.undeclared ?? 'error']
  if (severity === undefined) return []
  const reason =
    'No facts are declared: declare `disclosure` in the front matter or in the configuration, or `disclosure: human-only` for a text that no AI touched'
  return [problem('forthright/undeclared', reason, severity)]
}
