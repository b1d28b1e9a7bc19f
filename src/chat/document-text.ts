import { DisclosureError } from '../disclosure/disclosure-error.js'
import { createBodyLocator } from '../scan/html/locate-body.js'
import { andThen, type MaybePromise } from './maybe-promise.js'

/** A text, piece by piece. */
interface Pieces {
  feed(piece: string): MaybePromise<string>
  end(): MaybePromise<string>
}

/** The longest head of a document, in UTF-16 code units. */
const longestHead = 1024 * 1024

// What only the head of a document begins with. Styles and scripts stand in a body too.
const opensDocument =
  /^\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype|\?xml|html|head|meta|title|base|link)(?![\w-])/i

/**
 * Label HTML that may be a whole document: its head passes as it is, so that what it says of the
 * document (its type, its policies) goes on to count. The reply is what follows; of a document that
 * only a script fills, the label is what follows.
 *
 * State at chunk borders: the head, until the body begins.
 *
 * @throws {DisclosureError} `cannot-label` for a head longer than 1 Mi code units.
 */
export function createDocumentText(reply: Pieces): Pieces {
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
    const from = opensDocument.test(source) ? start : 0
    const rest = source.slice(from)
    const isBare = isLast && rest === '' && /\S/.test(source)
    return andThen(reply.feed(isBare ? '\n' : rest), (text) => source.slice(0, from) + text)
  }
  return {
    feed: (piece) => (piece === '' ? '' : read(piece, false)),
    end: () =>
      andThen(head === undefined ? '' : read('', true), (start) =>
        andThen(reply.end(), (rest) => start + rest)
      )
  }
}
