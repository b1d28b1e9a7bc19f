import { describe, expect, it } from 'vitest'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { languageWords } from './language-words.js'

/**
 * The short form of "artificial intelligence" in the languages in which a widespread speech
 * synthesizer (espeak-ng 1.51 and 1.52) says it as another word or syllable, in a sentence, alone or
 * in capitals: measured in November 2026. Of the languages that are not here, it is said as letters
 * or as a word that is understood, or they have no short form.
 */
const heardWrongly: Readonly<Record<string, RegExp>> = {
  // "ti", in capitals.
  et: /\bTI\b/,
  // "ya", also with points, with an article and in capitals.
  fr: /\bIA\b|I\.A\./,
  // "mi", which is "we".
  hu: /\bMI\b/,
  // "di".
  lt: /\bDI\b/,
  // "mi".
  lv: /\bMI\b/,
  // "ya" as in French, which is "take".
  ro: /\bIA\b/,
  // "wi".
  sl: /\bUI\b/,
  // One syllable like 爱 ("love"); behind the word that it stands for it does no harm.
  'zh-Hans': /(?<!人工智能（)AI/,
  'zh-Hant': /(?<!人工智慧（)AI/
}

const spoken = [...locales, ...previewLocales].filter(({ tag }) => Object.hasOwn(heardWrongly, tag))

describe('the marks of a language in which the short form is heard as another word', () => {
  it('are of languages that there are', () => {
    expect(spoken.map(({ tag }) => tag).toSorted()).toEqual(Object.keys(heardWrongly).toSorted())
  })

  it.each(spoken.map((locale) => [locale.tag, locale] as const))('say it in words: %s', (tag, { marks, chat }) => {
    const short = heardWrongly[tag] ?? /$^/
    const { mark: word, spelledOut } = languageWords[tag] ?? { mark: /$^/, spelledOut: /$^/ }
    for (const mark of Object.values(marks)) {
      expect(mark).not.toMatch(short)
      expect(mark).toMatch(word)
    }
    expect(chat.notice).toMatch(spelledOut)
    expect(chat.reminder).toMatch(spelledOut)
  })

  it('would be found in the words of another time', () => {
    expect('Généré par IA').toMatch(heardWrongly['fr'] ?? /$^/)
    expect('Écrit avec l’IA').toMatch(heardWrongly['fr'] ?? /$^/)
    expect('AI生成').toMatch(heardWrongly['zh-Hans'] ?? /$^/)
    expect('人工智能（AI）生成').not.toMatch(heardWrongly['zh-Hans'] ?? /$^/)
    expect('Ustvarjeno z UI').toMatch(heardWrongly['sl'] ?? /$^/)
  })
})
