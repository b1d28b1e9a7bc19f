import { getAt, type Path, type Payload, setAt } from './at-path.js'
import type { Format } from './formats/format.js'
import type { NodeSlot } from './platform.js'

/** How a block bears the words of a label. */
export interface TextNode {
  /** The block without its words. */
  readonly base: Payload
  /** Where in the block the words stand. */
  readonly path: Path
  readonly format: Format
  /** Surrounds the mark. */
  readonly bold: string
}

/** Make the two directions of a block whose words are one string. */
export function textNode({
  base,
  path,
  format,
  bold
}: TextNode): Pick<NodeSlot, 'render' | 'read'> {
  return {
    render: (mark, text) =>
      setAt(base, path, `${bold}${format.escape(mark)}${bold} ${format.escape(text)}`),
    read: (node) => {
      const words = getAt(node, path)
      if (typeof words !== 'string' || !words.startsWith(bold)) return undefined
      const end = words.indexOf(`${bold} `, bold.length)
      if (end === -1) return undefined
      const mark = words.slice(bold.length, end)
      return format.unescape(`${mark} ${words.slice(end + bold.length + 1)}`)
    }
  }
}
