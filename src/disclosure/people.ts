import type { Disclosure, Review } from './disclosure.js'
import {
  acronyms,
  families,
  generic,
  makers,
  variants,
  vendors,
  version,
  withVersion
} from './model-names.js'

/**
 * Tell whether a name is nobody's: a model's, or, unless it is declared as the company, that of a
 * maker of models.
 */
export function isModel(
  { name, kind }: { readonly name: string; readonly kind?: string },
  { ai = [] }: Disclosure
): boolean {
  const same = (other: string | undefined) => other?.toLowerCase() === name.toLowerCase()
  if (isModelName(name) || ai.some(({ model }) => same(model))) return true
  return kind !== 'company' && (isVendorName(name) || ai.some(({ provider }) => same(provider)))
}

/**
 * Tell whether a name is that of a model rather than of a person or a company.
 *
 * A text is attributed to a person or a company, never to a model. The whole name is compared, so
 * that Claude Shannon and Gemini Ganesan stay people.
 */
export function isModelName(name: string): boolean {
  if (acronyms.has(name.normalize('NFKC').trim())) return true
  const plain = plainName(name)
  const bare = plain.replace(makers, '').replace(/^chat[ -]gpt/, 'chatgpt')
  if (generic.has(plain) || generic.has(bare) || withVersion.test(bare)) return true
  if (vendors.has(plain) && plain.includes(' ')) return false
  const [first = '', ...rest] = bare.split(/[ -]+/)
  const [, family = ''] = /^([a-z]+)(?:\d[\w.]*)?$/.exec(first) ?? []
  return families.has(family) && rest.every((part) => variants.has(part) || version.test(part))
}

/** Tell whether a name is that of a company that makes models: never a person's. */
export function isVendorName(name: string): boolean {
  return vendors.has(plainName(name))
}

/** Without what a name may be dressed in: case, compatibility forms, a provider in brackets. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–·]/g, '-')
    .replace(/\([^()]*\)$/, '')
    .trim()
}

/**
 * Give the review that covers the text as it stands: by a person, and not older than what AI changed
 * last. Any other review is none, and no words may tell it.
 */
export function standingReview(disclosure: Disclosure): Review | undefined {
  const { review, editorial } = disclosure
  if (review === undefined || editorial?.aiAfterReview === true) return undefined
  return isModel({ name: review.by }, disclosure) ? undefined : review
}

/**
 * Name the natural person who answers for the text: the declared one, or the author as a person. A
 * company's own name is nobody's.
 */
export function responsibleName({ responsible, author }: Disclosure): string | undefined {
  if (responsible === undefined) return author?.kind === 'person' ? author.name : undefined
  const isCompany =
    author?.kind === 'company' && author.name.toLowerCase() === responsible.name.toLowerCase()
  return isCompany ? undefined : responsible.name
}
