import { describe, expect, it } from 'vitest'
import { findWords } from '../../../src/scan/markdown/inline-words.js'

describe('findWords', () => {
  it.each([
    ['bold', '**[AI-generated]** ', 'Tides'],
    ['italics', '*[AI-generated]* ', 'Tides'],
    ['code', '`[AI-generated]` ', 'Tides'],
    ['tags', '<b>[AI-generated]</b> ', 'Tides'],
    ['bold round a tag', '**<b>[AI-generated]</b>** ', 'Tides']
  ])('takes in %s that holds nothing but the words', (_, mark, title) => {
    expect(findWords(mark + title, '[AI-generated]')).toEqual({ start: 0, end: mark.length })
  })

  it('leaves an anchor before them, and bold that goes on behind them', () => {
    expect(findWords('<a id="x"></a>**[AI-generated]** Tides', '[AI-generated]')).toEqual({ start: 14, end: 33 })
    expect(findWords('**[AI-generated] Tides**', '[AI-generated]')).toEqual({ start: 2, end: 17 })
  })
})
