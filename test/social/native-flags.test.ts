import { describe, expect, it } from 'vitest'
import { labelPost, platforms, unlabelPost } from '../../src/social/index.js'
import { disclosure, keys, payloads, story } from './payloads.js'

describe('native flags', () => {
  it.each([
    ['x', { made_with_ai: true }],
    ['instagram', { is_ai_generated: true }],
    ['tiktok', { post_info: { is_aigc: true } }],
    ['youtube', { status: { privacyStatus: 'private', containsSyntheticMedia: true } }],
    ['pinterest', { ai_disclosures: { values: ['AI_MODIFIED'] } }]
  ] as const)('of %s is set when AI made the media, wholly or in part', (key, flags) => {
    for (const media of ['ai', 'mixed'] as const) {
      const { payload, notes } = labelPost(platforms[key], payloads[key], disclosure, { media })
      expect(payload).toMatchObject(flags)
      expect(notes.some(({ kind }) => kind === 'flag')).toBe(true)
      expect(labelPost(platforms[key], payload, disclosure, { media }).payload).toEqual(payload)
    }
    expect(
      labelPost(platforms[key], payloads[key], disclosure, { media: 'human' }).payload
    ).not.toMatchObject(flags)
  })

  it.each(['x', 'instagram', 'youtube', 'tiktok', 'pinterest'] as const)(
    'of %s asks who made the media when nobody said so',
    (key) => {
      const { notes } = labelPost(platforms[key], payloads[key], disclosure)
      expect(
        notes.some(({ kind, message }) => kind === 'flag' && message.includes('`media`'))
      ).toBe(true)
    }
  )

  it.each(keys)('are there on %s, or a note says that they are not', (key) => {
    const { notes } = labelPost(platforms[key], payloads[key], disclosure, { media: 'ai' })
    expect(notes.some(({ kind }) => kind === 'flag')).toBe(true)
  })

  it.each(keys.filter((key) => 'flagless' in platforms[key]))('are told to be none on %s, with what its own documents say', (key) => {
    const { notes } = labelPost(platforms[key], payloads[key], disclosure)
    const [message = ''] = notes.filter(({ kind }) => kind === 'flag').map(({ message: words }) => words)
    expect(message).toMatch(/ has no flag for AI: the words are the only label\. [A-Z].{10,}\.$/)
  })

  it('of X take the spelling of the official client', () => {
    const { payload } = labelPost('x', { text: story, media: { mediaIds: ['1'] } }, disclosure, {
      media: 'ai'
    })
    expect(payload).toHaveProperty('madeWithAi', true)
  })

  it('of Pinterest keep what is disclosed already', () => {
    const pin = { ...payloads.pinterest, ai_disclosures: { values: ['SYNTHETIC_PERFORMER'] } }
    const { payload } = labelPost('pinterest', pin, disclosure, { media: 'ai' })
    expect(payload.ai_disclosures.values).toEqual(['SYNTHETIC_PERFORMER', 'AI_MODIFIED'])
  })

  it('of Teams goes on the one root message entity, beside its citations', () => {
    const root = {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      citation: []
    }
    const { payload } = labelPost(
      'teams',
      { type: 'message', text: story, entities: [root] },
      disclosure
    )
    expect(payload.entities).toEqual([{ ...root, additionalType: ['AIGeneratedContent'] }])
  })

  it('of Teams and Nostr say "generated" only where AI drafted the text', () => {
    const facts = { ...disclosure, roles: { drafting: 'human', editing: 'ai' } }
    const { payload, notes } = labelPost('teams', { type: 'message', text: story }, facts)
    expect(payload).not.toHaveProperty('entities')
    expect(notes.some(({ message }) => message.includes('did not draft'))).toBe(true)
    expect(labelPost('nostr', payloads.nostr, facts).payload.tags).toEqual(payloads.nostr.tags)
  })

  it('that an author set stay when the label goes', () => {
    const flagged = { text: story, made_with_ai: true, media: { media_ids: ['1'] } }
    const { payload } = labelPost('x', flagged, disclosure, { media: 'ai' })
    expect(unlabelPost('x', payload).payload).toEqual(flagged)
  })
})
