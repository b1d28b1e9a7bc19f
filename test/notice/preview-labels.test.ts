import { rehype } from 'rehype'
import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import { auditHtml, auditMarkdown, auditPost } from '../../src/audit/index.js'
import { labelEpub, unlabelEpub } from '../../src/epub/index.js'
import { createHtmlLabelStream, labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { labelNotebook, unlabelNotebook } from '../../src/notebook/index.js'
import type { Locale } from '../../src/notice/locale.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { labelPost, type PlatformKey, unlabelPost } from '../../src/social/index.js'
import { labelText, textFormatNames, unlabelText } from '../../src/text-formats/index.js'
import { epub3, pack } from '../epub/books.js'
import { isThorough } from '../thorough.js'

const facts = {
  author: 'Ada Lovelace',
  ai: ['GPT-4 (OpenAI)', 'Midjourney'],
  roles: { drafting: 'GPT-4', illustration: 'Midjourney', editing: 'author' },
  responsible: 'author',
  review: 'author'
} as const

const page = '<!doctype html><html><head><title>T</title></head><body><h1>T</h1><p>Text.</p></body></html>'
const notebook = JSON.stringify({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [{ cell_type: 'markdown', id: 'a', metadata: {}, source: ['# T\n', '\n', 'Text.'] }]
})
const texts = {
  asciidoc: '= T\n\nText.\n',
  restructuredtext: 'T\n=\n\nText.\n',
  org: '#+TITLE: T\n\nText.\n',
  typst: '= T\n\nText.\n',
  textile: 'h1. T\n\nText.\n',
  mediawiki: '= T =\n\nText.\n'
}
const posts: Readonly<Partial<Record<PlatformKey, object>>> = {
  bluesky: { text: 'Hello.' },
  email: { subject: 'S', text: 'Hello.', html: '<p>Hello.</p>' },
  ghost: { title: 'T', html: '<p>Text.</p>' },
  matrix: { msgtype: 'm.text', body: 'Hello.' },
  slack: { text: 'Hello.' },
  telegram: { text: 'Hello.' }
}

async function streamed(source: string): Promise<string> {
  const { readable, writable } = createHtmlLabelStream(facts)
  const writer = writable.getWriter()
  const written = writer.write(source).then(() => writer.close())
  let text = ''
  const read = (async () => {
    for await (const chunk of readable) text += chunk
  })()
  await Promise.all([written, read])
  return text
}

/** What is done with texts that are labelled in a language, by calls that are not told of it. */
function callsWith(locale: Locale): Readonly<Record<string, () => unknown>> {
  const source = labelMarkdown('# T\n\nText.\n', facts, { locale }).value
  const html = labelHtml(page, facts, { locale }).value
  const cells = labelNotebook(notebook, facts, { locale }).value
  const book = labelEpub(pack(epub3), facts, { locale }).value
  const others = textFormatNames.map((format) => [format, labelText(format, texts[format], facts, { locale }).value] as const)
  const payloads = Object.entries(posts).map(
    ([platform, post]) => [platform as PlatformKey, labelPost(platform as PlatformKey, post, facts, { locale }).payload] as const
  )
  return {
    labelMarkdown: () => labelMarkdown(source, facts),
    unlabelMarkdown: () => unlabelMarkdown(source),
    readMarkdown: () => readMarkdown(source),
    remark: () => remark().use(remarkDisclosure, { disclosure: facts }).process(source),
    labelHtml: () => labelHtml(html, facts),
    unlabelHtml: () => unlabelHtml(html),
    readHtml: () => readHtml(html),
    createHtmlLabelStream: () => streamed(html),
    rehype: () => rehype().use(rehypeDisclosure, { disclosure: facts }).process(html),
    labelNotebook: () => labelNotebook(cells, facts),
    unlabelNotebook: () => unlabelNotebook(cells),
    labelEpub: () => labelEpub(book, facts),
    unlabelEpub: () => unlabelEpub(book),
    ...Object.fromEntries(
      others.flatMap(([format, text]) => [
        [`labelText ${format}`, () => labelText(format, text, facts)],
        [`unlabelText ${format}`, () => unlabelText(format, text)]
      ])
    ),
    ...Object.fromEntries(
      payloads.flatMap(([platform, payload]) => [
        [`labelPost ${platform}`, () => labelPost(platform, payload, facts)],
        [`unlabelPost ${platform}`, () => unlabelPost(platform, payload)]
      ])
    )
  }
}

/** The names of the calls that did something else than to refuse the language by its name. */
async function notRefused(locale: Locale): Promise<string[]> {
  const results = Object.entries(callsWith(locale)).map(async ([name, call]) => {
    try {
      await call()
      return name
    } catch (error) {
      const isNamed = error instanceof Error && error.message.includes(`opening of a label in \`${locale.tag}\``)
      return isNamed ? [] : `${name}: ${String(error)}`
    }
  })
  return (await Promise.all(results)).flat()
}

/** All of them among the slow tests, and here every so many. */
const sampleOf = (languages: readonly Locale[], step: number) => languages.filter((_, index) => isThorough || index % step === 0)
const some = sampleOf(previewLocales, 4).map((locale) => [locale.tag, locale] as const)

describe('a label in a preview language', () => {
  it.each(some)(
    'is refused by every call that is not given %s, and doubled or lost by none',
    async (_, locale) => {
      expect(await notRefused(locale)).toEqual([])
    }
  )
  it('is replaced in the languages that every call knows', async () => {
    // The negative control of the one above.
    for (const locale of sampleOf(locales, 4)) {
      const names = await notRefused(locale)
      expect(names).toHaveLength(Object.keys(callsWith(locale)).length)
      expect(names.filter((name) => name.includes(':'))).toEqual([])
    }
  })
  it('says where its words are', () => {
    const [bg] = previewLocales
    const { value } = labelMarkdown('# T\n', facts, bg ? { locale: bg } : {})
    expect(() => labelMarkdown(value, facts)).toThrow(
      'Load the words of `bg`, which `forthright/locales/preview` has, and name them in `locale`, or take that label off first.'
    )
  })
  it.each(some)(
    'needs a look where an audit is not given %s',
    (tag, locale) => {
      const reports = [
        auditHtml(labelHtml(page, facts, { locale }).value),
        auditMarkdown(labelMarkdown('# T\n\nText.\n', facts, { locale }).value),
        auditPost('slack', labelPost('slack', { text: 'Hello.' }, facts, { locale }).payload)
      ]
      for (const { verdict, findings } of reports) {
        expect(verdict).toBe('needs-review')
        expect(findings).toMatchObject([{ ruleId: 'audit/label-language' }])
        expect(findings[0]?.message).toContain(`a label in \`${tag}\``)
      }
    }
  )
})
