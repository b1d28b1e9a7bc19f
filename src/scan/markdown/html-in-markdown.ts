const interesting = /\\[\\`<]|`+|<(?=[!?/\w.#$%&'*+=^`{|}~-])/g
/** An address or an email between angle brackets: backticks in it open no code. */
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
export function listInlineHtml(text: string): string[] {
  if (!text.includes('<')) return []
  // A bare address takes in backticks.
  if (hasAddressWithBacktick(text)) return [text]
  // In a table, code can't go on across the border of a cell: there each cell is read alone.
  const cells = text.includes('|') ? text.split(/(?<!\\)\||[\r\n]/) : []
  return [text, ...cells].flatMap(htmlIn)
}

/** Whether a bare address, of which GFM makes a link, takes in a backtick that looks like code. */
export function hasAddressWithBacktick(text: string): boolean {
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
  interesting.lastIndex = 0
  for (let match = interesting.exec(text); match; match = interesting.exec(text)) {
    const [token] = match
    if (token.startsWith('\\')) continue
    const end =
      token === '<' ? htmlEnd(text, match.index, absent) : codeEnd(match.index, token, runs)
    if (end === undefined) continue
    if (token === '<') found.push(text.slice(match.index, end))
    interesting.lastIndex = end
  }
  return found
}

/** Offsets of the runs of backticks, by their length. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  if (!text.includes('`')) return runs
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const offsets = runs.get(run.length)
    if (offsets) offsets.push(index)
    else runs.set(run.length, [index])
  }
  // Reversed, so that `pop` gives the first.
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
  // `<!-->` and `<!--->` are whole comments since CommonMark 0.31.
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

/** The elements that swallow or hide what follows, and are blocks of HTML wherever a line begins with them. */
export const swallowingBlocks: readonly string[] = ['details', 'dialog', 'iframe', 'noframes', 'title']
/** The others that swallow or hide what follows until they are closed. */
export const swallowingElements: readonly string[] = [
  ...['audio', 'canvas', 'math', 'noembed', 'noscript', 'object', 'plaintext', 'pre', 'script', 'select'],
  ...['style', 'svg', 'template', 'textarea', 'video', 'xmp']
]

/** How a raw HTML block ends: at a line that matches, or before a blank line. */
export type HtmlEnd = RegExp | 'blank'

const openingName = /<[A-Za-z][A-Za-z0-9-]*/y
const attribute =
  /[ \t\r\n]+[A-Za-z_:][\w.:-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?/y
const openingEnd = /[ \t\r\n]*\/?>/y
const closingTag = /<\/[A-Za-z][A-Za-z0-9-]*[ \t\r\n]*>/y

/**
 * Find the end of a complete tag, as CommonMark defines it. One attribute is matched after the
 * other: a single pattern for many of them would overflow the stack of the expression engine.
 */
function tagEnd(text: string, start: number): number | undefined {
  const closing = matchEnd(closingTag, text, start)
  if (closing !== undefined) return closing
  let at = matchEnd(openingName, text, start)
  for (let next = at; next !== undefined; next = matchEnd(attribute, text, next)) at = next
  return at === undefined ? undefined : matchEnd(openingEnd, text, at)
}

/** End of a sticky pattern's match. */
function matchEnd(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : undefined
}

const blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'

/** Starts and ends of raw HTML blocks, in the order in which CommonMark 0.31 tries them. */
const htmlBlocks: readonly (readonly [start: RegExp, end: HtmlEnd])[] = [
  [/^<(?:script|pre|style|textarea)(?=[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${blockNames})(?=[ \\t]|/?>|$)`, 'i'), 'blank']
]

/**
 * Tell which raw HTML block a line opens, by how that block ends.
 *
 * @param canInterrupt Whether any tag may open one: not in the middle of a paragraph.
 */
export function htmlBlockEnd(line: string, canInterrupt: boolean): HtmlEnd | undefined {
  const kind = htmlBlocks.find(([start]) => start.test(line))
  if (kind) return kind[1]
  const end = canInterrupt ? tagEnd(line, 0) : undefined
  return end !== undefined && line.slice(end).trim() === '' ? 'blank' : undefined
}
