import {
  accentedLatin,
  type DomainChain,
  endOfTopLevelDomain,
  isAlphanumeric,
  type LocatedDomain,
  locateDomain
} from './domains.js'
import { longestLabel, punycodeLength } from './punycode-length.js'

/** A part of a text, from `start` to before `end`, in UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * What may stand in a URL after its domain. The patterns for runs are sticky and match the empty
 * string too; those for endings test one character.
 */
export interface UrlGrammar {
  readonly path: RegExp
  readonly pathEnding: RegExp
  readonly query: RegExp
  readonly queryEnding: RegExp
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
    // At the end of a sentence no domain goes on.
    const isEnd = text.charCodeAt(dot + 1) === 32
    const domain = isEnd ? undefined : locateDomain(text, from, dot, chain)
    if (domain === undefined) {
      dot = text.indexOf('.', dot + 1)
      continue
    }
    const tail = locateTail(text, domain.end, grammar)
    addUrls(urls, text, domain, tail, grammar)
    from = tail.end
    dot = text.indexOf('.', from)
  }
  return urls
}

function addUrls(
  urls: TextRange[],
  text: string,
  domain: LocatedDomain,
  tail: UrlTail,
  grammar: UrlGrammar
): void {
  const { urlStart, start } = domain
  const hasProtocol = start > urlStart
  if (!hasProtocol && (!grammar.bareDomains || partsDomain(domain.before))) return
  const protocolLength = hasProtocol ? start - urlStart : 'https://'.length
  if (protocolLength + tail.end - urlStart > longestUrl) return
  const isPlain = isPlainDomain(text, domain)
  if (!isPlain && !isEncodable(text, domain)) return
  if (hasProtocol) {
    const end = endOfShortLink(text, domain, tail)
    if (end !== -1) urls.push({ start: urlStart, end })
    return
  }
  // A port or a query belongs to a bare domain only behind a path: `example.com/?a`.
  const hasPath = tail.pathEnd > tail.portEnd
  if (isPlain) {
    urls.push({ start, end: hasPath ? tail.end : domain.end })
    return
  }
  const domains = asciiDomains(text, domain)
  const last = domains.pop()
  urls.push(...domains)
  if (last) urls.push({ start: last.start, end: hasPath ? tail.end : last.end })
}

/** What follows a domain. Each offset is the end of its part, or of the one before it. */
interface UrlTail {
  readonly portEnd: number
  readonly pathEnd: number
  readonly end: number
}

function locateTail(text: string, domainEnd: number, grammar: UrlGrammar): UrlTail {
  const portEnd = text.charCodeAt(domainEnd) === 58 ? skip(port, text, domainEnd) : domainEnd
  const pathEnd = text.charCodeAt(portEnd) === 47 ? endOfPath(text, portEnd + 1, grammar) : portEnd
  const end = text.charCodeAt(pathEnd) === 63 ? endOfQuery(text, pathEnd, grammar) : pathEnd
  return { portEnd, pathEnd, end }
}

const port = /(?::[0-9]+)?/y

/** The furthest that a path with balanced brackets reaches and still ends as a path may. */
function endOfPath(text: string, start: number, { path, pathEnding }: UrlGrammar): number {
  let end = skip(path, text, start)
  while (text.charAt(end) === '(') {
    const closed = endOfBrackets(text, end, path)
    if (closed === -1) break
    end = skip(path, text, closed)
  }
  while (end > start && text.charAt(end - 1) !== ')' && !pathEnding.test(text.charAt(end - 1))) {
    end--
  }
  return end
}

/** `(a)`, `(a(b)c)` and `((b))`: one level of nesting, nothing empty. */
function endOfBrackets(text: string, open: number, path: RegExp): number {
  const inner = skip(path, text, open + 1)
  if (text.charAt(inner) === ')') return inner > open + 1 ? inner + 1 : -1
  if (text.charAt(inner) !== '(') return -1
  const nested = skip(path, text, inner + 1)
  if (nested === inner + 1 || text.charAt(nested) !== ')') return -1
  const closed = skip(path, text, nested + 1)
  return text.charAt(closed) === ')' ? closed + 1 : -1
}

function endOfQuery(text: string, start: number, { query, queryEnding }: UrlGrammar): number {
  let end = skip(query, text, start + 1)
  while (end > start + 1 && !queryEnding.test(text.charAt(end - 1))) end--
  return end > start + 1 ? end : start
}

function skip(sticky: RegExp, text: string, index: number): number {
  sticky.lastIndex = index
  return sticky.test(text) ? sticky.lastIndex : index
}

/** Are all labels Latin letters without accents, digits and hyphens? */
function isPlainDomain(text: string, { start, end }: LocatedDomain): boolean {
  return end - start <= longestLabel && skip(plainCharacters, text, start) >= end
}

const plainCharacters = /[-a-z0-9.]*/iy

/** Can the domain name system take it? Labels are at most 63 octets, in punycode. */
function isEncodable(text: string, domain: LocatedDomain): boolean {
  const name = text.slice(domain.start, domain.end)
  if (name.startsWith('xn--') && asciiDomains(text, domain).length === 0) return false
  return name.split('.').every((label) => punycodeLength(label) <= longestLabel)
}

/** Whether a character before a bare domain makes it a part of something else: `-`, `.`, `/`, `_`. */
function partsDomain(code: number): boolean {
  return (code > 44 && code < 48) || code === 95
}

/** A t.co link ends with its slug, and is none with a slug that is too long (-1). */
function endOfShortLink(text: string, { start, end }: LocatedDomain, tail: UrlTail): number {
  const hasPath = end === tail.portEnd && tail.pathEnd > end
  if (!hasPath || end - start !== 4 || text.slice(start, end).toLowerCase() !== 't.co') {
    return tail.end
  }
  let slugEnd = end + 1
  while (isAlphanumeric(text.charCodeAt(slugEnd))) slugEnd++
  const length = slugEnd - end - 1
  if (length === 0) return tail.end
  if (length > longestShortLink) return -1
  return slugEnd === tail.pathEnd ? tail.end : slugEnd
}

const latinCharacters = /* @__PURE__ */ new RegExp(`[-a-z0-9${accentedLatin}]*`, 'iy')

/** The domains of Latin letters within a domain: of a bare `日本example.com`, `example.com`. */
function asciiDomains(text: string, { start, end }: LocatedDomain): TextRange[] {
  const domains: TextRange[] = []
  let at = start
  while (at < end) {
    let dot = skip(latinCharacters, text, at)
    if (dot === at || dot >= end || text.charAt(dot) !== '.') {
      at = Math.max(dot, at + 1)
      continue
    }
    let known = -1
    let next = dot
    while (next < end && text.charAt(next) === '.') {
      dot = next
      known = Math.max(known, endOfTopLevelDomain(text, dot + 1, end))
      next = skip(latinCharacters, text, dot + 1)
    }
    if (known !== -1) domains.push({ start: at, end: known })
    at = known === -1 ? dot + 1 : known
  }
  return domains
}

const letters = `a-z0-9\\u0400-\\u04FF${accentedLatin}`

const linkGrammar: UrlGrammar = {
  path: /* @__PURE__ */ new RegExp(`[-${letters}!*';:=+,.$/%#[\\]\\u2013_~@|&]*`, 'iy'),
  pathEnding: /* @__PURE__ */ new RegExp(`[-${letters}+=_#/]`, 'i'),
  query: /[-a-z0-9!?*'@();:&=+$/%#[\]_.,~|]*/iy,
  queryEnding: /[-a-z0-9_&=#/]/i,
  bareDomains: true
}

/**
 * Find what X makes a link of: URLs with `http://` or `https://`, and bare domains with a known
 * top-level domain: `claude.ai`, `README.md`, `example.com/path`.
 *
 * The same as `extractUrlsWithIndices` of twitter-text 3.1.0. It doesn't normalise: offsets are
 * those of the text given. Linear time.
 *
 * @returns Offsets in UTF-16 code units, in order.
 * @see https://docs.x.com/fundamentals/counting-characters
 * @example
 * ```ts
 * locateUrls('See README.md.') // [{ start: 4, end: 13 }]
 * locateUrls('Runs on node.js') // []
 * ```
 */
export function locateUrls(text: string): readonly TextRange[] {
  return text.includes('.') ? scanUrls(text, linkGrammar) : []
}
