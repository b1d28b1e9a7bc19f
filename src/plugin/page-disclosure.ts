import type { VFile } from 'vfile'
import { isParsed } from '../disclosure/parse-disclosure.js'
import { defaultKey, factsAt, refuseStrayFacts } from '../markup/facts-key.js'

/** What a processor knows of a page besides its file: Rspress keeps front matter there. */
export interface ProcessorData {
  data(key: string): unknown
}

/** A syntax tree of Markdown or HTML. */
export interface Tree {
  children: readonly { readonly type: string }[]
}

/**
 * Where hosts put a page's front matter, in the order in which they are asked: Nuxt Content
 * (`file.data` itself), Astro, Docusaurus, Fumadocs, mdsvex, `vfile-matter`.
 */
const hostKeys: readonly (readonly string[])[] = [
  [],
  ['astro', 'frontmatter'],
  ['frontMatter'],
  ['frontmatter'],
  ['fm'],
  ['matter']
]

/**
 * Find what a page declares as `disclosure`, wherever its host puts front matter; Rspress keeps it
 * with the processor.
 *
 * @param key What the field is called.
 * @returns `undefined` when the page declares nothing there.
 * @throws {DisclosureError} `invalid-disclosure` for a key that is nearly the one, and for facts where
 * no place for them is.
 */
export function pageDisclosure(
  file: VFile,
  processor: ProcessorData,
  key: string = defaultKey
): unknown {
  // What this library's other plugin has put there.
  const ours = member(file.data, key)
  if (isParsed(ours)) return ours
  const places = hostKeys.map((keys) => keys.reduce(member, file.data as unknown))
  places.push(member(processor.data('pageMeta'), 'frontmatter'))
  for (const place of places) {
    const declared = factsAt(place, key)
    if (declared !== undefined) return declared
  }
  // The data of the file hold those of other plugins too.
  for (const place of places.slice(1)) refuseStrayFacts(place, key)
  return undefined
}

function member(value: unknown, key: string): unknown {
  const isRecord = typeof value === 'object' && value !== null
  return isRecord && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

interface Nodes {
  readonly type: string
  readonly value?: unknown
  readonly children?: readonly Nodes[]
}

/**
 * List the values of all nodes of one type in a tree, in their order: raw HTML, which is `html` in
 * Markdown's trees and `raw` in HTML's.
 *
 * A tree is mostly words. Looking at them through `unist-util-visit` takes longer than all else that
 * a plugin does to a page.
 */
export function valuesOf(tree: Nodes, type: string): string[] {
  const found: string[] = []
  const waiting = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === type) found.push(String(node.value))
    const { children = [] } = node
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child && child.type !== 'text') waiting.push(child)
    }
  }
  return found
}
