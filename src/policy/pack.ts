import type { Severity } from '../disclosure/finding.js'

/**
 * How strongly the document says it. `must` and `mustNot` bind; `should` asks, recommends or
 * thanks; `may` permits; `info` states.
 */
export type Modality = 'must' | 'mustNot' | 'should' | 'may' | 'info'

/**
 * A fact that a condition reads: a path into the disclosure (`review.by`, `persona.consent.explicit`),
 * or one of the derived facts:
 *
 * - `use`: the use that is evaluated
 * - `ai.share`: `none`, `some` (AI took part), or unknown
 * - `author.isModel`: the author's name is that of a model or its vendor
 * - `responsible.isPerson`: a natural person is named as responsible (a person who is the author counts)
 * - `responsible.isModel`: likewise, the name of a model
 * - `roles.isWholly`: `true` when every declared stage was done by AI alone and no person reviewed
 * - `topics.refused`: `true` when a declared topic is on the pack's list, `false` when topics are
 *   declared and none is, unknown when no topics are declared
 * - `text.length`: length of the text in characters, where the surface knows it
 * - `review.matches`: whether the review's digest is that of the text; unknown without a digest or a text
 */
export type FactPath = string

/** A condition over facts, in three values: true, false, or unknown where a fact is undeclared. */
export type Condition =
  | { readonly fact: FactPath; readonly is: string | boolean | readonly (string | boolean)[] }
  /** True when the fact is declared, false when it is not. Never unknown. */
  | { readonly declared: FactPath }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** The words that a rule owes to readers. */
export type NoticeKind =
  | 'label'
  | 'byline'
  | 'roles'
  | 'foreword'
  | 'responsibility'
  | 'persona'
  | 'disclaimer'
  | 'chatbot'
  | 'live'
  | 'research'

/** What a rule expects for one disclosure: its test, and its documentation. */
export interface RuleExample {
  /** What the example shows, in a few words. */
  readonly title: string
  /** The facts, as they are declared. */
  readonly disclosure: unknown
  readonly use: string
  readonly outcome: 'satisfied' | 'missing' | 'needs-review' | 'not-applicable'
}

/** One obligation as data. */
export interface Rule {
  /** Never reused: `sharing/ai-label`. */
  readonly id: string
  /** What the rule is about, in a few words for a heading. */
  readonly title: string
  readonly modality: Modality
  /** The document's own words, verbatim. */
  readonly quote: string
  /** When the rule applies; left out: always. */
  readonly applies?: Condition
  /**
   * When the rule is met. Left out: the rule asks for nothing that a program can see (then `attest`
   * says what a person has to judge), or it only permits or informs.
   */
  readonly met?: Condition
  /** Facts to declare so that the rule can be met, as paths. */
  readonly needs?: readonly FactPath[]
  /** The notices that the rule owes to readers. */
  readonly owes?: readonly NoticeKind[]
  /** What this library does about it, in one sentence. */
  readonly program: string
  /** What only a person can say. */
  readonly attest?: string
  /** What happens when the rule is not met. */
  readonly onFail: Severity
  /** What happens when a needed fact is undeclared. @default the same as `onFail` */
  readonly onUnknown?: Severity
}

/** One rule-maker's document at one date. */
export interface Pack {
  readonly id: string
  /** Title of the document, with its author. */
  readonly document: string
  /** ISO 8601 date of the document, or `undated`. */
  readonly date: string
  readonly url: string
  /** What this version is to other versions, where that matters. */
  readonly status: string
  /** Topics that the document refuses, by id of the topic table; a topic's condition lifts it. */
  readonly topics?: readonly RefusedTopic[]
  readonly rules: readonly Rule[]
}

/** A topic that a document refuses. */
export interface RefusedTopic {
  readonly id: string
  /** The document's own words. */
  readonly quote: string
  /** The topic is allowed when this holds. */
  readonly unless?: Condition
}
