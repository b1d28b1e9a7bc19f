import { chain, type MaybePromise } from './chain.js'
import { createCleaner } from './create-cleaner.js'
import { createCopyFilter } from './create-copy-filter.js'
import { createSentenceGate, type SentenceGateOptions } from './create-sentence-gate.js'

/** One stretch of a reply's text: pieces in, labelled pieces out. */
export interface TextChannel {
  feed(piece: string): MaybePromise<string>
  /** What was held back. Call it once, when the text is complete. */
  end(): MaybePromise<string>
  /** By how much the offsets of the text have moved, in UTF-16 code units. */
  readonly shift: number
}

export interface TextChannelOptions extends SentenceGateOptions {
  /** What stands before the first word. */
  readonly opening: string
  /** The opening is shown apart from this text, so it is not put in here. @default false */
  readonly isPlaced?: boolean
  /** Receives what is shown of the text, without the opening. */
  readonly onText?: (text: string) => void
  /** Told once, when control characters were taken out. */
  readonly onRemoved?: () => void
}

/**
 * Label one text as it arrives: the opening goes out with the first piece that has a character, or,
 * where sentences are checked first, with the first sentence that may pass.
 *
 * Each stage names what it holds back at a chunk border: a carriage return, a copy of the opening,
 * a sentence. All are bounded.
 */
export function createTextChannel(options: TextChannelOptions): TextChannel {
  const { opening, isPlaced = false, approve, onText, onRemoved } = options
  const cleaner = createCleaner()
  const filter = createCopyFilter(opening)
  const gate = createSentenceGate(options)
  let toPlace = isPlaced ? '' : opening
  let isToldRemoved = onRemoved === undefined

  const place = (text: string, isDue: boolean): string => {
    if (text !== '') onText?.(text)
    if (toPlace === '' || (text === '' && !isDue)) return text
    const labelled = toPlace + text
    toPlace = ''
    return labelled
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
      return chain(gate.feed(filter.feed(text)), (out) => place(out, !approve && text !== ''))
    },
    end() {
      const text = clean(cleaner.end())
      const rest = filter.feed(text) + filter.end()
      return chain(gate.feed(rest), (out) =>
        chain(gate.end(), (last) => place(out + last, filter.hasCopy))
      )
    },
    get shift() {
      return isPlaced || filter.hasCopy || toPlace !== '' ? 0 : opening.length
    }
  }
}
