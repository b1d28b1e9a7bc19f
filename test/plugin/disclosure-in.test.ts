import { describe, expect, it } from 'vitest'
import { disclosureIn } from '../../src/markup/front-matter-data.js'

describe('disclosureIn', () => {
  it.each([
    ['yaml', 'title: T\ndisclosure:\n  author: Ada\n'],
    ['toml', 'title = "T"\n[disclosure]\nauthor = "Ada"\n'],
    ['json', '{ "disclosure": { "author": "Ada" } }']
  ] as const)('reads the field in %s', (format, text) => {
    expect(disclosureIn(text, format)).toEqual({ author: 'Ada' })
  })
  it.each([
    ['yaml', 'title: T\n'],
    ['yaml', ''],
    ['yaml', 'disclosure:\n'],
    ['yaml', '- disclosure\n'],
    ['yaml', 'disclosure'],
    ['yaml', 'nested:\n  disclosure: human-only\n'],
    ['toml', '[seo]\ndisclosure = "x"\n'],
    ['json', '{ "disclosure": null }']
  ] as const)('finds nothing in %s without it: %j', (format, text) => {
    expect(disclosureIn(text, format)).toBeUndefined()
  })
  it('does not parse data that can’t declare anything', () => {
    expect(disclosureIn('title: [', 'yaml')).toBeUndefined()
  })
  it.each([
    ['yaml', 'disclosure: ['],
    ['toml', 'disclosure = '],
    ['json', '{ disclosure }']
  ] as const)('refuses %s that does not parse', (format, text) => {
    expect(() => disclosureIn(text, format)).toThrow(
      expect.objectContaining({
        code: 'invalid-disclosure',
        message: expect.stringContaining(format.toUpperCase())
      })
    )
  })
})
