import type { Disclosure } from '../disclosure/disclosure.js'
import { type OptionKinds, requireOptions } from '../disclosure/options.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import type { Locale } from '../notice/locale.js'
import { type Mark, resolveMarks } from '../notice/marks.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { resolveLocale } from '../notice/resolve-locale.js'

/** Gives the text of a style sheet that a page links to, or `undefined` where there is none. */
export type StyleSheetReader = (href: string) => string | undefined

/** What an audit of a text takes beside the text. */
export interface AuditOptions {
  /**
   * The facts that the text shall tell. With them the audit also says whether the words are those
   * of these facts; without, it reads the facts back from the words. @default what the words tell
   */
  readonly facts?: DisclosureInput
  /** A locale of your own that the label may be written in. @default the built-in ones */
  readonly locale?: string | Locale
  /** The marks that the text was labelled with, where some were left out. @default every one */
  readonly marks?: readonly Mark[]
  /** Why marks were left out: the report gives it back. */
  readonly reason?: string
  /**
   * Gives the text of a style sheet that a page links to. What it gives `undefined` for can’t be
   * known: the report says so. @default none is known
   */
  readonly stylesheets?: StyleSheetReader
}

const optionKinds: OptionKinds<AuditOptions> = {
  facts: 'any',
  locale: 'any',
  marks: 'any',
  reason: 'any',
  stylesheets: 'any'
}

/**
 * Check the options of an audit.
 *
 * @returns The facts, where some were given.
 * @throws {DisclosureError} `invalid-option`, `unknown-locale`, and `invalid-disclosure`.
 */
export function readAuditOptions(options: AuditOptions): Disclosure | undefined {
  requireOptions(options, optionKinds)
  const { facts, locale, marks, reason } = options
  if (locale !== undefined) resolveLocale(locale)
  if (marks !== undefined) resolveMarks({ marks, ...(reason === undefined ? {} : { reason }) })
  return facts === undefined ? undefined : parseDisclosure(facts)
}
