import { unified } from 'unified'
import rehypeParse from 'rehype-parse'
import { describe, expect, it } from 'vitest'
import { labelPost, type PlatformKey, platforms, unlabelPost } from '../../src/social/index.js'
import { treePayloads } from '../html/hostile-payloads.js'
import { readerView } from '../html/reader-view.js'
import { disclosure } from './payloads.js'

interface HtmlBody {
  readonly key: PlatformKey
  readonly payload: (html: string) => object
  readonly read: (payload: object) => unknown
}

const member =
  (...path: string[]) =>
  (payload: object): unknown =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], payload)

/** Every platform whose text is the HTML of a page, a letter or an article. */
const bodies: readonly HtmlBody[] = [
  { key: 'email', payload: (html) => ({ subject: 'S', html }), read: member('html') },
  { key: 'rss', payload: (description) => ({ description }), read: member('description') },
  { key: 'atom', payload: (value) => ({ content: { type: 'html', value } }), read: member('content', 'value') },
  { key: 'jsonfeed', payload: (html) => ({ content_html: html }), read: member('content_html') },
  {
    key: 'medium',
    payload: (content) => ({ title: 'T', contentFormat: 'html', content }),
    read: member('content')
  },
  {
    key: 'matrix',
    payload: (html) => ({
      msgtype: 'm.text',
      body: 'x',
      format: 'org.matrix.custom.html',
      formatted_body: html
    }),
    read: member('formatted_body')
  },
  {
    key: 'ghost',
    payload: (html) => ({ posts: [{ title: 'T', html }] }),
    read: member('posts', '0', 'html')
  },
  { key: 'activitypub', payload: (content) => ({ type: 'Note', content }), read: member('content') }
]

const firstWords = (html: string) =>
  readerView(unified().use(rehypeParse, { fragment: false }).parse(html)).trim()

const isFirst = (html: unknown) => firstWords(String(html)).startsWith('AI-generated')

/** Heads of a letter that a reader of its own took for another document. */
const heads = [
  "<html><head><meta name=description content=Ada's><title>x</title></head><body>",
  '<html><head><meta name=description content=Ada"s></head>',
  '<!doctype html><title>x</title>',
  '<head><base href="https://example.org/"><style>p{color:red}</style></head>'
]

/** A script that holds the end tag of another one within a comment. */
const nested = '<script><!--<script></script>--></script><p>Words.</p>'

describe.each(bodies)('$key, whose text is HTML,', ({ key, payload, read }) => {
  const label = (html: string) => labelPost(platforms[key], payload(html), disclosure).payload

  it.each(Object.entries(treePayloads).filter(([, { prepend }]) => prepend === 'kept'))(
    'shows the label first before hostile HTML: %s',
    (_, { body }) => {
      const labelled = label(body)
      expect(isFirst(read(labelled))).toBe(true)
      expect(unlabelPost(platforms[key], labelled).payload).toEqual(payload(body))
    }
  )

  it.each(heads)('shows the label first behind the head %j', (head) => {
    const labelled = label(`${head}<p>Don't wait.</p>`)
    expect(isFirst(read(labelled))).toBe(true)
    expect(unlabelPost(platforms[key], labelled).payload).toEqual(payload(`${head}<p>Don't wait.</p>`))
  })

  it('shows the label first behind a script that holds another one', () => {
    expect(isFirst(read(label(nested)))).toBe(true)
  })
})

describe('the judge of what comes first', () => {
  it('sees a label that a naive reader of tags puts into a script', () => {
    const naive = nested.replace('</script>', '</script><p><strong>AI-generated.</strong></p>')
    expect(isFirst(naive)).toBe(false)
  })
})
