/** The value of an attribute as it stands in the source. */
export interface SourceValue {
  /** Not decoded. */
  readonly value: string
  /** Offset of the value in the text that was read, in UTF-16 code units. */
  readonly valueStart: number
  /** `"`, `'`, or nothing for a value without quotes or no value at all. */
  readonly quote: '"' | "'" | ''
}

/**
 * Read the attributes of a start tag by their names in lower case. Of a name that stands twice,
 * the first counts.
 *
 * @param start Offset behind the tag's name.
 * @param end Offset behind its `>`.
 */
export function readAttributes(text: string, start: number, end: number): Map<string, SourceValue> {
  const attributes = new Map<string, SourceValue>()
  const last = end - 1
  let at = start
  while (at < last) {
    const code = text.charCodeAt(at)
    if (code === 47 || isSpaceCode(code)) {
      at++
      continue
    }
    const nameEnd = endOfAttributeName(text, at, last)
    const name = text.slice(at, nameEnd).toLowerCase()
    const value = readValue(text, nameEnd, last)
    if (!attributes.has(name)) attributes.set(name, value)
    at = value.valueStart + value.value.length + value.quote.length
  }
  return attributes
}

function endOfAttributeName(text: string, start: number, last: number): number {
  // By the standard, an equals sign at the start of a name is a part of the name.
  let at = start + 1
  while (at < last) {
    const code = text.charCodeAt(at)
    if (code === 61 || code === 47 || isSpaceCode(code)) break
    at++
  }
  return at
}

function readValue(text: string, nameEnd: number, last: number): SourceValue {
  const equals = skipSpaces(text, nameEnd, last)
  if (equals >= last || text.charCodeAt(equals) !== 61) {
    return { value: '', valueStart: nameEnd, quote: '' }
  }
  const start = skipSpaces(text, equals + 1, last)
  const quote = start < last ? text.charAt(start) : ''
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, start + 1)
    return { value: text.slice(start + 1, end === -1 ? last : end), valueStart: start + 1, quote }
  }
  let end = start
  while (end < last && !isSpaceCode(text.charCodeAt(end))) end++
  return { value: text.slice(start, end), valueStart: start, quote: '' }
}

function skipSpaces(text: string, start: number, last: number): number {
  let at = start
  while (at < last && isSpaceCode(text.charCodeAt(at))) at++
  return at
}

/** What is noted of a tag on the way through its attributes. */
interface TagNotes {
  mayHide: boolean
  mayNamePlace: boolean
  isSelfClosing: boolean
}

/**
 * Skip the attributes of a whole tag without reading their values: the quick way for most tags.
 *
 * @returns The offset in `text` behind the tag's `>`, or -1 for a tag to be read by its states.
 */
export function skipAttributes(text: string, from: number, notes: TagNotes): number {
  let at = from
  let code = text.charCodeAt(at)
  while (code !== 62) {
    if (isSpaceCode(code)) code = text.charCodeAt(++at)
    else if (code === 47) {
      code = text.charCodeAt(++at)
      notes.isSelfClosing = code === 62
    } else {
      noteAttribute(text, at, code, notes)
      at = endOfAttribute(text, at)
      if (at === -1) return -1
      code = text.charCodeAt(at)
    }
  }
  return at + 1
}

/** @returns The offset behind an attribute, or -1 where it is unusual or not whole. */
function endOfAttribute(text: string, from: number): number {
  let at = from
  let code = 0
  do code = text.charCodeAt(++at)
  while (code > 62 || (code > 32 && code !== 61 && code !== 62 && code !== 47))
  if (code === 61) {
    const quote = text.charCodeAt(at + 1)
    if (quote !== 34 && quote !== 39) return endOfUnquoted(text, at + 1, quote)
    // Behind its end, or 0 without one.
    return text.indexOf(quote === 34 ? '"' : "'", at + 2) + 1 || -1
  }
  if (Number.isNaN(code)) return -1
  // An equals sign may still follow.
  const next = text.charCodeAt(at + 1)
  return isSpaceCode(code) && (isSpaceCode(next) || next === 61) ? -1 : at
}

function endOfUnquoted(text: string, from: number, first: number): number {
  if (isSpaceCode(first)) return -1
  for (let at = from; at < text.length; at++) {
    const next = text.charCodeAt(at)
    if (next === 62 || isSpaceCode(next)) return at
  }
  return -1
}

/**
 * Note by some of its letters whether an attribute may be `hidden`, `inert`, `aria-hidden`, `style` or
 * `popover`, and whether it may be `role` or `itemprop`. At the end of a chunk the letters are not
 * there yet (`NaN`).
 */
function noteAttribute(text: string, at: number, code: number, notes: TagNotes): void {
  switch (code | 32) {
    case 104:
      if (mayStandAt(text, at + 1, 105)) notes.mayHide = true
      return
    case 105:
      if (mayStandAt(text, at + 1, 110)) notes.mayHide = true
      if (mayStandAt(text, at + 1, 116) && mayNamePlace(text, at + 'itemprop'.length)) notes.mayNamePlace = true
      return
    case 97:
      // Other names with `aria-` are common.
      if (mayStandAt(text, at + 1, 114) && mayStandAt(text, at + 5, 104)) notes.mayHide = true
      return
    case 115:
      if (mayStandAt(text, at + 1, 116)) notes.mayHide = true
      return
    case 112:
      if (mayStandAt(text, at + 1, 111)) notes.mayHide = true
      return
    case 114:
      if (mayStandAt(text, at + 1, 111) && mayNamePlace(text, at + 'role'.length)) notes.mayNamePlace = true
      return
    default:
  }
}

/**
 * Whether the value behind the name of a `role` or `itemprop` may be `main`, `article` or `articleBody`.
 * Most are others, and in the usual form their first letter tells.
 */
function mayNamePlace(text: string, nameEnd: number): boolean {
  const quote = text.charCodeAt(nameEnd + 1)
  if (text.charCodeAt(nameEnd) !== 61 || (quote !== 34 && quote !== 39)) return true
  const first = text.charCodeAt(nameEnd + 2)
  return mayStandAt(text, nameEnd + 2, 97) || (first | 32) === 109 || isSpaceCode(first)
}

function mayStandAt(text: string, at: number, letter: number): boolean {
  const code = text.charCodeAt(at)
  return (code | 32) === letter || Number.isNaN(code)
}

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
interface UnfinishedTag extends TagNotes {
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
      noteAttribute(text, at, code, notes)
      state = inAttributeName
    }
  }
  notes.state = state
  return -1
}

/** HTML's white space: tab, line feed, form feed, carriage return, space. */
export function isSpaceCode(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}

/** An ASCII letter: what opens a tag behind `<`. */
export function isLetterCode(code: number): boolean {
  const letter = code | 32
  return letter >= 97 && letter <= 122 && code < 128
}
