import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { copyPlainly, haveSameParts } from '../../src/disclosure/plain-copy.js'

const data = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('', '1:a', '0[', 'a', 'true;', 'null;', true, false, null, undefined),
    fc.string({ maxLength: 3 }),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '1:a', ''), tie('any'), { maxKeys: 3 })
  )
})).any

describe('copyPlainly', () => {
  it('gives equal data the same parts, and other data others', () => {
    fc.assert(
      fc.property(data, data, (one, other) => {
        const [first, second] = [copyPlainly(one), copyPlainly(other)]
        expect(first?.copy).toEqual(one)
        if (haveSameParts(first?.parts ?? [], second?.parts ?? [])) expect(first?.copy).toStrictEqual(second?.copy)
        expect(copyPlainly(first?.copy)?.parts).toEqual(first?.parts)
        expect(copyPlainly(first?.copy)?.print).toBe(first?.print)
      }),
      { numRuns: 3000 }
    )
  })
  it('copies nothing that is no plain data, or goes round', () => {
    const round: { self?: unknown } = {}
    round.self = round
    const odd = [1, new Date(), () => 'Ada', Symbol('Ada'), new Set(), [new Map()], round]
    for (const value of odd) expect(copyPlainly(value)).toBeUndefined()
    expect(copyPlainly(JSON.parse('{"__proto__": {"author": "Ada"}}'))).toBeUndefined()
    expect(copyPlainly({ author: 'x'.repeat(4000) })).toBeUndefined()
  })
})

describe('parseDisclosure of facts that were met before', () => {
  const facts = () => ({ author: 'Ada Lovelace', ai: ['GPT-4'], roles: { drafting: 'ai' } })

  it('gives back the same facts for an equal object', () => {
    expect(parseDisclosure(facts())).toBe(parseDisclosure(facts()))
  })
  it('parses anew what was changed in between', () => {
    const changed = facts()
    const first = parseDisclosure(changed)
    changed.ai.push('Qwen')
    changed.roles.drafting = 'GPT-4'
    expect(parseDisclosure(changed)).not.toBe(first)
    expect(parseDisclosure(changed).ai).toHaveLength(2)
  })
  it('remembers nothing else for an object that answers otherwise when it is read again', () => {
    let reads = 0
    const names = ['Bea Smith', 'Grace Hopper']
    const odd = {
      get author() {
        return names[reads++ % 2]
      },
      ai: 'GPT-4'
    }
    const { author } = parseDisclosure(odd)
    expect(parseDisclosure({ author: 'Bea Smith', ai: 'GPT-4' }).author).toEqual(author)
    expect(author).toMatchObject({ name: 'Bea Smith' })
  })
  it('keeps facts apart that have the same print', () => {
    const [one, other] = ['Aa Smith', 'BB Smith'].map((author) => ({ author, ai: 'GPT-4' }))
    expect(copyPlainly(one)?.print).toBe(copyPlainly(other)?.print)
    for (const facts of [one, other, one, other]) {
      expect(parseDisclosure(facts).author).toMatchObject({ name: facts?.author })
    }
  })
  it('refuses what it refused before', () => {
    const wrong = () => parseDisclosure({ author: 'TODO', ai: 'GPT-4' })
    expect(wrong).toThrow('Unexpected `TODO`')
    expect(wrong).toThrow('Unexpected `TODO`')
  })
})
