import type { Finding } from '../../disclosure/finding.js'
import { documentKind, factsOf } from '../documents.js'
import { type FileContext, findingsFromNotes, undeclaredFinding } from './with-files.js'

/**
 * Label a file's text as its facts and the configuration owe: what `label` writes is what `check`
 * looks for.
 *
 * @returns The labelled text, absent where it is the text as it is, and what there is to report.
 */
export function labelAsDeclared(
  { config, defaults }: FileContext,
  source: string,
  path: string
): { value?: string; findings: Finding[] } {
  const kind = documentKind(path)
  const own = defaults(path)
  const facts = factsOf(kind, source, own)
  if (!facts) return { findings: undeclaredFinding(config) }
  const { locale } = own
  const { marks, reason } = config
  const { value, changed, notes } = kind.label(source, facts, {
    ...(locale === undefined ? {} : { locale }),
    ...(marks === undefined ? {} : { marks }),
    ...(reason === undefined ? {} : { reason })
  })
  const findings = findingsFromNotes(notes)
  return changed ? { value, findings } : { findings }
}
