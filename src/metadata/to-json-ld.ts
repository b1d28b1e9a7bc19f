import type { Disclosure, DisclosureInput } from '../disclosure/disclosure.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import {
  authorsOf,
  contributionOf,
  contributionsOf,
  isHumanOnly,
  responsibleName,
  standingReview
} from '../disclosure/people.js'
import { labelKind } from '../notice/label-kinds.js'

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** The facts that a reader is shown. Answers given to a provider or an editor stay private. */
const shown = [
  'author',
  'ai',
  'roles',
  'review',
  'responsible',
  'part',
  'persona',
  'domain',
  'limitations',
  'use',
  'contact'
] as const satisfies readonly (keyof Disclosure)[]

// schema.org has a member for each term but one: human-written text has no member that IPTC has
// not retired, so IPTC's own URI stands there.
const schemaMembers = {
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  compositeWithTrainedAlgorithmicMedia:
    'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  compositeSynthetic: 'https://schema.org/CompositeSyntheticDigitalSource',
  digitalCreation: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation'
} as const

/**
 * Render the record of a text as JSON-LD: schema.org's terms for search engines and aggregators,
 * and the shown facts themselves as a JSON literal, so that `read` gets them back.
 *
 * There is no adopted `aiDisclosure` property in schema.org, so none is invented.
 *
 * @throws {DisclosureError} `invalid-disclosure`
 * @example
 * ```ts
 * JSON.stringify(toJsonLd(disclosure))
 * ```
 */
export function toJsonLd(input: DisclosureInput): JsonObject {
  const disclosure = parseDisclosure(input)
  const source = digitalSourceType(disclosure)
  const responsible = responsibleName(disclosure)
  const { editorial } = disclosure
  const [author] = authorsOf(disclosure)
  const review = standingReview(disclosure)
  const isChanged = editorial?.aiAfterReview === true
  return {
    '@context': [
      'https://schema.org',
      {
        disclosure: { '@id': 'https://www.npmjs.com/package/forthright#disclosure', '@type': '@json' }
      }
    ],
    '@type': 'CreativeWork',
    ...(source ? { digitalSourceType: schemaMembers[source] } : {}),
    ...(author
      ? {
          author: {
            '@type': author.kind === 'company' ? 'Organization' : 'Person',
            name: author.name
          }
        }
      : {}),
    ...(responsible === undefined
      ? {}
      : { accountablePerson: { '@type': 'Person', name: responsible } }),
    ...(review?.by === undefined ? {} : { reviewedBy: { '@type': 'Person', name: review.by } }),
    disclosure: {
      ...Object.fromEntries(
        shown
          .filter((key) => disclosure[key] !== undefined)
          .map((key) => [key, disclosure[key] as unknown as Json])
      ),
      // Without this member the review would be taken for one of the present text.
      ...(isChanged ? { editorial: { aiAfterReview: true } } : {})
    }
  }
}

/**
 * Terms of IPTC's Digital Source Type NewsCodes that fit a text.
 *
 * @see http://cv.iptc.org/newscodes/digitalsourcetype/
 */
export type DigitalSourceType =
  | 'digitalCreation'
  | 'trainedAlgorithmicMedia'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'compositeSynthetic'

/** IPTC's canonical scheme is http. */
export const digitalSourceTypeScheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/**
 * Derive the IPTC term from who did what. A term can never say that a person reviewed.
 *
 * @returns `undefined` where nobody says who drafted: no term says only that AI took part.
 */
export function digitalSourceType(input: DisclosureInput): DigitalSourceType | undefined {
  const disclosure = parseDisclosure(input)
  if (isHumanOnly(disclosure)) return 'digitalCreation'
  if (labelKind(disclosure) === undefined) return undefined
  const hasHuman = contributionsOf(disclosure).some((who) => who !== 'ai')
  switch (contributionOf(disclosure, 'drafting')) {
    case 'ai':
      return hasHuman ? 'compositeSynthetic' : 'trainedAlgorithmicMedia'
    case 'both':
      return 'compositeSynthetic'
    case 'human':
      return 'compositeWithTrainedAlgorithmicMedia'
    default:
      return undefined
  }
}
