import { isBlank, lineEnd, nextLine } from '../text/lines.js'

/** Front matter at the head of a document. Offsets are UTF-16 code units. */
export interface FrontMatter {
  /**
   * `members` is JSON without its braces. `lines` are fields of a line each, as Python-Markdown reads
   * them. `script` can't be read: it is code.
   */
  readonly format: 'yaml' | 'toml' | 'json' | 'members' | 'lines' | 'script'
  /** The data between the fences. For JSON, the object with its braces. */
  readonly start: number
  readonly end: number
  /** Start of the line behind it. */
  readonly bodyStart: number
}

/** Hosts whose front matter has no opening fence, so that it looks like text to all others. */
export const dialects = ['pandoc', 'mkdocs', 'hexo', 'myst', 'multimarkdown', 'logseq'] as const
export type Dialect = (typeof dialects)[number]

interface UnfencedForm {
  /** Whether a line begins the front matter, and its first field. */
  readonly first: RegExp
  /** Whether a line goes on with it. */
  readonly next: RegExp
  /** What ends it: the line before any other, or a line that belongs to it. */
  readonly closing?: RegExp
  readonly format: FrontMatter['format']
}

/** `Title: Tides`, up to a blank line; a value goes on in lines that are indented. */
const fields: UnfencedForm = {
  first: /^[A-Za-z][\w -]*:(?=[ \t]|$)/,
  next: /^(?:[A-Za-z][\w -]*:(?=[ \t]|$)|[ \t]+\S)/,
  format: 'lines'
}

/**
 * @see https://pandoc.org/MANUAL.html#extension-pandoc_title_block (seen 2026-11-20)
 * @see https://python-markdown.github.io/extensions/meta_data/ (seen 2026-11-20)
 * @see https://github.com/hexojs/hexo-front-matter (seen 2026-11-20)
 * @see https://www.sphinx-doc.org/en/master/usage/restructuredtext/field-lists.html (seen 2026-11-20)
 * @see https://github.com/YU000jp/logseq-page-tags-and-hierarchy/wiki/Logseq-features-Page-Tags-and-Hierarchy (seen 2026-11-30: the first block)
 */
const forms: Readonly<Record<Dialect, UnfencedForm>> = {
  pandoc: { first: /^%(?=[ \t]|$)/, next: /^(?:%|[ \t]+\S)/, format: 'lines' },
  mkdocs: fields,
  multimarkdown: fields,
  myst: { first: /^:[\w-]+:(?=[ \t]|$)/, next: /^(?::[\w-]+:|[ \t]+\S)/, format: 'lines' },
  logseq: { first: /^[A-Za-z][\w-]*::(?=[ \t]|$)/, next: /^[A-Za-z][\w-]*::(?=[ \t]|$)/, format: 'lines' },
  hexo: {
    first: /^[A-Za-z][\w-]*:(?=[ \t]|$)/,
    next: /^(?:[A-Za-z][\w-]*:(?=[ \t]|$)|[ \t]+\S|-[ \t]|[ \t]*$|#)/,
    closing: /^-{3,}[ \t]*$/,
    format: 'yaml'
  }
}

/** Locate front matter without an opening fence. */
export function locateUnfenced(
  source: string,
  start: number,
  dialect: Dialect
): FrontMatter | undefined {
  const { first, next, closing, format } = forms[dialect]
  let at = start
  for (;;) {
    const end = lineEnd(source, at)
    const line = source.slice(at, end)
    if (closing?.test(line)) {
      return at === start ? undefined : { format, start, end: at, bodyStart: nextLine(source, end) }
    }
    if (at === source.length || !(at === start ? first : next).test(line)) break
    at = nextLine(source, end)
  }
  return closing || at === start ? undefined : { format, start, end: at, bodyStart: at }
}

/** Names of fields that are hardly the first words of a text. */
const usual = /^:?(?:title|author|authors|date|description|summary|tags|template|categories|permalink|layout|slug|orphan|tocdepth|disclosure|lang)\b/i

/**
 * Tell which dialect the first lines of a document look like, to say so: they count as front matter
 * only where somebody names it.
 */
export function resemblesUnfenced(
  source: string,
  start: number
): { readonly dialect: Dialect; readonly frontMatter: FrontMatter } | undefined {
  const first = source.slice(start, Math.min(lineEnd(source, start), start + 200))
  const isTitleBlock = /^%[ \t]+\S/.test(first)
  if (!isTitleBlock && !usual.test(first)) return undefined
  for (const dialect of ['pandoc', 'hexo', 'myst', 'mkdocs', 'logseq'] as const) {
    const frontMatter = locateUnfenced(source, start, dialect)
    if (!frontMatter) continue
    const { bodyStart, end } = frontMatter
    // Nothing but a blank line ends fields of a line each.
    const isEnded = dialect === 'hexo' || isBlank(source, bodyStart, lineEnd(source, bodyStart))
    if (isEnded && end > start) return { dialect, frontMatter }
  }
  return undefined
}
