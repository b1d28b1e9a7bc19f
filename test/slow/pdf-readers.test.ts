import { PDFiumLibrary } from '@hyzyla/pdfium'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PdfReader } from '../../src/audit/browser/index.js'
import { labelHtml } from '../../src/html/index.js'
import { locales } from '../../src/notice/locales/index.js'
import { browserPages } from '../browser-pages.js'
import { lead, pageOf } from '../audit/browser/pages.js'
import { auditPage } from '../patient-audit.js'

const { withPage } = browserPages()
let pdfium: PDFiumLibrary

beforeAll(async () => {
  pdfium = await PDFiumLibrary.init()
})
afterAll(() => pdfium.destroy())

/** Firefox’s reader and Chrome’s: they order and join the letters of a page each in its own way. */
const readers: Readonly<Record<string, PdfReader>> = {
  'pdf.js': async (pdf) => {
    const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })
    return text
  },
  PDFium: async (pdf) => {
    const document = await pdfium.loadDocument(pdf)
    const text = [...document.pages()].map((page) => page.getText()).join('\n')
    document.destroy()
    return text
  }
}

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  responsible: 'author',
  review: { by: 'Ada Lovelace' }
} as const

const text = '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p>'
const labelled = (css: string, locale = 'en') =>
  labelHtml(pageOf({ css, body: `<h1>Tides</h1>${text.repeat(60)}` }), facts, { locale }).value

async function troubleOnPaper(html: string, pdfReaders: readonly PdfReader[] = Object.values(readers)): Promise<string[]> {
  const { findings, words } = await withPage(html, (page) => auditPage(page, { states: ['print'], pdfReaders }))
  expect(words).toBeDefined()
  return findings.flatMap(({ outcome, message }) => (outcome === 'pass' ? [] : [message]))
}

/** The browser of the tests has no letters of other scripts: their words are not painted there. */
const drawn = locales.filter(({ tag }) => ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'].includes(tag))

describe('in the PDF of a labelled page, by two readers', () => {
  it.each(drawn.map(({ tag }) => tag))('the words come first, in %s', async (locale) => {
    expect(await troubleOnPaper(labelled('', locale))).toEqual([])
  })

  it.each([
    ['two columns', 'main{columns:2}'],
    ['a first page for the title', 'h1{break-after:page}'],
    ['large print', '@media print{body{font-size:30px}}'],
    ['a margin of the page', '@page{margin:5cm}']
  ])('the words come first with %s', async (_, css) => {
    expect(await troubleOnPaper(labelled(css))).toEqual([])
  })

  it.each(Object.entries(readers))('they are missed by %s where paper has none of them', async (_, reader) => {
    const body = `<h1>Tides</h1>${lead}${text.repeat(20)}`
    expect(await troubleOnPaper(pageOf({ body }), [reader])).toEqual([])
    // Looked at as paper on the screen it has them: only the PDF tells what a script does at printing.
    const script = '<script>addEventListener("beforeprint", () => document.getElementById("label").remove())</script>'
    expect(await troubleOnPaper(pageOf({ body: body + script }), [])).toEqual([])
    expect(await troubleOnPaper(pageOf({ body: body + script }), [reader])).toEqual(['Reader 1 of the PDF doesn’t find the words.'])
  })

  // A PDF is written in the order in which the page is painted: floats before lines of text, boxes with
  // a z-index after all of it. The label has one, which in a grid or a row of boxes counts on paper too.
  it.each([
    ['text that floats', 'p:not([style]){float:left;width:45%}', 'words'],
    ['a grid', 'main{display:grid;grid-template-columns:1fr 1fr}', 'words'],
    ['a label that is positioned', '#label{position:relative}', lead]
  ])('they come late for both with %s', async (_, css, label) => {
    const html = label === lead ? pageOf({ css, body: `<h1>Tides</h1>${lead}${text.repeat(20)}` }) : labelled(css)
    expect(await troubleOnPaper(html)).toEqual(['Readers 1 and 2 of the PDF read text before the words.'])
  })
})
