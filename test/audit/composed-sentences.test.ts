import { describe, expect, it } from 'vitest'
import { findDisclosing } from '../../src/audit/words/find-disclosing.js'
import { disclosing, type Sentence, talking } from './composed-sentences.js'

const isFound = ([, words]: Sentence) => findDisclosing(words)?.isBadge === false
const halves = (sentences: readonly Sentence[]) => [0, 1].map((half) => sentences.filter((_, index) => index % 2 === half))

describe('sentences of other people, in twelve languages', () => {
  it('are found, of those that were only counted as well', () => {
    const [seen = [], counted = []] = halves(disclosing)
    expect(seen.filter(isFound).length).toBeGreaterThanOrEqual(69)
    // Before sentences were read by parts, five.
    expect(counted.filter(isFound).length).toBeGreaterThanOrEqual(64)
  })
  it.each(talking)('that talk of AI disclose nothing: %s, %s', (...sentence) => {
    expect(isFound(sentence)).toBe(false)
  })
  it('are 120 of each at least', () => {
    expect(Math.min(disclosing.length, talking.length)).toBeGreaterThanOrEqual(120)
  })
  it.each([
    ['A chatbot produced the first version of this piece.', 'drafting'],
    ['Copy on this page comes from a large language model.', undefined],
    ['Usámos o ChatGPT para escrever este artigo.', 'drafting'],
    ['Übersetzt wurde diese Seite mit DeepL.', 'translation']
  ])('tell what AI did, where they say it: %s', (words, stage) => {
    expect(findDisclosing(words)).toMatchObject({ stage, isBadge: false })
  })
  it.each([
    'This article lists novels written by ChatGPT.',
    'This page covers AI-generated images in museums.',
    'This tutorial was written for ChatGPT.',
    'Critics think this article mentions a chatbot that wrote it.',
    'This article was not written by ChatGPT.',
    'Generate a summary of this page with AI.',
    'このサイトはAIが書いた小説を集めています。',
    'The novel won a prize. It was written by ChatGPT.'
  ])('tell nothing where any word turns them: %s', (words) => {
    expect(findDisclosing(words)).toBeUndefined()
  })
})
