import { DisclosureError, type Finding } from '../../disclosure/disclosure-error.js'
import type { Disclosure } from '../../disclosure/disclosure.js'
import { reviewsOf } from '../../disclosure/people.js'
import { findLocale } from '../../notice/resolve-locale.js'
import type { ParsedArguments } from '../arguments.js'
import {
  type DocumentKind,
  documentKind,
  type DocumentOptions,
  factsOf,
  isNamedPart
} from '../documents.js'
import type { FileContext, FileSettings } from '../file-settings.js'
import { languageIn } from '../front-matter-language.js'
import { isStillToCome, problem } from '../findings.js'
import { inPageLanguage } from '../languages.js'
import { packsOf } from '../packs-of.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { byDefaultFindings, findingsFromNotes, withFiles } from './with-files.js'

/** `forthright label`: label each file as its facts owe, or show what would change. */
export function runLabel(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const changed = parsed.options.write ? 'labelled' : 'would be labelled'
  return withFiles(parsed, terminal, { changed }, (context) => async (source, path) => {
    if (context.settings(path).config.labels === 'build') return { changed: false, findings: [built()] }
    const { value, findings } = labelAsDeclared(context, source, path)
    return value === undefined
      ? { changed: false, findings }
      : { changed: true, findings, value }
  })
}

/** What a file declares, with what counts for it. */
export interface Declared {
  readonly kind: DocumentKind
  readonly options: DocumentOptions
  /** Absent where the file has no facts, or is no page. */
  readonly facts?: Disclosure
  /** Whether the facts are those of the configuration, and the file declares none of its own. */
  readonly isByDefault: boolean
  readonly findings: readonly Finding[]
}

/** Read what a file declares, over what the configuration says about it. */
export function readDeclared(context: FileContext, source: string, path: string): Declared {
  const kind = documentKind(path)
  const settings = context.settings(path)
  const { config } = settings
  const language = languageOf(context, settings, source)
  const options = optionsFor(settings, language.locale)
  const inFrontMatter = kind.declared(source, options)
  const declared = context.declarations.of(path, source, inFrontMatter, config.key)?.facts
  const whyNone = declared === undefined ? noPage(kind, path, source, options) : undefined
  if (whyNone) return { kind, options, isByDefault: true, findings: [whyNone] }
  const { facts, isByDefault } = factsOf(declared, settings.defaults)
  const byDefault = isByDefault ? byDefaultFindings(config, facts !== undefined) : []
  if (!facts) return { kind, options, isByDefault, findings: byDefault }
  return { kind, options, facts, isByDefault, findings: [...byDefault, ...language.findings] }
}

function noPage(
  kind: DocumentKind,
  path: string,
  source: string,
  options: DocumentOptions
): Finding | undefined {
  const look = isNamedPart(path) ? 'template' : kind.templateLook(source, options)
  // What only has places for values may be a page: somebody has to look.
  if (look) return problem('forthright/template', partOfPages, look === 'perhaps' ? 'warn' : 'note')
  const isEmpty = source.replace('\uFEFF', '').trim() === ''
  return isEmpty
    ? problem('forthright/empty', 'Left as it is: there is no text to label', 'note')
    : undefined
}

/**
 * Label a file's text as its facts and the configuration owe: what `label` writes is what `check`
 * looks for.
 *
 * @returns The labelled text, absent where it says the same as the text as it is, and what there is to
 * report.
 */
export function labelAsDeclared(
  context: FileContext,
  source: string,
  path: string
): { value?: string; findings: Finding[] } {
  const { kind, options, facts, findings: declared } = readDeclared(context, source, path)
  if (!facts) return { findings: [...declared] }
  const { value, changed, notes, comesOff } = kind.label(source, facts, options)
  const findings = [...declared, ...reviewsToCome(facts, context.today), ...findingsFromNotes(notes)]
  if (!changed || kind.saysTheSame(source, value)) return { findings }
  // What is written can be taken off again, or it is not written.
  if (!comesOff()) throw unreadable()
  return { value, findings }
}

/** Reviews of a day that has come nowhere on earth: nobody has made them. */
function reviewsToCome(facts: Disclosure, today: string | undefined): Finding[] {
  return reviewsOf(facts).flatMap(({ by, at }) => {
    if (at === undefined || today === undefined || !isStillToCome(at, today)) return []
    const reason = `The review${by === undefined ? '' : ` by ${by}`} is of ${at}, which is still to come. Has somebody read the text, and when?`
    return [problem('forthright/future-review', reason, 'warn')]
  })
}

/** The language of a file's label: asked for, that of its front matter, or that of the configuration. */
function languageOf(
  { locale }: FileContext,
  { defaults }: FileSettings,
  source: string
): { readonly locale?: string; readonly findings: Finding[] } {
  if (locale !== undefined) return { locale, findings: [] }
  const configured = defaults.locale === undefined ? {} : { locale: defaults.locale }
  const language = languageIn(source, defaults.frontMatter)
  if (language === undefined) return { findings: [], ...configured }
  if (findLocale(language)) return { locale: inPageLanguage(defaults.locale, language), findings: [] }
  const reason = `The text is in \`${language}\`, in which there are no words for the label yet: the label is in \`${defaults.locale ?? 'en'}\``
  return { ...configured, findings: [problem('forthright/language', reason, 'warn')] }
}

function built(): Finding {
  const reason = 'Left as it is: it gets its label when the site is built, as the configuration says'
  return problem('forthright/built', reason, 'note')
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
export function optionsFor(
  { config, defaults }: FileSettings,
  language: string | undefined = defaults.locale
): DocumentOptions {
  const { marks, reason, selector, look, key } = config
  const { frontMatter } = defaults
  return { locale: language, marks, reason, selector, look, frontMatter, key, packs: packsOf(config) }
}
