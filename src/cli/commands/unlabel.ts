import type { ParsedArguments } from '../arguments.js'
import { documentKind } from '../documents.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { optionsFor } from './label.js'
import { withFiles } from './with-files.js'

/** `forthright unlabel`: take the labels off, or show what would change. */
export function runUnlabel(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const changed = parsed.options.write ? 'unlabelled' : 'would be unlabelled'
  return withFiles(parsed, terminal, { changed }, ({ settings }) => async (source, path) => {
    const result = documentKind(path).unlabel(source, optionsFor(settings(path)))
    if (!result.changed) return { changed: false, findings: [] }
    return { changed: true, findings: [], value: result.value }
  })
}
