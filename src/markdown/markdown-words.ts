import { escapeMarkdown, escapeParagraph } from '../markup/markdown.js'
import type { Foreword } from '../notice/foreword.js'
import type { LabelMarks } from '../notice/label-words.js'
import type { Notice } from '../notice/render-label.js'

/** The label's words as Markdown source, each on one line. */
export interface MarkdownWords {
  /** `\[AI-generated] `, before a heading. */
  readonly heading: string
  /** `[AI-generated] `, in front matter. */
  readonly title: string
  readonly lead: string
  /** The repeat, at the end and in sections. */
  readonly brief: string
}

// The words depend on the label alone, so they can be kept: a pipeline labels thousands of
// documents with one disclosure. An entry lives as long as its label.
const remembered = new WeakMap<LabelMarks, MarkdownWords>()

/** Write the label's words as Markdown. */
export function markdownWords(label: LabelMarks): MarkdownWords {
  const known = remembered.get(label)
  if (known) return known
  const words = writeWords(label)
  remembered.set(label, words)
  return words
}

function writeWords(label: LabelMarks): MarkdownWords {
  return {
    // A bracket could be hijacked by a reference of the body: `[ai-generated]: https://…`. Escaping
    // the opening one is enough.
    heading: escapeMarkdown(label.title).replaceAll('\\]', ']'),
    title: label.title,
    lead: noticeLine(label.lead),
    brief: noticeLine(label.brief)
  }
}

function noticeLine({ mark, text }: Notice): string {
  return `**${escapeMarkdown(mark)}** ${escapeMarkdown(text)}`
}

/** Write the foreword of a publication: a second-level heading, prose, and the roles as a list. */
export function forewordBlock(foreword: Foreword, eol: string): string {
  const entries = foreword.entries.map((entry) => `- ${escapeMarkdown(entry)}`)
  return [
    `## ${escapeMarkdown(foreword.heading)}`,
    ...foreword.paragraphs.map(escapeParagraph),
    ...(entries.length > 0 ? [entries.join(eol)] : [])
  ].join(eol + eol)
}
