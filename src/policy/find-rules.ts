import { DisclosureError } from '../disclosure/disclosure-error.js'
import { type Use, uses } from '../disclosure/disclosure.js'
import { requireOptions } from '../disclosure/options.js'
import { datePattern } from '../disclosure/schema.js'
import { everyPack } from './built-in-packs.js'
import { askFor } from './condition-words.js'
import { excludesUse, timeAndPlaceOf } from './condition.js'
import { requirePacks } from './evaluate.js'
import type { Condition, Pack, Rule } from './pack.js'
import { isSamePlace } from './places.js'

export interface FindRulesOptions {
  /** Where the text is read: codes of ISO 3166, or `EU`. @default anywhere */
  readonly jurisdictions?: readonly string[]
  /** Where the words are going. @default every use */
  readonly use?: Use
  /** The day on which the text is published, ISO 8601. @default any day */
  readonly date?: string
  /** The packs to look in. @default every pack */
  readonly packs?: readonly Pack[]
}

/** A rule that would apply, and what it asks. */
export interface FoundRule {
  readonly rule: Rule
  readonly pack: Pack
  /** What to declare, one question each: whether it applies, and whether it is met. */
  readonly asks: readonly string[]
}

/**
 * Find the rules that could apply at a place, for a use, on a day, whatever is declared: those that
 * the facts may still rule out are among them.
 *
 * @returns In the packs' order. Rules of packs without places (a company's policy, a standard) hold
 * everywhere.
 * @throws {DisclosureError} `invalid-option` for an unknown use, for a date that is none, for what is
 * no list of places or of packs.
 * @example
 * ```ts
 * findRules({ jurisdictions: ['EU', 'US-NY'], use: 'chatbot', date: '2027-01-01' })
 * ```
 */
export function findRules(options: FindRulesOptions = {}): readonly FoundRule[] {
  requireOptions(options, { jurisdictions: 'any', use: uses, date: 'any', packs: 'any' })
  const { jurisdictions, use, date } = options
  requireDate(date)
  requirePlaces(jurisdictions)
  const packs = options.packs === undefined ? everyPack : requirePacks(options.packs)
  return packs.flatMap((pack) =>
    pack.rules
      .filter((rule) => holdsAt(rule, pack, jurisdictions) && holdsOn(rule, pack, date))
      .filter((rule) => use === undefined || mayBeFor(rule, pack, use))
      .map((rule) => ({ rule, pack, asks: askFor(openFacts(rule, pack), pack) }))
  )
}

function requireDate(date: unknown): void {
  if (date === undefined || (typeof date === 'string' && isDay(date))) return
  throw new DisclosureError(
    'invalid-option',
    `Unexpected \`${String(date)}\` in \`options.date\`, expected an ISO 8601 date, such as 2027-01-01`
  )
}

/** Whether a text is a day that there is, without a time: 2027-02-30 is none. */
function isDay(date: string): boolean {
  return datePattern.test(date) && !date.includes('T')
}

function requirePlaces(places: unknown): void {
  const isPlace = (place: unknown) =>
    typeof place === 'string' && /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(place)
  if (places === undefined || (Array.isArray(places) && places.every(isPlace))) return
  throw new DisclosureError(
    'invalid-option',
    `Unexpected \`${String(places)}\` in \`options.jurisdictions\`, expected codes of ISO 3166 or EU, such as US-NY`
  )
}

function holdsAt(rule: Rule, pack: Pack, places: readonly string[] | undefined): boolean {
  const { jurisdictions } = timeAndPlaceOf(rule, pack)
  if (places === undefined || jurisdictions === undefined) return true
  return jurisdictions.some((code) => places.some((place) => isSamePlace(place, code)))
}

function holdsOn(rule: Rule, pack: Pack, date: string | undefined): boolean {
  const { since, until } = timeAndPlaceOf(rule, pack)
  if (date === undefined) return true
  return (since === undefined || date >= since) && (until === undefined || date < until)
}

function mayBeFor({ applies }: Rule, pack: Pack, use: Use): boolean {
  return ![pack.applies, applies].some((condition) => condition && excludesUse(condition, use))
}

/** The facts that decide a rule. Where the words go is given, and AI's share is asked of everybody. */
function openFacts({ applies, met, needs = [] }: Rule, pack: Pack): string[] {
  const conditions = [pack.applies, applies, met].filter((condition) => condition !== undefined)
  const facts = new Set([...conditions.flatMap(factsOf), ...needs])
  return [...facts].filter((fact) => fact !== 'use' && fact !== 'ai.share')
}

function factsOf(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact]
  if ('declared' in condition) return [condition.declared]
  if ('not' in condition) return factsOf(condition.not)
  if ('unless' in condition) return factsOf(condition.unless)
  return ('all' in condition ? condition.all : condition.any).flatMap(factsOf)
}
