import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Comparison } from './measure.js'

const megabytes = 10
const kinds = { markdown: 'labelMarkdown', html: 'labelHtml', stream: 'createHtmlLabelStream' }
const script = fileURLToPath(new URL('memory-of.mjs', import.meta.url))

/**
 * What the memory of a process grows by, at its highest, while it labels a large document: the
 * result among it. Each in a process of its own, whose space for short-lived objects is small, so
 * that it is not what is measured.
 */
export function compareMemory(): Comparison[] {
  return Object.entries(kinds).map(([kind, name]) => ({
    title: `memory of ${name}, its result among it, against the size of the document`,
    target: 2,
    better: 'lower',
    ratio: Number(execFileSync(process.execPath, ['--expose-gc', '--max-semi-space-size=1', script, kind, String(megabytes)], { encoding: 'utf8' })),
    detail: `${megabytes} MB`
  }))
}
