import { escapeMarkdown } from '../markup/markdown.js'
import type { ClaimWords } from '../notice/human-claims.js'
import type { LabelNote } from '../notice/label-notes.js'
import { labelStyle } from '../notice/label-style.js'
import type { ChatNotice, Prints } from './conversation.js'
import { isModelId } from './other-model.js'

/** How the reader's screen shows a reply. `json`: a program reads it, so no words are put in. */
export type ChatFormat = 'text' | 'markdown' | 'html' | 'json'

/**
 * The words of one disclosure, rendered once: all that the state machine below needs. It knows no
 * disclosure, no rule and no language.
 */
export interface ChatWords {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** How a reply in this language claims that a person writes it, where that is not always looked for. */
  readonly humanClaims?: ClaimWords
  readonly notices: { readonly [notice in ChatNotice]: string }
  /** `[Simulated: Grace Hopper] `, before every message in that person's name. */
  readonly persona?: string
  /** Names of the declared models, to compare with the ids by which services name theirs. */
  readonly models: readonly string[]
  /** The words for another model that answers in the place of a declared one. */
  readonly changedTo: (model: string) => OtherSystem
  /** The same words in each other language in whose notice a text seems to open. */
  readonly inOtherLanguages: (text: string) => readonly ChatWords[]
  /** What the rules leave open, and which declared facts the notice does not show. */
  readonly notes: () => readonly LabelNote[]
  readonly prints: () => Prints
}

/** A model that answers though another was declared. */
export interface OtherSystem {
  /** That the AI system is this one now. */
  readonly changed: string
  /** Its fingerprint. */
  readonly systems: string
}

/**
 * Render what stands before the first word of a reply: each notice as a paragraph of its own, then
 * the tag of a simulated person.
 *
 * A notice ends its paragraph, so nothing that follows can reach back: a line break ends every
 * bidirectional override (UAX #9, P1) and every Markdown inline, and in HTML the paragraph is
 * closed, isolated and styled in full.
 */
export function renderReplyOpening(
  words: ChatWords,
  said: readonly ChatNotice[],
  format: ChatFormat,
  hasPersona: boolean
): string {
  const notices = said.map((notice) => renderNotice(words, notice, format)).join('')
  return hasPersona ? notices + renderPersona(words, format) : notices
}

/** The marks of Markdown and the tags before the first words of a text. */
const markup = /^(?:\*\*|<[^>]*>)+/
/** `Hi` shall not wait for more: `Hier antwortet …`. None of the letters is written otherwise in Markdown. */
const tellingLength = 4

/** The letters by which a text shows in which language its notice is; nothing for a text that is too short. */
export function tellingLetters(text: string): string | undefined {
  const letters = text.replace(markup, '').slice(0, tellingLength)
  return letters.length === tellingLength ? letters : undefined
}

/** Render one notice as it stands in a reply. */
function renderNotice(words: ChatWords, notice: ChatNotice, format: ChatFormat): string {
  const text = words.notices[notice]
  if (format === 'json') return ''
  if (format === 'html') return paragraph(text, words)
  return format === 'markdown' ? `**${escapeMarkdown(text)}**\n\n` : `${text}\n\n`
}

/** Render the tag of a simulated person as it stands before a message; `''` without one. */
function renderPersona(words: ChatWords, format: ChatFormat): string {
  const { persona = '' } = words
  if (persona === '' || format === 'json') return ''
  if (format === 'html') return paragraph(persona.trim(), words)
  // A paragraph of its own: on the same line, the tag would draw a fence, a heading, a list or a
  // table behind it into its paragraph.
  return format === 'markdown' ? `${escapeMarkdown(persona.trim())}\n\n` : persona
}

// A reply can style `p::first-line` and `p::before`, which no style of the paragraph reaches. So the
// words are in an element of their own: inline, since `::first-line` is of blocks, and on top of all
// else in the paragraph, whose own place among the layers of the page stays.
const inline = [
  ...['display:inline', 'margin:0', 'padding:0', 'border:0', 'z-index:2147483647'],
  ...['letter-spacing:normal', 'word-spacing:normal']
]
  .map((declaration) => `;${declaration}!important`)
  .join('')

function paragraph(text: string, { lang, dir }: ChatWords): string {
  const style = `${labelStyle({ lang, dir }).block};position:relative!important;font-weight:700!important`
  const words = `<span style="${style}${inline}">${escapeReplyHtml(text)}</span>`
  return `<p lang="${escapeReplyHtml(lang)}" dir="${dir}" style="${style}">${words}</p>\n`
}

function escapeReplyHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

interface ReplyOpening {
  readonly said: readonly ChatNotice[]
  /** The text behind the opening. */
  readonly rest: string
  /** Fingerprint of a model that answered in the place of the declared one. */
  readonly systems?: string
}

const readingOrder: readonly ChatNotice[] = ['changed', 'notice', 'reminder', 'break']

/**
 * Read what a labelled text opens with, by the exact words alone: no marker, no guess.
 *
 * A notice in other words (of another model, language or person) is not recognised, so it is said
 * again: the safe side.
 */
export function readReplyOpening(text: string, words: ChatWords, format: ChatFormat): ReplyOpening {
  const said: ChatNotice[] = []
  const start = text.trimStart()
  let rest = start
  for (const notice of readingOrder) {
    const behind = textBehind(rest, renderNotice(words, notice, format))
    if (behind === undefined) continue
    said.push(notice)
    rest = behind
  }
  const other = readOther(rest, words, format)
  if (other) {
    said.push('changed')
    rest = rest.slice(other.length)
  }
  const persona = renderPersona(words, format)
  const own = rest.startsWith(persona) ? rest.slice(persona.length) : rest
  const behind = withoutReminders(own, words, format)
  if (behind !== own && !said.includes('reminder')) said.push('reminder')
  return {
    said,
    rest: behind === start ? text : behind,
    ...(other ? { systems: words.changedTo(other.model).systems } : {})
  }
}

/** What stands behind words that a text opens with. Who keeps a text may take off or fold the white space around them. */
function textBehind(text: string, shown: string): string | undefined {
  if (shown !== '' && text.startsWith(shown)) return text.slice(shown.length)
  const words = shown.trimEnd()
  if (words === '' || !text.startsWith(words)) return undefined
  const rest = text.slice(words.length)
  return rest === '' || /^\s/.test(rest) ? rest.trimStart() : undefined
}

/** Take out what was put into the midst of a reply that lasted long. */
function withoutReminders(text: string, words: ChatWords, format: ChatFormat): string {
  const reminder = renderNotice(words, 'reminder', format)
  if (reminder === '' || !text.includes(reminder)) return text
  const pause = renderNotice(words, 'break', format)
  return text.replaceAll(reminder + pause, '').replaceAll(reminder, '')
}

/** Read that another model than the declared one answers. */
function readOther(text: string, words: ChatWords, format: ChatFormat) {
  const { changed } = words.changedTo(anyModel)
  const sample = { ...words, notices: { ...words.notices, changed } }
  const [before = '', after = ''] = renderNotice(sample, 'changed', format).split(anyModel)
  if (before === '' || !text.startsWith(before)) return undefined
  const end = text.indexOf(after, before.length)
  const model = text.slice(before.length, end)
  if (end === -1 || !isModelId(model.replaceAll('\\', ''))) return undefined
  return { model: model.replaceAll('\\', ''), length: end + after.length }
}

/** Stands for the id of a model where the words around it are looked for. */
const anyModel = 'qzq'
