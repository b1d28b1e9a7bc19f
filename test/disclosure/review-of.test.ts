import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { digestOf, reviewOf } from '../../src/disclosure/review.js'

describe('reviewOf', () => {
  it('binds a person and a date to the SHA-256 of the text', () => {
    const digest = createHash('sha256').update('The wall reopened.').digest('hex')
    expect(reviewOf('The wall reopened.', { by: 'Ada', at: '2026-11-20' })).toEqual({
      by: 'Ada',
      at: '2026-11-20',
      digest: `sha256:${digest}`
    })
  })
  it.each([
    ['CRLF line endings', 'a\r\nb'],
    ['lone CR line endings', 'a\rb'],
    ['a trailing newline', 'a\nb\n'],
    ['a byte order mark', '\uFEFFa\nb']
  ])('keeps the review through %s', (_, body) => {
    expect(digestOf(body)).toBe(digestOf('a\nb'))
  })
  it.each([
    ['a letter', 'a\nB'],
    ['a space', 'a \nb'],
    ['a blank line between', 'a\n\nb']
  ])('breaks the review at a change of %s', (_, body) => {
    expect(digestOf(body)).not.toBe(digestOf('a\nb'))
  })
  it.each([5, null, undefined, {}])('refuses %j as a body', (body) => {
    expect(() => reviewOf(body as never, { by: 'Ada' })).toThrow(
      expect.objectContaining({ name: 'DisclosureError', code: 'invalid-option' })
    )
  })
  it('refuses a review by nobody', () => {
    expect(() => reviewOf('x', { by: ' ' })).toThrow(DisclosureError)
  })
})
