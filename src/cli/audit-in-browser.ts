import { dirname, relative, resolve, sep } from 'node:path'
import type { PageStateId } from '../audit/browser/index.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { misuse, type OptionValues, type ParsedArguments } from './arguments.js'
import { toFinding } from './audit-findings.js'
import { type AuditedAddress, auditPages, type PagePicture } from './audit-pages.js'
import { isFailed, openOutput } from './commands/with-files.js'
import { createReporter } from './reporters/create-reporter.js'
import { createEvidenceWriter, type EvidenceWriter } from './reporters/evidence.js'
import { countFile, type FileFinding, type Reporter, type Summary } from './reporters/reporter.js'
import type { ExitCode, Terminal } from './terminal.js'

/** `forthright audit --browser`: open the pages and report on each, as the audit of files does. */
export async function auditInBrowser(
  { operands, options }: ParsedArguments,
  terminal: Terminal,
  facts: Disclosure | undefined
): Promise<ExitCode> {
  if (operands.length === 0) throw misuse('Unexpected end, expected pages: files, folders, addresses, a sitemap')
  const { states, pictures, locale, format } = options
  const output = openOutput(options, terminal)
  const folder = pictures === undefined ? undefined : resolve(terminal.cwd, pictures)
  const isEvidence = format === 'html'
  const file = options['output-file']
  const home = file === undefined ? terminal.cwd : dirname(resolve(terminal.cwd, file))
  const writer = isEvidence
    ? evidenceReporter(createEvidenceWriter(output.write, terminal.version), options, home)
    : findingsReporter(await createReporter(options, { ...terminal, ...output }, 'can be missed'))
  const shown = folder === undefined ? undefined : openOutput({ 'output-file': resolve(folder, 'index.html') }, terminal)
  const beside = folder !== undefined && shown ? evidenceReporter(createEvidenceWriter(shown.write, terminal.version), options, folder) : undefined
  const summary: Summary = { files: 0, changed: 0, errors: 0, warnings: 0 }
  const audited = auditPages(
    operands,
    {
      ...(facts === undefined ? {} : { facts }),
      ...(locale === undefined ? {} : { locale }),
      ...(states === undefined ? {} : { states: states.split(',') as PageStateId[] }),
      ...(folder === undefined ? (isEvidence ? { pictures: 'keep' as const } : {}) : { pictures: { folder } })
    },
    terminal
  )
  for await (const page of audited) {
    const findings = findingsOf(page)
    countFile(summary, { changed: page.report.verdict === 'fail', findings })
    await writer.page(page, findings)
    beside?.page(page, findings)
  }
  writer.end(summary)
  beside?.end(summary)
  await output.close()
  await shown?.close()
  if (terminal.signal.aborted) return 130
  return isFailed(summary, options) ? 1 : 0
}

/** Reports on opened pages, one after the other. */
interface PageWriter {
  readonly page: (page: AuditedAddress, findings: readonly FileFinding[]) => void | Promise<void>
  readonly end: (summary: Summary) => void
}

function findingsReporter(reporter: Reporter): PageWriter {
  return {
    page: ({ name, report }, findings) =>
      reporter.file({ path: name, changed: report.verdict === 'fail', findings }),
    end: (summary) => reporter.end(summary)
  }
}

/** The pages themselves, each state with its picture; with `--quiet` those alone that fail. */
function evidenceReporter(
  writer: EvidenceWriter,
  { quiet }: OptionValues,
  /** The folder from which the pictures are linked. */
  home: string
): PageWriter {
  return {
    page: ({ name, report, pictures }) => {
      if (quiet && report.verdict !== 'fail') return
      const addresses = pictures.map((picture) => [picture.state, addressOf(picture, home)])
      writer.page({ name, report, pictures: Object.fromEntries(addresses) })
    },
    end: (summary) => writer.end(summary)
  }
}

/** A picture that lies in a folder is linked, so that reports on whole sites stay small. */
function addressOf({ path, png }: PagePicture, home: string): string {
  if (path !== undefined) return relative(home, path).split(sep).map(encodeURIComponent).join('/')
  return `data:image/png;base64,${Buffer.from(png ?? []).toString('base64')}`
}

function findingsOf({ report, pictures }: AuditedAddress): FileFinding[] {
  const found = report.findings.map(toFinding)
  const paths = pictures.flatMap(({ path }) => path ?? [])
  if (paths.length === 0) return found
  const reason = `Pictures: ${paths.join(', ')}`
  return [...found, { ruleId: 'audit/states', outcome: 'satisfied', severity: 'note', reason, remedy: [] }]
}
