import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen } from '../maybe-promise.js'
import type { FindTexts } from '../protocols/find-texts.js'
import { isObject } from '../protocols/json.js'
import { createPlacesLabeler } from '../protocols/places-labeler.js'
import type { EventLabeler } from '../protocols/protocol.js'
import { isWithoutText } from '../protocols/shape.js'
import type { Turn } from '../turn.js'

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
