import { isObject, type JsonObject } from './json.js'

/**
 * What one kind of event holds, by the places of its strings. A place is a path of members:
 * `choices.*.delta.content` goes through every entry of a list, `delta|message` names two members,
 * and `content.*[type=text].text` goes on only in what has that type (`*` stands for any
 * characters in it). A path that begins with `[type=…]` speaks of the event itself.
 *
 * What is not named here counts as shown to a reader.
 */
export interface EventShape {
  /** Where the reply's text is. A value there that is no string is looked into. */
  readonly text?: readonly string[]
  /** How the model thinks, with everything below: hidden unless the caller shows it to readers. */
  readonly reasoning?: readonly string[]
  /** Members that may hold strings that a reader never sees, with everything below. */
  readonly hidden?: readonly string[]
  /** Members that may hold single words of a list (`searching`); several words are shown. */
  readonly single?: readonly string[]
  /** Members that need the notice to be out, words or not: offsets into the text. */
  readonly offsets?: readonly string[]
  /** What a reader is shown without a word, such as a picture: the notice goes before it too. */
  readonly media?: readonly string[]
}

/** An error or a sign of life, in any protocol. */
const failure: EventShape = { hidden: ['error', 'errorText', 'detail'] }
const namedFailure: EventShape = { hidden: ['error', 'errorText', 'detail', 'message'] }

/** The shape of an event that says what went wrong, or that the stream is alive. */
export function failureShape(event: unknown): EventShape | undefined {
  if (!isObject(event)) return event === null ? {} : undefined
  const { type, object, error } = event
  if (type === 'ping') return {}
  // A named error says in `message` what went wrong; beside any other it may be the reply.
  if (type === 'error' || object === 'error') return namedFailure
  return error === undefined || error === null ? undefined : failure
}

/** Tell whether an event holds no text of a reply in any protocol: a ping, or an error. */
export function isWithoutText(event: unknown): boolean {
  const shape = failureShape(event)
  return shape !== undefined && findShown(event, shape) === undefined
}

interface FindOptions {
  /** Readers are shown how the model thinks. @default false */
  readonly isReasoningShown?: boolean
}

/**
 * Find the first member of an event that a reader may be shown and that is not the reply's text.
 *
 * Names of ids, types and the like may hold what looks like one. Everything else with a letter or a
 * digit counts, since streams send replies word by word. Linear in the event; no recursion.
 *
 * @param shape Of the event. Left out for an unknown one: then nothing is hidden.
 * @returns The path of the member.
 */
export function findShown(
  event: unknown,
  shape: EventShape = {},
  { isReasoningShown = false }: FindOptions = {}
): string | undefined {
  const hidden = isReasoningShown ? (shape.hidden ?? []) : compileHidden(shape)
  const start = [
    ...patternsOf(hidden, 'hidden'),
    ...patternsOf(shape.text ?? [], 'text'),
    ...patternsOf(shape.single ?? [], 'single'),
    ...patternsOf(shape.offsets ?? [], 'offsets'),
    ...patternsOf(shape.media ?? [], 'media')
  ].filter(({ segments: [first] }) => first?.key !== itself || holds(first, event))
  const waiting: Visit[] = [
    {
      value: event,
      path: '',
      name: '',
      isSingle: false,
      states: start.map((state) =>
        state.segments[0]?.key === itself ? advance(state) : state
      )
    }
  ]
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { value, path, name, states, isSingle } = visit
    const ends = states.filter(isAtEnd)
    if (ends.some(isHidden)) continue
    if (ends.some(isWordless) && value !== null) return path
    const mayBeSingle = isSingle || ends.some(({ place }) => place === 'single')
    if (typeof value === 'string') {
      if (ends.some(({ place }) => place === 'text')) continue
      if (isShown(value, name, mayBeSingle)) return path === '' ? 'itself' : path
    } else if (typeof value === 'object' && value !== null) {
      // The last first: what waits is taken from the end.
      const entries = Object.entries(value).toReversed()
      const isList = Array.isArray(value)
      for (const [key, member] of entries) {
        const after = states.flatMap((state) => next(state, key, member))
        const isNamed = isList || isToken(key) || !hasLetter.test(key)
        if (!isNamed && !after.some(isHidden)) return join(path, key)
        waiting.push({
          value: member,
          path: join(path, key),
          // An entry of a list is what the list is.
          name: isList ? name : key,
          isSingle: mayBeSingle,
          states: after
        })
      }
    }
  }
  return undefined
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

type Place = 'hidden' | 'text' | 'single' | 'offsets' | 'media'

interface Visit {
  readonly value: unknown
  readonly path: string
  readonly name: string
  readonly isSingle: boolean
  readonly states: readonly State[]
}

/** A pattern, and how much of it was matched. */
interface State {
  readonly place: Place
  readonly segments: readonly Segment[]
  readonly at: number
}

interface Segment {
  /** A name, several, or `*`; `''` speaks of the event itself. */
  readonly key: string
  readonly names: readonly string[]
  readonly member?: string
  /** What the member says, in any of these ways. */
  readonly pattern?: { readonly test: (text: string) => boolean }
}

const itself = ''

function isAtEnd({ segments, at }: State): boolean {
  return at === segments.length
}

function isHidden(state: State): boolean {
  return state.place === 'hidden' && isAtEnd(state)
}

function isWordless({ place }: State): boolean {
  return place === 'offsets' || place === 'media'
}

function advance(state: State): State {
  return { ...state, at: state.at + 1 }
}

function next(state: State, key: string, value: unknown): readonly State[] {
  const segment = state.segments[state.at]
  const isNext =
    segment !== undefined &&
    (segment.key === '*' || segment.names.includes(key)) &&
    holds(segment, value)
  return isNext ? [advance(state)] : []
}

function holds({ member, pattern }: Segment, value: unknown): boolean {
  if (member === undefined || pattern === undefined) return true
  return isObject(value) && pattern.test(String(value[member]))
}

interface CompiledPath {
  readonly segments: readonly Segment[]
  /** The names alone, where the path leads to one place and has no condition. */
  readonly plain?: readonly string[]
}

// The patterns of a record are the same for every event, so each is read once. Records are few, and
// so are the paths that a caller names.
const compiled = new Map<string, CompiledPath>()
const mostCompiled = 2000
const hiddenLists = new WeakMap<EventShape, readonly string[]>()

function compileHidden(shape: EventShape): readonly string[] {
  const known = hiddenLists.get(shape)
  if (known) return known
  const list = [...(shape.hidden ?? []), ...(shape.reasoning ?? [])]
  hiddenLists.set(shape, list)
  return list
}

function patternsOf(paths: readonly string[], place: Place): State[] {
  return paths.map((path) => ({ place, segments: parsePath(path), at: 0 }))
}

/** Read a path of the records: its segments with their conditions. */
export function parsePath(path: string): readonly Segment[] {
  return compilePath(path).segments
}

function compilePath(path: string): CompiledPath {
  const known = compiled.get(path)
  if (known) return known
  const segments = [...path.matchAll(/([^.[\]]*)(?:\[([^=\]]+)=([^\]]*)\])?(?:\.|$)/g)]
    .filter(([whole, key]) => whole !== '' || key !== '')
    .map(([, key = '', member, values]): Segment => {
      const names = key.split('|')
      if (member === undefined || values === undefined) return { key, names }
      return { key, names, member, pattern: toTest(values) }
    })
  if (compiled.size >= mostCompiled) compiled.clear()
  const isPlain = segments.every(
    ({ key, names, pattern }) => !pattern && names.length === 1 && key !== '*' && key !== itself
  )
  const read = isPlain ? { segments, plain: segments.map(({ key }) => key) } : { segments }
  compiled.set(path, read)
  return read
}

function toTest(names: string): { readonly test: (text: string) => boolean } {
  if (names.includes('*')) return toPattern(names)
  const known = new Set(names.split('|'))
  return { test: (text) => known.has(text) }
}

/** Read names with `*` for any characters, and `|` between them. */
export function toPattern(names: string): RegExp {
  const escaped = names.replace(/[\\^$.+?()[\]{}]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^(?:${escaped})$`, 's')
}

const hasLetter = /[\p{L}\p{N}]/u
// Names of what says which thing is meant, never what is said.
const quiet =
  /(?:^|_)(?:ids?|type|kind|role|object|model|status|state|index|url|uri|href|version|format|lang|reason|event|code|created|timestamp|date|tier|fingerprint|signature|mime_type)$|(?:Ids?|ID|Type|Kind|Role|Url|Uri|At|Time|Version|Reason|Model|Fingerprint|Tier)$|_at$/

function isShown(value: string, name: string, isSingle: boolean): boolean {
  if (!hasLetter.test(value)) return false
  return !(isToken(value) && (isSingle || quiet.test(name)))
}

/** Printable ASCII without white space: an id, an address, one word of a list. */
function isToken(value: string): boolean {
  return /^[!-~]*$/.test(value)
}

/** Read the value at a plain path of keys and indexes. */
export function readPath(value: unknown, keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) {
    const isHolder = typeof found === 'object' && found !== null && Object.hasOwn(found, key)
    found = isHolder ? (found as JsonObject)[key] : undefined
  }
  return found
}

/** Copy a value with another one at a path; what is beside the path is shared. */
export function writePath(value: unknown, keys: readonly string[], put: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return put
  const inner = writePath(readPath(value, [key]), rest, put)
  if (Array.isArray(value)) return value.with(Number(key), inner) as unknown
  return { ...(value as JsonObject), [key]: inner }
}

/** Find every place of a path in an event, as plain paths of keys, in the order of the event. */
export function findPlaces(event: unknown, path: string): readonly (readonly string[])[] {
  const { segments, plain } = compilePath(path)
  if (plain) return valueAt(event, plain) === nothing ? [] : [plain]
  const found: Found = { values: [], ways: { keys: [], places: [] } }
  collect(event, segments, 0, found)
  return found.ways?.places ?? []
}

/** Find what stands at those places. Each event of a stream asks for it, so no path is written down. */
export function findValues(event: unknown, path: string): readonly unknown[] {
  const { segments, plain } = compilePath(path)
  if (plain) {
    const value = valueAt(event, plain)
    return value === nothing ? none : [value]
  }
  const found: Found = { values: [] }
  collect(event, segments, 0, found)
  return found.values
}

/** The keys of a path that leads to one place: `payload.id`. */
export function keysOf(path: string): readonly string[] {
  return compilePath(path).plain ?? path.split('.')
}

const nothing = Symbol('nothing')
const none: readonly unknown[] = []

function valueAt(event: unknown, keys: readonly string[]): unknown {
  let value = event
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return nothing
    value = (value as JsonObject)[key]
  }
  return value
}

/** What a path leads to, in the order of the event. */
interface Found {
  readonly values: unknown[]
  /** The same as plain paths, where they are asked for; `keys` leads to the value under way. */
  readonly ways?: { readonly keys: string[]; readonly places: string[][] }
}

/** As deep as the path is long. */
function collect(value: unknown, segments: readonly Segment[], at: number, found: Found): void {
  const segment = segments[at]
  if (!segment) {
    found.values.push(value)
    found.ways?.places.push([...found.ways.keys])
    return
  }
  if (segment.key === itself) {
    if (holds(segment, value)) collect(value, segments, at + 1, found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (segment.key === '*' && Array.isArray(value)) {
    const list: readonly unknown[] = value
    for (let index = 0; index < list.length; index++) {
      const member = list[index]
      if (!holds(segment, member)) continue
      found.ways?.keys.push(String(index))
      collect(member, segments, at + 1, found)
      found.ways?.keys.pop()
    }
    return
  }
  for (const key of segment.key === '*' ? Object.keys(value) : segment.names) {
    if (!Object.hasOwn(value, key)) continue
    const member = (value as JsonObject)[key]
    if (!holds(segment, member)) continue
    found.ways?.keys.push(key)
    collect(member, segments, at + 1, found)
    found.ways?.keys.pop()
  }
}

/** Tell whether a plain path (`candidates.0.text`) is one of a record's, whatever its conditions. */
export function isPathOf(plain: string, path: string): boolean {
  const segments = parsePath(path).filter(({ key }) => key !== itself)
  const keys = plain.split('.')
  return (
    keys.length === segments.length &&
    segments.every(({ key, names }, at) => key === '*' || names.includes(keys[at] ?? ''))
  )
}
