import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Slots } from './find-slots.js'
import { getAt, isPayload, type Path, type Payload } from './payload.js'
import { deepest, isClosed, isCollection } from './plain-data.js'
import type { MemberKind, Platform, PostNote } from './platform.js'

/** Where the words of a payload stand that no label opens, by what is known of them. */
interface Unlabelled {
  /** Shown with a text that has a label. */
  readonly beside: string[]
  /** Nobody wrote down whether readers see them. */
  readonly unknown: string[]
  /** Readers see them without a labelled text. */
  readonly alone: string[]
}

/**
 * Look through a payload for every text that has no label of its own: it is named in a note, or
 * refused where readers meet it alone.
 *
 * @param at Where in the payload the labelled post stands, where it is wrapped.
 * @throws {DisclosureError} `cannot-label`, naming the members.
 */
export function sweepPayload(
  platform: Platform,
  payload: Payload,
  slots: Slots,
  { strict = false, at = '' }: { readonly strict?: boolean | undefined; readonly at?: string } = {}
): PostNote[] {
  const found: Unlabelled = { beside: [], unknown: [], alone: [] }
  const prefix = at === '' ? '' : `${at}.`
  const kindOf = kindsIn(platform, payload)
  const { labelled, covered } = labelledPaths(slots)
  walk(payload, '', 0, { kindOf, labelled: new Set([...labelled, ...covered]), found, prefix })
  if (Object.values(platform.members ?? {}).includes('above')) {
    for (const path of covered) {
      const card = getAt(payload, path.split('.'))
      walk(card, path, 0, { kindOf: (at) => (kindOf(at) === 'above' ? 'above' : 'data'), labelled, found, prefix })
    }
  }
  if (standsForText(slots) && found.unknown.length > 0) {
    throw refusal(platform, found.unknown, 'nobody knows whether they are the text of which the payload has the title alone. Put the text where the platform has it, or leave it out')
  }
  if (found.alone.length > 0) {
    throw refusal(platform, found.alone, 'readers see it without a label. Take its words into a text that the label can open, or leave it out')
  }
  if (strict && found.unknown.length + found.beside.length > 0) {
    throw refusal(platform, [...found.unknown, ...found.beside], 'it has no label of its own, and `strict` is set. Take it out, or leave `strict` out')
  }
  return [
    ...noteOn(found.unknown, 'Not labelled, because nobody knows whether readers see it'),
    ...noteOn(found.beside, 'Shown with the labelled text, without a label of its own')
  ]
}

/** Whether a bare title is all that was found: what it is the title of may be in another member. */
function standsForText({ whole, nodes }: Slots): boolean {
  const [main] = whole
  const isTitle = main?.carries === 'head' && main.isLine === true && main.covers === undefined
  return isTitle && nodes.length === 0
}

function refusal({ name }: Platform, paths: readonly string[], because: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Cannot label here: the ${name} payload has words in ${listOf(paths)}, and ${because}.`
  )
}

function noteOn(paths: readonly string[], words: string): PostNote[] {
  return paths.length === 0 ? [] : [{ kind: 'platform', message: `${words}: ${listOf(paths)}.` }]
}

function listOf(paths: readonly string[]): string {
  const shown = paths.slice(0, mostNamed).map((path) => `\`${path}\``)
  const more = paths.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

const mostNamed = 12

/** The labelled texts, and what opens with one of them. */
function labelledPaths({ whole, heads, nodes }: Slots) {
  const labelled = new Set<string>()
  const covered = new Set<string>()
  for (const { path, covers } of [...whole, ...heads]) {
    labelled.add(wordsOf(path))
    if (covers) covered.add(covers.join('.'))
  }
  for (const { list, covers } of nodes) {
    labelled.add(list.join('.'))
    if (covers) covered.add(covers.join('.'))
  }
  return { labelled, covered }
}

// The paths of a record are the same for every payload.
const joined = new WeakMap<Path, string>()

function wordsOf(path: Path): string {
  const known = joined.get(path)
  if (known !== undefined) return known
  const words = path.join('.')
  joined.set(path, words)
  return words
}

interface Walk {
  readonly kindOf: (path: string) => MemberKind | undefined
  readonly labelled: ReadonlySet<string>
  readonly found: Unlabelled
  readonly prefix: string
}

function walk(value: unknown, path: string, depth: number, search: Walk): void {
  if (typeof value === 'string') {
    if (isProse(value)) note(path, search)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (isClosed(value)) {
    if (isCollection(value)) note(path, search)
    return
  }
  // Nothing of a post nests so deep: a cycle, or something to hide.
  if (depth > deepest) {
    note(path, search)
    return
  }
  const below = path === '' ? '' : `${path}.`
  for (const key of Object.keys(value)) {
    const at = below + key
    if (!search.labelled.has(at)) walk((value as Payload)[key], at, depth + 1, search)
  }
}

function note(path: string, { kindOf, found, prefix }: Walk): void {
  const kind = kindOf(path) ?? 'unknown'
  if (kind === 'data' || kind === 'quoted') return
  const list = found[kind === 'above' ? 'beside' : kind]
  if (list.length < 1000) list.push(prefix + path)
}

// One table of patterns for each platform, so it can be kept.
const remembered = new WeakMap<Platform, Walk['kindOf']>()

function kindsOf(platform: Platform): Walk['kindOf'] {
  const known = remembered.get(platform)
  if (known) return known
  const patterns = Object.entries(platform.members ?? {}).map(
    ([pattern, kind]) => [toPattern(pattern), kind] as const
  )
  const kindOf = (path: string) => patterns.find(([pattern]) => pattern.test(path))?.[1]
  remembered.set(platform, kindOf)
  return kindOf
}

/** What the payload says of its own members, before what the platform says of all of them. */
function kindsIn(platform: Platform, payload: Payload): Walk['kindOf'] {
  const own = Object.entries(platform.membersIn?.(payload) ?? {})
  const kindOf = kindsOf(platform)
  if (own.length === 0) return kindOf
  return (path) =>
    own.find(([at]) => path === at || path.startsWith(`${at}.`))?.[1] ?? kindOf(path)
}

/** `*` is any one key, `**` any number of them; what lies below a member is of its kind. */
function toPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\\\./g, '(?:[^.]+\\.)#')
    .replace(/\*/g, '[^.]+')
    .replaceAll('#', '*')
  return new RegExp(`^${source}(?:\\.|$)`)
}

// Languages that are written without spaces.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{4}/u
const tagged = /<[a-z][^<>]*>[^<>]*\p{L}/iu
const moment = /^\s*(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2,8} \d{4}\b[\d: A-Z+-]*$/
const address = /^\s*[a-z][a-z\d+.-]*:\/\/\S*\s*$/i

/**
 * Tell whether a string may be words for a reader: two words or more, text between tags, or a few
 * letters of a language without spaces. Names of one word, ids, addresses and dates are none.
 */
export function isProse(text: string): boolean {
  if (moment.test(text) || address.test(text)) return false
  return hasTwoWords(text) || tagged.test(text) || unspaced.test(text)
}

function hasTwoWords(text: string): boolean {
  let words = 0
  let longest = 0
  for (const [word] of text.matchAll(/\S+/g)) {
    if (!/\p{L}/u.test(word)) continue
    words++
    longest = Math.max(longest, word.length)
    if (words > 1 && longest > 1) return true
  }
  return false
}

/**
 * Find an object within a payload that has texts of the platform: what to pass instead. What is known to
 * stand beside a text, such as a button, is none.
 *
 * @param hasText Tells whether an object is a payload with a text.
 */
export function findInner(
  platform: Platform,
  payload: Payload,
  hasText: (payload: Payload) => boolean
): string | undefined {
  const kindOf = kindsIn(platform, payload)
  const search = (value: object, path: readonly string[]): string | undefined => {
    if (path.length > 6) return undefined
    for (const [key, member] of Object.entries(value)) {
      const at = [...path, key]
      const name = at.join('.')
      if (typeof member !== 'object' || member === null || isClosed(member) || isBeside(kindOf(name))) continue
      if (isPayload(member) && hasText(member)) return name
      const inner = search(member, at)
      if (inner !== undefined) return inner
    }
    return undefined
  }
  return search(payload, [])
}

function isBeside(kind: MemberKind | undefined): boolean {
  return kind !== undefined && kind !== 'alone'
}
