import { styleText } from 'node:util'
import { VFile } from 'vfile'
import { reporter as renderMessages } from 'vfile-reporter'
import type { Finding } from '../../disclosure/finding.js'
import type { Reporter, Write } from './reporter.js'

export interface PrettyOptions {
  readonly color: boolean
  /** What a changed file is called: `labelled`, `would be labelled`. */
  readonly changed: string
  /** Whether notes are shown, besides errors and warnings. */
  readonly verbose: boolean
}

/** Write findings for people, one block a file, with the rule's own words under each. */
export function createPrettyReporter(write: Write, options: PrettyOptions): Reporter {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    options.color ? styleText(style, text, { validateStream: false }) : text
  return {
    file({ path, changed, findings, diff }) {
      const shown = findings.filter(({ severity }) => options.verbose || severity !== 'note')
      if (shown.length > 0) write(`${report(path, shown, options)}\n`)
      if (diff !== undefined) write(paintDiff(diff, paint))
      else if (changed && shown.length === 0) {
        write(`${paint('green', '✔')} ${path}: ${options.changed}\n`)
      }
    },
    end({ files, changed, errors, warnings }) {
      const counts = [
        `${files} ${files === 1 ? 'file' : 'files'}`,
        `${changed} ${options.changed}`,
        `${errors} ${errors === 1 ? 'error' : 'errors'}`,
        `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`
      ]
      write(`${paint(errors > 0 ? 'red' : 'green', counts.join(', '))}\n`)
    }
  }
}

function report(path: string, findings: readonly Finding[], options: PrettyOptions): string {
  const file = new VFile({ path })
  for (const finding of findings) {
    const message = file.message(finding.reason, { source: 'forthright', ruleId: finding.ruleId })
    message.fatal = finding.severity === 'refuse' ? true : finding.severity === 'note' ? null : false
    const quote = finding.quote === undefined ? [] : [`“${finding.quote}” (${finding.document}, ${finding.date})`]
    const lines = [...quote, ...finding.remedy]
    if (lines.length > 0) message.note = lines.join('\n')
  }
  return renderMessages(file, { color: options.color, verbose: true }).replace(/\n\n[^\n]*$/, '')
}

function paintDiff(diff: string, paint: (style: 'green' | 'red' | 'cyan', text: string) => string) {
  const lines = diff.split('\n').map((line) => {
    if (line.startsWith('+')) return paint('green', line)
    if (line.startsWith('-')) return paint('red', line)
    return line.startsWith('@@') ? paint('cyan', line) : line
  })
  return lines.join('\n')
}
