import { describe, expect, it } from 'vitest'
import { evaluateCondition, unknownFacts } from '../../src/policy/condition.js'
import type { Condition } from '../../src/policy/pack.js'

const facts: Readonly<Record<string, unknown>> = { yes: true, no: false, day: '2026-08-02' }
const read = (path: string) => facts[path]
const decide = (condition: Condition) => evaluateCondition(condition, read)

const isTrue: Condition = { fact: 'yes', is: true }
const isFalse: Condition = { fact: 'no', is: true }
const isUnknown: Condition = { fact: 'undeclared', is: true }

describe('evaluateCondition', () => {
  it('compares a fact with one value or several', () => {
    expect(decide(isTrue)).toBe(true)
    expect(decide(isFalse)).toBe(false)
    expect(decide({ fact: 'day', is: ['2026-08-01', '2026-08-02'] })).toBe(true)
  })

  it('leaves an undeclared fact unknown', () => {
    expect(decide(isUnknown)).toBeUndefined()
    expect(decide({ not: isUnknown })).toBeUndefined()
    expect(decide({ fact: 'undeclared', before: '2026-08-02' })).toBeUndefined()
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
    expect(decide({ declared: 'no' })).toBe(true)
    expect(decide({ declared: 'undeclared' })).toBe(false)
  })

  it('takes only what is known for an excuse', () => {
    expect(decide({ unless: isTrue })).toBe(false)
    expect(decide({ unless: isFalse })).toBe(true)
    expect(decide({ unless: isUnknown })).toBe(true)
  })

  it('compares days', () => {
    expect(decide({ fact: 'day', before: '2026-08-02' })).toBe(false)
    expect(decide({ fact: 'day', before: '2026-08-03' })).toBe(true)
  })
})

describe('unknownFacts', () => {
  it('names each undeclared fact once', () => {
    const condition: Condition = {
      all: [isTrue, isUnknown, { any: [isUnknown, { not: { fact: 'other', is: true } }] }]
    }
    expect(unknownFacts(condition, read)).toEqual(['undeclared', 'other'])
  })

  it('names none where the absence of a fact is an answer', () => {
    const condition: Condition = { all: [{ declared: 'undeclared' }, { unless: isUnknown }] }
    expect(unknownFacts(condition, read)).toEqual([])
  })
})
