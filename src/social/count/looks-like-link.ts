import { endOfTopLevelDomain } from './top-level-domain.js'

// In the root zone (npm `tlds` 1.261.0), but not in X's list: others make links of them.
const newerNames = /^(?:amazon|kids|music|spa|ישראל|アマゾン|亚马逊)(?![-0-9a-z@+])/i

/**
 * Say whether any platform could make a link of a part of a text: a protocol, or a dot between a
 * letter or digit and a known top-level domain. Used to keep labels from being links: on X
 * `claude.ai` counts 23, and `file.zip` leads a reader to a stranger's site.
 *
 * Broader than {@link locateUrls}: it also sees `ada@example.com` and `@ada.bsky.social`.
 *
 * @example
 * ```ts
 * looksLikeLink('character.ai') // true
 * looksLikeLink('Claude by Anthropic, version 4.5') // false
 * ```
 */
export function looksLikeLink(text: string): boolean {
  if (text.includes('://')) return true
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    if (!/[\p{L}\p{N}\p{M}]/u.test(text.charAt(dot - 1))) continue
    if (endOfTopLevelDomain(text, dot + 1) !== -1) return true
    if (newerNames.test(text.slice(dot + 1, dot + 12))) return true
  }
  return false
}
