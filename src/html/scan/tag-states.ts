import { isSpaceCode } from './characters.js'
import { mayNameHiding, type TagNotes } from './skip-attributes.js'

// States of a tag that is read to its end, also over the borders of chunks.
export const inName = 0
export const beforeAttribute = 1
const inAttributeName = 2
const afterAttributeName = 3
const beforeValue = 4
const inDoubleQuotes = 5
const inSingleQuotes = 6
const inUnquoted = 7
const inSlash = 8

/** Notes of a tag that may go on in the next piece. */
export interface UnfinishedTag extends TagNotes {
  state: number
}

/**
 * Read a tag to its end state by state, from any of them.
 *
 * @returns The offset in `text` behind the tag's `>`, or -1 with the state that it goes on in.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state and those
 * after it
 */
export function readTagStates(text: string, from: number, notes: UnfinishedTag): number {
  let { state } = notes
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (state === inDoubleQuotes || state === inSingleQuotes) {
      const quote = text.indexOf(state === inDoubleQuotes ? '"' : "'", at)
      if (quote === -1) break
      at = quote
      state = beforeAttribute
    } else if (code === 62) {
      notes.isSelfClosing = state === inSlash
      return at + 1
    } else if (state === inAttributeName) {
      if (code === 61) state = beforeValue
      else if (code === 47) state = inSlash
      else if (isSpaceCode(code)) state = afterAttributeName
    } else if (state === inUnquoted) {
      if (isSpaceCode(code)) state = beforeAttribute
    } else if (isSpaceCode(code)) {
      if (state === inSlash) state = beforeAttribute
    } else if (state === beforeValue) {
      state = code === 34 ? inDoubleQuotes : code === 39 ? inSingleQuotes : inUnquoted
    } else if (code === 47) state = inSlash
    else if (code === 61 && state === afterAttributeName) state = beforeValue
    else {
      if (mayNameHiding(code, text.charCodeAt(at + 1))) notes.mayHide = true
      state = inAttributeName
    }
  }
  notes.state = state
  return -1
}
