import { isDeepStrictEqual } from 'node:util'
import type { Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Label } from '../../src/notice/render-label.js'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/** Parse a document as most hosts do: CommonMark, GFM, and front matter. */
export function parse(source: string): Root {
  return parser.parse(source)
}

/** The nodes that show, without their positions. */
export function visibleNodes(source: string): RootContent[] {
  return parse(source)
    .children.filter(({ type }) => !/^(?:yaml|toml)$/.test(type))
    .map(withoutPositions)
}

/** Blank lines at the end of open code count only where something follows, so they are left out. */
function withoutPositions(node: RootContent): RootContent {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => {
      if (key === 'position') return undefined
      return key === 'value' && typeof value === 'string' ? value.replace(/[ \t\r\n]+$/, '') : value
    })
  )
}

/** Whether a node is a notice: bold words, and words. */
export function isNotice(
  node: RootContent | undefined,
  { mark, text }: Label['lead']
): boolean {
  if (node?.type !== 'paragraph') return false
  const [strong, words, ...rest] = node.children
  return (
    rest.length === 0 &&
    strong?.type === 'strong' &&
    strong.children.every(({ type }) => type === 'text') &&
    toString(strong) === mark &&
    words?.type === 'text' &&
    words.value.trimEnd() === ` ${text}`.trimEnd()
  )
}

/** What a reader meets in a labelled document, as a parser sees it. */
export interface Parted {
  /** Whether the lead comes first, or second behind a level-one heading. */
  readonly isLeadFirst: boolean
  /** Whether the repeat is the last node. */
  readonly isBriefLast: boolean
  /** The nodes of the author, with the mark in the title. */
  readonly others: readonly RootContent[]
}

/** Take the notices out of the nodes of a labelled document. */
export function partLabel(source: string, label: Label): Parted {
  const nodes = visibleNodes(source)
  const at = nodes.findIndex((node) => isNotice(node, label.lead))
  const [first, ...rest] = nodes.slice(0, at).filter((node) => !isUnseen(node))
  const isBelowTitle = first?.type === 'heading' && first.depth === 1 && rest.length === 0
  const isBriefLast = isNotice(nodes.at(-1), label.brief)
  return {
    isLeadFirst: at === 0 || isBelowTitle || (at > 0 && first === undefined),
    isBriefLast,
    others: nodes.slice(0, isBriefLast ? -1 : undefined).filter((_, index) => index !== at)
  }
}

/** Whether a node shows nothing: a comment that is closed, an empty anchor. */
function isUnseen(node: RootContent): boolean {
  return node.type === 'html' && /^(?:<!--(?:(?!-->)[^])*-->|<a (?:id|name)="[^"]*"><\/a>)\s*$/.test(node.value)
}

/** Whether the nodes are the same, but for the title mark in the first one that shows. */
export function areSame(
  marked: readonly RootContent[],
  nodes: readonly RootContent[],
  { title }: Label
): boolean {
  if (isDeepStrictEqual(marked, nodes)) return true
  const at = marked.findIndex((node) => !isUnseen(node))
  const unmarked = marked.map((node, index) => (index === at ? withoutMark(node, title) : node))
  return isDeepStrictEqual(unmarked, nodes)
}

function withoutMark(node: RootContent, mark: string): RootContent {
  if (node.type !== 'heading' || node.depth !== 1) return node
  const [text, ...rest] = node.children
  if (text?.type !== 'text' || !text.value.startsWith(mark.trimEnd())) return node
  const value = text.value.slice(mark.length)
  return { ...node, children: value === '' ? rest : [{ ...text, value }, ...rest] }
}
