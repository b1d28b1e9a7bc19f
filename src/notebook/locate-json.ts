import type { Splice } from '../markup/splice.js'

/** A value of a JSON text, by its place. Offsets are UTF-16 code units. */
export interface JsonPlace {
  readonly start: number
  readonly end: number
  /** The members of an object; the last one of a name counts, as for every parser. */
  readonly members?: ReadonlyMap<string, JsonPlace>
  readonly items?: readonly JsonPlace[]
}

/**
 * Locate the values of a JSON text down to a depth; what lies deeper has its place alone.
 *
 * @param text Valid JSON: whoever calls has parsed it.
 */
export function locateJson(text: string, depth: number): JsonPlace {
  return placeAt(text, skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0), depth)
}

function placeAt(text: string, start: number, depth: number): JsonPlace {
  const opening = text.charAt(start)
  if (opening === '"') return { start, end: endOfString(text, start) }
  if (opening !== '{' && opening !== '[') return { start, end: endOfWord(text, start) }
  if (depth === 0) return { start, end: endOfNested(text, start) }
  const members = new Map<string, JsonPlace>()
  const items: JsonPlace[] = []
  let at = skipSpace(text, start + 1)
  while (text.charAt(at) !== '}' && text.charAt(at) !== ']') {
    let name: string | undefined
    if (opening === '{') {
      const end = endOfString(text, at)
      name = JSON.parse(text.slice(at, end)) as string
      at = skipSpace(text, skipSpace(text, end) + 1)
    }
    const place = placeAt(text, at, depth - 1)
    if (name === undefined) items.push(place)
    else members.set(name, place)
    at = skipSpace(text, place.end)
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1)
  }
  return { start, end: at + 1, ...(opening === '{' ? { members } : { items }) }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (' \t\n\r'.includes(text.charAt(at)) && at < text.length) at++
  return at
}

function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length && !',]} \t\n\r'.includes(text.charAt(at))) at++
  return at
}

function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at + 1
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charAt(at - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}

/** Skip an object or a list with all that is in it, without a call for each level. */
function endOfNested(text: string, start: number): number {
  let depth = 0
  let at = start
  do {
    const character = text.charAt(at)
    if (character === '"') at = endOfString(text, at) - 1
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    at++
  } while (depth > 0)
  return at
}

/**
 * Change a text that is written in several strings of JSON, one behind the other. What stays keeps the
 * escapes that it is written in.
 *
 * @param strings Where the strings are in the source.
 * @param text The text that they make.
 * @returns The same changes, of the source. Those that reach over the end of a string are left out.
 */
export function spliceStrings(
  source: string,
  strings: readonly JsonPlace[],
  text: string,
  splices: readonly Splice[]
): Splice[] {
  return splices
    .flatMap((splice) => changesOf(text, splice))
    .flatMap(({ start, end, text: words }) => {
      const from = offsetIn(source, strings, start)
      const to = offsetIn(source, strings, end)
      if (from === undefined || to?.string !== from.string) return []
      return [{ start: from.at, end: to.at, text: JSON.stringify(words).slice(1, -1) }]
    })
}

/** What a splice puts before and behind the words that it keeps, or takes away there. */
function changesOf(text: string, splice: Splice): Splice[] {
  const { start, end, text: after } = splice
  const before = text.slice(start, end)
  const added = before === '' ? -1 : after.indexOf(before)
  if (added >= 0) {
    const [ahead, behind] = [after.slice(0, added), after.slice(added + before.length)]
    return [
      { start, end: start, text: ahead },
      { start: end, end, text: behind }
    ]
  }
  const kept = after === '' ? -1 : before.lastIndexOf(after)
  if (kept < 0) return [splice]
  return [
    { start, end: start + kept, text: '' },
    { start: start + kept + after.length, end, text: '' }
  ]
}

function offsetIn(
  source: string,
  strings: readonly JsonPlace[],
  offset: number
): { readonly string: JsonPlace; readonly at: number } | undefined {
  let left = offset
  for (const string of strings) {
    let at = string.start + 1
    for (; left > 0 && at < string.end - 1; left--) at += lengthOfCharacter(source, at)
    if (left === 0) return { string, at }
  }
  return undefined
}

/** How long a UTF-16 code unit is as it is written in a string. */
function lengthOfCharacter(source: string, at: number): number {
  if (source.charAt(at) !== '\\') return 1
  return source.charAt(at + 1) === 'u' ? 6 : 2
}
