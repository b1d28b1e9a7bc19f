import { extname } from 'node:path'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Layer } from '../disclosure/declared.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { labelEpub, unlabelEpub } from '../epub/index.js'
import { unlabelHtml } from '../html/index.js'
import { labelBare as labelBarePage } from '../html/label-html.js'
import { unlabelMarkdown } from '../markdown/index.js'
import { labelBare as labelBareDocument } from '../markdown/label-markdown.js'
import { comesOff } from '../markdown/strip-label.js'
import { defaultKey } from '../markup/facts-key.js'
import { declaredFacts, requireReadable } from '../markup/front-matter-data.js'
import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'
import { hasStatements, isTemplate } from '../markup/template.js'
import { labelNotebook, notebookFacts, unlabelNotebook } from '../notebook/label-notebook.js'
import { knownWords } from '../notice/known-words.js'
import type { LabelLanguages } from '../notice/label-languages.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Locale } from '../notice/locale.js'
import { previewLocales } from '../notice/locales/preview/index.js'
import type { Pack } from '../policy/index.js'
import { findIllFormed } from '../scan/html/well-formed.js'
import { labelText, type TextFormatName, unlabelText } from '../text-formats/index.js'
import { declaredInText } from '../text-formats/label-text.js'
import type { Config } from './config.js'
import type { FileDefaults } from './file-defaults.js'
import type { DocumentExtension } from './files.js'
import { languagesNamed, oneLanguageNamed } from './languages.js'
import { isSameToReaders } from './same-to-readers.js'

/** A document that a surface can label. */
export interface DocumentKind {
  /** The facts that the document itself declares, unparsed. */
  readonly declared: (source: string, options: DocumentOptions) => unknown
  readonly label: (
    source: string,
    disclosure: Disclosure,
    options: DocumentOptions
  ) => LabelledDocument
  readonly unlabel: (source: string, options: DocumentOptions) => { value: string; changed: boolean }
  /** Whether two texts tell readers and machines the same, however they are laid out. */
  readonly saysTheSame: (source: string, value: string) => boolean
  /** Whether the source is a template of HTML pages and no page, or may be one. */
  readonly templateLook: (source: string, options: DocumentOptions) => 'template' | 'perhaps' | undefined
}

export interface LabelledDocument {
  readonly value: string
  readonly changed: boolean
  readonly notes: readonly DocumentNote[]
  /** Take the label off again, and tell whether that gives the text back that was without it. */
  readonly comesOff: () => boolean
}

export interface DocumentNote {
  readonly message: string
  readonly ruleId?: string
  readonly severity?: 'refuse' | 'warn' | 'note'
}

/** What the configuration says about a document. */
export type DocumentOptions = {
  readonly [option in 'marks' | 'reason' | 'selector' | 'look' | 'frontMatter' | 'key']:
    | Config[option]
    | undefined
} & {
  /** One language or two: `de`, `de,en`. */
  readonly locale: string | undefined
  readonly packs: readonly Pack[] | undefined
}

type Picked<Name extends keyof DocumentOptions> = {
  readonly [option in Name]?: Exclude<DocumentOptions[option], undefined>
}

/** The options of those names that are set. */
function pick<Name extends keyof DocumentOptions>(
  options: DocumentOptions,
  names: readonly Name[]
): Picked<Name> {
  const set = names.filter((name) => options[name] !== undefined)
  return Object.fromEntries(set.map((name) => [name, options[name]])) as Picked<Name>
}

const labelOptions = ['marks', 'reason', 'packs', 'frontMatter'] as const

/** The language of a label that may be in two. */
function languages({ locale }: DocumentOptions): { readonly locale?: LabelLanguages } {
  return locale === undefined ? {} : { locale: languagesNamed(locale) }
}

/** The language of a label that is in one. */
function language({ locale }: DocumentOptions): { readonly locale?: string | Locale } {
  return locale === undefined ? {} : { locale: oneLanguageNamed(locale) }
}

/**
 * The languages that a label may be in: those that are named or built in, and those that no native
 * reader has read, which somebody named before.
 */
function everyLanguage(options: DocumentOptions): readonly (string | Locale)[] {
  return [...[languages(options).locale ?? []].flat(), ...previewLocales]
}

// It depends on the languages alone, of which a configuration names few.
const inEveryLanguage = new Map<string, readonly LabelWords[]>()
const mostKept = 64

/** Every wording that a label may have. */
function everyWording(options: DocumentOptions): readonly LabelWords[] {
  const { locale = '' } = options
  const known = inEveryLanguage.get(locale) ?? knownWords(everyLanguage(options))
  if (inEveryLanguage.size >= mostKept) inEveryLanguage.clear()
  inEveryLanguage.set(locale, known)
  return known
}

const markdown = (format: 'md' | 'mdx'): DocumentKind => ({
  declared: (source, { frontMatter, key }) => declaredFacts(source, key, frontMatter),
  label: (source, disclosure, options) => {
    const known = everyWording(options)
    const given = { format, ...pick(options, labelOptions), ...languages(options) }
    const { bare, ...labelled } = labelBareDocument(source, disclosure, given, known)
    return { comesOff: () => comesOff(labelled.value, bare, known, options.frontMatter), ...labelled }
  },
  unlabel: (source, options) =>
    unlabelMarkdown(source, { ...pick(options, ['frontMatter']), locale: everyLanguage(options) }),
  saysTheSame: (source, value) => source === value,
  templateLook: () => undefined
})

const html: DocumentKind = {
  declared: (source, { frontMatter, key }) => declaredFacts(source, key, frontMatter),
  label: (source, disclosure, options) => {
    const head = locateFrontMatter(source, options.frontMatter)
    if (head) requireReadable(source, head)
    const given = { ...pick(options, [...labelOptions, 'selector', 'look']), ...languages(options) }
    const { bare, ...labelled } = labelBarePage(source, disclosure, given, everyWording(options))
    return { comesOff: () => html.unlabel(labelled.value, options).value === bare, ...labelled }
  },
  unlabel: (source, options) =>
    unlabelHtml(source, { ...pick(options, ['selector', 'frontMatter']), locale: everyLanguage(options) }),
  saysTheSame: isSameToReaders,
  templateLook: (source, { frontMatter }) => {
    if (frontMatter !== undefined || locateFrontMatter(source) || !isTemplate(source)) return undefined
    return hasStatements(source) ? 'template' : 'perhaps'
  }
}

/** Books and browsers read these files as XML, whatever stands in them. */
const xhtml: DocumentKind = {
  ...html,
  label: (source, disclosure, options) => {
    const body = source.slice(bodyStartOf(source, locateFrontMatter(source, options.frontMatter)))
    const fault = findIllFormed(body)
    if (!fault) return html.label(source, disclosure, options)
    throw new DisclosureError(
      'cannot-label',
      `Nothing was labelled, because this XHTML is not well-formed (line ${fault.line}): ${fault.reason}`
    )
  }
}

const text = (format: TextFormatName): DocumentKind => {
  const unlabel: DocumentKind['unlabel'] = (source, options) => unlabelText(format, source, language(options))
  return {
    declared: (source, { key }) => declaredInText(format, source, key ?? defaultKey),
    label: (source, disclosure, options) => {
      const given = { ...pick(options, ['marks', 'reason', 'packs', 'key']), ...language(options) }
      const labelled = labelText(format, source, disclosure, given)
      return { comesOff: () => isUndone(unlabel, source, labelled.value, options), ...labelled }
    },
    unlabel,
    saysTheSame: (source, value) => source === value,
    templateLook: () => undefined
  }
}

function isUndone(
  unlabel: DocumentKind['unlabel'],
  source: string,
  value: string,
  options: DocumentOptions
): boolean {
  return unlabel(value, options).value === unlabel(source, options).value
}

const notebook: DocumentKind = {
  declared: (source, { key }) => notebookFacts(source, key),
  label: (source, disclosure, options) => {
    const given = { ...pick(options, ['marks', 'reason', 'packs', 'key']), ...language(options) }
    const labelled = labelNotebook(source, disclosure, given)
    return { comesOff: () => isUndone(notebook.unlabel, source, labelled.value, options), ...labelled }
  },
  unlabel: (source, options) => unlabelNotebook(source, language(options)),
  saysTheSame: (source, value) => source === value,
  templateLook: () => undefined
}

/** Facts of a book stand in a file beside it. Its bytes are one character each. */
const book: DocumentKind = {
  declared: () => undefined,
  label: (source, disclosure, options) => {
    const given = { ...pick(options, ['packs', 'look']), ...language(options) }
    const { value, ...rest } = labelEpub(Buffer.from(source, 'latin1'), disclosure, given)
    // `labelEpub` has made sure itself that the label comes off: the archive around it is packed anew.
    return { ...rest, value: Buffer.from(value).toString('latin1'), comesOff: () => true }
  },
  unlabel: (source, options) => {
    const { value, changed } = unlabelEpub(Buffer.from(source, 'latin1'), language(options))
    return { value: Buffer.from(value).toString('latin1'), changed }
  },
  saysTheSame: (source, value) => source === value,
  templateLook: () => undefined
}

const kinds: Readonly<Record<DocumentExtension, DocumentKind>> = {
  '.md': markdown('md'),
  '.markdown': markdown('md'),
  '.mkd': markdown('md'),
  '.qmd': markdown('md'),
  '.rmd': markdown('md'),
  '.mdx': markdown('mdx'),
  '.html': html,
  '.htm': html,
  '.xhtml': xhtml,
  '.adoc': text('asciidoc'),
  '.asciidoc': text('asciidoc'),
  '.rst': text('restructuredtext'),
  '.org': text('org'),
  '.typ': text('typst'),
  '.textile': text('textile'),
  '.mediawiki': text('mediawiki'),
  '.wiki': text('mediawiki'),
  '.ipynb': notebook,
  '.epub': book
}

const byExtension: ReadonlyMap<string, DocumentKind> = new Map(Object.entries(kinds))

/** Folders that hold parts of pages, by the names that Jekyll, Eleventy, Hugo and Antora give them. */
const partFolders = ['_layouts', '_includes', '_partials', 'partials']
/** What a theme of Hugo lays pages out with. */
const themeLayouts = /(?:^|[\\/])themes[\\/][^\\/]+[\\/]layouts[\\/]/

/**
 * Whether a document's name says that it is a part of pages, which would carry a label of its own
 * within theirs.
 */
export function isNamedPart(path: string): boolean {
  const folders = path.split(/[\\/]/)
  const name = folders.pop() ?? ''
  // Docusaurus, Sass and Rails name parts so.
  return /^_.+\.mdx?$/i.test(name) || themeLayouts.test(path) || folders.some((each) => partFolders.includes(each))
}

/**
 * Find out how a file is labelled, by its extension.
 *
 * @throws {DisclosureError} `cannot-label` for any other file.
 */
export function documentKind(path: string): DocumentKind {
  const kind = byExtension.get(extname(path).toLowerCase())
  if (kind) return kind
  throw new DisclosureError(
    'cannot-label',
    `Unexpected \`${extname(path) || path}\`, expected ${Object.keys(kinds).join(', ')}`
  )
}

// Files of a site that declare nothing share one disclosure, so that its label is made once.
const resolved = new WeakMap<Layer, Disclosure>()

/** The facts of a document, and whether it declares none of its own. */
export interface DocumentFacts {
  readonly facts?: Disclosure
  readonly isByDefault: boolean
}

/**
 * Lay a document's own facts over the defaults for its file.
 *
 * @param declared What the document itself declares, unparsed.
 */
export function factsOf(declared: unknown, { facts }: FileDefaults): DocumentFacts {
  if (declared === undefined) {
    return { isByDefault: true, ...(facts ? { facts: resolveOnce(facts) } : {}) }
  }
  const page = parseLayer(declared)
  return { facts: resolve(facts ? mergeLayers(facts, page) : page), isByDefault: false }
}

/** Resolve the defaults of files. */
export function resolveOnce(facts: Layer): Disclosure {
  const known = resolved.get(facts)
  if (known) return known
  const disclosure = resolve(facts)
  resolved.set(facts, disclosure)
  return disclosure
}
