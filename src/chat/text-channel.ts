import { andThen, type MaybePromise } from './maybe-promise.js'
import type { MidstOpening } from './midst.js'
import { createSentenceGate, type SentenceGateOptions } from './sentences.js'

/** One stretch of a message's text: pieces in, labelled pieces out. */
export interface TextChannel {
  feed(piece: string): MaybePromise<string>
  /** What was held back. Call it once, when the text is complete. */
  end(): MaybePromise<string>
  /** What was put before this text: the opening, or nothing where another stretch has it. */
  readonly opening: string
  /** By how much the offsets of the text have moved, in UTF-16 code units. */
  readonly shift: number
}

/** The opening of a message, which goes before whichever of its stretches is shown first. */
interface MessageOpening {
  /**
   * What is due before the next character that is shown, first as it is said, then in the forms
   * in which another layer may have said it; nothing when it was said.
   */
  due(): readonly string[]
  /** Take what is due: it is said now. */
  take(): string
}

export interface TextChannelOptions extends SentenceGateOptions {
  /** Receives what is shown of the text, without the opening. */
  readonly onText?: (text: string) => void
  /** Called once, when control characters were taken out. */
  readonly onRemoved?: () => void
  /** Shows the opening apart from the text. @default put before the text */
  readonly onOpening?: (words: string) => void
  /** Puts in what becomes due while the text goes on. @default nothing */
  readonly midst?: MidstOpening
}

/**
 * Label one text as it arrives: what is due goes out with the first piece that has a character, or,
 * where sentences are checked first, with the first sentence that may pass.
 *
 * Each stage names what it holds back at a chunk border: a carriage return, a copy of the opening,
 * a sentence. All are bounded.
 */
export function createTextChannel(
  opening: MessageOpening,
  options: TextChannelOptions
): TextChannel {
  const { approve, onSentence, onText, onRemoved, onOpening, midst = asItIs } = options
  const isUngated = !approve && !onSentence
  const cleaner = createCleaner()
  const filter = createCopyFilter(opening.due)
  const gate = createSentenceGate(options)
  let isToldRemoved = onRemoved === undefined
  let isPlaced = false
  let isDirect = false
  let placed = ''

  const place = (text: string, isDue: boolean): string => {
    if (text !== '') onText?.(text)
    if (isPlaced || (text === '' && !isDue)) return midst(text)
    isPlaced = true
    const words = opening.take()
    if (onOpening) {
      if (words !== '') onOpening(words)
      return midst(text)
    }
    placed = words
    return words + midst(text)
  }
  const clean = (text: string): string => {
    if (!isToldRemoved && cleaner.hasRemoved) {
      isToldRemoved = true
      onRemoved?.()
    }
    return text
  }
  return {
    feed(piece) {
      const text = clean(cleaner.feed(piece))
      // The quick way for nearly every piece: nothing is left to do.
      if (isDirect) {
        if (text !== '') onText?.(text)
        return midst(text)
      }
      isDirect = isPlaced && isUngated && filter.isSettled
      const isDue = !approve && text !== ''
      return andThen(gate.feed(filter.feed(text)), (out) => place(out, isDue))
    },
    end() {
      const text = clean(cleaner.end())
      const rest = filter.feed(text) + filter.end()
      return andThen(gate.feed(rest), (out) =>
        andThen(gate.end(), (last) => place(out + last, filter.dropped > 0))
      )
    },
    get opening() {
      return placed
    },
    get shift() {
      return placed.length - filter.dropped
    }
  }
}

const asItIs: MidstOpening = (piece) => piece

// Control characters but tab and line feed. On a terminal, escape sequences, backspaces and a lone
// carriage return move the cursor back over what was already shown: the notice. In a browser they
// show nothing.
const removed = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g

/** Takes from a text, piece by piece, what could overwrite words already shown. */
interface Cleaner {
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

/** Drops from the start of a text, piece by piece, a copy of words that stand before it anyway. */
interface CopyFilter {
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
