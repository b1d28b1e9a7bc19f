import { escapeMarkdown, escapeSvelteMarkdown, openParagraph } from '../markup/markdown.js'
import type { Foreword } from '../notice/foreword.js'
import type { LabelMarks } from '../notice/label-words.js'
import type { Notice } from '../notice/render-label.js'
import { bracketColons } from '../scan/markdown/bracket-colons.js'
import type { MarkdownFormat } from '../scan/markdown/heading.js'

/** Whether words that are put into a text could open a block, or make one of what follows. */
export function opensBlock(words: string): boolean {
  return /[<{$`~]|^(?:ex|im)port\b/m.test(words)
}

/** The label's words as Markdown source, each on one line. */
export interface MarkdownWords {
  /** `[AI-generated] `, before a heading: brackets of which no reference can make a link. */
  readonly heading: string
  /** `\\[AI-generated] `, where the text defines such a reference. */
  readonly escapedHeading: string
  /** `[AI-generated] `, in front matter. */
  readonly title: string
  readonly lead: string
  /** The repeat, at the end and in sections. */
  readonly brief: string
  /** Whether none of these lines could open a block, or make one of what follows. */
  readonly opensNothing: boolean
  /** Write a foreword: a second-level heading, prose, and the roles as a list. */
  readonly foreword: (foreword: Foreword, eol: string) => string
}

type Escape = (words: string) => string

/** Write the label's words as Markdown. */
export function markdownWords(
  { title, lead, brief }: LabelMarks,
  format: MarkdownFormat = 'md'
): MarkdownWords {
  const escape = format === 'svelte' ? escapeSvelteMarkdown : escapeMarkdown
  const escapedHeading = escapeHeading(title, escape)
  const lines = {
    heading: escapedHeading.replaceAll('\\[', '['),
    escapedHeading,
    title,
    lead: noticeLine(lead, escape),
    brief: noticeLine(brief, escape)
  }
  return {
    ...lines,
    opensNothing: !opensBlock(Object.values(lines).join('\n')),
    foreword: (foreword, eol) => forewordBlock(foreword, eol, escape)
  }
}

/** To escape the opening brackets is enough. */
function escapeHeading(title: string, escape: Escape): string {
  return escape(title).replaceAll('\\]', ']')
}

/** Every way in which a title mark was ever written into a heading. */
export function writtenTitles(title: string): readonly string[] {
  return formsOf(title).written
}

/** Tell whether a text defines a reference that makes a link of the brackets in a title mark. */
export function definesReference(source: string, title: string): boolean {
  const { definition } = formsOf(title)
  return definition !== undefined && bracketColons(source).some(({ start, end }) => definition.test(source.slice(start, end)))
}

interface TitleForms {
  readonly written: readonly string[]
  /** What defines a reference of which the brackets in it make a link. */
  readonly definition: RegExp | undefined
}

// They depend on the title alone, and there are few.
const titleForms = new Map<string, TitleForms>()
const mostTitles = 100

function formsOf(title: string): TitleForms {
  const known = titleForms.get(title)
  if (known) return known
  const escaped = escapeHeading(title, escapeMarkdown)
  const forms = {
    written: [escaped.replaceAll('\\[', '['), escaped].map((words) => `${words} `),
    definition: definitionOf(title)
  }
  if (titleForms.size >= mostTitles) titleForms.clear()
  titleForms.set(title, forms)
  return forms
}

function definitionOf(title: string): RegExp | undefined {
  const names = [...title.matchAll(/\[([^[\]]+)\]/g)].map(([, name = '']) =>
    name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&').replace(/\s+/g, '\\s+')
  )
  return names.length > 0 ? new RegExp(`^\\[\\s*(?:${names.join('|')})\\s*\\]:$`, 'i') : undefined
}

/**
 * Part a notice into its bold opening and the rest.
 *
 * Behind a full-width stop, bold closes only before a space or punctuation, and a space is a gap
 * there: so the stop stands behind the bold.
 *
 * @see https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run
 */
export function partNotice({ mark, text }: Notice): { readonly bold: string; readonly rest: string } {
  const isFullWidth = /[\u3002\uFF01\uFF1F]$/.test(mark)
  if (!isFullWidth) return { bold: mark, rest: ` ${text}` }
  return { bold: mark.slice(0, -1), rest: mark.slice(-1) + text }
}

function noticeLine(notice: Notice, escape: Escape): string {
  const { bold, rest } = partNotice(notice)
  return `**${escape(bold)}**${escape(rest)}`
}

function forewordBlock({ heading, paragraphs, entries }: Foreword, eol: string, escape: Escape): string {
  return [
    `## ${escape(heading)}`,
    ...paragraphs.map((words) => openParagraph(escape(words))),
    ...(entries.length > 0 ? [entries.map((entry) => `- ${escape(entry)}`).join(eol)] : [])
  ].join(eol + eol)
}
