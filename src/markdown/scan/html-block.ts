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
export function tagEnd(text: string, start: number): number | undefined {
  const closing = matchEnd(closingTag, text, start)
  if (closing !== undefined) return closing
  let at = matchEnd(openingName, text, start)
  for (let next = at; next !== undefined; next = matchEnd(attribute, text, next)) at = next
  return at === undefined ? undefined : matchEnd(openingEnd, text, at)
}

/** End of a sticky pattern's match. */
export function matchEnd(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : undefined
}

const blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'

/** Starts and ends of raw HTML blocks, in the order in which CommonMark 0.31 tries them. */
const kinds: readonly (readonly [start: RegExp, end: HtmlEnd])[] = [
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
  const kind = kinds.find(([start]) => start.test(line))
  if (kind) return kind[1]
  const end = canInterrupt ? tagEnd(line, 0) : undefined
  return end !== undefined && line.slice(end).trim() === '' ? 'blank' : undefined
}
