import type { AiSystem } from '../disclosure/disclosure.js'
import { lookOf } from '../disclosure/name-look.js'
import { systemName } from '../disclosure/people.js'
import { withoutIsolates } from '../text/names.js'
import { matchTemplate } from '../text/template.js'
import { capitalized, fullName, systemNames } from './accounts.js'
import type { Joint, Locale } from './locale.js'

/** Every form of what joins the last of a list. */
export function formsOf(joint: Joint): readonly string[] {
  return typeof joint === 'string' ? [joint] : [joint.word, joint.instead]
}

/** Every place where a list may be joined for the last time, from its end. */
function* joinsFromEnd(text: string, joint: Joint): Generator<{ start: number; end: number }> {
  const forms = formsOf(joint)
  let before = text.length
  while (before > 0) {
    const found = forms
      .map((form) => ({ start: text.lastIndexOf(form, before - 1), form }))
      .filter(({ start }) => start > 0)
      .toSorted((one, other) => other.start - one.start)
    const [last] = found
    if (!last) return
    yield { start: last.start, end: last.start + last.form.length }
    before = last.start
  }
}

/** Split `A, B and C` at the words that join it. */
export function splitList(
  text: string,
  { comma, last }: { readonly comma: string; readonly last: Joint }
): string[] {
  const [join] = joinsFromEnd(text, last)
  return join ? [...text.slice(0, join.start).split(comma), text.slice(join.end)] : [text]
}

/** What ends a name and is none by itself: `Acme, Inc.`, `Ada Lovelace, PhD`. */
const appendix = /^(?:Inc|Ltd|LLC|Co|Corp|Jr|Sr|PhD|MD|Esq)\.?$/

/** How many of the words that join the last name are tried as that. */
const mostJoins = 8
/** How long the names of systems together are at most for the ways to split them to be weighed. */
const longestWeighed = 160
const mostWays = 4

/** Split a list of names, of which some are known: those splits that give more of them are better. */
export function splitNames(text: string, known: ReadonlySet<string>, locale: Locale): string[] {
  const { comma, last } = locale.names
  const whole = withoutIsolates(text)
  let best = [whole]
  let bestScore = known.has(whole) ? 1 : -1
  let tries = 0
  for (const { start, end } of joinsFromEnd(text, last)) {
    if (tries++ === mostJoins) break
    const head = text.slice(0, start)
    const tail = text.slice(end)
    for (const names of [[...head.split(comma), tail], [head, tail]]) {
      const plain = withAppendices(names.map(withoutIsolates), comma)
      const score = plain.filter((name) => known.has(name)).length
      if (score > bestScore) [best, bestScore] = [plain, score]
    }
  }
  return best
}

function withAppendices(names: readonly string[], comma: string): string[] {
  const whole: string[] = []
  for (const name of names) {
    const before = whole.at(-1)
    if (before !== undefined && appendix.test(name)) whole[whole.length - 1] = before + comma + name
    else whole.push(name)
  }
  return whole
}

/** A system as the sentences behind its first one call it. */
export function nameOf(system: AiSystem, systems: readonly AiSystem[], locale: Locale): string {
  if (system.or) return withoutIsolates(fullName(system, locale))
  return system.model === 'unknown' ? locale.unknown : systemName(system, systems)
}

/** Tell who is meant by words that name nobody. */
export function unnamed(
  name: string,
  { who }: Pick<Locale, 'who'>
): { readonly kind: 'person' | 'people' } | undefined {
  if (isWho(name, who.person)) return { kind: 'person' }
  if (isWho(name, who.people)) return { kind: 'people' }
  return companyIn(name, { who }) === undefined ? undefined : { kind: 'people' }
}

/** Tell whether all authors are meant. */
export function areAuthors(name: string, { who }: Pick<Locale, 'who'>): boolean {
  return isWho(name, who.authors)
}

function isWho(name: string, who: string): boolean {
  return name === who || name === capitalized(who)
}

/** The company in `People at Harbour Ltd`. */
export function companyIn(words: string, { who }: Pick<Locale, 'who'>): string | undefined {
  for (const template of new Set([who.peopleAt, capitalized(who.peopleAt)])) {
    for (const { end, slots } of matchTemplate(template, words, 0)) {
      if (end === words.length) return slots['name']
    }
  }
  return undefined
}

/** Read the systems that words name, one or several. */
export function readSystems(words: string, locale: Locale): AiSystem[] {
  return splitSystems(words, locale) ?? [readSystem(words, locale)]
}

/**
 * Read several systems. A name may hold the word that joins the last one, so each occurrence is
 * tried: those count whose systems give the same words again. First comes what gives most names of
 * models, then what joins last: in `GPT-4 and Dungeons and Dragons` the first word joins.
 *
 * @param skipped How many that count are passed over.
 */
export function splitSystems(words: string, locale: Locale, skipped = 0): AiSystem[] | undefined {
  const { comma, last } = locale.names
  // Longer words are hardly names alone: there what joins last is taken, without weighing.
  const most = words.length > longestWeighed ? skipped + 1 : mostWays
  const ways: { readonly systems: AiSystem[]; readonly models: number }[] = []
  const shown = withoutIsolates(words)
  let tries = 0
  for (const { start, end } of joinsFromEnd(words, last)) {
    if (tries++ === mostJoins || ways.length === most) break
    const entries = [...words.slice(0, start).split(comma), words.slice(end)]
    const systems = entries.map((entry) => readSystem(entry, locale))
    if (withoutIsolates(systemNames(systems, locale)) !== shown) continue
    ways.push({ systems, models: systems.filter(({ model }) => lookOf(model) === 'model').length })
  }
  return ways.toSorted((one, other) => other.models - one.models)[skipped]?.systems
}

export function readSystem(words: string, locale: Locale): AiSystem {
  const names = formsOf(locale.names.or).reduce(
    (parts: readonly string[], form) =>
      words.includes(form) ? parts.flatMap((part) => part.split(form)) : parts,
    [words]
  )
  const [system, ...or] = names.map((each) => readName(each, locale))
  if (system === undefined || or.length === 0) return readName(words, locale)
  const several = { ...system, or }
  // Within isolates, and in Spanish before another letter, the word is a part of a name.
  const joined = fullName(several, locale)
  const isJoined = joined === words || withoutIsolates(joined) === words
  return isJoined ? several : readName(words, locale)
}

function readName(words: string, locale: Locale): AiSystem {
  const name = withoutIsolates(words)
  if (name === locale.unknown) return { model: 'unknown' }
  const [, model, provider] = name.endsWith(')') ? (/^(.+) \(([^()]+)\)$/.exec(name) ?? []) : []
  return model === undefined || provider === undefined ? { model: name } : { model, provider }
}
