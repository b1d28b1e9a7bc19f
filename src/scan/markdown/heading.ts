import { firstContentLine, isBlank, lineEnd, nextLine } from '../../text/lines.js'

/** A level-one heading that opens a document. Offsets are UTF-16 code units. */
export interface Heading {
  /** Start of its words. */
  readonly textStart: number
  /** Start of the line behind it, or the end of the source. */
  readonly end: number
  /** Whether its words could swallow or hide what follows: then the lead stands before it. */
  readonly isUnsafe: boolean
}

export type MarkdownFormat = 'md' | 'mdx'

/** Where the text begins. */
interface DocumentStart {
  /** Start of the first line that is not blank, or the end of the source. */
  readonly contentStart: number
  readonly heading?: Heading
}

/**
 * Look at what opens the text behind the front matter: a level-one heading, in MDX also behind
 * plain imports, or anything else.
 *
 * Only what is certain counts as a heading. In doubt there is none: the lead then stands before
 * everything, which is always right.
 */
export function scanDocumentStart(
  source: string,
  bodyStart: number,
  format: MarkdownFormat
): DocumentStart {
  const contentStart = firstContentLine(source, bodyStart)
  const at = format === 'mdx' ? skipImports(source, contentStart) : contentStart
  const heading = atxHeading(source, at) ?? setextHeading(source, at, format)
  return heading ? { contentStart, heading } : { contentStart }
}

// Strict on purpose: a longer import or any other code could be made to look closed while a
// template literal in it goes on, and would swallow the lead.
const longestImport = 1000
const plainImport =
  /^(?:import[ \t]+(?:[\w$*{},\s]+?[ \t\r\n]from[ \t]*)?|export[ \t]+(?:\*|\{[\w$,\s]*\})[ \t]*from[ \t]*)(["'])[\w@./~:#?=+ -]+\1[ \t]*;?[ \t]*(?=[\r\n])/

function skipImports(source: string, start: number): number {
  let at = start
  for (;;) {
    const match = plainImport.exec(source.slice(at, at + longestImport))
    if (!match) break
    at = nextLine(source, at + match[0].length)
  }
  if (at === start) return start
  // Code goes on until a blank line.
  return isBlank(source, at, lineEnd(source, at)) ? firstContentLine(source, at) : start
}

function atxHeading(source: string, at: number): Heading | undefined {
  const end = lineEnd(source, at)
  const line = source.slice(at, end)
  const opening = /^ {0,3}#[ \t]+/.exec(line)
  if (!opening) return undefined
  const words = line.slice(opening[0].length)
  // A heading of closing hashes alone is empty.
  if (/^#*[ \t]*$/.test(words)) return undefined
  return {
    textStart: at + opening[0].length,
    end: nextLine(source, end),
    isUnsafe: isUnsafe(words)
  }
}

/** How many lines a heading over an underline may have. */
const mostSetextLines = 4

function setextHeading(source: string, at: number, format: MarkdownFormat): Heading | undefined {
  const indent = /^ {0,3}(?=[\p{L}"'“‘«¿¡（「]|\\\[)/u.exec(source.slice(at, lineEnd(source, at)))
  if (!indent || (format === 'mdx' && /^ *(?:import|export)\b/.test(source.slice(at, at + 12)))) {
    return undefined
  }
  let lineStart = at
  for (let lines = 0; lines < mostSetextLines; lines++) {
    lineStart = nextLine(source, lineEnd(source, lineStart))
    const end = lineEnd(source, lineStart)
    const line = source.slice(lineStart, end)
    if (/^ {0,3}=+[ \t]*$/.test(line)) {
      const textStart = at + indent[0].length
      const words = source.slice(textStart, lineStart)
      return { textStart, end: nextLine(source, end), isUnsafe: isUnsafe(words) }
    }
    // Only lines that certainly belong to the same paragraph.
    if (!/^ {0,3}\p{L}/u.test(line)) return undefined
  }
  return undefined
}

/** Raw HTML could open an element that the heading does not close. Code spans hold none. */
function isUnsafe(words: string): boolean {
  if (!words.includes('<')) return false
  if (words.includes('\\')) return true
  return words.replace(/(?<!`)(`+)(?!`)[^`]*(?<!`)\1(?!`)/g, '').includes('<')
}
