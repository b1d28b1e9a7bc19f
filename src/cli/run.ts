import { DisclosureError } from '../disclosure/disclosure-error.js'
import { parseArguments, type ParsedArguments, renderHelp } from './arguments.js'
import { runCheck } from './commands/check.js'
import { runExplain } from './commands/explain.js'
import { runInit } from './commands/init.js'
import { runLabel } from './commands/label.js'
import { runMigrate } from './commands/migrate.js'
import { runPost } from './commands/post.js'
import { runReview } from './commands/review.js'
import { runUnlabel } from './commands/unlabel.js'
import type { ExitCode, Terminal } from './terminal.js'

type Run = (parsed: ParsedArguments, terminal: Terminal) => Promise<ExitCode>

const runs: Readonly<Record<ParsedArguments['command'], Run>> = {
  init: runInit,
  label: runLabel,
  unlabel: runUnlabel,
  check: runCheck,
  review: runReview,
  migrate: runMigrate,
  post: runPost,
  explain: runExplain,
  help: async ({ operands }, { write }) => {
    write(`${renderHelp(operands[0])}\n`)
    return 0
  },
  version: async (_, { write, version }) => {
    write(`${version}\n`)
    return 0
  }
}

/** Run one command line. Everything that it reads of the world is in `terminal`. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const parsed = parseArguments(argv)
    return await runs[parsed.command](parsed, terminal)
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    terminal.writeError(`${error.message}\n`)
    return 2
  }
}
