import type { ParsedArguments } from '../arguments.js'
import { documentKind, factsOf } from '../documents.js'
import { problem } from '../result.js'
import type { ExitCode, Terminal } from '../run.js'
import { findingsFromNotes, undeclaredFinding, withFiles } from './with-files.js'

/**
 * `forthright check`: fail when a file does not carry the label that its facts owe, when a rule
 * refuses its facts, or when its text changed since the review. Changes nothing.
 */
export function runCheck(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  return withFiles(parsed, terminal, 'not as declared', ({ config, defaults }) => {
    const { marks, reason } = config
    return async (source, path) => {
      const kind = documentKind(path)
      const own = defaults(path)
      const facts = factsOf(kind, source, own)
      if (!facts) return { changed: false, findings: undeclaredFinding(config) }
      const { locale } = own
      const result = kind.label(source, facts, {
        ...(locale === undefined ? {} : { locale }),
        ...(marks === undefined ? {} : { marks }),
        ...(reason === undefined ? {} : { reason })
      })
      const findings = findingsFromNotes(result.notes)
      if (!result.changed) return { changed: false, findings }
      const unlabelled = kind.unlabel(source).changed
        ? 'The label is not the one that the declared facts owe'
        : 'The label that the declared facts owe is missing'
      return {
        changed: true,
        findings: [
          problem('forthright/label', `${unlabelled}: run \`forthright label --write\``),
          ...findings
        ]
      }
    }
  })
}
