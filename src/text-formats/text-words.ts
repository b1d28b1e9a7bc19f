import type { Foreword } from '../notice/foreword.js'
import type { LabelMarks } from '../notice/label-words.js'
import type { Notice } from '../notice/render-label.js'
import { foldText, partTemplateTags } from '../text/names.js'
import type { TextFormat } from './text-format.js'

/** The label's words in a format, each on one line. */
export interface TextWords {
  /** With the space behind it; empty where titles have no mark. */
  readonly title: string
  readonly lead: string
  readonly brief: string
}

/** Write the label's words in a format. */
export function textWords({ title, lead, brief }: LabelMarks, format: TextFormat): TextWords {
  return {
    title: writtenTitle(title, format),
    lead: noticeLine(lead, format),
    brief: noticeLine(brief, format)
  }
}

/** Write the mark before a title, with the space behind it. */
export function writtenTitle(title: string, { escapeTitle }: TextFormat): string {
  return title === '' ? '' : `${(escapeTitle ?? String)(title.trimEnd())} `
}

function noticeLine({ mark, text }: Notice, format: TextFormat): string {
  return `${inBold(mark, format)} ${format.escape(partTemplateTags(text))}`
}

function inBold(words: string, { bold: [open, close], escape }: TextFormat): string {
  return `${open}${escape(words)}${close}`
}

/**
 * Write a foreword as blocks: its heading in bold, which makes no section of the text behind it, the
 * prose, and the roles as a list.
 */
export function forewordBlocks(
  { heading, paragraphs, entries }: Foreword,
  format: TextFormat,
  eol: string
): string[] {
  return [
    inBold(heading, format),
    ...paragraphs.map((words) => format.escape(partTemplateTags(words))),
    ...(entries.length > 0
      ? [entries.map((words) => `${format.bullet}${format.escape(partTemplateTags(words))}`).join(eol)]
      : [])
  ]
}

/** Read the words of a block as a reader sees them: without bold, on one line. */
export function readWords(block: string, { bold: [open, close], bullet, unescape }: TextFormat): string {
  const lines = block.split(/\r\n?|\n/).map((line) => withoutBullet(line.trim(), bullet))
  const text = lines.join(' ')
  const end = text.startsWith(open) ? text.indexOf(close, open.length) : -1
  const plain = end === -1 ? text : text.slice(open.length, end) + text.slice(end + close.length)
  return foldText(unescape(plain))
}

function withoutBullet(line: string, bullet: string): string {
  return line.startsWith(bullet) ? line.slice(bullet.length) : line
}

/** A notice as one line of words, as {@link readWords} gives it. */
export function noticeText({ mark, text }: Notice): string {
  return foldText(`${mark} ${text}`)
}
