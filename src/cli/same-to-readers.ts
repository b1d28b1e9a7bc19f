import colorString from 'color-string'
import type { SourceValue } from '../scan/html/attributes.js'
import { tokensOf } from './html-tokens.js'

/**
 * Whether two pages say the same, to readers and to machines: the same words in the same elements with
 * the same attributes. What a formatter or a minifier changes is no difference: white space beside tags,
 * quotes, end tags of paragraphs that may be left out, the layout of styles and of JSON, and how a
 * colour is written.
 */
export function isSameToReaders(one: string, other: string): boolean {
  return one === other || spelled(one) === spelled(other)
}

function spelled(source: string): string {
  const parts: string[] = []
  for (const { kind, name, text, attributes } of tokensOf(source)) {
    if (kind === 'doctype') continue
    if (kind === 'start') parts.push(`<${name}${spelledAttributes(attributes)}>`)
    else if (kind === 'end') parts.push(`</${name}>`)
    else if (kind === 'raw' && name === 'script') parts.push(spelledData(text))
    else parts.push(folded(text))
  }
  const seen = parts.filter((part) => part !== '')
  return seen.filter((part, index) => part !== '</p>' || !mayLeaveOut(seen[index + 1])).join('\n')
}

/** Elements whose start or end closes a paragraph that stands open before it. */
const closingParagraphs = new RegExp(
  `^<(?:/?(?:${
    'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h[1-6] header hgroup main menu nav ol pre search section table ul'.replaceAll(' ', '|')
  })|p|hr|/(?:body|html|li|dd|td|th))(?=[ >])`
)

/**
 * Whether the end tag of a paragraph may be left out before what follows.
 *
 * @see https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
 */
function mayLeaveOut(next: string | undefined): boolean {
  return next === undefined || closingParagraphs.test(next)
}

function spelledAttributes(attributes: ReadonlyMap<string, SourceValue>): string {
  const values = [...attributes].map(([name, { value }]) => {
    const plain = folded(value.replace(/&quot;|&#(?:39|x27);|&apos;|"/gi, "'"))
    return ` ${name}=${name === 'style' ? spelledStyle(plain) : plain}`
  })
  return values.sort().join('')
}

function spelledStyle(style: string): string {
  return style
    .split(';')
    .map((declaration) => declaration.replace(/\s*([:,()!/])\s*/g, '$1').trim().toLowerCase())
    .map((declaration) => declaration.replace(/(?<!\d)0+(?=\.\d)/g, ''))
    .map((declaration) => (/^[a-z-]*(?:color|border|background)/.test(declaration) ? withPlainColours(declaration) : declaration))
    .filter((declaration) => declaration !== '')
    .join(';')
}

/** The colours of a declaration in one spelling: \`black\`, \`#000\` and \`#000000\` are the same. */
function withPlainColours(declaration: string): string {
  return declaration.replace(/(?<=[:,( ])(?:#[\da-f]{3,8}|[a-z]+)(?![\w(-])/g, (word) => {
    const [red, green, blue, alpha] = colorString.get.rgb(word) ?? []
    return red === undefined ? word : `rgb(${red},${green},${blue},${alpha})`
  })
}

function spelledData(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return folded(text)
  }
}

function folded(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim()
}
