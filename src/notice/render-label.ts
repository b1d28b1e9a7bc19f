import type { Disclosure } from '../disclosure/disclosure.js'
import { responsibleName } from '../disclosure/responsible-name.js'
import { isolate } from '../text/isolate.js'
import { fillTemplate } from '../text/template.js'
import { systemNames } from './contributors.js'
import { labelKind } from './label-kind.js'
import type { LabelKind, Locale } from './locale.js'
import { markWords, type Notice, renderLead, renderMark } from './render-lead.js'

/** The words of every mark, from the same facts. */
export interface Label {
  readonly kind: LabelKind
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Before titles, with the space behind it: `[AI-generated] `, `[Parody] [AI-generated] `. */
  readonly title: string
  /** First thing in a post, where room is short: `AI-generated: `. */
  readonly head: string
  /** First thing in a text. */
  readonly lead: Notice
  /** The repeat, at the end and in sections. */
  readonly brief: Notice
}

/**
 * Render the words of every mark.
 *
 * Everything else that a surface shows can be rendered from the facts that the lead tells; that is
 * what makes a label removable without being told its disclosure.
 *
 * @returns `undefined` when nothing says that AI took part.
 */
export function renderLabel(disclosure: Disclosure, locale: Locale): Label | undefined {
  const kind = labelKind(disclosure)
  const lead = renderLead(disclosure, locale)
  if (kind === undefined || lead === undefined) return undefined
  const words = markWords(disclosure, kind, locale)
  return {
    kind,
    lang: locale.tag,
    dir: locale.dir,
    title: words.map((word) => `[${word}] `).join(''),
    head: `${words.join(locale.names.comma)}${locale.colon}`,
    lead,
    brief: renderBrief(disclosure, kind, locale)
  }
}

function renderBrief(disclosure: Disclosure, kind: LabelKind, locale: Locale): Notice {
  const { ai = [], persona } = disclosure
  const responsible = responsibleName(disclosure)
  const sentences = [
    persona && fillTemplate(locale.brief.persona, { name: isolate(persona.name, locale.dir) }),
    fillTemplate(locale.brief.systems, { systems: systemNames(ai, locale) }),
    responsible === undefined
      ? undefined
      : fillTemplate(locale.brief.responsible, { name: isolate(responsible, locale.dir) })
  ]
  return {
    mark: renderMark(disclosure, kind, locale),
    text: sentences.filter((sentence) => sentence !== undefined).join(locale.gap)
  }
}
