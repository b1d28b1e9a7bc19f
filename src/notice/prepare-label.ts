import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import type { Disclosure, Use } from '../disclosure/disclosure.js'
import type { OptionKinds } from '../disclosure/options.js'
import { meetFacts, type MetFacts, parseDisclosure } from '../disclosure/parse-disclosure.js'
import { reviewsOf } from '../disclosure/people.js'
import { requireAllowed } from '../policy/evaluate.js'
import { aiShare, type TextFacts } from '../policy/facts.js'
import type { Duty } from '../policy/judge-rule.js'
import type { NoticeKind, Pack } from '../policy/pack.js'
import { compileFill, type Fill, type Form, formOf } from './label-forms.js'
import { isTaggedHuman, isToldHuman } from './label-kinds.js'
import { undeclaredSystem, untoldPart } from './label-notes.js'
import type { Locale } from './locale.js'
import { type FilledForm, type PreparedLabel, withoutRefusal } from './prepared-label.js'
import { longestLead, readsForCertain } from './read-for-certain.js'
import { type Label, renderLabel } from './render-label.js'
import { requireExact } from './require-exact.js'
import { resolveLocale } from './resolve-locale.js'

export interface LabelOptions {
  /** Language of the label's words: a tag such as `de`, or a locale of your own. @default 'en' */
  readonly locale?: string | Locale
  /** The rule packs to apply. @default OpenAI's sharing policy and its usage policies */
  readonly packs?: readonly Pack[]
}

/** What a surface says of itself beside the options of its caller. */
export interface SurfaceOptions extends LabelOptions {
  /** Posts have a place for every notice, whatever they are used for. @default that of the use */
  readonly surface?: 'post'
}

/** What these options may be: looked at where they are used. */
export const labelOptionKinds: OptionKinds<LabelOptions> = { locale: 'any', packs: 'any' }

// The result depends on its arguments alone, so remembering it is invisible: a pipeline labels
// thousands of documents with one parsed disclosure. Entries go when their disclosure does.
const remembered = new WeakMap<Disclosure, Remembered[]>()
/** Callers vary few things, unless they make a locale with every call. */
const mostRemembered = 24

/** What a label varies by, for the same facts and the default packs. */
interface Variation {
  readonly use: Use
  readonly surface: Use
  readonly locale: Locale
  readonly reviewMatches: boolean | undefined
}

interface Remembered extends Variation {
  readonly prepared: PreparedLabel
}

/**
 * Take the one way from declared facts to words: parse, apply the rules, render, and make sure that
 * the words can be read back.
 *
 * @param text What the surface knows about the text, such as whether the review is bound to it.
 * @throws {DisclosureError} `invalid-disclosure`, `refused`, `undeclared`, `unknown-locale`,
 * `invalid-option`, `review-mismatch`, or `cannot-label` where the surface has no place for a notice
 * that is owed.
 */
export function prepareLabel(
  input: DisclosureInput,
  use: Use,
  options: SurfaceOptions = {},
  text: TextFacts = {}
): PreparedLabel {
  const met = meetFacts(input)
  const { locale: language = 'en', packs, surface = use } = options
  const locale = resolveLocale(language)
  // A list of packs may change between calls.
  if (packs !== undefined) {
    return prepare(met.disclosure ?? met.parse(), { use, surface, locale, packs }, text)
  }
  const variation = { use, surface, locale, reviewMatches: text.reviewMatches }
  if (met.disclosure === undefined) {
    // Facts that were never met before are mostly met once.
    return prepareByForm(met, variation, text) ?? prepare(met.parse(), { use, surface, locale }, text)
  }
  const known = remembered.get(met.disclosure) ?? []
  // Looked through in less time than a key for them takes to make.
  for (const each of known) if (isSame(each, variation)) return each.prepared
  const prepared = prepare(met.disclosure, { use, surface, locale }, text)
  const kept = known.length < mostRemembered ? known : []
  remembered.set(met.disclosure, [...kept, { prepared, ...variation }])
  return prepared
}

/** A label with stand-ins, and what puts names into it. */
interface LabelForm {
  readonly prepared: PreparedLabel
  readonly standIns: readonly string[]
  readonly fillLabel: Fill<Label>
  readonly fillLead: Fill<string>
  readonly fillFindings: Fill<readonly Finding[]>
}

/** Facts that have been met once, by their prints: those that are met again are worth parsing. */
const metOnce = new Set<number>()
const mostMetOnce = 1000

/**
 * Prepare a label by the form of its facts.
 *
 * @returns Nothing for facts without a form, for a form that can't be labelled, and for facts that
 * are met again: then what they come to is remembered with them.
 */
function prepareByForm(
  { plain, parse }: Exclude<MetFacts, { readonly disclosure: Disclosure }>,
  variation: Variation,
  text: TextFacts
): PreparedLabel | undefined {
  if (!plain || metOnce.has(plain.print)) return undefined
  const { use, surface, locale, reviewMatches } = variation
  const form = formOf(plain, locale)
  if (!form) return undefined
  // Most surfaces are their own use, and no text put together costs them anything.
  const variant = use === surface && reviewMatches === undefined ? use : `${use} ${surface} ${reviewMatches}`
  let known = form.made.get(variant) as LabelForm | undefined
  if (!known && !form.made.has(variant)) {
    known = makeForm(form, variation, text)
    form.made.set(variant, known)
  }
  if (!known || known.fillLead(form.names).length > longestLead) return undefined
  if (metOnce.size >= mostMetOnce) metOnce.clear()
  metOnce.add(plain.print)
  return new FilledLabel(known, form.names, parse)
}

/**
 * A label with names in it. The facts are parsed where they are asked for: most surfaces need no more
 * than the words, and a chat has words of its own.
 */
class FilledLabel implements PreparedLabel {
  readonly use: Use
  readonly locale: Locale
  readonly duties: readonly Duty[]
  readonly form: FilledForm
  readonly #filled: LabelForm
  readonly #parse: () => Disclosure
  #label: Label | undefined
  #disclosure: Disclosure | undefined
  #made: Map<unknown, unknown> | undefined

  constructor(
    filled: LabelForm,
    names: readonly string[],
    parse: () => Disclosure
  ) {
    const { prepared, standIns } = filled
    this.use = prepared.use
    this.locale = prepared.locale
    this.duties = prepared.duties
    this.form = { prepared, names, standIns }
    this.#filled = filled
    this.#parse = parse
  }

  get made(): Map<unknown, unknown> {
    return (this.#made ??= new Map())
  }

  get label(): Label {
    return (this.#label ??= this.#filled.fillLabel(this.form.names))
  }

  get disclosure(): Disclosure {
    return (this.#disclosure ??= this.#parse())
  }

  get findings(): readonly Finding[] {
    return this.#filled.fillFindings(this.form.names)
  }
}

/** Facts with stand-ins that can't be labelled have none: the error is that of the facts themselves. */
function makeForm(
  { makeFacts, standIns: namesOfForm }: Form,
  { use, surface, locale }: Variation,
  text: TextFacts
): LabelForm | undefined {
  const prepared = withoutRefusal(() => prepare(parseDisclosure(makeFacts()), { use, surface, locale }, text))
  const standIns = namesOfForm()
  return prepared?.label && {
    prepared,
    standIns,
    fillLabel: fillerOfLabel(prepared.label, standIns),
    fillLead: compileFill(prepared.label.lead.text, standIns),
    fillFindings: compileFill(prepared.findings, standIns)
  }
}

/** What {@link compileFill} gives of a label, in a fraction of its time: nearly every fresh document asks for it. */
function fillerOfLabel(label: Label, standIns: readonly string[]): Fill<Label> {
  const fill = <T>(value: T) => compileFill(value, standIns)
  const { lang, dir, kinds, lead, brief } = label
  const [title, head] = [fill(label.title), fill(label.head)]
  const [leadMark, leadText, briefMark, briefText] = [fill(lead.mark), fill(lead.text), fill(brief.mark), fill(brief.text)]
  return (names) => ({
    lang,
    dir,
    kinds,
    title: title(names),
    head: head(names),
    lead: { mark: leadMark(names), text: leadText(names) },
    brief: { mark: briefMark(names), text: briefText(names) }
  })
}

function isSame(one: Variation, other: Variation): boolean {
  return (
    one.use === other.use &&
    one.surface === other.surface &&
    one.locale === other.locale &&
    one.reviewMatches === other.reviewMatches
  )
}

interface Preparing {
  readonly use: Use
  readonly surface: Use
  readonly locale: Locale
  readonly packs?: readonly Pack[] | undefined
}

function prepare(
  disclosure: Disclosure,
  { use: defaultUse, surface, locale, packs }: Preparing,
  text: TextFacts
): PreparedLabel {
  const use = disclosure.use ?? defaultUse
  if (text.reviewMatches === false) throw reviewMismatch(disclosure)
  const { duties, warnings: owed } = requireAllowed(disclosure, {
    use,
    text,
    ...(packs === undefined ? {} : { packs })
  })
  requireShown(duties, surface)
  const findings = [...owed, ...untoldPart(disclosure)]
  const base = { disclosure, use, locale, duties, findings, made: new Map<unknown, unknown>() }
  const isWithoutAi = aiShare(disclosure) === 'none'
  // Posts, chats and overlays have no place for more than what AI did.
  const isTold = isToldHuman(disclosure) || isTaggedHuman(disclosure)
  if (isWithoutAi && (surface !== 'publication' || !isTold)) return base
  if (!isWithoutAi) requireSystem(disclosure)
  const label = renderLabel(disclosure, locale)
  if (!label) throw undeclared()
  if (!readsForCertain(disclosure, label, locale)) requireReadBack(disclosure, label, locale)
  return { ...base, label }
}

/** So many names can't be read back among each other, whatever they are. */
const manySystems = 100

function requireReadBack({ ai = [] }: Disclosure, label: Label, locale: Locale): void {
  try {
    requireExact(label, locale)
  } catch (cause) {
    if (ai.length < manySystems) throw cause
    throw new DisclosureError(
      'invalid-disclosure',
      `Nothing was labelled, because ${ai.length} AI systems are declared, more than a label can name. Did all of them take part in this text?`,
      { cause }
    )
  }
}

function requireSystem({ ai }: Disclosure): void {
  if (ai && ai.length > 0) return
  throw undeclared()
}

function undeclared(): DisclosureError {
  return new DisclosureError('undeclared', `Nothing was labelled, because ${undeclaredSystem}`)
}

function reviewMismatch(disclosure: Disclosure): DisclosureError {
  // Which of several it is, only the surface knows, which compared them.
  const bound = reviewsOf(disclosure).filter(({ digest }) => digest !== undefined)
  const names = [...new Set(bound.map(({ by = 'a person' }) => by))].join(' or ')
  return new DisclosureError(
    'review-mismatch',
    `Nothing was labelled, because the text changed since ${names} reviewed it: the digest of ${bound.length > 1 ? 'a' : 'the'} review is of another text. Has somebody read it as it is now? Then bind that reading (\`forthright review\`, \`reviewOf\`); otherwise remove the review.`
  )
}

/** Notices that documents and overlays have no place for, and what shows them. */
const shownBy: { readonly [notice in NoticeKind]?: string } = {
  chatbot:
    'Label the conversation with `forthright/chat`, or the messages with `forthright/social`',
  live: 'Show it with `renderOverlay` of `forthright/html`, or in posts with `forthright/social`'
}

/** The notices that a surface has no place for, by the use that it is made for. */
const unshown: { readonly [use in Use]?: readonly NoticeKind[] } = {
  publication: ['chatbot', 'live'],
  livestream: ['chatbot']
}

/**
 * Make sure that the surface shows what a declared use owes.
 *
 * @param surfaceUse The use that the surface is made for, whatever is declared.
 * @throws {DisclosureError} `cannot-label`, naming the notice, its rule, and what shows it.
 */
function requireShown(duties: readonly Duty[], surfaceUse: Use): void {
  const missing = duties.find(({ notice }) => unshown[surfaceUse]?.includes(notice))
  if (!missing) return
  const { notice, ruleId } = missing
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because the declared \`use\` owes a notice that has no place here: \`${notice}\`, by ${ruleId}. ${shownBy[notice]}. Or has this text another \`use\`?`
  )
}
