import { describe, expect, it } from 'vitest'
import { publisherStatement } from '../../src/notice/publisher-statement.js'

const author = 'Ada Lovelace'
const drafted = {
  author,
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  responsible: 'author'
}
const manuscript = {
  ...drafted,
  purpose: 'improve readability',
  review: { by: author, at: '2026-11-20' }
}
const corrected = { author, ai: 'GPT-4', roles: { drafting: 'author', proofreading: 'ai' } }

describe('publisherStatement', () => {
  it('gives Elsevier’s wording in its section only where each of its facts is declared', () => {
    expect(publisherStatement('elsevier', manuscript)).toMatchObject({
      isAsked: true,
      heading:
        'Declaration of generative AI and AI-assisted technologies in the manuscript preparation process',
      place: expect.stringContaining('before the references'),
      isFixedWording: true,
      missing: []
    })
    const { text, isFixedWording, missing } = publisherStatement('elsevier', drafted)
    expect(isFixedWording).toBe(false)
    expect(missing).toContain('purpose')
    expect(text).not.toContain('reviewed')
  })

  it.each(['improve readability', 'to improve readability', 'In order to improve readability.'])(
    'says the purpose once in Elsevier’s sentence: %s',
    (purpose) => {
      const { text } = publisherStatement('elsevier', { ...manuscript, purpose })
      expect(text).toContain(' used GPT-4 (OpenAI) in order to improve readability. After using')
    }
  )

  it.each(['elsevier', 'springer-nature'] as const)('asks for nothing where AI only corrected: %s', (publisher) => {
    const statement = publisherStatement(publisher, corrected)
    expect(statement.isAsked).toBe(false)
    expect(statement.text).toBeUndefined()
  })

  it('leaves open whether a statement is asked for where nobody says what AI did', () => {
    expect(publisherStatement('springer-nature', { author, ai: 'GPT-4' }).isAsked).toBeUndefined()
  })

  it('puts help with writing into the acknowledgments, and figures into the methods', () => {
    expect(publisherStatement('icmje', drafted).place).toBe('the cover letter, and the acknowledgments')
    const illustrated = { author, ai: 'Midjourney', roles: { drafting: 'author', illustration: 'ai' } }
    expect(publisherStatement('icmje', illustrated).place).toBe('the cover letter, and the methods')
  })

  it('gives KDP’s values as they are declared', () => {
    const extent = {
      text: { share: 'some', edited: 'extensively' },
      pictures: { share: 'whole', edited: 'little' },
      translation: 'none'
    } as const
    expect(publisherStatement('kdp', { ...drafted, extent }).values).toEqual([
      { field: 'Texts', value: 'Some sections, with extensive editing' },
      { field: 'Images', value: 'Many AI-generated images, with minimal or no editing' },
      { field: 'Translations', value: 'None' }
    ])
  })

  it('makes up no value for KDP, and believes no `none` that the roles deny', () => {
    const { values, missing } = publisherStatement('kdp', { ...drafted, extent: { text: 'none' } })
    expect(values?.map(({ value }) => value)).toEqual([undefined, undefined, undefined])
    expect(missing).toEqual(['extent.text', 'extent.pictures', 'extent.translation'])
    expect(publisherStatement('kdp', 'human-only').values?.map(({ value }) => value)).toEqual([
      'None',
      'None',
      'None'
    ])
  })

  it('writes ONIX contributors by what AI did, and descriptions of pictures', () => {
    const roles = { drafting: 'author', translation: 'ai', 'image-description': 'ai' }
    const { values = [] } = publisherStatement('onix', { author, ai: 'DeepL', roles })
    const text = values.map(({ value }) => value).join('\n')
    expect(text).toContain('<ContributorRole>B06</ContributorRole><UnnamedPersons>09</UnnamedPersons>')
    expect(text).not.toContain('A01')
    expect(text).toContain('<ProductFormFeatureValue>92</ProductFormFeatureValue>')
  })

  it.each([
    ['editing', 'Z01'],
    ['drafting', 'A01'],
    ['illustration', 'A12']
  ])('names AI that did the %s as the contributor of the role %s', (stage, role) => {
    const { values = [] } = publisherStatement('onix', { author, ai: 'GPT-4', roles: { drafting: 'author', [stage]: 'ai' } })
    expect(values.map(({ value }) => value)).toEqual([
      `<Contributor><ContributorRole>${role}</ContributorRole><UnnamedPersons>09</UnnamedPersons></Contributor>`
    ])
  })

  it('names no contributor in ONIX where people alone wrote', () => {
    expect(publisherStatement('onix', 'human-only').values ?? []).toEqual([])
  })

  it('leaves the amount for KDP open where AI took part and nobody says how much, and says `None` of what people did', () => {
    const { values } = publisherStatement('kdp', { author, ai: 'GPT-4', roles: { drafting: 'ai', translation: 'Bea Smith' }, people: ['Bea Smith'] })
    expect(values).toEqual([{ field: 'Texts' }, { field: 'Images' }, { field: 'Translations', value: 'None' }])
  })

  it('answers an unknown publisher with the nearest one', () => {
    expect(() => publisherStatement('elsvier' as never, drafted)).toThrow('Did you mean `elsevier`?')
  })
})
