import { chain, type MaybePromise } from './chain.js'
import { createCleaner } from './create-cleaner.js'
import { createCopyFilter } from './create-copy-filter.js'
import { createSentenceGate, type SentenceGateOptions } from './create-sentence-gate.js'

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
export interface Opening {
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
  /** Told once, when control characters were taken out. */
  readonly onRemoved?: () => void
  /** Shows the opening apart from the text. @default put before the text */
  readonly onOpening?: (words: string) => void
}

/**
 * Label one text as it arrives: what is due goes out with the first piece that has a character, or,
 * where sentences are checked first, with the first sentence that may pass.
 *
 * Each stage names what it holds back at a chunk border: a carriage return, a copy of the opening,
 * a sentence. All are bounded.
 */
export function createTextChannel(opening: Opening, options: TextChannelOptions): TextChannel {
  const { approve, onSentence, onText, onRemoved, onOpening } = options
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
    if (isPlaced || (text === '' && !isDue)) return text
    isPlaced = true
    const words = opening.take()
    if (onOpening) {
      if (words !== '') onOpening(words)
      return text
    }
    placed = words
    return words + text
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
      // Nearly every piece comes this way, where nothing is left to do.
      if (isDirect) {
        if (text !== '') onText?.(text)
        return text
      }
      isDirect = isPlaced && isUngated && filter.isSettled
      const isDue = !approve && text !== ''
      return chain(gate.feed(filter.feed(text)), (out) => place(out, isDue))
    },
    end() {
      const text = clean(cleaner.end())
      const rest = filter.feed(text) + filter.end()
      return chain(gate.feed(rest), (out) =>
        chain(gate.end(), (last) => place(out + last, filter.dropped > 0))
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
