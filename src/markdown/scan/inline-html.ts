import { matchEnd, tagEnd } from './html-block.js'

const interesting = /\\[\\`<]|`+|<(?=[!?/\w.#$%&'*+=^`{|}~-])/g
/** An address or an email between angle brackets: what looks like code in it is none. */
const autolink = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>/y
/** HTML of other kinds, and what closes each. */
const sections = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
  ['<!', '>']
] as const

/**
 * List the raw HTML in the words of a paragraph or a heading, outside of code.
 *
 * Where parsers may differ about what is code, both readings count. Time is linear in the text.
 */
export function inlineHtml(text: string): string[] {
  if (!text.includes('<')) return []
  // A bare address takes in backticks.
  if (hasAddressWithBacktick(text)) return [text]
  // The cells of a row part code that stands across their border.
  const cells = text.includes('|') ? text.split(/(?<!\\)\||[\r\n]/) : []
  return [text, ...cells].flatMap(htmlIn)
}

function hasAddressWithBacktick(text: string): boolean {
  if (!text.includes('`')) return false
  return text.split(/[\s<]+/).some((word) => {
    const start = word.search(/https?:\/\/|www\./i)
    return start !== -1 && word.includes('`', start)
  })
}

function htmlIn(text: string): string[] {
  const found: string[] = []
  const runs = backtickRuns(text)
  const absent = new Set<string>()
  const search = new RegExp(interesting)
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const [token] = match
    if (token.startsWith('\\')) continue
    const end =
      token === '<' ? htmlEnd(text, match.index, absent) : codeEnd(match.index, token, runs)
    if (end === undefined) continue
    if (token === '<') found.push(text.slice(match.index, end))
    search.lastIndex = end
  }
  return found
}

/** Offsets of the runs of backticks, by their length. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const offsets = runs.get(run.length)
    if (offsets) offsets.push(index)
    else runs.set(run.length, [index])
  }
  // The first of each is taken off the end.
  for (const offsets of runs.values()) offsets.reverse()
  return runs
}

function codeEnd(at: number, { length }: string, runs: Map<number, number[]>): number | undefined {
  const offsets = runs.get(length) ?? []
  while ((offsets.at(-1) ?? Infinity) <= at) offsets.pop()
  const close = offsets.at(-1)
  return close === undefined ? undefined : close + length
}

function htmlEnd(text: string, at: number, absent: Set<string>): number | undefined {
  const end = tagEnd(text, at) ?? matchEnd(autolink, text, at)
  if (end !== undefined) return end
  // The shortest comments, since CommonMark 0.31.
  const [empty] = /^<!---?>/.exec(text.slice(at, at + 6)) ?? []
  if (empty !== undefined) return at + empty.length
  for (const [open, close] of sections) {
    if (!text.startsWith(open, at)) continue
    if (absent.has(close)) return undefined
    const closing = text.indexOf(close, at + open.length)
    if (closing !== -1) return closing + close.length
    absent.add(close)
    return undefined
  }
  return undefined
}
