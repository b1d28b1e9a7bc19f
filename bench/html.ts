import { HTMLRewriter } from 'html-rewriter-wasm'
import { rehype } from 'rehype'
import { built } from './built.js'
import { htmlPages, sizeOf } from './corpus.js'
import { disclosure } from './disclosure.js'
import { type Comparison, medians, times } from './measure.js'

const repeats = 20
const label = '<p><strong>AI-generated.</strong> A label of about the same length as ours.</p>'

/** `labelHtml` against parsing and printing, and against a streaming rewriter doing less. */
export async function compareHtml(): Promise<Comparison[]> {
  const { labelHtml } = await built<typeof import('../src/html/index.js')>('html/index.js')
  const pages = htmlPages(200)
  const processor = rehype()
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
            for (const page of pages) await rewrite(page)
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

/** The same marks with a rewriter, from a string to a string, without any of the looking. */
async function rewrite(page: string): Promise<string> {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  let result = ''
  const html = new HTMLRewriter((chunk) => {
    result += decoder.decode(chunk, { stream: true })
  })
  html.on('title, h1', { element: (element) => void element.prepend('[AI-generated] ') })
  html.on('meta[name=description], meta[property^="og:"]', {
    element: (element) => {
      element.setAttribute('content', `[AI-generated] ${element.getAttribute('content')}`)
    }
  })
  html.on('body', {
    element: (element) => {
      element.prepend(label, { html: true })
      element.append(label, { html: true })
    }
  })
  try {
    await html.write(encoder.encode(page))
    await html.end()
    return result
  } finally {
    html.free()
  }
}
