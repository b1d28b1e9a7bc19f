import { describe, expect, it } from 'vitest'
import type { Locale, Sentence, SystemSentence } from '../../src/notice/locale.js'
import { en, locales, zhHans } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { languageWords } from './language-words.js'

/** Every string of a locale with its path, `ai.one.first`, but for what its readers may claim. */
function stringsOf(value: unknown, path = ''): [path: string, words: string][] {
  if (path === 'humanClaims') return []
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  // Said otherwise before some sounds, which has a test of its own.
  if ('word' in value && 'instead' in value) return stringsOf(value.word, path)
  return Object.entries(value).flatMap(([key, member]) =>
    stringsOf(member, path === '' ? key : `${path}.${key}`)
  )
}

function slotsOf(words: string): string[] {
  return [...new Set(words.match(/\{\w+\}/g))].toSorted()
}

/** The strings that are words for a reader, not settings. */
function wordsOf(locale: Locale): [path: string, words: string][] {
  return stringsOf(locale).filter(([path]) => !['tag', 'dir', 'name'].includes(path))
}

/** Each sentence that can stand in a lead, with the fact that it tells. */
function sentencesOf(locale: Locale): [fact: string, template: string][] {
  const inPlaces = (fact: string, { first, next }: Sentence) =>
    [first, next].map((words): [string, string] => [fact, words])
  const bySystems = (fact: string, { one, many }: SystemSentence<string>) =>
    [one, many].map((words): [string, string] => [fact, words])
  const both = (fact: string, { one, many }: SystemSentence<Sentence>) => [
    ...inPlaces(fact, one),
    ...inPlaces(fact, many)
  ]
  return [
    ...both('ai', locale.ai),
    ...both('together', locale.together),
    ...both('human', locale.human),
    ...both('humanResponsible', locale.humanResponsible),
    ...bySystems('part of systems', locale.part.systems),
    ...bySystems('part of persons', locale.part.human),
    ['unreviewed', locale.unreviewed.published],
    ['unreviewed and sent', locale.unreviewed.sent],
    ...bySystems('streaming', locale.streaming),
    ...bySystems('reviewedFacts', locale.reviewedFacts),
    ...bySystems('reviewedLanguage', locale.reviewedLanguage),
    ['sent', locale.sent],
    ['client', locale.client],
    ['qualified', locale.qualified],
    ['purpose', locale.purpose],
    ['contact', locale.contact],
    ['told', locale.told.text],
    ...bySystems('involved', locale.involved),
    ...bySystems('persona', locale.persona),
    ...bySystems('responsible', locale.responsible),
    ['published', locale.published],
    ...bySystems('attributed', locale.attributed),
    ...Object.entries(locale.disclaimers),
    ['limitations', locale.limitations],
    ['research', locale.research],
    ['subsidy', locale.subsidy]
  ]
}

/** What is known of a language beside its locale: see `language-words.ts`. */
function wordsToCheck(tag: string) {
  const words = languageWords[tag]
  if (!words) throw new Error(`Expected an entry for ${tag} in language-words.ts`)
  return words
}

/** Whether a text holds a word, whole where the script has spaces. */
function holds(words: string, word: string): boolean {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word)) {
    return words.includes(word)
  }
  return new RegExp(`(?<![\\p{L}\\p{M}-])${word}(?![\\p{L}\\p{M}])`, 'iu').test(words)
}

const hasSpaces = (locale: Locale) => locale.gap !== ''
const known = [...locales, ...previewLocales]

describe('the locales', () => {
  it('are the twelve languages, each tag once', () => {
    expect(locales.map(({ tag }) => tag)).toEqual([
      'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja', 'ko', 'zh-Hans', 'ar'
    ])
  })
  it('run from right to left in Arabic, Hebrew and Persian alone', () => {
    const leftward = known.filter(({ dir }) => dir === 'rtl').map(({ tag }) => tag)
    expect(leftward.filter((tag) => !['ar', 'fa', 'he'].includes(tag))).toEqual([])
    expect(leftward).toContain('ar')
  })
  // Languages that are as near as Danish and Norwegian may have the same words: a preview is read only
  // where it is given.
  it('have marks that tell the language, so that no label is read in two', () => {
    const marks = locales.flatMap((locale) => Object.values(locale.marks))
    expect(new Set(marks).size).toBe(marks.length)
    const previewMarks = previewLocales.flatMap((locale) => Object.values(locale.marks))
    expect(previewMarks.filter((mark) => marks.includes(mark))).toEqual([])
  })
  it('are each described for the checks below', () => {
    expect(Object.keys(languageWords).toSorted()).toEqual(known.map(({ tag }) => tag).toSorted())
  })
})

describe.each(known.map((locale) => [locale.tag, locale] as const))('%s', (tag, locale) => {
  const { mark: markWord, spelledOut, notAPerson, claims, instructions, alsoEnglish = [], mostWords = 30 } = wordsToCheck(tag)

  it('has every slot of the English strings in its own', () => {
    const own = new Map(stringsOf(locale))
    for (const [path, words] of stringsOf(en)) {
      expect([path, slotsOf(own.get(path) ?? '')]).toEqual([path, slotsOf(words)])
    }
    expect([...own.keys()].toSorted()).toEqual(stringsOf(en).map(([path]) => path).toSorted())
  })
  it('leaves no string empty', () => {
    const empty = stringsOf(locale).filter(([path, words]) => words === '' && path !== 'gap')
    expect(empty).toEqual([])
  })
  it('says each task with its own words', () => {
    const words = Object.values(locale.did)
    expect(new Set(words).size).toBe(words.length)
    const headings = Object.values(locale.foreword.tasks)
    expect(new Set(headings).size).toBe(headings.length)
  })
  it('has no two facts in one sentence template', () => {
    const facts = new Map<string, string>()
    for (const [fact, template] of sentencesOf(locale)) {
      expect([template, facts.get(template) ?? fact]).toEqual([template, fact])
      facts.set(template, fact)
    }
  })
  it('ends the limitations with the author’s own words', () => {
    expect(locale.limitations.endsWith('{limitations}')).toBe(true)
  })
  it('never lets two slots touch, or a sentence end without its stop', () => {
    for (const [fact, template] of sentencesOf(locale)) {
      expect(template).not.toMatch(/\}\{/)
      if (fact !== 'limitations') expect(template.endsWith(locale.stop)).toBe(true)
    }
  })
  it('has distinct marks and tags without characters that a surface would read as markup', () => {
    const words = [...Object.values(locale.marks), ...Object.values(locale.tags)]
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).not.toMatch(/["'“”‘’«»„[\]()\\:：*_<>&{}]|[.。]$/)
  })
  it('names AI in every mark, by the word that is heard right', () => {
    for (const mark of Object.values(locale.marks)) expect(mark).toMatch(markWord)
  })
  it('spells out artificial intelligence in every opening sentence and chat notice', () => {
    const openings = sentencesOf(locale)
      .filter(([fact]) => ['ai', 'together', 'involved', 'persona', 'research'].includes(fact))
      .map(([, template]) => template)
    for (const words of [...openings, locale.chat.notice, locale.chat.reminder]) {
      expect(words).toMatch(spelledOut)
    }
  })
  it('says in a conversation that this is not a person', () => {
    expect(locale.chat.notice).toMatch(notAPerson)
    expect(locale.chat.reminder).toMatch(notAPerson)
  })
  it('says nothing that claims more than the facts', () => {
    for (const [path, words] of wordsOf(locale)) {
      expect([path, words.match(/100\s?%/) ?? []]).toEqual([path, []])
      const found = claims.filter((word) => holds(words, word))
      expect([path, words, found]).toEqual([path, words, []])
    }
  })
  it('tells nobody what to do', () => {
    for (const [path, words] of wordsOf(locale)) {
      const found = instructions.filter((word) => holds(words, word))
      expect([path, words, found]).toEqual([path, words, []])
    }
  })
  it('keeps every sentence short', () => {
    if (!hasSpaces(locale)) return
    for (const [path, words] of wordsOf(locale)) {
      for (const sentence of words.split(/[.!?।](?=\s|$)/)) {
        const count = sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
        expect([path, count <= mostWords]).toEqual([path, true])
      }
    }
  })
  it('cites no law', () => {
    for (const [, words] of wordsOf(locale)) {
      expect(words).not.toMatch(/\b(?:AI Act|GB 45438|Art\.|§|\d{4}\/\d+)/)
    }
  })
  it('holds no English words', () => {
    if (tag === 'en') return
    for (const [path, words] of wordsOf(locale)) {
      const found = ['the', 'and', 'text', 'this', 'made', 'by', 'with', 'takes', 'artificial intelligence']
        .filter((word) => holds(words, word) && !alsoEnglish.includes(word))
      expect([path, words, found]).toEqual([path, words, []])
    }
  })
})

describe('Chinese', () => {
  // GB 45438-2025, 5.1: an element for AI and an element for generation or synthesis.
  it('has both elements in every mark', () => {
    for (const mark of Object.values(zhHans.marks)) {
      expect(mark).toMatch(/AI|人工智能/)
      expect(mark).toMatch(/生成|合成/)
    }
  })
  it('has both elements in the notice of a conversation', () => {
    expect(zhHans.chat.notice).toMatch(/AI|人工智能/)
    expect(zhHans.chat.notice).toMatch(/生成|合成/)
  })
})

describe('the checks of the words', () => {
  it('find what they look for', () => {
    expect(holds('Der Text wurde ganz von KI verfasst.', 'ganz')).toBe(true)
    expect(holds('请核实。', '请')).toBe(true)
    expect(holds('Please check it.', 'please')).toBe(true)
    expect(holds('fact-checked by Eleganz', 'check')).toBe(false)
    expect(slotsOf('{name} {tasks} {name}')).toEqual(['{name}', '{tasks}'])
  })
})
