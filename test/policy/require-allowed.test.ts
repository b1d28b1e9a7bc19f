import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { requireAllowed } from '../../src/policy/evaluate.js'

const drafted = parseDisclosure({
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'human' }
})

describe('requireAllowed', () => {
  it('returns duties and warnings when nothing refuses', () => {
    const reviewed = parseDisclosure({ ...drafted, review: 'Ada Lovelace' })
    const { duties, warnings } = requireAllowed(reviewed, { use: 'post' })
    expect(duties).not.toEqual([])
    expect(warnings.some(({ outcome }) => outcome === 'needs-review')).toBe(true)
    expect(warnings.filter(({ severity }) => severity !== 'warn')).toEqual([])
  })

  it('throws every finding that refuses, with quote, document, date and what to declare', () => {
    const error = thrownBy(() => requireAllowed(drafted, { use: 'post' }))
    expect(error.code).toBe('refused')
    expect(error.findings.map(({ ruleId }) => ruleId)).toEqual(['sharing/manual-review'])
    expect(error.message).toContain('Manually review each generation')
    expect(error.message).toContain('OpenAI, Sharing & publication policy, 2022-11-14')
    expect(error.message).toContain('Did a person read this version before it is shown (`review`)')
  })
})

function thrownBy(action: () => unknown): DisclosureError {
  try {
    action()
  } catch (error) {
    if (error instanceof DisclosureError) return error
  }
  throw new Error('Expected a DisclosureError')
}
