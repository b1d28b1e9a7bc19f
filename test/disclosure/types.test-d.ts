import { assertType, describe, expectTypeOf, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import type { Contributor, Disclosure, DisclosureInput } from '../../src/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'

/** A type of the caller's own: an interface has no index signature. */
interface Page {
  readonly author: string
  readonly ai: readonly string[]
  readonly roles: { readonly drafting: string }
}

describe('the facts that a caller passes', () => {
  it('take every form that parses', () => {
    assertType<DisclosureInput>('human-only')
    assertType<DisclosureInput>({
      author: ['Ada Lovelace', { name: 'Harbour Ltd', kind: 'company' }],
      people: 'Bea Smith',
      ai: ['GPT-4', { model: 'Claude', or: 'GPT-4' }],
      roles: { drafting: 'ai', 'fact-checking': ['author', { by: 'GPT-4', part: 'Chapter 3' }] },
      review: { by: 'Bea Smith', at: new Date(0), of: 'facts' },
      responsible: 'author',
      persona: { name: 'Grace Hopper', consent: true },
      publishedAt: new Date(0),
      contact: undefined
    })
    assertType<DisclosureInput>({ review: 'none', ai: 'unknown' })
    assertType<DisclosureInput>(parseDisclosure({}))
  })

  it('take an interface', () => {
    const page: Page = { author: 'Ada', ai: ['GPT-4'], roles: { drafting: 'ai' } }
    labelMarkdown('x', page)
  })

  it('refuse keys that are none', () => {
    // @ts-expect-error: no such facts
    labelMarkdown('x', { auhtor: 'Ada', ia: 42 })
    // @ts-expect-error: no such stage
    labelMarkdown('x', { author: 'Ada', roles: { writing: 'ai' } })
    // @ts-expect-error: no such member
    labelMarkdown('x', { author: { name: 'Ada', kind: 'person', email: 'x' } })
    // @ts-expect-error: no such word
    labelMarkdown('x', { author: 'Ada', use: 'tweet' })
    // @ts-expect-error: nothing but `human-only` is a text
    labelMarkdown('x', 'ai-only')
  })

  it('are parsed to one form', () => {
    expectTypeOf(parseDisclosure({})).toEqualTypeOf<Disclosure>()
    expectTypeOf<NonNullable<Disclosure['roles']>['drafting']>().toEqualTypeOf<
      readonly Contributor[] | undefined
    >()
  })
})
