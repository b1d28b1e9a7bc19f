import { accentedLatin } from './accented-latin.js'
import { scanUrls, type TextRange, type UrlGrammar } from './scan-urls.js'

const letters = `a-z0-9\\u0400-\\u04FF${accentedLatin}`

const grammar: UrlGrammar = {
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
  return text.includes('.') ? scanUrls(text, grammar) : []
}
