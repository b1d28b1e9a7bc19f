import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { AiSystem, Disclosure, QualifiedReviewer } from '../disclosure/disclosure.js'
import { answeringNames, authorsOf, isUnreviewed, responsibleOf, reviewsOf } from '../disclosure/people.js'
import { longestTail, mostLines, type Opening, readTail, renderOpening } from '../notice/byline.js'
import type { LabelKind, Locale } from '../notice/locale.js'
import { madeByForm, madeOnce, type PreparedLabel } from '../notice/prepared-label.js'
import { joinNames } from '../notice/accounts.js'
import { isToldOfUse, type Label, renderLabel } from '../notice/render-label.js'
import { attributionOf } from '../notice/render-sentences.js'
import { renderDisclaimer, renderLive, renderResearch } from '../notice/render-notices.js'
import { fillSentence } from '../notice/sentence-end.js'
import { factsLeftOut } from '../notice/untold-facts.js'
import type { NoticeKind } from '../policy/pack.js'
import { isolate } from '../text/names.js'
import { looksLikeLink } from './count/index.js'

/** The words of a label in a post. */
export interface PostWords {
  readonly kinds: readonly LabelKind[]
  readonly dir: 'ltr' | 'rtl'
  /** Opens a notice. */
  readonly mark: string
  /** What opens a text without a byline, from the fullest form to the shortest. */
  readonly heads: readonly WordsForm[]
  /**
   * The head, and the byline with everything else that is owed, from the fullest form to the
   * shortest. Each form names who the text is attributed to, whole.
   */
  readonly forms: readonly (WordsForm & { readonly tail: string })[]
  /** How many AI systems are declared. */
  readonly systems: number
  /** The declared names that are written with spaces, so that they link to nothing. */
  readonly disarmed: readonly string[]
  /** The declared facts that the fullest form does not tell. */
  readonly leftOut: readonly string[]
}

/** One form of the words; without a tail only the head. */
export interface WordsForm extends Opening {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly tail?: string
}

/**
 * Render the words of a label for a post, from the facts that the rules allowed.
 *
 * The byline has two forms. The full one names the AI systems and who answers for the text, or,
 * where the rules owe the roles (`use: publication`), says who did what. The short one only names
 * who the text is attributed to. What else is to be told (that nobody reviewed it, a disclaimer, that
 * an automated system sent it) goes with both.
 *
 * @returns `undefined` when the facts say that no AI took part.
 * @throws {DisclosureError} `invalid-disclosure` when the words could not be read back.
 */
export function renderPostWords(prepared: PreparedLabel, locale: Locale): PostWords | undefined {
  const { label } = prepared
  if (!label) return undefined
  const make = (each: PreparedLabel): PostWords => {
    const { disclosure, words } = render(each, each.label ?? label, locale)
    const told = requireReadable(words, locale)
    return { ...words, leftOut: factsLeftOut(disclosure, told) }
  }
  if (locale !== prepared.locale) return madeOnce(prepared, locale, () => make(prepared))
  return madeOnce(prepared, locale, () => {
    const words = madeByForm(prepared, locale, make)
    // Longer names may not fit where shorter ones do.
    return words.forms.some(({ tail }) => tail.length > longestTail) ? make(prepared) : words
  })
}

/** Words of which nobody has read yet what they tell. */
type WordsToRead = Omit<PostWords, 'leftOut'>

function render(
  prepared: PreparedLabel,
  label: Label,
  locale: Locale
): { readonly disclosure: Disclosure; readonly words: WordsToRead } {
  const { use } = prepared
  const disclosure = disarmNames(prepared.disclosure)
  const isSame = disclosure === prepared.disclosure && locale === prepared.locale
  const used = disclosure.use === use ? disclosure : { ...disclosure, use }
  const { brief, lead, kinds: declaredKinds } =
    isSame && !isToldOfUse(used) ? label : (renderLabel(used, locale) ?? label)
  const owed = prepared.duties.map(({ notice }) => notice)
  const owes = (notice: NoticeKind) => owed.includes(notice)
  const { sent, published } = locale.unreviewed
  const extras = [
    isUnreviewed(disclosure) ? (use === 'message' ? sent : published) : undefined,
    owes('disclaimer') ? renderDisclaimer(used, locale) : undefined,
    owes('live')
      ? renderLive(used, use === 'demonstration' ? use : 'livestream', locale)
      : undefined,
    use === 'research' ? renderResearch(used, locale) : undefined,
    owes('chatbot') || disclosure.plugin?.automatedConversation ? locale.automated : undefined
  ]
  const told = owes('roles') || owes('foreword')
  const attribution = attributionSentence(used, locale)
  const join = (...sentences: (string | undefined)[]) =>
    sentences.filter((sentence) => sentence !== undefined).join(locale.gap)
  // In a post that says nothing of who did what, the rule's own words stand.
  const isShared = use === 'post' || use === 'livestream' || use === 'demonstration'
  const isOpen = isShared && declaredKinds[0] === 'used'
  const kinds: readonly LabelKind[] = isOpen ? ['generated'] : declaredKinds
  const byline = answeringSentence(disclosure, locale)
  const tails = told
    ? [lead.text]
    : [
        join(brief.text, brief.text.includes(attribution ?? '\n') ? undefined : attribution, ...extras),
        ...((attribution ?? byline) ? [join(attribution ?? byline, ...extras)] : [])
      ]
  const { tag, name } = disclosure.persona ?? {}
  const isNamed = tag !== undefined && name !== undefined
  const openings = [
    ...(isNamed ? [{ kinds, tag, name: isolate(name, locale.dir) }] : []),
    { kinds, ...(tag ? { tag } : {}) }
  ].map((facts) => ({ ...renderOpening(facts, locale), lang: locale.tag, dir: locale.dir }))
  const written = `${openings[0]?.head} ${tails[0]}`
  const words = {
    heads: openings,
    mark: openings[0]?.mark ?? '',
    dir: locale.dir,
    kinds,
    systems: disclosure.ai?.length ?? 0,
    disarmed: disarmed(prepared.disclosure).filter((name) => written.includes(disarm(name))),
    forms: openings.flatMap((opening) => tails.map((tail) => ({ ...opening, tail })))
  }
  return { disclosure: used, words }
}

/** Who the text is attributed to, where that is not the one who answers for it. */
function attributionSentence(disclosure: Disclosure, locale: Locale): string | undefined {
  const [author] = authorsOf(disclosure)
  const answers = responsibleOf(disclosure)[0]?.name === author?.name
  return author?.kind === 'person' && answers ? undefined : attributionOf(disclosure, locale)
}

function answeringSentence(disclosure: Disclosure, locale: Locale): string | undefined {
  const names = answeringNames(disclosure).map((name) => isolate(name, locale.dir))
  if (names.length === 0) return undefined
  return fillSentence(locale.brief.responsible, { name: joinNames(names, locale) }, locale)
}

// A name can hold the very words that a byline is recognised by. Such a byline could not be told
// from the author's text and never be taken off, so it is refused. On one line a byline begins behind
// ` - `, so no part of it that follows such a join may read as a byline itself.
// What the fullest form tells is given back.
function requireReadable(words: WordsToRead, locale: Locale): Disclosure {
  let fullest: Disclosure | undefined
  for (const form of words.forms) {
    const { tail } = form
    if (tail.length > longestTail) throw tooLong(tail, words.systems)
    const ends = tail.split(' - ').map((_, index, parts) => parts.slice(index).join(' - '))
    const read = (end: string) => readTail(end, form, locale)
    const told = read(tail)
    const isPlain = ends.length < mostLines && !ends.slice(1).some((end) => read(end))
    fullest ??= told
    if (told && isPlain) continue
    throw new DisclosureError(
      'invalid-disclosure',
      `Nothing was labelled, because the declared names can’t be told apart from the words of the label: “${tail}”. Shorten the names or the list of AI systems.`
    )
  }
  return fullest ?? {}
}

function tooLong(tail: string, systems: number): DisclosureError {
  return new DisclosureError(
    'invalid-disclosure',
    `Nothing was labelled, because the byline would name ${systems} AI systems in ${tail.length} characters, and a post takes ${longestTail} at most. Did all of the declared systems take part in this post, and has one a shorter name?`
  )
}

/**
 * Write the names of a disclosure so that no platform makes a link, a mention, a hashtag or a
 * command of them: `claude.ai` becomes `claude .ai`, `@openai` becomes `@ openai`, and Reddit's
 * `u/ada` becomes `u/ ada`.
 *
 * On X a domain in a byline would be a link, count 23 and cost more to post; `@openai` would call a
 * real account, and `#1` would take Threads' only tag. A space does it: zero-width characters break
 * search and screen readers, and are what a hostile label would use.
 *
 * Only the author's names and words pass through here. The locales' own words never hold any of it.
 */
function disarmNames(disclosure: Disclosure): Disclosure {
  if (!holdsArmed(disclosure)) return disclosure
  const { author, ai, responsible, persona, limitations, research, review, roles } = disclosure
  const { publisher, client, qualifiedReviewer, purpose, part } = disclosure
  return {
    ...disclosure,
    ...(author ? { author: authorsOf(disclosure).map(withName) } : {}),
    ...(publisher ? { publisher: withName(publisher) } : {}),
    ...(client ? { client: withName(client) } : {}),
    ...(qualifiedReviewer ? { qualifiedReviewer: disarmReviewer(qualifiedReviewer) } : {}),
    ...(purpose === undefined ? {} : { purpose: disarm(purpose) }),
    ...(part === undefined ? {} : { part: disarmParts(part) }),
    ...(responsible ? { responsible: responsibleOf(disclosure).map(withName) } : {}),
    ...(persona ? { persona: withName(persona) } : {}),
    ...(roles ? { roles: disarmRoles(roles) } : {}),
    ...(review && review !== 'none' ? { review: reviewsOf(disclosure).map(disarmBy) } : {}),
    ...(limitations === undefined ? {} : { limitations: disarm(limitations) }),
    ...(research?.subsidy === undefined
      ? {}
      : { research: { ...research, subsidy: disarm(research.subsidy) } }),
    ...(ai
      ? {
          ai: ai.map(disarmSystem)
        }
      : {})
  }
}

function disarmSystem({ model, provider, version, or }: AiSystem): AiSystem {
  return {
    model: disarm(model),
    ...(provider === undefined ? {} : { provider: disarm(provider) }),
    ...(version === undefined ? {} : { version: disarm(version) }),
    ...(or === undefined ? {} : { or: or.map(disarmSystem) })
  }
}

/** Any sign that {@link disarm} looks for. Most facts hold none. */
const signs = /[<>[\]@＠#＃$/!:.]|\b(?:npub|nprofile|note|nevent|naddr)1/i

function holdsArmed(facts: unknown): boolean {
  if (typeof facts === 'string') return signs.test(facts)
  if (typeof facts !== 'object' || facts === null) return false
  for (const key in facts) if (holdsArmed(facts[key as keyof typeof facts])) return true
  return false
}

/** List the declared names that are written otherwise than they are declared. */
function disarmed(disclosure: Disclosure): string[] {
  const { persona, publisher, ai = [] } = disclosure
  const named = [...authorsOf(disclosure), ...responsibleOf(disclosure), publisher, persona]
  return [
    ...new Set(named.map((each) => each?.name)),
    ...ai.flatMap(({ model, provider, version }) => [model, provider, version])
  ].filter((name) => name !== undefined && disarm(name) !== name) as string[]
}

function disarmRoles(roles: NonNullable<Disclosure['roles']>): NonNullable<Disclosure['roles']> {
  return Object.fromEntries(
    Object.entries(roles).map(([stage, contributors]) => [stage, contributors.map(disarmBy)])
  )
}

function disarmBy<T extends { readonly by?: string; readonly part?: Disclosure['part'] }>(named: T): T {
  return {
    ...named,
    ...(named.by === undefined ? {} : { by: disarm(named.by) }),
    ...(named.part === undefined ? {} : { part: disarmParts(named.part) })
  }
}

function disarmParts(part: string | readonly string[]): string | readonly string[] {
  return typeof part === 'string' ? disarm(part) : part.map(disarm)
}

function disarmReviewer({ qualification, ...named }: QualifiedReviewer): QualifiedReviewer {
  return { ...withName(named), ...(qualification === undefined ? {} : { qualification: disarm(qualification) }) }
}

function withName<T extends { readonly name: string }>(named: T): T {
  return { ...named, name: disarm(named.name) }
}

/** Take from a name what a platform would act on. The same name always becomes the same words. */
function disarm(name: string): string {
  return name
    .replace(/[<[]/g, '(')
    .replace(/[>\]]/g, ')')
    .split(' ')
    .map((word) => (looksLikeLink(word) ? unlink(word) : word))
    .join(' ')
    .replace(/([@＠#＃])(?=\S)/gu, '$1 ')
    .replace(/\$(?=\p{L})/gu, '$ ')
    .replace(/(^|\s)([/!])(?=\w)/g, '$1$2 ')
    .replace(/(?<![\p{L}\p{N}_])([ur]\/)(?=\w)/giu, '$1 ')
    // NIP-21; clients link the bare identifier too.
    .replace(/\b(nostr:)(?=\S)|\b(npub|nprofile|note|nevent|naddr)(?=1[a-z\d]{6})/gi, '$& ')
}

function unlink(word: string): string {
  return word.replaceAll('://', ': //').replace(/(?<=\S)\.(?=\S)/g, ' .')
}
