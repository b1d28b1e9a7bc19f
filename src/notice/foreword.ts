import type { Disclosure } from '../disclosure/disclosure.js'
import { answeringNames } from '../disclosure/people.js'
import { fillTemplate } from '../text/template.js'
import type { Locale } from './locale.js'
import { accountsOf, humanNames, joinNames, partName, systemNames } from './accounts.js'
import { renderSentences } from './render-sentences.js'
import { stockLanguage, stockStatement } from './stock-language.js'

export const forewordHeadings = ['foreword', 'introduction', 'note'] as const
export type ForewordHeading = (typeof forewordHeadings)[number]

/** The account of who did what that stands before a publication. */
export interface Foreword {
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** One entry a stage, then the review and who takes responsibility. */
  readonly roles: readonly { readonly task: string; readonly who: string }[]
  /** The roles as lines, in the locale's own punctuation: `Drafting: GPT-4 (OpenAI)`. */
  readonly entries: readonly string[]
}

export interface ForewordOptions {
  readonly heading?: ForewordHeading
  /** OpenAI's stock language as the prose, where it is accurate. @default false */
  readonly stock?: boolean
}

/**
 * Render a foreword: a heading, prose, and the roles as a list.
 *
 * The prose is the truthful account built from what is declared, or OpenAI's stock language where
 * that was asked for and every one of its facts is declared.
 */
export function renderForeword(
  disclosure: Disclosure,
  locale: Locale,
  options: ForewordOptions = {}
): Foreword {
  const isStock = options.stock === true && stockStatement(disclosure, locale).missing.length === 0
  return buildForeword(disclosure, locale, options.heading ?? 'foreword', isStock)
}

/** Every foreword that these facts can have: what a reader of labels compares a document with. */
export function possibleForewords(disclosure: Disclosure, locale: Locale): Foreword[] {
  return forewordHeadings.flatMap((heading) =>
    [false, true].map((isStock) => buildForeword(disclosure, locale, heading, isStock))
  )
}

function buildForeword(
  disclosure: Disclosure,
  locale: Locale,
  heading: ForewordHeading,
  isStock: boolean
): Foreword {
  const prose = isStock ? stockLanguage : renderSentences(disclosure, locale).join(locale.gap)
  const roles = renderRoles(disclosure, locale)
  return {
    heading: locale.foreword.headings[heading],
    paragraphs: [prose],
    roles,
    entries: roles.map(({ task, who }) => `${task}${locale.colon}${who}`)
  }
}

/** List who did each declared stage. */
export function renderRoles(disclosure: Disclosure, locale: Locale): Foreword['roles'] {
  // That no AI took part doesn't say which stages there were.
  if (disclosure.humanOnly) return []
  const { foreword } = locale
  const roles = accountsOf(disclosure).flatMap(({ systems, humans, parts, tasks }) => {
    const names = humanNames(humans, disclosure, locale)
    const by = systems.length === 0 ? 'human' : names.length === 0 ? 'ai' : 'both'
    const who = fillTemplate(foreword.by[by], {
      systems: systemNames(systems, locale),
      name: joinNames(names, locale)
    })
    const part = parts
      .map((each) => (each === 'part' ? foreword.inPart : partName(each, locale)))
      .join(locale.names.comma)
    return tasks.map((task) => ({
      task: foreword.tasks[task],
      who: part === '' ? who : `${who} (${part})`
    }))
  })
  const answering = answeringNames(disclosure).map((by) => ({ kind: 'person' as const, by }))
  const answers = joinNames(humanNames(answering, disclosure, locale), locale)
  if (answers === '') return roles
  return [...roles, { task: foreword.responsibility, who: answers }]
}
