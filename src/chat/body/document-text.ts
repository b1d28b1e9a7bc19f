import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { createBodyLocator } from '../../scan/html/locate-body.js'
import { andThen } from '../maybe-promise.js'
import type { BodyText } from './event-stream.js'

/** The longest head of a document, in UTF-16 code units. */
const longestHead = 1024 * 1024

/**
 * Label HTML that may be a whole document: its head passes as it is, so that what it says of the
 * document (its type, its policies) goes on to count. The reply is what follows.
 *
 * State at chunk borders: the head, until the body begins.
 *
 * @throws {DisclosureError} `cannot-label` for a head longer than 1 Mi code units.
 */
export function createDocumentText(reply: BodyText): BodyText {
  const locator = createBodyLocator()
  let head: string | undefined = ''
  const read = (piece: string, isLast: boolean) => {
    if (head === undefined) return reply.feed(piece)
    const source: string = head + piece
    const start = locator.write(piece, isLast)
    if (start === undefined) {
      head = source
      if (source.length <= longestHead) return ''
      throw new DisclosureError(
        'cannot-label',
        `Nothing was labelled: the head of the document is longer than ${longestHead} characters`
      )
    }
    head = undefined
    return andThen(reply.feed(source.slice(start)), (text) => source.slice(0, start) + text)
  }
  return {
    feed: (piece) => (piece === '' ? '' : read(piece, false)),
    end: () =>
      andThen(head === undefined ? '' : read('', true), (start) =>
        andThen(reply.end(), (rest) => start + rest)
      )
  }
}
