import { lineAt } from '../../text/lines.js'

/** What an XML parser can't read, and on which line of the source. */
export interface IllFormed {
  readonly reason: string
  /** From 1 on. */
  readonly line: number
}

const name = '[:A-Za-z_\\u0080-\\uFFFF][-.:\\w\\u0080-\\uFFFF]*'
const space = '[ \\t\\r\\n]'
const value = `(?:"[^"<]*"|'[^'<]*')`
const startTag = new RegExp(`<(${name})((?:${space}+${name}${space}*=${space}*${value})*)${space}*(/?)>`, 'y')
const endTag = new RegExp(`</(${name})${space}*>`, 'y')
const attributes = new RegExp(`(${name})${space}*=${space}*(${value})`, 'g')
const strayAmpersand = new RegExp(`&(?!(?:#[0-9]+|#x[0-9A-Fa-f]+|${name});)`)
/** Every other entity is declared by the doctype, or by files that it names and nothing here fetches. */
const undeclared = /&(?!#|(?:amp|lt|gt|quot|apos);)/
const bareDoctype = new RegExp(`^<!DOCTYPE${space}+${name}${space}*>$`)

/**
 * Look for what keeps an XML parser from reading a document: a tag that is not closed, an attribute
 * without quotes, a bare `&`. Readers of books and browsers show an error instead of such a file.
 *
 * Entities may have any name where a doctype may declare them. Linear in the source.
 *
 * @returns `undefined` for a document that is well-formed.
 * @see https://www.w3.org/TR/xml/#sec-well-formed
 */
export function findIllFormed(source: string): IllFormed | undefined {
  const open: string[] = []
  let hasRoot = false
  let hasDoctype = false
  let mayDeclare = false
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const prolog = at
  const fault = (reason: string, offset = at): IllFormed => ({ reason, line: lineAt(source, offset) })
  while (at < source.length) {
    const next = source.indexOf('<', at)
    const text = source.slice(at, next === -1 ? source.length : next)
    if (text.includes('&')) {
      const stray = strayAmpersand.exec(text)
      if (stray) return fault('a `&` is no reference', at + stray.index)
      const unknown = mayDeclare ? null : undeclared.exec(text)
      if (unknown) return fault(`\`${text.slice(unknown.index).split(';')[0]};\` is declared nowhere`, at + unknown.index)
    }
    if (text.includes(']]>')) return fault('`]]>` stands in text')
    if (open.length === 0 && /[^ \t\r\n]/.test(text)) return fault('text stands outside of the root element')
    if (next === -1) break
    at = next
    if (source.startsWith('<!--', at) || source.startsWith('<?', at)) {
      const isComment = source.startsWith('<!--', at)
      const end = source.indexOf(isComment ? '--' : '?>', at + (isComment ? 4 : 2))
      if (end === -1) return fault('a comment or an instruction is never closed')
      if (isComment && source.charAt(end + 2) !== '>') return fault('`--` stands in a comment', end)
      const isDeclaration = /^<\?xml[ \t\r\n]/i.test(source.slice(at, at + 6))
      if (isDeclaration && at !== prolog) return fault('`<?xml` does not stand first')
      at = end + (isComment ? 3 : 2)
    } else if (source.startsWith('<![CDATA[', at)) {
      const end = source.indexOf(']]>', at)
      if (open.length === 0 || end === -1) return fault('a CDATA section is misplaced or never closed')
      at = end + 3
    } else if (source.startsWith('<!DOCTYPE', at)) {
      const end = hasRoot || hasDoctype ? undefined : doctypeEnd(source, at)
      if (end === undefined) return fault('a doctype is misplaced or never closed')
      hasDoctype = true
      mayDeclare = !bareDoctype.test(source.slice(at, end))
      at = end
    } else if (source.startsWith('</', at)) {
      endTag.lastIndex = at
      const [whole = '', closed] = endTag.exec(source) ?? []
      const expected = open.pop()
      if (closed === undefined || closed !== expected) return fault(wrongEnd(source, at, expected))
      at += whole.length
    } else {
      startTag.lastIndex = at
      const [whole, tag, written = '', end] = startTag.exec(source) ?? []
      if (whole === undefined || tag === undefined) return fault(`\`${begin(source, at)}\` is no tag of XML`)
      if (hasRoot && open.length === 0) return fault(`\`<${tag}>\` stands behind the root element`)
      const wrong = written === '' ? undefined : wrongAttribute(written, mayDeclare)
      if (wrong !== undefined) return fault(wrong)
      hasRoot = true
      if (end !== '/') open.push(tag)
      at += whole.length
    }
  }
  const last = open.at(-1)
  if (last !== undefined) return fault(`\`<${last}>\` is never closed`, source.length)
  return hasRoot ? undefined : fault('there is no element')
}

/** Offset behind a doctype, which may hold declarations in brackets. */
function doctypeEnd(source: string, start: number): number | undefined {
  const parts = /"[^"]*"|'[^']*'|<!--[^]{0,5000}?-->|<\?[^]{0,5000}?\?>|[[\]>]/g
  parts.lastIndex = start + '<!DOCTYPE'.length
  let isInside = false
  for (let match = parts.exec(source); match; match = parts.exec(source)) {
    if (match[0] === '[') isInside = true
    else if (match[0] === ']') isInside = false
    else if (match[0] === '>' && !isInside) return parts.lastIndex
  }
  return undefined
}

function wrongAttribute(written: string, mayDeclare: boolean): string | undefined {
  // Of one without references nothing can be wrong any more.
  if (!written.includes('&') && written.indexOf('=') === written.lastIndexOf('=')) return undefined
  const names = new Set<string>()
  for (const [, attributeName = '', quoted = ''] of written.matchAll(attributes)) {
    if (names.has(attributeName)) return `the attribute \`${attributeName}\` stands twice`
    names.add(attributeName)
    if (!quoted.includes('&')) continue
    if (strayAmpersand.test(quoted)) return `a \`&\` in \`${attributeName}\` is no reference`
    if (!mayDeclare && undeclared.test(quoted)) return `an entity in \`${attributeName}\` is declared nowhere`
  }
  return undefined
}

function wrongEnd(source: string, at: number, expected: string | undefined): string {
  const found = begin(source, at)
  return expected === undefined
    ? `\`${found}\` closes nothing`
    : `\`${found}\` stands where \`</${expected}>\` is due`
}

function begin(source: string, at: number): string {
  return source.slice(at, at + 40).split(/(?<=>)|[\r\n]/)[0] ?? ''
}

const xhtmlRoot =
  /<(?:html(?=\s)[^>]*?\sxmlns|([\w.-]+):html(?=\s)[^>]*?\sxmlns:\1)\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml["']/iy
/** What may stand before the root, and the tag of the root. */
const longestTop = 10_000

/**
 * Tell whether a source is read as XML: it begins with `<?xml`, or its root has XHTML's namespace and
 * an XML parser could read all of it. Any other page with that namespace is read as browsers read
 * `text/html`.
 */
export function isXmlSource(source: string): boolean {
  if (/^\uFEFF?<\?xml\s/.test(source.slice(0, 10))) return true
  const top = source.slice(0, longestTop)
  xhtmlRoot.lastIndex = rootStart(top)
  return xhtmlRoot.test(top) && findIllFormed(source) === undefined
}

/** Whether the start tag of a root names XHTML's namespace, perhaps for elements with a prefix. */
export function namesXhtml(tag: string): boolean {
  xhtmlRoot.lastIndex = 0
  return xhtmlRoot.test(tag)
}

/** One without quotes and brackets, which nearly every page has. */
const plainDoctype = /<!doctype[^"'<[\]>]*>/iy

/** Offset behind white space as XML has it: no form feed. */
function endOfSpaces(top: string, from: number): number {
  let at = from
  for (let code = top.charCodeAt(at); code === 32 || code === 10 || code === 9 || code === 13; ) {
    code = top.charCodeAt(++at)
  }
  return at
}

/** Go past a byte order mark, white space, comments and a doctype. */
function rootStart(top: string): number {
  let at = top.charCodeAt(0) === 0xfeff ? 1 : 0
  for (;;) {
    at = endOfSpaces(top, at)
    plainDoctype.lastIndex = at
    if (plainDoctype.test(top)) at = plainDoctype.lastIndex
    else if (top.startsWith('<!--', at)) {
      const end = top.indexOf('-->', at + 4)
      if (end === -1) return at
      at = end + 3
    } else if (/^<!doctype/i.test(top.slice(at, at + 9))) {
      const end = doctypeEnd(top, at)
      if (end === undefined) return at
      at = end
    } else return at
  }
}
