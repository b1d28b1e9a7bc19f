import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { factsAsTold, parseDisclosure } from '../disclosure/parse-disclosure.js'
import { type OpeningFacts, readTail, renderOpening } from './byline.js'
import { possibleForewords } from './foreword.js'
import type { DeclaredFacts, LabelWords, PostOpening, ToldLabel } from './label-words.js'
import type { Locale } from './locale.js'
import { locales } from './locales/index.js'
import { everyKinds, readLead } from './read-label.js'
import { releases } from './released/index.js'
import { type Label, renderLabel } from './render-label.js'
import { resolveLocale } from './resolve-locale.js'

// The words depend on the locale alone, so remembering them is invisible. Entries go with it.
const remembered = new WeakMap<Locale, LabelWords>()
let everyKnown: readonly LabelWords[] | undefined

/**
 * Every wording that a label may have: the caller's own, those of today in every language, those of
 * every released version.
 *
 * @throws {DisclosureError} `unknown-locale` for what is no locale.
 */
export function knownWords(locale?: string | Locale): readonly LabelWords[] {
  everyKnown ??= [...locales.map(wordsOf), ...releases.flatMap(({ words }) => words)]
  if (locale === undefined || typeof locale === 'string') return everyKnown
  return [wordsOf(resolveLocale(locale)), ...everyKnown]
}

/**
 * Read a lead in every wording that it may have. Two versions may have the same lead and other words
 * in another mark: each of them is given, the newest first.
 */
export function readLabels(text: string, known: readonly LabelWords[]): ToldLabel[] {
  for (const [index, words] of known.entries()) {
    const told = words.readLead(text)
    if (!told) continue
    const others = known.slice(index + 1).filter(({ tag }) => tag === words.tag)
    return joinSame([told, ...others.map((other) => other.readLead(text))])
  }
  return []
}

/** Labels with the same marks are one, whose forewords and records may be those of any version. */
function joinSame(labels: readonly (ToldLabel | undefined)[]): ToldLabel[] {
  const byMarks = new Map<string, ToldLabel>()
  for (const label of labels) {
    if (!label) continue
    const { title, brief } = label.marks
    const marks = `${title}${brief.mark} ${brief.text}`
    const newer = byMarks.get(marks)
    byMarks.set(marks, newer ? joined(newer, label) : label)
  }
  return [...byMarks.values()]
}

function joined(newer: ToldLabel, older: ToldLabel): ToldLabel {
  return {
    ...newer,
    forewords: () => [...newer.forewords(), ...older.forewords()],
    readFacts: (facts) => newer.readFacts(facts) ?? older.readFacts(facts)
  }
}

/** The words that labels are written in today, as whoever looks for labels needs them. */
function wordsOf(locale: Locale): LabelWords {
  const known = remembered.get(locale)
  if (known) return known
  let openings: readonly PostOpening[] | undefined
  const words: LabelWords = {
    tag: locale.tag,
    dir: locale.dir,
    readLead: (text) => {
      const told = readLead(text, [locale])
      return told && toldLabel(told.disclosure, locale)
    },
    postOpenings: () => (openings ??= everyOpening(locale))
  }
  remembered.set(locale, words)
  return words
}

function toldLabel(told: Disclosure, locale: Locale): ToldLabel | undefined {
  const marks = renderLabel(told, locale)
  return (
    marks && {
      marks,
      forewords: () => possibleForewords(told, locale),
      disclosure: () => factsAsTold(told),
      readFacts: (facts) => readFacts(facts, { told, marks, locale })
    }
  )
}

function readFacts(
  facts: unknown,
  { told, marks, locale }: { told: Disclosure; marks: Label; locale: Locale }
): DeclaredFacts | undefined {
  try {
    const declared = parseDisclosure(facts)
    // The record leaves the research out, which a sentence tells.
    const { research } = told
    const whole = declared.research || !research ? declared : { ...declared, research }
    if (!isSame(renderLabel(whole, locale), marks)) return undefined
    return { disclosure: () => parseDisclosure(whole) }
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

function isSame(label: Label | undefined, other: Label): boolean {
  return (
    label !== undefined &&
    label.title === other.title &&
    label.lead.text === other.lead.text &&
    label.brief.text === other.brief.text
  )
}

const tags = ['simulated', 'parody'] as const

/** Every way in which the label of a post opens. */
function everyOpening(locale: Locale): PostOpening[] {
  const facts: OpeningFacts[] = everyKinds.flatMap((kinds) => [
    { kinds },
    ...tags.flatMap((tag) => [
      { kinds, tag },
      { kinds, tag, name: '{name}' }
    ])
  ])
  return facts.map((each) => {
    const { name: _, ...opening } = renderOpening(each, locale)
    return {
      meaning: `${each.kinds.join(' ')} ${each.tag ?? ''}`,
      head: opening.head,
      mark: opening.mark,
      readByline: (byline, name) =>
        readTail(byline, name === undefined ? opening : { ...opening, name }, locale)
    }
  })
}
