import { parse as parseToml } from 'smol-toml'
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Review } from '../disclosure/disclosure.js'
import { defaultKey } from '../markup/facts-key.js'
import { type FrontMatter, locateFrontMatter } from '../markup/front-matter.js'
import { eolOf } from '../text/lines.js'

/**
 * Write a review into a document's front matter, by splicing: every other byte stays.
 *
 * A review that is there is replaced; a document without front matter gets some.
 *
 * @throws {DisclosureError} `cannot-label` for front matter in which it can't be written.
 */
export function writeReview(source: string, review: Review, key: string = defaultKey): string {
  const eol = eolOf(source)
  const flow = `{ ${Object.entries(review)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')} }`
  const frontMatter = locateFrontMatter(source)
  if (!frontMatter) {
    const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
    const block = ['---', `${key}:`, `  review: ${flow}`, '---', ''].join(eol)
    return source.slice(0, start) + block + source.slice(start)
  }
  switch (frontMatter.format) {
    case 'yaml':
      return intoYaml(source, frontMatter, flow, eol, key)
    case 'json':
      return intoYaml(source, frontMatter, JSON.stringify(review), eol, key)
    case 'toml':
      return intoToml(source, frontMatter, review, eol, key)
    case 'members':
    case 'lines':
    case 'script':
      throw unwritable('its form is not YAML, TOML or JSON; add the review there')
    default:
      return frontMatter.format satisfies never
  }
}

/** JSON is YAML in flow style, so both are read with one parser. */
function intoYaml(
  source: string,
  { start, end, format }: FrontMatter,
  flow: string,
  eol: string,
  key: string
): string {
  const text = source.slice(start, end)
  const document = parseDocument(text)
  if (document.errors.length > 0) throw unwritable(document.errors[0]?.message ?? 'it does not parse')
  const { contents } = document
  const quote = format === 'json' ? '"' : ''
  const entry = `${quote}review${quote}: ${flow}`
  const whole = `${quote}${key}${quote}: { ${entry} }`
  const splice = (at: number, to: number, words: string) =>
    source.slice(0, start + at) + words + source.slice(start + to)

  const block = `${key}:${eol}  ${entry}${eol}`
  // Front matter of comments alone: they stay, and the review goes behind them.
  if (contents === null) return splice(text.length, text.length, block)
  if (!isMap(contents)) throw unwritable('it is no map of fields')
  const disclosure = factsIn(contents, key)
  if (disclosure === undefined) {
    if (contents.flow) return insertIntoFlow(text, contents, whole, splice)
    return splice(text.length, text.length, block)
  }
  if (isScalar(disclosure) && disclosure.value === null) {
    return replaceValue(text, disclosure, `{ ${entry} }`, splice)
  }
  if (!isMap(disclosure)) throw unwritable(`\`${key}\` is one word, which has no place for a review. Shall readers be told of it? Then write the facts one by one (\`humanOnly: true\` for a text that no AI touched)`)
  const old = valueOf(disclosure, 'review')
  if (old !== undefined) return replaceValue(text, old, flow, splice)
  if (disclosure.flow) return insertIntoFlow(text, disclosure, entry, splice)
  const [firstKey] = rangeOf(disclosure.items[0]?.key)
  if (firstKey === undefined) throw unwritable(`\`${key}\` is empty`)
  const lineStart = Math.max(text.lastIndexOf('\n', firstKey), text.lastIndexOf('\r', firstKey)) + 1
  const indent = text.slice(lineStart, firstKey)
  return splice(firstKey, firstKey, `${entry}${eol}${indent}`)
}

type WriteOver = (at: number, to: number, words: string) => string

function replaceValue(text: string, node: unknown, words: string, splice: WriteOver): string {
  const [start, end] = rangeOf(node)
  if (start === undefined || end === undefined) throw unwritable('its place is unknown')
  // The range of a block goes on to the next content, over the line endings between.
  const length = text.slice(start, end).trimEnd().length
  return splice(start, start + length, start === end ? ` ${words}` : words)
}

/** Before the first entry, on a line of its own where that has one. */
function insertIntoFlow(text: string, map: YAMLMap, entry: string, splice: WriteOver): string {
  const [at] = rangeOf(map)
  if (at === undefined) throw unwritable('its place is unknown')
  const [first] = rangeOf(map.items[0]?.key)
  if (first === undefined) return splice(at + 1, at + 1, ` ${entry} `)
  const between = text.slice(at + 1, first)
  return splice(first, first, `${entry},${between.trim() === '' ? between : ' '}`)
}

/** The facts of front matter, at its top or in the fields that are free. */
function factsIn(contents: YAMLMap, key: string): unknown {
  const places = [contents, valueOf(contents, 'params'), valueOf(contents, 'extra')]
  const found = places.flatMap((place) => (isMap(place) ? [valueOf(place, key)] : []))
  return found.find((facts) => facts !== undefined)
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

const reviewFields = '[ \\t]*\\r?\\n(?:(?:by|at|digest|mode)[ \\t]*=.*\\r?\\n)*'

/** A table at the end, so that no other field falls into it, or in the place of an earlier one. */
function intoToml(
  source: string,
  { start, end }: FrontMatter,
  review: Review,
  eol: string,
  key: string
): string {
  const text = source.slice(start, end)
  // Hugo and Zola keep what is free in a table of its own.
  const [, place = ''] = new RegExp(`^\\[((?:params|extra)\\.)${key}[.\\]]`, 'm').exec(text) ?? []
  const name = `${place}${key}.review`
  const fields = Object.entries(review).map(
    ([member, value]) => `${member} = ${JSON.stringify(value)}`
  )
  const table = [`[${name}]`, ...fields, ''].join(eol)
  const old = new RegExp(`^\\[${name.replaceAll('.', '\\.')}\\]${reviewFields}`, 'm')
  const written = old.test(text) ? text.replace(old, () => table) : text + table
  if (!isToml(written)) throw unwritable(`\`${key}\` has another form; add the review there`)
  return source.slice(0, start) + written + source.slice(end)
}

function isToml(text: string): boolean {
  try {
    parseToml(text)
    return true
  } catch {
    return false
  }
}

function unwritable(reason: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `The review could not be written into the front matter: ${reason}`
  )
}
