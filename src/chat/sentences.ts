import { andThen, inOrder, type MaybePromise } from './maybe-promise.js'

/** Cuts a text, piece by piece, into whole sentences. Joined, they are the text. */
interface SentenceSplitter {
  feed(piece: string): string[]
  end(): string[]
}

/** The longest that is held back, in UTF-16 code units. */
const longestSentence = 2000

// A full stop ends a sentence when white space follows; a line break and the full stops of Chinese,
// Japanese, Hindi and Arabic end one by themselves.
const border = /\n|[。！？｡।؟۔]["'»”’」』）)\]]*|[.!?…]["'»”’)\]]*\s/g
/** How much of what was already searched can be the start of a border. */
const overlap = 8

/**
 * Cut a text at sentence borders.
 *
 * State that crosses a chunk border: the sentence so far, and how far it was searched. So a text
 * that comes one character at a time is searched in linear time, and so is one that comes whole.
 * Memory is bounded: what runs on for 2,000 code units without a border is cut there, never inside
 * a surrogate pair.
 */
export function createSentenceSplitter(): SentenceSplitter {
  let held = ''
  let searched = 0
  return {
    feed(piece) {
      held += piece
      const sentences: string[] = []
      let start = 0
      let next = findBorder(held, Math.max(0, searched - overlap))
      for (;;) {
        if (next.start < start) next = findBorder(held, start)
        const longest = start + longestSentence
        const isCut = next.end > longest + 1
        if (isCut && held.length <= longest) break
        const end = isCut ? longest + Number(isBetweenSurrogates(held, longest)) : next.end
        sentences.push(held.slice(start, end))
        start = end
      }
      held = held.slice(start)
      searched = held.length
      return sentences
    },
    end() {
      const rest = held
      held = ''
      return rest === '' ? [] : [rest]
    }
  }
}

/** The next border; infinitely far where there is none. */
function findBorder(text: string, from: number): { readonly start: number; readonly end: number } {
  border.lastIndex = from
  const found = border.exec(text)
  if (!found) return { start: Infinity, end: Infinity }
  return { start: found.index, end: found.index + found[0].length }
}

function isBetweenSurrogates(text: string, index: number): boolean {
  const unit = text.charCodeAt(index - 1)
  return unit >= 0xd800 && unit <= 0xdbff && index < text.length
}

export interface SentenceGateOptions {
  /** Lets a sentence pass, or throws. Without it, text passes at once. */
  readonly approve?: ((sentence: string) => MaybePromise<void>) | undefined
  /** Looks at each whole sentence after it has passed. */
  readonly onSentence?: ((sentence: string) => void) | undefined
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
      andThen(approve(sentence), () => {
        onSentence?.(sentence)
        return sentence
      })
    )
    return andThen(passed, (all) => all.join(''))
  }
  return {
    feed: (piece) => pass(splitter.feed(piece), piece),
    end: () => pass(splitter.end(), '')
  }
}
