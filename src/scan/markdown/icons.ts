import { drawing, iconFont, iconName, longestIcon } from '../pictures.js'

/** A picture of which its alternative words tell nothing, perhaps with a link or attributes. */
const picture = /!\[[^\p{L}\p{N}[\]\\`]*\](?:\([^()\s]*\)|\[[^[\]]*\])(?:\{[^{}\r\n]*\})?/uy
const linkedPicture = new RegExp(`\\[${picture.source}\\]\\([^()\\s]*\\)`, 'uy')
/** The same as HTML, and an element of signs alone, such as an icon of a font. */
const image = /<img\b(?=[^<>]*\salt\s*=\s*(?:"[^"\p{L}\p{N}]*"|'[^'\p{L}\p{N}]*'))[^<>]*>/iuy
const signs = /<(span|i|em)\b[^<>]*>[^<>\p{L}\p{N}&*_`[\\]*<\/\1\s*>/iuy
const start = /<(svg|span|i)\b[^<>]*>/iy

/**
 * Offset behind an icon that begins at an offset, as a theme or an editor puts one beside words. An element
 * that hides or moves itself is one too: there are no words in it.
 */
export function iconEnd(text: string, at: number): number | undefined {
  const sign = text.charAt(at)
  if (sign === '!') return endOf(picture, text, at)
  if (sign === '[') return endOf(linkedPicture, text, at)
  if (sign !== '<') return undefined
  return endOf(image, text, at) ?? endOf(signs, text, at) ?? drawingEnd(text, at)
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** Behind a drawing, or the name of one in a font. */
function drawingEnd(text: string, at: number): number | undefined {
  start.lastIndex = at
  const [tag, name] = start.exec(text) ?? []
  if (tag === undefined) return undefined
  const isDrawing = name?.toLowerCase() === 'svg'
  if (!isDrawing && !iconFont.test(tag)) return undefined
  const inside = at + tag.length
  const [whole] = (isDrawing ? drawing : iconName).exec(text.slice(inside, inside + longestIcon)) ?? []
  return whole === undefined ? undefined : inside + whole.length
}

/** Offset behind the icons that a text begins with, and the white space behind them. */
export function behindIcons(text: string): number {
  let at = 0
  for (let end = iconEnd(text, at); end !== undefined; end = iconEnd(text, at)) {
    at = end
    while (text.charAt(at) === ' ') at++
  }
  return at
}
