import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../src/text/did-you-mean.js'

describe('didYouMean', () => {
  it.each([
    ['X', ['x', 'bluesky'], 'x'],
    ['De', ['de', 'en'], 'de'],
    ['draftng', ['drafting', 'editing'], 'drafting']
  ])('offers for %s the name that is meant', (name, known, meant) => {
    expect(didYouMean(name, known)).toBe(`. Did you mean \`${meant}\`?`)
  })
  it.each(['da', 'y'])('offers another short name for none: %s', (name) => {
    expect(didYouMean(name, ['de', 'x'])).toBe('')
  })
})
