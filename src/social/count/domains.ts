import { topLevelDomains } from './tlds.js'

/** A domain in a text. All offsets are in UTF-16 code units. */
export interface LocatedDomain {
  /** Where the protocol begins, or the domain where there is none. */
  readonly urlStart: number
  readonly start: number
  readonly end: number
  /** The UTF-16 code unit before a domain without a protocol; 0 at the start of the text. */
  readonly before: number
}

/**
 * What is known of the labels that follow one another, dot by dot: up to which dot they are
 * labels, and the last dot among them that a top-level domain follows. Kept from one dot to the
 * next, so that `a.a.a.a…` takes linear time.
 */
export interface DomainChain {
  lastDot: number
  knownDot: number
  knownEnd: number
}

/**
 * Find the domain whose first label ends at a dot, as twitter-text does: a label begins and ends
 * with a letter of any script, has hyphens and (not in the last two) underscores within, and the
 * longest chain of labels that a known top-level domain closes is taken.
 *
 * Where the domain begins is the surprise: any character but a Latin letter, a digit, `@`, `$` and
 * `#` can precede one, so in `日本example.com` it begins at `本`.
 *
 * @param from Where the search begins; nothing before it is looked at.
 * @param dot A dot, at or after `from`.
 */
export function locateDomain(
  text: string,
  from: number,
  dot: number,
  chain: DomainChain
): LocatedDomain | undefined {
  if (dot === from || !isDomainLetter(text, dot - 1) || !isDomainLetter(text, dot + 1)) {
    return undefined
  }
  let start = dot
  let underscore = -1
  while (start > from && isLabelCharacter(text, start - 1)) {
    start--
    if (underscore === -1 && text.charCodeAt(start) === 95) underscore = start
  }
  if (dot > chain.lastDot) followChain(text, dot, chain)
  const run: LabelRun = { from, start, dot }
  // Where a longer chain can't begin, a shorter one can't either.
  if (chain.knownDot > dot) return beginDomain(text, run, start, chain.knownEnd)
  const end = chain.knownDot === dot ? chain.knownEnd : endOfTopLevelDomain(text, dot + 1)
  return end === -1 ? undefined : beginDomain(text, run, Math.max(start, underscore + 1), end)
}

/** The characters of a label before a dot, within which a domain begins. */
interface LabelRun {
  /** Nothing before it is looked at. */
  readonly from: number
  readonly start: number
  readonly dot: number
}

function followChain(text: string, dot: number, chain: DomainChain): void {
  chain.lastDot = dot
  let end = endOfLabel(text, dot + 1)
  while (end !== -1) {
    chain.lastDot = end
    end = endOfLabel(text, end + 1)
  }
  // Backwards from the last dot, which is most often the one.
  chain.knownDot = chain.lastDot
  while (chain.knownDot > dot) {
    const previous = text.lastIndexOf('.', chain.knownDot - 1)
    chain.knownEnd = endOfTopLevelDomain(text, chain.knownDot + 1)
    if (chain.knownEnd !== -1 && !text.slice(previous, chain.knownDot).includes('_')) return
    chain.knownDot = previous
  }
  chain.knownDot = -1
}

/** The dot behind the label that begins at an offset, or -1 if there is no label. */
function endOfLabel(text: string, start: number): number {
  if (!isDomainLetter(text, start)) return -1
  let end = start + 1
  while (isLabelCharacter(text, end)) end++
  return text.charCodeAt(end) === 46 && isDomainLetter(text, end - 1) ? end : -1
}

/** Begin a domain at the first place of a label that can, not before `floor`. */
function beginDomain(
  text: string,
  { from, start: runStart, dot }: LabelRun,
  floor: number,
  end: number
): LocatedDomain | undefined {
  const urlStart = protocolStart(text, from, runStart)
  if (urlStart !== -1 && floor === runStart && isDomainLetter(text, runStart)) {
    return { urlStart, start: runStart, end, before: 0 }
  }
  for (let at = Math.max(runStart - 1, from); at < dot; at++) {
    const start = at + 1
    if (start >= floor && start < dot && canPrecede(text, at) && isDomainLetter(text, start)) {
      return { urlStart: start, start, end, before: text.charCodeAt(at) }
    }
    if (at === 0 && floor === 0 && isDomainLetter(text, 0)) {
      return { urlStart: 0, start: 0, end, before: 0 }
    }
  }
  return undefined
}

/** Where `http://` or `https://` before a domain begins, or -1. */
function protocolStart(text: string, from: number, start: number): number {
  if (start < 7 || text.charCodeAt(start - 1) !== 47) return -1
  const before = text.slice(Math.max(from, start - 8), start).toLowerCase()
  const length = before === 'https://' ? 8 : before.endsWith('http://') ? 7 : 0
  const at = start - length
  return length > 0 && (at === 0 || (at > from && canPrecede(text, at - 1))) ? at : -1
}

/** All but Latin letters and digits, `@`, `$`, `#`, `＃`, `＠`, byte order mark, non-characters. */
function canPrecede(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return !isAlphanumeric(code) && code !== 64 && code !== 35 && code !== 36
  return code < 0xfeff || (code !== 0xfeff && code !== 0xff03 && code !== 0xff20 && code < 0xfffe)
}

function isLabelCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 45 || code === 95 || isLetter(code)
}

function isDomainLetter(text: string, index: number): boolean {
  return isLetter(text.charCodeAt(index))
}

/**
 * Everything but punctuation, white space and directional marks is a letter of some domain; so are
 * controls, quotation marks and back quotes. Past the end of a text, at `NaN`, nothing is.
 */
function isLetter(code: number): boolean {
  if (code < 0x80) {
    return isAlphanumeric(code) || code === 34 || code === 96 || code === 127 || isControl(code)
  }
  if (code < 0x2000) {
    return code !== 0x85 && code !== 0xa0 && code !== 0x61c && code !== 0x1680 && code !== 0x180e
  }
  if (code > 0x2069) return code !== 0x3000 && code !== 0xfeff && code < 0xfffe
  const isSpace = code < 0x200b || (code > 0x2027 && code < 0x2030) || code === 0x205f
  const isMark = code === 0x200e || code === 0x200f || code > 0x2065
  return code >= 0x2000 && !isSpace && !isMark
}

/** A control that is no white space. */
function isControl(code: number): boolean {
  return code < 9 || (code > 13 && code < 32)
}

const punycode = /xn--[-0-9a-z]+/iy
// In UTF-16 code units: `vermögensberatung` is the longest with a letter beyond ASCII.
const longestName = 17
const longestAsciiName = 18

/**
 * Find where the top-level domain that begins at an offset ends, in UTF-16 code units, or -1.
 *
 * A name counts only where no Latin letter, digit, `@`, `+` or `-` follows: `example.com-mon` and
 * `example.community` are no `example.com`, `example.com日本` is. Any punycode name counts.
 *
 * @param limit Where to stop looking, as if the text ended there.
 */
export function endOfTopLevelDomain(text: string, start: number, limit = text.length): number {
  const last = Math.min(limit, start + longestAsciiName + 1)
  let end = start
  while (end < last && isAlphanumeric(text.charCodeAt(end))) end++
  if (end - start > 1 && isKnownName(text, start, end, limit)) return end
  if (end < limit && text.charCodeAt(end) > 0x7f) {
    for (let last = Math.min(limit, start + longestName); last > end; last--) {
      if (isKnownName(text, start, last, limit)) return last
    }
  }
  if (text.charCodeAt(end) !== 45 || end - start !== 2) return -1
  punycode.lastIndex = start
  return punycode.test(text) ? Math.min(punycode.lastIndex, limit) : -1
}

function isKnownName(text: string, start: number, end: number, limit: number): boolean {
  if (end < limit) {
    const next = text.charCodeAt(end)
    if (isAlphanumeric(next) || next === 64 || next === 43 || next === 45) return false
  }
  const name = text.slice(start, end)
  // Most are in lower case already.
  return topLevelDomains.has(name) || topLevelDomains.has(name.toLowerCase())
}

/** Is a UTF-16 code unit a Latin letter without accent, or a digit? */
export function isAlphanumeric(code: number): boolean {
  const letter = code | 32
  return (letter > 96 && letter < 123) || (code > 47 && code < 58)
}

/**
 * Latin letters with accents, and combining marks, as twitter-text has them: the inside of a
 * character class.
 */
export const accentedLatin =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B' +
  '\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF'
