import type { Finding, Outcome, Severity } from '../disclosure/disclosure-error.js'
import type { Use } from '../disclosure/disclosure.js'
import { askFor, describeDecision, factsNotDeclared } from './condition-words.js'
import {
  compileCondition,
  decidingFacts,
  evaluateCondition,
  excludesUse,
  isDeclared,
  type Test,
  unknownFacts,
  whenAndWhere
} from './condition.js'
import type { FactSheet } from './facts.js'
import type { Condition, NoticeKind, Pack, Rule } from './pack.js'
import { judgeTopics, refusedTopics, unclearTopics } from './topics.js'

/** What a rule obliges to show, for these facts. */
export interface Duty {
  readonly ruleId: string
  readonly notice: NoticeKind
}

/** What a rule comes to for some facts, before it is put into words. */
export interface Decision {
  readonly outcome: Outcome
  readonly severity: Severity
  /** Which of the rule's conditions decided, and what it came to. */
  readonly by: 'applies' | 'met'
  readonly value: boolean | undefined
}

/** A rule ready to be decided many times. */
export interface CompiledRule {
  readonly rule: Rule
  readonly pack: Pack
  /** What has to hold so that the rule applies. */
  readonly applies: readonly Condition[]
  readonly decide: (facts: FactSheet) => Decision
  readonly duties: readonly Duty[]
  /** When the duties are owed, of a rule that applies; absent: always. */
  readonly owesWhen: Test | undefined
}

/** A pack ready to be decided many times. */
interface CompiledPack {
  readonly rules: readonly CompiledRule[]
  /** The rules that can owe, warn or refuse, by use. */
  readonly gates: { [use in Use]?: readonly CompiledRule[] }
  /** What is found for rules that a use excludes, whatever is declared: by use, in the rules' order. */
  readonly excluded: { [use in Use]?: readonly (Finding | undefined)[] }
}

// Packs are data that does not change.
const compiled = new WeakMap<Pack, CompiledPack>()

/** Compile the rules of a pack, once. */
export function compilePack(pack: Pack): readonly CompiledRule[] {
  return packOf(pack).rules
}

/** Give the rules of a pack that can owe, warn or refuse for a use: the others only inform. */
export function compileGate(pack: Pack, use: Use): readonly CompiledRule[] {
  const { rules, gates } = packOf(pack)
  return (gates[use] ??= rules.filter(({ rule }) => canMatter(rule) && mayApply(rule, pack, use)))
}

function packOf(pack: Pack): CompiledPack {
  let known = compiled.get(pack)
  if (!known) {
    known = { rules: pack.rules.map((rule) => compileRule(rule, pack)), gates: {}, excluded: {} }
    compiled.set(pack, known)
  }
  return known
}

/**
 * Give the findings of the rules that a use excludes: most rules of all packs are about another use,
 * and then no other fact matters, so that their words are made once.
 *
 * @returns By the order of the pack's rules; nothing at those that may apply. Empty where the whole
 * pack does not apply, which is the better reason.
 */
export function findExcluded(pack: Pack, facts: FactSheet): readonly (Finding | undefined)[] {
  if (pack.applies && compileCondition(pack.applies)(facts) === false) return []
  const { rules, excluded } = packOf(pack)
  return (excluded[facts.use] ??= rules.map((rule) => describeExcluded(rule, facts)))
}

function describeExcluded(compiledRule: CompiledRule, facts: FactSheet): Finding | undefined {
  const { pack, rule } = compiledRule
  const condition = rule.applies && useOf(rule.applies, facts.use)
  if (!condition) return undefined
  const decision: Decision = { outcome: 'not-applicable', severity: 'note', by: 'applies', value: false }
  const applies = pack.applies ? [pack.applies, condition] : [condition]
  const finding = describeFinding({ ...compiledRule, applies }, decision, facts)
  Object.freeze(finding.remedy)
  return Object.freeze(finding)
}

/** The part of a condition that a use makes false. */
function useOf(condition: Condition, use: Use): Condition | undefined {
  if (!excludesUse(condition, use)) return undefined
  return 'all' in condition ? condition.all.map((part) => useOf(part, use)).find(Boolean) : condition
}

function canMatter({ owes, onFail, onUnknown = onFail }: Rule): boolean {
  return owes !== undefined || onFail !== 'note' || onUnknown !== 'note'
}

function mayApply(rule: Rule, pack: Pack, use: Use): boolean {
  return !appliesConditions(rule, pack).some((condition) => excludesUse(condition, use))
}

function compileRule(rule: Rule, pack: Pack): CompiledRule {
  const { id, owes = [], owesWhen } = rule
  const applies = appliesConditions(rule, pack)
  return {
    rule,
    pack,
    applies,
    decide: compileDecision(rule, applies.map(compileCondition)),
    duties: owes.map((notice) => Object.freeze({ ruleId: id, notice })),
    owesWhen: owesWhen && compileCondition(owesWhen)
  }
}

function compileDecision(rule: Rule, applies: readonly Test[]): (facts: FactSheet) => Decision {
  const { met, attest, onFail, onUnknown = onFail } = rule
  const isMet = met && compileCondition(met)
  const broken: Decision = { outcome: 'not-applicable', severity: 'note', by: 'applies', value: false }
  const open: Decision = {
    outcome: 'needs-review',
    severity: onUnknown === 'refuse' ? 'warn' : onUnknown,
    by: 'applies',
    value: undefined
  }
  const satisfied: Decision = { outcome: 'satisfied', severity: 'note', by: 'met', value: true }
  const missing: Decision = { outcome: 'missing', severity: onFail, by: 'met', value: false }
  const unknown: Decision = {
    outcome: onUnknown === 'refuse' || attest === undefined ? 'missing' : 'needs-review',
    severity: onUnknown,
    by: 'met',
    value: undefined
  }
  const attested: Decision = { outcome: 'needs-review', severity: onFail, by: 'met', value: undefined }
  const unasked = attest === undefined ? satisfied : attested
  return (facts) => {
    let isOpen = false
    for (const test of applies) {
      const value = test(facts)
      if (value === false) return broken
      if (value === undefined) isOpen = true
    }
    if (isOpen) return open
    if (!isMet) return unasked
    const value = isMet(facts)
    return value === undefined ? unknown : value ? satisfied : missing
  }
}

/** What the whole pack is not about needs no second reason, so its condition comes first. */
function appliesConditions(rule: Rule, pack: Pack): Condition[] {
  const about = [pack.applies, rule.applies].filter((condition) => condition !== undefined)
  return [...about, ...whenAndWhere(rule, pack)]
}

interface Words {
  readonly reason: string
  readonly remedy?: readonly string[]
}

/** Put a decision into words: why, what helps, and what the document says. */
export function describeFinding(
  { rule, pack, applies }: CompiledRule,
  decision: Decision,
  facts: FactSheet
): Finding {
  const { document, date, url, readIn } = rule.source ?? pack
  const { reason, remedy = [] } =
    decision.by === 'applies'
      ? describeScope(applies, pack, decision.value, facts)
      : describeMet(rule, pack, decision.value, facts)
  return {
    ruleId: rule.id,
    outcome: decision.outcome,
    severity: decision.severity,
    reason,
    remedy,
    quote: rule.quote,
    document,
    date,
    url,
    ...(readIn === undefined ? {} : { readIn }),
    ...(rule.attest === undefined ? {} : { attest: rule.attest })
  }
}

/** Why a rule does not apply, or may not. */
function describeScope(
  applies: readonly Condition[],
  pack: Pack,
  value: boolean | undefined,
  facts: FactSheet
): Words {
  const deciding = applies.filter((condition) => evaluateCondition(condition, facts) === value)
  const [broken] = deciding
  if (value === false && broken) {
    return { reason: `Does not apply: ${describeDecision(broken, facts, false)}.` }
  }
  const paths = unknownFacts({ all: deciding }, facts)
  return {
    reason: `Whether it applies is unknown: ${factsNotDeclared(paths, facts)}.`,
    remedy: askFor(paths, pack)
  }
}

function describeMet(
  rule: Rule,
  pack: Pack,
  value: boolean | undefined,
  facts: FactSheet
): Words {
  const { met, attest, program, needs = [] } = rule
  if (!met) {
    if (attest === undefined) return { reason: program }
    return { reason: `Only a person can say: ${attest}`, remedy: askFor(needs, pack) }
  }
  if (value === true) {
    return { reason: `Met: ${describeDecision(met, facts, true)}. ${program}` }
  }
  const { topics } = facts.disclosure
  const judged = needs.includes('topics') && topics ? judgeTopics(topics, pack, facts) : undefined
  if (value === undefined) {
    return (judged && unclearTopics(judged)) ?? describeUnknown(rule, pack, met, facts)
  }
  const refused = judged && refusedTopics(judged, rule.remedy, pack)
  return refused ?? describeUnmet(rule, pack, met, facts)
}

function describeUnknown(
  { needs = [] }: Rule,
  pack: Pack,
  met: Condition,
  facts: FactSheet
): Words {
  const paths = unknownFacts(met, facts)
  const undeclared = needs.filter((path) => !isDeclared(path, facts))
  return {
    reason: `Unknown: ${factsNotDeclared(paths, facts)}.`,
    remedy: askFor(undeclared.length > 0 ? undeclared : paths, pack)
  }
}

function describeUnmet(
  { remedy }: Rule,
  pack: Pack,
  met: Condition,
  facts: FactSheet
): Words {
  const deciding = decidingFacts(met, facts, false)
  const undeclared = deciding.filter((path) => !isDeclared(path, facts))
  return {
    reason: `Not met: ${describeDecision(met, facts, false)}.`,
    remedy: [...askFor(undeclared, pack), ...(remedy === undefined ? [] : [remedy])]
  }
}
