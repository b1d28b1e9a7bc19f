import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { PreparedLabel } from '../notice/prepare-label.js'
import { stockStatement } from '../notice/stock-language.js'
import { forewordFor } from './html-marks.js'
import type { HtmlOptions } from './html-options.js'

/**
 * Write the foreword where one is due: for a text that is declared as a publication, or where the
 * stock language was asked for.
 *
 * @returns Nothing, as an empty text, elsewhere: the lead of every text tells the roles.
 * @throws {DisclosureError} `refused` when the stock language would not be accurate.
 */
export function forewordOf(
  { disclosure, locale, label }: PreparedLabel,
  { foreword = 'foreword', stock = false }: Pick<HtmlOptions, 'foreword' | 'stock'>
): string {
  if (stock) {
    const { missing } = stockStatement(disclosure, locale)
    if (missing.length > 0) throw inaccurate(missing)
  }
  if (!label || (disclosure.use !== 'publication' && !stock)) return ''
  return forewordFor(disclosure, locale, label, { heading: foreword, stock })
}

function inaccurate(missing: readonly string[]): DisclosureError {
  return new DisclosureError(
    'refused',
    `Nothing was labelled, because the stock language would not be accurate. Undeclared or different: ${missing.join('; ')}. Leave \`options.stock\` out to get the account of what was declared.`
  )
}
