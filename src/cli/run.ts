import { DisclosureError } from '../disclosure/disclosure-error.js'
import { parseArguments, type ParsedArguments, renderHelp } from './arguments.js'
import { runCheck } from './commands/check.js'
import { runExplain } from './commands/explain.js'
import { runInit } from './commands/init.js'
import { runLabel } from './commands/label.js'
import { runPost } from './commands/post.js'
import { runReview } from './commands/review.js'
import { runUnlabel } from './commands/unlabel.js'

/** What a command needs of the world. */
export interface Terminal {
  readonly cwd: string
  readonly version: string
  /** Today, as an ISO 8601 date. */
  readonly today: string
  readonly color: boolean
  /** Whether progress can be drawn. */
  readonly isInteractive: boolean
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
}

/** 0: done. 1: there are findings. 2: the command was not understood or could not start. */
export type ExitCode = 0 | 1 | 2

export type Run = (parsed: ParsedArguments, terminal: Terminal) => Promise<ExitCode>

const runs: Readonly<Record<ParsedArguments['command'], Run>> = {
  init: runInit,
  label: runLabel,
  unlabel: runUnlabel,
  check: runCheck,
  review: runReview,
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
