import type { AiSystem, Disclosure } from '../disclosure/disclosure.js'
import { authorsOf, systemsOf } from '../disclosure/people.js'
import { partsOf } from '../text/template.js'
import type { Locale } from './locale.js'
import { capitalized } from './accounts.js'
import { formsOf } from './read-names.js'
import type { Label } from './render-label.js'
import { changesEnd } from './sentence-end.js'

/** A longer lead is read to find out: reading has bounds that it may meet. */
export const longestLead = 1000

/**
 * Tell whether a lead reads back for certain, because nothing that the author wrote in it could be
 * taken for words of the locale. Any doubt says no: then only reading it tells.
 *
 * A lead is read from left to right, and each name as short as the words behind it allow. So a name
 * is misread only where those words seem to begin within it, or where it seems to begin a sentence.
 * The tests hold this against reading, for many disclosures in every language.
 */
export function readsForCertain(disclosure: Disclosure, { lead }: Label, locale: Locale): boolean {
  if (lead.text.length > longestLead || !isOfSimpleForm(disclosure)) return false
  const systems = systemsOf(disclosure)
  const borders = bordersOf(locale)
  const { limitations, ...facts } = disclosure
  return (
    (limitations === undefined || isPlain(withoutStop(limitations, locale), borders)) &&
    isEveryWordPlain(facts, { systems, borders })
  )
}

/**
 * Facts whose words are read in one way. Not so where the words themselves leave something open: a
 * publisher without an author reads like one, later sentences leave the version of a system out, of
 * several authors the words don't say which is the company, and a person beside a system in one
 * stage may be read as a part of its name.
 */
function isOfSimpleForm(disclosure: Disclosure): boolean {
  return (
    disclosure.publisher === undefined &&
    authorsOf(disclosure).length < 2 &&
    systemsOf(disclosure).every(({ version }) => version === undefined) &&
    Object.values(disclosure.roles ?? {}).every(
      (contributors) =>
        contributors.length < 2 ||
        contributors.every(({ by, kind }) => by !== undefined && kind === contributors[0]?.kind)
    )
  )
}

interface Context {
  readonly systems: readonly AiSystem[]
  readonly borders: Borders
}

/** What never stands in a lead as the author wrote it: words of our own, dates, digests. */
const neverTold: ReadonlySet<string> = new Set(
  ['kind', 'tag', 'use', 'domain', 'mode', 'of', 'at', 'digest', 'topics']
)

/** Whether everything in some facts is plain that is not known to stay out of a lead. */
function isEveryWordPlain(facts: object, context: Context): boolean {
  for (const key in facts) {
    if (neverTold.has(key)) continue
    const value: unknown = facts[key as keyof typeof facts]
    if (typeof value === 'string') {
      if (!isPlain(value, context.borders)) return false
      // A system is called by its name too: which of the two is meant, the words don't say.
      if (key !== 'model' && isSystemName(value, context.systems)) return false
    } else if (typeof value === 'object' && value !== null) {
      // Named by what `ai` says of it, which is looked at there.
      if ('kind' in value && value.kind === 'system' && !('part' in value)) continue
      if (!isEveryWordPlain(value, context)) return false
    }
  }
  return true
}

function isSystemName(name: string, systems: readonly AiSystem[]): boolean {
  return systems.some(({ model }) => name === model)
}

/** Nothing stands behind the limits of a text, so they may end like a sentence. */
function withoutStop(words: string, { stop }: Locale): string {
  return words.endsWith(stop) ? words.slice(0, -stop.length) : words
}

/** Words by their letters, for finding out what a text goes on with. */
interface Letters {
  readonly next: Map<number, Letters>
  isEnd: boolean
}

/** The words of a locale between which the author's stand. */
interface Borders {
  /** What a sentence begins with. */
  readonly before: Letters
  /** What follows a name. */
  readonly behind: Letters
  /** The ends of what joins names: with one of them at its start, a name would shift the join. */
  readonly joinEnds: readonly string[]
}

/** Tell whether a name could not be taken for words of a locale, whatever stands round it. */
export function isPlainName(name: string, locale: Locale): boolean {
  return isPlain(name, bordersOf(locale))
}

/** Round brackets hold who provides a system; the others may be written otherwise in templates. */
const bracket = /[()<{]/

function isPlain(name: string, { before, behind, joinEnds }: Borders): boolean {
  if (changesEnd(name) || bracket.test(name) || begins(before, name, 0)) return false
  if (joinEnds.some((end) => name.startsWith(end) || end.startsWith(name))) return false
  for (let at = 1; at < name.length; at++) if (begins(behind, name, at)) return false
  return true
}

/** Whether a text goes on with one of some words, or ends within one. */
function begins(words: Letters, text: string, start: number): boolean {
  let letters = words
  for (let at = start; at < text.length; at++) {
    const next = letters.next.get(text.charCodeAt(at))
    if (!next) return false
    if (next.isEnd) return true
    letters = next
  }
  return true
}

// They depend on the locale alone, so remembering them is invisible. Entries go with it.
const remembered = new WeakMap<Locale, Borders>()

function bordersOf(locale: Locale): Borders {
  const known = remembered.get(locale)
  if (known) return known
  const { names, gap, stop } = locale
  const before: Letters = { next: new Map(), isEnd: false }
  const behind: Letters = { next: new Map(), isEnd: false }
  const joins = [names.comma, ...formsOf(names.last), ...formsOf(names.or)]
  for (const words of [...joins, stop + gap]) addWords(behind, words)
  const tasks = Object.values(locale.did)
  for (const template of stringsIn(locale)) {
    const { opening, slots } = partsOf(template)
    if (opening !== '') for (const words of [opening, capitalized(opening)]) addWords(before, words)
    slots.forEach(({ name, literal }, index) => {
      if (name === 'tasks') return
      const isLast = index === slots.length - 1
      // A slot that nothing follows runs to the end of the text.
      if (isLast && literal === '') return
      if (isLast) addWords(behind, literal + gap)
      // A space would be in every name.
      else if (slots[index + 1]?.name !== 'tasks') addWords(behind, literal)
      else for (const task of tasks) addWords(behind, literal + task)
    })
  }
  const joinEnds = joins.flatMap((join) => [...join].map((_, index) => join.slice(index + 1)))
  const borders = { before, behind, joinEnds: [...new Set(joinEnds)].filter((end) => end !== '') }
  remembered.set(locale, borders)
  return borders
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

function addWords(letters: Letters, words: string): void {
  let at = letters
  for (let index = 0; index < words.length; index++) {
    const code = words.charCodeAt(index)
    const next = at.next.get(code) ?? { next: new Map(), isEnd: false }
    at.next.set(code, next)
    at = next
  }
  at.isEnd = true
}
