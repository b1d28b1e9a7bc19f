import type { Root } from 'mdast'
import { declaredFacts, disclosureIn } from '../markup/front-matter-data.js'

/**
 * Read the facts that a tree's front matter declares, as `remark-frontmatter` puts it there.
 *
 * @throws {DisclosureError} `invalid-disclosure` when it does not parse.
 */
export function factsInTree({ children }: Root, key: string): unknown {
  for (const { type, ...node } of children as readonly { type: string; value?: unknown }[]) {
    if (type !== 'yaml' && type !== 'toml') continue
    return typeof node.value === 'string' ? disclosureIn(node.value, type, key) : undefined
  }
  return undefined
}

/**
 * Read the facts that a page's front matter declares: in its tree, else in its text, where no plugin
 * for front matter made a node of it.
 *
 * @throws {DisclosureError} `invalid-disclosure` when it does not parse.
 */
export function factsInPage(tree: Root, key: string, text: string): unknown {
  return factsInTree(tree, key) ?? declaredFacts(text, key)
}
