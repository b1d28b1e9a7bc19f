import { invalidOption } from '../../disclosure/options.js'
import { isObject } from '../protocols/json.js'
import { findByRules, type FindTexts, type TextPlace, type TextRule } from '../protocols/find-texts.js'
import { createPlacesLabeler } from '../protocols/places-labeler.js'
import type { EventLabeler } from '../protocols/protocol.js'
import { findPlaces, parsePath } from '../protocols/shape.js'
import type { Turn } from '../turn.js'
import { createOwnLabeler } from './own-labeler.js'

/** Finds the texts of an event, or of a reply that is JSON; nothing where there is none. */
export type TextFinder = (event: unknown) => TextPlace | readonly TextPlace[] | undefined

export interface TextOptions {
  /**
   * Where each event of a stream of your own, or a reply in JSON, has its text: a path such as
   * `choices.0.text`. Where events of several types have that path, say which of them is the reply:
   * `[type=token].text`. The short form of `text`.
   * @default found out from the events
   */
  readonly textPath?: string
  /**
   * The same with more to say: rules with paths (`*` for each entry of a list), or a function. The
   * data of an event that is no JSON, such as a word or HTML, is a string.
   *
   * Nothing else of the events is looked at, so what you leave out passes unlabelled.
   * @default found out from the events
   */
  readonly text?: TextFinder | readonly TextRule[]
}

/** Places that the caller named. */
export interface OwnTexts {
  /** Labels a stream of events. */
  createLabeler(turn: Turn): EventLabeler
  /** Labels a reply in JSON, whole. */
  createWholeLabeler(turn: Turn): EventLabeler
  readonly has: (event: unknown) => boolean
  /** The plain path, where it is all that was named: a known protocol may have its text there. */
  readonly path?: string
  /** How errors name the places. */
  readonly place: string
}

/**
 * Read the places that a caller names.
 *
 * @throws {DisclosureError} `invalid-option` for places of another shape.
 */
export function parseOwnTexts({ textPath, text }: TextOptions): OwnTexts | undefined {
  if (text !== undefined) return typeof text === 'function' ? byFunction(text) : byRules(text)
  if (textPath === undefined) return undefined
  const isTyped = parsePath(textPath)[0]?.key === ''
  return {
    ...ownTexts((event) => findByRules(event, [{ path: textPath }]), textPath, isTyped, (event) =>
      hasPlace(event, [textPath])
    ),
    ...(isTyped ? {} : { path: textPath })
  }
}

function byRules(rules: unknown): OwnTexts {
  if (!Array.isArray(rules) || rules.length === 0 || !rules.every(isRule)) {
    throw invalidOption(
      'options.text',
      rules,
      'a function, or a list of rules such as `{ path: "choices.*.text" }`'
    )
  }
  const paths = rules.map(({ path }) => path)
  return ownTexts((event) => findByRules(event, rules), paths.join(', '), true, (event) =>
    hasPlace(event, paths)
  )
}

function isRule(rule: unknown): rule is TextRule {
  return isObject(rule) && typeof rule['path'] === 'string'
}

function byFunction(finder: TextFinder): OwnTexts {
  const find: FindTexts = (event) => {
    const found = finder(event)
    const places: readonly TextPlace[] =
      found === undefined ? [] : Array.isArray(found) ? found : [found as TextPlace]
    for (const place of places) {
      if (isObject(place) && typeof place.value === 'string' && typeof place.set === 'function') {
        continue
      }
      throw invalidOption('the result of options.text', place, '`{ value: string, set }` or nothing')
    }
    return places
  }
  return ownTexts(find, 'options.text', true, (event) => find(event).length > 0)
}

function ownTexts(
  find: FindTexts,
  place: string,
  isTyped: boolean,
  has: (event: unknown) => boolean
): OwnTexts {
  return {
    createLabeler: (turn) => createOwnLabeler(turn, { find, place, has, isTyped }),
    createWholeLabeler: (turn) => createPlacesLabeler(turn, { find, endOf: () => true }),
    has,
    place
  }
}

function hasPlace(event: unknown, paths: readonly string[]): boolean {
  return paths.some((path) => findPlaces(event, path).length > 0)
}
