import type { Contribution, Domain, Stage } from '../disclosure/disclosure.js'
import type { ClaimWords } from './human-claims.js'

/** What a whole text is called, by the stage that shapes its words most: the first that fits. */
export const textKinds = [
  'generated',
  'translated',
  'summarized',
  'transcribed',
  'written',
  'withSummary'
] as const

/** What is said of what goes with the words, beside what they are called. */
export const mediaKinds = ['illustrated', 'narrated'] as const

/** Help that leaves the words to people: told in the text, without a mark in its title. */
export const quietKinds = ['checked', 'described', 'helped'] as const

/**
 * What a text is called. Derived from the facts, never declared. `used`: AI took part, and nobody
 * says in what.
 */
export type LabelKind =
  | (typeof textKinds)[number]
  | (typeof mediaKinds)[number]
  | (typeof quietKinds)[number]
  | 'used'

/** What a sentence can name: the stages, drafting that is the last word, and the review. */
export type Task = Stage | 'writing' | 'reviewing'

/** A sentence in two places: opening a notice ("this text") and after another ("it"). */
export interface Sentence {
  readonly first: string
  readonly next: string
}

/**
 * What stands between the last two of a list. Some languages say it otherwise where the next word
 * begins with the same sound: Spanish `y`, and `e` before `Imagen`.
 */
export type Joint =
  | string
  | { readonly word: string; readonly before: RegExp; readonly instead: string }

/** A sentence about one AI system, or one person, and the same about several. */
export interface SystemSentence<T> {
  readonly one: T
  readonly many: T
}

/**
 * The words of one language. `{braces}` are slots; every slot of the English sentence must stand
 * in the translation. Plain words at lower-secondary reading level; no legal citation, no value
 * judgement, no instruction to anyone. Read as if written by a native speaker, not translated.
 *
 * Every string is needed: a locale that lacks one is a type error, and none falls back to English.
 */
export interface Locale {
  /** BCP 47 tag, such as `en` or `zh-Hans`. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** No native reader has read these words yet: whoever uses them is told. */
  readonly isPreview?: true
  /** The language's own name, for lists of languages. */
  readonly name: string
  /** What stands between a word and what it introduces: `: ` (French ` : `, Chinese `：`). */
  readonly colon: string
  /** What stands between two sentences: a space, or nothing where the script has none. */
  readonly gap: string
  /** Joins names: `A, B and C` is comma `, ` and last ` and `; `A or B` where one stood in. */
  readonly names: { readonly comma: string; readonly last: Joint; readonly or: Joint }
  /** Joins what was done: `edited, revised and reviewed`. */
  readonly tasks: { readonly comma: string; readonly last: Joint }

  /**
   * The short label, without a full stop; stands in brackets before titles and opens every notice.
   * `generated`: an AI system drafted it. `written`: AI had a part in the words, never "wholly".
   * `used`: AI was used, nothing more is known. In Chinese each that AI made must hold an AI element
   * (AI or 人工智能) and a generation element (生成 or 合成): GB 45438-2025.
   */
  readonly marks: { readonly [kind in LabelKind]: string }
  /** Ends the bold mark: `.` */
  readonly stop: string
  /** The two tags for a text in another person's name, capitalised as a label. */
  readonly tags: { readonly simulated: string; readonly parody: string }

  /** An AI system did {tasks}. {systems} is `GPT-4 (OpenAI)`. "Artificial intelligence" is spelled
   * out here, once: in many fonts `AI` reads as `Al`. */
  readonly ai: SystemSentence<Sentence>
  /** A person, {name}, and an AI system, {systems}, did {tasks} together. */
  readonly together: SystemSentence<Sentence>
  /**
   * One or several, {name}, did {tasks}: persons, a company, or systems that were introduced before.
   * No pronoun: the facts give none.
   */
  readonly human: SystemSentence<Sentence>
  /** The same, and {name} takes responsibility for the text. */
  readonly humanResponsible: SystemSentence<Sentence>
  /** {name} takes responsibility for the text. */
  readonly responsible: SystemSentence<string>
  /** {systems}, or {name}, did {tasks} for the part of the text that is called {part}. */
  readonly part: {
    readonly systems: SystemSentence<string>
    readonly human: SystemSentence<string>
  }
  /** What stands in {part} where nobody says which part: without what joins names. */
  readonly unnamedPart: string
  /**
   * Who is not named, as it stands in {name} within a sentence: in small letters where the language
   * has them. A sentence that opens with it gets a capital.
   */
  readonly who: {
    readonly person: string
    readonly people: string
    /** Several of the company {name}. */
    readonly peopleAt: string
    /** All authors, where they are too many to be named in each sentence. */
    readonly authors: string
  }
  /** Of a text without AI, where that shall be told: the opening, and what {name} declares. */
  readonly told: { readonly mark: string; readonly text: string }
  /** What stands for the name of a system that nobody knows. */
  readonly unknown: string
  /** Nobody reviewed the text before it was published, or the message before it was sent. */
  readonly unreviewed: { readonly published: string; readonly sent: string }
  /** {name} checks the text while it appears. */
  readonly streaming: SystemSentence<string>
  /** {name} reviewed the facts, or the language, and not the substance. */
  readonly reviewedFacts: SystemSentence<string>
  readonly reviewedLanguage: SystemSentence<string>
  /** A person qualified in the field, {name}, reviewed the information. */
  readonly qualified: string
  /** An AI system took part; which stages is not declared. Opens the notice. */
  readonly involved: SystemSentence<string>
  /** The text is published by the company {name}. */
  readonly published: string
  /** The text is attributed to the person {name}, or to the people. */
  readonly attributed: SystemSentence<string>
  /** The message is sent by the company {name}. */
  readonly sent: string
  /** The text was made for {name}. */
  readonly client: string
  /** What the AI was used for, in the author's words. */
  readonly purpose: string
  /** Where readers can write: an address or a page. */
  readonly contact: string
  /** The words are not those of the person {name}: an AI system speaks in that name. */
  readonly persona: SystemSentence<string>
  /** What was done, as it stands in {tasks}: a past participle, a verb or a noun, as the sentences
   * above need it. No two tasks may have the same words. They are told in this order, so what leads
   * to the object stands at the end: "edited and did research for it". */
  readonly did: { readonly [task in Task]: string }

  /** AI is used here, and what its limits are, per field. One or two sentences, stating facts only. */
  readonly disclaimers: { readonly [domain in Domain]: string }
  /** The author's own words on the text's limits; must end with {limitations}. */
  readonly limitations: string
  /** The text is part of a research publication that uses output of AI. */
  readonly research: string
  /** {name} subsidized the access to the AI for this research. */
  readonly subsidy: string

  /** The repeat at the end and in sections, after the mark: which AI, who answers. */
  readonly brief: {
    /** AI used: {systems}. */
    readonly systems: string
    /** Responsible: {name}. */
    readonly responsible: string
    /** This is not {name}. */
    readonly persona: string
  }

  /** The byline of a text: By {name}. */
  readonly byline: string

  /** The foreword of a publication. */
  readonly foreword: {
    readonly headings: {
      readonly foreword: string
      readonly introduction: string
      /** A note on this text */
      readonly note: string
    }
    /** The task as a heading of a list entry: `Drafting`, and `Writing` where no person worked on the draft. Capitalised as a list entry. */
    readonly tasks: { readonly [task in Task]: string }
    /** `Responsibility`, the last list entry. */
    readonly responsibility: string
    /** Behind who did it, where nobody says which part of the text: `(in part)`. */
    readonly inPart: string
    /** Who did it, in a list entry: an AI system, {systems}; {name}; both. */
    readonly by: { readonly [who in Contribution]: string }
  }

  /**
   * A declaration of AI use for journals. In English the sentences together are Elsevier's own
   * wording, letter by letter; they stand only when all of their facts are declared.
   */
  readonly declaration: {
    readonly heading: string
    /** The author used {systems} in order to {purpose}. */
    readonly used: string
    /** The author reviewed and edited the content, and takes full responsibility for it. */
    readonly reviewed: string
  }

  /** Notices of a conversation. */
  readonly chat: {
    /** You are talking to an AI system, not a person. Must hold the word for artificial intelligence. */
    readonly notice: string
    /** It runs on {systems}. */
    readonly systems: string
    /** Responsible for it: {name}, one or several, in words that fit both. */
    readonly responsible: string
    /** A reminder in a long conversation: still an AI system, not a person. */
    readonly reminder: string
    /** Behind a reminder, for minors: that it may be time for a break. No more is claimed. */
    readonly break: string
    /** From here on a person writes. */
    readonly handover: string
    /** The AI system changed to {systems}. */
    readonly changed: string
  }

  /** Shown while something is shown to an audience. */
  readonly live: {
    /** This livestream shows text that an AI system, {systems}, writes as you watch. */
    readonly livestream: SystemSentence<string>
    readonly demonstration: SystemSentence<string>
    /** The output is shown as it comes from the AI, without a filter. */
    readonly rawModel: string
  }

  /** This message was sent by an automated system. */
  readonly automated: string

  /**
   * How a reply in a preview language claims that a person writes it. Those of the other languages
   * are tried on every reply.
   */
  readonly humanClaims?: ClaimWords
}
