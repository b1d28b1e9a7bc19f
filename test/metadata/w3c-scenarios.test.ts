import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { stages } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { labelHtml } from '../../src/html/label-html.js'
import { type AiDisclosureValue, aiDisclosureValue, toMeta } from '../../src/metadata/index.js'
import { evaluate } from '../../src/policy/evaluate.js'
import { w3cAiDisclosure } from '../../src/policy/packs/index.js'

const author = 'Ada Lovelace'
const ai = 'GPT-4'

/**
 * The scenarios of the author decision guide, section 9.2 of the candidate of 21 September 2026, in
 * the guide's order.
 *
 * @see https://w3c-cg.github.io/ai-content-disclosure/reports/CG-DRAFT-ai-content-disclosure-20260921/#scenarios
 */
const scenarios: readonly [what: string, facts: DisclosureInput, value: AiDisclosureValue][] = [
  [
    'the author writes a post, AI fixes grammar and style, the author reviews it',
    { author, ai, roles: { drafting: 'author', proofreading: 'ai', editing: 'ai' }, review: 'author' },
    'ai-assisted'
  ],
  [
    'the author writes notes, AI expands them, the author reviews the memo',
    { author, ai, roles: { outline: 'author', drafting: 'ai' }, review: 'author' },
    'ai-assisted'
  ],
  [
    'AI rewrites a person’s draft, the author reviews it',
    { author, ai, roles: { drafting: 'author', revising: 'ai' }, review: 'author' },
    'ai-assisted'
  ],
  [
    'AI writes the first draft, a person reviews it with edits or without',
    { author, ai, roles: { drafting: 'ai' }, review: 'human' },
    'ai-assisted'
  ],
  [
    'a person dictates ideas, AI makes prose of them, the person reviews it',
    { author, ai, roles: { idea: 'author', transcription: 'ai', drafting: 'ai' }, review: 'author' },
    'ai-assisted'
  ],
  [
    'a person writes a prompt, the answer is published unread',
    { author, ai, roles: { idea: 'author', drafting: 'ai' }, review: 'none' },
    'ai-autonomous'
  ],
  [
    'AI translates, a person reviews the translation',
    { author, ai: 'DeepL', roles: { drafting: 'author', translation: 'ai' }, review: 'human' },
    'ai-assisted'
  ],
  [
    'AI translates a page, nobody reviews the translation',
    { author, ai: 'DeepL', roles: { drafting: 'author', translation: 'ai' }, review: 'none' },
    'ai-autonomous'
  ],
  [
    'an agent publishes daily summaries, nobody reviews them',
    {
      author: { name: 'Harbour Ltd', kind: 'company' },
      ai,
      roles: { summarizing: 'ai' },
      review: 'none'
    },
    'ai-autonomous'
  ],
  [
    'a person writes all of the text, AI makes only HTML, CSS or JavaScript',
    { author, ai, roles: { drafting: 'author', coding: 'ai', formatting: 'ai' } },
    'human-only'
  ]
]

describe('the ten scenarios of the W3C group', () => {
  it('are ten', () => {
    expect(scenarios).toHaveLength(10)
  })

  it.each(scenarios)('have the value that the guide recommends: %s', (_, facts, value) => {
    expect(aiDisclosureValue(facts)).toBe(value)
    expect(toMeta(facts)).toMatchObject([{ name: 'ai-disclosure', content: value }])
    expect(valuesOf(facts)).toEqual([value])
  })

  it.each(scenarios)('are labelled on a page with that value: %s', (_, facts, value) => {
    const page = '<!doctype html><html lang="en"><head><title>Tides</title></head><body><h1>Tides</h1><p>They come.</p></body></html>'
    const labelled = labelHtml(page, facts).value
    expect(labelled).toContain(`<meta name="ai-disclosure" content="${value}"`)
    if (value === 'ai-autonomous') expect(labelled).toContain('Nobody reviewed this text')
  })

  it('would differ if silence about a review were read as none', () => {
    for (const [, facts] of scenarios.slice(0, 9)) {
      expect(aiDisclosureValue({ ...(facts as object), review: undefined } as DisclosureInput)).toBeUndefined()
    }
  })
})

describe('the pack of the W3C group', () => {
  const who = fc.constantFrom('author', 'GPT-4', 'both', 'human')
  const disclosures = fc.record(
    {
      author: fc.constant(author),
      ai: fc.constantFrom<unknown>(ai, [ai, 'Midjourney']),
      roles: fc
        .array(fc.tuple(fc.constantFrom(...stages), who), { maxLength: 4 })
        .map((roles) => Object.fromEntries(roles.map(([stage, by]) => [stage, by === 'both' ? ['human', ai] : by]))),
      review: fc.constantFrom<unknown>('none', 'author', {
        by: 'author',
        of: 'facts'
      }),
      editorial: fc.record({ aiAfterReview: fc.boolean() })
    },
    { requiredKeys: ['author', 'ai'] }
  ) as fc.Arbitrary<DisclosureInput>

  it('applies the rule of the value that the record has, and no other', () => {
    fc.assert(
      fc.property(disclosures.filter(parses), (facts) => {
        const value = aiDisclosureValue(facts)
        expect(valuesOf(facts)).toEqual(value === undefined ? [] : [value])
      }),
      { numRuns: 400 }
    )
  })
})

/** Roles that are all human contradict a system, so they do not parse. */
function parses(facts: DisclosureInput): boolean {
  try {
    parseDisclosure(facts)
    return true
  } catch {
    return false
  }
}

/** The values whose rules say that they apply. */
function valuesOf(facts: DisclosureInput): string[] {
  const { findings } = evaluate(facts, { packs: [w3cAiDisclosure] })
  return findings
    .filter(({ ruleId, outcome }) => /\/(?:human|ai)-/.test(ruleId) && outcome === 'satisfied')
    .map(({ ruleId }) => ruleId.replace('w3c/', ''))
}
