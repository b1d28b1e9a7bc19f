import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Locale } from '../notice/locale.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { didYouMean } from '../text/did-you-mean.js'
import { mainText } from './find-slots.js'
import { type LabelledPost, labelPayload } from './label-payload.js'
import { getAt, type Payload } from './payload.js'
import { readPayload } from './plain-data.js'
import { openPayload, type Platform, type PostOptions } from './platform.js'
import { platforms } from './platforms/index.js'
import { type LabelledThread, type ThreadOptions, threadPayload } from './thread-payload.js'
import { type Unlabelled, unlabelPayload } from './unlabel-payload.js'
import { locatePost } from './wrapped-post.js'

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
 *   roles: { drafting: 'GPT-4', editing: 'author' },
 *   responsible: 'author',
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
  const given = readPayload(resolved, payload)
  const { payload: plain } = unlabelPayload(resolved, given)
  const post = getAt(plain, locatePost(resolved, plain)) as Payload
  return mainText(resolved, openPayload(resolved, post).payload)
}

/** A platform of the table. */
export type PlatformKey = keyof typeof platforms

/** The payload of a platform's create-post call. */
export type Post<K extends PlatformKey> =
  (typeof platforms)[K] extends Platform<infer P> ? P & object : never

/**
 * Find a platform by its key; a platform of your own is itself.
 *
 * @throws {DisclosureError} `unknown-name`, with the nearest known key.
 */
export function resolvePlatform(platform: string | Platform): Platform {
  if (typeof platform === 'object' && platform !== null && 'slots' in platform) return platform
  if (Object.hasOwn(platforms, platform)) return platforms[platform as keyof typeof platforms]
  const known = Object.keys(platforms)
  throw new DisclosureError(
    'unknown-name',
    `Unexpected platform \`${String(platform)}\`, expected one of ${known.join(', ')}${didYouMean(String(platform), known)}`
  )
}
