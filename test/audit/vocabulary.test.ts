import { expect, it } from 'vitest'
import { type MadeWords, madeWords } from '../../src/audit/words/made-words.js'
import type { Part } from '../../src/audit/words/told-by-parts.js'
import { vocabularyOf } from '../../src/audit/words/vocabulary.js'

/** What the words of a member are, where nothing else reads them. */
const partOf = {
  guards: 'N',
  here: 'O',
  writer: 'V',
  asked: 'R',
  used: 'U',
  note: 'J',
  people: 'P',
  and: '&',
  that: 'q',
  this: 't',
  the: 'd',
  to: 'f',
  byline: 'C',
  glue: 'g'
} as const satisfies Partial<Record<keyof MadeWords, Part>>

/** The words that are written out, without those of which a part may vary. */
function wordsOf(source: string): string[] {
  const outer = source.replace(/\([^()]*\)/g, '*')
  return outer === source ? source.split('|').filter((word) => /^[\p{L}\p{M} ]+$/u.test(word)) : wordsOf(outer)
}

it.each(madeWords.map((words) => [words.tag, words] as const))('the words of %s stand under one kind each', (_, words) => {
  const { entries } = vocabularyOf(words)
  // The first kind that holds a word decides, so that another that has it as well would be read in vain.
  const repeated = Object.entries(partOf).flatMap(([member, part]) => {
    const alternatives = wordsOf(words[member as keyof typeof partOf] ?? '')
    const read = (word: string) => entries.get(words.isUnspaced ? word.replaceAll(' ', '') : word)
    return alternatives.filter((word) => read(word)?.part !== part).map((word) => `${member}: ${word}`)
  })
  expect(repeated).toEqual([])
})
