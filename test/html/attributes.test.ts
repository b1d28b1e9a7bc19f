import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beforeAttribute, readTagStates, skipAttributes } from '../../src/scan/html/attributes.js'

const piece = fc.constantFrom(
  ...[' ', '\n', '\f', '/', '>', '=', '"', "'", 'a', 'class', 'hidden', 'STYLE', 'role', 'itemprop', 'inert', 'aria-hidden', 'popover'],
  ...['="a > b"', "='/'", '=a/', '=a', ' = "a"', '\u000B', '<', '\0', '/ ', '/>', 'é']
)

describe('skipAttributes', () => {
  it('ends where the states of the standard end, and notes the same', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = ` ${pieces.join('')}`
        const quick = { mayHide: false, mayNamePlace: false, isSelfClosing: false }
        const end = skipAttributes(text, 0, quick)
        // Some are left to the states.
        if (end === -1) return
        read++
        const notes = { mayHide: false, mayNamePlace: false, isSelfClosing: false, state: beforeAttribute }
        expect(end).toBe(readTagStates(text, 0, notes))
        const { mayHide, mayNamePlace, isSelfClosing } = notes
        expect(quick).toEqual({ mayHide, mayNamePlace, isSelfClosing })
      }),
      { numRuns: 4000 }
    )
    expect(read).toBeGreaterThan(1000)
  })
})
