import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { requireNoExportedFacts } from '../markup/exported-facts.js'
import { declaredFacts, disclosureIn } from '../markup/front-matter-data.js'
import { requireNoDeclaration } from '../plugin/page-text.js'

/** The imports and exports of a tree of MDX, each in the line that it has in the page. */
export function codeIn({ children }: Root): string {
  const nodes = children as readonly { type: string; value?: unknown; position?: Root['position'] }[]
  let code = ''
  for (const { type, value, position } of nodes) {
    if (type !== 'mdxjsEsm' || typeof value !== 'string') continue
    const between = (position?.start.line ?? 0) - code.split('\n').length
    code += '\n'.repeat(Math.max(between, code === '' ? 0 : 2)) + value
  }
  return code
}

/**
 * Read the facts that a tree's front matter declares, as `remark-frontmatter` puts it there.
 *
 * @throws {DisclosureError} `invalid-disclosure` when it does not parse, and for facts in exports of MDX.
 */
export function factsInTree({ children }: Root, key: string): unknown {
  const nodes = children as readonly { type: string; value?: unknown }[]
  for (const { type, value } of nodes) {
    if (type === 'mdxjsEsm' && typeof value === 'string') requireNoExportedFacts(value, key)
  }
  for (const { type, value } of nodes) {
    if (type !== 'yaml' && type !== 'toml') continue
    return typeof value === 'string' ? disclosureIn(value, type, key) : undefined
  }
  return undefined
}

/**
 * Read the facts that a page's front matter declares: in its tree, else in its text, where no plugin
 * for front matter made a node of it.
 *
 * @throws {DisclosureError} `invalid-disclosure` when it does not parse, and `cannot-label` where it stands in
 * a tree without a file.
 */
export function factsInPage(tree: Root, key: string, text: string): unknown {
  const declared = factsInTree(tree, key) ?? declaredFacts(text, key)
  if (declared === undefined && text === '') requireNoDeclaration(frontText(tree), key, 'remark-frontmatter')
  return declared
}

/** What front matter became in a tree alone, where no plugin made a node of it: a rule, and its fields as a heading or text. */
function frontText({ children: [rule, ...rest] }: Root): string {
  if (rule?.type !== 'thematicBreak') return ''
  const end = rest.findIndex(({ type }) => type === 'heading' || type === 'thematicBreak')
  return end === -1 ? '' : ['---', ...rest.slice(0, end + 1).map((node) => toString(node)), '---', ''].join('\n')
}
