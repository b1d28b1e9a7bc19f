import type { Disclosure } from '../disclosure/disclosure.js'
import type { LabelKind, Locale } from '../notice/locale.js'
import { markWords, renderMark } from '../notice/render-lead.js'

/** How a label opens: the same words before a text and before a notice. */
export interface Opening {
  /** Opens a text: `AI-generated: `, `[Parody: Grace Hopper] AI-generated: `. */
  readonly head: string
  /** Opens a notice, in bold: `AI-generated.`, `Parody. AI-generated.` */
  readonly mark: string
  readonly kind: LabelKind
  readonly tag?: 'simulated' | 'parody'
  /** Whose name a tagged text is in, as the head says it. */
  readonly name?: string
}

/** What a label says of the text before it says anything else. */
export type OpeningFacts = Pick<Opening, 'kind' | 'tag' | 'name'>

/** Put the opening of a label together. Without a name, a tag stands alone: `Parody, AI-generated: `. */
export function renderOpening({ kind, tag, name }: OpeningFacts, locale: Locale): Opening {
  const facts: Disclosure = tag ? { persona: { name: '', tag } } : {}
  const { colon, names, marks } = locale
  return {
    head:
      tag && name !== undefined
        ? `${personaOpening(tag, locale)}${name}] ${marks[kind]}${colon}`
        : `${markWords(facts, kind, locale).join(names.comma)}${colon}`,
    mark: renderMark(facts, kind, locale),
    kind,
    ...(tag ? { tag } : {}),
    ...(name === undefined ? {} : { name })
  }
}

/** `[Parody: `, before the name. */
export function personaOpening(tag: 'simulated' | 'parody', { tags, colon }: Locale): string {
  return `[${tags[tag]}${colon}`
}
