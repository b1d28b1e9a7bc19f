import { findByRules, type FindTexts, type FoundPlace, type PlaceRule } from './find-texts.js'
import { isObject, type JsonObject } from './json.js'
import { createPlacesLabeler, type OffsetRule } from './places-labeler.js'
import type { Protocol } from './protocol.js'
import { type EventShape, keysOf, readPath, toPattern } from './shape.js'

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
