// Stands before a site that can't be rebuilt, and labels its pages while they pass.
import { createHtmlLabelStream } from 'forthright/html'

/** What each part of the site declares, the nearest first. `null`: pages that people alone made. */
const declared = [
  ['/by-hand/', null],
  [
    '/',
    {
      author: 'Ada Lovelace',
      ai: 'GPT-4 (OpenAI)',
      roles: { drafting: 'GPT-4', editing: 'author' },
      responsible: 'author'
    }
  ]
]

// Facts that can't be told stop the worker at its start, not at a reader's first page.
for (const [, disclosure] of declared) if (disclosure !== null) createHtmlLabelStream(disclosure)

/** They tell of the page before it had a label, or of a part of it. */
const ofTheOldBytes = ['accept-ranges', 'content-length', 'content-md5', 'digest', 'etag', 'last-modified']

export default {
  async fetch(request, { site }) {
    const { pathname } = new URL(request.url)
    const [, disclosure] = declared.find(([folder]) => pathname.startsWith(folder))
    if (disclosure === null) return site.fetch(request)

    // Whole pages only: of a part, or of "not modified", nobody knows whether its label was seen.
    const whole = new Headers(request.headers)
    for (const name of ['range', 'if-range', 'if-none-match', 'if-modified-since']) whole.delete(name)
    // Made while the site is at work, so that the page doesn't wait for it.
    const label = createHtmlLabelStream(disclosure)
    const response = await site.fetch(request, { headers: whole })
    const type = response.headers.get('content-type') ?? ''
    if (!/^text\/html\b/i.test(type) || response.body === null) return response
    const [, charset = 'utf-8'] = /;\s*charset="?([^\s;"]+)/i.exec(type) ?? []

    const headers = new Headers(response.headers)
    for (const name of ofTheOldBytes) headers.delete(name)
    headers.set('content-type', 'text/html; charset=utf-8')
    // A page that can't be labelled breaks off before the first of its words.
    const labelled = response.body
      .pipeThrough(new TextDecoderStream(charset, { fatal: true }))
      .pipeThrough(label)
      .pipeThrough(new TextEncoderStream())
    return new Response(labelled, { status: response.status, headers })
  }
}
