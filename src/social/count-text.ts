import type { Platform } from './platform.js'
import type { PlatformKey } from './post.js'
import { resolvePlatform } from './resolve-platform.js'

/**
 * Count a text as the platform does, in its first unit: weighted characters on X, graphemes on
 * Bluesky and Mastodon, septets in an SMS. `docs/social.md` lists the unit of each platform.
 *
 * @throws {DisclosureError} `unknown-name` for a platform that is not in the table.
 * @example
 * ```ts
 * countText('x', '日本語') // 6
 * countText('bluesky', '👨‍👩‍👧') // 1
 * ```
 */
export function countText(platform: PlatformKey | Platform, text: string): number {
  return resolvePlatform(platform).countText(text)
}
