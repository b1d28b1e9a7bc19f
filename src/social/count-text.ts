import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Platform } from './platform.js'
import type { PlatformKey } from './post.js'
import { resolvePlatform } from './resolve-platform.js'

/**
 * Count a text as the platform does, in its first unit: weighted characters on X, graphemes on
 * Bluesky and Mastodon, septets in an SMS. `docs/social.md` lists the unit of each platform.
 *
 * @throws {DisclosureError} `unknown-name` for a platform that is not in the table,
 * `invalid-option` for what is no text.
 * @example
 * ```ts
 * countText('x', '日本語') // 6
 * countText('bluesky', '👨‍👩‍👧') // 1
 * ```
 */
export function countText(platform: PlatformKey | Platform, text: string): number {
  if (typeof text !== 'string') {
    throw new DisclosureError('invalid-option', `Unexpected ${typeof text} to count, expected a text`)
  }
  return resolvePlatform(platform).countText(text)
}
