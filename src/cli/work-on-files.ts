import type { Finding } from '../disclosure/disclosure-error.js'
import { slashedFrom } from '../host/slashed-path.js'
import type { LocateOptions } from '../markup/locate-facts.js'
import type { OptionValues } from './arguments.js'
import type { FileContext } from './file-settings.js'
import { readKnownText, writeTextFile } from './files.js'
import { findingsOf, problem } from './findings.js'
import type { FileFinding, FileResult } from './reporters/reporter.js'

/** What a command makes of one file. */
export interface Worked {
  /** Whether the file's text is, or would be, different, or is not what it should be. */
  readonly changed: boolean
  readonly findings: readonly Finding[]
  /** The new text, where there is one. */
  readonly value?: string
}

export type Work = (source: string, path: string) => Promise<Worked>

/** Do all that a run does with one file, by its absolute path. Whatever fails is in the result. */
export type WorkOn = (path: string) => Promise<FileResult>

/** Writes a text in the place of another, in one step and without a pause. */
export type Replace = typeof writeTextFile

/** Prepare to read files, do the work on each and write what it made of them, or show it. */
export function createWorkOn(
  context: FileContext,
  options: OptionValues,
  work: Work,
  replace: Replace = writeTextFile
): WorkOn {
  const { cwd } = context
  const locate = createLocate(context, options)
  const workOnce = async (absolute: string): Promise<FileResult> => {
    const path = slashedFrom(cwd, absolute)
    let text = ''
    const findAnd = async (): Promise<Omit<FileResult, 'path'>> => {
      const known = readKnownText(absolute)
      text = known.text
      const worked = await work(text, path)
      return finishFile(options, path, text, worked, (value) => replace(absolute, value, known))
    }
    const result = await findAnd().catch((error: unknown) => ({ changed: false, findings: findingsOf(error) }))
    return { path, ...result, findings: await locate(text, path, result.findings) }
  }
  return async (path) => {
    const result = await workOnce(path)
    // Another thread came by another name that leads to the same file.
    return result.findings.some(({ ruleId }) => ruleId === 'file/changed') ? workOnce(path) : result
  }
}

type Locate = (
  source: string,
  path: string,
  findings: readonly Finding[]
) => Promise<readonly FileFinding[]>

/**
 * Prepare to say where findings stand. What reads the places is loaded for the first finding, once:
 * an `import()` for each file took as long as a third of all work on it.
 */
export function createLocate(
  { cwd, settings }: Pick<FileContext, 'cwd' | 'settings'>,
  { verbose = false }: OptionValues
): Locate {
  let loading: Promise<typeof import('../markup/locate-facts.js')> | undefined
  const locateAll = async (source: string, findings: readonly Finding[], options: LocateOptions) => {
    loading ??= import('../markup/locate-facts.js')
    const { createFactsLocator, placeAt } = await loading
    const locateFinding = createFactsLocator(source, options)
    return findings.map((finding): FileFinding => {
      const offset = locateFinding(finding)
      return offset === undefined ? finding : { ...finding, place: placeAt(source, offset) }
    })
  }
  return async (source, path, findings) => {
    const { config, defaults, path: configPath } = settings(path)
    const located =
      findings.length === 0 ? [] : await locateAll(source, findings, { key: config.key, ...defaults })
    if (!verbose || configPath === undefined) return located
    return [...located, problem('forthright/config', `Configured by ${slashedFrom(cwd, configPath)}`, 'note')]
  }
}

/** Write a new text, or give its diff where one can be seen. */
export async function finishFile(
  { write = false, format = 'pretty' }: OptionValues,
  path: string,
  source: string,
  { changed, findings, value }: Worked,
  replace: (value: string) => readonly Finding[]
): Promise<Omit<FileResult, 'path'>> {
  if (value === undefined) return { changed, findings }
  if (write) return { changed, findings: [...findings, ...replace(value)] }
  // Nobody reads the bytes of a book.
  if (format !== 'pretty' || path.toLowerCase().endsWith('.epub')) return { changed, findings }
  const { diffOf } = await import('./diff.js')
  return { changed, findings, diff: diffOf(path, source, value) }
}
