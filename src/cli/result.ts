import type { Finding } from '../disclosure/finding.js'
import { DisclosureError } from '../disclosure/disclosure-error.js'

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
