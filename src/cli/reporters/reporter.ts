import type { Finding } from '../../disclosure/disclosure-error.js'
import type { Place } from '../../markup/locate-facts.js'

/** A finding about a file, with the place of the key or the text that it is about. */
export interface FileFinding extends Finding {
  readonly place?: Place
}

/** What a command did with one file. Holds no content, so that memory stays flat. */
export interface FileResult {
  readonly path: string
  /** Whether the file's text is, or would be, different. */
  readonly changed: boolean
  readonly findings: readonly FileFinding[]
  /** A unified diff, where one was asked for. */
  readonly diff?: string
}

/** The counts of a whole run. */
export interface Summary {
  files: number
  changed: number
  errors: number
  warnings: number
  /** How many files could not be read or written, for reasons of the disk. */
  unwritten?: number
  /** How many files were left because the user interrupted. */
  left?: number
}

/** Count a file, and what was found in it. */
export function countFile(summary: Summary, { changed, findings }: Pick<FileResult, 'changed' | 'findings'>): void {
  summary.files++
  if (changed) summary.changed++
  for (const { severity } of findings) {
    if (severity === 'refuse') summary.errors++
    if (severity === 'warn') summary.warnings++
  }
}

/** Writes results as they come, and the summary last. */
export interface Reporter {
  file(result: FileResult): void | Promise<void>
  end(summary: Summary): void
}

export type Write = (text: string) => void

/** What each severity is called in reports. */
export const levels = { refuse: 'error', warn: 'warning', note: 'note' } as const

/** The words of a finding, each on a line: why, and what to declare or change. */
export function wordsOf({ reason, remedy }: Finding): string[] {
  return [reason, ...remedy]
}

/** The rule's own words with their source, where there are some. */
export function quoteOf({ quote, document, date }: Finding): string | undefined {
  return quote === undefined ? undefined : `“${quote}” (${document}, ${date})`
}

/** A number of things: `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What a run did, in numbers, where `does` says what a changed file is: `2 files, 1 changed, 1 error, 0 warnings`. */
export function countsOf({ files, changed, errors, warnings }: Summary, does: string): string {
  return [
    counted(files, 'file'),
    `${changed} ${does}`,
    counted(errors, 'error'),
    counted(warnings, 'warning')
  ].join(', ')
}
