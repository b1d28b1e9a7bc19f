import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { factsAsTold, parseDisclosure } from '../disclosure/parse-disclosure.js'
import { type OpeningFacts, readTail, renderOpening } from './byline.js'
import { type Foreword, possibleForewords } from './foreword.js'
import type { DeclaredFacts, LabelWords, PostOpening, ToldLabel } from './label-words.js'
import type { Locale } from './locale.js'
import { everyKinds, leadMarks, leadStarts, readLead } from './read-label.js'
import { type Label, renderLabel } from './render-label.js'

// They depend on the locale alone, so they can be kept. An entry lives as long as its locale.
const remembered = new WeakMap<Locale, LabelWords>()

/** The words that labels are written in today, as whoever looks for labels needs them. */
export function wordsOf(locale: Locale): LabelWords {
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
    leadStarts: () => leadStarts(locale),
    leadMarks: () => leadMarks(locale),
    postOpenings: () => (openings ??= everyOpening(locale))
  }
  remembered.set(locale, words)
  return words
}

function toldLabel(told: Disclosure, locale: Locale): ToldLabel | undefined {
  const marks = renderLabel(told, locale)
  // Labels that were read are kept, and each search for one asks for its forewords.
  let forewords: readonly Foreword[] | undefined
  return (
    marks && {
      marks,
      forewords: () => (forewords ??= possibleForewords(told, locale)),
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
      title: opening.title,
      readByline: (byline, name) =>
        readTail(byline, name === undefined ? opening : { ...opening, name }, locale)
    }
  })
}
