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
    ['toml', '[seo]\ndisclosure = "x"\n'],
    ['json', '{ "disclosure": null }']
  ] as const)('finds nothing in %s without it: %j', (format, text) => {
    expect(disclosureIn(text, format)).toBeUndefined()
  })
  it('asks about facts deeper down, for which the defaults of a site would count', () => {
    expect(() => disclosureIn('nested:\n  disclosure: human-only\n', 'yaml')).toThrow('Unexpected `nested.disclosure` in the front matter')
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

const near = [
  ...['Disclosure', 'DISCLOSURE', 'disclosures', 'Disclosures', 'disclosue', 'disclousre', 'dislosure'],
  ...['ai-disclosure', 'ai_disclosure', 'aiDisclosure', 'AIDisclosure', 'AI disclosure']
]

describe('a key that is nearly the one', () => {
  it.each(near)('is an error that names the right one: %s', (key) => {
    for (const [format, text] of [
      ['yaml', `title: T\n${key}: human-only\n`],
      ['yaml', `${key}:\n`],
      ['toml', `title = "T"\n["${key}"]\nauthor = "Ada"\n`],
      ['json', JSON.stringify({ [key]: { author: 'Ada' } })]
    ] as const) {
      expect(() => disclosureIn(text, format)).toThrow(`\`${key}\` in the front matter, expected \`disclosure\``)
    }
  })
  it.each(['enclosure', 'disclaimer', 'closure', 'discloser of secrets', 'title', 'description'])(
    'is not %s',
    (key) => {
      expect(disclosureIn(`${key}: x\nnote: disclosure\n`, 'yaml')).toBeUndefined()
    }
  )
  it.each(['params', 'extra'])('is an error in %s too', (place) => {
    expect(() => disclosureIn(`${place}:\n  Disclosure: human-only\n`, 'yaml')).toThrow(
      `\`${place}.Disclosure\` in the front matter, expected \`${place}.disclosure\``
    )
  })
  it('is no error beside the right one', () => {
    expect(disclosureIn('disclosure: human-only\ndisclosures: [affiliate]\n', 'yaml')).toBe('human-only')
  })
  it('is no error deeper down', () => {
    expect(disclosureIn('seo:\n  Disclosure: x\n', 'yaml')).toBeUndefined()
  })
})

describe('the places that count', () => {
  it.each([
    ['yaml', 'params:\n  disclosure: { author: Ada }\n'],
    ['yaml', 'extra:\n  disclosure: { author: Ada }\n'],
    ['toml', '[params.disclosure]\nauthor = "Ada"\n'],
    ['toml', '[extra.disclosure]\nauthor = "Ada"\n'],
    ['json', '{ "params": { "disclosure": { "author": "Ada" } } }']
  ] as const)('are params and extra: %s %j', (format, text) => {
    expect(disclosureIn(text, format)).toEqual({ author: 'Ada' })
  })
  it('are not two at once', () => {
    expect(() => disclosureIn('disclosure: human-only\nparams:\n  disclosure: human-only\n', 'yaml')).toThrow(
      '`disclosure` and `params.disclosure`, expected one'
    )
  })
})

describe('a key of another name', () => {
  const read = (text: string) => disclosureIn(text, 'yaml', 'aiDisclosure')
  it('holds the facts, and `disclosure` means something else', () => {
    expect(read('disclosure: affiliate links\naiDisclosure: human-only\n')).toBe('human-only')
    expect(read('disclosure: affiliate links\n')).toBeUndefined()
    expect(read('disclosures: [one]\n')).toBeUndefined()
  })
  it.each(['aidisclosure', 'ai-disclosure', 'ai_disclosure', 'aiDisclosures', 'aiDislosure'])(
    'has keys that are nearly it: %s',
    (key) => {
      expect(() => read(`${key}: human-only\n`)).toThrow('expected `aiDisclosure`')
    }
  )
})
