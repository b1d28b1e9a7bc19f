import type { Element, ElementContent } from 'hast'
import type { Disclosure } from '../disclosure/disclosure.js'
import { escapeBeyondAscii, escapeHtml, escapeJson, escapeValue } from '../markup/html.js'
import { type JsonObject, toJsonLd } from '../metadata/to-json-ld.js'
import { toMeta } from '../metadata/to-meta.js'
import type { Foreword } from '../notice/foreword.js'
import { partTemplateTags } from '../text/names.js'
import type { LanguageLabel } from '../notice/label-languages.js'
import { labelStyle, type LabelStyle } from '../notice/label-style.js'
import { ordinaryLook, type ResolvedLook, resolveLook } from '../notice/look.js'
import { madeByForm, madeOnce, type PreparedLabel } from '../notice/prepared-label.js'
import { publicationForeword, type PublicationOptions } from '../notice/publication-foreword.js'
import type { Label, Notice } from '../notice/render-label.js'
import type { PlacingOptions } from './placing-options.js'

/** The label's words as HTML. */
export interface HtmlWords {
  readonly label: Label
  /** Write more words of the label as these are. */
  readonly encode: (html: string) => string
  /** The title mark in text and in quotes. */
  readonly title: string
  /** The lead, and the foreword behind it where there is one, in each language. */
  readonly lead: string
  /** The repeat, at the end and in sections. */
  readonly brief: string
  /**
   * The record, written when it is asked for.
   *
   * @param isBesideAuthor In a page with an author of its own, whom programs that show one shall show.
   */
  readonly record: (isBesideAuthor: boolean) => string
}

/** Choose the record that is right in a page. */
export function recordFor(page: { readonly namesAuthor: boolean }, words: HtmlWords): string {
  return words.record(page.namesAuthor)
}

/** Give the title mark for a value of an attribute, as its author quoted it. */
export function titleIn({ label, title, encode }: HtmlWords, quote: '"' | "'" | ''): string {
  return quote === '' ? encode(escapeValue(label.title, quote)) : title
}

/** The same words for HTML and XML, in UTF-8 and for every encoding. */
export interface EncodedWords {
  readonly utf8: HtmlWords
  readonly ascii: HtmlWords
  readonly xmlUtf8: HtmlWords
  readonly xmlAscii: HtmlWords
}

/** Choose the words that are right in a page. */
export function wordsFor(
  page: { readonly isUtf8: boolean; readonly isXml: boolean },
  words: EncodedWords
): HtmlWords {
  if (page.isXml) return page.isUtf8 ? words.xmlUtf8 : words.xmlAscii
  return page.isUtf8 ? words.utf8 : words.ascii
}

/**
 * Write the words of every mark as HTML.
 *
 * @throws {DisclosureError} `refused` where the stock language would not be accurate, and
 * `invalid-disclosure` where the label could not be told from its names.
 */
export function htmlWords(
  prepared: PreparedLabel,
  label: Label,
  options: Pick<PlacingOptions, 'foreword' | 'stock' | 'look'>
): EncodedWords {
  const look = resolveLook(options.look)
  return madeOnce(prepared, keyOf(options, look), () => writeWords(prepared, label, options, look))
}

/** What the words depend on beside the facts. */
function keyOf({ foreword, stock }: PublicationOptions, { key }: ResolvedLook): string {
  // Without options, as mostly: no string is put together for each page.
  if (foreword === undefined && stock === undefined && key === '') return 'HTML'
  return `HTML ${foreword ?? ''} ${stock ?? ''} ${key}`
}

/** Write the lead in other languages behind that of the first. */
export function withLeadsIn(
  words: EncodedWords,
  others: readonly LanguageLabel[],
  options: Pick<PlacingOptions, 'foreword' | 'stock' | 'look'>
): EncodedWords {
  if (others.length === 0) return words
  const rest = others.map((other) => htmlWords(other, other.label, options))
  const joined = (encoding: keyof EncodedWords): HtmlWords => {
    const leads = [words, ...rest].map((each) => each[encoding].lead)
    return { ...words[encoding], lead: leads.join('') }
  }
  return {
    utf8: joined('utf8'),
    ascii: joined('ascii'),
    xmlUtf8: joined('xmlUtf8'),
    xmlAscii: joined('xmlAscii')
  }
}

function writeWords(
  prepared: PreparedLabel,
  label: Label,
  options: PublicationOptions,
  look: ResolvedLook
): EncodedWords {
  const foreword = publicationForeword(prepared, options)
  const marks = madeByForm(prepared, `HTML marks ${look.key}`, ({ label: each = label }) => ({
    lead: noticeHtml(each.lead, each, labelStyle(each, look)),
    brief: noticeHtml(each.brief, each, labelStyle(each, look, 'repeat')),
    title: escapeHtml(each.title)
  }))
  const utf8 = {
    label,
    encode: (html: string) => html,
    lead: marks.lead + forewordHtml(foreword, label),
    brief: marks.brief,
    title: marks.title,
    record: (isBesideAuthor: boolean) =>
      madeByForm(prepared, isBesideAuthor ? 'HTML record beside author' : 'HTML record', ({ disclosure }) =>
        recordHtml(disclosure, isBesideAuthor)
      )
  }
  return new WordsByEncoding(utf8)
}

/**
 * Nearly every page is HTML in UTF-8: the other words are made where they are asked for. A class: V8 gives
 * each literal with getters a shape of its own, which holds the words until a full collection.
 */
class WordsByEncoding implements EncodedWords {
  readonly utf8: HtmlWords
  private asciiWords: HtmlWords | undefined
  private xmlUtf8Words: HtmlWords | undefined
  private xmlAsciiWords: HtmlWords | undefined

  constructor(utf8: HtmlWords) {
    this.utf8 = utf8
  }

  get ascii(): HtmlWords {
    return (this.asciiWords ??= rewrite(this.utf8, escapeBeyondAscii, escapeBeyondAscii))
  }

  get xmlUtf8(): HtmlWords {
    return (this.xmlUtf8Words ??= rewrite(this.utf8, forXml, this.utf8.encode))
  }

  get xmlAscii(): HtmlWords {
    return (this.xmlAsciiWords ??= rewrite(this.ascii, forXml, escapeBeyondAscii))
  }
}

/** Make something where it is asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function rewrite(
  { label, lead, brief, title, record }: HtmlWords,
  write: (html: string) => string,
  encode: HtmlWords['encode']
): HtmlWords {
  const alone = once(() => write(record(false)))
  const besideAuthor = once(() => write(record(true)))
  return {
    label,
    encode,
    lead: write(lead),
    brief: write(brief),
    title: encode(title),
    record: (isBesideAuthor) => (isBesideAuthor ? besideAuthor() : alone())
  }
}

/**
 * Leave out what is no part of XHTML in an EPUB: CSS for the direction, which the attribute `dir`
 * gives already, and attributes that the vocabulary does not have.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-css-req
 */
function forXml(html: string): string {
  return html
    .replace(/ style="[^"]*"/g, (style) => style.replace(/(?:direction|unicode-bidi):[^;"]*;?/g, ''))
    .replace(/ ai-[a-z-]+="[^"]*"/g, '')
}

export const jsonLdStart = '<script type="application/ld+json">'
const scriptEnd = '</script>'

/**
 * Write a notice as HTML. Nothing stands round it, so that taking it out again leaves what was.
 */
function noticeHtml(
  notice: Notice,
  label: Pick<Label, 'lang' | 'dir'>,
  style: LabelStyle
): string {
  return toHtml(noticeElement(notice, label, style))
}

/** Write the repeat as it stands in sections and at the end, unless another look was asked for. */
export function repeatHtml(notice: Notice, label: Pick<Label, 'lang' | 'dir'>): string {
  return noticeHtml(notice, label, labelStyle(label, ordinaryLook, 'repeat'))
}

/** Write the foreword as HTML, if there is one. */
function forewordHtml(foreword: Foreword | undefined, label: Label): string {
  return foreword ? toHtml(forewordElement(foreword, label)) : ''
}

/**
 * The JSON-LD of a record. Beside a page's own author it has no author of schema.org's: one tool shows
 * that one instead. The facts themselves keep theirs.
 *
 * @see https://github.com/microlinkhq/metascraper
 */
export function jsonLdFor(disclosure: Disclosure, isBesideAuthor: boolean): JsonObject {
  const record = toJsonLd(disclosure)
  if (!isBesideAuthor) return record
  const { author: _, ...rest } = record
  return rest
}

/** Write the machine-readable record: `meta` elements and JSON-LD. */
function recordHtml(disclosure: Disclosure, isBesideAuthor: boolean): string {
  const metas = toMeta(disclosure).map((attributes) => {
    const pairs = Object.entries(attributes).map(
      ([name, value]) => `${name}="${escapeHtml(value).replace(/\{(?=[{%#])/g, '&#123;')}"`
    )
    return `<meta ${pairs.join(' ')} />`
  })
  return `${metas.join('')}${jsonLdStart}${escapeJson(jsonLdFor(disclosure, isBesideAuthor))}${scriptEnd}`
}

function toHtml(node: Element | ElementContent): string {
  if (node.type === 'text') return escapeHtml(node.value)
  if (node.type !== 'element') return ''
  const attributes = Object.entries(node.properties).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`
  )
  const { tagName } = node
  return `<${tagName}${attributes.join('')}>${node.children.map(toHtml).join('')}</${tagName}>`
}

/** Build a notice: a paragraph of its own that opens in bold, styled inline and without a class. */
export function noticeElement(
  { mark, text }: Notice,
  { lang, dir }: Pick<Label, 'lang' | 'dir'>,
  style: LabelStyle
): Element {
  return element('p', { lang, dir, style: style.block }, [
    element('strong', { style: style.mark }, [hastText(mark)]),
    hastText(` ${text}`)
  ])
}

/** Build the foreword of a publication: a heading, prose, and the roles as a list. */
export function forewordElement(
  { heading, paragraphs, entries }: Foreword,
  { lang, dir }: Pick<Label, 'lang' | 'dir'>
): Element {
  return element('section', { lang, dir }, [
    element('h2', {}, [hastText(heading)]),
    ...paragraphs.map((paragraph) => element('p', {}, [hastText(paragraph)])),
    element('ul', {}, entries.map((entry) => element('li', {}, [hastText(entry)])))
  ])
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[]
): Element {
  return { type: 'element', tagName, properties, children }
}

function hastText(value: string): ElementContent {
  return { type: 'text', value: partTemplateTags(value) }
}
