import type { ParsedArguments } from '../arguments.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { sharedWork } from '../shared-work.js'
import { withFiles } from './with-files.js'

/** `forthright label`: label each file as its facts owe, or show what would change. */
export function runLabel(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const changed = parsed.options.write ? 'labelled' : 'would be labelled'
  return withFiles(parsed, terminal, { changed }, sharedWork.label)
}
