import { describe, expect, it } from 'vitest'
import type { Use } from '../../src/disclosure/disclosure.js'
import { uses } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { evaluate, type EvaluateOptions } from '../../src/policy/evaluate.js'
import { euAiAct50, openAiSharing, packs } from '../../src/policy/packs/index.js'

const drafted = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'human' }
}
const smallest = { ...drafted, review: { by: 'Ada Lovelace', at: '2026-11-20' } }
const acme = { name: 'Acme Ltd', kind: 'company' }

function judge(facts: unknown, options: EvaluateOptions = {}) {
  return evaluate(parseDisclosure(facts), options)
}

function refused(facts: unknown, use: Use): string[] {
  return judge(facts, { use })
    .findings.filter(({ outcome, severity }) => outcome === 'missing' && severity === 'refuse')
    .map(({ ruleId }) => ruleId)
}

function find(facts: unknown, ruleId: string, options: EvaluateOptions = {}) {
  const finding = judge(facts, options).findings.find((each) => each.ruleId === ruleId)
  if (!finding) throw new Error(`Missing finding ${ruleId}`)
  return finding
}

function owed(facts: unknown, use: Use): string[] {
  return [...new Set(judge(facts, { use }).duties.map(({ notice }) => notice))]
}

describe('evaluate', () => {
  it.each(uses)('lets the smallest honest disclosure pass as a %s', (use) => {
    expect(refused(smallest, use)).toEqual([])
  })

  it('lets a publication pass without a review', () => {
    expect(refused(drafted, 'publication')).toEqual([])
  })

  it('lets a publication pass that AI only edited', () => {
    const facts = { ...drafted, roles: { drafting: 'human', editing: 'ai' } }
    expect(refused(facts, 'publication')).toEqual([])
  })

  it.each(['post', 'livestream', 'demonstration', 'research'] as const)(
    'refuses a %s that nobody reviewed',
    (use) => {
      expect(refused(drafted, use)).toEqual(['sharing/manual-review'])
    }
  )

  it('refuses a review of another text', () => {
    const finding = find(smallest, 'sharing/manual-review', {
      use: 'post',
      text: { reviewMatches: false }
    })
    expect(finding).toMatchObject({ outcome: 'missing', severity: 'refuse' })
  })

  it('refuses a publication without an author, roles or AI', () => {
    expect(refused({}, 'publication')).toEqual([
      'coauthor/attribution',
      'coauthor/role-disclosed',
      'coauthor/foreword'
    ])
  })

  it.each(['Ada Lovelace', acme])('warns where nobody says who answers for %j’s text', (author) => {
    const finding = find({ ...drafted, author }, 'coauthor/human-responsibility')
    expect(finding).toMatchObject({
      outcome: 'needs-review',
      severity: 'warn',
      reason: 'Unknown: `responsible` is not declared.',
      remedy: [
        'Which person answers for the text (`responsible`): the author, or somebody else?'
      ]
    })
    expect(refused({ ...drafted, author }, 'publication')).toEqual([])
    expect(owed({ ...drafted, author }, 'publication')).not.toContain('responsibility')
  })

  it('refuses a company’s own name as its responsible person', () => {
    const facts = { ...drafted, author: { name: 'Acme', kind: 'company' }, responsible: 'ACME' }
    expect(refused(facts, 'publication')).toEqual(['coauthor/human-responsibility'])
    expect(find(facts, 'coauthor/human-responsibility').reason).toBe(
      'Not met: the responsible name is that of the company, not of a person.'
    )
  })

  it.each(uses)('takes no model as the reviewer of a %s', (use) => {
    expect(() => evaluate({ ...drafted, review: 'GPT-4' }, { use })).toThrow(
      'Unexpected `GPT-4` in `review`, expected a person'
    )
  })

  it.each([
    { ai: 'Claude (Anthropic)', roles: { drafting: 'ai', editing: 'ai' } },
    { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' },
    { ai: 'GPT-4', roles: { drafting: 'ai', editing: 'ai' }, domain: 'news' }
  ])('lets a publication pass that AI alone wrote: %j', (facts) => {
    expect(refused(facts, 'publication')).toEqual([])
    expect(owed(facts, 'publication')).toContain('label')
    expect(find(facts, 'coauthor/foreword')).toMatchObject({
      outcome: 'not-applicable',
      reason:
        'Does not apply: every declared stage is by AI alone and no person’s review stands.'
    })
  })

  it('still refuses a post that nobody reviewed, and says so', () => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' }
    expect(refused(facts, 'post')).toEqual(['sharing/manual-review'])
    expect(find(facts, 'sharing/manual-review', { use: 'post' })).toMatchObject({
      reason: 'Not met: nobody reviewed the text, as declared.',
      remedy: ['Can a person review the text as it is now, before it is shared?']
    })
  })

  it('says of declared responsibility that is denied what is declared, and nothing of a company', () => {
    const facts = { ...drafted, review: 'Ada Lovelace', responsible: 'author', statements: { ultimateResponsibility: false } }
    expect(find(facts, 'coauthor/human-responsibility')).toMatchObject({
      outcome: 'missing',
      reason: 'Not met: `statements.ultimateResponsibility` is `false`.'
    })
  })

  it('lets no review of an earlier version make a text co-authored', () => {
    const wholly = { ...drafted, roles: { drafting: 'ai', editing: 'ai' } }
    const changed = { review: 'Ada Lovelace', editorial: { aiAfterReview: true } }
    expect(find({ ...wholly, ...changed }, 'coauthor/foreword').outcome).toBe('not-applicable')
    expect(find({ ...wholly, review: 'Ada Lovelace' }, 'coauthor/foreword').outcome).toBe(
      'satisfied'
    )
  })

  it('takes a permission for no ban', () => {
    for (const change of [{ part: 'whole' }, { statements: { ownWork: false } }]) {
      expect(refused({ ...drafted, ...change }, 'publication')).toEqual([])
      expect(find({ ...drafted, ...change }, 'coauthor/scope')).toMatchObject({
        outcome: 'missing',
        severity: 'note'
      })
    }
  })

  it.each([
    ['spell-check', { drafting: 'author', proofreading: 'ai' }],
    ['translation', { drafting: 'author', translation: 'ai' }],
    ['pictures', { drafting: 'author', illustration: 'ai' }],
    ['pictures, and nobody says who wrote it', { illustration: 'ai' }]
  ])('owes no role of a stage that did not happen: %s', (_, roles) => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles }
    expect(refused(facts, 'publication')).toEqual([])
    expect(owed(facts, 'publication')).toContain('label')
  })

  it('asks who drafted a text whose words AI changed', () => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { editing: 'ai' }, review: 'author' }
    expect(find(facts, 'coauthor/foreword')).toMatchObject({
      outcome: 'missing',
      severity: 'refuse',
      reason: 'Not met: `roles.drafting` is not declared.',
      remedy: ['Who drafted it (`roles.drafting`): a person, a system, or both?']
    })
  })

  it('tells in a message that nobody read that a system sends it', () => {
    const reply = { author: acme, ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' }
    expect(find(reply, 'usage/automated-disclosure', { use: 'message' }).outcome).toBe('satisfied')
    expect(owed(reply, 'message')).toContain('chatbot')
    expect(owed(drafted, 'message')).not.toContain('chatbot')
  })

  it('reads facts in short form', () => {
    expect(evaluate({ ...smallest, use: 'post' })).toEqual(judge({ ...smallest, use: 'post' }))
    expect(evaluate('human-only').duties).toEqual([])
  })

  it.each([undefined, null, 5, 'nobody', []])('refuses %j as facts', (facts) => {
    expect(() => evaluate(facts as never)).toThrow(
      expect.objectContaining({ name: 'DisclosureError', code: 'invalid-disclosure' })
    )
  })

  it.each([
    [{ use: 'Post' }, /Unexpected `Post` in `options.use`.*Did you mean `post`/],
    [{ use: 5 }, /Unexpected `5` in `options.use`, expected one of post, livestream/],
    [null, /`options`/],
    [{ packs: 5 }, /`options.packs`/],
    [{ packs: ['openai'] }, /`options.packs`/],
    [{ packs: [null] }, /`options.packs`/],
    [{ packs: null }, /`options.packs`/],
    [{ packs: [{ id: 'mine' }] }, /`options.packs`/]
  ])('refuses the options %j', (options, message) => {
    expect(() => evaluate(parseDisclosure(smallest), options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-option', message: expect.stringMatching(message) })
    )
  })

  it('asks no roles, no review and no person of a chatbot', () => {
    const facts = { author: acme, ai: 'GPT-4 (OpenAI)', use: 'chatbot' }
    expect(refused(facts, 'chatbot')).toEqual([])
    expect(owed(facts, 'chatbot')).toEqual(['chatbot'])
  })

  it('owes a chatbot’s notice also where nobody says whether AI takes part', () => {
    expect(owed({ author: acme }, 'chatbot')).toContain('chatbot')
  })

  it.each(uses)('finds nothing to say about a human-only %s', (use) => {
    const facts = { author: 'Ada Lovelace', ai: [], roles: { drafting: 'human', editing: 'human' } }
    const { duties, findings } = judge(facts, { use })
    expect(duties).toEqual([])
    expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']))
    expect(new Set(findings.map(({ reason }) => reason))).toEqual(
      new Set(['Does not apply: no AI took part.'])
    )
  })

  it('takes an empty list of systems for no proof that no AI took part', () => {
    const facts = { author: 'Ada Lovelace', ai: [] }
    const finding = find(facts, 'plugin/indicate-ai', { use: 'message' })
    expect(finding).toMatchObject({
      outcome: 'missing',
      reason: 'Unknown: whether AI took part is not declared.',
      remedy: [
        'Did AI take part: which system (`ai`), one that nobody knows (`unknown`), or none (`human-only`)?'
      ]
    })
  })

  it('leaves undeclared topics to a person, and refuses a declared one of the list', () => {
    const open = { outcome: 'needs-review', severity: 'note' }
    expect(find(drafted, 'usage/topics')).toMatchObject(open)
    expect(find({ ...drafted, topics: ['fraud/spam'] }, 'usage/topics')).toMatchObject({
      outcome: 'missing',
      severity: 'refuse',
      reason: 'Not met: the declared topics include `fraud/spam` (“Spam”).',
      remedy: [
        'Can the content be changed? No label and no declaration allows this topic: can it be left out?'
      ]
    })
  })

  it('says who could open a conditional topic', () => {
    expect(find({ ...drafted, topics: ['finance-tailored'] }, 'usage/topics').remedy).toEqual([
      'Does a qualified person review the information (`qualifiedReviewer`): who, with which qualification, or does nobody (left out)?'
    ])
  })

  it('tells a flagged text from an unclear topic', () => {
    const moderation = { provider: 'OpenAI', flagged: true }
    expect(find({ ...drafted, topics: ['privacy'], moderation }, 'usage/topics')).toMatchObject({
      outcome: 'missing',
      reason: 'Not met: `moderation.flagged` is `true`.',
      remedy: [
        'Can the content be changed? No label and no declaration allows this topic: can it be left out?'
      ]
    })
  })

  it('asks what an innocent word means', () => {
    const finding = find({ ...drafted, topics: ['migration'] }, 'usage/topics')
    expect(finding.remedy).toEqual([
      'Is `migration` `government-high-risk/migration`, or none of the listed topics (left out, `[]` if there is no other)?'
    ])
  })

  it('takes no word for innocent because it is not on the list', () => {
    expect(find({ ...drafted, topics: ['gardening'] }, 'usage/topics')).toMatchObject({
      outcome: 'needs-review',
      reason: 'Unknown: whether the declared topics are on the list: `gardening`.'
    })
  })

  it('lets no label cure an automated conversation with a real person', () => {
    const plugin = { automatedConversation: true, realPerson: true, description: 'Chats' }
    expect(refused({ ...smallest, plugin }, 'message')).toEqual([
      'plugin/no-automated-conversation'
    ])
  })

  it('owes the persona’s tag only where one is declared', () => {
    const consented = { ...smallest, persona: { name: 'Grace Hopper', consent: true } }
    const tagged = { ...smallest, persona: { name: 'Grace Hopper', tag: 'parody' } }
    expect(owed(consented, 'post')).not.toContain('persona')
    expect(owed(tagged, 'post')).toContain('persona')
  })

  it('keeps the chatbot’s notice where a historical figure needs no tag', () => {
    const persona = { name: 'Grace Hopper', historicalPublicFigure: true }
    const facts = { author: acme, ai: 'GPT-4', persona }
    expect(refused(facts, 'chatbot')).toEqual([])
    expect(owed(facts, 'chatbot')).toEqual(['chatbot'])
  })

  it('owes a publication its label, byline, roles, foreword and responsible person', () => {
    expect(owed({ ...smallest, responsible: 'Ada Lovelace' }, 'publication')).toEqual([
      'byline',
      'label',
      'roles',
      'foreword',
      'responsibility'
    ])
  })

  it('never refuses stock language, and names what keeps it from being accurate', () => {
    expect(find(smallest, 'coauthor/stock-language')).toMatchObject({
      outcome: 'missing',
      severity: 'note',
      reason: 'Not met: `ai.0.model` is `GPT-4`, not `GPT-3`.'
    })
    expect(find({ ...smallest, ai: 'GPT-3 (OpenAI)' }, 'coauthor/stock-language')).toMatchObject({
      outcome: 'needs-review',
      severity: 'note',
      reason:
        'Unknown: `part`, `statements.draftLanguage`, `roles.revising`, `statements.afterGeneration`, `statements.toOwnLiking`, `statements.ultimateResponsibility` and `responsible` and whether the author edited it are not declared.'
    })
  })

  it('accepts a maker of models as the author only when it is declared as a company', () => {
    const openAi = { name: 'OpenAI', kind: 'company' }
    expect(refused({ ...smallest, author: openAi }, 'post')).toEqual([])
    expect(() => evaluate({ ...smallest, author: 'OpenAI' }, { use: 'post' })).toThrow(
      'Unexpected `OpenAI` in `author`, expected a person'
    )
  })

  it('reads an empty record as nothing declared', () => {
    expect(find({ ...drafted, roles: {} }, 'coauthor/role-disclosed').outcome).toBe('missing')
  })

  it('takes the use from the options, then from the disclosure, then for a publication', () => {
    const applies = (facts: unknown, options?: EvaluateOptions) =>
      find(facts, 'sharing/ai-label', options).outcome !== 'not-applicable'
    expect(applies(smallest)).toBe(false)
    expect(applies({ ...smallest, use: 'post' })).toBe(true)
    expect(applies({ ...smallest, use: 'post' }, { use: 'message' })).toBe(false)
  })

  it('reports every rule of every pack once, with its source', () => {
    const { findings } = judge(smallest, { packs })
    const rules = packs.flatMap((pack) => pack.rules)
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(rules.map(({ id }) => id))
    for (const finding of findings) {
      expect(finding.reason).toMatch(/\.$/)
      expect(finding.quote).toBeTruthy()
      expect(finding.document).toBeTruthy()
      expect(finding.date).toMatch(/^\d{4}-\d\d-\d\d$|^undated$/)
      expect(finding.url).toMatch(/^https:/)
    }
  })

  it('cites the document that a rule comes from, where it is not the pack’s', () => {
    const finding = find(smallest, 'research/sharing-applies', { use: 'research' })
    expect(finding).toMatchObject({ document: 'OpenAI, Usage policies', date: '2023-03-23' })
  })

  it('says what to do wherever it refuses', () => {
    for (const use of uses) {
      const { findings } = judge({}, { use, packs })
      for (const { severity, outcome, remedy } of findings) {
        if (severity === 'refuse' && outcome === 'missing') expect(remedy).not.toEqual([])
      }
    }
  })

  it('asks, and suggests nothing to type in', () => {
    const facts = [{}, drafted, { ...smallest, topics: ['gardening', 'spam', 'law-tailored'] }]
    for (const use of uses) {
      const findings = facts.flatMap((each) => judge(each, { use, packs }).findings)
      const remedies = new Set(findings.flatMap(({ remedy }) => remedy))
      expect(remedies.size).toBeGreaterThan(10)
      for (const remedy of remedies) {
        expect(remedy).toMatch(/\?$/)
        expect(remedy).not.toMatch(/Ada|Lovelace|GPT|OpenAI|\d{4}|\b\w+: (?:true|false|\w+)`/)
      }
    }
  })

  it('voids the editorial exception when AI changed the text after the review', () => {
    const facts = {
      ...smallest,
      review: { by: 'Ada Lovelace', digest: `sha256:${'0'.repeat(64)}` },
      professionalUse: true,
      publicInterest: true,
      editorial: {
        responsible: 'Ada Lovelace',
        contact: 'editor@example.org',
        substanceReviewed: true,
        factChecked: true
      }
    }
    const outcome = (change: object, text = {}) =>
      find({ ...facts, ...change }, 'eu/text-disclosure', { packs: [euAiAct50], text }).outcome
    expect(outcome({})).toBe('not-applicable')
    expect(outcome({ editorial: { ...facts.editorial, aiAfterReview: true } })).toBe('satisfied')
    expect(outcome({}, { reviewMatches: false })).toBe('satisfied')
    expect(outcome({ review: 'Ada Lovelace' })).toBe('satisfied')
  })

  it('is pure: the same in, the same out, and nothing changed', () => {
    const facts = structuredClone(parseDisclosure({ ...smallest, topics: ['gardening'] }))
    const before = structuredClone(facts)
    const options = { use: 'post', packs } as const
    const first = evaluate(facts, options)
    expect(evaluate(facts, options)).toEqual(first)
    expect(facts).toEqual(before)
  })

  it('keeps what the same facts came to, for this list of packs and this use alone', () => {
    const facts = parseDisclosure(smallest)
    const list = [...packs]
    const first = evaluate(facts, { use: 'post', packs: list })
    expect(evaluate(facts, { use: 'post', packs: list })).toBe(first)
    expect(Object.isFrozen(first.findings)).toBe(true)
    expect(evaluate(facts, { use: 'publication', packs: list })).not.toEqual(first)
    expect(evaluate(facts, { use: 'post', packs: list, text: { reviewMatches: false } })).not.toBe(first)
    // The list is the caller's, who may change it.
    list.length = 1
    const [pack] = list
    expect(evaluate(facts, { use: 'post', packs: list }).findings).toHaveLength(pack?.rules.length ?? 0)
    list.push({ id: 'no pack' } as never)
    expect(() => evaluate(facts, { use: 'post', packs: list })).toThrow('`options.packs`')
  })

  it('never says that something is compliant', () => {
    for (const facts of [{}, smallest, { ...smallest, topics: [] }]) {
      expect(JSON.stringify(judge(facts, { packs }))).not.toMatch(/complian/i)
    }
  })
})

describe('packs', () => {
  it('are data: JSON holds all of them', () => {
    expect(JSON.parse(JSON.stringify(packs))).toEqual(packs)
  })

  it('are frozen, as the defaults are', () => {
    expect(Object.isFrozen(packs)).toBe(true)
    expect(Object.isFrozen(openAiSharing)).toBe(true)
    expect(Object.isFrozen(openAiSharing.rules[0]?.applies)).toBe(true)
  })
})
