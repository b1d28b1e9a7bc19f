import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { Finding } from '../disclosure/disclosure-error.js'
import { anyOf } from '../text/template.js'
import { defaultKey } from './facts-key.js'
import { type FrontMatterOption, locateFrontMatter } from './front-matter.js'

export interface LocateOptions {
  readonly key?: string | undefined
  readonly frontMatter?: FrontMatterOption | undefined
}

/** Finds the place that a finding is about, in UTF-16 units. */
export type FactsLocator = (finding: Pick<Finding, 'reason' | 'path'>) => number | undefined

/** Where something stands in a text. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Prepare to find what findings are about: the line or the key of front matter that their words
 * name, the key of the fact, or that of all facts. A finding about facts from elsewhere has no place.
 */
export function createFactsLocator(
  source: string,
  { key = defaultKey, frontMatter: option }: LocateOptions
): FactsLocator {
  const frontMatter = locateFrontMatter(source, option)
  const text = frontMatter ? source.slice(frontMatter.start, frontMatter.end) : ''
  const offsetIn = finder(text, frontMatter?.format, key)
  return ({ reason, path }) => {
    const line = /\(line (\d+)\)/.exec(reason)?.[1]
    if (line !== undefined) return lineStart(source, Number(line))
    const [, named] = /^Unexpected `([^`]+)` in the front matter/.exec(reason) ?? []
    const offset = named === undefined ? offsetIn(path?.split('.') ?? []) : offsetOfKey(text, named)
    return frontMatter && offset !== undefined ? frontMatter.start + offset : undefined
  }
}

/** The line and the column of an offset. A byte order mark takes no column. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(source.charCodeAt(0) === 0xfeff ? 1 : 0, offset)
  const lines = before.split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function lineStart(source: string, line: number): number | undefined {
  const ends = source.matchAll(/\r\n?|\n/g)
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let at = 1; at < line; at++) {
    const next = ends.next()
    if (next.done) return undefined
    start = next.value.index + next.value[0].length
  }
  return start
}

/** The key that the words of an error name, perhaps behind those of the maps which hold it. */
function offsetOfKey(text: string, path: string): number | undefined {
  for (const name of [path, path.slice(path.lastIndexOf('.') + 1)]) {
    const found = new RegExp(`(?<![\\w-])["']?${anyOf([name])}["']?[ \\t]*[:=\\].]`).exec(text)
    if (found) return found.index
  }
  return undefined
}

type Find = (path: readonly string[]) => number | undefined

function finder(text: string, format: string | undefined, key: string): Find {
  if (format === undefined) return () => undefined
  const first = text.search(new RegExp(`(?<![\\w-])["']?${anyOf([key])}["']?[ \\t]*[:=\\].]`))
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
    const pattern = new RegExp(`^[ \\t]*["']?${anyOf([name])}["']?[ \\t]*=`, 'm')
    const found = pattern.exec(text.slice(first))
    if (found) return first + found.index + (/\S/.exec(found[0])?.index ?? 0)
  }
  return first
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
