import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { buildPacks, buildPacksSchema } from '../../scripts/build-packs.js'
import { packs } from '../../src/policy/packs/index.js'

const value = JSON.parse(buildPacks()) as { packs: { rules: { id: string; examples: unknown[] }[] }[] }
const isValid = new Ajv({ allErrors: true, strictTypes: false }).compile(JSON.parse(buildPacksSchema()))

describe('packs.json', () => {
  it('has every rule of every pack, with examples', () => {
    const written = value.packs.flatMap(({ rules }) => rules)
    expect(written.map(({ id }) => id)).toEqual(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))
    for (const { examples } of written) expect(examples.length).toBeGreaterThan(0)
  })

  it('is what its schema says', () => {
    expect(isValid(value), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
  })

  it('would not be with a member that the schema does not know, or a condition that is none', () => {
    const [first, ...rest] = value.packs
    expect(isValid({ ...value, packs: [{ ...first, compliant: true }, ...rest] })).toBe(false)
    expect(isValid({ ...value, packs: [{ ...first, applies: { maybe: true } }, ...rest] })).toBe(false)
  })
})
