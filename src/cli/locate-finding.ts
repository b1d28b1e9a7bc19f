import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { Finding } from '../disclosure/disclosure-error.js'
import { defaultKey } from '../markup/facts-key.js'
import { type FrontMatterOption, locateFrontMatter } from '../markup/front-matter.js'
import type { FileFinding, Place } from './reporters/reporter.js'

interface LocateOptions {
  readonly key?: string | undefined
  readonly frontMatter?: FrontMatterOption | undefined
}

/**
 * Give each finding its place: that of the key in the front matter which it is about, or of the facts
 * there, or the line that its words name. A finding about facts from elsewhere has none.
 */
export function locateFindings(
  source: string,
  findings: readonly Finding[],
  { key = defaultKey, frontMatter: option }: LocateOptions
): readonly FileFinding[] {
  if (findings.length === 0) return findings
  const frontMatter = locateFrontMatter(source, option)
  const text = frontMatter ? source.slice(frontMatter.start, frontMatter.end) : ''
  const offsetIn = finder(text, frontMatter?.format, key)
  return findings.map((finding): FileFinding => {
    const line = /\(line (\d+)\)/.exec(finding.reason)?.[1]
    if (line !== undefined) return { ...finding, place: { line: Number(line), column: 1 } }
    const offset = offsetIn(finding.path?.split('.') ?? [])
    if (frontMatter === undefined || offset === undefined) return finding
    return { ...finding, place: placeAt(source, frontMatter.start + offset) }
  })
}

/** The line and column of an offset. */
function placeAt(source: string, offset: number): Place {
  const before = source.slice(source.charCodeAt(0) === 0xfeff ? 1 : 0, offset)
  const lines = before.split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

type Find = (path: readonly string[]) => number | undefined

function finder(text: string, format: string | undefined, key: string): Find {
  if (format === undefined) return () => undefined
  const first = text.search(new RegExp(`(?<![\\w-])["']?${escapePattern(key)}["']?[ \\t]*[:=\\].]`))
  if (first === -1) return () => undefined
  if (format !== 'yaml' && format !== 'json') return (path) => findByName(text, first, path)
  let facts: { readonly offset: number; readonly value: unknown } | undefined
  return (path) => {
    facts ??= factsIn(text, key) ?? { offset: first, value: undefined }
    return offsetBelow(facts.value, path) ?? facts.offset
  }
}

/** Members of a table are looked for by their last name, behind the key of the facts. */
function findByName(text: string, first: number, path: readonly string[]): number {
  const names = path.filter((name) => !/^\d+$/.test(name)).toReversed()
  for (const name of names) {
    const pattern = new RegExp(`^[ \\t]*["']?${escapePattern(name)}["']?[ \\t]*=`, 'm')
    const found = pattern.exec(text.slice(first))
    if (found) return first + found.index + (/\S/.exec(found[0])?.index ?? 0)
  }
  return first
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function factsIn(text: string, key: string): { offset: number; value: unknown } | undefined {
  const { contents } = parseDocument(text, { strict: false, uniqueKeys: false, logLevel: 'silent' })
  if (!isMap(contents)) return undefined
  const free = ['params', 'extra'].map((name) => pairOf(contents, name)?.value)
  for (const place of [contents, ...free]) {
    const pair = isMap(place) ? pairOf(place, key) : undefined
    if (pair) return { offset: pair.offset, value: pair.value }
  }
  return undefined
}

interface Pair {
  readonly offset: number
  readonly value: unknown
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  for (const { key, value } of map.items) {
    if (String(key) === name) return { offset: startOf(key) ?? 0, value }
  }
  return undefined
}

/** The offset of the deepest part of a path that there is. */
function offsetBelow(node: unknown, path: readonly string[]): number | undefined {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(path[0])]
    return item === undefined ? undefined : (offsetBelow(item, path.slice(1)) ?? startOf(item))
  }
  if (!isMap(node)) return undefined
  // A name may hold a dot itself: `GPT-4.1`.
  for (let length = path.length; length > 0; length--) {
    const pair = pairOf(node, path.slice(0, length).join('.'))
    if (pair) return offsetBelow(pair.value, path.slice(length)) ?? pair.offset
  }
  // A single value may stand for a list of one.
  return path[0] === '0' ? offsetBelow(node, path.slice(1)) : undefined
}

function startOf(node: unknown): number | undefined {
  const hasRange = typeof node === 'object' && node !== null && 'range' in node
  const range: unknown = hasRange ? node.range : undefined
  return Array.isArray(range) ? Number(range[0]) : undefined
}
