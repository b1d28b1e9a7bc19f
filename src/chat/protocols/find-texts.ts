import { findPlaces, findValues, keysOf, readPath, writePath } from './shape.js'

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
export interface FoundPlace extends TextPlace {
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
export interface PlaceRule extends TextRule, Pick<FoundPlace, 'isCopy' | 'isAlternative'> {}

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
