import { DisclosureError } from '../disclosure/disclosure-error.js'
import { parseArguments, type ParsedArguments } from './arguments.js'
import { printableLines } from './printable.js'
import type { ExitCode, Terminal } from './terminal.js'

type Run = (parsed: ParsedArguments, terminal: Terminal) => Promise<ExitCode>

// Each command is loaded when it is called: the help has no use for the words of twelve languages.
const runs: Readonly<Record<ParsedArguments['command'], () => Promise<Run>>> = {
  init: async () => (await import('./commands/init.js')).runInit,
  label: async () => (await import('./commands/label.js')).runLabel,
  unlabel: async () => (await import('./commands/unlabel.js')).runUnlabel,
  check: async () => (await import('./commands/check.js')).runCheck,
  report: async () => (await import('./commands/report.js')).runReport,
  run: async () => (await import('./commands/run.js')).runRun,
  review: async () => (await import('./commands/review.js')).runReview,
  migrate: async () => (await import('./commands/migrate.js')).runMigrate,
  post: async () => (await import('./commands/post.js')).runPost,
  audit: async () => (await import('./commands/audit.js')).runAudit,
  see: async () => (await import('./commands/see.js')).runSee,
  explain: async () => (await import('./commands/explain.js')).runExplain,
  packs: async () => (await import('./commands/packs.js')).runPacks,
  completion: async () => (await import('./commands/completion.js')).runCompletion,
  help: async () => (await import('./commands/help.js')).runHelp,
  version: async () => async (_, { write, version }) => {
    write(`${version}\n`)
    return 0
  }
}

/** Run one command line. Everything that it reads of the world is in `terminal`. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const parsed = parseArguments(argv)
    const { color, 'no-color': noColor } = parsed.options
    const chosen = { ...terminal, color: color ?? (noColor ? false : terminal.color) }
    if (parsed.options['print-config'] !== undefined) {
      const { printConfig } = await import('./commands/print-config.js')
      return await printConfig(parsed, chosen)
    }
    return await (await runs[parsed.command]())(parsed, chosen)
  } catch (error) {
    const isOfDisk = error instanceof Error && 'syscall' in error
    if (!(error instanceof DisclosureError) && !isOfDisk) throw error
    terminal.writeError(`${printableLines(error.message)}\n`)
    return 2
  }
}
