import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { type OptionKinds, requireOptions } from '../disclosure/options.js'
import { declaredDigests, digestOf } from '../disclosure/review.js'
import { knownWords } from '../notice/known-words.js'
import type { Locale } from '../notice/locale.js'
import { isToldHuman } from '../notice/label-kinds.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { prepareLabel } from '../notice/prepare-label.js'
import { findLocale, resolveLocale } from '../notice/resolve-locale.js'
import type { TextFacts } from '../policy/facts.js'
import { findSlots, mainText, type Slots, textAt } from './find-slots.js'
import { collectNotes, setFlags } from './notes.js'
import { getAt, type Payload, setAt, toPath } from './payload.js'
import { type PartOptions, placeAll, requireTotals } from './place-label.js'
import { readPayload } from './plain-data.js'
import {
  joinSentences,
  openPayload,
  type Platform,
  type PostNote,
  type PostOptions,
  requirePlatform
} from './platform.js'
import { renderPostWords } from './post-words.js'
import { withoutOldHeads } from './subject.js'
import { findInner, sweepPayload } from './sweep.js'
import { removeWords } from './unlabel-payload.js'
import { hasPost, locatePost, sweepAround } from './wrapped-post.js'

export interface LabelledPost<P> {
  readonly payload: P
  readonly notes: readonly PostNote[]
}

/**
 * Label the payload of one post: the head before the author's words in every text that a reader may
 * meet alone, the byline with the main text, the platform's own flags where the media are AI's.
 *
 * The input stays as it is; the result shares what was not touched. Labelling twice is labelling
 * once, and a changed disclosure replaces the old label.
 *
 * @throws {DisclosureError} `refused`, `undeclared`, `review-mismatch`, `invalid-disclosure`,
 * `unknown-locale`, `invalid-option`, `no-room`, or `cannot-label` for a payload that has no place
 * for a label (a story, media alone, a template message, a draft, a signed event), with what to do
 * instead.
 */
export function labelPayload<P extends object>(
  platform: Platform,
  payload: P,
  disclosure: DisclosureInput,
  options: PostOptions = {},
  part: PartOptions = {}
): LabelledPost<P> {
  requirePlatform(platform)
  requireOptions(options, postOptionKinds)
  const given = readPayload(platform, payload)
  const at = locatePost(platform, given)
  if (at.length === 0) return labelOpened(platform, given, { disclosure, options, part }) as LabelledPost<P>
  const wrapped = { path: at.join('.'), notes: sweepAround(platform, given, at, options) }
  const post = getAt(given, at) as Payload
  const labelled = labelOpened(platform, post, { disclosure, options, part, at: wrapped.path })
  return {
    payload: setAt(given, at, labelled.payload) as P,
    notes: [...labelled.notes, ...wrapped.notes]
  }
}

interface Labelling {
  readonly disclosure: DisclosureInput
  readonly options: PostOptions
  readonly part: PartOptions
  /** Where the post stands in what was passed. */
  readonly at?: string
}

function labelOpened(
  platform: Platform,
  given: Payload,
  labelling: Labelling
): LabelledPost<Payload> {
  const { payload, close } = openPayload(platform, given)
  const labelled = labelRead(platform, payload, labelling)
  return { ...labelled, payload: close(labelled.payload) }
}

function labelRead(
  platform: Platform,
  given: Payload,
  { disclosure, options, part, at = '' }: Labelling
): LabelledPost<Payload> {
  const language = chooseLanguage(platform, given, options)
  const { use = 'post' } = platform
  const prepare = (text: TextFacts) =>
    prepareLabel(
      disclosure,
      typeof use === 'function' ? use(given) : use,
      { surface: 'post', locale: language.locale, ...(options.packs ? { packs: options.packs } : {}) },
      text
    )
  const declared = prepare('reviewMatches' in part ? reviewed(part.reviewMatches) : noFacts)
  const words = renderPostWords(declared, declared.locale)
  if (!words) {
    return leaveUnlabelled(platform, given, options, declared.disclosure)
  }
  refuse(platform, given)
  const found = findSlots(platform, given)
  const unlabelled = part.isPlain
    ? undefined
    : removeWords(platform, given, found, knownWords(options.locale))
  const plain = withoutOldHeads(unlabelled?.payload ?? given, found, knownWords(options.locale))
  const slots = plain === given ? found : findSlots(platform, plain)
  requireMainText(platform, slots, plain)
  requireGrammar(platform, plain, slots)
  const swept = sweepPayload(platform, plain, slots, { strict: options.strict, at })
  const review = 'reviewMatches' in part ? noFacts : matchReview(disclosure, platform, plain)
  const prepared = review === noFacts ? declared : prepare(review)
  const placed = placeAll(platform, plain, slots, { prepared, words, options, part })
  if (placed.isShortened && review.reviewMatches) throw cutReview()
  const flagged = setFlags(platform, placed.payload, options.media, words.kinds)
  requireTotals(platform, flagged.payload)
  const notes = collectNotes(platform, prepared, {
    before: plain,
    after: flagged.payload,
    text: slots.whole[0] ? textAt(plain, slots.whole[0]) : '',
    words,
    flagNotes: flagged.notes,
    unknownLanguage: language.unknown,
    isShortened: placed.isShortened,
    hasShortByline: placed.hasShortByline && part.byline !== 'short'
  })
  return { payload: flagged.payload, notes: [...notes, ...swept] }
}

/** No AI took part, as declared: there is nothing to label, and an older label is not true. */
function leaveUnlabelled(
  platform: Platform,
  given: Payload,
  { locale, media }: PostOptions,
  disclosure: Disclosure
): LabelledPost<Payload> {
  const isFixed = platform.refusals?.some(({ when }) => when(given))
  const removed = isFixed
    ? undefined
    : removeWords(platform, given, findSlots(platform, given), knownWords(locale))
  const plain = removed?.payload ?? given
  const flagged = isFixed
    ? { payload: plain, notes: [] }
    : setFlags(platform, plain, media, [])
  const untold = [
    ...(isToldHuman(disclosure) ? [' `tell`'] : []),
    ...(disclosure.persona ? [' `persona`'] : [])
  ]
    .map((fact) => `${fact} is shown in documents alone: a post without AI has no words for it.`)
    .join('')
  const message = `Nothing was labelled: the facts say that no AI took part in the text.${untold}`
  return { payload: flagged.payload, notes: [...flagged.notes, { kind: 'rule', message }] }
}

function refuse({ refusals = [] }: Platform, payload: Payload): void {
  for (const { when, because } of refusals) {
    if (!when(payload)) continue
    const reason = typeof because === 'string' ? because : because(payload)
    throw new DisclosureError('cannot-label', `Cannot label here: ${reason}`)
  }
}

function requireMainText(platform: Platform, { whole, nodes }: Slots, payload: Payload): void {
  if (whole.length > 0 || nodes.length > 0) return
  const { name, text, textless } = platform
  const inner = findInner(platform, payload, (each) => hasPost(platform, each))
  const advice =
    inner === undefined
      ? `the ${name} payload has no text. Give it a \`${text}\` that the label can open.`
      : `the ${name} payload has no text, but \`${inner}\` has one. Is the post in there? Pass \`${inner}\`, and put what comes back in its place.`
  throw new DisclosureError('cannot-label', joinSentences(`Cannot label here: ${advice}`, textless))
}

/** What the platform would not show as the author wrote it, it would not show the label of. */
function requireGrammar({ name }: Platform, payload: Payload, { whole, heads }: Slots): void {
  for (const slot of [...whole, ...heads]) {
    const problem = slot.format.problem?.(textAt(payload, slot))
    if (problem === undefined) continue
    throw new DisclosureError(
      'cannot-label',
      `Cannot label here: \`${slot.path.join('.')}\` of the ${name} payload ${problem}`
    )
  }
}

function cutReview(): DisclosureError {
  return new DisclosureError(
    'review-mismatch',
    'Nothing was labelled, because the text would have to be cut, and its review is bound to the whole. Split it with `labelThread`, or review the shorter text.'
  )
}

/** What the options of a post may be. */
export const postOptionKinds: OptionKinds<PostOptions> = {
  locale: 'any',
  overflow: ['error', 'shorten'],
  media: ['ai', 'human', 'mixed'],
  limits: 'any',
  packs: 'any',
  strict: 'boolean'
}

/** The language of the label: the asked one, else the payload's own, else English. */
export function chooseLanguage(
  { language = [] }: Platform,
  payload: Payload,
  { locale }: PostOptions
): { locale: string | Locale; unknown?: string } {
  if (locale !== undefined) return { locale: resolveLocale(locale) }
  for (const path of language) {
    const tag = [getAt(payload, toPath(path))].flat()[0]
    if (typeof tag !== 'string' || tag === '') continue
    const found = findLocale(tag)
    return found ? { locale: found.tag } : { locale: 'en', unknown: tag }
  }
  return { locale: 'en' }
}

function matchReview(disclosure: DisclosureInput, platform: Platform, payload: Payload): TextFacts {
  const digests = declaredDigests(disclosure)
  if (digests.length === 0) return noFacts
  const own = digestOf(mainText(platform, payload))
  return reviewed(digests.every((digest) => digest === own))
}

const noFacts: TextFacts = {}

/** What is known of a text whose review is bound to it, or is not. */
export function reviewed(reviewMatches: boolean | undefined): TextFacts {
  return reviewMatches === undefined ? noFacts : { reviewMatches }
}
