import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { uses } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { prepareLabel } from '../../src/notice/prepare-label.js'

const facts = {
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: 'Ada Lovelace'
}

function errorOf(run: () => unknown): DisclosureError {
  try {
    run()
  } catch (error) {
    if (error instanceof DisclosureError) return error
    throw error
  }
  throw new Error('Expected a DisclosureError')
}

describe('prepareLabel', () => {
  it('prepares what each surface shows of the same facts, whichever is asked first', () => {
    const human = { author: 'Ada Lovelace', humanOnly: true, tell: true } as const
    const labels = (surfaces: readonly ('post' | undefined)[]) => {
      const disclosure = parseDisclosure(human)
      return surfaces.map((surface) => prepareLabel(disclosure, 'publication', surface ? { surface } : {}).label !== undefined)
    }
    // A post has no place for more than what AI did.
    expect(labels(['post', undefined])).toEqual([false, true])
    expect(labels([undefined, 'post'])).toEqual([true, false])
  })

  it('prepares the label of parsed facts once', () => {
    const disclosure = parseDisclosure(facts)
    const prepare = (locale?: string) =>
      prepareLabel(disclosure, 'publication', locale === undefined ? {} : { locale })
    expect(prepare()).toBe(prepare())
    expect(prepare('de')).not.toBe(prepare())
  })
  it('sees what changed below the surface of frozen facts', () => {
    const author = { name: 'Ada Lovelace', kind: 'person' as const }
    const frozen = Object.freeze({ ...facts, review: 'Bob', author })
    expect(prepareLabel(frozen, 'publication').label?.lead.text).toContain('Ada Lovelace edited')
    author.name = 'Grace Hopper'
    expect(prepareLabel(frozen, 'publication').label?.lead.text).toContain('Grace Hopper edited')
  })
  it.each([5, null, [null], ['openai']])('refuses %j as packs', (packs) => {
    const prepare = () => prepareLabel(facts, 'publication', { packs } as never)
    expect(errorOf(prepare).code).toBe('invalid-option')
  })
  it.each([5, null, {}])('refuses %j as a locale', (locale) => {
    const prepare = () => prepareLabel(facts, 'publication', { locale } as never)
    expect(errorOf(prepare).code).toBe('unknown-locale')
  })
})

describe('a surface without a place for a notice', () => {
  it.each([
    ['chatbot', 'usage/automated-disclosure', 'forthright/chat'],
    ['livestream', 'sharing/raw-model', 'renderOverlay'],
    ['demonstration', 'sharing/raw-model', 'renderOverlay']
  ] as const)('refuses a document for the use %s, and says where to show it', (use, ruleId, where) => {
    const error = errorOf(() => prepareLabel({ ...facts, use }, 'publication'))
    expect(error.code).toBe('cannot-label')
    expect(error.message).toContain(ruleId)
    expect(error.message).toContain(where)
  })
  it('refuses an overlay for a conversation', () => {
    const error = errorOf(() => prepareLabel({ ...facts, use: 'chatbot' }, 'livestream'))
    expect(error.code).toBe('cannot-label')
  })
  it('labels what a surface has a place for', () => {
    for (const use of ['post', 'publication', 'research', 'message'] as const) {
      expect(prepareLabel({ ...facts, use }, 'publication').label).toBeDefined()
    }
    for (const use of uses) expect(prepareLabel({ ...facts, use }, 'post').label).toBeDefined()
    for (const use of ['livestream', 'demonstration'] as const) {
      expect(prepareLabel({ ...facts, use }, 'livestream').label).toBeDefined()
    }
  })
  it('owes nothing for a conversation in which no AI takes part', () => {
    const human = { ai: [], roles: { drafting: 'human', editing: 'human' }, use: 'chatbot' } as const
    expect(prepareLabel(human, 'publication').label).toBeUndefined()
  })
})

describe('facts that are missing', () => {
  it('are asked for, with the possible answers and none to paste in', () => {
    const { message } = errorOf(() => prepareLabel({ author: 'Ada Lovelace' }, 'publication', { packs: [] }))
    expect(message).toMatch(/Which one took part: [^]*\?$/)
    expect(message).not.toMatch(/GPT|Claude|Declare/)
  })
})

describe('the part of a text', () => {
  const part = { author: 'Ada Lovelace', ai: 'GPT-4', part: 'Chapter 3' }
  const noted = (declared: object) =>
    prepareLabel(parseDisclosure(declared), 'publication', { packs: [] }).findings.map(({ ruleId }) => ruleId)

  it('is noted as not shown where no role says what AI did there', () => {
    expect(noted(part)).toContain('label/part')
    expect(noted({ ...part, roles: { drafting: 'GPT-4' } })).not.toContain('label/part')
    const drafting = { by: 'GPT-4', part: 'Chapter 1' }
    expect(noted({ ...part, roles: { drafting } })).toContain('label/part')
    expect(noted({ ...part, roles: { drafting, editing: 'GPT-4' } })).not.toContain('label/part')
    expect(noted({ author: 'Ada Lovelace', ai: 'GPT-4' })).not.toContain('label/part')
  })

  it('is asked for by what is missing: a role, or what AI did there', () => {
    const asked = (roles: object) =>
      prepareLabel(parseDisclosure({ ...part, ...roles }), 'publication', { packs: [] }).findings.find(({ ruleId }) => ruleId === 'label/part')?.reason
    expect(asked({})).toContain('Which stage was it')
    expect(asked({ roles: { drafting: { by: 'GPT-4', part: 'Chapter 1' } } })).toContain('What did AI do there?')
  })
})
