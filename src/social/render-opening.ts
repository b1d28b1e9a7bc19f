import type { Disclosure } from '../disclosure/disclosure.js'
import type { LabelKind, Locale } from '../notice/locale.js'
import { markWords, renderMark } from '../notice/render-lead.js'

/** How a label opens: the same words before a text and before a notice. */
export interface Opening {
  /** Opens a text: `AI-generated: `. */
  readonly head: string
  /** Opens a notice, in bold: `AI-generated.` */
  readonly mark: string
  readonly kind: LabelKind
  readonly tag?: 'simulated' | 'parody'
}

/** Put the opening of a label together. */
export function renderOpening(
  kind: LabelKind,
  tag: 'simulated' | 'parody' | undefined,
  locale: Locale
): Opening {
  const facts: Disclosure = tag ? { persona: { name: '', tag } } : {}
  return {
    head: `${markWords(facts, kind, locale).join(locale.names.comma)}${locale.colon}`,
    mark: renderMark(facts, kind, locale),
    kind,
    ...(tag ? { tag } : {})
  }
}
