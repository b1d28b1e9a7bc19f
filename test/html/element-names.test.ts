import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementAt, kindsOf } from '../../src/scan/html/element-kinds.js'

const known = 'p a b h1 h6 ul div span strong script select section article textarea blockquote plaintext figcaption'.split(' ')

describe('elementAt', () => {
  it.each(known)('knows %s in either case, whatever ends the name', (name) => {
    for (const written of [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)]) {
      for (const end of ['>', '/', ' ', '\n', '\t', '\f', '\r']) {
        expect(elementAt(`<${written}${end}`, 1)).toMatchObject({ name, kinds: kindsOf(name) })
      }
    }
  })

  it.each(known)('takes nothing else for %s', (name) => {
    const others = [`${name}x>`, `x${name}>`, `${name}-x>`, `${name}:x>`, `${name}\u000B>`, `${name}\0>`, `${name}0>`, name, `${name}<`]
    // Characters that have the same last bits as the first letter.
    const first = name.charCodeAt(0)
    const alike = [first + 128, first + 256, first - 64, first + 1].map((code) => `${String.fromCharCode(code)}${name.slice(1)}>`)
    for (const other of [...others, ...alike]) {
      expect(elementAt(other, 0)?.name).not.toBe(name)
    }
  })

  it('tells a name from another of the same number', () => {
    // Six characters on by 40 of the number and sixteen by one are 256 times 2 ** 24 together.
    expect(elementAt('h2ockquote>', 0)).toBeUndefined()
    expect(elementAt('blockquote>', 0)?.name).toBe('blockquote')
  })

  it('knows a name exactly where something is known of the element', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdehilnoprst16'), minLength: 1, maxLength: 9 })
    const near = fc.tuple(fc.constantFrom(...known), fc.nat(9), fc.constantFrom('', 'a', 't', '1', 'K')).map(([name, at, put]) => name.slice(0, at) + put + name.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(letters, near), (name) => {
        const lower = name.toLowerCase()
        const found = elementAt(`${name}>`, 0)
        if (kindsOf(lower) === 0) expect(found).toBeUndefined()
        else expect(found).toMatchObject({ name: lower, kinds: kindsOf(lower) })
      }),
      { numRuns: 3000 }
    )
  })
})
