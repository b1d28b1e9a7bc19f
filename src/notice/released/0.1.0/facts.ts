import { type Contribution, type Domain, domains, type Kind, type Stage, type Tag, tasks } from './words.js'

export interface System {
  readonly model: string
  readonly provider?: string
  readonly version?: string
}

export interface Named {
  readonly name: string
}

/** What a label of version 0.1.0 tells. A role says only what kind of contributor did it. */
export interface Facts {
  readonly author?: Named & { readonly kind: 'person' | 'company' }
  readonly ai?: readonly System[]
  readonly roles?: { readonly [stage in Stage]?: Contribution }
  readonly review?: { readonly by: string }
  readonly responsible?: Named
  readonly persona?: Named & { readonly tag?: Tag }
  readonly domain?: Domain
  readonly limitations?: string
  readonly use?: 'research' | 'livestream' | 'demonstration' | 'chatbot'
  readonly research?: { readonly subsidy?: string }
  readonly rawModel?: boolean
}

/** What version 0.1.0 called a text: derived from who did what. */
export function kindOf({ ai = [], roles = {} }: Facts): Kind | undefined {
  if (roles.drafting === 'ai') return 'generated'
  if (Object.values(roles).some((who) => who !== 'human')) return 'assisted'
  return ai.length === 0 ? undefined : 'involved'
}

/** Who answers for the text: the declared person, else an author who is a person. */
export function responsibleName({ responsible, author }: Facts): string | undefined {
  if (!responsible) return author?.kind === 'person' ? author.name : undefined
  const isCompany =
    author?.kind === 'company' && author.name.toLowerCase() === responsible.name.toLowerCase()
  return isCompany ? undefined : responsible.name
}

/**
 * Read the facts of a record that version 0.1.0 wrote, as far as its words depend on them.
 *
 * @returns `undefined` for what that version can't have written.
 */
export function parseFacts(record: unknown): Facts | undefined {
  if (!isObject(record)) return undefined
  const { author, ai, roles, review, responsible, persona, domain, limitations, use } = record
  const isWhole =
    isOptional(author, isAuthor) &&
    isOptional(ai, (list) => Array.isArray(list) && list.every(isSystem)) &&
    isOptional(roles, isRoles) &&
    isOptional(review, (value) => isObject(value) && typeof value['by'] === 'string') &&
    isOptional(responsible, isNamed) &&
    isOptional(persona, isPersona) &&
    isOptional(domain, (value) => isOneOf(value, domains)) &&
    isOptional(limitations, isText)
  if (!isWhole) return undefined
  const facts = { author, ai, roles, review, responsible, persona, domain, limitations, use }
  const declared = Object.entries(facts).filter(([, value]) => value !== undefined)
  return Object.fromEntries(declared) as Facts
}

type Members = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value)
}

function isOneOf(value: unknown, choices: readonly string[]): boolean {
  return isText(value) && choices.includes(value)
}

function isNamed(value: unknown): value is Members {
  return isObject(value) && isText(value['name'])
}

function isAuthor(value: unknown): boolean {
  return isNamed(value) && isOneOf(value['kind'], ['person', 'company'])
}

function isPersona(value: unknown): boolean {
  return isNamed(value) && isOptional(value['tag'], (tag) => isOneOf(tag, ['simulated', 'parody']))
}

function isSystem(value: unknown): boolean {
  if (!isObject(value)) return false
  const { model, provider, version } = value
  return isText(model) && isOptional(provider, isText) && isOptional(version, isText)
}

function isRoles(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([stage, who]) => isOneOf(stage, tasks) && isOneOf(who, ['human', 'ai', 'both'])
    )
  )
}
