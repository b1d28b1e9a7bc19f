import { DisclosureError } from '../../disclosure/disclosure-error.js'
import type { Disclosure } from '../../disclosure/disclosure.js'
import { type OptionKinds, requireOptions } from '../../disclosure/options.js'
import { parseDisclosure } from '../../disclosure/parse-disclosure.js'
import type { Locale } from '../../notice/locale.js'
import type { DisclosureInput } from '../../disclosure/disclosure-input.js'
import { resolveLocale } from '../../notice/resolve-locale.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { type PageStateId, pageStateIds, pageStates } from './page-states.js'

/** Reads the text of a PDF, in the order in which the reader gives it. */
export type PdfReader = (pdf: Uint8Array) => Promise<string>

/** A picture of the page in one state, with the words framed: green, red where they fail, amber where they need a review. */
export interface PageScreenshot {
  readonly state: PageStateId
  /** A PNG of the view. */
  readonly png: Uint8Array
}

export interface AuditPageOptions {
  /**
   * The facts that the page shall tell. With them the audit also says whether a label is that of
   * these facts. @default what the words tell
   */
  readonly facts?: DisclosureInput
  /** A locale of your own that the label may be written in. @default the built-in ones */
  readonly locale?: string | Locale
  /** The states to look at. @default every one of `pageStates` */
  readonly states?: readonly PageStateId[]
  /**
   * Readers for the text of the page’s PDF. Each has to find the words, and find them first. Without
   * any, print is looked at on the screen alone. @default none
   */
  readonly pdfReaders?: readonly PdfReader[]
  /** Given a picture of each state, framed. Without it, none is taken. */
  readonly onScreenshot?: (screenshot: PageScreenshot) => unknown
  /** How long one state may take, in milliseconds; a page that takes longer needs a review. @default 15000 */
  readonly stateLimit?: number
}

const optionKinds: OptionKinds<AuditPageOptions> = {
  facts: 'any',
  locale: 'any',
  states: 'any',
  pdfReaders: 'any',
  onScreenshot: 'any',
  stateLimit: 'any'
}

/**
 * Check the options of an audit of a page.
 *
 * @returns The states to look at, and the facts, where some were given.
 * @throws {DisclosureError} `invalid-option`, `unknown-locale`, `invalid-disclosure`.
 */
export function readPageOptions(options: AuditPageOptions): {
  readonly states: readonly PageStateId[]
  readonly declared: Disclosure | undefined
} {
  requireOptions(options, optionKinds)
  if (options.locale !== undefined) resolveLocale(options.locale)
  const states = options.states ?? pageStateIds
  for (const state of states) {
    if (Object.hasOwn(pageStates, state)) continue
    const hint = didYouMean(String(state), pageStateIds)
    throw new DisclosureError(
      'invalid-option',
      `Unexpected \`${String(state)}\` in \`options.states\`, expected ${pageStateIds.join(', ')}${hint}`
    )
  }
  const declared = options.facts === undefined ? undefined : parseDisclosure(options.facts)
  return { states, declared }
}
