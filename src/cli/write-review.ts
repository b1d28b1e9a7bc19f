import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Review } from '../disclosure/disclosure.js'
import { type FrontMatter, locateFrontMatter } from '../markdown/front-matter.js'
import { eolOf } from '../markdown/lines.js'

/**
 * Write a review into a document's front matter, by splicing: every other byte stays.
 *
 * A review that is there is replaced; a document without front matter gets some.
 *
 * @throws {DisclosureError} `cannot-label` for front matter in which it can't be written.
 */
export function writeReview(source: string, review: Review): string {
  const eol = eolOf(source)
  const flow = `{ ${Object.entries(review)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')} }`
  const frontMatter = locateFrontMatter(source)
  if (!frontMatter) {
    const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
    const block = ['---', 'disclosure:', `  review: ${flow}`, '---', ''].join(eol)
    return source.slice(0, start) + block + source.slice(start)
  }
  switch (frontMatter.format) {
    case 'yaml':
      return intoYaml(source, frontMatter, flow, eol)
    case 'json':
      return intoYaml(source, frontMatter, JSON.stringify(review), eol)
    case 'toml':
      return intoToml(source, frontMatter, review, eol)
    default:
      return frontMatter.format satisfies never
  }
}

/** JSON is YAML in flow style, so both are read with one parser. */
function intoYaml(source: string, { start, end, format }: FrontMatter, flow: string, eol: string): string {
  const text = source.slice(start, end)
  const document = parseDocument(text)
  if (document.errors.length > 0) throw unwritable(document.errors[0]?.message ?? 'it does not parse')
  const { contents } = document
  const quote = format === 'json' ? '"' : ''
  const entry = `${quote}review${quote}: ${flow}`
  const whole = `${quote}disclosure${quote}: { ${entry} }`
  const splice = (at: number, to: number, words: string) =>
    source.slice(0, start + at) + words + source.slice(start + to)

  if (contents === null) return splice(0, text.length, `disclosure:${eol}  ${entry}${eol}`)
  if (!isMap(contents)) throw unwritable('it is no map of fields')
  const disclosure = valueOf(contents, 'disclosure')
  if (disclosure === undefined) {
    if (contents.flow) return insertIntoFlow(contents, whole, splice)
    return splice(text.length, text.length, `disclosure:${eol}  ${entry}${eol}`)
  }
  if (!isMap(disclosure)) throw unwritable('`disclosure` is no map of facts')
  const old = valueOf(disclosure, 'review')
  const [oldStart, oldEnd] = rangeOf(old)
  if (oldStart !== undefined && oldEnd !== undefined) {
    return splice(oldStart, oldEnd, oldStart === oldEnd ? ` ${flow}` : flow)
  }
  if (disclosure.flow) return insertIntoFlow(disclosure, entry, splice)
  const [firstKey] = rangeOf(disclosure.items[0]?.key)
  if (firstKey === undefined) throw unwritable('`disclosure` is empty')
  const lineStart = Math.max(text.lastIndexOf('\n', firstKey), text.lastIndexOf('\r', firstKey)) + 1
  const indent = text.slice(lineStart, firstKey)
  return splice(firstKey, firstKey, `${entry}${eol}${indent}`)
}

function insertIntoFlow(
  map: YAMLMap,
  entry: string,
  splice: (at: number, to: number, words: string) => string
): string {
  const [at] = rangeOf(map)
  if (at === undefined) throw unwritable('its place is unknown')
  return splice(at + 1, at + 1, map.items.length > 0 ? ` ${entry},` : ` ${entry} `)
}

function valueOf(map: YAMLMap, name: string): unknown {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name)
  return pair?.value ?? undefined
}

/** Start and end of a node's own characters. */
function rangeOf(node: unknown): readonly [number?, number?] {
  const hasRange = typeof node === 'object' && node !== null && 'range' in node
  const range: unknown = hasRange ? node.range : undefined
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : []
}

/** A table at the end, so that no other field falls into it. */
function intoToml(source: string, { start, end }: FrontMatter, review: Review, eol: string): string {
  const text = source.slice(start, end)
  if (/^[ \t]*(?:\[+[ \t]*)?disclosure\b/m.test(text)) {
    throw unwritable('TOML front matter that has `disclosure` already; add the review there')
  }
  const fields = Object.entries(review).map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
  const table = ['[disclosure.review]', ...fields, ''].join(eol)
  return source.slice(0, end) + table + source.slice(end)
}

function unwritable(reason: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `The review could not be written into the front matter: ${reason}`
  )
}
