import { isBlank, lineEnd, nextLine } from '../../text/lines.js'

/*
 * Where code of MDX ends, in which lines may look like fences. It is told by braces, strings,
 * templates and comments: what JavaScript would refuse otherwise is no document of MDX at all.
 * Offsets are UTF-16 code units.
 *
 * See https://mdxjs.com/docs/what-is-mdx/
 */

/** Whether a line begins as imports and exports do, which stand at its very start. */
export const opensModuleCode = /^(?:ex|im)port /

/** Start of the line behind imports and exports, which go on to a blank line or the end. */
export function moduleCodeEnd(source: string, start: number): number | undefined {
  return passCode(source, start, '{[(', (at, depth) => {
    if (depth > 0 || !(at === source.length || /[\r\n]/.test(source.charAt(at)))) return undefined
    const next = nextLine(source, at)
    if (!isBlank(source, next, lineEnd(source, next))) return undefined
    return next < source.length && unfinished.test(source.slice(Math.max(start, at - longestEnd), at)) ? undefined : next
  })
}

/** Code that goes on behind a blank line. */
const longestEnd = 200
const unfinished = /(?:[=,?:&|(.]|\b(?:const|default|from|let))\s*$/

/** Offset behind the expression that opens with the brace at an offset. */
export function expressionEnd(source: string, start: number): number | undefined {
  return passCode(source, start, '{', (at, depth) => (depth === 0 && at > start ? at : undefined))
}

/** Offset behind the tags and expressions that stand at an offset, and white space between them. */
export function componentsEnd(source: string, start: number): number | undefined {
  for (let at = start; ; ) {
    const end = source.charAt(at) === '{' ? expressionEnd(source, at) : tagEnd(source, at)
    if (end === undefined) return undefined
    at = end
    while (/[ \t]/.test(source.charAt(at))) at++
    if (!/[<{]/.test(source.charAt(at))) return at
  }
}

function tagEnd(source: string, start: number): number | undefined {
  for (let at = start + 1; at < source.length; ) {
    const character = source.charAt(at)
    if (character === '>') return at + 1
    if (character === '<') return undefined
    const isQuote = character === '"' || character === "'"
    const last = isQuote ? source.indexOf(character, at + 1) : at
    const end = character === '{' ? expressionEnd(source, at) : last + 1
    if (end === undefined || last === -1) return undefined
    at = end
  }
  return undefined
}

/**
 * Go through code from piece to piece, until something comes of what stands there.
 *
 * @param brackets Those that are counted: in expressions, which hold words, not the round ones.
 * @param endAt Takes an offset between two pieces, and how many brackets and templates are open there.
 */
function passCode(
  source: string,
  start: number,
  brackets: string,
  endAt: (at: number, depth: number) => number | undefined
): number | undefined {
  // A template holds code, which holds templates: as a list, since they may nest however deep.
  const open: string[] = []
  // Where a quote has no other of its kind up to its line's end, none behind it in the line has.
  const apostrophes = new Map<string, number>()
  for (let at = start; ; ) {
    const end = endAt(at, open.length)
    if (end !== undefined || at >= source.length) return end
    const character = source.charAt(at)
    if (open.at(-1) === '`') {
      if (character === '`') open.pop()
      const isCode = source.startsWith('${', at)
      if (isCode) open.push('{')
      at += isCode || character === '\\' ? 2 : 1
    } else {
      if (character === '`' || brackets.includes(character)) open.push(character)
      else if (closes(open.at(-1), character)) open.pop()
      at = pieceEnd(source, at, apostrophes)
    }
  }
}

function closes(open: string | undefined, character: string): boolean {
  return open !== undefined && /^(?:\{\}|\[\]|\(\))$/.test(open + character)
}

/**
 * Offset behind a character, or behind the string or comment that it opens.
 *
 * @param apostrophes Up to where the quotes of each kind are apostrophes in the words of an element.
 */
function pieceEnd(source: string, at: number, apostrophes: Map<string, number>): number {
  const character = source.charAt(at)
  if (character === '"' || character === "'") {
    if (at < (apostrophes.get(character) ?? 0)) return at + 1
    const end = stringEnd(source, at)
    if (end === undefined) apostrophes.set(character, lineEnd(source, at))
    return end ?? at + 1
  }
  if (source.startsWith('/*', at)) {
    const end = source.indexOf('*/', at + 2)
    return end === -1 ? source.length : end + 2
  }
  // Behind a colon it is an address in the words of an element.
  return source.startsWith('//', at) && source.charAt(at - 1) !== ':' ? lineEnd(source, at) : at + 1
}

/** A string ends in its line. It is gone through by hand: a pattern runs out of memory in one of megabytes. */
function stringEnd(source: string, start: number): number | undefined {
  const quote = source.charAt(start)
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === quote) return at + 1
    if (character === '\\') at++
    if (/[\r\n]/.test(source.charAt(at))) return undefined
  }
  return undefined
}
