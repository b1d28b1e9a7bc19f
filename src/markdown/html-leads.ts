import type { LabelWords } from '../notice/label-words.js'
import { mostNotices } from '../notice/second-label.js'
import { chunkStart } from '../text/lines.js'
import { isText } from './find-repeats.js'
import { longestLead, opensOtherwise, readLead } from './read-lead.js'

/** How the bold words of a label begin in HTML. V8 searches for up to six characters in a third of the time that seven take. */
const boldTag = '<stron'
const paragraphBefore = /<p(?:\s[^<>]*)?>\s*$/i
const longestTag = 4000
/** Of bold words that may open a lead. */
const mostLooked = 200
/** In these a text shows a label without having one. */
const quoting = /<(\/?)(?:blockquote|q|pre|code|samp|template|script|style|details|dialog)\b|<!--|-->/gi

/** Where leads stand in HTML, which converters keep of a page that they can't write as Markdown. */
export function htmlLeads(source: string, known: readonly LabelWords[]): number[] {
  const leads: number[] = []
  let looked = 0
  for (let index = source.indexOf(boldTag); index !== -1; index = source.indexOf(boldTag, index + 1)) {
    const inner = source.indexOf('>', index) + 1
    if (inner === 0) break
    if (opensOtherwise(source, inner, known)) continue
    if (++looked > mostLooked || leads.length === mostNotices) break
    const [paragraph] = paragraphBefore.exec(source.slice(Math.max(0, index - longestTag), index)) ?? []
    if (paragraph === undefined) continue
    const [html] = /^[^]*?(?=<\/p\s*>)/i.exec(source.slice(index, index + longestLead)) ?? []
    const words = html?.replace(/<\/strong\s*>/i, ' ').replace(/<[^<>]*>/g, '')
    const at = index - paragraph.length
    if (words !== undefined && readLead(words, known) && isTextOfHtml(source, at)) leads.push(at)
  }
  return leads
}

/** Whether what stands at an offset in a block of HTML is none of its quotations, code or comments. */
function isTextOfHtml(source: string, at: number): boolean {
  const start = chunkStart(source, 0, at, longestLead)
  if (start === undefined || !/^ {0,3}</.test(source.slice(start, start + 4)) || !isText(source, start)) return false
  let depth = 0
  for (const { 0: sign, 1: slash } of source.slice(start, at).matchAll(quoting)) depth += sign === '-->' || slash === '/' ? -1 : 1
  return depth <= 0
}
