import type { Format } from '../../markup/format.js'
import { html, inlineHtml } from '../../markup/html.js'
import { markdown } from '../../markup/markdown.js'
import { plain } from '../../markup/plain.js'
import { countUtf16 } from '../count/index.js'
import { expandPath, getAt, isPayload, type Path, type Payload, stringAt } from '../payload.js'
import type { MemberKind, Platform, SlotRule } from '../platform.js'

/** An item of an RSS feed, as `feedsmith` and most feed builders take it. */
export interface RssItem {
  title?: string
  description?: string
  link?: string
  content?: string | { encoded?: string }
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
  return /<[a-z!/]/i.test(stringAt(payload, path)) ? html : inlineHtml
}

/** The titles and descriptions of media, as `feedsmith` has them. */
function mediaRules(payload: Payload): SlotRule[] {
  const media = [
    ['media'],
    ['media', 'contents', '*'],
    ['media', 'groups', '*'],
    ['media', 'group'],
    ['media', 'group', 'contents', '*'],
    ['media', 'groups', '*', 'contents', '*']
  ].flatMap((pattern) => expandPath(payload, pattern))
  return media.flatMap((at) =>
    ['title', 'description'].map((name) => ({
      ...head,
      path: [...at, name, 'value'],
      format: stringAt(payload, [...at, name, 'type']) === 'html' ? inlineHtml : plain
    }))
  )
}

const itunes = ['title', 'subtitle', 'summary']

/** Titles and descriptions in further namespaces, as `feedsmith` and builders of XML name them. */
function namespaceRules(payload: Payload): SlotRule[] {
  const lists = ['titles', 'descriptions', 'abstracts', 'alternatives', 'teasers', 'subtitles']
  const single = ['title', 'description', 'abstract']
  return ['dc', 'dcterms', 'prism', 'googleplay', 'media', 'itunes', 'content'].flatMap((namespace) => [
    ...lists.map((name) => ({ ...head, path: [namespace, name, '*'] })),
    ...single
      .filter((name) => namespace !== 'itunes' && !isPayload(getAt(payload, [namespace, name])))
      .flatMap((name) => [
        { ...head, path: [namespace, name] },
        { ...head, path: [`${namespace}:${name}`] }
      ])
  ])
}

/** A whole feed: its own title and description are no entry's. */
function isFeed(payload: Payload, list: 'items' | 'entries'): boolean {
  const entries = payload[list]
  return Array.isArray(entries) && entries.some((entry) => isPayload(entry))
}

/** The text of an item as the package `rss` takes it: a string, or one in a section of its own. */
function customRules(payload: Payload): SlotRule[] {
  return expandPath(payload, ['custom_elements', '*', 'content:encoded']).map((path) => ({
    path: isPayload(getAt(payload, path)) ? [...path, '_cdata'] : path,
    format: html
  }))
}

/** Members of every feed that are no text of the entry, or are shown with it. */
const feedMembers = {
  psc: 'beside',
  podcast: 'beside',
  authors: 'data',
  author: 'data',
  categories: 'data',
  category: 'data',
  tags: 'data',
  enclosures: 'data',
  guid: 'data',
  source: 'data',
  sources: 'data',
  comments: 'data',
  copyright: 'data',
  rights: 'data',
  contributors: 'data',
  date: 'data',
  pubDate: 'data',
  published: 'data',
  updated: 'data',
  _ai_disclosure: 'data',
  generator: 'data',
  links: 'data',
  attachments: 'data',
  dc: 'data',
  dcterms: 'data',
  'media.**.texts': 'beside',
  'media.**.scenes': 'beside',
  media: 'data',
  itunes: 'data',
  georss: 'data',
  prism: 'data'
} as const

function rssRules(payload: Payload): SlotRule[] {
  if (isFeed(payload, 'items')) return []
  return [
    { path: 'content.encoded', format: html },
    { path: ['content:encoded'], format: html },
    ...customRules(payload),
    // npm's `feed` and `@astrojs/rss` write it as `content:encoded`.
    ...(isPayload(payload['content']) ? [] : [{ path: 'content', format: html }]),
    { path: 'description', format: htmlOrLine(payload, ['description']) },
    { ...head, path: 'title' },
    ...itunes.flatMap((name) => [
      { ...head, path: ['itunes', name] },
      { ...head, path: [`itunes:${name}`] }
    ]),
    ...namespaceRules(payload),
    ...mediaRules(payload),
    // The text as its author wrote it.
    { path: 'source.markdown', format: markdown },
    { path: ['source:markdown'], format: markdown }
  ]
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
  use: 'publication',
  wrappers: ['item', 'items.*'],
  members: { ...feedMembers, items: 'alone' },
  slots: rssRules,
  countText: countUtf16
}

const openDiv = /^\s*<div\b[^>]*>/

/** XHTML stands in a `<div>`, and so does the label. */
const xhtml: Format = {
  ...html,
  startOf: (text) => openDiv.exec(text)?.[0].length ?? 0
}

const atomTexts = ['content', 'summary', 'title'] as const
type AtomName = (typeof atomTexts)[number]

function atomPath(payload: Payload, name: AtomName): Path {
  return isPayload(payload[name]) ? [name, 'value'] : [name]
}

/** `type` of a text of Atom, a media type without its parameters. */
function atomType(payload: Payload, name: AtomName): string {
  return stringAt(payload, [name, 'type']).replace(/;.*/s, '').trim().toLowerCase()
}

/** A picture, a PDF or other data: the title and the summary tell of it. */
const data = /^(?!text\/|application\/xhtml\+xml$)[^/]+\/./

const atomFormats: Readonly<Record<string, (payload: Payload, path: Path) => Format>> = {
  // A string without a type is what builders write as HTML when it has tags.
  '': (payload, path) => (htmlOrLine(payload, path) === html ? html : plain),
  text: () => plain,
  'text/plain': () => plain,
  'text/markdown': () => markdown,
  html: htmlOrLine,
  'text/html': htmlOrLine,
  xhtml: () => xhtml
}

function atomRules(payload: Payload, name: AtomName): SlotRule[] {
  const path = atomPath(payload, name)
  const type = atomType(payload, name)
  const format = Object.hasOwn(atomFormats, type) ? atomFormats[type]?.(payload, path) : undefined
  if (!format) return []
  if (name !== 'title') return [{ path, format }]
  return [{ ...head, path, format: format === html ? inlineHtml : format }]
}

/** A text that a reader may be shown, of a type that is not read here. */
function isUnread(payload: Payload, name: AtomName): boolean {
  const type = atomType(payload, name)
  if (Object.hasOwn(atomFormats, type)) return false
  return name !== 'content' || !data.test(type)
}

/** A text as parsers of XML give it (`#text`): without a `value` no label would reach it. */
function isForeign(text: unknown): boolean {
  return isPayload(text) && !('value' in text) && Object.keys(text).some((name) => name !== 'type' && name !== 'src')
}

function isBareXhtml(payload: Payload, name: AtomName): boolean {
  const text = stringAt(payload, atomPath(payload, name))
  return atomType(payload, name) === 'xhtml' && /\S/.test(text) && !openDiv.test(text)
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
  use: 'publication',
  wrappers: ['entry', 'entries.*'],
  members: { ...feedMembers, entries: 'alone', '*.type': 'data' },
  membersIn: (payload): Record<string, MemberKind> =>
    data.test(atomType(payload, 'content')) ? { content: 'data' } : {},
  slots: (payload) =>
    isFeed(payload, 'entries')
      ? []
      : [
          ...atomTexts.flatMap((name) => atomRules(payload, name)),
          ...namespaceRules(payload),
          ...mediaRules(payload)
        ],
  refusals: [
    {
      when: (payload) => atomTexts.some((name) => isUnread(payload, name)),
      because: 'the `type` of a text is not read here. Give the text as `html`, or as `text`.'
    },
    {
      when: (payload) => atomTexts.some((name) => isForeign(payload[name])),
      because: 'a text is an object without a `value`. Give it as a string, or as `{ value, type }`.'
    },
    {
      when: (payload) => atomTexts.some((name) => isBareXhtml(payload, name)),
      because: 'a text of the type `xhtml` is in no `<div>`. Put it in one, or give it as `html`.'
    }
  ],
  remarks: (before) =>
    atomTexts.some((name) => typeof before[name] === 'string')
      ? ['feedsmith drops texts of Atom that are plain strings: it takes `{ value }`.']
      : [],
  countText: countUtf16
}

const jsonRules: readonly SlotRule[] = [
  { path: 'content_html', format: html },
  { path: 'content_text' },
  { path: 'summary' },
  { ...head, path: 'title' }
]

/**
 * What is known of JSON Feed, and from where.
 *
 * @see https://www.jsonfeed.org/version/1.1/ (seen 2026-11-20)
 */
export const jsonfeed: Platform<JsonFeedItem> = {
  key: 'jsonfeed',
  name: 'JSON Feed',
  text: 'content_html',
  use: 'publication',
  wrappers: ['items.*'],
  members: {
    items: 'alone',
    authors: 'data',
    author: 'data',
    tags: 'data',
    'attachments.*.title': 'beside',
    attachments: 'data'
  },
  slots: (payload) => (isFeed(payload, 'items') ? [] : jsonRules),
  language: ['language'],
  countText: countUtf16
}
