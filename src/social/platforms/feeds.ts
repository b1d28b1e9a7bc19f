import { getAt, type Path, type Payload } from '../at-path.js'
import { countUtf16 } from '../count/index.js'
import type { Format } from '../formats/format.js'
import { html, inlineHtml } from '../formats/html.js'
import { plain } from '../formats/plain.js'
import type { Platform, SlotRule } from '../platform.js'

/** An item of an RSS feed, as `feedsmith` and most feed builders take it. */
export interface RssItem {
  title?: string
  description?: string
  link?: string
  content?: { encoded?: string }
  'content:encoded'?: string
}

/** An entry of an Atom feed. Builders differ in whether a text is a string or an object. */
export interface AtomEntry {
  id?: string
  title?: AtomText
  summary?: AtomText
  content?: AtomText
}

export type AtomText = string | { value?: string; type?: string }

/** An item of a JSON Feed. */
export interface JsonFeedItem {
  id?: string
  title?: string
  summary?: string
  content_html?: string
  content_text?: string
  language?: string
}

const head = { carries: 'head', isLine: true } as const

/** HTML with a tag takes a paragraph; HTML without any is a line of text. */
function htmlOrLine(payload: Payload, path: Path): Format {
  return /<[a-z!/]/i.test(String(getAt(payload, path) ?? '')) ? html : inlineHtml
}

/**
 * What is known of RSS, and from where.
 *
 * @see https://www.rssboard.org/rss-specification (seen 2026-11-20)
 */
export const rss: Platform<RssItem> = {
  key: 'rss',
  name: 'RSS',
  text: 'description',
  slots: (payload): readonly SlotRule[] => [
    { path: 'content.encoded', format: html },
    { path: ['content:encoded'], format: html },
    { path: 'description', format: htmlOrLine(payload, ['description']) },
    { ...head, path: 'title' },
    { ...head, path: 'itunes.title' },
    { ...head, path: 'itunes.summary' }
  ],
  countText: countUtf16
}

/** XHTML content stands in a `<div>` of its own. */
const xhtml: Format = {
  ...html,
  startOf: (text) => /^\s*<(?:\w+:)?div\b[^>]*>/.exec(text)?.[0].length ?? 0
}

function atomRule(
  payload: Payload,
  name: string,
  rule: Omit<SlotRule, 'path' | 'format'>
): SlotRule {
  const isObject = typeof payload[name] === 'object' && payload[name] !== null
  const path = isObject ? [name, 'value'] : [name]
  const type = String(getAt(payload, [name, 'type']) ?? '')
  // A string without a type is what builders write as HTML when it has tags.
  const isHtml = type === 'html' || (type === '' && htmlOrLine(payload, path) === html)
  const format = type === 'xhtml' ? xhtml : isHtml ? htmlOrLine(payload, path) : plain
  return {
    ...rule,
    path,
    format: rule.carries === 'head' && format !== plain ? inlineHtml : format
  }
}

/**
 * What is known of Atom, and from where.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287 (seen 2026-11-20)
 */
export const atom: Platform<AtomEntry> = {
  key: 'atom',
  name: 'Atom',
  text: 'content',
  slots: (payload): readonly SlotRule[] => [
    atomRule(payload, 'content', { carries: 'whole' }),
    atomRule(payload, 'summary', { carries: 'whole' }),
    atomRule(payload, 'title', { carries: 'head', isLine: true })
  ],
  remarks: (before) =>
    ['title', 'summary', 'content'].some((name) => typeof before[name] === 'string')
      ? ['feedsmith drops texts of Atom that are plain strings: it takes `{ value }`.']
      : [],
  countText: countUtf16
}

/**
 * What is known of JSON Feed, and from where.
 *
 * @see https://www.jsonfeed.org/version/1.1/ (seen 2026-11-20)
 */
export const jsonfeed: Platform<JsonFeedItem> = {
  key: 'jsonfeed',
  name: 'JSON Feed',
  text: 'content_html',
  slots: [
    { path: 'content_html', format: html },
    { path: 'content_text' },
    { path: 'summary' },
    { ...head, path: 'title' }
  ],
  language: ['language'],
  countText: countUtf16
}
