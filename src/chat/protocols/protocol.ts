import { andThen, type MaybePromise } from '../maybe-promise.js'
import type { TextChannel } from '../text-channel.js'
import type { Message, Turn } from '../turn.js'
import type { JsonObject } from './json.js'
import type { EventShape } from './shape.js'

/** Labels the events of one protocol: an event in, the events that take its place out. */
export interface EventLabeler {
  /** The same object comes back for an event that stays as it is. */
  feed(event: unknown): MaybePromise<readonly unknown[]>
  /** The reply ends: what was held back, as events. */
  end(): MaybePromise<readonly unknown[]>
  /**
   * Say the notice now, in events of its own that go before this one. Called at most once, and only
   * before the first text. Left out, or nothing given: it can't be said there.
   */
  open?(event: unknown): readonly unknown[] | undefined
}

/** One protocol in which replies stream. */
export interface Protocol {
  /** As errors and the documentation name it. */
  readonly name: string
  /** Tells by an event that a stream speaks it. `name`: the event's own, where it has one. */
  recognises(event: unknown, name?: string): boolean
  /** The key in `events` of an event; a key may have `*` for any characters. */
  kindOf(event: JsonObject): string
  readonly events: { readonly [kind: string]: EventShape }
  /** Clients know events by their names, which repeat `type`, and pass over what they don't know. */
  readonly isNamed?: boolean
  /** The labeler takes and gives `{ event, data }`: what an event is, its name alone tells. */
  readonly hasNames?: boolean
  createLabeler(turn: Turn): EventLabeler
}

/** Hides all members of an event. */
export const everything: readonly string[] = ['*']

/** The kind of an event that says it in `type`. */
export function typeOf({ type }: JsonObject): string {
  return String(type)
}

/** A turn of which one can tell whether any of its text is out. */
export interface WatchedTurn extends Turn {
  readonly isOpen: boolean
}

/** Watch the texts of a turn. The label, where one is due, is out with the first of them. */
export function watchTurn(turn: Turn): WatchedTurn {
  const watched = {
    ...turn,
    isOpen: false,
    beginMessage(isAlternative?: boolean): Message {
      const message = turn.beginMessage(isAlternative)
      return {
        open() {
          watched.isOpen = true
          return message.open()
        },
        openText: (...options) => new WatchedText(message.openText(...options), watched)
      }
    }
  }
  return watched
}

class WatchedText implements TextChannel {
  private readonly channel: TextChannel
  private readonly turn: { isOpen: boolean }

  constructor(channel: TextChannel, turn: { isOpen: boolean }) {
    this.channel = channel
    this.turn = turn
  }

  get opening(): string {
    return this.channel.opening
  }

  get copy(): string {
    return this.channel.copy
  }

  get shift(): number {
    return this.channel.shift
  }

  feed(piece: string): MaybePromise<string> {
    return this.watch(this.channel.feed(piece))
  }

  end(): MaybePromise<string> {
    return this.watch(this.channel.end())
  }

  private watch(text: MaybePromise<string>): MaybePromise<string> {
    if (this.turn.isOpen) return text
    return andThen(text, (shown) => {
      if (shown !== '') this.turn.isOpen = true
      return shown
    })
  }
}

/** Keeps `sequence_number` without gaps and repeats while events are put in. */
export interface Numbering {
  /** An event of the source. The same object when nothing was put in before it. */
  pass(event: JsonObject): JsonObject
  /** An event put in before the next one of the source. */
  insert(event: JsonObject): JsonObject
}

/** Number the events of a response anew, as far as events were put in before them. */
export function createNumbering(): Numbering {
  let inserted = 0
  let last = -1
  return {
    pass(event) {
      const { sequence_number: number } = event
      if (typeof number !== 'number') return event
      last = number + inserted
      return inserted === 0 ? event : { ...event, sequence_number: last }
    },
    insert(event) {
      inserted++
      last++
      return { ...event, sequence_number: last }
    }
  }
}
