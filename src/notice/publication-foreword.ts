import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { OptionKinds } from '../disclosure/options.js'
import { type Foreword, type ForewordHeading, forewordHeadings, renderForeword } from './foreword.js'
import { patternOf, type PreparedLabel } from './prepared-label.js'
import { requireExact } from './require-exact.js'
import { stockStatement } from './stock-language.js'

export interface PublicationOptions {
  /** Heading of the foreword of a declared publication. @default 'foreword' */
  readonly foreword?: ForewordHeading
  /**
   * OpenAI's stock language as the foreword's prose, where all of its facts are declared.
   * @default false
   */
  readonly stock?: boolean
}

/** What these options may be. */
export const publicationOptionKinds: OptionKinds<PublicationOptions> = {
  foreword: forewordHeadings,
  stock: 'boolean'
}

/**
 * Give the foreword that a text has: one that is declared as a publication, or that asks for the
 * stock language. The lead of every other text tells the roles already.
 *
 * @throws {DisclosureError} `refused` where the stock language would not be accurate, and
 * `invalid-disclosure` where the names make it unreadable.
 */
export function publicationForeword(
  prepared: PreparedLabel,
  { foreword = 'foreword', stock = false }: PublicationOptions
): Foreword | undefined {
  const { locale, label } = prepared
  if (stock) {
    const { missing } = stockStatement(prepared.disclosure, locale)
    if (missing.length > 0) throw inaccurate(missing)
  }
  if (patternOf(prepared).disclosure.use !== 'publication' && !stock) return undefined
  // A foreword tells the role of AI.
  if (label?.kinds.length === 0) return undefined
  const rendered = renderForeword(prepared.disclosure, locale, { heading: foreword, stock })
  if (label) requireExact(label, locale, rendered)
  return rendered
}

function inaccurate(missing: readonly string[]): DisclosureError {
  return new DisclosureError(
    'refused',
    `Nothing was labelled, because the stock language would not be accurate. Undeclared or different: ${missing.join('; ')}. Leave \`options.stock\` out to get the account of what was declared.`
  )
}
