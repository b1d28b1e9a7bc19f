import type { Disclosure, Review } from '../disclosure/disclosure.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import {
  answeringNames,
  authorsOf,
  contributionOf,
  isAiInWords,
  isHumanOnly,
  standingReviewsOf
} from '../disclosure/people.js'
import { isTaggedHuman, labelKind, labelKinds } from '../notice/label-kinds.js'
import { mediaKinds } from '../notice/locale.js'

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** The facts that a reader is shown. Answers given to a provider or an editor stay private. */
const shown = [
  'author',
  'ai',
  'roles',
  'review',
  'publisher',
  'client',
  'qualifiedReviewer',
  'purpose',
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
  const { editorial } = disclosure
  const reviewers = standingReviewsOf(disclosure).filter(isForAccuracy).flatMap(({ by }) => by ?? [])
  const answers = disclosure.responsible !== undefined && answeringNames(disclosure).length > 0
  const isChanged = editorial?.aiAfterReview === true
  return {
    '@context': [
      'https://schema.org',
      {
        disclosure: { '@id': 'https://www.npmjs.com/package/forthright#disclosure', '@type': '@json' }
      }
    ],
    // `reviewedBy` is a property of pages; a page is a work too.
    '@type': reviewers.length > 0 ? 'WebPage' : 'CreativeWork',
    ...(source ? { digitalSourceType: schemaMembers[source] } : {}),
    ...oneOrMore(
      'author',
      authorsOf(disclosure).map(organisation)
    ),
    ...oneOrMore('publisher', disclosure.publisher ? [organisation(disclosure.publisher)] : []),
    ...oneOrMore('accountablePerson', answeringNames(disclosure).map(person)),
    ...oneOrMore('reviewedBy', reviewers.map(person)),
    disclosure: {
      ...Object.fromEntries(
        shown
          .filter((key) => disclosure[key] !== undefined)
          .map((key) => [key, disclosure[key] as unknown as Json])
      ),
      ...(answers ? { responsible: disclosure.responsible as unknown as Json } : {}),
      // Without these the record would not be known as that of a notice which says so.
      ...(disclosure.humanOnly && (disclosure.tell || isTaggedHuman(disclosure)) ? { humanOnly: true } : {}),
      ...(disclosure.tell === true ? { tell: true } : {}),
      // Without this member the review would be taken for one of the present text.
      ...(isChanged ? { editorial: { aiAfterReview: true } } : {})
    }
  }
}

/**
 * `reviewedBy` names who has "reviewed the content on this web page for accuracy and/or completeness":
 * no review of the language alone, and no check that goes on while the text appears.
 */
function isForAccuracy({ of, mode }: Review): boolean {
  return mode !== 'while-streaming' && (of === undefined || of.some((each) => each !== 'language'))
}

function organisation({ name, kind }: { readonly name: string; readonly kind: string }): JsonObject {
  return { '@type': kind === 'company' ? 'Organization' : 'Person', name }
}

function person(name: string): JsonObject {
  return { '@type': 'Person', name }
}

/** A property with its only value or its values; none without. */
function oneOrMore(property: string, values: readonly JsonObject[]): JsonObject {
  const [first] = values
  if (!first) return {}
  return { [property]: values.length === 1 ? first : values }
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

/** Stages in which a person's own words or changes get into the text. */
const materialStages = ['drafting', 'translation', 'editing', 'revising'] as const

/**
 * Derive the IPTC term from who did what. A term can never say that a person reviewed.
 *
 * A text that AI drafted is a composite only where a person's words or changes are in it: ideas,
 * research and checks are no material.
 *
 * @returns `undefined` where nobody says who drafted: no term says only that AI took part.
 */
export function digitalSourceType(input: DisclosureInput): DigitalSourceType | undefined {
  const disclosure = parseDisclosure(input)
  if (isHumanOnly(disclosure)) return 'digitalCreation'
  if (labelKind(disclosure) === undefined) return undefined
  switch (contributionOf(disclosure, 'drafting')) {
    case 'ai':
    case 'both':
      return hasHumanMaterial(disclosure) ? 'compositeSynthetic' : 'trainedAlgorithmicMedia'
    case 'human':
      return humanDraftType(disclosure)
    default:
      return undefined
  }
}

function hasHumanMaterial(disclosure: Disclosure): boolean {
  return materialStages.some((stage) => {
    const who = contributionOf(disclosure, stage)
    return who === 'human' || who === 'both'
  })
}

/** A text that a person drafted: pictures and voices by AI make it a mix, its markup does not. */
function humanDraftType(disclosure: Disclosure): DigitalSourceType | undefined {
  const isByAi = isAiInWords(disclosure)
  if (isByAi === undefined) return undefined
  if (isByAi) return 'compositeWithTrainedAlgorithmicMedia'
  const kinds = labelKinds(disclosure)
  return mediaKinds.some((kind) => kinds.includes(kind)) ? 'compositeSynthetic' : 'digitalCreation'
}
