import { isKeyword } from '../disclosure/check-names.js'
import { lookOf } from '../disclosure/name-look.js'
import { nameKey } from '../disclosure/people.js'
import { haveSameParts, type Part, type PlainCopy, printOf } from '../disclosure/plain-copy.js'
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
  /** What each stand-in stands for: a name, or all but the last word of an organisation's. */
  readonly names: readonly string[]
  readonly standIns: () => readonly string[]
  /** What is made for all facts of the form, by what it depends on besides; of no other facts. */
  readonly made: Map<string, unknown>
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
const mirrored: { readonly [letter: string]: string } = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ [...letters].map((letter, index) => [letter, 'אבגדהוזח'.charAt(index)])
)
const standInDay = '1212-12-12'
const standInDigest = `sha256:${'0123456789abcdef'.repeat(4)}`
const anyStandIn = /* @__PURE__ */ new RegExp(
  `(Zqx[${letters}] (?:Vqxe|ךףב)|ךץ[א-ח] ךףא|${standInDay}|${standInDigest})`,
  'u'
)
/** What facts of a form never hold themselves. */
const reserved = /* @__PURE__ */ new RegExp(`zqx|ךץ|${standInDay}|${standInDigest}`, 'i')

/**
 * Find the form of facts.
 *
 * @param plain A copy of what was declared.
 * @returns Nothing for facts that hold no ordinary name, or names that have to do with each other or
 * with other words: such as one that is a part of another, or the same in other letters.
 */
export function formOf({ copy, parts }: PlainCopy, locale: Locale): Form | undefined {
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return undefined
  const wholes: string[] = []
  const slots: Slot[] = []
  for (const name of namesIn(copy as Facts)) {
    if (wholes.includes(name)) continue
    const kind = kindOf(name, locale)
    if (kind === undefined) continue
    if (wholes.length === letters.length) return undefined
    slots.push(kind)
    wholes.push(name)
  }
  if (wholes.length === 0) return undefined
  addBinding(copy as Facts, parts, wholes, slots)
  const { folded, made } = recallForm(formParts(parts, wholes, slots), locale)
  if (folded === undefined || areRelated(wholes, folded)) return undefined
  return {
    made,
    names: slots.map(({ name }) => name),
    standIns: () => slots.map(standInOf),
    makeFacts: () => withStandIns(copy, wholes, slots)
  }
}

/** What depends on the parts of a form alone. */
interface KnownForm {
  readonly parts: readonly Part[]
  /** The words of the form, as names are compared; nothing where they could be taken for stand-ins. */
  readonly folded: string | undefined
  readonly made: Map<string, unknown>
}

// What is made for a form depends on the form alone, so remembering it is invisible. Bounded: with
// each generation, the older half of the forms that were not met again goes.
const forms = new WeakMap<Locale, { newer: Map<number, KnownForm>; older: Map<number, KnownForm> }>()
const mostForms = 1000

function recallForm(parts: readonly Part[], locale: Locale): KnownForm {
  let known = forms.get(locale)
  if (!known) forms.set(locale, (known = { newer: new Map(), older: new Map() }))
  const print = printOf(parts)
  const form = known.newer.get(print)
  // Other forms may have the same number: the one that was met last is remembered.
  if (form && haveSameParts(form.parts, parts)) return form
  const older = known.older.get(print)
  const next = older && haveSameParts(older.parts, parts) ? older : newForm(parts)
  if (known.newer.size >= mostForms) {
    known.older = known.newer
    known.newer = new Map()
  }
  known.newer.set(print, next)
  return next
}

function newForm(parts: readonly Part[]): KnownForm {
  const words = parts.filter((part) => typeof part === 'string').join('\n')
  return { parts, folded: reserved.test(words) ? undefined : nameKey(words), made: new Map() }
}

/** What is looked at in an ordinary name: its letters, and the last word of an organisation's. */
interface NameKind {
  readonly alphabet: Alphabet
  /** The name without its ending. */
  readonly name: string
  /** ` Press`, with the space before it; else nothing. */
  readonly ending: string
}

/** A name, or the day or the digest of the review, and what stands for it. */
interface Slot {
  readonly name: string
  readonly ending: string
  readonly alphabet: Alphabet | 'day' | 'digest'
}

/** What stands for a slot in the parts of a form, by its alphabet: numbers that no list is as long as. */
const marks = { leftToRight: 1e6, rightToLeft: 2e6, both: 3e6, day: 4e6, digest: 5e6 } as const

function standInOf({ alphabet }: Slot, index: number): string {
  if (alphabet === 'day') return standInDay
  return alphabet === 'digest' ? standInDigest : alphabets[alphabet](letters.charAt(index))
}

type Facts = Readonly<Record<string, unknown>>

/** Where facts name persons, and authors. */
const placesOfNames = [
  { fact: 'author', member: 'name' },
  { fact: 'review', member: 'by' },
  { fact: 'responsible', member: 'name' },
  { fact: 'people', member: 'name' },
  { fact: 'qualifiedReviewer', member: 'name' }
] as const

function namesIn(facts: Facts): string[] {
  const names: string[] = []
  for (const { fact, member } of placesOfNames) {
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
function beginsWithDay(part: Part): boolean {
  return typeof part === 'string' && part.charCodeAt(7) === 45 && day.test(part.slice(0, 10))
}

const digest = /^sha256:[0-9a-f]{64}$/

/** Add the day and the digest of the only review. Several days are compared with each other. */
function addBinding(
  { review }: Facts,
  parts: readonly Part[],
  wholes: string[],
  slots: Slot[]
): void {
  if (typeof review !== 'object' || review === null || Array.isArray(review)) return
  const { at, digest: bound } = review as Facts
  if (typeof at === 'string' && day.test(at) && datePattern.test(at)) {
    if (parts.filter(beginsWithDay).length === 1) {
      wholes.push(at)
      slots.push({ name: at, ending: '', alphabet: 'day' })
    }
  }
  if (typeof bound === 'string' && digest.test(bound)) {
    wholes.push(bound)
    slots.push({ name: bound, ending: '', alphabet: 'digest' })
  }
}

/** The parts of facts with the marks of slots in the place of names, each before the ending of its name. */
function formParts(
  parts: readonly Part[],
  wholes: readonly string[],
  slots: readonly Slot[]
): Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const at = typeof part === 'string' ? wholes.indexOf(part) : -1
    const slot = at === -1 ? undefined : slots[at]
    if (slot) result.push(marks[slot.alphabet] + at, slot.ending)
    else result.push(part)
  }
  return result
}

/** Whether one of some names is in words, a part of another, or the same in other letters. */
function areRelated(names: readonly string[], folded: string): boolean {
  const keys = names.map(nameKey)
  return keys.some(
    (one, index) => folded.includes(one) || keys.some((other, at) => at !== index && other.includes(one))
  )
}

function withStandIns(
  value: unknown,
  wholes: readonly string[],
  slots: readonly Slot[]
): unknown {
  if (typeof value === 'string') {
    const index = wholes.indexOf(value)
    const slot = slots[index]
    return slot ? standInOf(slot, index) + slot.ending : value
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => withStandIns(each, wholes, slots))
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withStandIns(member, wholes, slots)])
  )
}

// What a name is written in depends on the name and the words round it alone, and a site has few
// people: so remembering it is invisible. Bounded, for names that come from outside.
const remembered = new WeakMap<Locale, Map<string, NameKind | undefined>>()
const mostRemembered = 2000

/** What is looked at in an ordinary name; nothing for any other. */
function kindOf(name: string, locale: Locale): NameKind | undefined {
  let known = remembered.get(locale)
  if (!known) remembered.set(locale, (known = new Map()))
  const before = known.get(name)
  if (before !== undefined || known.has(name)) return before
  const kind = findKind(name, locale)
  if (known.size >= mostRemembered) known.clear()
  if (name.length <= longestName) known.set(name, kind)
  return kind
}

const longestName = 60
const lettersAlone = /^\p{L}[\p{L}\p{M}]+(?:[ -]\p{L}[\p{L}\p{M}]*)*$/u
const asciiAlone = /^[a-z]{2,}(?:[ -][a-z]+)*$/i
/** What an ordinary name never holds: the start of an address, or of a stand-in. */
const unclear = /www|zqx|ךץ/i

/** Whether nothing but its letters is ever looked at in a name, and perhaps its last word. */
function findKind(name: string, locale: Locale): NameKind | undefined {
  if (name.length > longestName || unclear.test(name) || isKeyword(name)) return undefined
  const isAscii = asciiAlone.test(name)
  if (!isAscii && (!lettersAlone.test(name) || cleanText(name) !== name)) return undefined
  const { last, or } = locale.names
  if (changesJoint(last, name) || changesJoint(or, name) || !isPlainName(name, locale)) return undefined
  const look = lookOf(name)
  const alphabet = isAscii ? 'leftToRight' : findAlphabet(name)
  if (alphabet === undefined) return undefined
  if (look === undefined) return { alphabet, name, ending: '' }
  const ending = name.slice(name.lastIndexOf(' '))
  const start = name.slice(0, -ending.length)
  const isOrganisation = look === 'organisation' && ending.startsWith(' ')
  if (!isOrganisation || (!isAscii && findAlphabet(start) !== alphabet)) return undefined
  const standIn = alphabets[alphabet]('a') + ending
  return lookOf(standIn) === look && isPlainName(standIn, locale)
    ? { alphabet, name: start, ending }
    : undefined
}

function changesJoint(joint: Joint, name: string): boolean {
  return typeof joint !== 'string' && joint.before.test(name)
}

const beyondAscii = /[^\0-\x7F]/

/** @param name Letters. */
function findAlphabet(name: string): Alphabet | undefined {
  if (!beyondAscii.test(name)) return 'leftToRight'
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
  const changed = Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const filler = fillerOf(member, standIns)
    return filler ? [{ key, filler }] : []
  })
  if (changed.length === 0) return undefined
  return (names) => {
    const filled: Record<string, unknown> = { ...value }
    for (const { key, filler } of changed) filled[key] = filler(names)
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
