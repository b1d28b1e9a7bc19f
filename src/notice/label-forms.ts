import { isKeyword } from '../disclosure/check-names.js'
import { lookOf } from '../disclosure/name-look.js'
import { nameKey } from '../disclosure/people.js'
import type { PlainCopy } from '../disclosure/plain-copy.js'
import { datePattern } from '../disclosure/schema.js'
import { cleanText, isolate } from '../text/names.js'
import type { Joint, Locale } from './locale.js'
import { isPlainName } from './read-for-certain.js'

/**
 * Facts in which each ordinary name, and the day and the digest of a review, has a stand-in.
 *
 * The pages of a site declare the same again and again and differ in who wrote and reviewed them,
 * and when. What is decided and written for their form is what is decided and written for them, with
 * other names in the same places: so it is made once for the form. An ordinary name is one of which
 * nothing but its letters is ever looked at; any other stands in the form as it is, and facts whose
 * names have to do with each other have no form.
 */
export interface Form {
  /** The same for facts of the same form, and for no others. */
  readonly key: string
  /** What the stand-ins stand for. */
  readonly names: readonly string[]
  readonly standIns: readonly string[]
  /** The facts with their stand-ins. */
  readonly makeFacts: () => unknown
}

/** By the scripts that a name is written in, since the one that is foreign to a text is isolated. */
const alphabets = {
  leftToRight: (letter: string) => `Zqx${letter} Vqxe`,
  rightToLeft: (letter: string) => `ךץ${mirrored[letter] ?? ''} ךףא`,
  both: (letter: string) => `Zqx${letter} ךףב`
} as const
type Alphabet = keyof typeof alphabets

const letters = 'abcdefgh'
const mirrored: { readonly [letter: string]: string } = Object.fromEntries(
  [...letters].map((letter, index) => [letter, 'אבגדהוזח'.charAt(index)])
)
const standInDay = '1212-12-12'
const standInDigest = `sha256:${'0123456789abcdef'.repeat(4)}`
const anyStandIn = new RegExp(
  `(Zqx[${letters}] (?:Vqxe|ךףב)|ךץ[א-ח] ךףא|${standInDay}|${standInDigest})`,
  'u'
)
/** What facts of a form never hold themselves. */
const reserved = new RegExp(`zqx|ךץ|${standInDay}|${standInDigest}`, 'i')

/**
 * Find the form of facts.
 *
 * @param plain A copy of what was declared.
 * @returns Nothing for facts that hold no ordinary name, or names that have to do with each other or
 * with other words: such as one that is a part of another, or the same in other letters.
 */
export function formOf({ copy, parts }: PlainCopy, locale: Locale): Form | undefined {
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return undefined
  const names: string[] = []
  const standIns: string[] = []
  for (const name of namesIn(copy as Facts)) {
    if (names.includes(name)) continue
    const alphabet = alphabetOf(name, locale)
    if (alphabet === undefined) continue
    const letter = letters.charAt(names.length)
    if (letter === '') return undefined
    names.push(name)
    standIns.push(alphabets[alphabet](letter))
  }
  if (names.length === 0) return undefined
  addBinding(copy as Facts, parts, names, standIns)
  const key = keyOf(parts, names, standIns)
  const folded = nameKey(key)
  if (reserved.test(key)) return undefined
  if (names.some((name) => folded.includes(nameKey(name))) || areRelated(names)) return undefined
  return { key, names, standIns, makeFacts: () => withStandIns(copy, names, standIns) }
}

type Facts = Readonly<Record<string, unknown>>

/** Where facts name persons, and authors. */
const placesOfNames = [
  ['author', 'name'],
  ['review', 'by'],
  ['responsible', 'name'],
  ['people', 'name'],
  ['qualifiedReviewer', 'name']
] as const

function namesIn(facts: Facts): string[] {
  const names: string[] = []
  for (const [fact, member] of placesOfNames) {
    const value = facts[fact]
    if (Array.isArray(value)) for (const each of value) addName(each, member, names)
    else if (value !== undefined) addName(value, member, names)
  }
  return names
}

function addName(value: unknown, member: string, names: string[]): void {
  if (typeof value === 'string') names.push(value)
  else if (typeof value === 'object' && value !== null) {
    const name = (value as Facts)[member]
    if (typeof name === 'string') names.push(name)
  }
}

const day = /^\d{4}-\d\d-\d\d$/
const anyDay = /^\d{4}-\d\d-\d\d/
const digest = /^sha256:[0-9a-f]{64}$/

/** Add the day and the digest of the only review. Several days are compared with each other. */
function addBinding(
  { review }: Facts,
  parts: readonly string[],
  names: string[],
  standIns: string[]
): void {
  if (typeof review !== 'object' || review === null || Array.isArray(review)) return
  const { at, digest: bound } = review as Facts
  if (typeof at === 'string' && day.test(at) && datePattern.test(at)) {
    if (parts.filter((part) => anyDay.test(part)).length === 1) {
      names.push(at)
      standIns.push(standInDay)
    }
  }
  if (typeof bound === 'string' && digest.test(bound)) {
    names.push(bound)
    standIns.push(standInDigest)
  }
}

/** @param parts Of the key of the facts; the length of a text stands before it. */
function keyOf(
  parts: readonly string[],
  names: readonly string[],
  standIns: readonly string[]
): string {
  let key = ''
  for (let index = 0; index < parts.length; index++) {
    const next = parts[index + 1]
    const at = next === undefined ? -1 : names.indexOf(next)
    if (at === -1) key += parts[index]
    else {
      // No text has a star for its length. The last letter tells the alphabet.
      key += `*${at}${standIns[at]?.slice(-1)}`
      index++
    }
  }
  return key
}

/** Whether one of some names is a part of another, or the same in other letters. */
function areRelated(names: readonly string[]): boolean {
  if (names.length < 2) return false
  const keys = names.map(nameKey)
  return keys.some((one, index) => keys.some((other, at) => at !== index && other.includes(one)))
}

function withStandIns(
  value: unknown,
  names: readonly string[],
  standIns: readonly string[]
): unknown {
  if (typeof value === 'string') {
    const at = names.indexOf(value)
    return at === -1 ? value : standIns[at]
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => withStandIns(each, names, standIns))
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withStandIns(member, names, standIns)])
  )
}

// What a name is written in depends on the name and the words round it alone, and a site has few
// people: so remembering it is invisible. Bounded, for names that come from outside.
const remembered = new WeakMap<Locale, Map<string, Alphabet | undefined>>()
const mostRemembered = 2000

/** The alphabet of an ordinary name; nothing for any other. */
function alphabetOf(name: string, locale: Locale): Alphabet | undefined {
  let known = remembered.get(locale)
  if (!known) remembered.set(locale, (known = new Map()))
  const before = known.get(name)
  if (before !== undefined || known.has(name)) return before
  const alphabet = isOrdinary(name, locale) ? findAlphabet(name) : undefined
  if (known.size >= mostRemembered) known.clear()
  if (name.length <= longestName) known.set(name, alphabet)
  return alphabet
}

const longestName = 60
const lettersAlone = /^\p{L}[\p{L}\p{M}]+(?:[ -]\p{L}[\p{L}\p{M}]*)*$/u

/** Whether nothing but its letters is ever looked at in a name. */
function isOrdinary(name: string, locale: Locale): boolean {
  if (name.length > longestName || !lettersAlone.test(name) || isKeyword(name)) return false
  if (cleanText(name) !== name || /www/i.test(name)) return false
  if (reserved.test(name)) return false
  const { last, or } = locale.names
  return (
    !changesJoint(last, name) &&
    !changesJoint(or, name) &&
    isPlainName(name, locale) &&
    lookOf(name) === undefined
  )
}

function changesJoint(joint: Joint, name: string): boolean {
  return typeof joint !== 'string' && joint.before.test(name)
}

function findAlphabet(name: string): Alphabet | undefined {
  const isForeign = isolate(name, 'ltr') !== name
  if (isolate(name, 'rtl') === name) return isForeign ? 'rightToLeft' : undefined
  return isForeign ? 'both' : 'leftToRight'
}

/** Put names in the place of their stand-ins. */
export type Fill<T> = (names: readonly string[]) => T

/**
 * Find the stand-ins in texts, lists and records, so that names can be put there many times. Of
 * anything else, such as a function, nothing may depend on the names.
 */
export function compileFill<T>(value: T, standIns: readonly string[]): Fill<T> {
  return (fillerOf(value, standIns) as Fill<T> | undefined) ?? (() => value)
}

function fillerOf(value: unknown, standIns: readonly string[]): Fill<unknown> | undefined {
  if (typeof value === 'string') return fillerOfText(value, standIns)
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    const fillers = value.map((each: unknown) => fillerOf(each, standIns))
    if (fillers.every((filler) => filler === undefined)) return undefined
    return (names) => value.map((each: unknown, index) => fillers[index]?.(names) ?? each)
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined
  const fillers = Object.entries(value).flatMap(([key, member]) => {
    const filler = fillerOf(member, standIns)
    return filler ? [{ key, filler }] : []
  })
  if (fillers.length === 0) return undefined
  return (names) => {
    const filled: Record<string, unknown> = { ...value }
    for (const { key, filler } of fillers) filled[key] = filler(names)
    return filled
  }
}

function fillerOfText(text: string, standIns: readonly string[]): Fill<string> | undefined {
  const [opening = '', ...rest] = text.split(anyStandIn)
  if (rest.length === 0) return undefined
  const slots: { readonly name: number; readonly literal: string }[] = []
  for (let index = 0; index < rest.length; index += 2) {
    slots.push({ name: standIns.indexOf(rest[index] ?? ''), literal: rest[index + 1] ?? '' })
  }
  return (names) => {
    let filled = opening
    for (const { name, literal } of slots) filled += (names[name] ?? '') + literal
    return filled
  }
}
