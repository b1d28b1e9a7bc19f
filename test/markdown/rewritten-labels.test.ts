import { rehype } from 'rehype'
import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { drafted } from '../notice/disclosures.js'

const publication: DisclosureInput = { ...drafted, use: 'publication', publisher: 'Harbour Ltd' }
const title = '[AI-generated] '
const words =
  'An artificial intelligence system, GPT-4 (OpenAI), drafted this text. Ada Lovelace edited and reviewed it and takes responsibility for it.'
const lead = `**AI-generated.** ${words} It is published by Harbour Ltd.`
const sentences = `${words} It is published by Harbour Ltd.`
const entries = ['Drafting: artificial intelligence, GPT-4 (OpenAI)', 'Editing: Ada Lovelace', 'Review: Ada Lovelace', 'Responsibility: Ada Lovelace']
const list = entries.map((entry) => `- ${entry}\n`).join('')
const end = '**AI-generated.** AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.\n'
const rest = 'The sea rises.\n\nMore of it.\n'

/** What converters wrote of a text with a foreword, and what is left without the label. */
const forewords: Readonly<Record<string, readonly [written: string, left: string]>> = {
  'pandoc, from HTML': [`# ${title}Tides\n\n${lead}\n\n<div class="section" lang="en" dir="ltr">\n\n## Foreword\n\n${sentences}\n\n${list}\n</div>\n\n${rest}`, `# Tides\n\n${rest}`],
  'pandoc, from HTML to its own Markdown': [`# \\[AI-generated\\] Tides\n\n${lead}\n\n::: {.section lang="en" dir="ltr"}\n## Foreword\n\n${sentences}\n\n${list}:::\n\n${rest}`, `# Tides\n\n${rest}`],
  'pandoc, by way of LaTeX': [`# ${title}Tides\n\n${lead}\n\n<div id="foreword">\n\n## Foreword\n\n</div>\n\n${sentences}\n\n${list}\n${rest}`, `# Tides\n\n${rest}`],
  'pandoc, by way of MediaWiki': [`<span id="a"></span>\n\n# ${title}Tides\n\n${lead}\n\n<span id="foreword"></span>\n\n## Foreword\n\n${sentences}\n\n${list}\n${rest}`, `<span id="a"></span>\n\n# Tides\n\n${rest}`],
  'pandoc, by way of EPUB': [`# ${title}Tides\n\n${lead}\n\n<div id="foreword"\nclass="section level2">\n\n## Foreword\n\n${sentences}\n\n${list}\nThe sea rises.\n\n</div>\n\nMore of it.\n`, '# Tides\n\n<div id="foreword"\nclass="section level2">\n\nThe sea rises.\n\n</div>\n\nMore of it.\n'],
  'showdown, which keeps the HTML': [`${lead}\n\n<section lang="en" dir="ltr"><h2>Foreword</h2><p>${sentences}</p><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul></section>\n\n${rest}`, rest]
}

const htmlLines = `<h2>Foreword</h2>\n<p>${sentences}</p>\n<ul>\n${entries.map((entry) => `<li>${entry}</li>\n`).join('')}</ul>`
const htmlSection = `<section lang="en" dir="ltr">\n${htmlLines}\n</section>`
/** A foreword as HTML in the text, and what of it is the author's. */
const rawForewords: Readonly<Record<string, readonly [written: string, left: string]>> = {
  'in a section, with its elements on lines of their own': [htmlSection, ''],
  'without a section': [htmlLines, ''],
  'without a section, in one line': [htmlLines.replaceAll('\n', ''), ''],
  'with a blank line between its elements': [htmlSection.replaceAll('\n<h2', '\n\n<h2').replace('\n<p', '\n\n<p').replace('\n<ul', '\n\n<ul'), ''],
  'in a wrapper': [`<div class="a">\n${htmlSection}\n</div>`, ''],
  'in a wrapper behind a blank line': [`<div class="a">\n\n${htmlSection.replaceAll('\n', '')}\n\n</div>`, ''],
  'in a container': [`::: {.section}\n${htmlSection}\n:::`, ''],
  'in a wrapper that goes on': [`<div class="a">\n\n${htmlSection}\n\nMine.\n\n</div>`, '<div class="a">\n\nMine.\n\n</div>\n\n'],
  'in HTML that goes on': [`<div class="a">\n${htmlSection}\n<p>Mine.</p>\n</div>`, '<div class="a">\n<p>Mine.</p>\n</div>\n\n']
}

describe('a foreword that stands in the text as HTML', () => {
  const document = (foreword: string) => `# ${title}Tides\n\n${lead}\n\n${foreword}\n\n${rest}\n${end}`
  it.each(Object.entries(rawForewords))('comes off with the borders that ended: %s', (_where, [written, left]) => {
    expect(unlabelMarkdown(document(written)).value).toBe(`# Tides\n\n${left}${rest}`)
    expect(labelMarkdown(document(written), publication).value.split('Foreword')).toHaveLength(2)
  })
  it.each(Object.entries(rawForewords))('is the author’s with a word or a picture more, and keeps its borders: %s', (_where, [written]) => {
    for (const more of ['and drawing ', '<img src="a.png">']) {
      const own = written.replace('Editing', `Editing ${more}`)
      expect(unlabelMarkdown(document(own)).value).toBe(`# Tides\n\n${own}\n\n${rest}`)
    }
  })
})

describe('a foreword that a converter wrote', () => {
  it.each(Object.entries(forewords))('comes off: %s', (_tool, [written, left]) => {
    expect(unlabelMarkdown(`${written}\n${end}`).value.trim()).toBe(left.trim())
    const { value } = labelMarkdown(`${written}\n${end}`, publication)
    expect(value.split('Foreword\n').length + value.split('Foreword</h2>').length).toBe(3)
  })
  it.each(Object.entries(forewords))('is the author’s with one word more: %s', (_tool, [written]) => {
    const own = written.replace('Editing:', 'Editing and drawing:')
    expect(unlabelMarkdown(`${own}\n${end}`).value).toContain('Editing and drawing: Ada Lovelace')
  })
})

it('takes off the repeat below a heading that has a wrapper of its own', () => {
  const text = '# Tides\n\nText.\n\n<div id="a">\n\n## Neap\n\n</div>\n\nMore.\n'
  const { value } = labelMarkdown(text, drafted, { marks: ['title', 'lead', 'sections', 'end', 'record'] })
  const brief = end.trim()
  const written = value.replace(`## Neap\n\n${brief}\n\n</div>`, `## Neap\n\n</div>\n\n${brief}`)
  expect(written).not.toBe(value)
  expect(unlabelMarkdown(written).value).toBe(text)
  const other = written.replace(`</div>\n\n${brief}`, `</div>\n\n${brief} And more.`)
  expect(unlabelMarkdown(other).value).toContain('And more.')
})

describe('a page whose title a converter put as text above', () => {
  const page = (mark: string) => `${mark}Tides of the sea\n\n[Home](/)\n\n# ${mark}Tides of the sea\n\n`
  it('loses both marks', () => {
    const { value } = unlabelMarkdown(`${page('\\[AI-generated\\] ')}**AI-generated.** ${words}\n\n${rest}\n${end}`)
    expect(value.trim()).toBe(`${page('')}${rest}`.trim())
  })
  it('keeps words of the author in brackets', () => {
    const own = `[Generated] Tides\n\n# ${title}Tides\n\n**AI-generated.** ${words}\n\n${rest}\n${end}`
    expect(unlabelMarkdown(own).value).toMatch(/^\[Generated\] Tides\n\n# Tides\n\nThe sea/)
  })
})

/** What formatters of Chinese and Japanese make of a label: gaps between scripts (remark-pangu, AutoCorrect, pangu). */
const spaced = (text: string) =>
  text
    .replace(/([\u3040-\u30FF\u4E00-\u9FFF])([A-Za-z0-9])/g, '$1 $2')
    .replace(/([A-Za-z0-9)])([\u3040-\u30FF\u4E00-\u9FFF])/g, '$1 $2')
const straight = (text: string) => text.replaceAll('’', "'")
const rewritten = [
  ['ja', 'gaps between scripts', spaced],
  ['zh', 'gaps between scripts', spaced],
  ['fr', 'straight apostrophes', straight]
] as const
const named: DisclosureInput = { ...drafted, author: 'Ada 王 Lovelace', review: 'Ada 王 Lovelace', use: 'publication', publisher: 'Harbour 社' }

describe.each(rewritten)('a label in %s with %s', (locale, _what, rewrite) => {
  const options = { locale, marks: ['title', 'lead', 'sections', 'end', 'record'] as const }
  const markdown = '# Tides\n\nText.\n\n## Neap\n\nMore.\n'
  const html = '<html><head><meta charset=utf-8><title>Tides</title></head><body><h1>Tides</h1><p>Text.</p><h2>Neap</h2><p>More.</p></body></html>'

  it.each([['a text', drafted], ['a publication', publication]] as const)('is read and comes off Markdown: %s', (_kind, facts) => {
    const { value } = labelMarkdown(markdown, facts, options)
    const written = rewrite(value)
    expect(written).not.toBe(value)
    expect(readMarkdown(written)).toEqual(readMarkdown(value))
    expect(unlabelMarkdown(written).value).toBe(markdown)
    expect(labelMarkdown(labelMarkdown(written, facts, options).value, facts, options)).toMatchObject({ changed: false })
  })
  it('is read and comes off HTML', () => {
    const { value } = labelHtml(html, publication, options)
    const written = value.replace(/(?<=>)[^<]+/g, (text) => (text.startsWith('{') ? text : rewrite(text)))
    expect(written).not.toBe(value)
    expect(readHtml(written)).toEqual(readHtml(value))
    expect(unlabelHtml(written).value).toBe(html)
  })
  it('is replaced in trees', async () => {
    const facts = { disclosure: publication, locale }
    const source = rewrite(labelMarkdown(markdown, publication, { locale }).value)
    const again = String(await remark().use(remarkDisclosure, facts).process(source))
    const [, opening = ''] = /^(\*\*.+?\*\*)/m.exec(again) ?? []
    expect(again.split(opening).length).toBe(3)
    const page = labelHtml(html, publication, { locale }).value.replace(/(?<=>)[^<]+/g, (text) => (text.startsWith('{') ? text : rewrite(text)))
    const labelled = String(await rehype().use(rehypeDisclosure, facts).process(page))
    expect(labelled.split('<strong').length).toBe(3)
    expect(labelled.split('ld+json').length).toBe(2)
  })
  it('keeps what an author wrote of it', () => {
    const { value } = labelMarkdown(markdown, drafted, options)
    const own = rewrite(value).replace(/(\*\*[^\n]+)\n/, '$1 x\n')
    expect(unlabelMarkdown(own)).toEqual({ value: own, changed: false })
  })
})

it('keeps a gap that stands in a name', () => {
  const { value } = labelMarkdown('# Tides\n\nText.\n', named, { locale: 'ja' })
  expect(readMarkdown(value)).toMatchObject({ review: { by: 'Ada 王 Lovelace' }, author: { name: 'Ada 王 Lovelace' } })
  expect(unlabelMarkdown(value).value).toBe('# Tides\n\nText.\n')
})

it('reads no name that begins or ends with a space', () => {
  const written = spaced(labelMarkdown('# Tides\n\nText.\n', drafted, { locale: 'zh' }).value)
  expect(readMarkdown(written)).toMatchObject({ ai: [{ model: 'GPT-4', provider: 'OpenAI' }] })
})
