import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { evaluate } from '../../src/policy/evaluate.js'
import { explain } from '../../src/policy/explain.js'
import { openAiUsage, packs } from '../../src/policy/packs/index.js'

const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ id: rule.id, rule, pack })))

describe('explain', () => {
  it('tells everything about a rule', () => {
    expect(explain('sharing/manual-review')).toBe(
      [
        'sharing/manual-review: A person reads it first',
        'Obligation (must)',
        '',
        '“Manually review each generation before sharing or while streaming.”',
        'OpenAI, Sharing & publication policy, 2022-11-14',
        'https://openai.com/policies/sharing-publication-policy',
        '',
        'Applies: `use` is `post`, `livestream`, `demonstration` or `research`, unless (`use` is `research` and `roles.drafting` is `human`) or no AI took part',
        'Met when: a person reviewed this version and (`use` is `livestream`, or not (`review.mode` is `while-streaming`))',
        'Asks:',
        '  Did a person read this version before it is shown (`review`): who, and when, or did nobody (`none`)?',
        'The library: Refuses what is shared without a person’s review of this version; a livestream may be reviewed while streaming.',
        'If it is not met: nothing is labelled, and nothing comes out.',
        'What helps: Can a person review the text as it is now, before it is shared?',
        'Only a person can say: That the person read it.',
        '',
        'Example:',
        '  disclosure:',
        '    use: post',
        '    review: { by: Ada Lovelace, at: 2026-11-20 }',
        '    author: Ada Lovelace',
        '    ai: GPT-4 (OpenAI)',
        '    roles: { drafting: ai, editing: human }'
      ].join('\n')
    )
  })

  it.each(rules)('gives for $id its words, its source and what it does', ({ id, rule, pack }) => {
    const text = explain(id)
    const { document, date, url } = rule.source ?? pack
    for (const words of [rule.title, rule.quote, document, date, url, rule.program]) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(/undefined|\[object/)
  })

  it.each(rules)('gives for $id an example to which the rule applies', ({ id, pack }) => {
    const yaml = explain(id).split('Example:\n')[1] ?? ''
    const disclosure = parseDisclosure(parse(yaml).disclosure)
    const { findings } = evaluate(disclosure, { packs: [pack] })
    const finding = findings.find(({ ruleId }) => ruleId === id)
    expect(finding?.outcome).not.toBe('not-applicable')
    expect([finding?.severity, finding?.outcome]).not.toEqual(['refuse', 'missing'])
  })

  it('lists the topics that a rule refuses, with their conditions', () => {
    const text = explain('usage/topics')
    expect(text).toContain('  fraud/spam: “Spam”')
    expect(text).toContain('  finance-tailored, unless `qualifiedReviewer` is declared: ')
  })

  it('answers an unknown id with the nearest one', () => {
    expect(() => explain('sharing/ai-lable')).toThrow('Did you mean `sharing/ai-label`?')
    expect(() => explain('sharing/ai-lable')).toThrow(DisclosureError)
    expect(() => explain('?')).toThrow(expect.objectContaining({ code: 'unknown-name' }))
  })

  it.each([undefined, null, 5])('refuses %j as an id', (id) => {
    expect(() => explain(id as never)).toThrow(expect.objectContaining({ code: 'unknown-name' }))
  })

  it.each([5, null, ['openai']])('refuses %j as packs', (packs) => {
    expect(() => explain('sharing/ai-label', { packs } as never)).toThrow(
      expect.objectContaining({ code: 'invalid-option' })
    )
  })

  it('looks only in the packs that it is given', () => {
    expect(() => explain('sharing/ai-label', { packs: [openAiUsage] })).toThrow(DisclosureError)
  })
})
