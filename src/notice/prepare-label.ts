import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure, DisclosureInput, Use } from '../disclosure/disclosure.js'
import type { Finding } from '../disclosure/finding.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import type { Pack } from '../policy/pack.js'
import { requireAllowed } from '../policy/require-allowed.js'
import { aiShare, type TextFacts } from '../policy/facts.js'
import type { Duty } from '../policy/evaluate.js'
import type { Locale } from './locale.js'
import { type Label, renderLabel } from './render-label.js'
import { requireExact } from './require-exact.js'
import { requireShown } from './require-shown.js'
import { resolveLocale } from './resolve-locale.js'

export type { DisclosureInput }

export interface LabelOptions {
  /** Language of the label's words: a tag such as `de`, or a locale of your own. @default 'en' */
  readonly locale?: string | Locale
  /** The rule packs to apply. @default OpenAI's sharing policy and its usage policies */
  readonly packs?: readonly Pack[]
}

/** Everything a surface needs: the facts, what is owed, and the words. */
export interface PreparedLabel {
  readonly disclosure: Disclosure
  readonly use: Use
  readonly locale: Locale
  readonly duties: readonly Duty[]
  /** Findings that did not refuse. */
  readonly findings: readonly Finding[]
  /** Absent when the facts say that no AI took part: then there is nothing to label. */
  readonly label?: Label
}

// The result depends on its arguments alone, so remembering it is invisible: a pipeline labels
// thousands of documents with one parsed disclosure. Entries go when their disclosure does.
const remembered = new WeakMap<object, Remembered[]>()

interface Remembered {
  readonly use: Use
  readonly locale: string | undefined
  readonly reviewMatches: boolean | undefined
  readonly prepared: PreparedLabel
}

/**
 * Take the one way from declared facts to words: parse, apply the rules, render, and make sure that
 * the words can be read back.
 *
 * @param text What the surface knows about the text, such as whether the review is bound to it.
 * @throws {DisclosureError} `invalid-disclosure`, `refused`, `undeclared`, `unknown-locale`,
 * `invalid-option`, `review-mismatch`, or `cannot-label` where the surface has no place for a notice
 * that is owed.
 */
export function prepareLabel(
  input: DisclosureInput,
  use: Use,
  options: LabelOptions = {},
  text: TextFacts = {}
): PreparedLabel {
  const { locale, packs } = options
  const { reviewMatches } = text
  const disclosure = parseDisclosure(input)
  // Facts that had to be parsed are a new object each time: nothing would be found again.
  if (packs !== undefined || typeof locale === 'object' || disclosure !== input) {
    return prepare(disclosure, use, options, text)
  }
  const known = remembered.get(disclosure) ?? []
  // A handful at most, looked through in less time than a key for them takes to make.
  for (const each of known) {
    if (each.use === use && each.locale === locale && each.reviewMatches === reviewMatches) {
      return each.prepared
    }
  }
  const prepared = prepare(disclosure, use, options, text)
  remembered.set(disclosure, [...known, { use, locale, reviewMatches, prepared }])
  return prepared
}

function prepare(
  disclosure: Disclosure,
  surfaceUse: Use,
  options: LabelOptions,
  text: TextFacts
): PreparedLabel {
  const { locale: language = 'en', packs } = options
  const locale = resolveLocale(language)
  const use = disclosure.use ?? surfaceUse
  if (text.reviewMatches === false) throw reviewMismatch(disclosure)
  const { duties, findings } = requireAllowed(disclosure, {
    use,
    text,
    ...(packs === undefined ? {} : { packs })
  })
  requireShown(duties, surfaceUse)
  const base = { disclosure, use, locale, duties, findings }
  if (aiShare(disclosure) === 'none') return base
  requireSystem(disclosure)
  const label = renderLabel(disclosure, locale)
  if (!label) throw undeclared()
  requireExact(label, locale)
  return { ...base, label }
}

function requireSystem({ ai }: Disclosure): void {
  if (ai && ai.length > 0) return
  throw undeclared()
}

function undeclared(): DisclosureError {
  return new DisclosureError(
    'undeclared',
    'Nothing was labelled, because the AI system is not declared. Declare `ai: GPT-4 (OpenAI)`, or `disclosure: human-only` for a text that no AI touched.'
  )
}

function reviewMismatch({ review }: Disclosure): DisclosureError {
  return new DisclosureError(
    'review-mismatch',
    `Nothing was labelled, because the text changed since ${review?.by ?? 'its reviewer'} reviewed it: the digest of the review is of another text. Review the text again, or take \`review.digest\` out.`
  )
}
