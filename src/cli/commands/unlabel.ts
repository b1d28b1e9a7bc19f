import type { ParsedArguments } from '../arguments.js'
import { sharedWork } from '../shared-work.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { withFiles } from './with-files.js'

/** `forthright unlabel`: take the labels off, or show what would change. */
export function runUnlabel(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const changed = parsed.options.write ? 'unlabelled' : 'would be unlabelled'
  return withFiles(parsed, terminal, { changed }, sharedWork.unlabel)
}
