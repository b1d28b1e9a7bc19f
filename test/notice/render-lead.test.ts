import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { ar, en, locales } from '../../src/notice/locales/index.js'
import { readLead } from '../../src/notice/read-label.js'
import { renderLabel, renderLead } from '../../src/notice/render-label.js'
import { renderNotices } from '../../src/notice/render-notices.js'
import { drafted, ordinaryDisclosures } from './disclosures.js'

function words(facts: unknown, locale = en): string {
  const lead = renderLead(parseDisclosure(facts), locale)
  return lead ? `**${lead.mark}** ${lead.text}` : ''
}

const gpt = 'GPT-4 (OpenAI)'

describe('the English words', () => {
  it('say that AI drafted and a person edited, reviewed and answers', () => {
    const label = renderLabel(drafted, en)
    expect(label?.title).toBe('[AI-generated] ')
    expect(label?.head).toBe('AI-generated: ')
    expect(label?.lead).toEqual({
      mark: 'AI-generated.',
      text: 'An artificial intelligence system, GPT-4 (OpenAI), drafted this text. Ada Lovelace edited and reviewed it and takes responsibility for it.'
    })
    expect(label?.brief).toEqual({
      mark: 'AI-generated.',
      text: 'AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
    })
  })
  it.each([
    [['image-description', 'proofreading'], 'proofread and wrote image descriptions for'],
    [['idea', 'outline'], 'outlined and gave the idea for'],
    [['research', 'drafting', 'editing'], 'wrote, edited and did research for'],
    [['research', 'coding', 'formatting'], 'formatted, did research for and wrote code for']
  ])('tell last what leads to the text, and read back: %j', (stages, told) => {
    const roles = Object.fromEntries(stages.map((stage) => [stage, 'ai']))
    const facts = parseDisclosure({ ai: gpt, roles })
    const lead = renderLead(facts, en)
    expect(lead?.text).toBe(`An artificial intelligence system, ${gpt}, ${told} this text.`)
    expect(readLead(`${lead?.mark} ${lead?.text}`, [en])?.disclosure.roles).toEqual(facts.roles)
  })
  it('say that a person drafted and AI edited, without a review', () => {
    const facts = {
      author: 'Ada Lovelace',
      responsible: 'author',
      ai: gpt,
      roles: { drafting: 'author', editing: 'ai' }
    }
    expect(words(facts)).toBe(
      '**Written with AI.** Ada Lovelace wrote this text. An artificial intelligence system, GPT-4 (OpenAI), edited it. Ada Lovelace takes responsibility for it.'
    )
    expect(renderLabel(parseDisclosure(facts), en)?.title).toBe('[Written with AI] ')
  })
  it('say that a parody is not the person', () => {
    const facts = {
      author: 'Ada Lovelace',
      responsible: 'author',
      ai: gpt,
      roles: { drafting: 'ai' },
      persona: { name: 'Grace Hopper', tag: 'parody' }
    }
    const label = renderLabel(parseDisclosure(facts), en)
    expect(label?.title).toBe('[Parody] [AI-generated] ')
    expect(label?.head).toBe('Parody, AI-generated: ')
    expect(words(facts)).toBe(
      '**Parody. AI-generated.** This is not Grace Hopper: an artificial intelligence system, GPT-4 (OpenAI), speaks in that name. GPT-4 wrote this text. Ada Lovelace takes responsibility for it.'
    )
    expect(label?.brief.text).toMatch(/^This is not Grace Hopper\. AI used: GPT-4 \(OpenAI\)\./)
    expect(renderNotices(parseDisclosure(facts)).persona).toBe('[Parody: Grace Hopper] ')
  })
  it('say what a person and AI did together', () => {
    expect(
      words({
        author: 'Ada',
        responsible: 'author',
        ai: [gpt, 'Claude'],
        roles: { drafting: ['author', 'GPT-4', 'Claude'] }
      })
    ).toBe(
      '**Written with AI.** Ada and artificial intelligence systems, GPT-4 (OpenAI) and Claude, together wrote this text. Ada takes responsibility for it.'
    )
  })
  it('say that AI took part where the stages are not declared', () => {
    expect(words({ author: 'Ada', responsible: 'author', ai: gpt, review: 'Ada' })).toBe(
      '**AI was used.** An artificial intelligence system, GPT-4 (OpenAI), took part in making this text. Ada reviewed it and takes responsibility for it.'
    )
  })
  it('name the company that publishes and the person who answers', () => {
    expect(
      words({
        author: { name: 'Acme', kind: 'company' },
        responsible: 'Ada',
        ai: gpt,
        roles: { drafting: 'ai' }
      })
    ).toMatch(/wrote this text\. Ada takes responsibility for it\. It is published by Acme\.$/)
  })
  it('name an author who did none of the stages', () => {
    expect(
      words({ author: 'Ada', responsible: 'Bob', ai: gpt, roles: { drafting: 'ai' } })
    ).toMatch(/Bob takes responsibility for it\. It appears under the name of Ada\.$/)
  })
  it('say what a reader should know of the subject', () => {
    const text = words({
      author: 'Ada',
      ai: gpt,
      roles: { drafting: 'ai' },
      domain: 'medical',
      limitations: 'Sources end in 2020.'
    })
    expect(text).toContain('AI was used for this health information. AI can be wrong')
    expect(text.endsWith('Known limits of this text: Sources end in 2020.')).toBe(true)
  })
  it('are absent where no AI took part', () => {
    expect(renderLead(parseDisclosure('human-only'), en)).toBeUndefined()
    expect(renderLabel(parseDisclosure('human-only'), en)).toBeUndefined()
    expect(renderNotices(parseDisclosure('human-only')).label).toBeUndefined()
  })
})

describe.each(locales.map((locale) => [locale.tag, locale] as const))('%s', (_tag, locale) => {
  it('says that a person reviewed only where a review is declared', () => {
    const said = locale.did.reviewing
    expect(renderLead(drafted, locale)?.text).toContain(said)
    fc.assert(
      fc.property(ordinaryDisclosures, (disclosure) => {
        const { review: _review, ...unreviewed } = disclosure
        expect(renderLead(unreviewed, locale)?.text ?? '').not.toContain(said)
      }),
      { numRuns: 50 }
    )
  })
  it('opens every title mark with the short words in brackets', () => {
    expect(renderLabel(drafted, locale)?.title).toBe(`[${locale.marks.generated}] `)
  })
  it('gives the language and the direction', () => {
    const label = renderLabel(drafted, locale)
    expect([label?.lang, label?.dir]).toEqual([locale.tag, locale.dir])
  })
  it('isolates the names of the other direction, and no others', () => {
    const facts = (name: string) =>
      parseDisclosure({
        author: name,
        ai: { model: `${name} 4`, provider: 'X' },
        roles: { drafting: 'ai', editing: 'author' },
        persona: { name, tag: 'simulated' },
        limitations: name
      })
    const foreign = locale.dir === 'rtl' ? 'Ada Lovelace' : 'ليلى العامري'
    const own = locale.dir === 'rtl' ? 'ليلى العامري' : 'Ada Lovelace'
    const text = renderLead(facts(foreign), locale)?.text ?? ''
    const isolated = text.match(/\u2068[^\u2068\u2069]+\u2069/g) ?? []
    expect(text.replace(/\u2068[^\u2068\u2069]+\u2069/g, '')).not.toContain(foreign)
    expect(isolated.length).toBeGreaterThanOrEqual(4)
    const brief = renderLabel(facts(foreign), locale)?.brief.text ?? ''
    expect(brief.replace(/\u2068[^\u2068\u2069]+\u2069/g, '')).not.toContain(foreign)
    const plain = renderLead(facts(own), locale)?.text ?? ''
    expect(plain).not.toContain(`\u2068${own}\u2069`)
  })
})

describe('Arabic', () => {
  it('isolates each system by itself, so that the list keeps its order', () => {
    const text = words({ author: 'ليلى', ai: [gpt, 'Claude'], roles: { drafting: ['OpenAI', 'Claude'] } }, ar)
    expect(text).toContain('\u2068GPT-4 (OpenAI)\u2069 و\u2068Claude\u2069')
    expect(text).not.toContain('\u2068ليلى')
  })
})
