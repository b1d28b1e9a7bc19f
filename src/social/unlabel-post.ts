import type { Locale } from '../notice/locale.js'
import type { Platform } from './platform.js'
import type { PlatformKey } from './post.js'
import { resolvePlatform } from './resolve-platform.js'
import { type Unlabelled, unlabelPayload } from './unlabel-payload.js'

/**
 * Take a label off a payload again, without being told its disclosure. What comes out is what went
 * into `labelPost`, byte for byte; a payload without our label stays as it is.
 *
 * What `overflow: 'shorten'` cut does not come back, and flags that tell of the media stay: they
 * are true with and without the words.
 *
 * @param options A locale of your own, where the label was written in one.
 * @returns The payload, whether it had a label, and the facts that the label told.
 * @throws {DisclosureError} `unknown-name`, or `cannot-label` for something that is no payload.
 * @example
 * ```ts
 * unlabelPost('x', labelPost('x', { text: 'Hello.' }, disclosure).payload).payload // { text: 'Hello.' }
 * ```
 */
export function unlabelPost<P extends object>(
  platform: PlatformKey | Platform,
  payload: P,
  options?: { readonly locale?: string | Locale }
): Unlabelled<P> {
  return unlabelPayload(resolvePlatform(platform), payload, options)
}
