import type { JsonObject } from './event-labeler.js'

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
