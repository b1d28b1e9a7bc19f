import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/notice/locale.js'
import { knownWords } from '../../src/notice/known-words.js'
import { de, en, locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { openingWords, releasedVersions } from '../../src/notice/opening-words.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { releases } from '../../src/notice/released/index.js'
import { languageLeftOut, requireKnown } from '../../src/notice/require-known.js'
import { wordsOf } from '../../src/notice/words-of.js'
import { freezeProblem, frozenLocales, isReleased } from './frozen-words.js'
import { releasedVersions as versionsWithSamples } from './labelled-samples.js'

const manifest = new URL('../../package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }

describe('the words of this version', () => {
  it('have the openings of their leads in every language, as posts have them', () => {
    for (const { tag, leadMarks, postOpenings } of knownWords([...previewLocales])) {
      expect(new Set(leadMarks()), tag).toEqual(new Set(postOpenings().map(({ mark }) => mark)))
    }
  })

  it('are those that were frozen, once it is released', async () => {
    const frozen = await frozenLocales(version)
    const state = { version, isReleased: isReleased(version), frozen, today: locales }
    expect(freezeProblem(state)).toBeUndefined()
  })

  it('open with words of the table that tells labels in languages left out', () => {
    const unknown = knownWords().flatMap(({ tag, postOpenings }) =>
      postOpenings()
        .flatMap(({ head, mark }) => [`${mark} x`, ...(head === '' ? [] : [`${head}x`])])
        .map((text) => text.replace('{name}', 'Grace Hopper'))
        .filter((text) => !isRefused(text, tag))
    )
    expect(unknown, 'add them with npm run freeze openings').toEqual([])
  })

  it.each(previewLocales.map((locale) => [locale.tag, locale] as const))(
    'open so in %s, which is never loaded unasked',
    (_, locale) => {
      const persona = { name: 'Grace Hopper', tag: 'simulated' } as const
      const label = renderLabel({ humanOnly: true, ai: [], author: { name: 'Ada', kind: 'person' }, persona }, locale)
      const texts = [
        ...wordsOf(locale).postOpenings().flatMap(({ head, mark }) => [`${mark} x`, ...(head === '' ? [] : [`${head}x`])]),
        `${locale.told.mark}${locale.stop} x`,
        `${label?.lead.mark} ${label?.lead.text}`
      ].map((text) => text.replace('{name}', 'Grace Hopper'))
      const told = texts.map((text) => [text, languageLeftOut(text, knownWords())])
      // Danish and Norwegian share a mark.
      const same = locale.tag === 'nb' ? ['da', 'nb'] : [locale.tag]
      expect(told.filter(([, tag]) => !same.includes(tag ?? '')), 'add them with npm run freeze openings').toEqual([])
      expect(texts.filter((text) => languageLeftOut(text, knownWords(locale)) === locale.tag)).toEqual([])
    }
  )

  it('open so too where no AI took part, in somebody else’s name', () => {
    for (const locale of locales) {
      const persona = { name: 'Grace Hopper', tag: 'parody' } as const
      const label = renderLabel({ humanOnly: true, ai: [], author: { name: 'Ada', kind: 'person' }, persona }, locale)
      const lead = `${label?.lead.mark} ${label?.lead.text}`
      expect([locale.tag, isRefused(lead, locale.tag)]).toEqual([locale.tag, true])
    }
    expect(isRefused('Parody. Some of it.', 'en')).toBe(false)
  })

  it('are needed whole: other openings are refused by none', () => {
    // The negative control of the one above.
    expect(openingWords.filter(({ tag }) => isRefused('AI-generatedx. x', tag))).toEqual([])
  })
})

/** Whether a text is taken for a label in a language that is left out. */
function isRefused(text: string, tag: string): boolean {
  try {
    requireKnown(text, knownWords().filter((words) => words.tag !== tag))
    return false
  } catch {
    return true
  }
}

describe('the words of every released version', () => {
  it('are read, and have samples', () => {
    const registered = releases.map((release) => release.version)
    expect(registered).toEqual(releasedVersions)
    const others = versionsWithSamples().filter((each) => each !== version)
    expect(others.filter((each) => !registered.includes(each))).toEqual([])
  })

  it.each(releases.map((release) => [release.version, release] as const))(
    'of %s stand in every language',
    (_version, { words }) => {
      expect(words.map(({ tag }) => tag)).toEqual(locales.map(({ tag }) => tag))
    }
  )
})

describe('freezeProblem', () => {
  const other: Locale = { ...de, automated: 'Anders.' }

  it.each([
    ['a version in the making that is not frozen', false, undefined, undefined],
    ['a released version that is not frozen', true, undefined, 'freeze them with npm run freeze'],
    ['frozen words of today', true, [en, de], undefined],
    ['frozen words that changed before the release', false, [en, other], 'with npm run freeze'],
    ['frozen words that changed after the release', true, [en, other], 'in de are no longer the same']
  ])('says what to do about %s', (_state, released, frozen, expected) => {
    const problem = freezeProblem({
      version: '1.2.3',
      isReleased: released,
      frozen,
      today: [en, de]
    })
    if (expected === undefined) expect(problem).toBeUndefined()
    else expect(problem).toContain(expected)
  })

  it('takes a version of the changelog for released that is not marked otherwise', () => {
    expect(isReleased('0.1.0')).toBe(true)
    expect(isReleased('9.9.9')).toBe(false)
  })
})
