import { describe, expect, it } from 'vitest'
import { cleanText, isolate, withoutIsolates } from '../../src/text/names.js'
import { nearestName } from '../../src/text/did-you-mean.js'
import { fillTemplate, matchTemplate } from '../../src/text/template.js'

describe('cleanText', () => {
  it('takes out what reverses, hides or splits words', () => {
    expect(cleanText('Ada\u202E Love\u200Blace\u0000')).toBe('Ada Lovelace')
    expect(cleanText('Ada\u{E0041}\uFEFF\u2066X\u2069')).toBe('AdaX')
  })
  it('makes every run of white space one space, and none at the ends', () => {
    expect(cleanText('\r\n Ada\t\u2028Lovelace\u00A0')).toBe('Ada Lovelace')
  })
  it('keeps what scripts and emoji need', () => {
    expect(cleanText('نیم\u200Cفاصله')).toBe('نیم\u200Cفاصله')
    expect(cleanText('👩\u200D💻')).toBe('👩\u200D💻')
  })
  it('takes out lone surrogates', () => {
    expect(cleanText('a\uD800b')).toBe('a b')
  })
})

describe('isolate', () => {
  it('wraps a name whose direction is foreign, and no other', () => {
    expect(isolate('GPT-4', 'rtl')).toBe('\u2068GPT-4\u2069')
    expect(isolate('عادة', 'ltr')).toBe('\u2068عادة\u2069')
    expect(isolate('GPT-4', 'ltr')).toBe('GPT-4')
    expect(isolate('عادة', 'rtl')).toBe('عادة')
    expect(withoutIsolates(isolate('עדה', 'ltr'))).toBe('עדה')
  })
})

describe('nearestName', () => {
  it('finds a mistyped name and offers nothing far away', () => {
    expect(nearestName('draftng', ['drafting', 'editing'])).toBe('drafting')
    expect(nearestName('xyz', ['drafting', 'editing'])).toBeUndefined()
  })
})

describe('templates', () => {
  const read = (template: string, text: string) =>
    [...matchTemplate(template, text, 0)].filter(({ end }) => end === text.length)

  it('read back what they wrote', () => {
    const template = '{name} takes responsibility for {text}.'
    const text = fillTemplate(template, { name: 'Ada', text: 'it' })
    expect(read(template, text)[0]?.slots).toEqual({ name: 'Ada', text: 'it' })
  })
  it('try every place where a slot can end', () => {
    const readings = read('{name} edited it.', 'Ada edited it. Bob edited it.')
    expect(readings.map(({ slots }) => slots['name'])).toEqual(['Ada edited it. Bob'])
  })
  it('read nothing else', () => {
    expect(read('{name} edited it.', 'Ada wrote it.')).toEqual([])
    expect(read('{name} edited it.', ' edited it.')).toEqual([])
  })
})
