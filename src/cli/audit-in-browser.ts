import { resolve } from 'node:path'
import type { PageStateId } from '../audit/browser/index.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { misuse, type ParsedArguments } from './arguments.js'
import { toFinding } from './audit-findings.js'
import { type AuditedAddress, auditPages } from './audit-pages.js'
import { isFailed, openOutput } from './commands/with-files.js'
import { createReporter } from './reporters/create-reporter.js'
import type { FileFinding, Summary } from './reporters/reporter.js'
import type { ExitCode, Terminal } from './terminal.js'

/** `forthright audit --browser`: open the pages and report on each, as the audit of files does. */
export async function auditInBrowser(
  { operands, options }: ParsedArguments,
  terminal: Terminal,
  facts: Disclosure | undefined
): Promise<ExitCode> {
  if (operands.length === 0) throw misuse('Unexpected end, expected pages: files, folders, addresses, a sitemap')
  const { states, pictures, locale } = options
  const output = openOutput(options, terminal)
  const reporter = createReporter(options, { ...terminal, ...output }, 'can be missed')
  const summary: Summary = { files: 0, changed: 0, errors: 0, warnings: 0 }
  const audited = auditPages(
    operands,
    {
      ...(facts === undefined ? {} : { facts }),
      ...(locale === undefined ? {} : { locale }),
      ...(states === undefined ? {} : { states: states.split(',') as PageStateId[] }),
      ...(pictures === undefined ? {} : { pictures: resolve(terminal.cwd, pictures) })
    },
    terminal
  )
  for await (const page of audited) {
    const findings = findingsOf(page)
    const isMissed = page.report.verdict === 'fail'
    summary.files++
    if (isMissed) summary.changed++
    summary.errors += findings.filter(({ severity }) => severity === 'refuse').length
    summary.warnings += findings.filter(({ severity }) => severity === 'warn').length
    reporter.file({ path: page.name, changed: isMissed, findings })
  }
  reporter.end(summary)
  await output.close()
  if (terminal.signal.aborted) return 130
  return isFailed(summary, options) ? 1 : 0
}

function findingsOf({ report, pictures }: AuditedAddress): FileFinding[] {
  const found = report.findings.map(toFinding)
  if (pictures.length === 0) return found
  const reason = `Pictures: ${pictures.join(', ')}`
  return [...found, { ruleId: 'audit/states', outcome: 'satisfied', severity: 'note', reason, remedy: [] }]
}
