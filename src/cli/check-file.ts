import type { Finding } from '../disclosure/disclosure-error.js'
import { labelAsDeclared, optionsFor } from './commands/label.js'
import { documentKind } from './documents.js'
import type { FileContext } from './file-settings.js'
import { findingsOf, problem } from './findings.js'
import type { Worked } from './process-files.js'

/** Check whether a file carries the label that its facts owe. */
export function checkFile(context: FileContext, source: string, path: string): Worked {
  try {
    const { value, findings } = labelAsDeclared(context, source, path)
    const settings = context.settings(path)
    // Files that are labelled when the site is built have no label of their own to look for.
    if (value === undefined || settings.config.labels === 'build') return failing(findings.map(asError))
    const isLabelled = documentKind(path).unlabel(source, optionsFor(settings)).changed
    const unlabelled = isLabelled
      ? 'The label is not the one that the declared facts owe'
      : 'The label that the declared facts owe is missing'
    const missing = problem('forthright/label', `${unlabelled}: run \`forthright label --write\``)
    return failing([missing, ...findings.map(asError)])
  } catch (error) {
    return failing(findingsOf(error).map(withoutLabelling))
  }
}

/** A file with errors is not as declared. */
export function failing(findings: readonly Finding[]): Worked {
  return { changed: findings.some(({ severity }) => severity === 'refuse'), findings }
}

/** A second label is one that a tool or a copy left behind: readers would be told twice, and not alike. */
function asError(finding: Finding): Finding {
  return finding.ruleId === 'label/second'
    ? { ...finding, outcome: 'missing', severity: 'refuse' }
    : finding
}

/** Who checks labels nothing, so nothing being labelled is no news. */
function withoutLabelling(finding: Finding): Finding {
  const reason = finding.reason.replace(/^Nothing was labelled, because (.)/, (_, first: string) =>
    first.toUpperCase()
  )
  return { ...finding, reason }
}
