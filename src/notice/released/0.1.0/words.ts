/** The systems as one or as several: `{systems}` is `GPT-4 (OpenAI) and Claude (Anthropic)`. */
interface BySystems<T> {
  readonly one: T
  readonly many: T
}

/** A sentence that opens an account ("this text"), and the same after another ("it"). */
interface Sentence {
  readonly first: string
  readonly next: string
}

interface Joined {
  readonly comma: string
  readonly last: string
}

type Table<Key extends string> = { readonly [key in Key]: string }

export type Kind = 'generated' | 'assisted' | 'involved'
export type Tag = 'simulated' | 'parody'
export type Contribution = 'human' | 'ai' | 'both'
export const domains = ['medical', 'financial', 'legal', 'news', 'other'] as const
export type Domain = (typeof domains)[number]
export type Heading = 'foreword' | 'introduction' | 'note'

/** The stages in the order in which labels tell them, the review behind them. */
export const tasks = [
  'idea',
  'outline',
  'research',
  'drafting',
  'translation',
  'illustration',
  'editing',
  'revising',
  'fact-checking',
  'proofreading',
  'formatting',
  'reviewing'
] as const
export type Task = (typeof tasks)[number]
export type Stage = Exclude<Task, 'reviewing'>

/** The words that labels of version 0.1.0 have in one language. `{braces}` are slots. */
export interface Words {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly colon: string
  readonly gap: string
  readonly names: Joined
  readonly tasks: Joined
  readonly marks: Table<Kind>
  readonly stop: string
  readonly tags: Table<Tag>
  readonly ai: BySystems<Sentence>
  readonly together: BySystems<Sentence>
  readonly human: Sentence
  readonly humanResponsible: Sentence
  readonly responsible: string
  readonly involved: BySystems<string>
  readonly published: string
  readonly attributed: string
  readonly persona: BySystems<string>
  readonly did: Table<Task>
  readonly disclaimers: Table<Domain>
  readonly limitations: string
  readonly research: string
  readonly subsidy: string
  readonly brief: Table<'systems' | 'responsible' | 'persona'>
  readonly foreword: {
    readonly headings: Table<Heading>
    readonly tasks: Table<Task>
    readonly responsibility: string
    readonly by: Table<Contribution>
  }
  readonly chat: Table<'notice' | 'systems' | 'responsible' | 'reminder' | 'handover' | 'changed'>
  readonly live: {
    readonly livestream: BySystems<string>
    readonly demonstration: BySystems<string>
    readonly rawModel: string
  }
  readonly automated: string
}
