import type { Disclosure } from '../disclosure/disclosure.js'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Locale } from '../notice/locale.js'
import type { PreparedLabel } from '../notice/prepare-label.js'
import { renderNotices } from '../notice/render-notices.js'
import { isolate } from '../text/isolate.js'
import { fillTemplate } from '../text/template.js'
import { disarmed, disarmNames } from './disarm-names.js'
import { readTail } from './read-tail.js'
import { type Opening, renderOpening } from './render-opening.js'

/** The words of a label in a post. */
export interface PostWords extends Opening {
  readonly dir: 'ltr' | 'rtl'
  /**
   * The byline with everything else that is owed, from the fullest form to the shortest. Each form
   * names who the text is attributed to, whole.
   */
  readonly forms: readonly (Opening & { readonly dir: 'ltr' | 'rtl'; readonly tail: string })[]
  /** The declared names that are written with spaces, so that they link to nothing. */
  readonly disarmed: readonly string[]
}

// The words depend on the arguments alone, so remembering them is invisible: a pipeline labels
// thousands of posts with one disclosure. Entries go when their disclosure does.
const remembered = new WeakMap<PreparedLabel, WeakMap<Locale, PostWords>>()

/**
 * Render the words of a label for a post, from the facts that the rules allowed.
 *
 * The byline has two forms. The full one names the AI systems and who answers for the text, or,
 * where the rules owe the roles (`use: publication`), says who did what. The short one only names
 * who the text is attributed to. What else is owed (a disclaimer, that an automated system sent it)
 * goes with both.
 *
 * @returns `undefined` when the facts say that no AI took part.
 * @throws {DisclosureError} `invalid-disclosure` when the words could not be read back.
 */
export function renderPostWords(prepared: PreparedLabel, locale: Locale): PostWords | undefined {
  const known = remembered.get(prepared)?.get(locale)
  if (known) return known
  const words = render(prepared, locale)
  if (!words) return undefined
  requireReadable(words, locale)
  const byLocale = remembered.get(prepared) ?? new WeakMap<Locale, PostWords>()
  remembered.set(prepared, byLocale.set(locale, words))
  return words
}

function render(prepared: PreparedLabel, locale: Locale): PostWords | undefined {
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
  const tails = told
    ? [lead.text]
    : [
        join(brief.text, attribution, ...extras),
        ...((attribution ?? byline) ? [join(attribution ?? byline, ...extras)] : [])
      ]
  const opening = { ...renderOpening(kind, disclosure.persona?.tag, locale), dir: locale.dir }
  return {
    ...opening,
    disarmed: disarmed(prepared.disclosure),
    forms: tails.map((tail) => ({ ...opening, tail }))
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

// Names can hold the very words that a byline is recognised by: such a byline could not be told from
// the author's text, nor be taken off. On one line it ends at ` - `, so no end of it may be one too.
function requireReadable(words: PostWords, locale: Locale): void {
  for (const { tail } of words.forms) {
    const ends = tail.split(' - ').map((_, index, parts) => parts.slice(index).join(' - '))
    const isRead = (end: string) => readTail(end, words, locale) !== undefined
    if (isRead(tail) && !ends.slice(1).some(isRead)) continue
    throw new DisclosureError(
      'invalid-disclosure',
      `Nothing was labelled, because the declared names can’t be told apart from the words of the label: “${tail}”. Shorten the names or the list of AI systems.`
    )
  }
}
