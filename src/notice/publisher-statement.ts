import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure, Extent, Share, Stage } from '../disclosure/disclosure.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { contributionOf, isHumanOnly, systemsOf, takesPart } from '../disclosure/people.js'
import { didYouMean } from '../text/did-you-mean.js'
import { en } from './locales/en.js'
import { renderSentences } from './render-sentences.js'
import { journalDeclaration } from './stock-language.js'

export { DisclosureError }
export type { DisclosureInput }

/** Whose statement: a publisher, a committee, a bookseller's form, or metadata of the book trade. */
export type Publisher = keyof typeof publishers

/** A value for a field of a form or of a record. */
export interface FormValue {
  readonly field: string
  /** Left out where the facts don't say it. */
  readonly value?: string
}

/** What a publisher asks for, made of declared facts alone. */
export interface PublisherStatement {
  /** Whether it asks for anything; `undefined` where the facts leave it open. */
  readonly isAsked: boolean | undefined
  /** Where it goes. */
  readonly place: string
  readonly heading?: string
  /** The sentences to put there. Left out where values are asked for, or nothing. */
  readonly text?: string
  /** Whether the text is the publisher's fixed wording, each fact of which is declared. */
  readonly isFixedWording?: boolean
  readonly values?: readonly FormValue[]
  /** Facts that are not declared and that it asks for, one each. */
  readonly missing: readonly string[]
}

/** What one publisher asks for. */
interface PublisherRecord {
  readonly isAsked: (disclosure: Disclosure) => boolean | undefined
  readonly render: (disclosure: Disclosure) => Omit<PublisherStatement, 'isAsked'>
}

/**
 * Each is dated with its rule in the pack `publishers`, which has the words of the documents.
 */
const publishers = {
  elsevier: {
    isAsked: isBeyondCopyEditing,
    render: (disclosure) => {
      const { heading, text, isStock, missing } = journalDeclaration(disclosure, en)
      const place = 'a section of its own at the end of the manuscript, before the references'
      return { place, heading, text, isFixedWording: isStock, missing }
    }
  },
  'springer-nature': {
    isAsked: isBeyondCopyEditing,
    render: (disclosure) => ({
      place: 'the Methods section, or where there is none, a suitable alternative part',
      text: account(disclosure),
      missing: missingFor(disclosure, ['ai', 'purpose', 'roles'])
    })
  },
  icmje: {
    isAsked: hasAi,
    render: (disclosure) => ({
      place: `the cover letter, and ${sectionOf(disclosure)}`,
      text: account(disclosure),
      missing: missingFor(disclosure, ['ai', 'purpose', 'roles'])
    })
  },
  cope: {
    isAsked: hasAi,
    render: (disclosure) => ({
      place: 'the Materials and Methods, or a similar section',
      text: account(disclosure),
      missing: missingFor(disclosure, ['ai', 'roles', 'responsible'])
    })
  },
  kdp: {
    isAsked: (disclosure) => (isHumanOnly(disclosure) ? false : hasAi(disclosure)),
    render: (disclosure) => {
      const values = [
        kdpValue('Texts', 'text', 'drafting', disclosure),
        kdpValue('Images', 'pictures', 'illustration', disclosure),
        kdpValue('Translations', 'translation', 'translation', disclosure)
      ]
      const facts = ['text', 'pictures', 'translation'] as const
      return {
        place: 'the form “AI-Generated Content” of the book’s content page; buyers are not shown it',
        values,
        missing: facts.filter((_, index) => values[index]?.value === undefined).map((fact) => `extent.${fact}`)
      }
    }
  },
  onix: {
    isAsked: hasAi,
    render: (disclosure) => ({
      place: 'the product record, ONIX 3.0 or later',
      values: [...onixContributors(disclosure), ...onixFeatures(disclosure)],
      missing: missingFor(disclosure, ['roles'])
    })
  }
} satisfies Record<string, PublisherRecord>

/**
 * Write the statement that a publisher asks for, in its place, from declared facts alone. The words
 * are English, as the publishers' own are; a fact that is not declared is listed, never made up.
 *
 * @throws {DisclosureError} `invalid-disclosure`, or `unknown-name` for a publisher that is not known.
 * @example
 * ```ts
 * const { heading, place, text, missing } = publisherStatement('elsevier', disclosure)
 * ```
 */
export function publisherStatement(publisher: Publisher, input: DisclosureInput): PublisherStatement {
  const disclosure = parseDisclosure(input)
  const record: PublisherRecord | undefined = Object.hasOwn(publishers, publisher)
    ? publishers[publisher]
    : undefined
  if (!record) throw unknownPublisher(String(publisher))
  const isAsked = record.isAsked(disclosure)
  const statement = record.render(disclosure)
  if (isAsked !== false) return { isAsked, ...statement }
  const { place, values } = statement
  return { isAsked, place, ...(values ? { values } : {}), missing: [] }
}

function unknownPublisher(name: string): DisclosureError {
  const known = Object.keys(publishers)
  return new DisclosureError(
    'unknown-name',
    `Unexpected \`${name}\`, expected one of ${known.join(', ')}${didYouMean(name, known)}`
  )
}

function hasAi(disclosure: Disclosure): boolean | undefined {
  if (takesPart(disclosure)) return true
  return isHumanOnly(disclosure) ? false : undefined
}

/** Stages in which AI makes or remakes words or pictures, beyond a correction of a person's text. */
const making: readonly Stage[] = [
  'idea', 'outline', 'research', 'transcription', 'drafting', 'summarizing', 'translation',
  'illustration', 'coding', 'revising'
]

/** Whether AI did more than correct a person's text: neither publisher asks about less. */
function isBeyondCopyEditing(disclosure: Disclosure): boolean | undefined {
  const ai = hasAi(disclosure)
  if (ai !== true) return ai
  if (making.some((stage) => isByAi(disclosure, stage))) return true
  return contributionOf(disclosure, 'drafting') === 'human' ? false : undefined
}

function isByAi(disclosure: Disclosure, stage: Stage): boolean {
  const who = contributionOf(disclosure, stage)
  return who === 'ai' || who === 'both'
}

/** ICMJE: help with writing into the acknowledgments, data, analysis and figures into the methods. */
function sectionOf(disclosure: Disclosure): string {
  const ofMethods = (['research', 'transcription', 'coding', 'illustration'] as const).some((stage) =>
    isByAi(disclosure, stage)
  )
  const ofWriting = [...making, 'editing', 'proofreading'] as const
  const others = ofWriting.filter(
    (stage) => !['research', 'transcription', 'coding', 'illustration'].includes(stage)
  )
  const isWriting = others.some((stage) => isByAi(disclosure, stage))
  const sections = [...(isWriting ? ['the acknowledgments'] : []), ...(ofMethods ? ['the methods'] : [])]
  return sections.length > 0 ? sections.join(' and ') : 'the acknowledgments or the methods, by what AI did'
}

function account(disclosure: Disclosure): string {
  return renderSentences(disclosure, en).join(en.gap)
}

function missingFor(disclosure: Disclosure, facts: readonly (keyof Disclosure)[]): string[] {
  return facts.filter((fact) => disclosure[fact] === undefined)
}

const editing: { readonly [edited in Share['edited']]: string } = {
  little: 'minimal or no editing',
  extensively: 'extensive editing'
}

const amounts: { readonly [kind in keyof Required<Extent>]: { readonly [share in Share['share']]: string } } = {
  text: { some: 'Some sections', whole: 'Entire work' },
  pictures: { some: 'One or a few AI-generated images', whole: 'Many AI-generated images' },
  translation: { some: 'Some sections', whole: 'Entire work' }
}

/** The value to choose: as declared, or `None` where a person alone did the stage. */
function kdpValue(
  field: string,
  kind: keyof Extent,
  stage: Stage,
  disclosure: Disclosure
): FormValue {
  const extent = disclosure.extent?.[kind]
  if (isByAi(disclosure, stage) && (extent === undefined || extent === 'none')) return { field }
  const isHuman = isHumanOnly(disclosure) || contributionOf(disclosure, stage) === 'human'
  if (extent === 'none' || (extent === undefined && isHuman)) return { field, value: 'None' }
  if (extent === undefined) return { field }
  return { field, value: `${amounts[kind][extent.share]}, with ${editing[extent.edited]}` }
}

/** Roles of List 17, by stage: by (author), translated by, illustrated by. Others: assisted by. */
const onixRoles: { readonly [stage in Stage]?: string } = {
  drafting: 'A01',
  translation: 'B06',
  illustration: 'A12'
}

/** List 19, code 09: the contributor is a generative AI. */
function onixContributors(disclosure: Disclosure): FormValue[] {
  if (systemsOf(disclosure).length === 0 && !takesPart(disclosure)) return []
  const stages = Object.keys(disclosure.roles ?? {}) as Stage[]
  const byAi = stages.filter((stage) => isByAi(disclosure, stage))
  const roles = new Set(byAi.map((stage) => onixRoles[stage] ?? 'Z01'))
  return [...roles].map((role) => ({
    field: 'Contributor',
    value: `<Contributor><ContributorRole>${role}</ContributorRole><UnnamedPersons>09</UnnamedPersons></Contributor>`
  }))
}

/** List 196, code 92, with the sentence that the trade's metadata knows for descriptions by AI. */
function onixFeatures(disclosure: Disclosure): FormValue[] {
  if (!isByAi(disclosure, 'image-description')) return []
  const words = 'Image descriptions and alt text were generated by artificial intelligence.'
  return [
    {
      field: 'ProductFormFeature',
      value: `<ProductFormFeature><ProductFormFeatureType>09</ProductFormFeatureType><ProductFormFeatureValue>92</ProductFormFeatureValue><ProductFormFeatureDescription>${words}</ProductFormFeatureDescription></ProductFormFeature>`
    },
    { field: 'schema:accessibilitySummary', value: words }
  ]
}
