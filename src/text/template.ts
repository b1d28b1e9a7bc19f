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
const slotLimits: Readonly<Record<string, number>> = { name: 210, tasks: 400 }
const slotLimit = 2000

/** Fill every slot of a template. A slot without a value stays as it is. */
export function fillTemplate(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}

export interface TemplateMatch {
  readonly slots: Slots
  /** Offset behind the match, in UTF-16 code units. */
  readonly end: number
}

/**
 * Read a template at an offset of a text: every way in which it fits, shortest slots first.
 *
 * A slot ends at any occurrence of the words that follow it, so a name may hold those words too.
 * Time: linear in the text for each slot; the callers bound the length of the text.
 */
export function* matchTemplate(
  template: string,
  text: string,
  start: number
): Generator<TemplateMatch> {
  const [opening = '', ...rest] = template.split(/\{(\w+)\}/)
  if (text.startsWith(opening, start)) yield* matchSlots(rest, text, start + opening.length, {})
}

/** `parts` alternates slot name and literal: name, literal, name, literal. */
function* matchSlots(
  parts: readonly string[],
  text: string,
  start: number,
  slots: Slots
): Generator<TemplateMatch> {
  const [name, literal = '', ...rest] = parts
  if (name === undefined) {
    yield { slots, end: start }
    return
  }
  // The last slot of a template that nothing follows runs to the end of the text.
  if (literal === '' && rest.length === 0) {
    if (start < text.length) yield { slots: { ...slots, [name]: text.slice(start) }, end: text.length }
    return
  }
  const last = start + (slotLimits[name] ?? slotLimit)
  let at = text.indexOf(literal, start + 1)
  while (at !== -1 && at <= last) {
    const value = text.slice(start, at)
    const known = slots[name]
    if (known === undefined || known === value) {
      yield* matchSlots(rest, text, at + literal.length, { ...slots, [name]: value })
    }
    at = text.indexOf(literal, at + 1)
  }
}
