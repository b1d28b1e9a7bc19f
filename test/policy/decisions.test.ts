import { describe, expect, it } from 'vitest'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import type { Use } from '../../src/disclosure/disclosure.js'
import { uses } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { labelHtml } from '../../src/html/label-html.js'
import { labelMarkdown } from '../../src/markdown/label-markdown.js'
import { locales } from '../../src/notice/locales/index.js'
import { evaluate, requireAllowed } from '../../src/policy/evaluate.js'
import { explain } from '../../src/policy/explain.js'
import { examples } from '../../src/policy/packs/examples/every-example.js'
import { euAiAct50, openAiApi, packs } from '../../src/policy/packs/index.js'
import { labelPost } from '../../src/social/label-post.js'

const author = 'Ada Lovelace'
const ai = 'GPT-4 (OpenAI)'
const drafted = { author, ai, roles: { drafting: 'ai', editing: 'author' } }

function find(facts: object, ruleId: string, use: Use = 'publication') {
  const { findings } = evaluate(facts as DisclosureInput, { use, packs })
  const finding = findings.find((each) => each.ruleId === ruleId)
  if (!finding) throw new Error(`Missing finding ${ruleId}`)
  return finding
}

function owed(facts: object, use: Use, chosen = packs): string[] {
  const { duties } = evaluate(facts as DisclosureInput, { use, packs: chosen })
  return [...new Set(duties.map(({ notice }) => notice))]
}

describe('who may review', () => {
  it.each(['Acme Ltd', 'GPT-4', 'automated check', 'n/a'])('is not %s', (name) => {
    const declare = (fact: string) => () => parseDisclosure({ ...drafted, [fact]: name })
    expect(declare('review')).toThrow(/Unexpected/)
    expect(declare('qualifiedReviewer')).toThrow(/Unexpected/)
  })

  it('is a person, with a company’s name only where that is said to be a person’s', () => {
    expect(() => parseDisclosure({ ...drafted, review: 'Bea Smith' })).not.toThrow()
    expect(() => parseDisclosure({ ...drafted, review: { by: 'Acme Ltd', kind: 'person' } })).not.toThrow()
  })
})

describe('topics', () => {
  it.each(['dating apps', 'lobbying', 'fake review generation', 'tailored legal advice'])(
    'are refused in the policies’ own words: %s',
    (topic) => {
      expect(find({ ...drafted, topics: [topic] }, 'usage/topics')).toMatchObject({
        outcome: 'missing',
        severity: 'refuse'
      })
    }
  )

  it('are opened by a qualified reviewer only where the advice is tailored', () => {
    const qualifiedReviewer = { name: 'Carl Roe', qualification: 'attorney' }
    const outcome = (topic: string) =>
      find({ ...drafted, topics: [topic], qualifiedReviewer }, 'usage/topics').outcome
    expect(outcome('law-tailored')).toBe('satisfied')
    expect(outcome('law-unauthorized')).toBe('missing')
  })
})

describe('silence', () => {
  it('on the domain excuses no consumer text from its disclaimer', () => {
    expect(find({ ...drafted, consumerFacing: true }, 'usage/consumer-disclaimer').outcome).toBe(
      'needs-review'
    )
  })

  it('on who answers for a text is asked about, whoever the author is', () => {
    for (const name of [author, 'The New York Times']) {
      const facts = { ...drafted, author: name }
      expect(find(facts, 'coauthor/human-responsibility')).toMatchObject({
        outcome: 'needs-review',
        severity: 'warn'
      })
      expect(labelMarkdown('# Tides\n', facts).value).not.toContain('responsib')
    }
  })

  it('on whether a name like a newspaper’s is a person’s is asked about', () => {
    const facts = { ...drafted, responsible: 'author' }
    const times = { ...facts, author: 'The New York Times' }
    expect(find(times, 'coauthor/human-responsibility')).toMatchObject({
      outcome: 'needs-review',
      severity: 'warn',
      reason: 'Unknown: whether the one who is responsible is a person is not declared.',
      remedy: [
        'Is the one who is responsible a person (`kind`), or which person of the company is it (`responsible`)?'
      ]
    })
    const { notes } = labelMarkdown('# Tides\n', times)
    expect(notes.filter(({ ruleId }) => ruleId.startsWith('coauthor/'))).toMatchObject([
      { ruleId: 'coauthor/human-responsibility', severity: 'warn' }
    ])
    for (const name of [author, { name: 'Emily Post', kind: 'person' }]) {
      expect(find({ ...facts, author: name }, 'coauthor/human-responsibility').outcome).toBe(
        'satisfied'
      )
    }
    const said = { ...times, responsible: { name: 'The New York Times', kind: 'person' } }
    expect(find(said, 'coauthor/human-responsibility').outcome).toBe('satisfied')
    const parsed = parseDisclosure(said)
    expect(parseDisclosure(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed)
  })

  it('is named for what it leaves open, and not as a fact that is declared', () => {
    const edited = { author, ai, roles: { editing: 'ai' } }
    expect(find(edited, 'usage/automated-disclosure', 'message').reason).toBe(
      'Whether it applies is unknown: who wrote the text first is not declared.'
    )
  })

  // These rules are about something that a text has or has not; left out, it has none.
  const ifDeclared = /`(?:persona|plugin|moderation\.provider|review|research\.subsidy|ai\.1\.model)` is not declared/

  it.each(uses)('makes no other rule inapplicable: %s', (use) => {
    const { findings } = evaluate({ ai }, { use, packs })
    for (const { ruleId, outcome, reason } of findings) {
      if (outcome !== 'not-applicable' || reason.includes('`use` is')) continue
      expect([ruleId, reason]).toEqual([ruleId, expect.stringMatching(ifDeclared)])
    }
  })
})

describe('messages', () => {
  const reply = { author: { name: 'Shop Ltd', kind: 'company' as const }, ai, roles: { drafting: 'ai' } }

  it('that AI wrote and nobody reviewed are told to be a system’s', () => {
    for (const facts of [reply, { ...reply, review: 'none' }]) {
      expect(find(facts, 'usage/automated-disclosure', 'message').outcome).toBe('satisfied')
      expect(owed(facts, 'message')).toContain('chatbot')
    }
  })

  it('that a person edited or reviewed are not', () => {
    for (const change of [{ roles: drafted.roles, author }, { review: 'Bea Smith' }]) {
      const facts = { ...reply, ...change }
      expect(find(facts, 'usage/automated-disclosure', 'message').outcome).toBe('not-applicable')
      expect(owed(facts, 'message')).not.toContain('chatbot')
    }
  })

  it('of which nobody says who wrote them are asked about, and nothing is claimed', () => {
    const { roles: _, ...facts } = reply
    expect(find(facts, 'usage/automated-disclosure', 'message').outcome).toBe('needs-review')
    expect(owed(facts, 'message')).not.toContain('chatbot')
    const { payload } = labelPost('email', { text: 'Hello' }, { ...facts, use: 'message' as const })
    expect(JSON.stringify(payload)).not.toContain('automated')
  })
})

describe('an open-ended application', () => {
  const safeguards = {
    humanInTheLoop: false,
    accessRestrictions: false,
    postProcessing: false,
    contentFiltration: false,
    lengthLimits: false,
    activeMonitoring: false,
    topicality: false
  }
  const openEnded = { ...drafted, topics: [], openEnded: true }

  it.each([
    ['without any guardrail', safeguards, 'missing'],
    ['whose guardrails nobody tells', undefined, 'needs-review'],
    ['with one guardrail', { ...safeguards, topicality: true }, 'satisfied']
  ])('%s is judged by the sentence that names guardrails', (_, declared, outcome) => {
    const facts = declared ? { ...openEnded, safeguards: declared } : openEnded
    expect(find(facts, 'api/terminated-uses').outcome).toBe(outcome)
  })

  it('is told once of all that is wrong', () => {
    const { reason } = find({ ...openEnded, safeguards }, 'api/terminated-uses')
    expect(reason.match(/not `true`/g)).toHaveLength(1)
    expect(reason.match(/`openEnded`/g)).toHaveLength(1)
  })

  it('answers five questions before it goes live, as long as that was asked', () => {
    const chatbot = { author: { name: 'Shop Ltd', kind: 'company' }, ai }
    expect(find(chatbot, 'api/production-review', 'chatbot').remedy).toHaveLength(5)
    const late = { ...chatbot, publishedAt: '2026-11-20' }
    expect(find(late, 'api/production-review', 'chatbot').outcome).toBe('not-applicable')
  })
})

describe('the honest case', () => {
  const honest: readonly [what: string, facts: DisclosureInput][] = [
    ['AI alone', { ai: 'Claude (Anthropic)', roles: { drafting: 'ai', editing: 'ai' }, review: 'none' }],
    ['an author who read nothing', { author, ai, roles: { drafting: 'ai' }, review: 'none' }],
    ['news by AI', { author, ai, roles: { drafting: 'ai' }, review: 'none', domain: 'news' }],
    [
      'code docs of a company',
      {
        author: { name: 'Harbour Ltd', kind: 'company' },
        ai,
        roles: { drafting: 'ai' },
        review: 'none'
      }
    ]
  ]

  it.each(honest)('is labelled under the default packs: %s', (_, facts) => {
    const markdown = labelMarkdown('# Tides\n\nThey come.\n', facts).value
    const html = labelHtml('<h1>Tides</h1><p>They come.</p>', facts).value
    for (const value of [markdown, html]) {
      expect(value).toContain('[AI-generated] Tides')
      expect(value).toContain('Nobody reviewed this text before publication.')
    }
    if (JSON.stringify(facts).includes('news')) expect(markdown).toContain('AI was used for this news.')
  })

  it('is refused as a post, without a fact to paste in', () => {
    const label = () => labelPost('x', { text: 'They come.' }, { author, ai, review: 'none' })
    expect(label).toThrow(/nobody reviewed the text, as declared[^]*Can a person review the text/)
  })
})

describe('roles', () => {
  it.each([
    ['spell-check', { drafting: 'author', proofreading: 'ai' }],
    ['translation', { drafting: 'author', translation: 'ai' }],
    ['pictures', { drafting: 'author', illustration: 'ai' }],
    ['a draft', { drafting: 'ai' }]
  ])('are owed of no stage that did not happen: %s', (_, roles) => {
    expect(() =>
      requireAllowed(parseDisclosure({ author, ai, roles }), { use: 'publication' })
    ).not.toThrow()
  })
})

describe('Article 50', () => {
  const published = { ...drafted, professionalUse: true, publicInterest: true }

  it('has its notice for conversations, unless AI is obvious', () => {
    expect(owed({ ai }, 'chatbot', [euAiAct50])).toEqual(['chatbot'])
    expect(owed({ ai, obviouslyAi: true }, 'chatbot', [euAiAct50])).toEqual([])
  })

  it('has its label for newsletters to everybody, and none for letters', () => {
    const outcome = (audience: string) =>
      find({ ...published, audience }, 'eu/text-disclosure', 'message').outcome
    expect(outcome('public')).toBe('satisfied')
    expect(outcome('closed')).toBe('not-applicable')
    expect(outcome('one')).toBe('not-applicable')
    expect(find(published, 'eu/text-disclosure', 'message').outcome).toBe('needs-review')
  })

  it('names in its pack what is in it, and what is not', () => {
    expect(euAiAct50.document).toContain('50(1), (2), (4) and (5)')
    expect(euAiAct50.status).toContain('Emotion recognition is not covered')
  })
})

describe('the limits of a domain', () => {
  it.each([
    ['medical', 'should never be used to diagnose or treat serious medical conditions'],
    ['medical', 'life-threatening issues that need immediate attention'],
    ['legal', 'a sole source of legal advice'],
    ['financial', 'a sole source of financial advice']
  ])('are told in the words of the document: %s', (domain, words) => {
    expect(labelMarkdown('# Tides\n', { ...drafted, domain } as DisclosureInput).value).toContain(words)
  })

  it('are told in every language', () => {
    for (const { disclaimers } of locales) {
      const { medical, legal, financial, other } = disclaimers
      for (const words of [medical, legal, financial]) {
        expect(words.split(/[.。]/).length).toBeGreaterThan(other.split(/[.。]/).length)
      }
    }
  })
})

describe('modality', () => {
  const modality = new Map(
    packs.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule.modality] as const))
  )

  const soft: readonly (readonly [id: string, modality: string])[] = [
    ['coauthor/not-wholly', 'should'],
    ['coauthor/no-offence', 'should'],
    ['sharing/report-contact', 'may'],
    ['sharing/moderation-endpoint', 'can'],
    ['usage/moderation', 'can'],
    ['research/advance-notice', 'may'],
    ...Object.keys(examples)
      .filter((id) => /^api\/(?:human|access|post|content|length|active|topicality)/.test(id))
      .map((id) => [id, 'can'] as const)
  ]

  it.each(soft)('of %s is no stronger than its sentence: %s', (id, expected) => {
    expect(modality.get(id)).toBe(expected)
    expect(explain(id)).not.toMatch(/^Obligation|^Prohibition/m)
  })

  it('binds only where the sentence binds', () => {
    const soft = /\b(?:may|should|kindly|please|recommend)\b/
    const hard = /\b(?:must|shall|do not|don’t|will terminate|terminate|mandatory|review each|attribute|indicate)\b/i
    for (const { rules } of packs) {
      for (const { id, quote, modality: strength } of rules) {
        if (strength !== 'must' || !soft.test(quote)) continue
        expect([id, hard.test(quote)]).toEqual([id, true])
      }
    }
  })
})

describe('remedies', () => {
  const readyMade = /`[\w.-]+: [^`]*`|\d{4}-\d{2}|Lovelace|Smith|OpenAI|sha256/

  it('are questions that suggest no fact, for every example of every rule', () => {
    const remedies = new Set<string>()
    for (const { disclosure, use } of Object.values(examples).flat()) {
      const { findings } = evaluate(disclosure as DisclosureInput, { use: use as Use, packs })
      for (const { remedy } of findings) for (const words of remedy) remedies.add(words)
    }
    expect(remedies.size).toBeGreaterThan(50)
    for (const words of remedies) {
      expect(words).toMatch(/\?$/)
      expect(words).not.toMatch(readyMade)
    }
  })

  it('of the roles ask who drafted it', () => {
    const { remedy } = find({ author, ai, roles: { editing: 'ai' } }, 'coauthor/foreword')
    expect(remedy).toEqual(['Who drafted it (`roles.drafting`): a person, a system, or both?'])
  })

  it('would fail as ready-made facts', () => {
    expect('Declare `review: { by: Ada Lovelace, at: 2026-11-20 }`.').toMatch(readyMade)
  })
})

it('asks openly for the API’s pack too', () => {
  const { findings } = evaluate({ ai }, { use: 'chatbot', packs: [openAiApi] })
  for (const { remedy } of findings) for (const words of remedy) expect(words).toMatch(/\?$/)
})
