import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { markdownWords } from '../../src/markdown/markdown-words.js'
import { possibleForewords } from '../../src/notice/foreword.js'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { resolveLocale } from '../../src/notice/resolve-locale.js'

/** The lines that a label of these facts may add, and the marks that it may put into a line. */
export interface OwnWords {
  readonly lines: ReadonlySet<string>
  readonly marks: readonly string[]
}

/** Everything that a label of these facts can say. */
export function ownWords(facts: DisclosureInput, locale = 'en'): OwnWords {
  const disclosure = parseDisclosure(facts)
  const label = renderLabel(disclosure, resolveLocale(locale))
  if (!label) return { lines: new Set(), marks: [] }
  const { lead, brief, heading, escapedHeading, title, foreword } = markdownWords(label)
  const forewords = possibleForewords(disclosure, resolveLocale(locale)).flatMap((each) =>
    foreword(each, '\n').split('\n')
  )
  // In YAML the space behind a mark may be an escape.
  const inYaml = ['\\x20', '\\u0020'].map((space) => title.trimEnd() + space)
  const marks = [escapedHeading, heading, title, ...inYaml]
  return { lines: new Set(['', lead, brief, ...forewords]), marks }
}

/**
 * Compare a document with its label to the one without: every line of the author must stand in its
 * order with every byte; whatever else there is must be a whole line of the label, or a title mark.
 *
 * @returns The lines that were added, or `undefined` where a byte of the author is not in its place.
 */
export function addedLines(
  source: string,
  labelled: string,
  { lines, marks }: OwnWords
): string[] | undefined {
  if (source.startsWith('\uFEFF') !== labelled.startsWith('\uFEFF')) return undefined
  const added: string[] = []
  const theirs = linesOf(source.replace(/^\uFEFF/, ''))
  let next = 0
  for (const line of linesOf(labelled.replace(/^\uFEFF/, ''))) {
    const wanted = theirs[next]
    if (wanted !== undefined && isSame(line, wanted, marks)) next++
    else if (lines.has(withoutEnding(line))) added.push(line)
    else return undefined
  }
  return next === theirs.length ? added : undefined
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)|(?<=\r(?!\n))/).filter((line) => line !== '')
}

function withoutEnding(line: string): string {
  return line.replace(/[\r\n]+$/, '')
}

function isSame(line: string, wanted: string, marks: readonly string[]): boolean {
  // The label at the end may follow a last line that had no ending.
  if (line === wanted || withoutEnding(line) === wanted) return true
  // The last line of a plain value over several lines, which was quoted.
  if (/^ +\S/.test(line) && line === wanted.replace(/([ \t]*(?:#.*)?[\r\n]*)$/, '"$1')) return true
  return marks.some((mark) => {
    const at = line.indexOf(mark)
    if (at === -1) return false
    const left = line.slice(0, at) + line.slice(at + mark.length)
    return left === wanted || withoutEnding(left) === wanted || isQuoted(left, wanted)
  })
}

/** Whether a plain value of front matter was quoted: spaces, quotes and backslashes were added. */
function isQuoted(line: string, wanted: string): boolean {
  const bare = (text: string) => text.replace(/[ "\\]/g, '')
  return /^(?:["']?(?:title|description)| +\S)/.test(line) && bare(line) === bare(wanted)
}
