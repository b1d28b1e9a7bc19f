import type { Locale } from '../notice/locale.js'
import type { Format } from './formats/format.js'
import { type Opening, renderOpening } from './render-opening.js'

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

const rememberedStarts = new WeakMap<Format, WeakMap<readonly Locale[], ReadonlySet<string>>>()

/**
 * Tell whether a label could open at an offset of a text, by its first two characters. That decides
 * nearly every text that has no label.
 */
export function mayOpen(
  text: string,
  start: number,
  format: Format,
  locales: readonly Locale[]
): boolean {
  const byLocales = rememberedStarts.get(format) ?? new WeakMap<readonly Locale[], ReadonlySet<string>>()
  let starts = byLocales.get(locales)
  if (!starts) {
    rememberedStarts.set(format, byLocales)
    const words = locales.flatMap(openingsOf).flatMap(({ head, mark }) => [head, mark])
    const open = format.notice?.open ?? ''
    starts = new Set(
      words.flatMap((each) => [
        format.escape(each).slice(0, 2),
        `${open}${format.escape(each)}`.slice(0, 2)
      ])
    )
    byLocales.set(locales, starts)
  }
  return starts.has(text.slice(start, start + 2))
}
