import type { Locale } from '../notice/locale.js'
import type { Format } from './formats/format.js'
import { type Opening, type OpeningFacts, personaOpening, renderOpening } from './render-opening.js'

/** A label that may stand in a text. */
export interface FoundOpening {
  readonly locale: Locale
  readonly opening: Opening
}

/** A way in which a label can open, and the words by which it is told at a glance. */
interface KnownOpening extends FoundOpening {
  /** What a text with this label begins with, inline and as a notice. */
  readonly stems: readonly string[]
  /** Ends the name, where the stem is followed by one. */
  readonly close?: string
}

interface KnownOpenings {
  readonly all: readonly KnownOpening[]
  /** By the first two characters of a stem: they decide nearly every text that has no label. */
  readonly byStart: ReadonlyMap<number, readonly KnownOpening[]>
}

/** The longest name in a head, in UTF-16 code units, escapes included. */
const longestName = 420
const tags = ['simulated', 'parody'] as const
const kinds = ['generated', 'assisted', 'involved'] as const

// What labels open with depends on the format and the locales alone, so remembering it is invisible.
const remembered = new WeakMap<readonly Locale[], WeakMap<Format, KnownOpenings>>()

/** List the labels that may open at an offset of a text: nearly always none. */
export function openingsAt(
  text: string,
  start: number,
  format: Format,
  locales: readonly Locale[]
): FoundOpening[] {
  const likely = openingsOf(format, locales).byStart.get(startAt(text, start))
  if (!likely) return []
  return likely.flatMap((known) => {
    const stem = known.stems.find((each) => text.startsWith(each, start))
    if (stem === undefined) return []
    if (known.close === undefined) return [known]
    const from = start + stem.length
    const end = text.slice(from, from + longestName).indexOf(known.close)
    if (end === -1) return []
    const name = format.unescape(text.slice(from, from + end))
    const { locale, opening } = known
    return [{ locale, opening: renderOpening({ ...opening, name }, locale) }]
  })
}

/** Every way in which a label can open in a format. */
export function openingsOf(format: Format, locales: readonly Locale[]): KnownOpenings {
  const byFormat = remembered.get(locales) ?? new WeakMap<Format, KnownOpenings>()
  const known = byFormat.get(format)
  if (known) return known
  const all = locales.flatMap((locale) =>
    kinds.flatMap((kind) => [
      toKnown({ kind }, locale, format),
      ...tags.flatMap((tag) => [
        toKnown({ kind, tag }, locale, format),
        toNamed({ kind, tag }, locale, format)
      ])
    ])
  )
  const byStart = new Map<number, KnownOpening[]>()
  for (const known of all) {
    for (const start of new Set(known.stems.map((stem) => startAt(stem, 0)))) {
      byStart.set(start, [...(byStart.get(start) ?? []), known])
    }
  }
  const openings = { all, byStart }
  remembered.set(locales, byFormat.set(format, openings))
  return openings
}

/** Two UTF-16 code units as a number: cheaper to look up than a piece of text. */
function startAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

function toKnown(facts: OpeningFacts, locale: Locale, { escape, notice }: Format): KnownOpening {
  const opening = renderOpening(facts, locale)
  const stems = [
    escape(opening.head).trimEnd(),
    ...(notice ? [notice.open + escape(opening.mark)] : [])
  ]
  return { locale, opening, stems }
}

function toNamed(
  facts: OpeningFacts & { readonly tag: 'simulated' | 'parody' },
  locale: Locale,
  { escape }: Format
): KnownOpening {
  const { kind, tag } = facts
  return {
    locale,
    opening: renderOpening(facts, locale),
    stems: [escape(personaOpening(tag, locale))],
    close: escape(`] ${locale.marks[kind]}${locale.colon}`).trimEnd()
  }
}
