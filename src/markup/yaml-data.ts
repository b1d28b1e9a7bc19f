import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'

/** What is wrong with YAML, and in which line of it, from 1 on. */
interface YamlFault extends Error {
  readonly line: number
}

/**
 * Parse YAML of which keys can be merged (`<<: *base`), as the parsers of all hosts do.
 *
 * The parser compares each key of a map with all before it, which took 40 seconds for 20,000 keys. So it
 * is told not to, and keys that stand twice are looked for here, in linear time.
 *
 * @throws {YamlFault}
 */
export function parseYamlData(text: string): unknown {
  const lineCounter = new LineCounter()
  // Else the parser warns the process of keys such as those that `{{ title }}` is in YAML.
  const document = parseDocument(text, { merge: true, uniqueKeys: false, lineCounter, logLevel: 'error' })
  const [error] = document.errors
  if (error) throw faultAt(error.message, error.linePos?.[0].line ?? 1)
  const twice = findKeyTwice(document.contents)
  if (twice === undefined) return document.toJS()
  const { line, col } = lineCounter.linePos(twice)
  throw faultAt(`Map keys must be unique at line ${line}, column ${col}`, line)
}

/** The offset of a key that its map has already. */
function findKeyTwice(contents: unknown): number | undefined {
  const waiting = [contents]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (isSeq(node)) for (const item of node.items) waiting.push(item)
    if (!isMap(node)) continue
    const twice = keyTwiceIn(node)
    if (twice !== undefined) return twice
    for (const { key, value } of node.items) waiting.push(key, value)
  }
  return undefined
}

function keyTwiceIn({ items }: YAMLMap): number | undefined {
  const seen = new Set<unknown>()
  for (const { key } of items) {
    if (!isScalar(key)) continue
    if (seen.has(key.value)) return key.range?.[0] ?? 0
    seen.add(key.value)
  }
  return undefined
}

function faultAt(message: string, line: number): YamlFault {
  return Object.assign(new Error(message), { line })
}
