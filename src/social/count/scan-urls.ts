import {
  accentedLatin,
  alphanumerics,
  type CharacterSet,
  characterSet,
  isAlphanumeric,
  skip
} from './character-set.js'
import { type DomainChain, locateDomain, type LocatedDomain } from './locate-domain.js'
import { longestLabel, punycodeLength } from './punycode-length.js'
import { endOfTopLevelDomain } from './top-level-domain.js'

/** A part of a text, from `start` to before `end`, in UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** What may stand in a URL after its domain. */
export interface UrlGrammar {
  readonly isPath: CharacterSet
  readonly isPathEnding: CharacterSet
  readonly isQuery: CharacterSet
  readonly isQueryEnding: CharacterSet
  /** Is a bare domain, `example.com/path`, a URL too? */
  readonly bareDomains: boolean
}

/** The longest URL that is one, with its protocol counted twice, as twitter-text does. */
const longestUrl = 4096
const longestShortLink = 40

/**
 * Find every URL of a text, in the grammar of twitter-text.
 *
 * Written as a scanner from dot to dot, where twitter-text is one regular expression of 13,000
 * characters tried at every character. Linear in the text.
 */
export function scanUrls(text: string, grammar: UrlGrammar): TextRange[] {
  const urls: TextRange[] = []
  const chain: DomainChain = { lastDot: -1, knownDot: -1, knownEnd: -1 }
  let from = 0
  let dot = text.indexOf('.')
  while (dot !== -1) {
    const domain = locateDomain(text, from, dot, chain)
    if (domain === undefined) {
      dot = text.indexOf('.', dot + 1)
      continue
    }
    const tail = locateTail(text, domain.end, grammar)
    if (isEncodable(text, domain, tail.end)) {
      if (domain.start > domain.urlStart) addProtocolUrl(urls, text, domain, tail)
      else if (grammar.bareDomains && !partsDomain(domain.before)) {
        addBareDomains(urls, text, domain, tail)
      }
    }
    from = tail.end
    dot = text.indexOf('.', from)
  }
  return urls
}

/** What follows a domain. Each offset is the end of its part, or of the one before it. */
interface UrlTail {
  readonly portEnd: number
  readonly pathEnd: number
  readonly end: number
}

function locateTail(text: string, domainEnd: number, grammar: UrlGrammar): UrlTail {
  const digits = text.charCodeAt(domainEnd) === 58 ? skip(isDigit, text, domainEnd + 1) : 0
  const portEnd = digits > domainEnd + 1 ? digits : domainEnd
  const pathEnd = text.charCodeAt(portEnd) === 47 ? endOfPath(text, portEnd + 1, grammar) : portEnd
  return { portEnd, pathEnd, end: endOfQuery(text, pathEnd, grammar) }
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

/** The furthest that a path with balanced brackets reaches and still ends as a path may. */
function endOfPath(text: string, start: number, { isPath, isPathEnding }: UrlGrammar): number {
  let end = skip(isPath, text, start)
  while (text.charAt(end) === '(') {
    const closed = endOfBrackets(text, end, isPath)
    if (closed === -1) break
    end = skip(isPath, text, closed)
  }
  while (end > start && text.charAt(end - 1) !== ')' && !isPathEnding(text.charCodeAt(end - 1))) {
    end--
  }
  return end
}

/** `(a)`, `(a(b)c)` and `((b))`: one level of nesting, nothing empty. */
function endOfBrackets(text: string, open: number, isPath: CharacterSet): number {
  const inner = skip(isPath, text, open + 1)
  if (text.charAt(inner) === ')') return inner > open + 1 ? inner + 1 : -1
  if (text.charAt(inner) !== '(') return -1
  const nested = skip(isPath, text, inner + 1)
  if (nested === inner + 1 || text.charAt(nested) !== ')') return -1
  const closed = skip(isPath, text, nested + 1)
  return text.charAt(closed) === ')' ? closed + 1 : -1
}

function endOfQuery(text: string, start: number, { isQuery, isQueryEnding }: UrlGrammar): number {
  if (text.charCodeAt(start) !== 63) return start
  let end = skip(isQuery, text, start + 1)
  while (end > start + 1 && !isQueryEnding(text.charCodeAt(end - 1))) end--
  return end > start + 1 ? end : start
}

/** Can the domain name system take it? Labels are at most 63 octets, in punycode. */
function isEncodable(text: string, domain: LocatedDomain, end: number): boolean {
  const protocol = domain.start - domain.urlStart || 'https://'.length
  if (protocol + end - domain.urlStart > longestUrl) return false
  if (isPlain(text, domain) && domain.end - domain.start <= longestLabel) return true
  const name = text.slice(domain.start, domain.end)
  if (name.startsWith('xn--') && asciiDomains(text, domain).length === 0) return false
  return name.split('.').every((label) => punycodeLength(label) <= longestLabel)
}

/** Are all labels Latin letters without accents, digits and hyphens? */
function isPlain(text: string, domain: LocatedDomain): boolean {
  return skip(isPlainCharacter, text, domain.start, domain.end) === domain.end
}

function isPlainCharacter(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 46
}

/** Behind `-`, `.`, `/` and `_`, what looks like a bare domain is a part of something else. */
function partsDomain(code: number): boolean {
  return (code > 44 && code < 48) || code === 95
}

function addBareDomains(
  urls: TextRange[],
  text: string,
  domain: LocatedDomain,
  tail: UrlTail
): void {
  // A port or a query belongs to a bare domain only behind a path: `example.com/?a`.
  const hasPath = tail.pathEnd > tail.portEnd
  const found = isPlain(text, domain) ? [domain] : asciiDomains(text, domain)
  found.forEach(({ start, end }, index) => {
    const isLast = index === found.length - 1
    urls.push({ start, end: isLast && hasPath ? tail.end : end })
  })
}

function addProtocolUrl(
  urls: TextRange[],
  text: string,
  domain: LocatedDomain,
  tail: UrlTail
): void {
  const end = endOfShortLink(text, domain, tail)
  if (end !== -1) urls.push({ start: domain.urlStart, end })
}

/** A t.co link ends with its slug, and is none with a slug that is too long (-1). */
function endOfShortLink(text: string, { start, end }: LocatedDomain, tail: UrlTail): number {
  const hasPath = end === tail.portEnd && tail.pathEnd > end
  if (!hasPath || end - start !== 4 || text.slice(start, end).toLowerCase() !== 't.co') {
    return tail.end
  }
  const slugEnd = skip(isAlphanumeric, text, end + 1)
  const length = slugEnd - end - 1
  if (length === 0) return tail.end
  if (length > longestShortLink) return -1
  return slugEnd === tail.pathEnd ? tail.end : slugEnd
}

const isLatin = /* @__PURE__ */ characterSet(`${alphanumerics}-`, accentedLatin)

/** The domains of Latin letters within a domain: of a bare `日本example.com`, `example.com`. */
function asciiDomains(text: string, { start, end }: TextRange): readonly TextRange[] {
  const domains: TextRange[] = []
  let at = start
  while (at < end) {
    let dot = skip(isLatin, text, at, end)
    if (dot === at || dot === end || text.charAt(dot) !== '.') {
      at = Math.max(dot, at + 1)
      continue
    }
    let known = -1
    let next = dot
    while (next < end && text.charAt(next) === '.') {
      dot = next
      known = Math.max(known, endOfTopLevelDomain(text, dot + 1, end))
      next = skip(isLatin, text, dot + 1, end)
    }
    if (known !== -1) domains.push({ start: at, end: known })
    at = known === -1 ? dot + 1 : known
  }
  return domains
}
