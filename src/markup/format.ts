import type { Markup } from './open-markup.js'

/**
 * How words are written in a text of this kind, and where in it a label goes.
 *
 * `inline`: the head opens the text and the byline ends it. `notice`: both stand in a paragraph of
 * their own before the text, because a head inside it would break a heading, a list or a tag.
 */
export interface Format {
  readonly form: 'inline' | 'notice'
  /** Write plain words so that nothing in them is markup. */
  readonly escape: (words: string) => string
  /** The reverse of `escape`, for words that it wrote. */
  readonly unescape: (text: string) => string
  /** What surrounds the mark and the words of a notice. */
  readonly notice?: { readonly open: string; readonly middle: string; readonly close: string }
  /** A notice that tools rewrite on the way to its reader: it is found by its words alone. */
  readonly block?: NoticeBlock
  /** Where the notice goes, in UTF-16 code units. */
  readonly startOf?: (text: string) => number
  /** A text that begins like this must begin its own line. */
  readonly ownLine?: RegExp
  /** Ends the line of a head on a line of its own. @default '\n' */
  readonly lineEnd?: string
  /**
   * Say what is wrong with a text of the author's, where its platform would cut it off there, show
   * something else or refuse it. Nothing for a text that is right.
   */
  readonly problem?: (text: string) => string | undefined
  /** What is markup in a text, for parts that stand alone: it is closed at a border and opened again. */
  readonly markup?: (text: string) => Markup
  /**
   * What must not be cut: an escape, a mention, a tag. Left out: a cut at any grapheme is safe.
   * `false`: the markup nests, so cutting is refused.
   */
  readonly atoms?: RegExp | false
}

/** What a notice says, and in which language. */
export interface NoticeWords {
  /** The bold opening. */
  readonly mark: string
  /** What follows it. */
  readonly tail: string
  /** Before titles, with the space behind it; empty where they have none. */
  readonly title: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** The two directions of a notice that stands before a text. Offsets are UTF-16 code units. */
export interface NoticeBlock {
  readonly place: (
    text: string,
    words: NoticeWords
  ) => { readonly text: string; readonly start: number; readonly inserted: string }
  /** List what stands where a notice can, each with its words: whoever asks says whether it is one. */
  readonly find: (text: string) => Iterable<FoundBlock>
}

/** A paragraph that may be a notice. */
export interface FoundBlock {
  /** Its words: references decoded, white space folded. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** The text without it, and without its mark before the title; nothing where that is not here. */
  readonly without: (title: string) => string | undefined
}
