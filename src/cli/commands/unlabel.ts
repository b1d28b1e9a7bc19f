import { resolve } from 'node:path'
import type { ParsedArguments } from '../arguments.js'
import { documentKind } from '../documents.js'
import { writeTextFile } from '../files.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { diffOf, optionsFor } from './label.js'
import { withFiles } from './with-files.js'

/** `forthright unlabel`: take the labels off, or show what would change. */
export function runUnlabel(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { write, format } = parsed.options
  const changed = write ? 'unlabelled' : 'would be unlabelled'
  return withFiles(parsed, terminal, changed, ({ config, defaults }) => async (source, path) => {
    const result = documentKind(path).unlabel(source, optionsFor(config, defaults(path)))
    if (!result.changed) return { changed: false, findings: [] }
    if (write) await writeTextFile(resolve(terminal.cwd, path), result.value)
    const isShown = !write && (format === undefined || format === 'pretty')
    return {
      changed: true,
      findings: [],
      ...(isShown ? { diff: diffOf(path, source, result.value) } : {})
    }
  })
}
