import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { authorsOf, responsibleName, reviewsOf } from '../../src/disclosure/people.js'
import { systemNames, systemsInOrder } from '../../src/notice/accounts.js'
import { renderLead } from '../../src/notice/render-label.js'
import type { Locale } from '../../src/notice/locale.js'
import { en, locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { isThorough, timesToTry } from '../thorough.js'
import { readLead } from '../../src/notice/read-label.js'
import { formsOf } from '../../src/notice/read-names.js'
import { drafted, oddDisclosures, ordinaryDisclosures } from './disclosures.js'

function leadOf(disclosure: Disclosure, locale: Locale): string | undefined {
  const lead = renderLead(disclosure, locale)
  return lead && `${lead.mark} ${lead.text}`
}

/** The facts that a lead tells, in one shape. */
function told(disclosure: Disclosure, locale: Locale) {
  const { roles = {}, persona, domain, limitations } = disclosure
  const ai = systemsInOrder(disclosure)
  const [author] = authorsOf(disclosure)
  const [review] = reviewsOf(disclosure)
  return {
    author: author && { name: author.name, kind: author.kind },
    ai: ai.map((system) => systemNames([system], locale)),
    roles: { ...roles },
    review: review?.by,
    responsible: responsibleName(disclosure),
    persona: persona && { name: persona.name, tag: persona.tag },
    domain,
    limitations
  }
}

const eachLocale = [...locales, ...previewLocales].map((locale, index) => [locale.tag, locale, index] as const)

/** The words that a text is read in: the released ones and its own. */
function knownBeside(locale: Locale): readonly Locale[] {
  return locale.isPreview ? [...locales, locale] : locales
}

/** How many of something are tried in a language: of a preview, few among the quick tests. */
function runsIn({ isPreview }: Locale, { many, some, few }: { many: number; some: number; few: number }) {
  return timesToTry(isPreview ? few : some, many)
}

/** Of how many places or texts one is tried in a language. */
function stepIn({ isPreview }: Locale, { some, few }: { some: number; few: number }) {
  return isThorough ? 1 : isPreview ? few : some
}

describe.each(eachLocale)('readLead in %s', (_tag, locale, index) => {
  const known = knownBeside(locale)

  it('gives back the facts, for ordinary names', () => {
    fc.assert(
      fc.property(ordinaryDisclosures, (disclosure) => {
        const lead = leadOf(disclosure, locale) ?? ''
        const read = readLead(lead, known)
        expect(read?.locale.tag).toBe(locale.tag)
        expect(read && leadOf(read.disclosure, locale)).toBe(lead)
        expect(read && told(read.disclosure, locale)).toEqual(told(disclosure, locale))
      }),
      { numRuns: runsIn(locale, { many: 150, some: 15, few: 2 }) }
    )
  })
  // Names that hold whole sentences of the label can be read in more ways than are tried: such a
  // label is refused before it is placed (see the tests of `prepareLabel`).
  it('gives facts that render to the same words, for nearly any names, or none', () => {
    let unread = 0
    fc.assert(
      fc.property(oddDisclosures, (disclosure) => {
        const lead = leadOf(disclosure, locale)
        if (lead === undefined) return
        const read = readLead(lead, [locale])
        if (read) expect(leadOf(read.disclosure, locale)).toBe(lead)
        else unread++
      }),
      { numRuns: runsIn(locale, { many: 300, some: 12, few: 3 }) }
    )
    expect(unread).toBeLessThan(60)
  })
  it('reads no words of its own in which a letter is another one', () => {
    const lead = leadOf(drafted, locale) ?? ''
    expect(readLead(lead, known)).toBeDefined()
    const ofAi = lead.lastIndexOf(locale.stop, lead.length - 2)
    const step = stepIn(locale, { some: 3, few: 9 })
    for (let at = index % step; at < lead.length; at += step) {
      const changed = `${lead.slice(0, at)}#${lead.slice(at + 1)}`
      const read = readLead(changed, known)
      // What a person is called is free, so behind the sentence of the AI a changed letter can be
      // a part of a longer name; as a part of the words it never counts.
      const inName = read && JSON.stringify(read.disclosure).includes('#')
      expect([changed, read === undefined || inName]).toEqual([changed, true])
      const model = lead.indexOf('GPT-4 (OpenAI)')
      const isOfModel = at >= model && at < model + 'GPT-4 (OpenAI)'.length
      if (at <= ofAi && !isOfModel) expect([changed, read]).toEqual([changed, undefined])
    }
  })
  it('reads nothing with words before or after', () => {
    const lead = leadOf(drafted, locale) ?? ''
    expect(readLead(`x${lead}`, known)).toBeUndefined()
    expect(readLead(`${lead} x`, known)).toBeUndefined()
  })
  it('gives up on hostile text', () => {
    const step = stepIn(locale, { some: 9, few: 18 })
    // Others in each language.
    for (const text of hostileTexts(locale).filter((_, at) => at % step === index % step)) {
      const cut = text.slice(0, 5900)
      expect(readLead(text.repeat(1 + Math.floor(60_000 / text.length)), known)).toBeUndefined()
      expect(readLead(cut, known)).toBeUndefined()
    }
  })
})

/** The mark, and then pieces of sentences over and over. */
function hostileTexts(locale: Locale): string[] {
  const { human, humanResponsible, ai, together, responsible, persona, part, did } = locale
  const templates = [
    human.one.next,
    humanResponsible.many.next,
    ai.many.next,
    together.one.next,
    together.many.first,
    responsible.one,
    persona.many,
    part.systems.many,
    part.human.one
  ]
  const fill = (template: string, name: string) =>
    template
      .replaceAll('{name}', name)
      .replaceAll('{systems}', `A${locale.names.last}B`)
      .replaceAll('{tasks}', did.editing)
      .replaceAll('{part}', 'P')
  const pieces = [
    ...templates.map((template) => fill(template, 'A')),
    ...templates.map((template) => fill(template, 'A').slice(1)),
    ...templates.map((template) => fill(template, '').slice(-8)),
    ...formsOf(locale.tasks.last).map((last) => `${did.editing}${last}`),
    locale.names.comma,
    ...formsOf(locale.names.last),
    ' it.',
    '. '
  ]
  return pieces.map((piece) => {
    const opening = `${locale.marks.generated}${locale.stop} ${fill(ai.one.first, 'A')}${locale.gap}`
    return `${opening}${`${piece}${locale.gap}`.repeat(Math.ceil(6000 / (piece.length + 1)))}#`
  })
}

describe('readLead', () => {
  const known = [...locales, ...previewLocales]

  it.each(eachLocale)('reads back who did what, in whatever order they are listed: %s', (_, locale) => {
    const disclosure = parseDisclosure({
      author: 'Ada Lovelace',
      ai: 'GPT-4',
      roles: { idea: ['author', 'GPT-4'], drafting: ['GPT-4', 'author'] }
    })
    const lead = leadOf(disclosure, locale) ?? ''
    const read = readLead(lead, [locale])
    expect(read && leadOf(read.disclosure, locale)).toBe(lead)
  })

  it('reads a person’s name that holds the words of a sentence', () => {
    const disclosure = parseDisclosure({
      author: { name: 'Ada edited it. Bob', kind: 'person' },
      ai: 'GPT-4',
      roles: { drafting: 'ai', editing: 'human' }
    })
    const lead = leadOf(disclosure, en) ?? ''
    const read = readLead(lead, known)
    expect(read && leadOf(read.disclosure, en)).toBe(lead)
  })
  it('reads one system whose name holds the word that joins names', () => {
    const disclosure = parseDisclosure({
      author: 'Ada',
      ai: { model: 'Black and White' },
      roles: { drafting: 'ai' }
    })
    expect(readLead(leadOf(disclosure, en) ?? '', known)?.disclosure.ai).toEqual([
      { model: 'Black and White' }
    ])
  })
  it('reads "written with AI" where nobody is named', () => {
    const disclosure = parseDisclosure({ ai: 'GPT-4', roles: { editing: 'both' } })
    expect(leadOf(disclosure, en)).toBe(
      'Written with AI. A person and an artificial intelligence system, GPT-4, together edited this text.'
    )
    const read = readLead(leadOf(disclosure, en) ?? '', known)
    expect(read?.disclosure).toEqual(disclosure)
  })
  it.each([
    '',
    'AI-generated.',
    'AI-generated. ',
    'This text contains AI-generated words.',
    'AI-generated. I wrote this with GPT-4.',
    'AI-generated. Ada Lovelace edited it.',
    'Parody. AI-generated. An artificial intelligence system, GPT-4, drafted this text.'
  ])('reads nothing in %j', (text) => {
    expect(readLead(text, known)).toBeUndefined()
  })
})
