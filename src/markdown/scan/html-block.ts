/** How a raw HTML block ends: at a line that matches, or before a blank line. */
export type HtmlEnd = RegExp | 'blank'

const name = '[A-Za-z][A-Za-z0-9-]*'
const attribute =
  '(?:[ \\t\\r\\n]+[A-Za-z_:][\\w.:-]*(?:[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?)'
/** A complete tag, as CommonMark defines it. */
export const tagPattern = `<${name}${attribute}*[ \\t\\r\\n]*/?>|</${name}[ \\t\\r\\n]*>`

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
const completeTag = new RegExp(`^(?:${tagPattern})[ \\t]*$`)

/**
 * Tell which raw HTML block a line opens, by how that block ends.
 *
 * @param canInterrupt Whether any tag may open one: not in the middle of a paragraph.
 */
export function htmlBlockEnd(line: string, canInterrupt: boolean): HtmlEnd | undefined {
  const kind = kinds.find(([start]) => start.test(line))
  if (kind) return kind[1]
  return canInterrupt && completeTag.test(line) ? 'blank' : undefined
}
