import { describe, expect, it } from 'vitest'
import { overlayNotes, renderOverlay } from '../../src/html/index.js'
import { generated } from './fixtures.js'
import { readerView } from './reader-view.js'
import { parseTree } from './compare-trees.js'

const live = { ...generated, use: 'livestream', audiencePrompts: 'none', review: { by: 'Ada Lovelace', mode: 'while-streaming' } } as const
const words = (html: string) => readerView(parseTree(html, true)).trim()

describe('renderOverlay', () => {
  it('shows the notice of a livestream', () => {
    expect(words(renderOverlay(live))).toBe(
      'AI-generated. This livestream shows text that an artificial intelligence system, GPT-4 (OpenAI), writes as you watch. Ada Lovelace checks it as it appears. AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
    )
  })

  it('is of text that AI generates, also where nobody says what AI did', () => {
    const { roles: _, ...open } = live
    expect(words(renderOverlay(open, { packs: [] }))).toMatch(/^AI-generated\. This livestream shows/)
  })

  it('tells nobody who checks what was reviewed before', () => {
    const shown = { ...live, use: 'demonstration', review: generated.review } as const
    expect(words(renderOverlay(shown))).not.toContain('as it appears')
  })

  it('shows the notice of a demonstration', () => {
    const shown = { ...live, use: 'demonstration', review: generated.review } as const
    expect(words(renderOverlay(shown))).toContain('This demonstration shows')
  })

  it('opens with the persona tag', () => {
    const persona = { name: 'Grace Hopper', tag: 'parody', historicalPublicFigure: true } as const
    expect(words(renderOverlay({ ...live, persona }))).toMatch(
      /^\[Parody: Grace Hopper\] Parody\. AI-generated\. .*This is not Grace Hopper/
    )
  })

  it('is a transparent page that loads nothing and runs nothing', () => {
    const html = renderOverlay(live)
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain('background:transparent')
    expect(html).not.toMatch(/<script|\bsrc=|url\(|https?:/)
  })

  it('stays at the edge that is asked for', () => {
    expect(renderOverlay(live, { position: 'top-right' })).toContain('top:1vw;right:1vw')
    expect(() => renderOverlay(live, { position: 'middle' as never })).toThrow(/Unexpected `middle`/)
    expect(() => renderOverlay(live, { position: 'botom' as never })).toThrow(/Did you mean `bottom`/)
    expect(() => renderOverlay(live, null as never)).toThrow(/Unexpected `null` in `options`/)
  })

  it('escapes names', () => {
    const html = renderOverlay({
      ...live,
      ai: [{ model: '<img src=x onerror=alert(1)>' }],
      roles: { drafting: 'ai' }
    })
    expect(html).not.toContain('<img')
  })

  it('has nothing to tell of a text that no AI touched', () => {
    expect(() => renderOverlay('human-only')).toThrow(/No AI took part/)
  })
})

describe('overlayNotes', () => {
  const untold = (facts: Parameters<typeof overlayNotes>[0]) =>
    overlayNotes(facts, { packs: [] }).filter(({ ruleId }) => ruleId === 'label/untold')

  it('names each declared fact that the overlay does not show, and no other', () => {
    const facts = { ...live, purpose: 'to inform', contact: 'press@harbour.example', people: ['Bea Smith'] }
    const roles = { ...generated.roles, editing: 'Bea Smith' }
    const [first, second] = untold({ ...facts, roles }).map(({ message }) => message)
    expect(first).toContain('`audiencePrompts`')
    expect(second).toContain('not show `roles.editing`, `purpose`, `contact`:')
  })

  it('says nothing where all is shown', () => {
    const { audiencePrompts: _, topics: __, ...facts } = live
    expect(untold({ ...facts, roles: { drafting: 'ai' } })).toEqual([])
  })

  it('refuses what renderOverlay refuses', () => {
    expect(() => overlayNotes('human-only')).toThrow(expect.objectContaining({ code: 'cannot-label' }))
    expect(() => overlayNotes(live, { place: 'top' } as never)).toThrow(/Unexpected `options.place`/)
  })
})
