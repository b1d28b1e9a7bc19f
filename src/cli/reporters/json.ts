import { printableJson } from '../printable.js'
import type { Reporter, Write } from './reporter.js'

/** A write for each file takes as long as a tenth of the work on it. */
const mostHeld = 32_768

/**
 * Write one JSON object: `files`, the files that changed or have findings, and `summary`. Streams,
 * so that a run over many files holds few of them.
 */
export function createJsonReporter(write: Write): Reporter {
  let separator = '{\n  "files": [\n'
  let held = ''
  return {
    file(result) {
      if (!result.changed && result.findings.length === 0) return
      held += `${separator}    ${printableJson(result)}`
      separator = ',\n'
      if (held.length < mostHeld) return
      write(held)
      held = ''
    },
    end(summary) {
      const opening = separator.startsWith('{') ? separator : '\n'
      write(`${held}${opening}  ],\n  "summary": ${printableJson(summary)}\n}\n`)
    }
  }
}
