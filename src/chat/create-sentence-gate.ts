import { chain, inOrder, type MaybePromise } from './chain.js'
import { createSentenceSplitter } from './create-sentence-splitter.js'

export interface SentenceGateOptions {
  /** Lets a sentence pass, or throws. Without it, text passes at once. */
  readonly approve?: (sentence: string) => MaybePromise<void>
  /** Looks at each whole sentence after it has passed. */
  readonly onSentence?: (sentence: string) => void
}

/** Pieces in; out comes what may be shown. */
export interface SentenceGate {
  feed(piece: string): MaybePromise<string>
  end(): MaybePromise<string>
}

/**
 * Look at a text sentence by sentence: before it is shown, where a check asks for that, else
 * beside it.
 */
export function createSentenceGate({ approve, onSentence }: SentenceGateOptions): SentenceGate {
  if (!approve && !onSentence) return { feed: (piece) => piece, end: () => '' }
  const splitter = createSentenceSplitter()
  const pass = (sentences: readonly string[], text: string): MaybePromise<string> => {
    if (!approve) {
      sentences.forEach((sentence) => onSentence?.(sentence))
      return text
    }
    const passed = inOrder(sentences, (sentence) =>
      chain(approve(sentence), () => {
        onSentence?.(sentence)
        return sentence
      })
    )
    return chain(passed, (all) => all.join(''))
  }
  return {
    feed: (piece) => pass(splitter.feed(piece), piece),
    end: () => pass(splitter.end(), '')
  }
}
