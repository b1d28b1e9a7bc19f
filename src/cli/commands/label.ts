import { resolve } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import type { Finding } from '../../disclosure/disclosure-error.js'
import type { ParsedArguments } from '../arguments.js'
import { packsOf } from '../config.js'
import { documentKind, factsOf } from '../documents.js'
import { writeTextFile } from '../files.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { byDefaultFindings, type FileContext, findingsFromNotes, withFiles } from './with-files.js'

/** `forthright label`: label each file as its facts owe, or show what would change. */
export function runLabel(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { write, format } = parsed.options
  const changed = write ? 'labelled' : 'would be labelled'
  return withFiles(parsed, terminal, changed, (context) => async (source, path) => {
    const { value, findings } = labelAsDeclared(context, source, path)
    if (value === undefined) return { changed: false, findings }
    if (write) {
      await writeTextFile(resolve(terminal.cwd, path), value)
      return { changed: true, findings }
    }
    const isShown = format === undefined || format === 'pretty'
    return {
      changed: true,
      findings,
      ...(isShown ? { diff: diffOf(path, source, value) } : {})
    }
  })
}

/** A unified diff, with the control characters of a hostile file made visible. */
export function diffOf(path: string, before: string, after: string): string {
  const diff = createTwoFilesPatch(path, path, before, after, '', '', { context: 2 })
  return diff.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, (character) =>
    character === '\r' ? '' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
}

/**
 * Label a file's text as its facts and the configuration owe: what `label` writes is what `check`
 * looks for.
 *
 * @returns The labelled text, absent where it is the text as it is, and what there is to report.
 */
export function labelAsDeclared(
  { config, defaults }: FileContext,
  source: string,
  path: string
): { value?: string; findings: Finding[] } {
  const kind = documentKind(path)
  const own = defaults(path)
  const { facts, isByDefault } = factsOf(kind, source, own, config.key)
  const byDefault = isByDefault ? byDefaultFindings(config, facts !== undefined) : []
  if (!facts) return { findings: byDefault }
  const { locale } = own
  const { marks, reason, selector } = config
  const packs = packsOf(config)
  const { value, changed, notes } = kind.label(source, facts, {
    ...(locale === undefined ? {} : { locale }),
    ...(marks === undefined ? {} : { marks }),
    ...(packs === undefined ? {} : { packs }),
    ...(reason === undefined ? {} : { reason }),
    ...(selector === undefined ? {} : { selector })
  })
  const findings = [...byDefault, ...findingsFromNotes(notes)]
  return changed ? { value, findings } : { findings }
}
