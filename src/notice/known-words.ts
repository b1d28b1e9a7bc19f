import { locales, releases } from './built-in-words.js'
import type { LabelLanguages } from './label-languages.js'
import type { LabelWords, ToldLabel } from './label-words.js'
import type { Locale } from './locale.js'
import { openingsLeftOut, requireKnown } from './require-known.js'
import { resolveLocale } from './resolve-locale.js'
import { closeGaps, evenHyphens, withoutIcons } from '../text/names.js'
import { wordsOf } from './words-of.js'

// It depends on the locale alone, so it can be kept. An entry lives as long as its locale.
const withOwn = new WeakMap<Locale, WeakMap<readonly LabelWords[], readonly LabelWords[]>>()
let everyKnown: readonly LabelWords[] | undefined

/**
 * Every wording that a label may have: the caller's own, those of today in every language, those of
 * every released version.
 *
 * @throws {DisclosureError} `unknown-locale` for what is no locale.
 */
export function knownWords(locale?: LabelLanguages): readonly LabelWords[] {
  everyKnown ??= [...locales.map(wordsOf), ...releases.flatMap(({ words }) => words)]
  const languages: readonly (string | Locale | undefined)[] = Array.isArray(locale) ? locale : [locale]
  // The words of the last stand first: a language is looked up with those that it was kept with.
  return languages.reduce<readonly LabelWords[]>(
    (known, own) => (own === undefined || typeof own === 'string' ? known : withWordsOf(own, known)),
    everyKnown
  )
}

function withWordsOf(locale: Locale, known: readonly LabelWords[]): readonly LabelWords[] {
  const own = resolveLocale(locale)
  const kept = withOwn.get(own) ?? new WeakMap<readonly LabelWords[], readonly LabelWords[]>()
  const all = kept.get(known) ?? [wordsOf(own), ...known]
  kept.set(known, all)
  withOwn.set(own, kept)
  return all
}

/**
 * Read a lead in every wording that it may have. Two versions may have the same lead and other words
 * in another mark: each of them is given, the newest first.
 *
 * @throws {DisclosureError} `cannot-label` for a label in a language that is not among the known.
 */
export function readLabels(text: string, known: readonly LabelWords[]): readonly ToldLabel[] {
  const { labels, others } = readBefore.get(known) ?? { labels: new Map(), others: new Map() }
  const before = labels.get(text) ?? others.get(text)
  if (before) return before
  const told = readHowever(text, known)
  if (text.length > longestKept) return told
  // Apart, so that the bold paragraphs of authors push out no label.
  const kept = told.length === 0 ? others : labels
  if (kept.size >= mostKept) kept.clear()
  kept.set(text, told)
  readBefore.set(known, { labels, others })
  return told
}

// What words tell depends on them alone, so it can be kept: the pages of a site have few labels, and
// reading one takes longer than finding it.
const readBefore = new WeakMap<readonly LabelWords[], ReadBefore>()

interface ReadBefore {
  readonly labels: Map<string, readonly ToldLabel[]>
  /** What is no lead, such as the repeat at the end of each page. */
  readonly others: Map<string, readonly ToldLabel[]>
}
const mostKept = 64
const longestKept = 2000

/**
 * Read a lead as it stands: a name may have a gap between scripts, or either apostrophe. Else without what
 * tools put there, icons beside it and gaps between scripts, or with the apostrophes of the templates, which
 * tools make straight, or with plain hyphens.
 */
function readHowever(text: string, known: readonly LabelWords[]): ToldLabel[] {
  const bare = withoutIcons(text)
  for (const words of new Set([text, bare, closeGaps(bare), bare.replaceAll("'", '\u2019'), evenHyphens(bare)])) {
    const told = readAnew(words, known)
    if (told.length > 0) return told
  }
  return []
}

function readAnew(text: string, known: readonly LabelWords[]): ToldLabel[] {
  if (!startsLikeLead(text, known)) {
    requireKnown(text, known)
    return []
  }
  for (const [index, words] of known.entries()) {
    const told = words.readLead(text)
    if (!told) continue
    const others = known.slice(index + 1).filter(({ tag }) => tag === words.tag)
    return joinSame([told, ...others.map((other) => other.readLead(text))])
  }
  requireKnown(text, known)
  return []
}

// They depend on the words alone. An entry lives as long as those.
const starts = new WeakMap<readonly LabelWords[], ReadonlyMap<string, readonly string[]>>()

// They depend on the words alone. An entry lives as long as those.
const pairs = new WeakMap<readonly LabelWords[], ReadonlySet<string>>()

/**
 * A quick look at a text that is not read yet, by the letters of ASCII that it begins with: whether
 * {@link readLabels} may find anything in it.
 *
 * @param letters One or two.
 */
export function mayOpenLabel(letters: string, known: readonly LabelWords[]): boolean {
  const kept = pairs.get(known) ?? pairsOf(known)
  pairs.set(known, kept)
  return kept.has(letters)
}

/** What leads begin with, one character and two. */
function pairsOf(known: readonly LabelWords[]): ReadonlySet<string> {
  return new Set(openingsOf(known).flatMap((opening) => [opening.slice(0, 1), opening.slice(0, 2)]))
}

/** What leads begin with in every wording, also of the languages that were left out. */
export function openingsOf(known: readonly LabelWords[]): readonly string[] {
  return [...known.flatMap((words) => words.leadStarts()), ...openingsLeftOut(known)]
}

/** Whether a text begins as a lead does, with a bold opening and a space. */
export function startsLikeLead(text: string, known: readonly LabelWords[]): boolean {
  return leadStarts(text, known).some((start) => text.startsWith(start))
}

/**
 * Find the marks that a text opens with as leads do, but without the space behind them: tools lose
 * it, and in Markdown bold closes before a full-width stop without one.
 */
export function marksWithoutSpace(text: string, known: readonly LabelWords[]): readonly string[] {
  return leadStarts(text, known)
    .map((start) => start.slice(0, -1))
    .filter((mark) => text.startsWith(mark) && text.charAt(mark.length) !== ' ')
}

/** The ways in which leads begin that have the first character of a text. */
function leadStarts(text: string, known: readonly LabelWords[]): readonly string[] {
  const byCharacter = starts.get(known) ?? startsOf(known)
  starts.set(known, byCharacter)
  return byCharacter.get(text.charAt(0)) ?? []
}

/** The ways in which leads begin, by their first character. */
function startsOf(known: readonly LabelWords[]): ReadonlyMap<string, readonly string[]> {
  const byCharacter = new Map<string, string[]>()
  for (const start of new Set(known.flatMap((words) => words.leadStarts()))) {
    const same = byCharacter.get(start.charAt(0))
    if (same) same.push(start)
    else byCharacter.set(start.charAt(0), [start])
  }
  return byCharacter
}

/** Make one of the labels whose marks are the same: their records may still differ. */
function joinSame(labels: readonly (ToldLabel | undefined)[]): ToldLabel[] {
  const byMarks = new Map<string, ToldLabel>()
  for (const label of labels) {
    if (!label) continue
    const { title, brief } = label.marks
    const marks = `${title}${brief.mark} ${brief.text}`
    const same = byMarks.get(marks)
    byMarks.set(marks, same ? joined(same, label) : label)
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
