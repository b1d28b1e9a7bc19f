import type { Element, Root, RootContent } from 'hast'

const unseen = new Set(
  'head template script style noscript title textarea select datalist video audio canvas object iframe noembed noframes dialog rp svg math'.split(' ')
)

/** What a reader meets in a parsed tree, in order: the texts of what nothing hides. */
export function readerView(node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'root') return node.children.map(readerView).join('')
  if (node.type !== 'element' || isHidden(node)) return ''
  const children =
    node.tagName === 'details' && node.properties['open'] === undefined
      ? node.children.filter((child) => child.type === 'element' && child.tagName === 'summary')
      : node.children
  return children.map(readerView).join('')
}

function isHidden({ tagName, properties }: Element): boolean {
  const { hidden, inert, popover, ariaHidden, style } = properties
  const isOff = [hidden, inert, popover].some((value) => value !== undefined && value !== false)
  const isStyled = /none|opacity:0|font-size:0|-9999px/.test(String(style ?? ''))
  return unseen.has(tagName) || isOff || String(ariaHidden) === 'true' || isStyled
}
