/** Drops from the start of a text, piece by piece, a copy of words that stand before it anyway. */
export interface CopyFilter {
  feed(piece: string): string
  end(): string
  /** Whether it is known how the text began: then every piece passes. */
  readonly isSettled: boolean
  /** Whether the text began with the whole copy. */
  readonly hasCopy: boolean
}

/**
 * Drop the opening from a text that begins with it: one that another layer has labelled, or that a
 * model wrote in imitation of what it has read.
 *
 * State at chunk borders: what arrived so far, while it equals the beginning of the opening. So it
 * is never longer than the opening.
 *
 * @param openingOf Gives the opening, when the first piece is there.
 */
export function createCopyFilter(openingOf: () => string): CopyFilter {
  let opening: string | undefined
  let matched: string | undefined = ''
  let hasCopy = false
  const settle = (): string => {
    const text = matched ?? ''
    matched = undefined
    hasCopy = opening !== undefined && opening !== '' && text.startsWith(opening)
    return hasCopy ? text.slice(opening?.length) : text
  }
  return {
    feed(piece) {
      if (matched === undefined || piece === '') return piece
      opening ??= openingOf()
      matched += piece
      const mayMatch = matched.length < opening.length && opening.startsWith(matched)
      return mayMatch ? '' : settle()
    },
    end: () => (matched === undefined ? '' : settle()),
    get isSettled() {
      return matched === undefined
    },
    get hasCopy() {
      return hasCopy
    }
  }
}
