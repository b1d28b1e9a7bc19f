import type { AiSystem, Disclosure, Review } from '../disclosure/disclosure.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import {
  contributionOf,
  contributionsOf,
  contributorsOf,
  helpingSystemsOf,
  isAiInWords,
  isHumanOnly,
  isUnreviewed,
  reviewStateOf,
  standingReviewsOf,
  writingSystemsOf
} from '../disclosure/people.js'
import { labelKind } from '../notice/label-kinds.js'

/**
 * Render the `AI-Disclosure` response header: a Structured Field Dictionary.
 *
 * The Internet-Draft expired on 2026-08-03 and the header is advisory: an extra for machines, never
 * the label.
 *
 * `mode` follows the draft's own words. `ai-originated` says that people reviewed, edited or guided
 * what AI wrote, and `machine-generated` that none did: each stands only where it is declared, and
 * silence gets no `mode`. `date` is the time of generation, so it is that of the AI's draft.
 *
 * @returns One header, or none when nothing says whether AI took part.
 * @throws {DisclosureError} `invalid-disclosure`
 * @see https://datatracker.ietf.org/doc/draft-abaris-aicdh/01/ with RFC 9651 for the syntax: members
 * are separated by commas, as the draft's text has it (its example has semicolons)
 * @example
 * ```ts
 * toHeaders(disclosure) // { 'AI-Disclosure': 'mode=ai-originated, model="GPT-4"' }
 * ```
 */
export function toHeaders(input: DisclosureInput): Readonly<Record<string, string>> {
  return writeHeaders(headerFacts(parseDisclosure(input)))
}

/** What the header says, with names as they were declared. */
interface HeaderFacts {
  readonly mode: string | undefined
  readonly model: string | undefined
  readonly provider: string | undefined
  readonly reviewedBy: string | undefined
  readonly generated: number | undefined
}

export function headerFacts(disclosure: Disclosure): HeaderFacts {
  const isInvolved = labelKind(disclosure) !== undefined
  const system = isInvolved ? recordedSystem(disclosure) : undefined
  return {
    mode: headerMode(disclosure),
    model: system?.model,
    provider: system?.provider,
    reviewedBy: isInvolved ? reviewBefore(disclosure)?.by : undefined,
    generated: generationTime(disclosure)
  }
}

export function writeHeaders(facts: HeaderFacts): Readonly<Record<string, string>> {
  const { mode, model, provider, reviewedBy, generated } = facts
  const members = [
    mode && `mode=${mode}`,
    model === undefined ? undefined : `model=${headerString(model)}`,
    provider === undefined ? undefined : `provider=${headerString(provider)}`,
    reviewedBy === undefined ? undefined : `reviewed-by=${headerString(reviewedBy)}`,
    generated === undefined ? undefined : `date=@${generated}`
  ]
  const value = members.filter(Boolean).join(', ')
  return value === '' ? {} : { 'AI-Disclosure': value }
}

/** The review of the substance that was done before the text was shown: no check as it appears. */
function reviewBefore(disclosure: Disclosure): Review | undefined {
  return standingReviewsOf(disclosure).find(
    ({ of, mode }) => mode !== 'while-streaming' && (of === undefined || of.includes('substance'))
  )
}

function headerMode(disclosure: Disclosure): string | undefined {
  if (isHumanOnly(disclosure)) return 'none'
  if (labelKind(disclosure) === undefined) return undefined
  const drafting =
    contributionOf(disclosure, 'drafting') ?? (disclosure.use === 'chatbot' ? 'ai' : undefined)
  if (drafting === undefined) return undefined
  if (drafting === 'human') return 'ai-modified'
  if (drafting === 'both' || isInHumanHands(disclosure)) return 'ai-originated'
  return isUnreviewed(disclosure) ? 'machine-generated' : undefined
}

/** Whether a person is declared to have reviewed or edited what was written. */
function isInHumanHands(disclosure: Disclosure): boolean {
  if (standingReviewsOf(disclosure).length > 0) return true
  return (['editing', 'revising', 'fact-checking', 'proofreading'] as const).some((stage) =>
    contributorsOf(disclosure, stage).some(({ kind }) => kind !== 'system')
  )
}

/** When AI wrote the draft, the last of several times, in seconds since 1970. */
function generationTime(disclosure: Disclosure): number | undefined {
  const times = contributorsOf(disclosure, 'drafting').flatMap(({ kind, at }) =>
    kind === 'system' && at !== undefined ? [Date.parse(at)] : []
  )
  const last = Math.max(...times)
  return Number.isFinite(last) ? Math.floor(last / 1000) : undefined
}

/**
 * Give the one system that a record names: the first that wrote, else the first that helped. None
 * where it is not known, or may have been another.
 */
export function recordedSystem(disclosure: Disclosure): AiSystem | undefined {
  const [system] = [...writingSystemsOf(disclosure), ...helpingSystemsOf(disclosure)]
  return system?.model === 'unknown' || system?.or ? undefined : system
}

/** RFC 9651: a String is printable ASCII; other text is a Display String. */
function headerString(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return `"${text.replace(/[\\"]/g, '\\$&')}"`
  const encoded = encodeURIComponent(text)
    .replace(/%20/g, ' ')
    .replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())
  return `%"${encoded}"`
}

/** The three values of the W3C Community Group's final report of 9 October 2026. */
export type AiDisclosureValue = 'human-only' | 'ai-assisted' | 'ai-autonomous'

/**
 * Derive the W3C Community Group's `ai-disclosure` value: was AI involved in the words, and did a
 * person review the text before publication?
 *
 * The value is one of the words, with the descriptions of pictures: a text that people wrote is
 * `human-only` also where AI made its pictures, its voice, or the page's markup and code. An
 * undeclared review is unknown, and one of the facts or the language alone is no review of the whole:
 * then there is no value, since `ai-assisted` and `ai-autonomous` each assert something.
 *
 * @see https://w3c-cg.github.io/ai-content-disclosure/reports/CG-DRAFT-ai-content-disclosure-20260921/
 */
export function aiDisclosureValue(input: DisclosureInput): AiDisclosureValue | undefined {
  const disclosure = parseDisclosure(input)
  if (isHumanOnly(disclosure)) return 'human-only'
  if (labelKind(disclosure) === undefined) return undefined
  const isByAi = isAiInWords(disclosure)
  if (isByAi === false) {
    return contributionOf(disclosure, 'drafting') === 'human' ? 'human-only' : undefined
  }
  // Where roles are declared, one of them has to say that AI wrote.
  if (isByAi === undefined && contributionsOf(disclosure).length > 0) return undefined
  switch (reviewStateOf(disclosure)) {
    case 'standing':
      // Before publication, not while it appears.
      return reviewBefore(disclosure) ? 'ai-assisted' : undefined
    case 'none':
    // "Review of an earlier version does not establish review of subsequent AI-generated or
    // AI-edited changes."
    case 'changed-by-ai':
      return 'ai-autonomous'
    default:
      return undefined
  }
}
