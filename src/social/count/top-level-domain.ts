import { isAlphanumeric } from './is-alphanumeric.js'
import { topLevelDomains } from './tlds.js'

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
