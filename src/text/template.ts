/**
 * Templates are plain words with `{slots}`. The same template writes a sentence and reads it back:
 * that is how a label is recognised by its words alone, and removed without being told the facts.
 */
export type Slots = Readonly<Record<string, string>>

/**
 * The longest value of a slot, in UTF-16 code units. Names are at most 200 characters and free text
 * 1,000; isolates and lists need a little more. The bounds keep hostile text from being searched
 * in every combination of slots.
 */
const slotLimits: Readonly<Record<string, number>> = { name: 210 }
const slotLimit = 2000

/** A template taken apart: the words before its first slot, then each slot with what follows it. */
export interface TemplateParts {
  readonly opening: string
  readonly slots: readonly { readonly name: string; readonly literal: string }[]
}

// A template's parts depend on it alone. There are as many templates as locales have sentences;
// the bound is for locales that are made anew with every call.
const mostRemembered = 5000
const remembered = new Map<string, TemplateParts>()

/** Take a template apart, once. */
export function partsOf(template: string): TemplateParts {
  const known = remembered.get(template)
  if (known) return known
  const [opening = '', ...rest] = template.split(/\{(\w+)\}/)
  const slots = rest.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, literal: rest[index + 1] ?? '' }] : []
  )
  const parts = { opening, slots }
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(template, parts)
  return parts
}

/** Fill every slot of a template. A slot without a value stays as it is. */
export function fillTemplate(template: string, values: Slots): string {
  const { opening, slots } = partsOf(template)
  let filled = opening
  for (const { name, literal } of slots) filled += (values[name] ?? `{${name}}`) + literal
  return filled
}

interface TemplateMatch {
  readonly slots: Slots
  /** Offset behind the match, in UTF-16 code units. */
  readonly end: number
}

/** What bounds and narrows the reading of templates in one text. */
export interface TemplateSearch {
  /** Slots whose words are known: a sticky pattern (flag `y`) that matches a whole value. */
  readonly patterns: Readonly<Record<string, RegExp>>
  /** How many more ends of slots are tried. Counted down; at 0 nothing matches any more. */
  steps: number
}

/**
 * Read a template at an offset of a text: every way in which it fits, shortest slots first.
 *
 * A slot ends at any occurrence of the words that follow it, so a name may hold those words too.
 * Time: linear in the text for each step of the search.
 */
export function* matchTemplate(
  template: string,
  text: string,
  start: number,
  search: TemplateSearch = { patterns: {}, steps: 20_000 }
): Generator<TemplateMatch> {
  const { opening, slots } = partsOf(template)
  if (text.startsWith(opening, start)) {
    yield* matchSlots(slots, 0, text, { slots: {}, end: start + opening.length }, search)
  }
}

/** Match the slots of a template from one of them on. */
function* matchSlots(
  parts: TemplateParts['slots'],
  index: number,
  text: string,
  matched: TemplateMatch,
  search: TemplateSearch
): Generator<TemplateMatch> {
  const part = parts[index]
  if (part === undefined) {
    yield matched
    return
  }
  const { name, literal } = part
  for (const end of slotEnds(name, literal, text, matched.end, search)) {
    const value = text.slice(matched.end, end)
    const known = matched.slots[name]
    if (known !== undefined && known !== value) continue
    const slots = { ...matched.slots, [name]: value }
    yield* matchSlots(parts, index + 1, text, { slots, end: end + literal.length }, search)
  }
}

function* slotEnds(
  name: string,
  literal: string,
  text: string,
  start: number,
  search: TemplateSearch
): Generator<number> {
  const pattern = search.patterns[name]
  if (pattern) {
    search.steps -= 1
    pattern.lastIndex = start
    const isWhole = pattern.test(text) && text.startsWith(literal, pattern.lastIndex)
    if (isWhole && search.steps > 0) yield pattern.lastIndex
    return
  }
  // No value begins or ends with a space: tools put one between scripts.
  if (text.charCodeAt(start) === 32) return
  // The last slot of a template that nothing follows runs to the end of the text.
  if (literal === '') {
    if (start < text.length) yield text.length
    return
  }
  const window = text.slice(start, start + (slotLimits[name] ?? slotLimit) + literal.length)
  let at = window.indexOf(literal, 1)
  while (at !== -1 && search.steps > 0) {
    search.steps -= 1
    if (window.charCodeAt(at - 1) !== 32) yield start + at
    at = window.indexOf(literal, at + 1)
  }
}

/** The source of an expression for any of some words, the longest first: one may begin with another. */
export function anyOf(words: readonly string[]): string {
  const patterns = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'))
  return `(?:${patterns.join('|')})`
}
