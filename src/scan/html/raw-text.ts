import { endOfName } from './element-kinds.js'

/** Where the text of an element goes on: the offset, and how deep a script's comments are. */
interface RawText {
  /** Offset of the end tag, in UTF-16 code units, or -1 where the text has none yet. */
  readonly end: number
  /** Offset up to which nothing is left to decide. */
  readonly read: number
  /** 0: script, 1: after `<!--`, 2: after `<!--` and `<script`. Always 0 for other elements. */
  readonly escape: 0 | 1 | 2
}

/** The longest words that decide anything: `</noframes` and what follows, `<script` likewise. */
const longestDecidingWords = 12

/**
 * Find the end tag of an element whose content is text: `script`, `style`, `title` and the like.
 *
 * @param isFinal Whether no more text follows; if more does, the last few characters are left.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#script-data-state for the comments of a
 * script, in which `</script>` may be text. Time: linear.
 */
export function findRawEnd(
  text: string,
  start: number,
  name: string,
  escape: 0 | 1 | 2,
  isFinal: boolean
): RawText {
  const limit = isFinal ? text.length : Math.max(start, text.length - longestDecidingWords)
  return name === 'script'
    ? findScriptEnd(text, start, escape, limit)
    : findPlainEnd(text, start, name, limit)
}

function findPlainEnd(text: string, start: number, name: string, limit: number): RawText {
  if (name === 'plaintext') return { end: -1, read: text.length, escape: 0 }
  let at = text.indexOf('</', start)
  while (at !== -1 && at < limit) {
    if (endsElement(text, at, name)) return { end: at, read: at, escape: 0 }
    at = text.indexOf('</', at + 2)
  }
  return { end: -1, read: limit, escape: 0 }
}

function findScriptEnd(text: string, start: number, from: 0 | 1 | 2, limit: number): RawText {
  let escape = from
  let at = start
  let close = -2
  while (at < limit) {
    const open = text.indexOf('<', at)
    if (escape === 0) {
      if (open === -1 || open >= limit) break
      const next = text.charCodeAt(open + 1)
      if (next === 33 && text.startsWith('--', open + 2)) {
        escape = 1
        close = -2
        at = open + 2
      } else if (next === 47 && endOfName(text, open + 2, 'script') !== -1) return { end: open, read: open, escape }
      else at = open + 1
      continue
    }
    // Searched once for each `-->`, not once for each `<`: that keeps the time linear.
    if (close === -2 || (close !== -1 && close < at)) close = text.indexOf('-->', at)
    if (close !== -1 && close < limit && (open === -1 || close < open)) {
      escape = 0
      at = close + 3
      continue
    }
    if (open === -1 || open >= limit) break
    if (escape === 1 && endsElement(text, open, 'script')) return { end: open, read: open, escape }
    if (escape === 1 && endOfName(text, open + 1, 'script') !== -1) escape = 2
    else if (escape === 2 && endsElement(text, open, 'script')) escape = 1
    at = open + 1
  }
  return { end: -1, read: Math.max(at, limit), escape }
}

/** Offset behind the end of a comment, `-->` or `--!>`, or -1 where it has none yet. */
export function endOfComment(text: string, from: number): number {
  let dashes = text.indexOf('--', from)
  while (dashes !== -1) {
    const next = text.charCodeAt(dashes + 2)
    if (next === 62) return dashes + 3
    if (next === 33 && text.charCodeAt(dashes + 3) === 62) return dashes + 4
    dashes = text.indexOf('--', dashes + 1)
  }
  return -1
}

function endsElement(text: string, at: number, name: string): boolean {
  return text.charCodeAt(at + 1) === 47 && endOfName(text, at + 2, name) !== -1
}
