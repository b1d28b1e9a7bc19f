import { type Markup, reopening } from '../markup/open-markup.js'

/** Where a text is parted, in UTF-16 code units. */
interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Part a text in markup where a plain text that says the same is parted.
 *
 * @returns The parts, each with its markup closed; `undefined` where the two say different things.
 */
export function partAlong(
  ranges: readonly Range[],
  plain: string,
  marked: string,
  markup: Markup
): string[] | undefined {
  const ends =
    endsAlong(ranges, plain, marked, markup, /\S/) ??
    endsAlong(ranges, plain, marked, markup, /[\p{L}\p{N}]/u)
  if (!ends) return undefined
  let start = 0
  return ends.map((end) => {
    const open = start === 0 ? '' : reopening(markup, start).open
    const close = end === marked.length ? '' : reopening(markup, end).close
    const part = open + marked.slice(start, end).trim() + close
    start = end
    return part
  })
}

/** Where the parts end: behind as many characters of a kind as in the plain text. */
function endsAlong(
  ranges: readonly Range[],
  plain: string,
  marked: string,
  { atoms }: Markup,
  kind: RegExp
): number[] | undefined {
  const shown = shownCharacters(marked, atoms, kind)
  const wanted = shownCharacters(plain, [], kind)
  if (shown.length !== wanted.length) return undefined
  if (shown.some(({ character }, index) => character !== wanted[index]?.character)) return undefined
  let count = 0
  return ranges.map(({ end }, index) => {
    if (index === ranges.length - 1) return marked.length
    while ((wanted[count]?.at ?? Infinity) < end) count++
    return behindClosing(marked, shown[count - 1]?.end ?? 0)
  })
}

interface Shown {
  readonly character: string
  readonly at: number
  readonly end: number
}

const named: Readonly<Record<string, string>> = {
  '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&nbsp;': ' '
}

function shownCharacters(text: string, atoms: readonly Range[], kind: RegExp): Shown[] {
  const found: Shown[] = []
  let next = 0
  for (let at = 0; at < text.length; ) {
    while (next < atoms.length && (atoms[next]?.end ?? 0) <= at) next++
    const character = text.charAt(at)
    const markup = character === '<' ? /^<[^<>]*>/ : character === '&' ? /^&[#\w]{2,31};/ : undefined
    const atom = atoms.length > 0 ? markup?.exec(text.slice(at, at + 4096))?.[0] : undefined
    if (atom === undefined) {
      if (kind.test(character)) found.push({ character, at, end: at + 1 })
      at++
      continue
    }
    const decoded = named[atom] ?? ''
    if (decoded !== '' && kind.test(decoded)) found.push({ character: decoded, at, end: at + atom.length })
    at += atom.length
  }
  return found
}

/** Closing tags that follow at once belong to what they close. */
function behindClosing(marked: string, at: number): number {
  return at + (/^(?:\s*<\/[a-z][\w:-]*\s*>)+/i.exec(marked.slice(at, at + 1000))?.[0].length ?? 0)
}
