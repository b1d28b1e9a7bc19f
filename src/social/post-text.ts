import { mainText } from './main-text.js'
import type { Platform } from './platform.js'
import type { PlatformKey } from './post.js'
import { requirePayload } from './require-payload.js'
import { resolvePlatform } from './resolve-platform.js'
import { unlabelPayload } from './unlabel-payload.js'

/**
 * Give the author's main text of a payload, labelled or not: what a review is bound to.
 *
 * @throws {DisclosureError} `unknown-name`, or `cannot-label` for something that is no payload.
 * @example
 * ```ts
 * const review = reviewOf(postText('reddit', payload), { by: 'Ada Lovelace', at: '2026-11-20' })
 * ```
 */
export function postText(platform: PlatformKey | Platform, payload: object): string {
  const resolved = resolvePlatform(platform)
  const given = requirePayload(resolved, payload)
  return mainText(resolved, unlabelPayload(resolved, given).payload)
}
