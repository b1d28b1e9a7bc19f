import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireOptions } from '../disclosure/options.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { digestOf } from '../disclosure/review.js'
import { reviewsOf } from '../disclosure/people.js'
import type { DisclosureInput } from '../notice/prepare-label.js'
import { mainText } from './find-slots.js'
import {
  type LabelledPost,
  labelPayload,
  type PartOptions,
  postOptionKinds
} from './label-payload.js'
import { type Payload, setAt, toPath } from './payload.js'
import { readPayload } from './plain-data.js'
import type { Platform, PostNote, PostOptions } from './platform.js'
import { numberPart, splitPayload, unnumberPart } from './split-text.js'
import { unlabelPayload } from './unlabel-payload.js'

export interface ThreadOptions extends Omit<PostOptions, 'overflow'> {
  /** Put `1/3` behind the text of each part. @default false */
  readonly number?: boolean
}

export interface LabelledThread<P> {
  readonly payloads: readonly P[]
  readonly notes: readonly PostNote[]
}

/**
 * Split a long text into posts, behind sentences where that leaves half a post or more, else
 * between words, and label every part: each can be quoted alone.
 *
 * The first part has the full byline, the later ones the short one. Media, polls and the reply to
 * another post stay on the first part; facets go where their words go. Several payloads (or texts)
 * are labelled one by one, each split further where it has to be.
 *
 * A review is bound to the whole: the texts of all parts, joined by an empty line.
 *
 * @throws {DisclosureError} as `labelPost` does.
 */
export function threadPayload<P extends object>(
  platform: Platform,
  post: string | P | readonly (string | P)[],
  disclosure: DisclosureInput,
  options: ThreadOptions = {}
): LabelledThread<P> {
  requireOptions(options)
  const { number, ...postOptions } = options
  requireOptions({ number }, { number: 'boolean' })
  requireOptions(postOptions, postOptionKinds)
  const posts: readonly unknown[] = Array.isArray(post) ? post : [post]
  const payloads = unnumbered(
    platform,
    posts.map((each) => toPlain(platform, each, options))
  )
  if (payloads.length === 0) {
    throw new DisclosureError('cannot-label', 'Cannot label here: expected at least one post.')
  }
  // Once for all parts: what is made of parsed facts is remembered.
  const facts = parseDisclosure(disclosure)
  const digest = reviewsOf(facts).find((review) => review.digest !== undefined)?.digest
  const whole = payloads.map((payload) => mainText(platform, payload)).join('\n\n')
  const reviewMatches = digest === undefined ? undefined : digest === digestOf(whole)
  const label = (payload: Payload, byline: PartOptions['byline']): LabelledPost<Payload> =>
    labelPayload(platform, payload, facts, postOptions, {
      reviewMatches,
      isPlain: true,
      ...(byline ? { byline } : {})
    })
  const fits = (payload: Payload, byline: PartOptions['byline']) =>
    unlessNoRoom(() => label(payload, byline)) !== undefined
  const parts = splitAll(payloads, number === true, (payload, digits, index) =>
    splitPayload(platform, payload, { digits, fits, isLater: index > 0 })
  )
  const labelled = parts.map((payload, index) => {
    const part = number
      ? numberPart(platform, payload, `${index + 1}/${parts.length}`)
      : payload
    if (index > 0) return label(part, 'short')
    return unlessNoRoom(() => label(part, 'full')) ?? label(part, undefined)
  })
  return {
    payloads: labelled.map(({ payload }) => payload as P),
    notes: [
      ...(labelled[0]?.notes ?? []),
      ...(platform.thread && labelled.length > 1
        ? [{ kind: 'platform', message: `In order: ${platform.thread.chain}.` } as const]
        : [])
    ]
  }
}

/** Take the numbers off that an earlier call put there: one behind every part, in their order. */
function unnumbered(platform: Platform, payloads: readonly Payload[]): readonly Payload[] {
  if (payloads.length < 2) return payloads
  const plain = payloads.flatMap((payload, index): readonly Payload[] => {
    const part = unnumberPart(platform, payload, `${index + 1}/${payloads.length}`)
    return part ? [part] : []
  })
  return plain.length === payloads.length ? plain : payloads
}

/** How many digits the numbers take depends on how many parts there are, and the other way round. */
function splitAll(
  payloads: readonly Payload[],
  isNumbered: boolean,
  split: (payload: Payload, digits: number, index: number) => Payload[]
): Payload[] {
  for (let digits = isNumbered ? 1 : 0; ; digits++) {
    const parts = payloads.flatMap((payload, index) => split(payload, digits, index))
    if (!isNumbered || String(parts.length).length <= digits) return parts
  }
}

function unlessNoRoom<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch (error) {
    if (error instanceof DisclosureError && error.code === 'no-room') return undefined
    throw error
  }
}

function toPlain(platform: Platform, post: unknown, { locale }: ThreadOptions): Payload {
  const { thread, name } = platform
  if (typeof post === 'string' && !thread) {
    throw new DisclosureError(
      'cannot-label',
      `Cannot label here: ${name} has no threads. Pass the payload to \`labelPost\`.`
    )
  }
  const payload =
    typeof post === 'string'
      ? setAt({ ...thread?.blank }, toPath(platform.text), post)
      : readPayload(platform, post)
  return unlabelPayload(platform, payload, locale === undefined ? {} : { locale }).payload
}
