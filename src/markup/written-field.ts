import type { Format } from './format.js'
import { locateField } from './front-matter-field.js'
import { locateDevFrontMatter } from './front-matter.js'
import { plain } from './plain.js'

/** Where the value of a field stands in front matter, and how words are written into it. */
interface FrontMatterField {
  /** Offset of its first character, in UTF-16 code units. */
  readonly start: number
  /** The words, without what escapes them. */
  readonly value: string
  readonly format: Format
}

// What stands around the value can't be cut with it.
const block: Format = { ...plain, atoms: false }
const single: Format = {
  ...block,
  escape: (words) => words.replaceAll("'", "''"),
  unescape: (text) => text.replaceAll("''", "'")
}
const double: Format = {
  ...block,
  escape: (words) => words.replace(/["\\]/g, '\\$&'),
  unescape: (text) => text.replace(/\\(.)/gs, '$1')
}

// Nothing that YAML reads: no brackets, no colon before a space, no comment. So there the head ends
// in a dash: `title: AI-generated - My article`.
const bare: Format = {
  ...block,
  escape: (words) => words.replace(/^\[|#/g, '').replace(/\s*[:：]\s*|\] /g, ' - ')
}

/** The styles of a YAML text: what stands before the value, and the value. */
const styles: readonly [pattern: RegExp, format: Format, read: (value: string) => string][] = [
  [/(')([^']*(?:''[^']*)*)'/y, single, single.unescape],
  [/(")([^"\\]*(?:\\.[^"\\]*)*)"/sy, double, double.unescape],
  [/([|>][-+]?[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]+)(\S.*(?:\n(?!\S).*)*)/y, block, unfold],
  [/()([^\s,[\]{}#&*!|>'"%@`].*(?:\n[ \t].*)*)/y, bare, (value) => unfold(value, / #.*/g)]
]

/**
 * Find a field of front matter: DEV takes the title there before that of the payload.
 *
 * @returns `unknown` where the field is written in a way that is not understood, and `undefined`
 * where it is not there or empty.
 */
export function frontMatterField(
  text: string,
  name: 'title' | 'description'
): FrontMatterField | 'unknown' | undefined {
  const frontMatter = locateDevFrontMatter(text)
  if (!frontMatter) return undefined
  const place = locateField(text, frontMatter, name)
  if (typeof place !== 'number') return place
  const data = text.slice(0, frontMatter.end)
  const at = place + (/^[ \t]*/.exec(data.slice(place))?.[0].length ?? 0)
  for (const [pattern, format, read] of styles) {
    pattern.lastIndex = at
    const [, before = '', value] = pattern.exec(data) ?? []
    if (value === undefined) continue
    const words = read(value).trim()
    return words === '' ? undefined : { start: at + before.length, value: words, format }
  }
  return /^(?:#.*)?\r?\n(?![ \t])/.test(data.slice(at)) ? undefined : 'unknown'
}

function unfold(value: string, comments = /(?!)/g): string {
  const lines = value.replace(comments, '').split('\n')
  return lines.map((line) => line.trim()).join(' ')
}
