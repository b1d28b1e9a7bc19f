import { DisclosureError, type Finding, type Severity } from '../disclosure/disclosure-error.js'
import type { Disclosure, Use } from '../disclosure/disclosure.js'
import type { DisclosureFacts, DisclosureInput } from '../disclosure/disclosure-input.js'
import type { OptionKinds } from '../disclosure/options.js'
import { type MetFacts, meetFacts, notesOf, parseDisclosure } from '../disclosure/parse-disclosure.js'
import { isHumanOnly, reviewsOf } from '../disclosure/people.js'
import { requireAllowed } from '../policy/evaluate.js'
import { aiShare, type TextFacts } from '../policy/facts.js'
import type { Duty } from '../policy/judge-rule.js'
import type { NoticeKind, Pack } from '../policy/pack.js'
import {
  type Foreword,
  type ForewordHeading,
  forewordHeadings,
  renderForeword
} from './foreword.js'
import { compileFill, type Fill, type Form, formOf } from './label-forms.js'
import { isTaggedHuman, isToldHuman } from './label-kinds.js'
import type { Locale } from './locale.js'
import { type Label, renderLabel } from './render-label.js'
import { longestLead, readsForCertain } from './read-for-certain.js'
import { requireExact } from './require-exact.js'
import { resolveLocale } from './resolve-locale.js'
import { stockStatement } from './stock-language.js'
import { untoldFacts } from './untold-facts.js'

export type { DisclosureFacts, DisclosureInput }

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

/** Everything a surface needs: the facts, what is owed, and the words. */
export interface PreparedLabel {
  readonly disclosure: Disclosure
  readonly use: Use
  readonly locale: Locale
  readonly duties: readonly Duty[]
  /** Findings that warn. */
  readonly findings: readonly Finding[]
  /**
   * Absent when the facts say that no AI took part: then there is nothing to label, unless a
   * document shall tell it.
   */
  readonly label?: Label
  /** What surfaces made of it: see {@link madeOnce}. */
  readonly made: Map<unknown, unknown>
  /** The label of the form that the facts have, where they were met in that form. */
  readonly form?: FilledForm
}

interface FilledForm {
  readonly prepared: PreparedLabel
  readonly standIns: readonly string[]
  readonly names: readonly string[]
}

/**
 * Make something of a prepared label, and keep it with the label. It must depend on the label and the
 * key alone: then remembering it is invisible, and it goes when the label does.
 *
 * @param key An object or a word that nothing else is kept by.
 */
export function madeOnce<T>({ made }: PreparedLabel, key: unknown, make: () => T): T {
  const known = made.get(key)
  if (known !== undefined) return known as T
  const value = make()
  // So many only where a caller makes a key, such as a platform, with every call.
  if (made.size >= mostRemembered) made.clear()
  made.set(key, value)
  return value
}

/**
 * Make plain data of a prepared label, once for all facts of one form: names are put in the place of
 * their stand-ins. What is made must hold names as they are, whatever is beside them, and must not
 * depend on them otherwise.
 *
 * @param key An object or a word that nothing else is kept by.
 */
export function madeByForm<T>(
  prepared: PreparedLabel,
  key: unknown,
  make: (prepared: PreparedLabel) => T
): T {
  const { form } = prepared
  if (!form) return madeOnce(prepared, key, () => make(prepared))
  const { standIns, names } = form
  const { fill } = madeOnce(form.prepared, key, () => ({
    fill: withoutRefusal(() => compileFill(make(form.prepared), standIns))
  }))
  // What refuses the stand-ins says so of the names.
  return fill ? fill(names) : make(prepared)
}

/** What is made, or nothing where it is refused. */
export function withoutRefusal<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

/** The facts, for whoever does not look at the names in them: they may be stand-ins. */
export function structureOf(prepared: PreparedLabel): Disclosure {
  return (prepared.form?.prepared ?? prepared).disclosure
}

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
  const variant = `${use} ${surface} ${reviewMatches}`
  let known = form.made.get(variant) as LabelForm | undefined
  if (!known && !form.made.has(variant)) {
    known = makeForm(form, variation, text)
    form.made.set(variant, known)
  }
  const label = known?.fillLabel(form.names)
  if (!known || !label || label.lead.text.length > longestLead) return undefined
  if (metOnce.size >= mostMetOnce) metOnce.clear()
  metOnce.add(plain.print)
  return new FilledLabel(known, label, form.names, parse)
}

/** A label with names in it. The facts are parsed where they are asked for: most surfaces need no more than the words. */
class FilledLabel implements PreparedLabel {
  readonly use: Use
  readonly locale: Locale
  readonly duties: readonly Duty[]
  readonly form: FilledForm
  readonly label: Label
  readonly #filled: LabelForm
  readonly #parse: () => Disclosure
  #disclosure: Disclosure | undefined
  #made: Map<unknown, unknown> | undefined

  constructor(
    filled: LabelForm,
    label: Label,
    names: readonly string[],
    parse: () => Disclosure
  ) {
    const { prepared, standIns } = filled
    this.use = prepared.use
    this.locale = prepared.locale
    this.duties = prepared.duties
    this.label = label
    this.form = { prepared, names, standIns }
    this.#filled = filled
    this.#parse = parse
  }

  get made(): Map<unknown, unknown> {
    return (this.#made ??= new Map())
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

/** A part is told with what AI did in it: without a role there is no sentence for it. */
function untoldPart(disclosure: Disclosure): Finding[] {
  const { part, roles = {} } = disclosure
  const bySystems = Object.values(roles).flatMap((each) => each.filter(({ kind }) => kind === 'system'))
  // Told of every contribution that names no part of its own.
  if (part === undefined || bySystems.some((each) => each.part === undefined)) return []
  const reason =
    bySystems.length === 0
      ? 'The declared `part` is not shown, because no role says what AI did there. Which stage was it, such as `drafting`?'
      : 'The declared `part` is not shown, because each role names a part of its own. What did AI do there?'
  return [
    { ruleId: 'label/part', outcome: 'needs-review', severity: 'warn', reason, remedy: [], path: 'part' }
  ]
}

function requireSystem({ ai }: Disclosure): void {
  if (ai && ai.length > 0) return
  throw undeclared()
}

function undeclared(): DisclosureError {
  return new DisclosureError('undeclared', `Nothing was labelled, because ${undeclaredSystem}`)
}

const undeclaredSystem =
  'the AI system is not declared. Which one took part: its name in `ai`, several in a list, `ai: unknown` where nobody knows, or none (`human-only`)?'

function reviewMismatch(disclosure: Disclosure): DisclosureError {
  // Which of several it is, only the surface knows, which compared them.
  const bound = reviewsOf(disclosure).filter(({ digest }) => digest !== undefined)
  const names = [...new Set(bound.map(({ by = 'a person' }) => by))].join(' or ')
  return new DisclosureError(
    'review-mismatch',
    `Nothing was labelled, because the text changed since ${names} reviewed it: the digest of ${bound.length > 1 ? 'a' : 'the'} review is of another text. Has somebody read it as it is now? Then bind that reading (\`forthright review\`, \`reviewOf\`); otherwise remove the review.`
  )
}

export interface PublicationOptions {
  /** Heading of the foreword of a declared publication. @default 'foreword' */
  readonly foreword?: ForewordHeading
  /**
   * OpenAI's stock language as the foreword's prose, where all of its facts are declared.
   * @default false
   */
  readonly stock?: boolean
}

/** What these options may be. */
export const publicationOptionKinds: OptionKinds<PublicationOptions> = {
  foreword: forewordHeadings,
  stock: 'boolean'
}

/**
 * Give the foreword that a text has: one that is declared as a publication, or that asks for the
 * stock language. The lead of every other text tells the roles already.
 *
 * @throws {DisclosureError} `refused` where the stock language would not be accurate, and
 * `invalid-disclosure` where the names make it unreadable.
 */
export function publicationForeword(
  prepared: PreparedLabel,
  { foreword = 'foreword', stock = false }: PublicationOptions
): Foreword | undefined {
  const { locale, label } = prepared
  if (stock) {
    const { missing } = stockStatement(prepared.disclosure, locale)
    if (missing.length > 0) throw inaccurate(missing)
  }
  if (structureOf(prepared).use !== 'publication' && !stock) return undefined
  // A foreword tells the role of AI.
  if (label?.kinds.length === 0) return undefined
  const rendered = renderForeword(prepared.disclosure, locale, { heading: foreword, stock })
  if (label) requireExact(label, locale, rendered)
  return rendered
}

function inaccurate(missing: readonly string[]): DisclosureError {
  return new DisclosureError(
    'refused',
    `Nothing was labelled, because the stock language would not be accurate. Undeclared or different: ${missing.join('; ')}. Leave \`options.stock\` out to get the account of what was declared.`
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

/** Something that the caller should know and that did not keep the label from being placed. */
export interface LabelNote {
  readonly message: string
  /** The rule that it comes from, or `label/…` for the placing itself. */
  readonly ruleId: string
  readonly severity: Severity
}

/** Say something about the placing. */
export function note(ruleId: string, message: string): LabelNote {
  return { ruleId, message, severity: 'note' }
}

/** What is noted of a text that has no label, because no AI took part. */
export function withoutAiNotes({ persona }: Disclosure): LabelNote[] {
  return [
    note('label/human-only', 'No AI took part, as declared: there is nothing to label.'),
    ...(persona
      ? [note('label/persona', 'The declared `persona` is not shown: of a text without AI, readers are told its `tag` and its `author`, in documents alone. Which are they?')]
      : [])
  ]
}

/** What the rules warn of, and which declared facts the label doesn't show, as notes. */
export function warnings(prepared: PreparedLabel): readonly LabelNote[] {
  return madeByForm(prepared, 'warnings', warningsOf)
}

/** What is noted of a label in a preview language. */
export function unreadWords({ tag }: Locale): string {
  return `No native reader has read the words of \`${tag}\` yet.`
}

function warningsOf({ disclosure, findings, label, locale }: PreparedLabel): LabelNote[] {
  return [...findingNotes(findings), ...wordNotes(disclosure, label, locale)]
}

function findingNotes(findings: readonly Finding[]): LabelNote[] {
  return findings
    .filter(({ severity, outcome }) => severity === 'warn' && outcome !== 'satisfied')
    .map(({ ruleId, reason, severity }) => ({ ruleId, message: reason, severity }))
}

function wordNotes(disclosure: Disclosure, label: Label | undefined, locale: Locale): LabelNote[] {
  const untold = label ? untoldFacts(disclosure) : []
  return [
    ...(label && locale.isPreview ? [note('label/preview', unreadWords(locale))] : []),
    ...untold.map((fact) => note('label/untold', `The label does not show ${fact}.`)),
    ...notesOf(disclosure).map(({ ruleId, reason }) => note(ruleId, reason))
  ]
}

/** What is noted of words that no rule has judged: which declared facts they don't show, or why there are none. */
export function unjudgedNotes(
  disclosure: Disclosure,
  label: Label | undefined,
  locale: Locale
): readonly LabelNote[] {
  if (label) return [...findingNotes(untoldPart(disclosure)), ...wordNotes(disclosure, label, locale)]
  return isHumanOnly(disclosure)
    ? withoutAiNotes(disclosure)
    : [note('label/untold', `No label shows the declared facts, because ${undeclaredSystem}`)]
}
