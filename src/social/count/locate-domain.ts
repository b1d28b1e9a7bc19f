import { alphanumerics, characterSet, isAlphanumeric } from './character-set.js'
import { endOfTopLevelDomain } from './top-level-domain.js'

/** A domain in a text. All offsets are in UTF-16 code units. */
export interface LocatedDomain {
  /** Where the protocol begins, or the domain where there is none. */
  readonly urlStart: number
  readonly start: number
  readonly end: number
  /** The character before a domain without a protocol; empty at the start of the text. */
  readonly before: string
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

const cannotPrecede = /* @__PURE__ */ characterSet(`${alphanumerics}@$#`, /[＠＃\uFEFF\uFFFE\uFFFF]/)

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
  let runStart = dot
  let underscore = -1
  while (runStart > from && isLabelCharacter(text, runStart - 1)) {
    runStart--
    if (underscore === -1 && text.charCodeAt(runStart) === 95) underscore = runStart
  }
  if (dot > chain.lastDot) followChain(text, dot, chain)
  if (chain.knownDot > dot) {
    const found = locateStart(text, from, runStart, dot, runStart)
    if (found) return { ...found, end: chain.knownEnd }
  }
  const end = endOfTopLevelDomain(text, dot + 1)
  if (end === -1) return undefined
  const found = locateStart(text, from, runStart, dot, Math.max(runStart, underscore + 1))
  return found && { ...found, end }
}

function followChain(text: string, dot: number, chain: DomainChain): void {
  chain.lastDot = dot
  chain.knownDot = -1
  for (;;) {
    const start = chain.lastDot + 1
    let end = start
    let hasUnderscore = false
    while (isLabelCharacter(text, end)) {
      if (text.charCodeAt(end) === 95) hasUnderscore = true
      end++
    }
    const isLabel =
      end > start && text.charAt(end) === '.' && isDomainLetter(text, start) &&
      isDomainLetter(text, end - 1)
    if (!isLabel) return
    chain.lastDot = end
    const known = hasUnderscore ? -1 : endOfTopLevelDomain(text, end + 1)
    if (known !== -1) {
      chain.knownDot = end
      chain.knownEnd = known
    }
  }
}

/** Choose the first place where a label that ends at `dot` can begin, not before `floor`. */
function locateStart(
  text: string,
  from: number,
  runStart: number,
  dot: number,
  floor: number
): Omit<LocatedDomain, 'end'> | undefined {
  const urlStart = protocolStart(text, from, runStart)
  if (urlStart !== -1 && floor === runStart && isDomainLetter(text, runStart)) {
    return { urlStart, start: runStart, before: '' }
  }
  for (let at = Math.max(runStart - 1, from); at < dot; at++) {
    const start = at + 1
    if (start >= floor && start < dot && canPrecede(text, at) && isDomainLetter(text, start)) {
      return { urlStart: start, start, before: text.charAt(at) }
    }
    if (at === 0 && floor === 0 && isDomainLetter(text, 0)) {
      return { urlStart: 0, start: 0, before: '' }
    }
  }
  return undefined
}

/** Where `http://` or `https://` before a domain begins, or -1. */
function protocolStart(text: string, from: number, start: number): number {
  if (start < 7 || text.charCodeAt(start - 1) !== 47) return -1
  const [protocol] = /https?:\/\/$/i.exec(text.slice(Math.max(from, start - 8), start)) ?? ['']
  const at = start - protocol.length
  const isFirst = at === 0 || (at > from && canPrecede(text, at - 1))
  return protocol !== '' && isFirst ? at : -1
}

function canPrecede(text: string, index: number): boolean {
  return !cannotPrecede(text.charCodeAt(index))
}

function isLabelCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 45 || code === 95 || isLetter(code)
}

function isDomainLetter(text: string, index: number): boolean {
  return isLetter(text.charCodeAt(index))
}

const asciiLetters = /* @__PURE__ */ characterSet(
  `${alphanumerics}"\`\0\x01\x02\x03\x04\x05\x06\x07\b\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17` +
    '\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F\x7F'
)

/**
 * Everything but punctuation, white space and directional marks is a letter of some domain. Past
 * the end of a text, where the code unit is `NaN`, nothing is.
 */
function isLetter(code: number): boolean {
  if (code < 0x80) return isAlphanumeric(code) || asciiLetters(code)
  if (code < 0x2000) {
    return code !== 0x85 && code !== 0xa0 && code !== 0x61c && code !== 0x1680 && code !== 0x180e
  }
  if (code > 0x2069) return code !== 0x3000 && code !== 0xfeff && code < 0xfffe
  const isSpace = code < 0x200b || (code > 0x2027 && code < 0x2030) || code === 0x205f
  const isMark = code === 0x200e || code === 0x200f || code > 0x2065
  return code === code && !isSpace && !isMark
}
