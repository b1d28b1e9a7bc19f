import type { Heading, Root } from 'mdast'
import type { MarkdownFormat } from '../scan/markdown/heading.js'
import { anyOf } from '../text/template.js'
import { frontMatterOf } from './front-matter-of.js'
import { type HostPage, readSource } from './page-facts.js'

/**
 * What a heading begins with that shows the title of front matter: in HTML for Vue, in MDX, in mdsvex.
 * Markdown alone has no expressions: there the braces are words.
 */
const shownTitles: Partial<Record<MarkdownFormat | 'html', RegExp>> = {
  html: /\{\{\s*\$frontmatter\.title\s*\}\}/,
  mdx: /\{\s*(?:props\.)?front[mM]atter\.title\s*\}/,
  svelte: /\{\s*(?:metadata\.)?title\s*\}/
}

/**
 * Take the mark off a heading that begins with the title of front matter, which is marked itself: the
 * page would show the mark twice.
 *
 * @param mark The title mark, with the space behind it.
 */
export function withoutSecondMark(labelled: string, kind: MarkdownFormat | 'html', mark: () => string, page: HostPage): string {
  const shown = shownTitles[kind]
  if (!shown?.test(labelled) || !hasTitle(page)) return labelled
  const words = mark()
  return words === '' ? labelled : labelled.replace(new RegExp(`\\\\?${anyOf([words])}(?=${shown.source})`), '')
}

/**
 * The same in a tree of MDX.
 *
 * @param name What the code of the page calls its fields there, marked.
 */
export function removeSecondMark({ children }: Root, name: string, mark: () => string, page: HostPage): void {
  const heading = children.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
  const [first, second] = (heading?.children ?? []) as readonly { readonly type: string; readonly value?: string }[]
  if (!heading || second?.type !== 'mdxTextExpression' || second.value?.trim() !== `${name}.title`) return
  if (first?.type === 'text' && first.value === mark() && hasTitle(page)) heading.children.shift()
}

function hasTitle({ frontMatter, source, path }: HostPage): boolean {
  const isTitled = (fields: unknown) => typeof fields === 'object' && fields !== null && 'title' in fields && typeof fields.title === 'string'
  const isTitledIn = (text: string | undefined) => text !== undefined && isTitled(frontMatterOf(text))
  return isTitled(frontMatter) || isTitledIn(source) || (path !== undefined && isTitledIn(readSource(path)))
}
