import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { evaluateCondition, unknownFacts } from '../../src/policy/condition.js'
import { createFactSheet } from '../../src/policy/facts.js'
import type { Condition } from '../../src/policy/pack.js'

const declared = { openEnded: true, rawModel: false, publishedAt: '2026-08-02' }
const facts = createFactSheet(parseDisclosure(declared), 'publication')
const decide = (condition: Condition) => evaluateCondition(condition, facts)

const isTrue: Condition = { fact: 'openEnded', is: true }
const isFalse: Condition = { fact: 'rawModel', is: true }
const isUnknown: Condition = { fact: 'consumerFacing', is: true }

describe('evaluateCondition', () => {
  it('compares a fact with one value or several', () => {
    expect(decide(isTrue)).toBe(true)
    expect(decide(isFalse)).toBe(false)
    expect(decide({ fact: 'publishedAt', is: ['2026-08-01', '2026-08-02'] })).toBe(true)
  })

  it('leaves an undeclared fact unknown', () => {
    expect(decide(isUnknown)).toBeUndefined()
    expect(decide({ not: isUnknown })).toBeUndefined()
    expect(decide({ fact: 'consumerFacing', before: '2026-08-02' })).toBeUndefined()
  })

  it('decides an `all` by one false, and else leaves it unknown', () => {
    expect(decide({ all: [isTrue, isTrue] })).toBe(true)
    expect(decide({ all: [isTrue, isUnknown] })).toBeUndefined()
    expect(decide({ all: [isUnknown, isFalse] })).toBe(false)
    expect(decide({ all: [] })).toBe(true)
  })

  it('decides an `any` by one true, and else leaves it unknown', () => {
    expect(decide({ any: [isFalse, isFalse] })).toBe(false)
    expect(decide({ any: [isFalse, isUnknown] })).toBeUndefined()
    expect(decide({ any: [isUnknown, isTrue] })).toBe(true)
    expect(decide({ any: [] })).toBe(false)
  })

  it('turns what is known around', () => {
    expect(decide({ not: isTrue })).toBe(false)
    expect(decide({ not: isFalse })).toBe(true)
  })

  it('knows whether a fact is declared', () => {
    expect(decide({ declared: 'rawModel' })).toBe(true)
    expect(decide({ declared: 'consumerFacing' })).toBe(false)
  })

  it('takes only what is known for an excuse', () => {
    expect(decide({ unless: isTrue })).toBe(false)
    expect(decide({ unless: isFalse })).toBe(true)
    expect(decide({ unless: isUnknown })).toBe(true)
  })

  it('compares days', () => {
    expect(decide({ fact: 'publishedAt', before: '2026-08-02' })).toBe(false)
    expect(decide({ fact: 'publishedAt', before: '2026-08-03' })).toBe(true)
  })
})

describe('unknownFacts', () => {
  it('names each undeclared fact once', () => {
    const condition: Condition = {
      all: [isTrue, isUnknown, { any: [isUnknown, { not: { fact: 'professionalUse', is: true } }] }]
    }
    expect(unknownFacts(condition, facts)).toEqual(['consumerFacing', 'professionalUse'])
  })

  it('names none where the absence of a fact is an answer', () => {
    const condition: Condition = { all: [{ declared: 'consumerFacing' }, { unless: isUnknown }] }
    expect(unknownFacts(condition, facts)).toEqual([])
  })
})
