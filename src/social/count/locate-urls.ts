import { accentedLatin, alphanumerics, characterSet } from './character-set.js'
import { scanUrls, type TextRange, type UrlGrammar } from './scan-urls.js'

const cyrillic = '[\\u0400-\\u04FF]'

const grammar: UrlGrammar = {
  isPath: /* @__PURE__ */ characterSet(
    `${alphanumerics}!*';:=+,.$/%#[]-_~@|&`,
    /* @__PURE__ */ new RegExp(`${cyrillic}|\\u2013|${accentedLatin.source}`, 'i')
  ),
  isPathEnding: /* @__PURE__ */ characterSet(
    `${alphanumerics}+-=_#/`,
    /* @__PURE__ */ new RegExp(`${cyrillic}|${accentedLatin.source}`, 'i')
  ),
  isQuery: /* @__PURE__ */ characterSet(`${alphanumerics}!?*'@();:&=+$/%#[]-_.,~|`),
  isQueryEnding: /* @__PURE__ */ characterSet(`${alphanumerics}-_&=#/`),
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
