import { kinds, kindsOf } from '../scan/html/element-kinds.js'
import { surelyHidesTag } from '../scan/html/selector.js'
import { Tokenizer } from '../scan/html/tokenizer.js'
import { iconFont } from '../scan/pictures.js'

/**
 * Tell whether an element of a notice takes words of it out of sight. One without words may be hidden, as
 * icons and anchors are that tools put beside them; of what is round the notice its place knows.
 */
export function hidesWords(notice: string): boolean {
  const tokens = new Tokenizer()
  tokens.write(notice, true)
  let hidden = ''
  let depth = 0
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    const { name, start, end } = tokens
    if (kind === 'text' && depth > 0 && /[\p{L}\p{N}]/u.test(notice.slice(start, end))) return true
    if (kind === 'start' && (kindsOf(name) & kinds.void) === 0 && (depth > 0 ? name === hidden : surelyHidesTag(notice, tokens) && !iconFont.test(notice.slice(start, end)))) {
      hidden = name
      depth++
    }
    if (kind === 'end' && depth > 0 && name === hidden) depth--
  }
  return false
}
