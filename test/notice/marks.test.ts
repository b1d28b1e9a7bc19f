import { describe, expect, it } from 'vitest'
import { resolveMarks } from '../../src/notice/marks.js'

const invalid = (message: string) => expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining(message) })

describe('resolveMarks', () => {
  it('takes every mark but those of sections, where nothing is said', () => {
    expect([...resolveMarks({})]).toEqual(['title', 'lead', 'end', 'record'])
  })

  it('asks for a reason where one of these is left out, and for none where one is added', () => {
    const sections = ['title', 'lead', 'sections', 'end', 'record'] as const
    expect([...resolveMarks({ marks: sections })]).toEqual(sections)
    const short = { marks: ['lead', 'record'] } as const
    expect([...resolveMarks({ ...short, reason: 'A card.' })]).toEqual(['lead', 'record'])
    for (const reason of [{}, { reason: '' }, { reason: ' ' }]) {
      expect(() => resolveMarks({ ...short, ...reason })).toThrow(invalid('without title, end, expected `options.reason`'))
    }
  })

  it('leaves the lead out for no reason: it is the label itself', () => {
    const marks = ['title', 'end', 'record'] as const
    expect(() => resolveMarks({ marks, reason: 'A card.' })).toThrow(invalid('without `lead`'))
  })

  it('answers an unknown mark with the nearest known one', () => {
    const marks = ['lead', 'titel'] as never
    expect(() => resolveMarks({ marks, reason: 'A card.' })).toThrow(invalid('Did you mean `title`?'))
  })
})
