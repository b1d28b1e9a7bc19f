import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import { labelWholeText } from '../label-reply.js'
import type { TextChannel } from '../text-channel.js'
import type { Message, Turn } from '../turn.js'
import { isObject, type JsonObject } from './json.js'
import type { EventLabeler, Protocol } from './protocol.js'
import {
  type EventShape,
  findPlaces,
  findValues,
  isWithoutText,
  keysOf,
  readPath,
  toPattern,
  writePath
} from './shape.js'

/** One place of text in an event. */
export interface TextPlace {
  /** What stands there. */
  readonly value: string
  /** Gives a copy of the event with another text there. */
  readonly set: (text: string) => unknown
  /** Tells apart texts that come at the same time. @default all are one text */
  readonly id?: unknown
  /** The text holds all that its events before held, rather than what follows. @default false */
  readonly isCumulative?: boolean
  /** How the model thinks rather than what it says: it stays as it is. @default false */
  readonly isReasoning?: boolean
}

/**
 * A place where a text of other events comes again, whole, or one of several texts of which a
 * reader is shown one.
 */
interface FoundPlace extends TextPlace {
  readonly isCopy?: boolean
  readonly isAlternative?: boolean
}

/** The same as data: a path, and what else an event must be for it to count. */
export interface TextRule {
  /** `choices.*.delta.content`, `parts.*[type=text].text`, or `[type=token].text`. */
  readonly path: string
  /** Path of what tells apart texts that come at the same time; `''` for their places. */
  readonly id?: string
  readonly isCumulative?: boolean
  readonly isReasoning?: boolean
}

/** A rule of a record: also of texts that come again, or are one of several. */
interface PlaceRule extends TextRule, Pick<FoundPlace, 'isCopy' | 'isAlternative'> {}

export type FindTexts = (event: unknown) => readonly FoundPlace[]

/**
 * Find the texts of an event by rules. An event that is itself a text has the path `''`.
 *
 * @param under Where in the event the paths begin.
 * @param id Tells the texts there from others, where no rule does.
 */
export function findByRules(
  event: unknown,
  rules: readonly PlaceRule[],
  under: readonly string[] = [],
  id?: unknown
): readonly FoundPlace[] {
  const base = under.length === 0 ? event : readPath(event, under)
  const places: FoundPlace[] = []
  for (const rule of rules) {
    const values = findValues(base, rule.path)
    for (let at = 0; at < values.length; at++) {
      const value = values[at]
      if (typeof value !== 'string') continue
      places.push(new RuledPlace({ event, base, under, rule, at }, value, id))
    }
  }
  return places
}

/** Where a rule found a text: the value of so many of those to which its path leads. */
interface FoundAt {
  readonly event: unknown
  readonly base: unknown
  readonly under: readonly string[]
  readonly rule: PlaceRule
  readonly at: number
}

// A class: each event of a stream has one, and few are asked for the way to their text.
class RuledPlace implements FoundPlace {
  readonly value: string
  readonly id: unknown
  private readonly found: FoundAt

  constructor(found: FoundAt, value: string, id: unknown) {
    this.found = found
    this.value = value
    const { id: path } = found.rule
    if (path === undefined) this.id = id
    else this.id = path === '' ? this.keys().join('.') : readPath(found.event, keysOf(path))
  }

  get isCumulative(): boolean {
    return this.found.rule.isCumulative === true
  }

  get isReasoning(): boolean {
    return this.found.rule.isReasoning === true
  }

  get isCopy(): boolean {
    return this.found.rule.isCopy === true
  }

  get isAlternative(): boolean {
    return this.found.rule.isAlternative === true
  }

  set(text: string): unknown {
    return writePath(this.found.event, this.keys(), text)
  }

  private keys(): readonly string[] {
    const { base, under, rule, at } = this.found
    const keys = findPlaces(base, rule.path)[at] ?? []
    return under.length === 0 ? keys : [...under, ...keys]
  }
}

interface PlacesOptions {
  readonly find: FindTexts
  /**
   * Whether an event ends texts: what was held back of them goes out before it. An id, or `true`
   * for all.
   */
  readonly endOf?: (event: unknown) => unknown
  /** Events that say words apart from any text; nothing where they can't be said before an event. */
  readonly say?: (words: string, event: unknown) => readonly unknown[] | undefined
  /** Offsets into the text that an event has. */
  readonly offsetsOf?: (event: unknown) => readonly OffsetRule[]
}

/** Numbers that say where in the text something is, such as the words that a source is of. */
export interface OffsetRule {
  /** Path of what holds them. */
  readonly path: string
  /** Their names there. A missing one of them is 0: some protocols leave that out. */
  readonly members: readonly string[]
  /** What they count. */
  readonly unit: 'utf8' | 'characters'
}

/** What a text opens with, and what it came with in the place of that. */
type Opened = Pick<TextChannel, 'opening' | 'copy'>
const unopened: Opened = { opening: '', copy: '' }

/** One text under way. */
interface Text {
  readonly channel: TextChannel
  /** Its last place: with a text there, it gives a copy of its event. */
  place: FoundPlace
  /** Of a text that comes whole each time: what came, and what was shown of it. */
  came?: string
  shown: string
}

/**
 * Label events that have pieces of text at known places. The notice opens the first text; events
 * without a text stay as they are. What was held back joins the text's next event, or goes out
 * before the one that ends it, in a copy of its last.
 */
export function createPlacesLabeler(turn: Turn, options: PlacesOptions): EventLabeler {
  const { find, endOf, say, offsetsOf } = options
  const message: Message = turn.beginMessage()
  const texts = new Map<unknown, Text>()
  // Where a whole text comes again, it opens with the same words.
  let opened: Opened = unopened

  /** What ended texts open with, by their ids. */
  const openings = new Map<unknown, Opened>()

  const textOf = (place: FoundPlace): Text => {
    const { id, isCumulative = false, isAlternative = false } = place
    const known = texts.get(id)
    if (known) {
      known.place = place
      return known
    }
    const channel = (isAlternative ? turn.beginMessage(true) : message).openText()
    const text: Text = { channel, place, shown: '', ...(isCumulative ? { came: '' } : {}) }
    texts.set(id, text)
    return text
  }
  const feed = ({ channel }: Text, piece: string): MaybePromise<string> =>
    andThen(channel.feed(piece), (shown) => {
      if (channel.opening !== '') opened = channel
      return shown
    })
  const labelPlace = (place: FoundPlace): MaybePromise<string> => {
    const { value, id, isCumulative = false, isCopy = false } = place
    if (value === '') return value
    if (isCopy && opened.opening !== '') return labelWholeText(value, opened)
    const ended = isCumulative && !texts.has(id) ? openings.get(id) : undefined
    if (ended) return labelWholeText(value, ended)
    const text = textOf(place)
    if (!isCumulative) return feed(text, value)
    // It came in pieces before, or was begun anew.
    const { came } = text
    if (came === undefined || !value.startsWith(came)) {
      return labelWholeText(value, text.channel)
    }
    const piece = value.slice(came.length)
    return andThen(feed(text, piece), (shown) => {
      // As it came, nearly always: then nothing is put together.
      text.shown = shown === piece && text.shown === came ? value : text.shown + shown
      text.came = value
      return text.shown
    })
  }
  const labelWithTail = (place: FoundPlace, ended: unknown): MaybePromise<string> => {
    const text = labelPlace(place)
    const isLast = ended !== undefined && (ended === true || ended === place.id)
    if (!isLast) return text
    return andThen(text, (start) => andThen(tailOf(place.id), (tail) => start + tail))
  }
  /** Label the texts of an event from the given one on; those that end with it end there. */
  const labelAt = (
    event: unknown,
    at: number,
    ended: unknown,
    places = find(event)
  ): MaybePromise<unknown> => {
    for (let index = at; index < places.length; index++) {
      const place = places[index]
      if (!place || place.isReasoning === true) continue
      const text = labelWithTail(place, ended)
      // What is put in is in another event, of which the places are asked again.
      if (text === place.value) continue
      return andThen(text, (shown) => {
        const isSame = shown === place.value
        const next = isSame ? event : place.set(shown)
        const isLast = index + 1 >= places.length
        return isLast ? next : labelAt(next, index + 1, ended, isSame ? places : find(next))
      })
    }
    return event
  }
  const tailOf = (id: unknown): MaybePromise<string> => {
    const text = texts.get(id)
    texts.delete(id)
    return andThen(text?.channel.end() ?? '', (tail) => {
      const { opening, copy } = text?.channel ?? unopened
      openings.set(id, { opening, copy })
      return tail
    })
  }
  const close = (id: unknown): MaybePromise<readonly unknown[]> => {
    const text = texts.get(id)
    if (!text) return []
    return andThen(tailOf(id), (tail) => (tail === '' ? [] : [text.place.set(text.shown + tail)]))
  }
  const closeAll = () => andThen(inOrder([...texts.keys()], close), (tails) => tails.flat())
  const move = (event: unknown) =>
    opened.opening === '' || !offsetsOf ? event : moveOffsets(event, offsetsOf(event), opened)
  return {
    feed(event) {
      const ended = endOf?.(event)
      return andThen(labelAt(event, 0, ended), (placed) => {
        const labelled = move(placed)
        if (ended === undefined) return [labelled]
        const tails = ended === true ? closeAll() : close(ended)
        return andThen(tails, (before) => [...before, labelled])
      })
    },
    end: closeAll,
    open(event) {
      // Said only where it can be: taking the words is what says them.
      if (!say || say('', event) === undefined) return undefined
      const words = message.open()
      opened = { opening: words, copy: '' }
      return words === '' ? [] : say(words, event)
    }
  }
}

/**
 * Move what an event says of places in the text with that text: behind the opening that was put in,
 * and back by the copy that was taken out, which in another language may be longer.
 */
function moveOffsets(
  event: unknown,
  rules: readonly OffsetRule[],
  { opening, copy }: Opened
): unknown {
  let moved = event
  for (const { path, members, unit } of rules) {
    const places = findPlaces(event, path)
    // Nearly every event has none, and each is asked.
    if (places.length === 0) continue
    const shift = lengthIn(unit, opening) - lengthIn(unit, copy)
    for (const keys of places) {
      const holder = readPath(event, keys)
      if (!isObject(holder)) continue
      const own = members.map((name) => {
        const { [name]: value = 0 } = holder
        return [name, typeof value === 'number' ? Math.max(0, value + shift) : value] as const
      })
      moved = writePath(moved, keys, { ...holder, ...Object.fromEntries(own) })
    }
  }
  return moved
}

function lengthIn(unit: OffsetRule['unit'], text: string): number {
  return unit === 'utf8' ? new TextEncoder().encode(text).length : [...text].length
}

/** The shape of an event of a protocol whose texts are labelled in their places. */
export interface PlacesShape extends EventShape {
  /** Path of what tells apart texts that come at the same time; `''` for their places. */
  readonly id?: string
  /** Where the whole text comes again, or all of it so far. */
  readonly copies?: readonly string[]
  /** A reader may be shown this text alone, so it has the notice as well. @default false */
  readonly isAlternative?: boolean
  /** The event ends the text of its `id`, or all of them. */
  readonly ends?: 'own' | 'all'
  /** The numbers in `offsets`, which move with the text. */
  readonly moves?: readonly OffsetRule[]
}

/** A protocol whose texts are labelled in their places: all of it is data. */
interface PlacesProtocol extends Omit<Protocol, 'createLabeler' | 'events'> {
  readonly events: { readonly [kind: string]: PlacesShape }
  /** Finds texts that no path leads to. @default by the paths of `events` */
  find?(event: JsonObject, kind: string): readonly FoundPlace[] | undefined
  /** Events that say words apart from any text; nothing where they can't be said before an event. */
  say?(words: string, event: unknown): readonly unknown[] | undefined
}

/** Make a protocol of its data. */
export function definePlaces({ events, say, find: findOther, ...record }: PlacesProtocol): Protocol {
  const shapeOf = (event: unknown) =>
    isObject(event) ? findKind(events, record.kindOf(event)) : undefined
  const all = Object.values(events)
  const rulesOf = new Map(all.map((shape) => [shape, rulesIn(shape)]))
  const find: FindTexts = (event) => {
    if (!isObject(event)) return []
    const kind = record.kindOf(event)
    const others = findOther?.(event, kind)
    if (others) return others
    const shape = findKind(events, kind)
    return findByRules(event, (shape && rulesOf.get(shape)) ?? [])
  }
  const endOf = (event: unknown): unknown => {
    const { ends, id } = shapeOf(event) ?? {}
    if (ends === 'all') return true
    return ends === 'own' && id !== undefined ? readPath(event, keysOf(id)) : undefined
  }
  const shapes = Object.entries(events).map(([kind, shape]): [string, EventShape] => {
    const { text = [], copies = [] } = shape
    return [kind, { ...shape, text: [...text, ...copies] }]
  })
  return {
    ...record,
    events: Object.fromEntries(shapes),
    createLabeler: (turn) =>
      createPlacesLabeler(turn, {
        find,
        // Few protocols have these, and each event of a stream is asked for them.
        ...(all.some(({ ends }) => ends !== undefined) ? { endOf } : {}),
        ...(all.some(({ moves }) => moves !== undefined)
          ? { offsetsOf: (event: unknown) => shapeOf(event)?.moves ?? [] }
          : {}),
        ...(say ? { say } : {})
      })
  }
}

function rulesIn({ text = [], copies = [], id, isAlternative = false }: PlacesShape): PlaceRule[] {
  const own = id === undefined ? {} : { id }
  return [
    ...text.map((path) => ({ path, ...own, isAlternative })),
    ...copies.map((path) => ({ path, ...own, isCumulative: true, isCopy: true }))
  ]
}

// The keys with `*` of each table, which are asked about each event of a stream.
const patterns = new WeakMap<object, readonly (readonly [pattern: RegExp, key: string])[]>()

/** Find what a table says of a kind of event: under its own name, or under one with `*`. */
export function findKind<Shape>(
  events: { readonly [kind: string]: Shape },
  kind: string
): Shape | undefined {
  if (Object.hasOwn(events, kind)) return events[kind]
  let known = patterns.get(events)
  if (!known) {
    const keys = Object.keys(events).filter((key) => key.includes('*'))
    known = keys.map((key) => [toPattern(key), key] as const)
    patterns.set(events, known)
  }
  const found = known.find(([pattern]) => pattern.test(kind))
  return found && events[found[1]]
}

/** How many events wait for the first that has the place. */
const mostWaiting = 256

/** Places in events of the caller's own. */
interface OwnPlaces {
  readonly find: FindTexts
  /** How errors name them. */
  readonly place: string
  /** Whether an event has one of the places, whatever stands there. */
  readonly has: (event: unknown) => boolean
  /** They say themselves of which events they speak. */
  readonly isTyped: boolean
}

/**
 * Label events of the caller's own, by places that the caller names.
 *
 * Until an event has the place, those with a text of any name wait: the path may be wrong, and they
 * the reply.
 *
 * @throws {DisclosureError} `cannot-label` when no event has the place, and when events of another
 * `type` have it too: which of them is the reply is unknown.
 */
export function createOwnLabeler(
  turn: Turn,
  { find, place, has, isTyped }: OwnPlaces
): EventLabeler {
  const labeler = createPlacesLabeler(turn, {
    find: isTyped ? find : createTypedFind(find, place),
    endOf: (event) => (isObject(event) && event['done'] === true ? true : undefined)
  })
  let waiting: unknown[] = []
  let isFound = false
  return {
    feed(event) {
      isFound ||= has(event)
      if (!isFound) {
        if (isWithoutText(event) || !holdsString(event)) return [event]
        if (waiting.push(event) > mostWaiting) throw notFound(place)
        return []
      }
      if (typeof event === 'string' && find(event).length === 0) throw notFound(place)
      const before = waiting
      waiting = []
      return andThen(labeler.feed(event), (events) => [...before, ...events])
    },
    end() {
      if (waiting.length > 0) throw notFound(place)
      return labeler.end()
    }
  }
}

/** Refuse a text in an event of another type than the first that had one. */
function createTypedFind(find: FindTexts, place: string): FindTexts {
  let first: { readonly type: unknown } | undefined
  return (event) => {
    const places = find(event)
    if (places.every(({ value }) => value === '')) return places
    const type = isObject(event) ? event['type'] : undefined
    first ??= { type }
    if (first.type === type) return places
    throw new DisclosureError(
      'cannot-label',
      `Nothing more was labelled: events of the types \`${String(first.type)}\` and \`${String(type)}\` both have a text at \`${place}\`. Say which of them is the reply: \`textPath: '[type=…].${place}'\`.`
    )
  }
}

/** Whether an event holds a string that may be read, under whatever name. */
function holdsString(event: unknown): boolean {
  let isFound = false
  JSON.stringify(event, (name, value: unknown) => {
    isFound ||= typeof value === 'string' && value !== '' && !/^(?:id|type|role)$/.test(name)
    return value
  })
  return isFound
}

function notFound(place: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: no event of the stream has a text at \`${place}\`, the place that the options name`
  )
}
