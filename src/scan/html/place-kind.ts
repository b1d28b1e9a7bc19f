import { isSpaceCode, readAttributes, type SourceValue } from './attributes.js'
import { kinds } from './element-kinds.js'
import type { OpenElements } from './open-elements.js'
import { hidesElement } from './selector.js'
import type { Tokenizer } from './tokenizer.js'

export type PlaceKind = 'selected' | 'article' | 'main' | 'body'

/** Tell what an element that is no `article` and no `main` by name says of itself. */
export function placeKindOf(attributes: {
  readonly itemprop: string
  readonly role: string
}): PlaceKind | undefined {
  if (attributes.itemprop.trim() === 'articleBody') return 'article'
  return placeNamed(attributes.role.trim().toLowerCase())
}

/** What an element of a name, or with a role of that name, is. */
function placeNamed(name: string): PlaceKind | undefined {
  return name === 'article' || name === 'main' ? name : undefined
}

/** Whether the element of a start tag holds the text of the page, by its name or by what it says of itself. */
export function kindOfPlace(tokens: Tokenizer): PlaceKind | undefined {
  const byName = placeNamed(tokens.name)
  if (byName !== undefined || !tokens.mayNamePlace) return byName
  const attributes = attributesOf(tokens)
  return placeKindOf({
    itemprop: attributes.get('itemprop')?.value ?? '',
    role: attributes.get('role')?.value ?? ''
  })
}

/** Whether a reader sees what is in the innermost element, and nothing round it is in doubt. */
export function canBePlace(tokens: Tokenizer, open: OpenElements): boolean {
  if (!open.isSound || open.hasFormatting || open.top !== tokens.name) return false
  const { container, hidden } = kinds
  return open.flags.every((flags) => (flags & (container | hidden)) === container)
}

/** What text that follows belongs to: navigation, a heading and the like are not yet the text of the page. */
export function textKindOf({ flags, names }: OpenElements): 'page' | 'header' | 'furniture' {
  let kind: 'page' | 'header' = 'page'
  for (let index = 0; index < flags.length; index++) {
    const flag = flags[index] ?? 0
    if ((flag & (kinds.furniture | kinds.hidden)) === 0) continue
    const name = names[index] ?? ''
    if ((name !== 'header' && !canBeOpen(name)) || (flag & kinds.hidden) !== 0) return 'furniture'
    kind = 'header'
  }
  return kind
}

/** Elements that show what is in them while they are open: prose in them is the text of the page then. */
export function canBeOpen(name: string): boolean {
  return name === 'dialog' || name === 'details'
}

/** Whether the start tag of such an element opens it. */
export function isOpenOne(tokens: Tokenizer): boolean {
  const attributes = attributesOf(tokens)
  return attributes.has('open') && !hidesElement(attributes)
}

/** Whether a reader sees what stands in an element whose content is read as text. */
export function isRawShown(name: string): boolean {
  return name === 'xmp' || name === 'plaintext'
}

/** So much text between two tags of a header is prose: a site's name and a line about it are shorter. */
export const longestTagline = 60

/** How much of a text is no white space. Characters of scripts without spaces count twice. */
export function lengthOfProse(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0 && !isSpaceCode(code)) length += code >= 0x2e80 ? 2 : 1
  }
  return length
}

/** Whether the text that the tokenizer stands at is more than white space. */
export function isVisible({ text, base, start, end }: Tokenizer): boolean {
  for (let at = start - base; at < end - base; at++) {
    const code = text.charCodeAt(at)
    // The parser drops NUL.
    if (code !== 0 && !isSpaceCode(code)) return true
  }
  return false
}

/** Whether the start tag of a template makes it a declarative shadow root. */
export function isShadowRoot(tokens: Tokenizer): boolean {
  const mode = attributesOf(tokens).get('shadowrootmode')?.value.toLowerCase()
  return mode === 'open' || mode === 'closed'
}

/** Read the attributes of the start tag that the tokenizer stands at. */
export function attributesOf(tokens: Tokenizer): Map<string, SourceValue> {
  const { text, base, attributesStart, end } = tokens
  return readAttributes(text, attributesStart - base, end - base)
}
