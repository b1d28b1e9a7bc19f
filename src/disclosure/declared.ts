import type {
  AiSystem,
  Contributor,
  Disclosure,
  Organisation,
  Person,
  Responsible,
  Review,
  Stage
} from './disclosure.js'

/** An author as declared: the short form leaves the kind open. */
export interface DeclaredAuthor {
  readonly name: string
  readonly kind?: 'person' | 'company'
  readonly contact?: string
}

/** A contributor as declared: the short form is a name or a keyword, and leaves the kind open. */
export interface DeclaredContributor {
  readonly kind?: Contributor['kind']
  readonly by?: string
  readonly part?: readonly string[]
  readonly at?: string
}

/** A company or a person as declared: the short form leaves the kind open. */
export type DeclaredOrganisation = Omit<Organisation, 'kind'> & Partial<Pick<Organisation, 'kind'>>

/**
 * Facts as declared: each has its shape, what may be one or several is a list, and names and
 * keywords are not resolved yet. A site's defaults and a page's facts are laid over each other in
 * this form, so that `author` and `ai` mean those of the whole.
 */
export interface Declared
  extends Omit<
    Disclosure,
    'author' | 'publisher' | 'client' | 'roles' | 'review' | 'responsible' | 'part'
  > {
  readonly author?: readonly DeclaredAuthor[]
  readonly people?: readonly Person[]
  readonly publisher?: DeclaredOrganisation
  readonly client?: DeclaredOrganisation
  readonly ai?: readonly AiSystem[]
  readonly roles?: { readonly [stage in Stage]?: readonly DeclaredContributor[] }
  readonly review?: readonly Review[] | 'none'
  readonly responsible?: readonly Responsible[]
  readonly part?: readonly string[]
}

/** A person or a company that facts name. */
export interface Named {
  readonly name: string
  readonly kind: 'person' | 'company'
}

/** Facts as declared, with what is known of where they come from. */
export interface Layer {
  readonly facts: Declared
  /** Whom the defaults below name: a role may name them, and nothing else is said of them. */
  readonly known: readonly Named[]
  /** Where facts come from, as an error says it: `the page`, `the defaults`. */
  readonly origins?: { readonly [fact in keyof Declared]?: string }
}
