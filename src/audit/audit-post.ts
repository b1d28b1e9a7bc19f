import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { declaredDigests, digestOf } from '../disclosure/review.js'
import { isHumanOnly } from '../disclosure/people.js'
import { foldWords } from '../markup/html.js'
import { knownWords } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import { languageLeftOut } from '../notice/require-known.js'
import { findSlots, listAt, mainText, textAt } from '../social/find-slots.js'
import { labelPayload } from '../social/label-payload.js'
import { type PlatformKey, resolvePlatform } from '../social/label-post.js'
import { getAt, isPayload, type Payload, sameJson } from '../social/payload.js'
import { readPayload } from '../social/plain-data.js'
import type { Platform, PostOptions, TextSlot } from '../social/platform.js'
import { rangesOf } from '../social/spans.js'
import { unlabelPayload } from '../social/unlabel-payload.js'
import { locatePost } from '../social/wrapped-post.js'
import { requireOptions } from '../disclosure/options.js'
import { type AuditOptions, readAuditOptions } from './audit-options.js'
import { leftOut } from './audit-tree.js'
import { openingMark } from './known-openings.js'
import { parsePage, textIn } from './page-tree.js'
import { readPage } from './find-disclosures.js'
import { type FindingOf, type Report, reportOf } from './report.js'
import { findDisclosing, findHumanMade } from './words/find-disclosing.js'

/** What an audit of a post takes beside the payload. */
export interface AuditPostOptions extends Pick<AuditOptions, 'facts' | 'locale'> {
  /** The options that the post was labelled with, besides `locale`. @default the defaults */
  readonly post?: Omit<PostOptions, 'locale'>
}

/**
 * Audit the payload of a post before it is sent: every text that a reader may meet alone has to open
 * with the label.
 *
 * With `facts`, the post is labelled anew and compared. What a platform shows of it, where it cuts
 * a text and what it lays beside it, is not known from here.
 *
 * @throws {DisclosureError} `unknown-name`, `invalid-option`, `invalid-disclosure`, and `cannot-label`
 * for something that is no payload.
 * @example
 * ```ts
 * auditPost('x', labelPost('x', { text: 'The sea rises.' }, facts).payload, { facts }).verdict // 'pass'
 * ```
 */
export function auditPost(
  platform: PlatformKey | Platform,
  payload: object,
  options: AuditPostOptions = {}
): Report {
  requireOptions(options)
  const { post: _, ...shared } = options
  const declared = readAuditOptions(shared)
  const resolved = resolvePlatform(platform)
  const whole = readPayload(resolved, payload)
  const labelled = getAt(whole, locatePost(resolved, whole)) as Payload
  const { locale } = shared
  const unread = unreadLabel(textsIn(resolved, labelled), knownWords(locale))
  if (unread) return reportOf([unread])
  const found = unlabelPayload(resolved, labelled, locale === undefined ? {} : { locale })
  const texts = textsIn(resolved, found.payload)
  if (declared && isHumanOnly(declared)) return humanOnlyReport(found.changed)
  if (!found.changed || !found.disclosure) return reportOf(unlabelledFindings(texts, declared), wordsOf(texts))
  const { disclosure } = found
  return reportOf(
    [
      ...bareFindings(resolved, labelled, found.payload),
      ...styleFindings(resolved, labelled, found.payload),
      ...(declared ? factFindings(resolved, { labelled, plain: found.payload, declared }, options) : []),
      ...claimFindings(texts)
    ],
    { disclosure, words: foldWords(textsIn(resolved, labelled)[0]?.text ?? '').slice(0, 2000) }
  )
}

interface SlotText {
  readonly slot: TextSlot
  readonly text: string
  readonly path: string
}

function textsIn(platform: Platform, payload: object): SlotText[] {
  const post = payload as Payload
  const { whole, heads } = findSlots(platform, post)
  return [...whole, ...heads].map((slot) => ({ slot, text: textAt(post, slot), path: slot.path.join('.') }))
}

/** A label in a language whose words were not given can't be judged. */
function unreadLabel(texts: readonly SlotText[], known: readonly LabelWords[]): FindingOf | undefined {
  for (const each of texts) {
    const tag = languageLeftOut(shownText(each), known)
    if (tag === undefined) continue
    return { ruleId: 'audit/label-language', outcome: 'needs-review', message: leftOut(tag), place: { path: each.path } }
  }
  return undefined
}

function humanOnlyReport(isLabelled: boolean): Report {
  const message = 'No AI took part, as declared, and words here say that it did.'
  return reportOf(isLabelled ? [{ ruleId: 'audit/declared-facts', outcome: 'fail', message }] : [])
}

/** The words of other people in a post; HTML as it is read. */
function shownText({ text, slot }: SlotText): string {
  return slot.format.notice?.open.startsWith('<') === true || /<(?:p|br|div|b|a|html|body)\b/i.test(text)
    ? foldWords(textIn(parsePage(text)))
    : foldWords(text)
}

function wordsOf(texts: readonly SlotText[]): { readonly words?: string } {
  const found = texts.map((each) => disclosingIn(shownText(each))).find((each) => each !== undefined)
  return found ? { words: found.quote } : {}
}

/** A short head may open a post: `AI-generated: The sea rises.` */
function disclosingIn(text: string) {
  const head = /^[^:：.。]{3,60}[:：.。]/u.exec(text)?.[0]
  return findDisclosing(text) ?? (head === undefined ? undefined : findDisclosing(head.slice(0, -1)))
}

function unlabelledFindings(texts: readonly SlotText[], declared: Disclosure | undefined): FindingOf[] {
  const shown = texts.map((each) => ({ ...each, shown: shownText(each) }))
  const broken = shown.find(({ shown: words }) => openingMark(words.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^([^:：]{2,40})[:：] ?/, '$1. ')) !== undefined)
  if (broken) {
    const message = 'The post opens as a label of this library does, and the label is not whole.'
    return [{ ruleId: 'audit/label-whole', outcome: 'fail', message, place: { path: broken.path }, quote: broken.shown.slice(0, 200) }]
  }
  const words = shown.find(({ shown: text }) => disclosingIn(text) !== undefined)
  if (!words) {
    const message = declared
      ? 'The declared facts say that AI took part, and no words of this post tell a reader so.'
      : 'Nothing here says whether AI took part. Undeclared is unknown: it is neither with AI nor without.'
    return [{ ruleId: 'audit/disclosure-present', outcome: declared ? 'fail' : 'needs-review', message }]
  }
  const found = disclosingIn(words.shown)
  const isFirst = found !== undefined && words.shown.indexOf(found.quote.slice(0, 40)) <= 5
  const place = { path: words.path }
  return [
    ...(isFirst ? [] : [{ ruleId: 'audit/label-first' as const, outcome: 'fail' as const, message: 'The words stand behind the text: platforms cut posts from their end.', place }]),
    found?.stage === undefined
      ? { ruleId: 'audit/disclosure-meaning', outcome: found?.isBadge === true ? 'fail' : 'needs-review', message: 'The words don’t say what AI did in this text.', place }
      : { ruleId: 'audit/disclosure-meaning', outcome: 'needs-review', message: 'These are not this library’s words: whether they tell enough, only a person can tell.', place }
  ]
}

/** A text that reads the same with and without the label has none. */
function bareFindings(platform: Platform, labelled: Payload, plain: object): FindingOf[] {
  const before = new Map(textsIn(platform, plain).map(({ path, text }) => [path, text]))
  const { nodes } = findSlots(platform, labelled)
  if (nodes.length > 0 && nodes.every(({ list }) => !sameJson(listAt(labelled, list), listAt(plain as Payload, list)))) return []
  return textsIn(platform, labelled)
    .filter(({ path, text, slot }) => before.get(path) === text && slot.covers === undefined)
    .map(({ path, text }) => ({
      ruleId: 'audit/label-whole',
      outcome: 'fail',
      message: `\`${path}\` has no label: readers may meet it alone.`,
      place: { path },
      quote: text.slice(0, 200)
    }))
}

/** Spans of these types keep the words under them from readers. */
const hidingSpans = new Set(['spoiler', 'strikethrough', 'SPOILER'])

function styleFindings(platform: Platform, labelled: Payload, plain: object): FindingOf[] {
  const plainTexts = new Map(textsIn(platform, plain).map(({ path, text }) => [path, text]))
  return textsIn(platform, labelled).flatMap(({ slot, text, path }): FindingOf[] => {
    const own = plainTexts.get(path) ?? ''
    if (own === text) return []
    const end = text.endsWith(own) || own === '' ? text.length - own.length : text.indexOf(own.slice(0, 20))
    const label = text.slice(0, Math.max(0, end) || text.length)
    const place = { path }
    const turned: FindingOf[] = /[\u202A-\u202E]/.test(label)
      ? [{ ruleId: 'audit/characters', outcome: 'fail', message: 'A character that nobody sees turns the order of the words.', place }]
      : []
    const spans = slot.spans ? listAt(labelled, slot.spans.list).filter((span) => isPayload(span) && hidingSpans.has(String(span['type'] ?? span['entity_type'] ?? ''))) : []
    const ranges = slot.spans && spans.length > 0 ? rangesOf(labelled, slot.spans, text) : []
    const isHidden = ranges.some(({ start }, index) => start < label.length && spans.includes(listAt(labelled, slot.spans?.list ?? [])[index]))
    const hidden: FindingOf[] = isHidden
      ? [{ ruleId: 'audit/label-place', outcome: 'fail', message: 'The label lies under a spoiler, or is struck through.', place }]
      : []
    return [...turned, ...hidden, ...(slot.format.block || slot.format.notice ? htmlFindings(text, path) : [])]
  })
}

/** A letter, an article: the label stands in HTML with styles of its own. */
function htmlFindings(text: string, path: string): FindingOf[] {
  if (!/<\w/.test(text)) return []
  const page = readPage(parsePage(text), {})
  const label = page.passages.find(({ from, text: words, spaced }) => from === 'text' && (openingMark(words) ?? openingMark(spaced)) !== undefined)
  if (!label) return []
  const { places, styles } = page.faultsOf(label)
  return [
    ...places.map(({ ruleId, outcome, message }): FindingOf => ({ ruleId, outcome, message, place: { path } })),
    ...styles.map(({ outcome, effect, cause }): FindingOf => ({
      ruleId: 'audit/stylesheets',
      outcome,
      message: `A style ${effect}: ${cause}.`,
      place: { path }
    }))
  ]
}

function factFindings(
  platform: Platform,
  { labelled, plain, declared }: { labelled: Payload; plain: object; declared: Disclosure },
  { facts, locale, post }: AuditPostOptions
): FindingOf[] {
  const digests = declaredDigests(declared)
  const digest = digests.length > 0 ? digestOf(mainText(platform, plain as Payload)) : undefined
  const isOther = digests.some((each) => each !== digest)
  if (isOther) {
    return [{ ruleId: 'audit/review-text', outcome: 'fail', message: 'A declared review is one of another text: its digest is not that of this one.' }]
  }
  if (facts === undefined) return []
  try {
    const options: PostOptions = { ...post, ...(locale === undefined ? {} : { locale }) }
    const { payload } = labelPayload(platform, plain, facts, options)
    if (sameJson(payload, labelled)) return []
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    return [{ ruleId: 'audit/declared-facts', outcome: 'needs-review', message: `Whether the words are those of the declared facts can’t be told: ${error.message}` }]
  }
  const message = 'The label is not the one that the declared facts give, in this language and with these options.'
  return [{ ruleId: 'audit/declared-facts', outcome: 'fail', message }]
}

function claimFindings(texts: readonly SlotText[]): FindingOf[] {
  return texts.flatMap((each): FindingOf[] => {
    const claim = findHumanMade(shownText(each))
    if (claim === undefined) return []
    return [{ ruleId: 'audit/contradiction', outcome: 'fail', message: `The text claims the contrary: “${claim}”.`, place: { path: each.path } }]
  })
}
