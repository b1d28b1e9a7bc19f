import type { Severity } from '../disclosure/disclosure-error.js'

/**
 * How strongly the document says it. `must` and `mustNot` bind; `should` asks or recommends; `may`
 * permits or leaves it open; `can` says what is possible; `info` states.
 */
export type Modality = 'must' | 'mustNot' | 'should' | 'may' | 'can' | 'info'

/**
 * A fact that a condition reads: a path into the disclosure (`review.by`,
 * `persona.consent.explicit`, `ai.0.model`), or one of the derived facts:
 *
 * - `use`: the use that is evaluated. Never unknown
 * - `ai.share`: `none`, `some` (AI took part), or unknown
 * - `author.isModel`: a company that the text is attributed to has the name of a model
 * - `responsible.isPerson`: a natural person is named as responsible; `false` says that the name is
 *   that of the company
 * - `responsible.isAuthor`: the author, and nobody else, is the one who is responsible
 * - `review.state`: `standing` when a person reviewed the substance of this version, `none` when it
 *   is declared that nobody reviewed it, `partial` when only facts or language were reviewed,
 *   `changed` or `changed-by-ai` when the text was changed after the review, `other-text` when the
 *   review is bound to another text; unknown when nothing is declared
 * - `review.isByAuthor`: the author is the one who reviewed
 * - `roles.editing.isByAuthor`, `roles.revising.isByAuthor`: every author did it, without AI; unknown where a
 *   person did who is not named
 * - `roles.isWholly`: `true` when every declared stage was done by AI alone and no person's review
 *   stands
 * - `writing.byAi`: `true` when AI took part in the words, `false` when it did something else only
 *   (pictures, narration, formatting) or nothing
 * - `words.sayWholly`: `true` when the author's own words say that a human or an AI made all of it
 * - `jurisdictions.EU` (or another code of ISO 3166): whether the text is for readers there; of
 *   `US-NY` also `true` where `US` is declared. Unknown when no jurisdictions are declared
 * - `topics.refused`: `true` when a declared topic is on the pack's list, `false` when topics are
 *   declared and none is, unknown when no topics are declared or one may be meant
 */
export type FactPath = string

/** A condition over facts, in three values: true, false, or unknown where a fact is undeclared. */
export type Condition =
  | { readonly fact: FactPath; readonly is: string | boolean | readonly (string | boolean)[] }
  /** True when the fact is a date before the ISO 8601 date. */
  | { readonly fact: FactPath; readonly before: string }
  /** True when the fact is the ISO 8601 date, or a later one. */
  | { readonly fact: FactPath; readonly from: string }
  /** True when the fact is declared, false when it is not. Never unknown. */
  | { readonly declared: FactPath }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** True unless the condition is known to hold: silence excuses nobody. Never unknown. */
  | { readonly unless: Condition }

/** Every kind of words that a rule can owe to readers. */
export const noticeKinds = [
  'label',
  'byline',
  'roles',
  'foreword',
  'responsibility',
  'persona',
  'disclaimer',
  'chatbot',
  'live',
  'research'
] as const

/** The words that a rule owes to readers. */
export type NoticeKind = (typeof noticeKinds)[number]

/** What a rule expects for one disclosure: its test, and its documentation. */
export interface RuleExample {
  /** What the example shows, in a few words. */
  readonly title: string
  /** The facts, as they are declared. */
  readonly disclosure: unknown
  readonly use: string
  readonly outcome: 'satisfied' | 'missing' | 'needs-review' | 'not-applicable'
}

/** Where a rule's words come from. */
export interface Source {
  /** Title of the document, with its author. */
  readonly document: string
  /** ISO 8601 date of the document, or `undated`. */
  readonly date: string
  readonly url: string
  /**
   * Where the words were read, where the document itself could not be: a secondary source, with its
   * date where it has one. Left out: in the document.
   */
  readonly readIn?: string
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
  /** The document of the quote, where it is not the pack's. */
  readonly source?: Source
  /** The ISO 8601 date since which it applies. @default the pack's */
  readonly since?: string
  /** The ISO 8601 date from which it no longer applies. @default the pack's */
  readonly until?: string
  /** Where it applies, where that is not in all that the pack names: `EU`, `US-NY`. */
  readonly jurisdictions?: readonly string[]
  /** A bill, or a law of which the signing could not be confirmed. It never refuses. */
  readonly status?: 'unconfirmed'
  /** When the rule applies, within what the pack applies to; left out: always. */
  readonly applies?: Condition
  /**
   * When the rule is met. Left out: the rule asks for nothing that a program can see (then `attest`
   * says what a person has to judge), or it only permits or informs.
   */
  readonly met?: Condition
  /** Facts to declare so that the rule can be met, as paths. */
  readonly needs?: readonly FactPath[]
  /** What helps where the rule is broken and no declaration would: one question. */
  readonly remedy?: string
  /** The notices that the rule owes to readers. */
  readonly owes?: readonly NoticeKind[]
  /** When the notices are owed. @default whenever the rule applies */
  readonly owesWhen?: Condition
  /** What this library does about it, in one sentence. */
  readonly program: string
  /** What only a person can say. */
  readonly attest?: string
  /** What happens when the rule is not met. */
  readonly onFail: Severity
  /** What happens when a needed fact is undeclared. @default the same as `onFail` */
  readonly onUnknown?: Severity
}

/**
 * One rule-maker's document at one date. A pack does not change once it was used: it is compiled
 * with the first disclosure that it judges.
 */
export interface Pack extends Source {
  readonly id: string
  /** What this version is to other versions, where that matters. */
  readonly status: string
  /** The ISO 8601 date since which its rules apply. */
  readonly since?: string
  /** The ISO 8601 date from which its rules no longer apply. */
  readonly until?: string
  /** Where its rules apply, by codes of ISO 3166 or `EU`. Left out: everywhere. */
  readonly jurisdictions?: readonly string[]
  /** What every rule of the pack is about; left out: any text. */
  readonly applies?: Condition
  /** Topics that the document refuses. */
  readonly topics?: readonly RefusedTopic[]
  /** Topics beside the refused ones that the document allows by name. */
  readonly allowedTopics?: readonly string[]
  /**
   * What to ask for a fact that a rule needs: a question that names the fact and its possible
   * answers, and suggests none. Added to the questions for facts that the default packs ask for.
   */
  readonly questions?: { readonly [path: FactPath]: string }
  readonly rules: readonly Rule[]
}

/** A topic that a document refuses. */
export interface RefusedTopic {
  /** `fraud/spam`. The last part alone means the same, unless the topic is `exact`. */
  readonly id: string
  /** The document's own words. */
  readonly quote: string
  /** Other names that mean the topic: the document's own words for what it holds, taken apart. */
  readonly aliases?: readonly string[]
  /** The topic is allowed when this holds. */
  readonly unless?: Condition
  /** The parts of the id alone are innocent words too: they leave it open which is meant. */
  readonly exact?: true
}
