import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { prepareLabel } from '../notice/prepare-label.js'
import { findSlots } from './find-slots.js'
import { isVisible, resolveLimits } from './fit-words.js'
import { chooseLanguage, labelPayload, reviewed } from './label-payload.js'
import { type Payload, setAt } from './payload.js'
import { exceededTotal, formsFor, type PartOptions, wordsFor } from './place-label.js'
import { placeWords } from './place-words.js'
import type { Platform, PostOptions, TextSlot } from './platform.js'
import { renderPostWords } from './post-words.js'

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
