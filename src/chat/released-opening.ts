import { releases } from '../notice/built-in-words.js'
import type { ChatFormat } from './opening.js'

const released = releases.flatMap(({ words }) => words)

/** More notices than this never stood before one reply. */
const mostNotices = 3

/**
 * Take off what a released version of this library put before a reply: whole notices in its exact
 * words, of any facts and in any language, and the tag of a person where the chat has one.
 *
 * @returns The text behind them; the same text where there are none.
 */
export function withoutReleasedOpening(
  text: string,
  format: ChatFormat,
  hasPersona: boolean
): string {
  const start = text.trimStart()
  let rest = start
  for (let count = 0; count < mostNotices; count++) {
    const [paragraph, notice] = firstParagraph(rest, format) ?? []
    if (paragraph === undefined || notice === undefined) break
    if (!released.some(({ isChatNotice }) => isChatNotice?.(notice))) break
    const behind = rest.slice(paragraph.length)
    // Who keeps a text may take off or fold the white space around the notice.
    rest = format === 'html' || paragraph.endsWith('\n\n') ? behind : behind.trimStart()
  }
  const own = hasPersona ? withoutTag(rest, format) : rest
  return own === start ? text : own
}

function withoutTag(text: string, format: ChatFormat): string {
  const [whole, tag = ''] =
    format === 'text'
      ? (/^(\[[^\n\r]{1,300}?\]) /.exec(text) ?? [])
      : (firstParagraph(text, format, false) ?? [])
  const isTag = whole !== undefined && released.some(({ isPersonaTag }) => isPersonaTag?.(tag))
  return isTag ? text.slice(whole.length) : text
}

/** The paragraph that a text opens with, as it stands there and as its words. */
function firstParagraph(
  text: string,
  format: ChatFormat,
  isBold = true
): readonly [paragraph: string, words: string] | undefined {
  switch (format) {
    case 'json':
      return undefined
    case 'text':
      return matchWords(/^([^\n]{1,7000})(?:\n\n?|$)/, text, (words) => words.trimEnd())
    case 'markdown': {
      const pattern = isBold ? /^\*\*([^\n]{1,14000})\*\*(?:\n\n?|$)/ : /^(\\\[[^\n]{1,600})\n\n/
      return matchWords(pattern, text, (words) => words.replace(/\\([\\`*_[\]<>&~#|!$^])/g, '$1'))
    }
    case 'html':
      // The styles are of their version, so only the shape of the elements is compared.
      return matchWords(
        /^<p lang="[\w-]{1,40}" dir="(?:ltr|rtl)" style="[^"<>]{1,3000}"><span style="[^"<>]{1,3000}">([^<>]{1,14000})<\/span><\/p>\n/,
        text,
        (words) => words.replace(/&#(\d{1,3});/g, (_, code) => String.fromCharCode(Number(code)))
      )
    default:
      return format satisfies never
  }
}

function matchWords(pattern: RegExp, text: string, unescape: (words: string) => string) {
  const [paragraph, words] = pattern.exec(text) ?? []
  if (paragraph === undefined || words === undefined) return undefined
  return [paragraph, unescape(words)] as const
}
