import type { Disclosure } from '../../src/html/index.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'

/** AI drafted, Ada edited and reviewed. */
export const generated: Disclosure = parseDisclosure({
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' },
  topics: []
})

/** Ada drafted, AI edited. */
export const assisted: Disclosure = parseDisclosure({
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'author', editing: 'ai' },
  topics: []
})

/** AI drafted, Ada edited; nobody is said to have reviewed it, so the record has no `meta`. */
export const unreviewed: Disclosure = parseDisclosure({
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' }
})

export const leadWords =
  'AI-generated. An artificial intelligence system, GPT-4 (OpenAI), drafted this text. Ada Lovelace edited and reviewed it and takes responsibility for it.'
export const briefWords = 'AI-generated. AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'

/** Show a labelled page by its places alone: `LEAD`, `END`, `RECORD`. */
export function sketch(html: string): string {
  return html
    .replace(/<p lang="en" dir="ltr" style="[^"]*"><strong style="[^"]*">[^<]*<\/strong>([^<]*)<\/p>/g, (_, text) =>
      String(text).includes('AI used:') ? 'END' : 'LEAD'
    )
    .replace(/(?:<meta name="ai-disclosure"[^>]*ai-model[^>]*>)?<script type="application\/ld\+json">\{"@context":\["https:\/\/schema.org",.*?<\/script>/g, 'RECORD')
    .replaceAll('[AI-generated]', 'MARK')
}
