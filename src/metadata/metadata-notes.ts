import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { invalidOption } from '../disclosure/options.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { type LabelNote, note } from '../notice/label-notes.js'

/**
 * Note which declared facts a record for machines leaves out: its vocabulary has few words, and a
 * declared fact is told, or it is said that it is not.
 *
 * A fact is told when the record would be another one without it. Each fact is left out once, so this
 * takes as long as that many records.
 *
 * @param write What makes the record: `toMeta`, `toHeaders`, `toJsonLd`, or a function that calls
 * `toAigc`.
 * @returns One note (`label/untold`) with the paths of the facts; none where each is told.
 * @throws {DisclosureError} As the function does for the whole of the facts; `invalid-option` for what is no
 * function.
 * @example
 * ```ts
 * metadataNotes(disclosure, toMeta)
 * ```
 */
export function metadataNotes(
  input: DisclosureInput,
  write: (facts: DisclosureInput) => unknown
): readonly LabelNote[] {
  const disclosure = parseDisclosure(input)
  if (typeof write !== 'function') throw invalidOption('write', write, 'what makes the record, such as `toMeta`')
  const whole = JSON.stringify(write(disclosure))
  const untold = [...untoldIn(disclosure, [], (facts, value) => {
    try {
      return JSON.stringify(write(facts as DisclosureInput)) !== whole
    } catch (error) {
      if (!(error instanceof DisclosureError)) throw error
      // What the other facts need can't be left out; it is told where the record holds its words.
      return stringsIn(value).some((each) => whole.includes(JSON.stringify(each).slice(1, -1)))
    }
  })]
  if (untold.length === 0) return []
  const paths = untold.map((path) => `\`${path}\``).join(', ')
  return [note('label/untold', `The record does not tell ${paths}: its vocabulary has no words for it here.`)]
}

/** List the paths under a value without which the record would be the same. */
function* untoldIn(
  value: object,
  path: readonly string[],
  isTold: (others: unknown, part: unknown) => boolean
): Generator<string> {
  for (const [member, each] of Object.entries(value)) {
    // What somebody is, the parser finds out again.
    if (member === 'kind') continue
    const own = [...path, member]
    if (!isTold(without(value, member), each)) yield own.join('.')
    else if (typeof each === 'object' && each !== null) {
      yield* untoldIn(each, own, (others, part) => isTold(replaced(value, member, others), part))
    }
  }
}

function replaced(value: object, member: string, other: unknown): unknown {
  if (!Array.isArray(value)) return { ...value, [member]: other }
  return value.map((each: unknown, index) => (String(index) === member ? other : each))
}

function without(value: object, member: string): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => String(index) !== member)
  const { [member as keyof typeof value]: _, ...others } = value
  return others
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, each]) => (member === 'kind' ? [] : stringsIn(each)))
}
