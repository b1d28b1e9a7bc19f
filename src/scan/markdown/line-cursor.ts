const space = 32
const tab = 9
const tabStop = 4

/**
 * A place in a line, in characters and in columns: in Markdown a tab reaches to the next column
 * that divides by four, and a container may take a part of one.
 */
export class LineCursor {
  readonly source: string
  /** Offset of the line's end, before its line ending. */
  readonly end: number
  offset: number
  /** Offset of the next character that is no space or tab, or the line's end. */
  content = 0
  /** Columns between here and there. */
  indent = 0
  #column = 0
  #contentColumn = 0
  #isInsideTab = false
  /** From where to where a thematic break could start; found once for each line. */
  #breaks: readonly [from: number, to: number] | undefined

  /** How many columns of indentation make code. */
  readonly #codeIndent: number

  constructor(source: string, start: number, end: number, codeIndent = 4) {
    this.source = source
    this.end = end
    this.#codeIndent = codeIndent
    this.offset = start
    this.look()
  }

  /** Whether the content is indented so far that it is code. */
  get isCode(): boolean {
    return this.indent >= this.#codeIndent
  }

  get isBlank(): boolean {
    return this.content === this.end
  }

  /** The character at the content, or an empty string at the line's end. */
  get character(): string {
    return this.isBlank ? '' : this.source.charAt(this.content)
  }

  /** The rest of the line from the content on. */
  rest(): string {
    return this.source.slice(this.content, this.end)
  }

  /** Go to the content. */
  toContent(): void {
    this.offset = this.content
    this.#column = this.#contentColumn
    this.#isInsideTab = false
    this.indent = 0
  }

  /** Go some characters on, none of which is a tab, and look for the content behind. */
  skip(characters: number): void {
    this.offset += characters
    this.#column += characters
    this.#isInsideTab = false
    this.look()
  }

  /** Go some columns of white space on, at most to the content. */
  skipColumns(columns: number): void {
    let left = columns
    while (left > 0 && this.offset < this.content) {
      if (this.source.charCodeAt(this.offset) === tab) {
        const width = tabStop - (this.#column % tabStop)
        this.#isInsideTab = width > left
        const taken = Math.min(left, width)
        this.#column += taken
        left -= taken
        if (!this.#isInsideTab) this.offset++
      } else {
        this.#isInsideTab = false
        this.offset++
        this.#column++
        left--
      }
    }
    this.indent = this.#contentColumn - this.#column
  }

  /** Whether the rest is at least three of `*`, `-` or `_`, all the same, and white space. */
  get isThematicBreak(): boolean {
    this.#breaks ??= findBreaks(this.source, this.content, this.end)
    const [from, to] = this.#breaks
    return this.content >= from && this.content <= to
  }

  private look(): void {
    let at = this.offset
    let column = this.#column
    for (; at < this.end; at++) {
      const code = this.source.charCodeAt(at)
      if (code === space) column++
      else if (code === tab) column += tabStop - (column % tabStop)
      else break
    }
    this.content = at
    this.#contentColumn = column
    this.indent = column - this.#column
  }
}

/** The first and the last offset from which the rest of a line is a thematic break. */
function findBreaks(source: string, start: number, end: number): [from: number, to: number] {
  let marker = ''
  let from = end
  let to = -1
  let count = 0
  for (let at = end - 1; at >= start; at--) {
    const character = source.charAt(at)
    if (character === ' ' || character === '\t') continue
    if (marker === '' && /[*_-]/.test(character)) marker = character
    if (character !== marker) break
    from = at
    if (++count === 3) to = at
  }
  return [from, to]
}
