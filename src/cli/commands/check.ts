import type { Finding } from '../../disclosure/disclosure-error.js'
import type { ParsedArguments } from '../arguments.js'
import { documentKind } from '../documents.js'
import { problem } from '../findings.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { labelAsDeclared, optionsFor } from './label.js'
import { withFiles } from './with-files.js'

/**
 * `forthright check`: fail when a file does not carry the label that its facts owe, when a rule
 * refuses its facts, or when its text changed since the review. Changes nothing.
 */
export function runCheck(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  return withFiles(parsed, terminal, { changed: 'not as declared', writes: false }, (context) => async (source, path) => {
    const { value, findings: found } = labelAsDeclared(context, source, path)
    const findings = found.map(asError)
    if (value === undefined) return { changed: false, findings }
    const options = optionsFor(context.settings(path))
    const unlabelled = documentKind(path).unlabel(source, options).changed
      ? 'The label is not the one that the declared facts owe'
      : 'The label that the declared facts owe is missing'
    const missing = problem('forthright/label', `${unlabelled}: run \`forthright label --write\``)
    return { changed: true, findings: [missing, ...findings] }
  })
}

/** A second label is one that a tool or a copy left behind: readers would be told twice, and not alike. */
function asError(finding: Finding): Finding {
  return finding.ruleId === 'label/second'
    ? { ...finding, outcome: 'missing', severity: 'refuse' }
    : finding
}
