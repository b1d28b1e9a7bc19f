import type { Disclosure } from '../disclosure/disclosure.js'
import {
  answeringNames,
  authorsOf,
  contributorsOf,
  isByAuthors,
  responsibleOf,
  standingReviewsOf
} from '../disclosure/people.js'
import { fillTemplate } from '../text/template.js'
import type { Locale } from './locale.js'
import { systemNames } from './accounts.js'
import { renderSentences } from './render-sentences.js'

/**
 * OpenAI's stock language for a co-authored publication, letter by letter.
 *
 * @see https://openai.com/policies/sharing-publication-policy (2022-11-14): "Here is some stock
 * language you may use to describe your creative process, provided it is accurate"
 */
export const stockLanguage =
  'The author generated this text in part with GPT-3, OpenAI’s large-scale language-generation model. Upon generating draft language, the author reviewed, edited, and revised the language to their own liking and takes ultimate responsibility for the content of this publication.'

/** A statement in somebody else's fixed words, or in ours where those would not be true. */
export interface Statement {
  readonly text: string
  /** Whether the text is the fixed wording. */
  readonly isStock: boolean
  /** What would have to be declared for the fixed wording to be accurate, one fact each. */
  readonly missing: readonly string[]
}

/** A fact that a fixed wording asserts, and whether the disclosure declares it. */
type Assertion = readonly [fact: string, isDeclared: (disclosure: Disclosure) => boolean]

const byAuthor: Assertion = [
  'review.by: the author, of the text as it stands',
  (disclosure) =>
    areAuthors(
      disclosure,
      standingReviewsOf(disclosure)
        .filter(({ of, mode }) => mode !== 'while-streaming' && (!of || of.includes('substance')))
        .map(({ by }) => by)
    )
]
const editedByAuthor: Assertion = [
  'roles.editing: author',
  (disclosure) => isByAuthors('editing', disclosure) === true
]

/** Whether every author is among those who are named. */
function areAuthors(disclosure: Disclosure, names: readonly (string | undefined)[]): boolean {
  const authors = authorsOf(disclosure)
  return authors.length > 0 && authors.every(({ name }) => names.includes(name))
}

// "provided it is accurate" makes each of these necessary; none is assumed.
const stockAssertions: readonly Assertion[] = [
  ['part: part', ({ part }) => part === 'part'],
  [
    'ai: GPT-3 (OpenAI), and no other system',
    ({ ai = [] }) => ai.length === 1 && ai[0]?.model === 'GPT-3' && ai[0].provider === 'OpenAI'
  ],
  [
    'statements.draftLanguage: true, with roles.drafting: ai or both',
    (disclosure) =>
      disclosure.statements?.draftLanguage === true &&
      contributorsOf(disclosure, 'drafting').some(({ kind }) => kind === 'system')
  ],
  byAuthor,
  editedByAuthor,
  [
    'roles.revising: author, with statements.afterGeneration: true',
    (disclosure) =>
      isByAuthors('revising', disclosure) === true &&
      disclosure.statements?.afterGeneration === true
  ],
  ['statements.toOwnLiking: true', ({ statements }) => statements?.toOwnLiking === true],
  [
    'statements.ultimateResponsibility: true, by the author',
    (disclosure) => {
      const names = responsibleOf(disclosure).map(({ name }) => name)
      return (
        disclosure.statements?.ultimateResponsibility === true &&
        (names.length === 0 || areAuthors(disclosure, names))
      )
    }
  ],
  [
    'author.kind: person, and one author',
    (disclosure) => {
      const [author, ...others] = authorsOf(disclosure)
      return author?.kind === 'person' && others.length === 0
    }
  ]
]

function missingFrom(disclosure: Disclosure, assertions: readonly Assertion[]): string[] {
  return assertions.filter(([, isDeclared]) => !isDeclared(disclosure)).map(([fact]) => fact)
}

/**
 * Give OpenAI's stock language when all nine of its facts are declared, and otherwise the truthful
 * account built from what is declared, with the list of what was missing.
 *
 * The stock language exists in English only; in other languages the text is always the account.
 */
export function stockStatement(disclosure: Disclosure, locale: Locale): Statement {
  const missing = missingFrom(disclosure, stockAssertions)
  if (locale.tag !== 'en') missing.push('locale: en')
  const isStock = missing.length === 0
  const text = isStock ? stockLanguage : renderSentences(disclosure, locale).join(locale.gap)
  return { text, isStock, missing }
}

const declarationAssertions: readonly Assertion[] = [
  ['ai', ({ ai = [] }) => ai.length > 0],
  ['purpose', ({ purpose }) => purpose !== undefined],
  byAuthor,
  editedByAuthor,
  ['responsible: the author, a person', (disclosure) => areAuthors(disclosure, answeringNames(disclosure))]
]

export interface Declaration extends Statement {
  readonly heading: string
}

/**
 * Give a journal's declaration of AI use, in Elsevier's wording in English, when its five facts
 * are declared, and otherwise the truthful account, with the list of what was missing.
 *
 * The heading and the statement are those that manuscripts carry in October 2026. Until 2025 the
 * heading ended in "in the writing process", and the statement in "of the publication".
 */
export function journalDeclaration(disclosure: Disclosure, locale: Locale): Declaration {
  const { declaration, gap } = locale
  const missing = missingFrom(disclosure, declarationAssertions)
  const isStock = missing.length === 0
  const systems = systemNames(disclosure.ai ?? [], locale)
  const purpose = purposeIn(declaration.used, disclosure.purpose ?? '')
  const used = fillTemplate(declaration.used, { systems, purpose })
  const text = isStock
    ? [used, declaration.reviewed].join(gap)
    : renderSentences(disclosure, locale).join(gap)
  return { heading: declaration.heading, text, isStock, missing }
}

/** "to improve it." where the sentence around it says "in order to" and ends with a stop itself. */
function purposeIn(sentence: string, purpose: string): string {
  const words = purpose.trim().replace(/[.\u3002]+$/, '')
  return sentence.includes('in order to {purpose}') ? words.replace(/^(?:in order )?to /i, '') : words
}
