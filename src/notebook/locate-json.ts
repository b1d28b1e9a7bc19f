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
