/** Cuts a text, piece by piece, into whole sentences. Joined, they are the text. */
export interface SentenceSplitter {
  feed(piece: string): string[]
  end(): string[]
}

/** The longest that is held back, in UTF-16 code units. */
const limit = 2000

// A full stop ends a sentence when white space follows; a line break and the full stops of Chinese,
// Japanese, Hindi and Arabic end one by themselves.
const border = /\n|[。！？｡।؟۔]["'»”’」』）)\]]*|[.!?…]["'»”’)\]]*\s/g
/** How much of what was already searched can be the start of a border. */
const overlap = 8

/**
 * Cut a text at sentence borders.
 *
 * State that crosses a chunk border: the sentence so far, and how far it was searched, so that a
 * text that comes one character at a time is still searched in linear time. Memory is bounded: what
 * runs on for 2,000 code units without a border is cut there, never inside a surrogate pair.
 */
export function createSentenceSplitter(): SentenceSplitter {
  let held = ''
  let searched = 0
  const cut = (end: number) => {
    const sentence = held.slice(0, end)
    held = held.slice(end)
    searched = 0
    return sentence
  }
  return {
    feed(piece) {
      held += piece
      const sentences: string[] = []
      for (;;) {
        border.lastIndex = Math.max(0, searched - overlap)
        const found = border.exec(held)
        const end = found ? found.index + found[0].length : held.length > limit ? limit : 0
        if (end === 0) break
        sentences.push(cut(isBetweenSurrogates(held, end) ? end + 1 : end))
      }
      searched = held.length
      return sentences
    },
    end() {
      return held === '' ? [] : [cut(held.length)]
    }
  }
}

function isBetweenSurrogates(text: string, index: number): boolean {
  const unit = text.charCodeAt(index - 1)
  return unit >= 0xd800 && unit <= 0xdbff && index < text.length
}
