import { DisclosureError } from '../disclosure/disclosure-error.js'
import { digestOf } from '../disclosure/review-of.js'
import type { DisclosureInput } from '../notice/prepare-label.js'
import { getAt, type Payload, setAt, toPath } from './at-path.js'
import { findSlots, textAt } from './find-slots.js'
import { labelPayload, type LabelledPost, type PartOptions } from './label-payload.js'
import { mainText } from './main-text.js'
import type { Platform, PostNote, PostOptions, TextSlot } from './platform.js'
import { requirePayload } from './require-payload.js'
import { sliceSpans } from './spans.js'
import { splitText, type TextPart } from './split-text.js'
import { unlabelPayload } from './unlabel-payload.js'

export interface ThreadOptions extends Omit<PostOptions, 'overflow'> {
  /** Put `1/3` behind the text of each part. @default false */
  readonly number?: boolean
}

export interface LabelledThread<P> {
  readonly payloads: readonly P[]
  readonly notes: readonly PostNote[]
}

/** The most parts that a text is split into. */
const mostParts = 999

/**
 * Split a long text into posts, at sentences where that leaves half a post or more, else between
 * words, and label every part: each can be quoted alone.
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
  const posts: readonly (string | P)[] = Array.isArray(post) ? post : [post as string | P]
  const payloads = posts.map((each) => toPlain(platform, each, options))
  if (payloads.length === 0) {
    throw new DisclosureError('cannot-label', 'Cannot label here: expected at least one post.')
  }
  const digest = getAt(disclosure, ['review', 'digest'])
  const whole = payloads.map((payload) => mainText(platform, payload)).join('\n\n')
  const part: PartOptions = {
    reviewMatches: typeof digest === 'string' ? digest === digestOf(whole) : undefined
  }
  const label = (payload: Payload, isLaterPart: boolean): LabelledPost<Payload> =>
    labelPayload(platform, payload, disclosure, options, { ...part, isLaterPart })

  const fits = (payload: Payload, isLaterPart: boolean): boolean => {
    try {
      label(payload, isLaterPart)
      return true
    } catch (error) {
      if (error instanceof DisclosureError && error.code === 'no-room') return false
      throw error
    }
  }
  const split = (digits: number): Payload[] => {
    const room = options.number ? `${'9'.repeat(digits)}/${'9'.repeat(digits)}` : ''
    return payloads.flatMap((payload, index) => splitPayload(platform, payload, { room, fits, isLater: index > 0 }))
  }
  // How many digits the numbers take depends on how many parts there are, and the other way round.
  let parts = split(1)
  for (let digits = 2; options.number && String(parts.length).length >= digits; digits++) {
    parts = split(digits)
  }
  const labelled = parts.map((payload, index) =>
    label(options.number ? numbered(platform, payload, index + 1, parts.length) : payload, index > 0)
  )
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

function toPlain(platform: Platform, post: unknown, options: ThreadOptions): Payload {
  const { thread, name } = platform
  if (typeof post === 'string') {
    if (thread) return { [thread.text]: post }
    throw new DisclosureError(
      'cannot-label',
      `Cannot label here: ${name} has no threads. Pass the payload to \`labelPost\`.`
    )
  }
  const { locale } = options
  const payload = requirePayload(platform, post)
  return unlabelPayload(platform, payload, locale === undefined ? {} : { locale }).payload
}

interface Splitting {
  /** The number of a part at its widest. */
  readonly room: string
  readonly fits: (payload: Payload, isLaterPart: boolean) => boolean
  readonly isLater: boolean
}

function splitPayload(platform: Platform, payload: Payload, splitting: Splitting): Payload[] {
  const { room, fits, isLater } = splitting
  const slot = threadSlot(platform, payload)
  const probe = (part: Payload, isLaterPart: boolean) => {
    const text = slot ? textAt(part, slot) : ''
    return fits(slot && room ? setAt(part, slot.path, withNumber(text, room)) : part, isLaterPart)
  }
  if (!slot || probe(payload, isLater)) return [payload]
  const text = textAt(payload, slot)
  const make = ({ start, end }: TextPart, isFirst: boolean) =>
    toPart(platform, payload, slot, { start, end, isFirst })
  const parts = splitText(text, {
    slot,
    payload,
    fits: (part, isFirst) => probe(make(part, isFirst), isLater || !isFirst)
  })
  if (!parts || parts.length > mostParts) {
    throw new DisclosureError(
      'no-room',
      `No room for the label in the parts of this ${platform.name} thread: ${parts ? `there would be more than ${mostParts}` : 'not even one word fits beside it'}.`
    )
  }
  return parts.map((part, index) => make(part, index === 0))
}

/** The text that may be split: the main one, if the platform has threads. */
function threadSlot(platform: Platform, payload: Payload): TextSlot | undefined {
  const { thread } = platform
  if (!thread) return undefined
  const [slot] = findSlots(platform, payload).whole
  return slot?.path.join('.') === thread.text ? slot : undefined
}

function toPart(
  { thread }: Platform,
  payload: Payload,
  slot: TextSlot,
  { start, end, isFirst }: TextPart & { isFirst: boolean }
): Payload {
  const text = textAt(payload, slot)
  const sliced = sliceSpans(payload, slot.spans, { text, start, end })
  let part = setAt(sliced, slot.path, text.slice(start, end))
  if (isFirst || !thread) return part
  for (const words of thread.first) {
    if (getAt(part, toPath(words)) !== undefined) part = setAt(part, toPath(words), undefined)
  }
  return { ...part, ...thread.later }
}

function numbered(platform: Platform, payload: Payload, index: number, count: number): Payload {
  const slot = threadSlot(platform, payload)
  if (!slot) return payload
  return setAt(payload, slot.path, withNumber(textAt(payload, slot), `${index}/${count}`))
}

function withNumber(text: string, number: string): string {
  return `${text} ${number}`
}
