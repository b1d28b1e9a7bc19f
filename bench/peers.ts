import { HTMLRewriter } from 'html-rewriter-wasm'
import { rehype } from 'rehype'
import { remark } from 'remark'

const markdown = remark()
const html = rehype()
const label = '<p><strong>AI-generated.</strong> A label of about the same length as ours.</p>'

/** Parse Markdown and print it again: what any plugin of remark takes at the least. */
export function roundTripMarkdown(text: string): string {
  return String(markdown.processSync(text))
}

/** Parse HTML and print it again. */
export function roundTripHtml(page: string): string {
  return String(html.processSync(page))
}

/** The marks of `labelHtml` with lol-html, from a string to a string, without any of the looking. */
export async function rewriteHtml(page: string): Promise<string> {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  let result = ''
  const rewriter = new HTMLRewriter((chunk) => {
    result += decoder.decode(chunk, { stream: true })
  })
  rewriter.on('title, h1', { element: (element) => void element.prepend('[AI-generated] ') })
  rewriter.on('meta[name=description], meta[property^="og:"]', {
    element: (element) => {
      element.setAttribute('content', `[AI-generated] ${element.getAttribute('content')}`)
    }
  })
  rewriter.on('body', {
    element: (element) => {
      element.prepend(label, { html: true })
      element.append(label, { html: true })
    }
  })
  try {
    await rewriter.write(encoder.encode(page))
    await rewriter.end()
    return result
  } finally {
    rewriter.free()
  }
}
