import { describe, expect, it } from 'vitest'
import { locales } from '../../src/notice/locales/index.js'

/**
 * How a widespread speech synthesizer (espeak-ng 1.51 and 1.52) says the short form of "artificial
 * intelligence", measured in November 2026. Of the languages that are not here, it is said as
 * letters or as a word that is understood.
 */
const heardWrongly: Readonly<Record<string, { readonly short: RegExp; readonly instead: string }>> = {
  // "ya", also with points, with an article and in capitals.
  fr: { short: /\bIA\b|I\.A\./, instead: 'intelligence artificielle' },
  // One syllable like 爱 ("love"); behind the word that it stands for it does no harm.
  'zh-Hans': { short: /(?<!人工智能（)AI/, instead: '人工智能' }
}

const spoken = locales.filter(({ tag }) => Object.hasOwn(heardWrongly, tag))

describe('the marks of a language in which the short form is heard as another word', () => {
  it('are those of French and Chinese', () => {
    expect(spoken.map(({ tag }) => tag).sort()).toEqual(['fr', 'zh-Hans'])
  })

  it.each(spoken.map((locale) => [locale.tag, locale] as const))('say it in words: %s', (tag, { marks, chat }) => {
    const { short, instead } = heardWrongly[tag] ?? { short: /$^/, instead: '' }
    for (const mark of Object.values(marks)) {
      expect(mark).not.toMatch(short)
      expect(mark.toLowerCase()).toContain(instead)
    }
    expect(chat.notice.toLowerCase()).toContain(instead)
  })

  it('would be found in the words of another time', () => {
    expect('Généré par IA').toMatch(heardWrongly['fr']?.short ?? /$^/)
    expect('Écrit avec l’IA').toMatch(heardWrongly['fr']?.short ?? /$^/)
    expect('AI生成').toMatch(heardWrongly['zh-Hans']?.short ?? /$^/)
    expect('人工智能（AI）生成').not.toMatch(heardWrongly['zh-Hans']?.short ?? /$^/)
  })
})
