import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { type OptionKinds, requireOptions } from '../disclosure/options.js'
import { digestOf } from '../disclosure/review.js'
import { knownWords } from '../notice/known-words.js'
import type { Locale } from '../notice/locale.js'
import { isToldHuman } from '../notice/label-kinds.js'
import { type DisclosureInput, type PreparedLabel, prepareLabel } from '../notice/prepare-label.js'
import { findLocale, resolveLocale } from '../notice/resolve-locale.js'
import type { TextFacts } from '../policy/facts.js'
import { findSlots, listAt, mainText, type Slots, textAt } from './find-slots.js'
import { fitWords, isVisible, resolveLimits, type RoomOf } from './fit-words.js'
import { collectNotes, setFlags } from './notes.js'
import { getAt, type Payload, setAt, toPath } from './payload.js'
import { placeWords } from './place-words.js'
import { readPayload } from './plain-data.js'
import {
  joinSentences,
  type NodeSlot,
  openPayload,
  type Platform,
  type PostNote,
  type PostOptions,
  type TextSlot,
  requirePlatform
} from './platform.js'
import { type PostWords, renderPostWords, type WordsForm } from './post-words.js'
import { withoutOldHeads } from './subject.js'
import { findInner, sweepPayload } from './sweep.js'
import { removeWords } from './unlabel-payload.js'
import { hasPost, locatePost, sweepAround } from './wrapped-post.js'

export interface LabelledPost<P> {
  readonly payload: P
  readonly notes: readonly PostNote[]
}

/** What one part of a thread needs beyond the options. */
export interface PartOptions {
  /** Whether the review is bound to the whole text, of which this is a part. */
  readonly reviewMatches?: boolean | undefined
  /** The form of the byline. @default the full one, or the short one where there is no room */
  readonly byline?: 'full' | 'short'
  /** The payload has no label: what looks like one are the author's words. @default false */
  readonly isPlain?: boolean
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

/**
 * Measure once what a label takes in a payload, for many texts in the place of its main text.
 *
 * @returns Tells whether a text has room beside its label.
 * @throws {DisclosureError} as {@link labelPayload} does, but for want of room.
 */
export function measureRoom(
  platform: Platform,
  payload: Payload,
  { slot, facts, options, part }: Measuring
): (text: string) => boolean {
  const withText = (text: string) => setAt(payload, slot.path, text)
  const sample = withRoom(() => labelPayload(platform, withText(sampleText), facts, options, part))
  if (!sample) return () => false
  const { locale } = chooseLanguage(platform, payload, options)
  const { use = 'post' } = platform
  const prepared = prepareLabel(
    facts,
    typeof use === 'function' ? use(payload) : use,
    { surface: 'post', locale, ...(options.packs ? { packs: options.packs } : {}) },
    reviewed(part.reviewMatches)
  )
  const words = renderPostWords(prepared, prepared.locale)
  if (!words) return () => true
  const forms = formsFor(wordsFor(slot, { prepared, words, options, part }), part)
  const rooms = resolveLimits(platform, findSlots(platform, payload), options.limits)(slot)
  const beside = setAt(sample.payload, slot.path, '')
  return (text) =>
    forms.some((form) => {
      const placed = placeWords(text, form, slot, withText(text))
      if (!isVisible(placed, slot)) return false
      if (!rooms.every((room) => room.hasRoomFor(placed.text, beside))) return false
      return !exceededTotal(platform, setAt(beside, slot.path, placed.text))
    })
}

interface Measuring {
  /** Of the main text. */
  readonly slot: TextSlot
  readonly facts: Disclosure
  readonly options: PostOptions
  readonly part: PartOptions
}

/** The shortest text there is. */
const sampleText = 'x'

/** Give what was made, or nothing for want of room. */
export function withRoom<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch (error) {
    if (error instanceof DisclosureError && error.code === 'no-room') return undefined
    throw error
  }
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

interface Placing {
  readonly prepared: PreparedLabel
  readonly words: PostWords
  readonly options: PostOptions
  readonly part: PartOptions
}

interface Placed {
  readonly payload: Payload
  readonly isShortened: boolean
  readonly hasShortByline: boolean
}

/** Label every slot: titles first, because they may count toward the limit of the text. */
function placeAll(platform: Platform, plain: Payload, slots: Slots, placing: Placing): Placed {
  const { options, part } = placing
  const { overflow = 'error' } = options
  const roomOf: RoomOf = resolveLimits(platform, slots, options.limits)
  let payload = plain
  let isShortened = false
  let hasShortByline = false
  for (const slot of slots.heads) {
    const { heads: forms } = wordsFor(slot, placing)
    const fitted = fitWords(payload, { platform, slot, forms, rooms: roomOf(slot), overflow })
    payload = fitted.payload
    isShortened ||= fitted.isShortened
  }
  for (const slot of slots.whole) {
    const words = wordsFor(slot, placing)
    const forms = formsFor(words, part)
    const fitted = fitWords(payload, { platform, slot, forms, rooms: roomOf(slot), overflow })
    payload = fitted.payload
    isShortened ||= fitted.isShortened
    hasShortByline ||= fitted.form?.tail !== words.forms[0]?.tail
  }
  const [full] = placing.words.forms
  for (const slot of slots.nodes) {
    const add = (form: WordsForm | undefined) => addNode(platform, payload, slot, placing.words, form)
    const fitting = placing.words.forms.find((form) => !exceededTotal(platform, add(form)))
    payload = add(fitting ?? full)
    hasShortByline ||= fitting !== undefined && fitting.tail !== full?.tail
  }
  return { payload, isShortened, hasShortByline }
}

function addNode(
  { name }: Platform,
  payload: Payload,
  slot: NodeSlot,
  { mark }: PostWords,
  form: WordsForm | undefined
): Payload {
  const list = listAt(payload, slot.list)
  if (slot.max !== undefined && list.length >= slot.max) {
    throw new DisclosureError(
      'no-room',
      `No room for the label in \`${slot.list.join('.')}\` of the ${name} payload: ${slot.max} blocks are available, and with it there would be ${list.length + 1}. Join two of them.`,
      { needed: list.length + 1, available: slot.max }
    )
  }
  const moved = slot.shift?.(payload, 1) ?? payload
  return setAt(moved, slot.list, [slot.render(mark, form?.tail ?? ''), ...list])
}

function formsFor({ forms }: PostWords, { byline }: PartOptions): PostWords['forms'] {
  if (byline === undefined) return forms
  const tail = forms.at(byline === 'full' ? 0 : -1)?.tail
  return forms.filter((form) => form.tail === tail)
}

function wordsFor({ lang }: TextSlot, { prepared, words, options }: Placing): PostWords {
  if (lang === undefined || options.locale !== undefined) return words
  const locale = findLocale(lang)
  return (locale && renderPostWords(prepared, locale)) ?? words
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
  const inner = findInner(payload, (each) => hasPost(platform, each))
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

function exceededTotal({ totals = [] }: Platform, payload: Payload) {
  for (const { max, unit, count } of totals) {
    const needed = count(payload)
    if (needed > max) return { needed, available: max, unit }
  }
  return undefined
}

function requireTotals(platform: Platform, payload: Payload): void {
  const exceeded = exceededTotal(platform, payload)
  if (!exceeded) return
  const { needed, available, unit } = exceeded
  if (needed === Infinity) {
    throw new DisclosureError(
      'cannot-label',
      `Cannot label here: the ${platform.name} payload can’t be written as JSON. Take cycles and big integers out of it.`
    )
  }
  throw new DisclosureError(
    'no-room',
    `No room for the label in the ${platform.name} payload: with it the payload takes ${needed} ${unit}, and ${available} are available. Shorten its texts.`,
    { needed, available }
  )
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
function chooseLanguage(
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

const digestPath = ['review', 'digest']

function matchReview(disclosure: DisclosureInput, platform: Platform, payload: Payload): TextFacts {
  const digest = getAt(disclosure, digestPath)
  return reviewed(
    typeof digest === 'string' ? digest === digestOf(mainText(platform, payload)) : undefined
  )
}

const noFacts: TextFacts = {}

function reviewed(reviewMatches: boolean | undefined): TextFacts {
  return reviewMatches === undefined ? noFacts : { reviewMatches }
}
