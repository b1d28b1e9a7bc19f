import type { DisclosureInput } from '../notice/prepare-label.js'
import type { Platform } from './platform.js'
import type { PlatformKey, Post } from './post.js'
import { resolvePlatform } from './resolve-platform.js'
import { type LabelledThread, threadPayload, type ThreadOptions } from './thread-payload.js'

/**
 * Label a long text as several posts: split behind sentences, else between words, every part
 * labelled whole. Media and the reply to another post stay on the first part, facets go with their
 * words, and `number` puts `1/3` behind each part.
 *
 * The ids of the parts are known only when they are posted: a note says how to chain them.
 *
 * @param post One text or payload to split, or several that are labelled one by one.
 * @throws {DisclosureError} as {@link labelPost} does.
 * @example
 * ```ts
 * const { payloads } = labelThread('x', story, disclosure, { number: true })
 * payloads.every(({ text }) => text?.startsWith('AI-generated: ')) // true
 * ```
 */
export function labelThread<K extends PlatformKey, P extends Post<K>>(
  platform: K,
  post: string | P | readonly (string | P)[],
  disclosure: DisclosureInput,
  options?: ThreadOptions
): LabelledThread<P>
export function labelThread<P extends object>(
  platform: Platform,
  post: string | P | readonly (string | P)[],
  disclosure: DisclosureInput,
  options?: ThreadOptions
): LabelledThread<P>
export function labelThread<P extends object>(
  platform: PlatformKey | Platform,
  post: string | P | readonly (string | P)[],
  disclosure: DisclosureInput,
  options?: ThreadOptions
): LabelledThread<P> {
  return threadPayload(resolvePlatform(platform), post, disclosure, options)
}
