import type {
  AiSystem,
  Author,
  Contributor,
  Disclosure,
  Moderation,
  Organisation,
  Persona,
  Person,
  QualifiedReviewer,
  Responsible,
  Review,
  Stage
} from './disclosure.js'

type OneOrMore<T> = T | readonly T[]

/** Members that may also be `undefined`, which declares nothing. */
type Loosely<T> = { readonly [key in keyof T]: T[key] | undefined }

/** Dates as texts, or as what YAML parsers make of them. */
type WithDates<T, Key extends keyof T> = Omit<T, Key> & { readonly [key in Key]?: T[key] | Date }

type SystemInput = Omit<AiSystem, 'or'> & { readonly or?: OneOrMore<string | Omit<AiSystem, 'or'>> }

type ContributorInput = Partial<WithDates<Omit<Contributor, 'kind'>, 'at'>> &
  Partial<Pick<Contributor, 'kind'>>

type ReviewInput = Omit<WithDates<Review, 'at'>, 'of'> & {
  readonly of?: OneOrMore<NonNullable<Review['of']>[number]>
}

/** Facts that have more forms than the one that they are parsed to. */
interface ShortForms {
  readonly author?: OneOrMore<string | Author>
  readonly people?: OneOrMore<string | Person>
  readonly publisher?: string | Organisation
  readonly client?: string | Organisation
  readonly ai?: OneOrMore<string | SystemInput>
  readonly roles?: { readonly [stage in Stage]?: OneOrMore<string | ContributorInput> | undefined }
  readonly review?: OneOrMore<string | ReviewInput>
  readonly responsible?: OneOrMore<string | Responsible>
  readonly persona?: Omit<Persona, 'consent'> & {
    readonly consent?: boolean | NonNullable<Persona['consent']>
  }
  readonly qualifiedReviewer?: string | QualifiedReviewer
  readonly moderation?: WithDates<Moderation, 'at'>
  readonly jurisdictions?: OneOrMore<string>
  readonly publishedAt?: string | Date
  /** Where an editor finds the JSON Schema. No fact. */
  readonly $schema?: string
}

/**
 * Facts as a caller may write them. A key that is none of these does not compile; what comes from
 * JSON goes through `parseDisclosure(unknown)`.
 */
export interface DisclosureFacts
  extends Loosely<Omit<Disclosure, keyof ShortForms>>,
    Loosely<ShortForms> {}

/** Facts as a caller may pass them: parsed, in short form, or the word for a human-only text. */
export type DisclosureInput = Disclosure | DisclosureFacts | 'human-only'
