import type { ChatFormat } from './opening.js'

/** How far words wait for the end of a paragraph, in UTF-16 code units. */
const longestWait = 2000

/** Puts words that become due while a reply goes on into its midst, piece by piece. */
export type MidstOpening = (piece: string) => string

/** What is due in the midst of a reply. */
export interface DueInMidst {
  /** Asked once a piece. */
  isDue(): boolean
  /** Take what is due as it is shown: it is said now. */
  take(): string
}

/**
 * Put words into the midst of a reply, which can last for hours: between two paragraphs, and after
 * 2,000 code units without such a place, between two sentences. Never inside a fenced block of
 * Markdown, and in HTML only behind a closed paragraph.
 */
export function createMidstOpening(format: ChatFormat, { isDue, take }: DueInMidst): MidstOpening {
  const scan = format === 'html' ? createParagraphScan() : createLineScan(format === 'markdown')
  let waited: number | undefined
  return (piece) => {
    if (piece === '') return piece
    if (waited === undefined && isDue()) waited = 0
    const { at, hasGap } = scan(piece, waited !== undefined && waited >= longestWait)
    if (waited === undefined) return piece
    waited += piece.length
    if (at === undefined) return piece
    waited = undefined
    return `${piece.slice(0, at)}${hasGap ? '' : '\n\n'}${take()}${piece.slice(at)}`
  }
}

/** Where words may stand in a piece: the first place, as an offset in it. */
interface Place {
  readonly at?: number
  /** The place begins a paragraph. */
  readonly hasGap: boolean
}

const sentenceEnd = /[.!?…؟۔।]["'»”’)\]]*(?=\s)|[。！？]["'»”’」』）)\]]*/

/** Places in plain text and Markdown. State at chunk borders: the last line, and an open fence. */
function createLineScan(isMarkdown: boolean): (piece: string, mayBreakParagraph: boolean) => Place {
  let line = ''
  let fence = ''
  let isBehindBlank = false
  const endLine = (): void => {
    const [, opened] = isMarkdown ? (/^\s*(?:[-*+>]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/.exec(line) ?? []) : []
    if (opened !== undefined) {
      if (fence === '') fence = opened
      else if (opened.startsWith(fence)) fence = ''
    }
    isBehindBlank = line.trim() === '' && fence === ''
    line = ''
  }
  return (piece, mayBreakParagraph) => {
    let at = line === '' && isBehindBlank ? 0 : undefined
    const sentence = mayBreakParagraph && fence === '' ? sentenceEnd.exec(piece) : null
    let start = 0
    for (;;) {
      const end = piece.indexOf('\n', start)
      line += piece.slice(start, end === -1 ? undefined : end)
      if (end === -1) break
      endLine()
      start = end + 1
      if (isBehindBlank) at ??= start
    }
    if (at !== undefined || sentence === null) return { ...(at === undefined ? {} : { at }), hasGap: true }
    return { at: sentence.index + sentence[0].length, hasGap: false }
  }
}

/** Places in HTML: behind `</p>`, which may be cut between two pieces. */
function createParagraphScan(): (piece: string) => Place {
  const tag = '</p>'
  let tail = ''
  return (piece) => {
    const text = tail + piece
    const found = text.toLowerCase().indexOf(tag)
    const at = found === -1 ? undefined : found + tag.length - tail.length
    tail = text.slice(1 - tag.length)
    return { ...(at === undefined ? {} : { at }), hasGap: true }
  }
}
