import { describe, expect, it } from 'vitest'
import { chatNotice } from '../../src/chat/index.js'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { labelHtml } from '../../src/html/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { metadataNotes, toAigc, toHeaders, toJsonLd, toMeta } from '../../src/metadata/index.js'
import { labelPost } from '../../src/social/index.js'

interface Shown {
  readonly words: string
  readonly notes: readonly { readonly message: string }[]
}

const parse = (facts: object) => parseDisclosure(facts)
const aigc = (facts: DisclosureInput) => toAigc(facts, { producer: '001', id: '1' })
const record = (write: (facts: DisclosureInput) => unknown) => (facts: object) => ({
  words: JSON.stringify(write(facts as DisclosureInput)),
  notes: metadataNotes(facts as DisclosureInput, write)
})

/** What a reader of each surface sees, without records for machines. */
const surfaces: { readonly [name: string]: (facts: object) => Shown } = {
  Markdown: (facts) => {
    const { value, notes } = labelMarkdown('# Tides\n\nThey come and go.\n', parse(facts), { packs: [], marks: ['title', 'lead', 'end'], reason: 'No record' })
    return { words: value, notes }
  },
  HTML: (facts) => {
    const { value, notes } = labelHtml('<h1>Tides</h1><p>They come and go.</p>', parse(facts), { packs: [] })
    return { words: value.replace(/<script[^]*?<\/script>/g, ''), notes }
  },
  'a post': (facts) => {
    const { payload, notes } = labelPost('mastodon', { status: 'Hello' }, parse(facts), { packs: [], limits: { text: 9000 } })
    return { words: payload.status, notes }
  },
  'a mail': (facts) => {
    const { payload, notes } = labelPost('email', { to: 'a@harbour.example', subject: 'Tides', text: 'Hello' }, parse(facts), { packs: [] })
    return { words: JSON.stringify(payload), notes }
  },
  'a chat': (facts) => {
    const { words, notes } = chatNotice({ disclosure: parse(facts), packs: [] })
    return { words, notes }
  },
  toMeta: record(toMeta),
  toHeaders: record(toHeaders),
  toJsonLd: record(toJsonLd),
  toAigc: record(aigc)
}

const base = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  people: ['Bea Smith'],
  roles: { drafting: 'GPT-4', editing: 'Bea Smith' },
  review: 'Bea Smith',
  responsible: 'author'
}

/** Each declared fact beside the others, by the path that a note may name. */
const toggles: readonly (readonly [path: string, more: object])[] = [
  ['people', { people: ['Bea Smith', 'Carl Roe'] }],
  ['author.contact', { author: { name: 'Ada Lovelace', kind: 'person', contact: 'ada@harbour.example' } }],
  ['publisher', { publisher: { name: 'Tide House', kind: 'company' } }],
  ['client', { client: { name: 'Tide House', kind: 'company' } }],
  ['ai', { ai: [{ model: 'GPT-4', provider: 'OpenAI', version: '0613' }] }],
  ['ai', { ai: [{ model: 'GPT-4', provider: 'OpenAI', or: ['Claude'] }] }],
  ['roles', { roles: { ...base.roles, translation: 'GPT-4' } }],
  ['roles', { roles: { ...base.roles, editing: { by: 'Bea Smith', part: 'Chapter 3' } } }],
  ['roles.drafting.at', { roles: { drafting: { by: 'GPT-4', at: '2026-11-01' }, editing: 'Bea Smith' } }],
  ['review.at', { review: { by: 'Bea Smith', at: '2026-11-20' } }],
  ['review.digest', { review: { by: 'Bea Smith', digest: `sha256:${'0'.repeat(64)}` } }],
  ['review', { review: { by: 'Bea Smith', of: 'facts' } }],
  ['review', { review: { by: 'Bea Smith', of: 'language' } }],
  ['review', { review: { by: 'Bea Smith', mode: 'while-streaming' } }],
  ['review', { review: ['Bea Smith', { by: 'Ada Lovelace', of: 'language' }] }],
  ['review', { review: 'none' }],
  ['responsible.role', { responsible: { name: 'Ada Lovelace', role: 'editor' } }],
  ['responsible.contact', { responsible: { name: 'Ada Lovelace', contact: 'ada@harbour.example' } }],
  ['responsible', { responsible: ['Ada Lovelace', 'Bea Smith'] }],
  ['part', { part: 'Chapter 3' }],
  ['persona', { persona: { name: 'Grace Hopper', tag: 'parody' } }],
  ['persona.consent', { persona: { name: 'Grace Hopper', tag: 'parody', consent: true } }],
  ['persona.historicalPublicFigure', { persona: { name: 'Grace Hopper', tag: 'parody', historicalPublicFigure: true } }],
  ['domain', { domain: 'legal' }],
  ['consumerFacing', { consumerFacing: true }],
  ['limitations', { limitations: 'Two sources only' }],
  ['qualifiedReviewer', { qualifiedReviewer: 'Carl Roe' }],
  ['qualifiedReviewer', { qualifiedReviewer: { name: 'Carl Roe', qualification: 'attorney' } }],
  ['topics', { topics: [] }],
  ['audiencePrompts', { audiencePrompts: 'none' }],
  ['statements.ownWork', { statements: { ownWork: true } }],
  ['statements.ultimateResponsibility', { statements: { ultimateResponsibility: true } }],
  ['statements.ultimateResponsibility', { statements: { ultimateResponsibility: false } }],
  ['research.topic', { research: { topic: 'other' } }],
  ['research.subsidy', { research: { subsidy: 'Tide House' } }],
  ['contact', { contact: 'desk@harbour.example' }],
  ['purpose', { purpose: 'finding ideas' }],
  ['rawModel', { rawModel: true }],
  ['moderation', { moderation: { provider: 'OpenAI', flagged: false } }],
  ['plugin', { plugin: { realPerson: false } }],
  ['openEnded', { openEnded: false }],
  ['safeguards', { safeguards: { humanInTheLoop: true } }],
  ['productionReview', { productionReview: { supported: 'Yes' } }],
  ['editorial.responsible', { editorial: { responsible: 'Carl Roe' } }],
  ['editorial.contact', { editorial: { contact: 'desk@harbour.example' } }],
  ['editorial.substanceReviewed', { editorial: { substanceReviewed: true } }],
  ['editorial.factChecked', { editorial: { factChecked: true } }],
  ['editorial.aiAfterReview', { editorial: { aiAfterReview: true } }],
  ['publicInterest', { publicInterest: true }],
  ['professionalUse', { professionalUse: true }],
  ['audience', { audience: 'public' }],
  ['obviouslyAi', { obviouslyAi: true }],
  ['jurisdictions', { jurisdictions: ['EU'] }],
  ['actsAs', { actsAs: 'deployer' }],
  ['chatbot', { chatbot: { kind: 'service' } }],
  ['advertisement', { advertisement: true }],
  ['pictures', { pictures: { depictReality: false } }],
  ['extent', { extent: { text: 'none' } }],
  ['publishedAt', { publishedAt: '2026-11-20' }]
]

/** Whether a note names the path, or the fact that it is a member of. */
function isNoted(path: string, notes: Shown['notes']): boolean {
  const [fact = ''] = path.split('.')
  return notes.some(({ message }) => message.includes(`\`${path}`) || message.includes(`\`${fact}\``) || message.includes(`\`${fact}.`))
}

/** A review that is bound to another text is refused, and not passed over. */
function showOrRefuse(show: (facts: object) => Shown, facts: object): Shown | undefined {
  try {
    return show(facts)
  } catch (error) {
    if (error instanceof DisclosureError && error.code === 'review-mismatch') return undefined
    throw error
  }
}

/** Paths of facts that change no word of a surface and that no note names. */
function silences(show: (facts: object) => Shown): readonly string[] {
  const before = show(base)
  return toggles.flatMap(([path, more]) => {
    const after = showOrRefuse(show, { ...base, ...more })
    if (!after) return []
    const { words, notes } = after
    return words !== before.words || isNoted(path, notes) ? [] : [`${path}: ${JSON.stringify(more)}`]
  })
}

describe('each declared fact', () => {
  it.each(Object.keys(surfaces))('changes the words of %s, or a note names it', (name) => {
    expect(silences((facts) => surfaces[name]?.(facts) ?? { words: '', notes: [] })).toEqual([])
  })

  it('of a text without AI is told, or a note names it', () => {
    const human = { humanOnly: true, tell: true, author: 'Ada Lovelace' }
    const markdown = surfaces['Markdown']
    const messages = (more: object) => markdown?.({ ...human, ...more }).notes.map(({ message }) => message).join()
    expect(messages({})).not.toContain('does not show')
    expect(messages({ roles: { drafting: 'author', editing: 'human' } })).toContain('`roles`')
    expect(messages({ review: 'author' })).toContain('`review`')
    expect(messages({ people: ['Bea Smith'], purpose: 'fun' })).toMatch(/`purpose`, `people`/)
  })

  it('would be found silent where nothing is noted', () => {
    for (const show of Object.values(surfaces)) {
      expect(silences((facts) => ({ ...show(facts), notes: [] }))).toContain('publicInterest: {"publicInterest":true}')
    }
  })

  it('is tried: none of the facts is missing here', () => {
    const facts = new Set(toggles.map(([path]) => path.split('.')[0]))
    // Who speaks of no AI, and where the words go, have tests of their own.
    for (const fact of Object.keys(base)) expect(facts).toContain(fact)
    expect(facts.size).toBeGreaterThan(35)
  })
})
