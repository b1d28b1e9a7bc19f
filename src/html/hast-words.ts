import type { Root, RootContent } from 'hast'
import { iconFont, pictures } from '../scan/pictures.js'
import { childNamed, nodesBelow, type Parent, textOf, wordsIn } from './hast-place.js'

/**
 * The text in an element without icons: drawings, names of icons in a font. Nothing of an element with a
 * picture, which may hold words.
 */
export function wordsBesideIcons(element: Parent): string {
  let text = ''
  for (const node of nodesBelow(element, (each) => !isIcon(each))) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'element' && node.tagName === 'br') text += ' '
    else if (node.type === 'element' && pictures.includes(node.tagName) && !isIcon(node)) return ''
  }
  return text
}

function isIcon(node: RootContent): boolean {
  if (node.type !== 'element') return false
  const { tagName, properties } = node
  if (tagName === 'svg') return !elementsBelow(node).some((inner) => ['text', 'image', 'foreignObject'].includes(inner))
  if (tagName === 'img') return typeof properties['alt'] === 'string' && !/[\p{L}\p{N}]/u.test(properties['alt'])
  return (tagName === 'i' || tagName === 'span') && iconFont.test(wordsIn(properties['className']))
}

/** The names of the elements in another, however deep they are. */
function elementsBelow(parent: Parent): string[] {
  return [...nodesBelow(parent)].flatMap((node) => (node.type === 'element' ? [node.tagName] : []))
}

/** The text of a page that begins with text, as one does that has front matter. Behind a doctype it is none. */
export function frontText(tree: Root): string {
  if (tree.children.some(({ type }) => type === 'doctype')) return ''
  const page = childNamed(tree, 'html')
  const body = (page && childNamed(page, 'body')) ?? tree
  const first = body.children.find((child) => child.type !== 'text' || /\S/.test(child.value))
  return first?.type === 'text' && /^\s*[-+;{]/.test(first.value) ? textOf(body) : ''
}
