import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DisclosureError, labelHtml, unlabelHtml } from '../../src/html/index.js'
import { createHtmlLabeler } from '../../src/html/create-html-labeler.js'
import { labelMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { labelText, unlabelText } from '../../src/text-formats/index.js'
import { generated } from '../html/fixtures.js'

const many = 100_000
const hostile: readonly (readonly [name: string, html: string])[] = [
  ['opening brackets', '<'.repeat(many * 5)],
  ['unclosed comments', '<!--'.repeat(many)],
  ['comments that nearly close', `<!--${'--!'.repeat(many)}`],
  ['closed comments', '<!---->'.repeat(many)],
  ['nested elements', '<div>'.repeat(many)],
  ['nested custom elements that others close', '<x-a>'.repeat(many) + '</x-b>'.repeat(many)],
  ['open paragraphs', '<p>'.repeat(many)],
  ['open formatting', '<b>'.repeat(many)],
  ['lost formatting', '<p><b>'.repeat(many)],
  ['open tables', '<table>'.repeat(many)],
  ['open list entries', '<li>'.repeat(many)],
  ['headings', '<h1>'.repeat(many)],
  ['closed headings', '<h1>x</h1>'.repeat(many)],
  ['end tags', '</div>'.repeat(many)],
  ['attributes', `<div ${'a '.repeat(many)}>`],
  ['quotes', `<div a="${'<p '.repeat(many)}`],
  ['unfinished tags', '<a '.repeat(many)],
  ['scripts in comments', '<script><!--<script>'.repeat(many)],
  ['raw text that nearly closes', `<style>${'</styl'.repeat(many)}`],
  ['CDATA', '<svg>' + '<![CDATA['.repeat(many)],
  ['nested SVG', '<svg><desc>'.repeat(many)],
  ['metadata', '<!doctype html>' + '<meta name=description content=x>'.repeat(many / 10)],
  ['records', '<!doctype html>' + `<script type="application/ld+json">{"disclosure":{"author":"Ada Lovelace","ai":"GPT-4 (OpenAI)","roles":{"drafting":"ai","editing":"human"}}}</script>`.repeat(many / 10)],
  ['closed bodies', '<!doctype html>' + 'x</body>'.repeat(many)],
  ['wrapped headings', '<div><h1>x</h1></div></body>'.repeat(many / 10)],
  ['noscripts', '<noscript>'.repeat(many)],
  ['templates', '<template>'.repeat(many)],
  ['paragraphs that open as a label', '<!doctype html>' + '<p><b>AI-generated.</b> a</p>'.repeat(many / 10)],
  ['labels that nearly are', '<p><strong>AI-generated.</strong> '.repeat(many / 10)],
  ['sections', '<h2>x</h2>'.repeat(many / 10)],
  ['a large page', `<article>${'<p class="a">Text <a href="b">with</a> links.</p>\n'.repeat(100_000)}</article>`]
]

describe('hostile sizes', () => {
  it.each(hostile)('take linear time: %s', (_, html) => {
    const { value } = labelHtml(html, generated)
    expect(unlabelHtml(value).value === html).toBe(true)
  })

  it.each(hostile)('stream in linear time: %s', (_, html) => {
    const labeler = createHtmlLabeler(generated)
    try {
      for (let at = 0; at < html.length; at += 1000) labeler.feed(html.slice(at, at + 1000))
      labeler.end()
    } catch (error) {
      expect(error).toBeInstanceOf(DisclosureError)
    }
  })
})

/** Code of MDX, before a fence that is open: whoever looks again from each brace or word takes hours. */
const hostileMdx: readonly (readonly [name: string, code: string])[] = [
  ['expressions in one line', '{a} '.repeat(many)],
  ['expressions between words', 'a {b} '.repeat(many)],
  ['open expressions', '{\n'.repeat(many)],
  ['open templates', '{`${'.repeat(many)],
  ['expressions that end behind words', '{\n'.repeat(many) + '} x\n'.repeat(many)],
  ['exports in one line', 'export '.repeat(many)],
  ['exports in lines', 'export a\n'.repeat(many)],
  ['exports that go on', 'export a =\n\n'.repeat(many)],
  ['escaped quotes', `export ${'"\\'.repeat(many)}`],
  ['a long string', `export "${'x'.repeat(many * 50)}"`],
  ['open tags', "<a '\n".repeat(many)]
]

/** HTML in Markdown, before a fence that is open: whoever looks at the words round each tag takes hours. */
const hostileWords: readonly (readonly [name: string, words: string])[] = [
  ['comments in code', '`<!--` '.repeat(many)],
  ['elements in code', '`<pre>` '.repeat(many)],
  ['elements in lines of code', '`<pre>`\n'.repeat(many)],
  ['elements in cells', '| `<pre>` '.repeat(many)],
  ['elements that end in their line', '<pre></pre> '.repeat(many)],
  ['elements that do not end', '<pre '.repeat(many)],
  ['backticks', '`<pre>'.repeat(many)],
  ['comments', '<!-- a -->\n'.repeat(many)],
  ['a comment of many lines', `<!--\n${'<b>\n'.repeat(many)}-->`],
  ['quotations of code', '> ```\n> x\n> ```\n'.repeat(many)],
  ['open details', '<details>\n</a>\n'.repeat(many)]
]

describe.each([
  ['md', hostileWords],
  ['mdx', hostileMdx]
] as const)('hostile sizes in Markdown (%s)', (format, texts) => {
  it.each(texts)('take linear time: %s', (_, text) => {
    const source = `# Tides\n\n${text}\n\n~~~\ncode\n`
    const { value } = labelMarkdown(source, generated, { format })
    expect(value).not.toBe(source)
    expect(unlabelMarkdown(value).value === source).toBe(true)
  })
})

describe('hostile sizes behind a label', () => {
  it('take linear time: lines of bold', () => {
    const { value } = labelMarkdown('# Tides\n\nThey come.\n', generated)
    const source = `${value}\nx Responsible\n\n${'**\n'.repeat(many)}\nend\n`
    expect(unlabelMarkdown(source).changed).toBe(true)
  })
})

describe('hostile sizes in front matter and headlines', () => {
  it('take linear time: spaces', () => {
    const spaces = ' '.repeat(many)
    expect(() => labelMarkdown(`---\ntitle: ${spaces}:\n---\n# Tides\n`, generated)).toThrow(DisclosureError)
    expect(labelText('org', `*${spaces}x\n`, generated).changed).toBe(true)
  })
  it('take linear time: tags', () => {
    const source = `* T\n\nText.\n\n* a :${'noexport:'.repeat(many)}x\n`
    expect(unlabelText('org', labelText('org', source, generated).value).value).toBe(source)
  })
})

describe('real pages', () => {
  const root = join(import.meta.dirname, '../../node_modules')
  const pages = findPages(root, 6)

  it('come back byte for byte', () => {
    expect(pages.length).toBeGreaterThan(3)
    for (const path of pages) {
      const html = readFileSync(path, 'utf8')
      const { value, changed } = labelHtml(html, generated)
      expect(changed, path).toBe(true)
      expect(unlabelHtml(value).value === html, path).toBe(true)
      expect(labelHtml(value, generated).changed, path).toBe(false)
    }
  })
})

function findPages(folder: string, depth: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth > 0) return findPages(path, depth - 1)
    return entry.isFile() && /\.html?$/.test(entry.name) ? [path] : []
  })
}
