import type { AiSystem } from '../disclosure/disclosure.js'
import { systemName } from '../disclosure/people.js'
import { withoutIsolates } from '../text/names.js'
import { matchTemplate } from '../text/template.js'
import { fullName } from './accounts.js'
import type { Locale } from './locale.js'

/** Split `A, B and C` at the words that join it. */
export function splitList(text: string, { comma, last }: { comma: string; last: string }): string[] {
  const cut = text.lastIndexOf(last)
  if (cut === -1) return [text]
  return [...text.slice(0, cut).split(comma), text.slice(cut + last.length)]
}

/** What ends a name and is none by itself: `Acme, Inc.`, `Ada Lovelace, PhD`. */
const appendix = /^(?:Inc|Ltd|LLC|Co|Corp|Jr|Sr|PhD|MD|Esq)\.?$/

/** How many of the words that join the last name are tried as that. */
const mostJoins = 8

/** Split a list of names, of which some are known: those splits that give more of them are better. */
export function splitNames(text: string, known: ReadonlySet<string>, locale: Locale): string[] {
  const { comma, last } = locale.names
  const whole = withoutIsolates(text)
  let best = [whole]
  let bestScore = known.has(whole) ? 1 : -1
  let cut = text.lastIndexOf(last)
  for (let tries = 0; cut > 0 && tries < mostJoins; tries++) {
    const head = text.slice(0, cut)
    const tail = text.slice(cut + last.length)
    for (const names of [[...head.split(comma), tail], [head, tail]]) {
      const plain = withAppendices(names.map(withoutIsolates), comma)
      const score = plain.filter((name) => known.has(name)).length
      if (score > bestScore) [best, bestScore] = [plain, score]
    }
    cut = text.lastIndexOf(last, cut - 1)
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
  if (name === who.person) return { kind: 'person' }
  if (name === who.people) return { kind: 'people' }
  return companyIn(name, { who }) === undefined ? undefined : { kind: 'people' }
}

/** The company in `People at Harbour Ltd`. */
export function companyIn(words: string, { who }: Pick<Locale, 'who'>): string | undefined {
  for (const { end, slots } of matchTemplate(who.peopleAt, words, 0)) {
    if (end === words.length) return slots['name']
  }
  return undefined
}

/** Read the systems that words name, one or several. */
export function readSystems(words: string, locale: Locale): AiSystem[] {
  return splitSystems(words, locale) ?? [readSystem(words, locale)]
}

/**
 * Read several systems. A name may hold the word that joins the last one, so each occurrence is
 * tried, from the end: those count whose systems give the same words again.
 *
 * @param skipped How many that count are passed over.
 */
export function splitSystems(words: string, locale: Locale, skipped = 0): AiSystem[] | undefined {
  const { comma, last } = locale.names
  let left = skipped
  let cut = words.lastIndexOf(last)
  for (let tries = 0; cut > 0 && tries < mostJoins; tries++) {
    const entries = [...words.slice(0, cut).split(comma), words.slice(cut + last.length)]
    const systems = entries.map((entry) => readSystem(entry, locale))
    const again = systems.map((system) => fullName(system, locale))
    const isSame = `${again.slice(0, -1).join(comma)}${last}${again.at(-1)}` === words
    if (isSame && left === 0) return systems
    if (isSame) left--
    cut = words.lastIndexOf(last, cut - 1)
  }
  return undefined
}

export function readSystem(words: string, locale: Locale): AiSystem {
  const [system, ...or] = words.split(locale.names.or).map((each) => readName(each, locale))
  return { ...(system ?? { model: words }), ...(or.length > 0 ? { or } : {}) }
}

function readName(words: string, locale: Locale): AiSystem {
  const name = withoutIsolates(words)
  if (name === locale.unknown) return { model: 'unknown' }
  const [, model, provider] = /^(.+) \(([^()]+)\)$/.exec(name) ?? []
  return model === undefined || provider === undefined ? { model: name } : { model, provider }
}
