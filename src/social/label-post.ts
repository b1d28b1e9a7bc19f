import type { DisclosureInput } from '../notice/prepare-label.js'
import { labelPayload, type LabelledPost } from './label-payload.js'
import type { Platform, PostOptions } from './platform.js'
import type { PlatformKey, Post } from './post.js'
import { resolvePlatform } from './resolve-platform.js'

/**
 * Label the payload of a create-post call: the platform's own payload in, the same payload out, with
 * the label before the author's words in every text that a reader may meet alone, the byline with
 * the main text, and the platform's own flag where the media are declared as AI's.
 *
 * What comes out is valid by the platform's own limits and says who made it; else nothing comes out.
 * The input is never changed, unknown members stay, and labelling twice is labelling once.
 *
 * @param platform A key of {@link platforms}, or a platform of your own.
 * @returns The labelled payload, and what else there is to know or to do, such as a change to the
 * account that no post can make.
 * @throws {DisclosureError} `refused` with every finding, `review-mismatch`, `undeclared`,
 * `invalid-disclosure`; `no-room` with what is needed and available; `cannot-label` for a payload
 * without a place for a label, with what to do instead; `unknown-name`, `unknown-locale`,
 * `invalid-option`.
 * @example
 * ```ts
 * const { payload } = labelPost('x', { text: 'The harbour wall reopened.' }, {
 *   author: 'Ada Lovelace',
 *   ai: 'GPT-4 (OpenAI)',
 *   roles: { drafting: 'ai', editing: 'human' },
 *   review: { by: 'Ada Lovelace', at: '2026-11-20' }
 * })
 * payload.text.startsWith('AI-generated: The harbour wall reopened.') // true
 * ```
 */
export function labelPost<K extends PlatformKey, P extends Post<K>>(
  platform: K,
  payload: P,
  disclosure: DisclosureInput,
  options?: PostOptions
): LabelledPost<P>
export function labelPost<P extends object>(
  platform: Platform,
  payload: P,
  disclosure: DisclosureInput,
  options?: PostOptions
): LabelledPost<P>
export function labelPost<P extends object>(
  platform: PlatformKey | Platform,
  payload: P,
  disclosure: DisclosureInput,
  options?: PostOptions
): LabelledPost<P> {
  return labelPayload(resolvePlatform(platform), payload, disclosure, options)
}
