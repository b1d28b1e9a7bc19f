import { HeadReader } from './head-reader.js'
import { Tokenizer } from './tokenizer.js'
import { TreeBuilder } from './tree-builder.js'

/** A feed may hold its HTML in a CDATA section, perhaps behind white space. */
const cdataStart = /^\s*<!\[CDATA\[/

/**
 * Find where the content of an HTML document or fragment begins: behind the `<body>` tag, behind
 * the head where the tag is left out, or at the start of a fragment, behind the styles, scripts and
 * templates that open it. In a CDATA section of a feed that is within the section.
 *
 * Mail and feeds show what stands in `<noscript>`, so the content begins before it, unless that is
 * in the head. Linear time.
 *
 * @returns Offset in UTF-16 code units.
 */
export function locateBody(source: string): number {
  const start = cdataStart.exec(source)?.[0].length ?? 0
  return start + (createBodyLocator().write(source.slice(start), true) ?? 0)
}

/** Finds where the content of a document that comes in pieces begins. */
export interface BodyLocator {
  /**
   * Read on.
   *
   * @param isLast Nothing follows: then there is an answer.
   * @returns Offset in all that was written, in UTF-16 code units, once it is known.
   */
  write(piece: string, isLast: boolean): number | undefined
  /** Offset of the text of the title, once the head is read. In UTF-16 code units. */
  readonly title: number | undefined
}

/** Find where content begins as {@link locateBody} does, in a source that comes in pieces. */
export function createBodyLocator(): BodyLocator {
  const tokens = new Tokenizer()
  const builder = new TreeBuilder(tokens)
  const head = new HeadReader(tokens, builder)
  let end: number | undefined
  let noscript: number | undefined
  let isInHead = false
  const answer = (): number => {
    const last = end ?? 0
    const found = head.contentStart ?? last
    return noscript ?? (head.isBodyTag || isInHead ? found : Math.min(found, last))
  }
  return {
    get title() {
      return head.isDocument ? head.title : undefined
    },
    write(piece, isLast) {
      tokens.write(piece, isLast)
      if (end === undefined) {
        head.skipByteOrderMark()
        end = tokens.end
      }
      while (head.contentStart === undefined) {
        const kind = tokens.next()
        if (kind === 'more') return undefined
        if (kind === 'eof') {
          head.finish()
          break
        }
        if (kind === 'start' && builder.open.depth === 0) {
          if (tokens.name === 'head') isInHead = true
          if (tokens.name === 'noscript' && !isInHead) noscript ??= end
        }
        head.read()
        if (kind === 'end' && tokens.name === 'head') isInHead = false
        // White space belongs to what follows it.
        if (kind !== 'text' && head.contentStart === undefined) end = tokens.end
      }
      return answer()
    }
  }
}
