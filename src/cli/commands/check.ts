import type { Finding } from '../../disclosure/disclosure-error.js'
import { configOptions, type ParsedArguments } from '../arguments.js'
import type { BuiltPages } from '../check-built.js'
import { createConfigs } from '../config.js'
import { documentKind } from '../documents.js'
import { findingsOf, problem } from '../findings.js'
import type { Worked } from '../process-files.js'
import type { ExitCode, Terminal } from '../terminal.js'
import type { FileContext } from '../file-settings.js'
import { labelAsDeclared, optionsFor } from './label.js'
import { withFiles } from './with-files.js'

/**
 * `forthright check`: fail when a file does not carry the label that its facts owe, when a rule
 * refuses its facts, or when its text changed since the review. Pages of a built site are read against
 * the facts of their sources. Changes nothing.
 */
export function runCheck(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const job = { changed: 'not as declared', writes: false }
  return withFiles(parsed, terminal, job, (context) => {
    let builtPages: Promise<BuiltPages> | undefined
    const findBuiltPages = async () => {
      const { createBuiltPages } = await import('../check-built.js')
      return createBuiltPages(context, createConfigs(terminal.cwd, configOptions(parsed.options)))
    }
    return async (source, path) => {
      const isMaybeBuilt = context.settings(path).config.built !== undefined
      if (isMaybeBuilt) builtPages ??= findBuiltPages()
      const built = await builtPages
      return built?.has(path)
        ? failing(await built.check(source, path))
        : checkFile(context, source, path)
    }
  })
}

function checkFile(context: FileContext, source: string, path: string): Worked {
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
function failing(findings: readonly Finding[]): Worked {
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
