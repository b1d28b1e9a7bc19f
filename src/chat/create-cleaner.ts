// Control characters but tab and line feed. On a terminal, escape sequences, backspaces and a lone
// carriage return move the cursor back over what was already shown: the notice. In a browser they
// show nothing.
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
      if (!isReturnHeld && !hasControl(piece)) return piece
      return piece === '' ? '' : take(isReturnHeld ? `\r${piece}` : piece, false)
    },
    end: () => take(isReturnHeld ? '\r' : '', true),
    get hasRemoved() {
      return hasRemoved
    }
  }
}

/** Look for what `removed` takes, and for a carriage return. A loop: most pieces are a word long. */
function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 32 ? unit !== 10 && unit !== 9 : unit >= 127 && unit <= 159) return true
  }
  return false
}
