import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { PageReport, PageStateId } from '../../audit/browser/index.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import { auditPages } from '../audit-pages.js'
import { printable } from '../printable.js'
import type { ExitCode, Terminal } from '../terminal.js'

/**
 * `forthright see`: open pages in a browser that has no window, and print for each one line with the
 * verdict and the paths of its pictures. It fails where a reader can miss the words.
 */
export async function runSee(
  { operands, options }: ParsedArguments,
  terminal: Terminal
): Promise<ExitCode> {
  if (operands.length === 0) throw misuse('Unexpected end, expected a page: a file, a folder or an address')
  const { states, pictures } = options
  const folder = pictures === undefined ? await mkdtemp(join(tmpdir(), 'forthright-see-')) : resolve(terminal.cwd, pictures)
  const audited = auditPages(
    operands,
    {
      pictures: { folder },
      ...(states === undefined ? {} : { states: states.split(',') as PageStateId[] }),
    },
    terminal
  )
  let hasFailed = false
  for await (const { name, report, pictures: taken } of audited) {
    hasFailed ||= report.verdict === 'fail'
    const paths = taken.flatMap(({ path }) => path ?? [])
    const line = [report.verdict, name, reasonOf(report), ...paths].filter((part) => part !== '')
    terminal.write(`${printable(line.join('  '))}\n`)
  }
  if (terminal.signal.aborted) return 130
  return hasFailed ? 1 : 0
}

function reasonOf({ findings, verdict }: PageReport): string {
  const [worst] = findings.filter(({ outcome }) => outcome === verdict && outcome !== 'pass')
  return worst ? `${worst.message}${worst.place?.state === undefined ? '' : ` (${worst.place.state})`}` : ''
}
