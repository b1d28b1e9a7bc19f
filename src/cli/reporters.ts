import { styleText } from 'node:util'
import { VFile } from 'vfile'
import { reporter as renderMessages } from 'vfile-reporter'
import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import type { OptionValues } from './arguments.js'
import type { Terminal } from './terminal.js'

interface PrettyOptions {
  readonly color: boolean
  /** What a changed file is called: `labelled`, `would be labelled`. */
  readonly changed: string
  /** Whether notes are shown, besides errors and warnings. */
  readonly verbose: boolean
}

/** Write findings for people, one block a file, with the rule's own words under each. */
function createPrettyReporter(write: Write, options: PrettyOptions): Reporter {
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

/**
 * Write one JSON object: `files`, the files that changed or have findings, and `summary`. Streams,
 * so that a run over many files holds none of them.
 */
function createJsonReporter(write: Write): Reporter {
  let separator = '{\n  "files": [\n'
  return {
    file(result) {
      if (!result.changed && result.findings.length === 0) return
      write(`${separator}    ${JSON.stringify(result)}`)
      separator = ',\n'
    },
    end(summary) {
      const opening = separator.startsWith('{') ? separator : '\n'
      write(`${opening}  ],\n  "summary": ${JSON.stringify(summary)}\n}\n`)
    }
  }
}

const levels = { refuse: 'error', warn: 'warning', note: 'note' } as const

/**
 * Write a SARIF 2.1.0 log, the format that code hosts show beside a change.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function createSarifReporter(write: Write, version: string): Reporter {
  const rules = new Map<string, object>()
  const results: object[] = []
  return {
    file({ path, findings }) {
      for (const finding of findings) {
        rules.set(finding.ruleId, describeRule(finding))
        results.push({
          ruleId: finding.ruleId,
          level: levels[finding.severity],
          message: { text: [finding.reason, ...finding.remedy].join('\n') },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
                region: { startLine: 1 }
              }
            }
          ]
        })
      }
    },
    end() {
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                name: 'forthright',
                version,
                informationUri: 'https://www.npmjs.com/package/forthright',
                rules: [...rules.values()]
              }
            },
            results
          }
        ]
      }
      write(`${JSON.stringify(log, undefined, 2)}\n`)
    }
  }
}

function describeRule({ ruleId, quote, document, date, url }: Finding): object {
  return {
    id: ruleId,
    ...(quote === undefined
      ? {}
      : { fullDescription: { text: `“${quote}” (${document}, ${date})` } }),
    ...(url === undefined ? {} : { helpUri: url })
  }
}

/** Make the reporter that `--format` names. */
export function createReporter(
  { format = 'pretty', verbose = false }: OptionValues,
  { write, version, color }: Terminal,
  changed: string
): Reporter {
  switch (format) {
    case 'pretty':
      return createPrettyReporter(write, { color, changed, verbose })
    case 'json':
      return createJsonReporter(write)
    case 'sarif':
      return createSarifReporter(write, version)
    default:
      return format satisfies never
  }
}

/** Writes results as they come, and the summary last. */
export interface Reporter {
  file(result: FileResult): void
  end(summary: Summary): void
}

type Write = (text: string) => void

/** What a command did with one file. Holds no content, so that memory stays flat. */
export interface FileResult {
  readonly path: string
  /** Whether the file's text is, or would be, different. */
  readonly changed: boolean
  readonly findings: readonly Finding[]
  /** A unified diff, where one was asked for. */
  readonly diff?: string
}

/** The counts of a whole run. */
export interface Summary {
  files: number
  changed: number
  errors: number
  warnings: number
}

/** Turn what was thrown for one file into findings, so that the rest goes on. */
export function findingsOf(error: unknown): Finding[] {
  if (error instanceof DisclosureError) {
    if (error.findings.length > 0) return [...error.findings]
    return [problem(`forthright/${error.code}`, error.message)]
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return [problem(`file/${error.code.toLowerCase()}`, error.message)]
  }
  throw error
}

/** A finding of the command itself. */
export function problem(
  ruleId: string,
  reason: string,
  severity: Finding['severity'] = 'refuse'
): Finding {
  return { ruleId, outcome: 'missing', severity, reason, remedy: [] }
}
