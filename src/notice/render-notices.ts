import { type Disclosure, type Use, uses } from '../disclosure/disclosure.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { requireOptions } from '../disclosure/options.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { authorsOf, responsibleOf, writingSystemsOf } from '../disclosure/people.js'
import { isolate } from '../text/names.js'
import { fillTemplate } from '../text/template.js'
import {
  type Foreword,
  type ForewordHeading,
  forewordHeadings,
  renderForeword,
  renderRoles
} from './foreword.js'
import type { Locale } from './locale.js'
import { type Label, renderLabel } from './render-label.js'
import { joinNames, systemNames } from './accounts.js'
import { toldDomain } from './label-kinds.js'
import { type LabelNote, unjudgedNotes } from './label-notes.js'
import { resolveLocale } from './resolve-locale.js'
import { fillSentence } from './sentence-end.js'
import {
  type Declaration,
  journalDeclaration,
  type Statement,
  stockStatement
} from './stock-language.js'

export interface RenderNoticesOptions {
  /** Language of the words: a tag such as `de`, or a locale of your own. @default 'en' */
  readonly locale?: string | Locale
  /** Where the words are going. @default the disclosure's `use`, else `publication` */
  readonly use?: Use
  /** Heading of the foreword. @default 'foreword' */
  readonly heading?: ForewordHeading
}

/** Every notice that the facts can make. A notice whose facts are undeclared is absent. */
export interface Notices {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The AI label: title mark, head of a post, lead and brief repeat. */
  readonly label?: Label
  readonly byline?: string
  /** Who did what, in sentences. */
  readonly attribution?: string
  /** Who did what, as a list. */
  readonly roles: Foreword['roles']
  readonly foreword?: Foreword
  /** OpenAI's stock language, or the truthful account with what is missing for it. */
  readonly stock?: Statement
  /** A journal's declaration of AI use, or the truthful account with what is missing for it. */
  readonly declaration?: Declaration
  /** `[Parody: Grace Hopper] `, for every message or post in that person's name. */
  readonly persona?: string
  /** That AI is used, and its limits. */
  readonly disclaimer?: string
  readonly chatbot?: ChatNotices
  readonly livestream?: string
  readonly demonstration?: string
  readonly research?: string
  readonly automated?: string
  /**
   * Which declared facts the label does not show (`label/untold`), or why there is none. The other
   * notices tell what each is for, and no more.
   */
  readonly notes: readonly LabelNote[]
}

/** The notices of a conversation. */
export interface ChatNotices {
  readonly notice: string
  readonly reminder: string
  readonly break: string
  readonly handover: string
  readonly changed: string
}

/**
 * Render the words for a reader, in the reader's language, from declared facts alone.
 *
 * Renders; does not judge: `evaluate` says which notices are owed, and the surfaces refuse.
 *
 * @throws {DisclosureError} `invalid-disclosure`, `invalid-option`, or `unknown-locale`, listing the
 * known ones.
 * @example
 * ```ts
 * renderNotices(disclosure, { locale: 'de', use: 'publication' }).label?.lead
 * ```
 */
export function renderNotices(
  input: DisclosureInput,
  options: RenderNoticesOptions = {}
): Notices {
  const disclosure = parseDisclosure(input)
  requireOptions(options, { locale: 'any', use: uses, heading: forewordHeadings })
  const { locale: language = 'en', use } = options
  const locale = resolveLocale(language)
  const used: Disclosure = use === undefined ? disclosure : { ...disclosure, use }
  const { ai = [] } = used
  const authors = authorsOf(used).map(({ name }) => isolate(name, locale.dir))
  const label = renderLabel(used, locale)
  const base = {
    lang: locale.tag,
    dir: locale.dir,
    roles: renderRoles(used, locale),
    notes: unjudgedNotes(used, label, locale)
  }
  const byline =
    authors.length > 0
      ? { byline: fillTemplate(locale.byline, { name: joinNames(authors, locale) }) }
      : {}
  if (!label) return { ...base, ...byline }
  // Of a text without AI, nothing is told but that.
  if (ai.length === 0) return { ...base, ...byline, label, attribution: label.lead.text }
  const disclaimer = renderDisclaimer(used, locale)
  const livestream = renderLive(used, 'livestream', locale)
  const demonstration = renderLive(used, 'demonstration', locale)
  const persona = renderPersona(used, locale)
  return {
    ...base,
    ...byline,
    label,
    attribution: label.lead.text,
    foreword: renderForeword(used, locale, {
      ...(options.heading ? { heading: options.heading } : {})
    }),
    stock: stockStatement(used, locale),
    declaration: journalDeclaration(used, locale),
    ...(persona === undefined ? {} : { persona }),
    ...(disclaimer === undefined ? {} : { disclaimer }),
    chatbot: renderChat(used, locale),
    ...(livestream === undefined ? {} : { livestream }),
    ...(demonstration === undefined ? {} : { demonstration }),
    research: renderResearch(used, locale),
    automated: locale.automated
  }
}

/** What stands before every message in the name of a persona that is tagged. */
export function renderPersona({ persona }: Disclosure, locale: Locale): string | undefined {
  if (persona?.tag === undefined) return undefined
  return `[${locale.tags[persona.tag]}${locale.colon}${isolate(persona.name, locale.dir)}] `
}

/** That AI is used, and its limits. */
export function renderDisclaimer(disclosure: Disclosure, locale: Locale): string | undefined {
  const { limitations } = disclosure
  const domain = toldDomain(disclosure)
  const parts = [
    domain && locale.disclaimers[domain],
    limitations && fillTemplate(locale.limitations, { limitations: isolate(limitations, locale.dir) })
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(locale.gap) : undefined
}

/** What a conversation says of its AI system. */
export function renderChat(disclosure: Disclosure, locale: Locale): ChatNotices {
  const { chat, brief, gap, dir } = locale
  const speaking = writingSystemsOf(disclosure)
  const isKnown = speaking.some(({ model }) => model !== 'unknown')
  const systems = systemNames(speaking, locale)
  // For the replies of its chat, a company answers too.
  const isDenied = disclosure.statements?.ultimateResponsibility === false
  const answering = isDenied ? [] : responsibleOf(disclosure)
  const answers = answering.map(({ name }) => isolate(name, dir))
  const notice = [
    chat.notice,
    // What nobody knows the name of is told as in a byline: no sentence says that it runs on it.
    speaking.length > 0 && fillSentence(isKnown ? chat.systems : brief.systems, { systems }, locale),
    answers.length > 0 && fillSentence(chat.responsible, { name: joinNames(answers, locale) }, locale),
    renderDisclaimer(disclosure, locale)
  ]
  return {
    notice: notice.filter(Boolean).join(gap),
    reminder: chat.reminder,
    break: chat.break,
    handover: chat.handover,
    // Of a system that writes nothing here, only what every reminder says is true.
    changed: isKnown ? fillSentence(chat.changed, { systems }, locale) : chat.reminder
  }
}

/** What is said while something is shown, of the systems that write; nothing where none does. */
export function renderLive(
  disclosure: Disclosure,
  use: 'livestream' | 'demonstration',
  locale: Locale
): string | undefined {
  const { live, gap } = locale
  const writing = writingSystemsOf(disclosure)
  if (writing.length === 0) return undefined
  const template = live[use][writing.length > 1 ? 'many' : 'one']
  const raw = disclosure.rawModel === true ? [live.rawModel] : []
  return [fillTemplate(template, { systems: systemNames(writing, locale) }), ...raw].join(gap)
}

/** That a research publication uses the output of AI. */
export function renderResearch({ research }: Disclosure, locale: Locale): string {
  if (research?.subsidy === undefined) return locale.research
  const name = isolate(research.subsidy, locale.dir)
  return [locale.research, fillSentence(locale.subsidy, { name }, locale)].join(locale.gap)
}
