import { isSpaceCode } from './characters.js'

/** What is noted of a tag on the way through its attributes. */
export interface TagNotes {
  mayHide: boolean
  isSelfClosing: boolean
}

/**
 * Hop over the attributes of a tag that is whole: nearly all are.
 *
 * @returns The offset in `text` behind the tag's `>`, or -1 for a tag to be read by its states.
 */
export function skipAttributes(text: string, from: number, notes: TagNotes): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === 62) return at + 1
    if (isSpaceCode(code)) at++
    else if (code === 47) {
      at++
      notes.isSelfClosing = text.charCodeAt(at) === 62
    } else {
      if (mayNameHiding(code, text.charCodeAt(at + 1))) notes.mayHide = true
      at = skipAttribute(text, at)
      if (at === -1) return -1
    }
  }
}

/** @returns The offset behind an attribute, or -1 where it is unusual or not whole. */
function skipAttribute(text: string, from: number): number {
  let at = from
  let code = 0
  do code = text.charCodeAt(++at)
  while (code > 62 || (code > 32 && code !== 61 && code !== 62 && code !== 47))
  if (code === 61) return endOfValue(text, at + 1)
  if (Number.isNaN(code)) return -1
  // An equals sign may still follow.
  const next = text.charCodeAt(at + 1)
  return isSpaceCode(code) && (isSpaceCode(next) || next === 61) ? -1 : at
}

function endOfValue(text: string, from: number): number {
  const code = text.charCodeAt(from)
  if (code === 34 || code === 39) {
    const quote = text.indexOf(code === 34 ? '"' : "'", from + 1)
    return quote === -1 ? -1 : quote + 1
  }
  if (isSpaceCode(code)) return -1
  for (let at = from; at < text.length; at++) {
    const next = text.charCodeAt(at)
    if (next === 62 || isSpaceCode(next)) return at
  }
  return -1
}

/** hidden, inert, aria-hidden, style, popover: told by two letters, or by one at a border. */
export function mayNameHiding(first: number, second: number): boolean {
  const next = second | 32
  switch (first | 32) {
    case 104:
      return next === 105 || Number.isNaN(second)
    case 105:
      return next === 110 || Number.isNaN(second)
    case 97:
      return next === 114 || Number.isNaN(second)
    case 115:
      return next === 116 || Number.isNaN(second)
    case 112:
      return next === 111 || Number.isNaN(second)
    default:
      return false
  }
}
