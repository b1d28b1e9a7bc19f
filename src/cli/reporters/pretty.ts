import { styleText } from 'node:util'
import { printable } from '../printable.js'
import { countsOf, type FileFinding, quoteOf, type Reporter, type Write } from './reporter.js'

interface PrettyOptions {
  readonly color: boolean
  /** What a changed file is called: `labelled`, `would be labelled`. */
  readonly changed: string
  /** Whether notes are shown, besides errors and warnings. */
  readonly verbose: boolean
  /** Whether errors alone are shown. */
  readonly quiet: boolean
}

/** Write findings for people, one block a file, with the rule's own words under each. */
export function createPrettyReporter(write: Write, options: PrettyOptions): Reporter {
  const { color, quiet } = options
  let loading: Promise<Layout> | undefined
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text
  return {
    async file({ path, changed, findings, diff }) {
      const shown = findings.filter(({ severity }) => options.verbose || severity !== 'note')
      if (shown.length > 0) write(`${report(path, shown, color, await (loading ??= loadLayout()))}\n`)
      if (quiet) return
      if (diff !== undefined) write(paintDiff(diff, paint))
      else if (changed && shown.length === 0) {
        write(`${paint('green', '✔')} ${printable(path)}: ${options.changed}\n`)
      }
    },
    end({ unwritten = 0, left = 0, ...summary }) {
      const { errors } = summary
      if (quiet && errors === 0 && left === 0) return
      const counts = [
        countsOf(summary, options.changed),
        ...(unwritten > 0 ? [`${unwritten} not written`] : []),
        ...(left > 0 ? [`${left} left: interrupted`] : [])
      ]
      write(`${paint(errors + left > 0 ? 'red' : 'green', counts.join(', '))}\n`)
    }
  }
}

/** What measures and lays out messages. It is loaded for the first of them. */
type Layout = readonly [vfile: typeof import('vfile'), reporter: typeof import('vfile-reporter')]

function loadLayout(): Promise<Layout> {
  return Promise.all([import('vfile'), import('vfile-reporter')])
}

function report(
  path: string,
  findings: readonly FileFinding[],
  color: boolean,
  [{ VFile }, { reporter: renderMessages }]: Layout
): string {
  const file = new VFile({ path: printable(path) })
  for (const finding of findings) {
    const { place, ruleId, severity } = finding
    const message = file.message(printable(finding.reason), {
      source: 'forthright',
      ruleId: printable(ruleId),
      ...(place ? { place } : {})
    })
    message.fatal = severity === 'refuse' ? true : severity === 'note' ? null : false
    const lines = [quoteOf(finding) ?? [], ...finding.remedy].flat().map(printable)
    if (lines.length > 0) message.note = lines.join('\n')
  }
  return renderMessages(file, { color, verbose: true }).replace(/\n\n[^\n]*$/, '')
}

function paintDiff(diff: string, paint: (style: 'green' | 'red' | 'cyan', text: string) => string) {
  const lines = diff.split('\n').map((line) => {
    if (line.startsWith('+')) return paint('green', line)
    if (line.startsWith('-')) return paint('red', line)
    return line.startsWith('@@') ? paint('cyan', line) : line
  })
  return lines.join('\n')
}
