import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import type { Disclosure, Use } from '../disclosure/disclosure.js'
import type { Duty } from '../policy/judge-rule.js'
import { compileFill } from './label-forms.js'
import type { Locale } from './locale.js'
import type { Label } from './render-label.js'

/** Everything a surface needs: the facts, what is owed, and the words. */
export interface PreparedLabel {
  readonly disclosure: Disclosure
  readonly use: Use
  readonly locale: Locale
  readonly duties: readonly Duty[]
  /** Findings that warn. */
  readonly findings: readonly Finding[]
  /**
   * Absent when the facts say that no AI took part: then there is nothing to label, unless a
   * document shall tell it.
   */
  readonly label?: Label
  /** What surfaces made of it: see {@link madeOnce}. */
  readonly made: Map<unknown, unknown>
  /** The label of the form that the facts have, where they were met in that form. */
  readonly form?: FilledForm
}

export interface FilledForm {
  readonly prepared: PreparedLabel
  readonly standIns: readonly string[]
  readonly names: readonly string[]
}

/**
 * Make something of a prepared label, and keep it with the label. It must depend on the label and the
 * key alone: then remembering it is invisible, and it goes when the label does.
 *
 * @param key An object or a word that nothing else is kept by.
 */
export function madeOnce<T>({ made }: PreparedLabel, key: unknown, make: () => T): T {
  const known = made.get(key)
  if (known !== undefined) return known as T
  const value = make()
  // So many only where a caller makes a key, such as a platform, with every call.
  if (made.size >= mostMade) made.clear()
  made.set(key, value)
  return value
}

/**
 * Make plain data of a prepared label, once for all facts of one form: names are put in the place of
 * their stand-ins. What is made must hold names as they are, whatever is beside them, and must not
 * depend on them otherwise.
 *
 * @param key An object or a word that nothing else is kept by.
 */
export function madeByForm<T>(
  prepared: PreparedLabel,
  key: unknown,
  make: (prepared: PreparedLabel) => T
): T {
  const { form } = prepared
  if (!form) return madeOnce(prepared, key, () => make(prepared))
  const { standIns, names } = form
  const { fill } = madeOnce(form.prepared, key, () => ({
    fill: withoutRefusal(() => compileFill(make(form.prepared), standIns))
  }))
  // What refuses the stand-ins says so of the names.
  return fill ? fill(names) : make(prepared)
}

/** What is made, or nothing where it is refused. */
export function withoutRefusal<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

/** The label, for whoever does not look at the names in it: they may be stand-ins. */
export function patternOf(prepared: PreparedLabel): PreparedLabel {
  return prepared.form?.prepared ?? prepared
}

/** Surfaces make few things of a label. */
const mostMade = 24
