import type { Finding } from '../../disclosure/disclosure-error.js'
import type { Disclosure, Review } from '../../disclosure/disclosure.js'
import { isHumanOnly, isUnreviewed, reviewsOf } from '../../disclosure/people.js'
import { isReviewed } from '../../markup/front-matter-data.js'
import { renderLabel } from '../../notice/render-label.js'
import { evaluate } from '../../policy/evaluate.js'
import { readDeclared } from '../commands/label.js'
import type { DocumentOptions } from '../documents.js'
import type { FileContext } from '../file-settings.js'
import { findingsOf } from '../findings.js'
import { firstLanguage } from '../languages.js'
import type { BuiltCopies } from './built-copies.js'

/** What a report says of one document. */
export interface ReportedDocument {
  readonly path: string
  /** `undeclared`: nobody said who and what made it. `unread`: what stands there is not understood. */
  readonly facts: 'declared' | 'by default' | 'undeclared' | 'unread' | 'no page'
  /** Whether what the facts owe stands in the file. */
  readonly label: 'as declared' | 'missing or another' | 'none owed' | 'put in when built' | 'unknown'
  /** The mark of the title, and the words that readers get first. */
  readonly mark: string
  readonly words: string
  readonly ai: readonly string[]
  readonly reviews: readonly ReportedReview[]
  /** Marks that are left out by choice, with the reason. */
  readonly optDown: string
  /** What only a person can attest. */
  readonly attest: readonly string[]
  readonly problems: readonly string[]
  /** Where the built site shows it, of a document whose configuration says where that is. */
  readonly copies?: BuiltCopies
  /** Since the revision that was asked for. */
  readonly change?: 'new' | 'changed' | 'facts changed' | 'unchanged'
}

export interface ReportedReview {
  /**
   * `none`: it is declared that nobody reviewed it. `bound`: to exactly this text. `stale`: to another
   * one. `not bound`: to no text.
   */
  readonly state: 'none' | 'bound' | 'stale' | 'not bound'
  readonly by?: string
  readonly at?: string
  /** The first day on which the text changed after the review, where the repository knows it. */
  readonly staleSince?: string
}

/** Read what is to be reported of a document. */
export function describeDocument(
  context: FileContext,
  source: string,
  path: string,
  staleSince: (path: string, after: string | undefined) => string | undefined
): ReportedDocument {
  const nothing = { path, mark: '', words: '', ai: [], reviews: [], optDown: '', attest: [] }
  try {
    const { kind, options, facts, findings } = readDeclared(context, source, path)
    const problems = wordsOf(findings.filter(({ severity }) => severity !== 'note'))
    if (!facts) {
      const isPage = !findings.some(({ ruleId }) => /\/(?:template|empty)$/.test(ruleId))
      const state = isPage ? 'undeclared' : 'no page'
      return { ...nothing, facts: state, label: isPage ? 'unknown' : 'none owed', problems }
    }
    const { config } = context.settings(path)
    const text = kind.unlabel(source, options).value
    const described = {
      ...nothing,
      ...labelOf(facts, options),
      facts: findings.some(({ ruleId }) => ruleId === 'forthright/by-default')
        ? ('by default' as const)
        : ('declared' as const),
      ai: (facts.ai ?? []).map(({ model }) => model),
      reviews: reviewStates(facts, text, options, (after) => staleSince(path, after)),
      optDown: config.marks ? `${config.marks.join(', ')} only: ${config.reason ?? ''}` : '',
      attest: attestations(facts, options)
    }
    try {
      const { value, changed } = kind.label(source, facts, options)
      const isLabelled = !changed || kind.saysTheSame(source, value)
      const isBuilt = config.labels === 'build'
      const isOwed = described.words !== '' || !isHumanOnly(facts)
      const label = isBuilt ? 'put in when built' : isLabelled ? 'as declared' : 'missing or another'
      return { ...described, label: isOwed ? label : 'none owed', problems }
    } catch (error) {
      return { ...described, label: 'missing or another', problems: [...problems, ...wordsOf(findingsOf(error))] }
    }
  } catch (error) {
    return { ...nothing, facts: 'unread', label: 'unknown', problems: wordsOf(findingsOf(error)) }
  }
}

function wordsOf(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, reason }) => `${reason} (${ruleId})`)
}

function labelOf(facts: Disclosure, { locale }: DocumentOptions): { mark: string; words: string } {
  const label = renderLabel(facts, firstLanguage(locale ?? 'en'))
  return label ? { mark: label.title.trim(), words: `${label.lead.mark} ${label.lead.text}` } : { mark: '', words: '' }
}

function reviewStates(
  facts: Disclosure,
  text: string,
  { frontMatter }: DocumentOptions,
  staleSince: (after: string | undefined) => string | undefined
): ReportedReview[] {
  if (isUnreviewed(facts)) return [{ state: 'none' }]
  return reviewsOf(facts).map((review: Review) => {
    const { by, at, digest } = review
    const who = { ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) }
    if (digest === undefined) return { state: 'not bound', ...who }
    if (isReviewed(text, digest, frontMatter)) return { state: 'bound', ...who }
    const since = staleSince(at)
    return { state: 'stale', ...who, ...(since === undefined ? {} : { staleSince: since }) }
  })
}

function attestations(facts: Disclosure, { packs }: DocumentOptions): string[] {
  const { findings } = evaluate(facts, { ...(packs ? { packs } : {}) })
  return findings.flatMap(({ outcome, attest, ruleId }) =>
    attest !== undefined && outcome !== 'not-applicable' ? [`${attest} (${ruleId})`] : []
  )
}
