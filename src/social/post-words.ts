import type { Disclosure } from '../disclosure/disclosure.js'
import type { LabelKind, Locale } from '../notice/locale.js'
import type { PreparedLabel } from '../notice/prepare-label.js'
import { markWords, renderMark } from '../notice/render-lead.js'
import { renderNotices } from '../notice/render-notices.js'
import { isolate } from '../text/isolate.js'
import { fillTemplate } from '../text/template.js'
import { disarmNames } from './disarm-names.js'

/** How a label opens: the same words before a text and before a notice. */
export interface Opening {
  /** Opens a text: `AI-generated: `. */
  readonly head: string
  /** Opens a notice, in bold: `AI-generated.` */
  readonly mark: string
  readonly kind: LabelKind
  readonly tag?: 'simulated' | 'parody'
}

/** The words of a label in a post. */
export interface PostWords extends Opening {
  readonly dir: 'ltr' | 'rtl'
  /**
   * The byline with everything else that is owed, from the fullest form to the shortest. Each form
   * names who the text is attributed to, whole.
   */
  readonly tails: readonly string[]
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

/**
 * Render the words of a label for a post, from the facts that the rules allowed.
 *
 * The byline has two forms. The full one names the AI systems and who answers for the text, or,
 * where the rules owe the roles (`use: publication`), says who did what. The short one only names
 * who the text is attributed to. What else is owed (a disclaimer, that an automated system sent it)
 * goes with both.
 *
 * @returns `undefined` when the facts say that no AI took part.
 */
export function renderPostWords(prepared: PreparedLabel, locale: Locale): PostWords | undefined {
  if (!prepared.label) return undefined
  const disclosure = disarmNames(prepared.disclosure)
  const { use } = prepared
  const notices = renderNotices(disclosure, { locale, use })
  if (!notices.label) return undefined
  const owes = new Set(prepared.duties.map(({ notice }) => notice))
  const extras = [
    owes.has('disclaimer') ? notices.disclaimer : undefined,
    owes.has('live') ? (use === 'demonstration' ? notices.demonstration : notices.livestream) : undefined,
    use === 'research' ? notices.research : undefined,
    owes.has('chatbot') || disclosure.plugin?.automatedConversation ? notices.automated : undefined
  ]
  const told = owes.has('roles') || owes.has('foreword')
  const attribution = attributionSentence(disclosure, locale)
  const join = (...sentences: (string | undefined)[]) =>
    sentences.filter((sentence) => sentence !== undefined).join(locale.gap)
  const { kind, brief, lead } = notices.label
  const byline = answeringSentence(disclosure, locale)
  return {
    ...renderOpening(kind, disclosure.persona?.tag, locale),
    dir: locale.dir,
    tails: told
      ? [lead.text]
      : [
          join(brief.text, attribution, ...extras),
          ...(attribution ?? byline ? [join(attribution ?? byline, ...extras)] : [])
        ]
  }
}

/** Who the text is attributed to, where that is not the one who answers for it. */
function attributionSentence({ author, responsible }: Disclosure, locale: Locale) {
  if (!author) return undefined
  if (author.kind === 'person' && (responsible?.name ?? author.name) === author.name) return undefined
  const template = author.kind === 'company' ? locale.published : locale.attributed
  return fillTemplate(template, { name: isolate(author.name, locale.dir) })
}

function answeringSentence({ author, responsible }: Disclosure, locale: Locale) {
  const name = responsible?.name ?? author?.name
  if (name === undefined) return undefined
  return fillTemplate(locale.brief.responsible, { name: isolate(name, locale.dir) })
}
