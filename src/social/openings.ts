import type { Locale } from '../notice/locale.js'
import { type Opening, renderOpening } from './post-words.js'

// What a locale's labels open with depends on the locale alone, so remembering it is invisible.
const remembered = new WeakMap<Locale, readonly Opening[]>()

/** Every way in which a label in this language can open. */
export function openingsOf(locale: Locale): readonly Opening[] {
  const known = remembered.get(locale)
  if (known) return known
  const tags = [undefined, 'simulated', 'parody'] as const
  const kinds = ['generated', 'assisted', 'involved'] as const
  const openings = tags.flatMap((tag) => kinds.map((kind) => renderOpening(kind, tag, locale)))
  remembered.set(locale, openings)
  return openings
}
