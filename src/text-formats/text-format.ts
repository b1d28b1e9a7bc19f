/** How words are written in a kind of text, and where its label goes. */
export interface TextFormat {
  /** Write words so that every reader of the format shows exactly these, on one line. */
  readonly escape: (words: string) => string
  /** Read back what `escape` wrote, and what tools make of it: words as a reader sees them. */
  readonly unescape: (source: string) => string
  /** Write the mark before a title. @default as it is: brackets are text before a title */
  readonly escapeTitle?: (mark: string) => string
  /** What stands around words in bold, with no letter outside. */
  readonly bold: readonly [open: string, close: string]
  /** What opens an entry of a list. */
  readonly bullet: string
  /** Find the title, and where the text begins for whoever reads the rendered document. */
  readonly locateHead: (source: string, start: number) => Head
  /** Name what is open at the end of a text and would swallow words behind it. */
  readonly openAtEnd: (text: string) => string | undefined
  /** A field of the text's own, with its name: all of them are found. */
  readonly field?: RegExp
  /** Why a text can't carry a label. */
  readonly refusal?: (source: string) => string | undefined
}

/** The head of a document. Offsets are UTF-16 code units. */
export interface Head {
  /** The words of the title; absent where the text has none. */
  readonly title?: { readonly start: number; readonly end: number }
  /** Lines of punctuation that are at least as wide as the title, each by its end. */
  readonly rules?: readonly number[]
  /** Behind the title and whatever has to stay with it: lines that make no text. */
  readonly end: number
}

/** The formats, by the names that options and errors give them. */
export const textFormatNames = [
  'asciidoc',
  'restructuredtext',
  'org',
  'typst',
  'textile',
  'mediawiki'
] as const
export type TextFormatName = (typeof textFormatNames)[number]
