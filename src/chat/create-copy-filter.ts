/** Drops from the start of a text, piece by piece, a copy of words that stand before it anyway. */
export interface CopyFilter {
  feed(piece: string): string
  end(): string
  /** Whether it is known how the text began: then every piece passes. */
  readonly isSettled: boolean
  /** Length of the copy that the text began with, in UTF-16 code units. */
  readonly dropped: number
}

/**
 * Drop the opening from a text that begins with it: one that another layer has labelled, or that a
 * model wrote in imitation of what it has read. The last paragraphs of the opening alone are a copy
 * too, such as the tag of a simulated person, which a model reads before each of its messages.
 *
 * State at chunk borders: what arrived so far, while it equals the beginning of a copy. So it is
 * never longer than the opening.
 *
 * @param openingsOf Gives the opening, in each of its forms, when the first piece is there.
 */
export function createCopyFilter(openingsOf: () => readonly string[]): CopyFilter {
  let copies: readonly string[] | undefined
  let matched: string | undefined = ''
  let dropped = 0
  const settle = (): string => {
    const text = matched ?? ''
    matched = undefined
    const found = copies?.filter((copy) => text.startsWith(copy)) ?? []
    dropped = Math.max(0, ...found.map(({ length }) => length))
    return text.slice(dropped)
  }
  return {
    feed(piece) {
      if (matched === undefined || piece === '') return piece
      copies ??= openingsOf().flatMap(lastParagraphs)
      const text = matched + piece
      matched = text
      const mayMatch = copies.some((copy) => text.length < copy.length && copy.startsWith(text))
      return mayMatch ? '' : settle()
    },
    end: () => (matched === undefined ? '' : settle()),
    get isSettled() {
      return matched === undefined
    },
    get dropped() {
      return dropped
    }
  }
}

/** The opening, and what follows each of its paragraphs. */
function lastParagraphs(opening: string): string[] {
  const ends = [...opening.matchAll(/\n\n|<\/p>\n/g)].map(({ 0: end, index }) => index + end.length)
  return [0, ...ends].map((at) => opening.slice(at)).filter((copy) => copy !== '')
}
