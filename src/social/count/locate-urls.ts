import { scanUrls, type TextRange, type UrlGrammar } from './scan-urls.js'

const grammar: UrlGrammar = {
  path: /[-a-z0-9!*';:=+,.$/%#[\]\u2013_~@|&\u0400-\u04FF\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF]*/iy,
  pathEnding:
    /[-+a-z0-9=_#/\u0400-\u04FF\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF]/i,
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
