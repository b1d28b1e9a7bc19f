import type { Disclosure } from '../disclosure/disclosure.js'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireOptions } from '../disclosure/options.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { declaredDigests } from '../disclosure/review.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { partAlong } from './align-texts.js'
import { findSlots, textAt } from './find-slots.js'
import { isWholeOf } from './join-parts.js'
import { type LabelledPost, labelPayload, postOptionKinds } from './label-payload.js'
import { measureRoom, withRoom } from './measure-room.js'
import { getAt, type Path, type Payload, setAt, stringAt, toPath } from './payload.js'
import type { PartOptions } from './place-label.js'
import { readPayload } from './plain-data.js'
import { requirePlatform, type Platform, type PostNote, type PostOptions, type TextSlot } from './platform.js'
import { mostParts, splitText, type TextPart, textOfPart } from './split-text.js'
import { sliceSpans } from './spans.js'
import { unlabelPayload } from './unlabel-payload.js'
import { locatePost } from './wrapped-post.js'

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
 * another post stay on the first part; facets go where their words go; markup that is open at a
 * border is closed and opened again; where the platform orders posts by their time, each part is a
 * little later. Several payloads (or texts) are labelled one by one, each split further where it has
 * to be.
 *
 * A review is bound to the whole: the texts of all parts, joined by an empty line, or the text that
 * they were split from.
 *
 * @throws {DisclosureError} as `labelPost` does.
 */
export function threadPayload<P extends object>(
  platform: Platform,
  post: string | P | readonly (string | P)[],
  disclosure: DisclosureInput,
  options: ThreadOptions = {}
): LabelledThread<P> {
  requirePlatform(platform)
  requireOptions(options)
  const { number = false, ...postOptions } = options
  requireOptions({ number }, { number: 'boolean' })
  requireOptions(postOptions, postOptionKinds)
  const given: readonly unknown[] = Array.isArray(post) ? post : [post]
  const posts = unnumbered(
    platform,
    given.map((each) => toPlain(platform, each, options))
  )
  const [first] = posts
  if (!first) {
    throw new DisclosureError('cannot-label', 'Cannot label here: expected at least one post.')
  }
  // Once for all parts: what is made of parsed facts is remembered.
  const facts = parseDisclosure(disclosure)
  const reviewMatches = isReviewed(platform, posts, facts)
  const partOf = (byline: PartOptions['byline']): PartOptions => ({
    reviewMatches,
    isPlain: true,
    ...(byline ? { byline } : {})
  })
  const label = (payload: Payload, byline: PartOptions['byline']): LabelledPost<Payload> =>
    labelPayload(platform, payload, facts, postOptions, partOf(byline))
  const roomIn = (payload: Payload, slot: TextSlot, byline: PartOptions['byline']) =>
    measureRoom(platform, payload, { slot, facts, options: postOptions, part: partOf(byline) })
  const parts = splitAll(posts, number, ({ payload, wrap }, digits, index) =>
    splitPost(platform, payload, { digits, label, roomIn, isLater: index > 0 }).map((part) => ({
      payload: part,
      wrap
    }))
  )
  const labelled = parts.map(({ payload, wrap }, index) => {
    const part = number ? numberPart(platform, payload, `${index + 1}/${parts.length}`) : payload
    const found =
      index > 0 ? label(part, 'short') : (withRoom(() => label(part, 'full')) ?? label(part, undefined))
    return { payload: wrap(found.payload) as P, notes: found.notes }
  })
  return {
    payloads: labelled.map(({ payload }) => payload),
    notes: [
      ...(labelled[0]?.notes ?? []),
      ...(platform.thread && labelled.length > 1
        ? [{ kind: 'platform', message: `In order: ${platform.thread.chain}.` } as const]
        : [])
    ]
  }
}

/** A post without its label, and how it stood in what was passed. */
interface PlainPost {
  readonly payload: Payload
  readonly wrap: (payload: Payload) => Payload
}

function toPlain(platform: Platform, post: unknown, { locale }: ThreadOptions): PlainPost {
  const { thread, name } = platform
  if (typeof post === 'string' && !thread) {
    throw new DisclosureError(
      'cannot-label',
      `Cannot label here: ${name} has no threads. Pass the payload to \`labelPost\`.`
    )
  }
  const given =
    typeof post === 'string'
      ? setAt({ ...thread?.blank }, toPath(platform.text), post)
      : readPayload(platform, post)
  const { payload } = unlabelPayload(platform, given, locale === undefined ? {} : { locale })
  const at: Path = locatePost(platform, payload)
  return {
    payload: getAt(payload, at) as Payload,
    wrap: (part) => setAt(payload, at, part)
  }
}

function isReviewed(
  platform: Platform,
  posts: readonly PlainPost[],
  facts: Disclosure
): boolean | undefined {
  const digests = declaredDigests(facts)
  if (digests.length === 0) return undefined
  const payloads = posts.map(({ payload }) => payload)
  const slot = threadSlot(platform, payloads[0] ?? {})
  return digests.every((digest) => isWholeOf(digest, payloads, platform, slot))
}

/** Take the numbers off that an earlier call put there: one behind every part, in their order. */
function unnumbered(platform: Platform, posts: readonly PlainPost[]): readonly PlainPost[] {
  if (posts.length < 2) return posts
  const plain = posts.flatMap(({ payload, wrap }, index): readonly PlainPost[] => {
    const part = unnumberPart(platform, payload, `${index + 1}/${posts.length}`)
    return part ? [{ payload: part, wrap }] : []
  })
  return plain.length === posts.length ? plain : posts
}

/** How many digits the numbers take depends on how many parts there are, and the other way round. */
function splitAll(
  posts: readonly PlainPost[],
  isNumbered: boolean,
  split: (post: PlainPost, digits: number, index: number) => PlainPost[]
): PlainPost[] {
  for (let digits = isNumbered ? 1 : 0; ; digits++) {
    const parts = posts.flatMap((post, index) => split(post, digits, index))
    if (!isNumbered || String(parts.length).length <= digits) return parts
  }
}

interface Splitting {
  /** Digits that the number of a part may take; 0 for none. */
  readonly digits: number
  readonly label: (payload: Payload, byline: PartOptions['byline']) => unknown
  readonly roomIn: (
    payload: Payload,
    slot: TextSlot,
    byline: PartOptions['byline']
  ) => (text: string) => boolean
  /** The payload is not the first of the thread. */
  readonly isLater: boolean
}

/**
 * Split a payload that has no room for its label into payloads that have.
 *
 * @throws {DisclosureError} `no-room` when not even one word fits beside the label, `cannot-label`
 * where two texts of it say different things and can't be parted together.
 */
function splitPost(
  platform: Platform,
  payload: Payload,
  { digits, label, roomIn, isLater }: Splitting
): Payload[] {
  const slot = threadSlot(platform, payload)
  if (!slot) return [payload]
  const number = digits > 0 ? `${'9'.repeat(digits)}/${'9'.repeat(digits)}` : ''
  const withNumber = (text: string) => (number ? numbered(text, number) : text)
  const whole = setAt(payload, slot.path, withNumber(textAt(payload, slot)))
  if (withRoom(() => label(whole, isLater ? 'short' : undefined))) return [payload]
  const text = textAt(payload, slot)
  const later = laterPayload(platform, payload)
  const split = (first: PartOptions['byline']) => {
    const firstRoom = roomIn(payload, slot, isLater ? 'short' : first)
    const laterRoom = roomIn(later, slot, 'short')
    return splitText(text, {
      slot,
      payload,
      opening: platform.thread?.addressees?.(payload, text) ?? '',
      fits: (part, isFirst) => (isFirst ? firstRoom : laterRoom)(withNumber(part))
    })
  }
  // Beside its HTML a text takes about twice the room.
  const halves = () => splitEvenly(platform, payload, slot, (part) => label(part, 'short'))
  const parallel = platform.thread?.parallel
  const isParallel =
    (parallel !== undefined && stringAt(payload, toPath(parallel)) !== '') ||
    repeatsIn(platform, payload, text).length > 0
  const parts = isParallel ? halves() : isLater ? split('short') : (split('full') ?? split('short'))
  if (!parts) {
    throw new DisclosureError(
      'no-room',
      `No room for the label in the parts of this ${platform.name} thread: not even one word fits beside it, or there would be more than ${mostParts} parts.`
    )
  }
  return makeParts(platform, payload, slot, parts)
}

/** Split into more and more parts of about the same length, until each has room with all it carries. */
function splitEvenly(
  platform: Platform,
  payload: Payload,
  slot: TextSlot,
  label: (payload: Payload) => unknown
): TextPart[] | undefined {
  const text = textAt(payload, slot)
  for (let count = 2; count <= mostParts; count = Math.ceil(count * 1.25)) {
    const most = Math.ceil(text.length / count)
    const parts = splitText(text, { slot, payload, opening: '', fits: (part) => part.length <= most })
    if (!parts) return undefined
    const payloads = makeParts(platform, payload, slot, parts)
    if (payloads.every((part) => withRoom(() => label(part)))) return parts
  }
  return undefined
}

function makeParts(
  platform: Platform,
  payload: Payload,
  slot: TextSlot,
  parts: readonly TextPart[]
): Payload[] {
  const { parallel, time } = platform.thread ?? {}
  const text = textAt(payload, slot)
  const beside = parallel === undefined ? undefined : parallelParts(platform, payload, text, parts)
  const same = repeatsIn(platform, payload, text)
  return parts.map((each, index) => {
    const sliced = sliceSpans(payload, slot.spans, { text, start: each.start, end: each.end })
    const words = textOfPart(text, each)
    let part = index === 0 ? sliced : laterPayload(platform, sliced)
    part = setAt(part, slot.path, words)
    for (const name of same) part = setAt(part, toPath(name), words)
    if (parallel !== undefined && beside) part = setAt(part, toPath(parallel), beside[index])
    const at = time && getAt(part, toPath(time.path))
    if (time && at !== undefined) part = setAt(part, toPath(time.path), time.next(at, index))
    return part
  })
}

/** The members that say the same as the text. */
function repeatsIn({ thread }: Platform, payload: Payload, text: string): readonly string[] {
  return (thread?.repeats ?? []).filter((name) => stringAt(payload, toPath(name)) === text)
}

/** The text in markup beside a plain one, parted where that is. */
function parallelParts(
  platform: Platform,
  payload: Payload,
  text: string,
  parts: readonly TextPart[]
): string[] | undefined {
  const path = toPath(platform.thread?.parallel ?? '')
  const marked = stringAt(payload, path)
  if (marked === '') return undefined
  const slot = findSlots(platform, payload).whole.find((each) => each.path.join('.') === path.join('.'))
  const markup = slot?.format.markup?.(marked)
  const found = markup && partAlong(parts, text, marked, markup)
  if (found) return found
  throw new DisclosureError(
    'cannot-label',
    `Cannot label here: \`${platform.text}\` and \`${path.join('.')}\` of the ${platform.name} payload say different things, so they can’t be split together. Pass the parts as a list, or leave \`${path.join('.')}\` out.`
  )
}

/** What the later parts of a thread have of its payload. */
function laterPayload({ thread }: Platform, payload: Payload): Payload {
  if (!thread) return payload
  let part = payload
  for (const words of thread.first) {
    if (getAt(part, toPath(words)) !== undefined) part = setAt(part, toPath(words), undefined)
  }
  return { ...part, ...thread.later }
}

/** The text that may be split: the main one, if the platform has threads. */
function threadSlot(platform: Platform, payload: Payload): TextSlot | undefined {
  const { thread } = platform
  if (!thread) return undefined
  const [slot] = findSlots(platform, payload).whole
  const { splits = [platform.text] } = thread
  return slot && splits.includes(slot.path.join('.')) ? slot : undefined
}

/** Put a number behind a text; behind a fence on a line of its own, or it would be code. */
function numbered(text: string, number: string): string {
  return `${text}${text.endsWith('```') ? '\n' : ' '}${number}`
}

function numberPart(platform: Platform, payload: Payload, number: string): Payload {
  const slot = threadSlot(platform, payload)
  return slot ? setAt(payload, slot.path, numbered(textAt(payload, slot), number)) : payload
}

/** Take such a number off again. @returns `undefined` where there is none. */
function unnumberPart(platform: Platform, payload: Payload, number: string): Payload | undefined {
  const slot = threadSlot(platform, payload)
  if (!slot) return undefined
  const text = textAt(payload, slot)
  const plain = text.slice(0, -number.length - 1)
  return numbered(plain, number) === text ? setAt(payload, slot.path, plain) : undefined
}
