import { timeAndPlaceOf } from '../../src/policy/condition.js'
import { noticeKinds, type Pack, type Rule, type RuleExample } from '../../src/policy/pack.js'
import { pathsOf } from './paths-of.js'
import { possibleOutcomes } from './possible-outcomes.js'

export interface LintData {
  readonly examples: { readonly [ruleId: string]: readonly RuleExample[] }
  readonly factExamples: Readonly<Record<string, string>>
  readonly factQuestions: Readonly<Record<string, string>>
}

/** Words of obligation: a document that asks or permits has not said them. */
const obligation = /\b(?:must|shall|have to|has to|required?|obliged?|mandatory|forbidden)\b/i
/** Promises that nobody can keep: whether a law is met is for a court to say. */
const promise = /\bcomplian(?:t|ce)\b|\bcompl(?:y|ies) with\b/i
const isoDate = /^(?:\d{4}-\d{2}-\d{2}|undated)$/
const longestQuote = 300
/** Codes of ISO 3166, and `EU`. */
const place = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/

/**
 * Check rule packs for what would make them useless or untrue: an id used twice, a request told as
 * an obligation, a quote that is long, damaged or without a source, an outcome that no example
 * shows, a promise, an unknown notice or fact.
 *
 * @returns One line a problem, opening with the id of the pack or rule; none when all is well.
 */
export function lintPacks(packs: readonly Pack[], data: LintData): string[] {
  const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ rule, pack })))
  const ruleIds = rules.map(({ rule }) => rule.id)
  return [
    ...repeated(packs.map(({ id }) => id)),
    ...repeated(ruleIds),
    ...packs.flatMap(lintPack),
    ...rules.flatMap(({ rule, pack }) => [
      ...lintWords(rule),
      ...lintQuote(rule.id, rule.quote),
      ...lintSource(rule, pack),
      ...lintTimeAndPlace(rule, pack),
      ...lintOutcomes(rule, pack, data),
      ...lintNames(rule, pack, data)
    ]),
    ...Object.keys(data.examples)
      .filter((id) => !ruleIds.includes(id))
      .map((id) => `${id}: examples of no known rule`)
  ]
}

function repeated(ids: readonly string[]): string[] {
  const again = ids.filter((id, index) => ids.indexOf(id) < index)
  return again.map((id) => `${id}: the id is not unique`)
}

function lintPack({ id, date, url, document, status, topics = [] }: Pack): string[] {
  const problems = [
    ...(isoDate.test(date) ? [] : [`the date ${date} is no ISO 8601 date`]),
    ...(url.startsWith('https://') ? [] : ['no source on the web']),
    ...(document === '' || status === '' ? ['no document or no status'] : []),
    ...repeated(topics.map((topic) => topic.id)),
    ...topics.flatMap((topic) => lintQuote(topic.id, topic.quote))
  ]
  return problems.map((problem) => `${id}: ${problem}`)
}

function lintWords({
  id,
  title,
  modality,
  program,
  onFail,
  onUnknown,
  status,
  attest = '',
  remedy = ''
}: Rule): string[] {
  const words = [title, program, attest, remedy].join('\n')
  const problems: string[] = []
  if (status === 'unconfirmed' && (onFail === 'refuse' || onUnknown === 'refuse')) {
    problems.push('unconfirmed, and refuses')
  }
  const isBinding = modality === 'must' || modality === 'mustNot'
  if (!isBinding && obligation.test(words)) problems.push(`a “${modality}” says must`)
  if (!isBinding && onFail === 'refuse') problems.push(`a “${modality}” refuses`)
  if (promise.test(words)) problems.push('promises what nobody can')
  for (const sentence of [program, attest].filter(Boolean)) {
    if (!/^[A-Z“].*\.$/s.test(sentence)) problems.push(`no whole sentence: ${sentence}`)
  }
  if (remedy !== '' && !isQuestion(remedy)) problems.push(`no question: ${remedy}`)
  if (title === '' || title.endsWith('.') || title.length > 60) problems.push('no short title')
  return problems.map((problem) => `${id}: ${problem}`)
}

/** A question suggests no fact: no claim to type in, no name, no date. */
function isQuestion(remedy: string): boolean {
  return /^[A-Z“].*\?$/s.test(remedy) && !/`[\w.]+: |\d{4}/.test(remedy)
}

function lintQuote(id: string, quote: string): string[] {
  const problems: string[] = []
  const isOneSentence = !/[.!?]\s+\p{Lu}/u.test(quote)
  if (quote.trim() === '') problems.push('no quote')
  if (quote.length > longestQuote && !isOneSentence) problems.push('a long quote')
  // Text that was decoded as Latin-1, spaces that look plain and are not, line breaks.
  if (/[\u0080-\u00a0\n\ufffd]|â|Ã/.test(quote)) problems.push('a damaged quote')
  return problems.map((problem) => `${id}: ${problem}`)
}

function lintTimeAndPlace(rule: Rule, pack: Pack): string[] {
  const { since, until, jurisdictions = [] } = timeAndPlaceOf(rule, pack)
  return [
    ...[since, until]
      .filter((date) => date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
      .map((date) => `${rule.id}: ${date} is no ISO 8601 date`),
    ...(since !== undefined && until !== undefined && since >= until
      ? [`${rule.id}: ends before it begins`]
      : []),
    ...jurisdictions.filter((code) => !place.test(code)).map((code) => `${rule.id}: ${code} is no place`)
  ]
}

function lintSource(rule: Rule, pack: Pack): string[] {
  const { document, date, url } = rule.source ?? pack
  const isSourced = document !== '' && isoDate.test(date) && url.startsWith('https://')
  return isSourced ? [] : [`${rule.id}: the quote has no source`]
}

function lintOutcomes(rule: Rule, pack: Pack, { examples }: LintData): string[] {
  const shown = new Set(examples[rule.id]?.map(({ outcome }) => outcome))
  const possible = possibleOutcomes(rule, pack)
  const titles = (examples[rule.id] ?? []).map(({ title }) => title)
  return [
    ...without(possible, shown).map((outcome) => `no example: ${outcome}`),
    ...without(shown, possible).map((outcome) => `impossible: ${outcome}`),
    ...repeated(titles)
  ].map((problem) => `${rule.id}: ${problem}`)
}

function without<T>(all: ReadonlySet<T>, others: ReadonlySet<T>): T[] {
  return [...all].filter((one) => !others.has(one))
}

function lintNames(
  rule: Rule,
  pack: Pack,
  { factExamples, factQuestions }: LintData
): string[] {
  const questions = { ...factQuestions, ...pack.questions }
  const kinds: readonly string[] = noticeKinds
  const unknownKinds = (rule.owes ?? []).filter((kind) => !kinds.includes(kind))
  return [
    ...unknownKinds.map((kind) => `unknown notice ${kind}`),
    ...pathsOf(rule, pack)
      .filter((path) => !Object.hasOwn(factExamples, path))
      .map((path) => `no example of the fact ${path}`),
    ...pathsOf(rule, pack)
      .filter((path) => path !== 'use' && !isQuestion(questions[path] ?? ''))
      .map((path) => `no question for the fact ${path}`),
    ...(rule.onFail === 'refuse' && rule.met && !rule.needs && !rule.remedy
      ? ['refuses without saying what helps']
      : [])
  ].map((problem) => `${rule.id}: ${problem}`)
}
