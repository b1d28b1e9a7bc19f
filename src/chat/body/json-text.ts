import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen } from '../maybe-promise.js'
import type { Turn } from '../turn.js'
import type { BodyText } from './event-stream.js'
import type { OwnTexts } from './own-texts.js'

/** The longest reply in JSON, in UTF-16 code units. */
const longest = 32 * 1024 * 1024

/**
 * Label a reply that is one JSON value, at the places that the caller names. It comes out whole,
 * when it is complete.
 *
 * @throws {DisclosureError} `cannot-label` for what is no JSON, and for one without the places.
 */
export function createJsonText(turn: Turn, own: OwnTexts): BodyText {
  const pieces: string[] = []
  let size = 0
  return {
    feed(piece) {
      size += piece.length
      if (size > longest) throw cannot(`the reply is longer than ${longest} characters`)
      pieces.push(piece)
      return ''
    },
    end() {
      const text = pieces.join('')
      if (text === '') return ''
      const value = parse(text)
      if (!own.has(value)) throw cannot(`the reply has no text at \`${own.place}\``)
      const labeler = own.createWholeLabeler(turn)
      return andThen(labeler.feed(value), (events) => {
        turn.finish()
        return events.at(-1) === value ? text : JSON.stringify(events.at(-1))
      })
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw cannot('the reply is no JSON', cause)
  }
}

function cannot(reason: string, cause?: unknown): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: ${reason}`,
    cause === undefined ? {} : { cause }
  )
}
