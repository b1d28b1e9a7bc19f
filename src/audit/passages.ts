import { kinds, kindsOf } from '../scan/html/element-kinds.js'
import type { PageElement, PageNode } from './page-tree.js'
import { foldSeen } from './unseen-characters.js'

/** Words that stand together, as one paragraph, one heading, one cell. */
export interface Passage {
  /** The words with white space folded, as {@link foldSeen} does. */
  readonly text: string
  /** The same with a space behind words in bold, where tools may have lost one. */
  readonly spaced: string
  /** The same with every character that nobody sees. */
  readonly raw: string
  /** The block that they stand in. */
  readonly block: PageElement
  /** The innermost element round each of their pieces. */
  readonly within: readonly PageElement[]
  readonly utf16Start: number | undefined
  /** Where they stand if it is not the text itself: `comment`, `alt`, … */
  readonly from: Origin
  /** What of the words is quoted from elsewhere, folded as they are: see `isQuotation`. */
  readonly quotes?: readonly string[]
}

export type Origin = 'text' | 'comment' | 'alt' | 'attribute' | 'meta' | 'script' | 'generated'

/** Elements whose text is no text of the page, by what it is instead. */
const otherText: Readonly<Record<string, Origin>> = {
  script: 'script',
  style: 'script',
  title: 'meta'
}

/** Attributes that tell listeners or those who hover what nobody reads, or hold a page of their own. */
const spokenAttributes = new Set(['aria-label', 'title', 'aria-description', 'placeholder', 'srcdoc'])

interface OpenPassage {
  readonly block: PageElement
  readonly pieces: string[]
  readonly within: PageElement[]
  readonly quotes: string[]
  readonly start: number | undefined
}

type AddPassage = (passage: Omit<Passage, 'text' | 'spaced'>) => void

/** Stands behind words in bold until a passage is whole: the parser lets no NUL through. */
const behindBold = '\0'

/**
 * List the passages of a page in their order, those that nobody sees among them: what hides them is
 * looked at later, and only of passages that matter.
 */
export function passagesOf(root: PageElement): Passage[] {
  const passages: Passage[] = []
  let open: OpenPassage | undefined
  const add: AddPassage = (passage) => {
    const text = foldSeen(passage.raw.replaceAll(behindBold, ''))
    if (text === '') return
    const spaced = foldSeen(passage.raw.replaceAll(behindBold, ' '))
    passages.push({ ...passage, text, spaced, raw: passage.raw.replaceAll(behindBold, '') })
  }
  const close = () => {
    if (!open) return
    const { block, pieces, within, start, quotes } = open
    open = undefined
    add({ raw: pieces.join(''), block, within, utf16Start: start, from: 'text', ...(quotes.length > 0 ? { quotes } : {}) })
  }
  const read = (node: PageNode, block: PageElement, origin: Origin) => {
    if (node.kind === 'comment') {
      return add({ raw: node.text, block, within: [node.parent], utf16Start: node.utf16Start, from: 'comment' })
    }
    if (node.kind !== 'element') {
      if (origin !== 'text') {
        return add({ raw: node.text, block, within: [node.parent], utf16Start: node.utf16Start, from: origin })
      }
      open ??= { block, pieces: [], within: [], quotes: [], start: node.utf16Start }
      open.pieces.push(node.text)
      if (node.text.trim() !== '') open.within.push(node.parent)
      return
    }
    const { name, attributes } = node
    if (name === 'br') open?.pieces.push(' ')
    const isBlock = !isInline(node)
    if (isBlock) close()
    addAttributes(node, isBlock ? node : block, add)
    const inner = otherText[name] ?? (name === 'head' || origin !== 'text' ? origin : 'text')
    const before = open?.pieces.length ?? 0
    for (const child of node.children) read(child, isBlock ? node : block, inner)
    if (open && isQuotation(name)) open.quotes.push(foldSeen(open.pieces.slice(before).join('').replaceAll(behindBold, '')))
    if (name === 'strong' || name === 'b') open?.pieces.push(behindBold)
    if (isBlock) close()
    const content = name === 'meta' ? attributes.get('content') : undefined
    if (content !== undefined) {
      add({ raw: content, block: node, within: [node], utf16Start: node.utf16Start, from: 'meta' })
    }
  }
  for (const child of root.children) read(child, root, 'text')
  close()
  return passages
}

function addAttributes(
  element: PageElement,
  block: PageElement,
  add: AddPassage
): void {
  const at = { block, within: [element], utf16Start: element.utf16Start }
  const alt = element.attributes.get('alt')
  if (alt !== undefined) add({ ...at, raw: alt, from: 'alt' })
  for (const [name, value] of element.attributes) {
    if (spokenAttributes.has(name) || name.startsWith('data-')) add({ ...at, raw: value, from: 'attribute' })
  }
}

/**
 * Whether an element holds words of somebody else, or of a program: what they tell is not said of the
 * page. A `blockquote` is not among them: Markdown has no other box, and labels stand in it.
 */
function isQuotation(name: string): boolean {
  return name === 'q' || name === 'samp' || name === 'code'
}

const inlineToo = new Set(['label', 'ins', 'del', 'ruby', 'rb', 'rt', 'acronym', 'tt', 'nobr'])

/** Whether the words of an element run on with those round it. */
export function isInline({ name, isForeign }: PageElement): boolean {
  return !isForeign && ((kindsOf(name) & kinds.inline) !== 0 || inlineToo.has(name))
}
