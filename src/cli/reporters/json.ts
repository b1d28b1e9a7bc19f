import { printableJson } from '../printable.js'
import type { Reporter, Write } from './reporter.js'

/**
 * Write one JSON object: `files`, the files that changed or have findings, and `summary`. Streams,
 * so that a run over many files holds none of them.
 */
export function createJsonReporter(write: Write): Reporter {
  let separator = '{\n  "files": [\n'
  return {
    file(result) {
      if (!result.changed && result.findings.length === 0) return
      write(`${separator}    ${printableJson(result)}`)
      separator = ',\n'
    },
    end(summary) {
      const opening = separator.startsWith('{') ? separator : '\n'
      write(`${opening}  ],\n  "summary": ${printableJson(summary)}\n}\n`)
    }
  }
}
