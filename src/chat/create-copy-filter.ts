/** Drops from the start of a text, piece by piece, a copy of words that already stand before it. */
export interface CopyFilter {
  feed(piece: string): string
  end(): string
  /** Whether the text began with the whole copy. */
  readonly hasCopy: boolean
}

/**
 * Drop the opening from a text that begins with it: one that another layer has labelled, or that a
 * model wrote in imitation of what it has read.
 *
 * State at chunk borders: what arrived so far, while it equals the beginning of the opening. So it
 * is never longer than the opening.
 */
export function createCopyFilter(opening: string): CopyFilter {
  let isMatching = opening !== ''
  let matched = ''
  let hasCopy = false
  const settle = (): string => {
    isMatching = false
    hasCopy = matched.startsWith(opening)
    const rest = hasCopy ? matched.slice(opening.length) : matched
    matched = ''
    return rest
  }
  return {
    feed(piece) {
      if (!isMatching) return piece
      matched += piece
      const mayMatch = matched.length < opening.length && opening.startsWith(matched)
      return mayMatch ? '' : settle()
    },
    end: () => (isMatching ? settle() : ''),
    get hasCopy() {
      return hasCopy
    }
  }
}
