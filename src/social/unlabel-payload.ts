import type { Disclosure } from '../disclosure/disclosure.js'
import { requireOptions } from '../disclosure/options.js'
import { plain } from '../markup/plain.js'
import { knownWords } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Locale } from '../notice/locale.js'
import { requireKnown } from '../notice/require-known.js'
import { resolveLocale } from '../notice/resolve-locale.js'
import { findSlots, listAt, type Slots, textAt } from './find-slots.js'
import { findHead, findWords, type FoundWords, openingsAt, openingsOf } from './find-words.js'
import { getAt, isPayload, type Payload, sameJson, setAt } from './payload.js'
import { startIn } from './place-words.js'
import { readPayload } from './plain-data.js'
import { type NodeSlot, openPayload, type Platform, type TextSlot, requirePlatform } from './platform.js'
import { moveSpans } from './spans.js'
import { locatePost } from './wrapped-post.js'

export interface Unlabelled<P> {
  readonly payload: P
  readonly changed: boolean
  /** The facts that the label told, read from its words. */
  readonly disclosure?: Disclosure
}

/**
 * Take our label off a payload again, without being told its disclosure.
 *
 * Only exact canonical words in the exact place are ours. What merely looks like a label is the
 * author's and stays. Flags that tell of the media stay too: they are true with and without words.
 */
export function unlabelPayload<P extends object>(
  platform: Platform,
  payload: P,
  options: { readonly locale?: string | Locale } = {}
): Unlabelled<P> {
  requirePlatform(platform)
  requireOptions(options, { locale: 'any' })
  if (options.locale !== undefined) resolveLocale(options.locale)
  const given = readPayload(platform, payload)
  const at = locatePost(platform, given)
  const post = getAt(given, at) as Payload
  const { payload: opened, close } = openPayload(platform, post)
  const known = knownWords(options.locale)
  const found = removeWords(platform, opened, findSlots(platform, opened), known)
  if (!found) return { payload, changed: false }
  return {
    payload: setAt(given, at, close(found.payload)) as P,
    changed: true,
    disclosure: found.disclosure
  }
}

/**
 * Take the words of a label out of these slots.
 *
 * @returns `undefined` when there are none of ours.
 */
export function removeWords(
  platform: Platform,
  given: Payload,
  slots: Slots,
  known: readonly LabelWords[]
): { payload: Payload; disclosure: Disclosure } | undefined {
  let result: Payload = given
  let found: Pick<FoundWords, 'words' | 'opening' | 'disclosure'> | undefined
  // The language of the texts of which the payload says none.
  let spoken: LabelWords | undefined
  for (const slot of slots.nodes) {
    const label = findNode(result, slot, known)
    if (!label) continue
    found ??= label
    spoken ??= label.words
    result = removeNode(result, slot)
  }
  for (const slot of slots.whole) {
    const label = findInSlot(result, slot, known)
    if (!label) continue
    found ??= label
    if (slot.lang === undefined) spoken ??= label.words
    result = replaceText(result, slot, label)
  }
  if (!found) return undefined
  for (const slot of slots.heads) {
    const head = headIn(textAt(result, slot), slot, result, { ...found, spoken }, known)
    if (head) result = replaceText(result, slot, head)
  }
  result = platform.textFlag?.unset(result) ?? result
  return { payload: result, disclosure: found.disclosure }
}

function findInSlot(payload: Payload, slot: TextSlot, known: readonly LabelWords[]): FoundWords | undefined {
  const { formerFormat } = slot
  const find = (each: TextSlot) => findWords(textAt(payload, slot), each, payload, known)
  return find(slot) ?? (formerFormat && find({ ...slot, format: formerFormat }))
}

/**
 * The title of another language has a label in that language; one without a language that of the
 * texts without one, and where each of those says its own, any.
 */
function headIn(
  text: string,
  slot: TextSlot,
  payload: Payload,
  found: Pick<FoundWords, 'words' | 'opening'> & { readonly spoken: LabelWords | undefined },
  known: readonly LabelWords[]
) {
  if (slot.isSubject) return subjectHead(text, found, known)
  const start = startIn(text, slot, payload)
  for (const opening of openingsAt(text, start, slot.format, known)) {
    if (opening.opening.meaning !== found.opening.meaning) continue
    if (slot.lang === undefined && found.spoken && opening.words !== found.spoken) continue
    const head = findHead(text, slot, payload, opening)
    if (head) return head
  }
  return undefined
}

/** The mark of a subject; in version 0.1.0 it was the head of a post. */
function subjectHead(
  text: string,
  { words, opening }: Pick<FoundWords, 'words' | 'opening'>,
  known: readonly LabelWords[]
) {
  const without = (head: string) => ({ text: text.slice(head.length), start: 0, inserted: head })
  const { title = '', meaning } = opening
  if (title !== '' && text.startsWith(title)) return without(title)
  for (const { words: others, opening: other } of openingsAt(text, 0, plain, known)) {
    const isSame = other.meaning === meaning && others.tag === words.tag
    if (isSame && text.startsWith(other.head)) return without(other.head)
  }
  return undefined
}

function replaceText(
  payload: Payload,
  slot: TextSlot,
  { text, start, inserted }: Pick<FoundWords, 'text' | 'start' | 'inserted'>
): Payload {
  const before = text.slice(0, start)
  return moveSpans(setAt(payload, slot.path, text), slot.spans, {
    before,
    words: inserted,
    sign: -1
  })
}

function findNode(payload: Payload, slot: NodeSlot, known: readonly LabelWords[]) {
  const node = listAt(payload, slot.list)[0]
  const text = isPayload(node) ? slot.read(node) : undefined
  if (text === undefined) return undefined
  for (const { words, opening } of openingsOf(plain, known).all) {
    if (!text.startsWith(`${opening.mark} `)) continue
    const tail = text.slice(opening.mark.length + 1)
    const disclosure = opening.readByline(tail)
    const isOurs = sameJson(slot.render(opening.mark, tail), node)
    if (disclosure && isOurs) return { words, opening, disclosure }
  }
  requireKnown(text, known)
  return undefined
}

function removeNode(payload: Payload, slot: NodeSlot): Payload {
  const rest = setAt(payload, slot.list, listAt(payload, slot.list).slice(1))
  return slot.shift?.(rest, -1) ?? rest
}
