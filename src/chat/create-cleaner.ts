// Control characters but tab and line feed. On a terminal, escape sequences, backspaces and a lone
// carriage return move the cursor back over what was already shown: the notice. In a browser they
// show nothing.
const control = /[\0-\x08\x0B-\x1F\x7F-\x9F]/
const removed = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g

/** Takes from a text, piece by piece, what could overwrite words already shown. */
export interface Cleaner {
  feed(piece: string): string
  /** What was held back at the end of the last piece. */
  end(): string
  /** Whether anything was taken out. */
  readonly hasRemoved: boolean
}

/**
 * Take control characters out of a reply; keep every other character, CRLF line endings included.
 *
 * One piece of state crosses a chunk border: a carriage return at the end of a chunk waits for the
 * next character, since only the one of a CRLF stays (a lone one becomes a line feed).
 */
export function createCleaner(): Cleaner {
  let isReturnHeld = false
  let hasRemoved = false
  const take = (text: string, isLast: boolean): string => {
    const kept = text.replace(removed, '')
    isReturnHeld = !isLast && kept.endsWith('\r')
    const whole = isReturnHeld ? kept.slice(0, -1) : kept
    const rest = whole.replace(/\r(?!\n)/g, '\n')
    if (kept !== text || rest !== whole) hasRemoved = true
    return rest
  }
  return {
    feed(piece) {
      if (!isReturnHeld && !control.test(piece)) return piece
      return piece === '' ? '' : take(isReturnHeld ? `\r${piece}` : piece, false)
    },
    end: () => take(isReturnHeld ? '\r' : '', true),
    get hasRemoved() {
      return hasRemoved
    }
  }
}
