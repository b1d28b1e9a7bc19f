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
  /** Where the notice goes, in UTF-16 code units. */
  readonly startOf?: (text: string) => number
  /** A text that begins like this must begin its own line. */
  readonly ownLine?: RegExp
  /** Ends the line of a head on a line of its own. @default '\n' */
  readonly lineEnd?: string
  /**
   * What must not be cut: an escape, a mention, a tag. Left out: a cut at any grapheme is safe.
   * `false`: the markup nests, so cutting is refused.
   */
  readonly atoms?: RegExp | false
}
