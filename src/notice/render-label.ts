import type { Disclosure } from '../disclosure/disclosure.js'
import { answeringNames, authorsOf } from '../disclosure/people.js'
import { isolate } from '../text/names.js'
import type { Slots } from '../text/template.js'
import { type Account, accountsOf, joinNames, systemNames, systemsInOrder } from './accounts.js'
import { isQuiet, isTaggedHuman, isToldHuman, labelKinds } from './label-kinds.js'
import type { LabelKind, Locale } from './locale.js'
import { attributions, renderSentences } from './render-sentences.js'
import { fillSentence, fillSentenceExactly } from './sentence-end.js'

/** The words of every mark, from the same facts. */
export interface Label {
  /** What the text is called; nothing where it is told to be a person's. */
  readonly kinds: readonly LabelKind[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /**
   * Before titles, with the space behind it: `[AI-generated] `, `[Parody] [AI-generated] `. Empty
   * where AI only helped.
   */
  readonly title: string
  /** First thing in a post, where room is short: `AI-generated: `. */
  readonly head: string
  /** First thing in a text. */
  readonly lead: Notice
  /** The repeat, at the end and in sections. */
  readonly brief: Notice
}

/** Words for a reader, opening in bold. */
export interface Notice {
  /** The bold opening: `AI-generated.` */
  readonly mark: string
  /** What follows it, without the space between. */
  readonly text: string
}

/**
 * Render the words of every mark.
 *
 * Everything else that a surface shows can be rendered from the facts that the lead tells; that is
 * what makes a label removable without being told its disclosure.
 *
 * @returns `undefined` when nothing says that AI took part, unless a text without AI shall be told.
 */
export function renderLabel(disclosure: Disclosure, locale: Locale): Label | undefined {
  const kinds = labelKinds(disclosure)
  const [kind] = kinds
  const { tag: lang, dir } = locale
  if (kind === undefined) {
    const lead = renderWithoutAi(disclosure, locale)
    const title = isTaggedHuman(disclosure) ? renderTitle([], disclosure.persona?.tag, locale) : ''
    return lead && { lang, dir, kinds, title, head: '', lead, brief: lead }
  }
  const tag = disclosure.persona?.tag
  const accounts = accountsOf(disclosure)
  const words = markWords(kinds, tag, locale)
  const mark = renderMark(kinds, tag, locale)
  return {
    lang,
    dir,
    kinds,
    title: renderTitle(kinds, tag, locale),
    head: `${words.join(locale.names.comma)}${locale.colon}`,
    lead: { mark, text: renderSentences(disclosure, locale, accounts).join(locale.gap) },
    brief: { mark, text: renderBrief(disclosure, locale, accounts) }
  }
}

/** Whether the words tell the use, so that a label for another one has others. */
export function isToldOfUse({ use }: Disclosure): boolean {
  return use === 'message' || use === 'research'
}

/** Render the first thing in a text: see {@link renderLabel}. */
export function renderLead(disclosure: Disclosure, locale: Locale): Notice | undefined {
  return renderLabel(disclosure, locale)?.lead
}

/**
 * What a text without AI says of itself: whose name it is in, where that is tagged, and that no AI
 * was used, where that is asked for.
 */
function renderWithoutAi(disclosure: Disclosure, locale: Locale): Notice | undefined {
  const names = authorsOf(disclosure).map(({ name }) => isolate(name, locale.dir))
  const [isTold, isTagged] = [isToldHuman(disclosure), isTaggedHuman(disclosure)]
  if (names.length === 0 || (!isTold && !isTagged)) return undefined
  const { persona } = disclosure
  const told = fillSentenceExactly(locale.told.text, { name: joinNames(names, locale) }, locale)
  const tagged = isTagged && persona ? [renderMark([], persona.tag, locale)] : []
  if (!isTold) return { mark: tagged.join(''), text: renderSentences(ofPeople(disclosure), locale).join(locale.gap) }
  const notBy = isTagged && persona
    ? [fillSentenceExactly(locale.brief.persona, { name: isolate(persona.name, locale.dir) }, locale)]
    : []
  return {
    mark: [...tagged, `${locale.told.mark}${locale.stop}`].join(locale.gap),
    text: [...notBy, told].join(locale.gap)
  }
}

/** The facts without those whose sentences speak of AI, and without stages that nobody declared. */
function ofPeople(disclosure: Disclosure): Disclosure {
  const { domain: _domain, purpose: _purpose, research: _research, use, roles, ...rest } = disclosure
  return {
    ...rest,
    ...(use === undefined || use === 'research' ? {} : { use }),
    ...(roles === undefined || disclosure.humanOnly ? {} : { roles })
  }
}

/** The label's short words with the persona tag before them: `Parody`, `AI-generated`. */
export function markWords(
  kinds: readonly LabelKind[],
  tag: 'simulated' | 'parody' | undefined,
  locale: Locale
): string[] {
  const marks = kinds.map((kind) => locale.marks[kind])
  return tag === undefined ? marks : [locale.tags[tag], ...marks]
}

/** What stands before a title: see {@link Label.title}. */
export function renderTitle(
  kinds: readonly LabelKind[],
  tag: 'simulated' | 'parody' | undefined,
  locale: Locale
): string {
  const [kind] = kinds
  const titled = kind === undefined || isQuiet(kind) ? [] : kinds
  return markWords(titled, tag, locale)
    .map((word) => `[${word}] `)
    .join('')
}

/** The bold opening of a notice: `AI-generated.`, `Parody. AI-generated.` */
export function renderMark(
  kinds: readonly LabelKind[],
  tag: 'simulated' | 'parody' | undefined,
  locale: Locale
): string {
  return markWords(kinds, tag, locale)
    .map((word) => `${word}${locale.stop}`)
    .join(locale.gap)
}

function renderBrief(
  disclosure: Disclosure,
  locale: Locale,
  accounts: readonly Account[]
): string {
  const { persona } = disclosure
  const answers = answeringNames(disclosure)
  const name = (value: string) => isolate(value, locale.dir)
  const fill = (template: string, slots: Slots) => fillSentence(template, slots, locale)
  const sentences = [
    persona && fill(locale.brief.persona, { name: name(persona.name) }),
    fill(locale.brief.systems, {
      systems: systemNames(systemsInOrder(disclosure, accounts), locale)
    }),
    ...(answers.length > 0
      ? [fill(locale.brief.responsible, { name: joinNames(answers.map(name), locale) })]
      : attributions(accounts, disclosure, locale, fillSentence))
  ]
  return sentences.filter((sentence) => sentence !== undefined).join(locale.gap)
}
