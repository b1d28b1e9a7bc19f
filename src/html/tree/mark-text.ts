import type { Element } from 'hast'

/** Put the title mark before the text of a heading or a title. */
export function markText(element: Element, mark: string): void {
  const [first] = element.children
  if (first?.type === 'text') first.value = mark + first.value
  else element.children.unshift({ type: 'text', value: mark })
}

/** Take the title mark off, also where an anchor stands before it. */
export function unmarkText(element: Element, mark: string): void {
  for (const child of element.children) {
    if (child.type === 'element') continue
    if (child.type !== 'text' || !child.value.startsWith(mark)) return
    child.value = child.value.slice(mark.length)
    if (child.value === '') element.children.splice(element.children.indexOf(child), 1)
    return
  }
}
