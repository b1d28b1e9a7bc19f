import { HTMLRewriter } from 'html-rewriter-wasm'
import { rehype } from 'rehype'
import { labelHtml } from '../src/html/index.js'
import { htmlPages, sizeOf } from './corpus.js'
import { disclosure } from './disclosure.js'
import { type Comparison, medians, times } from './measure.js'

const repeats = 20
const label = '<p><strong>AI-generated.</strong> A label of about the same length as ours.</p>'

/** `labelHtml` against parsing and printing, and against a streaming rewriter doing less. */
export async function compareHtml(): Promise<Comparison[]> {
  const pages = htmlPages(200)
  const processor = rehype()
  const encoder = new TextEncoder()
  const bytes = pages.map((page) => encoder.encode(page))
  const [ours = 0, roundTrip = 0, rewriter = 0] = await medians(
    [
      {
        name: 'labelHtml',
        run: times(repeats, () => pages.forEach((page) => labelHtml(page, disclosure)))
      },
      { name: 'rehype', run: () => pages.forEach((page) => String(processor.processSync(page))) },
      {
        name: 'lol-html',
        run: async () => {
          for (let index = 0; index < repeats; index++) {
            for (const page of bytes) await rewrite(page)
          }
        }
      }
    ],
    7,
    6
  )
  const detail = `${pages.length} pages, ${(sizeOf(pages) / 1e6).toFixed(1)} MB; ${(sizeOf(pages) / 1e3 / (ours / repeats)).toFixed(0)} MB/s`
  return [
    {
      title: 'labelHtml against a rehype-parse → rehype-stringify round trip',
      target: 20,
      better: 'higher',
      ratio: roundTrip / (ours / repeats),
      detail: `${detail}; ${(ours / repeats).toFixed(1)} ms and ${(rewriter / repeats).toFixed(1)} ms a pass`
    },
    {
      title: 'labelHtml against lol-html (html-rewriter-wasm)',
      target: 3,
      better: 'higher',
      ratio: rewriter / ours,
      detail: `${detail}; ${(ours / repeats).toFixed(1)} ms and ${(rewriter / repeats).toFixed(1)} ms a pass`
    }
  ]
}

/** What a rewriter would do of the same: the title, the description and a label in the body. */
async function rewrite(page: Uint8Array): Promise<number> {
  let size = 0
  const html = new HTMLRewriter((chunk) => {
    size += chunk.length
  })
  html.on('title', { element: (element) => void element.prepend('[AI-generated] ') })
  html.on('body', {
    element: (element) => {
      element.prepend(label, { html: true })
      element.append(label, { html: true })
    }
  })
  try {
    await html.write(page)
    await html.end()
    return size
  } finally {
    html.free()
  }
}
