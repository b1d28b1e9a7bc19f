import { resolve } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { DisclosureError, type Finding } from '../../disclosure/disclosure-error.js'
import type { ParsedArguments } from '../arguments.js'
import { type Config, type FileDefaults, packsOf } from '../config.js'
import { documentKind, type DocumentOptions, factsOf, isPartOfPages } from '../documents.js'
import { writeTextFile } from '../files.js'
import { problem } from '../findings.js'
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
  const options = optionsFor(config, own)
  const declared = kind.declared(source, options)
  if (declared === undefined && isPartOfPages(kind, path, source, options)) {
    return { findings: [problem('forthright/template', partOfPages, 'warn')] }
  }
  const { facts, isByDefault } = factsOf(declared, own)
  const byDefault = isByDefault ? byDefaultFindings(config, facts !== undefined) : []
  if (!facts) return { findings: byDefault }
  const { value, changed, notes } = kind.label(source, facts, options)
  const findings = [...byDefault, ...findingsFromNotes(notes)]
  if (!changed) return { findings }
  // What is written can be taken off again, or it is not written.
  if (kind.unlabel(value, options).value !== kind.unlabel(source, options).value) throw unreadable()
  return { value, findings }
}

const partOfPages =
  'Left as it is: it looks like a template or a part of pages, and each page has its own label. If it is a page as readers get it, say `frontMatter: false` for it in the configuration, or declare `disclosure` in its front matter'

function unreadable(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was written, because the label could not be read back as it was placed. Please report this file as a bug'
  )
}

/** What the configuration says about a file. */
export function optionsFor(config: Config, own: FileDefaults): DocumentOptions {
  const packs = packsOf(config)
  const { locale, marks, reason, selector, look, frontMatter, key } = { ...config, ...own }
  return { locale, marks, reason, selector, look, frontMatter, key, packs }
}
