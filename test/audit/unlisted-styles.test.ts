import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../src/audit/index.js'
import { labelHtml } from '../../src/html/index.js'
import { hidingStyles, pageOf, showingStyles } from './unlisted-styles.js'

const without = new Set(auditHtml(pageOf({})).findings.map(({ message }) => message))
/** What is said of a page beside what is said of its words alone. */
const objections = (html: string) =>
  auditHtml(html).findings.filter(({ outcome, message }) => outcome !== 'pass' && !without.has(message))

describe('styles that nobody listed', () => {
  it.each(hidingStyles)('are objected to where they take the words away: %s', (_, html) => {
    expect(objections(html)).not.toEqual([])
  })
  it.each(showingStyles)('are not where the words are seen: %s', (_, html) => {
    expect(objections(html)).toEqual([])
  })
})

describe('a property that is not known', () => {
  it('needs a review by its name, and none where it is said to be harmless', () => {
    const [found] = objections(pageOf({ css: '#told{glyph-drift:9px}' }))
    expect(found).toMatchObject({ outcome: 'needs-review', ruleId: 'audit/stylesheets' })
    expect(found?.message).toContain('`glyph-drift`')
    expect(objections(pageOf({ css: '#told{hyphens:auto;--glyph-drift:9px}' }))).toEqual([])
  })
})

describe('conditions', () => {
  it('that stand in each other are all named', () => {
    const css = '@media (min-width:1px){@media (hover){#told{display:none}}}'
    expect(objections(pageOf({ css })).map(({ message }) => message).join()).toContain('@media (min-width:1px) and @media (hover)')
  })
  it('are asked of what lies over the words too', () => {
    const css = '@media (max-width:600px){h1::after{content:"";position:fixed;inset:0;background:#fff}}'
    expect(objections(pageOf({ css }))).toMatchObject([{ outcome: 'fail' }])
  })
})

describe('what stands before the words', () => {
  const sidebar = '<div class="page"><nav class="side"><a href="/">Home</a></nav><article><h1>Tides</h1><p>This article was written by ChatGPT.</p></article></div>'
  it('fails where it fills the first view, and needs a review beside them', () => {
    expect(auditHtml(pageOf({ body: sidebar, css: '.side{height:100vh}' })).verdict).toBe('fail')
    const beside = auditHtml(pageOf({ body: sidebar, css: '.page{display:flex}.side{height:100vh}' }))
    expect(beside.verdict).toBe('needs-review')
  })
})

describe('what lies over the words', () => {
  const open = '<h1>Tides</h1><p>This article was written by ChatGPT.</p><div class="back"><i></i></div>'
  const verdict = (css: string) => auditHtml(pageOf({ body: open, css: `.back,i::before{position:fixed;inset:0;background:#000;content:""}${css}` })).verdict
  it('fails where it is seen, and needs a review where it is unseen until somebody opens it', () => {
    expect(verdict('')).toBe('fail')
    // The menu of small screens, as Docusaurus has it.
    expect(verdict('.back{visibility:hidden;opacity:0}.show .back{visibility:visible;opacity:1}i::before{display:none;position:static}')).toBe('needs-review')
    expect(verdict('.back{opacity:0}')).toBe('needs-review')
    expect(verdict('.back{visibility:hidden}i::before{visibility:visible}')).toBe('fail')
    expect(verdict('.back{opacity:.5}')).toBe('fail')
  })
})

describe('a label of this library', () => {
  const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' } as const
  const labelled = (css: string, round: (label: string) => string = (label) => label) => {
    const html = `<!doctype html><html lang="en"><head><title>Tides</title><style>${css}</style></head><body><main><h1>Tides</h1><p>The sea rises.</p></main></body></html>`
    return labelHtml(html, facts).value.replace(/<p lang="en"[^>]*all:initial[^]*?<\/p>/, round)
  }
  it('needs a review as a part of a grid, where readers of a PDF get it last, and none in a box of its own', () => {
    const { verdict, findings } = auditHtml(labelled('main{display:grid}'))
    expect(verdict).toBe('needs-review')
    expect(findings[0]?.message).toContain('readers of a PDF')
    expect(auditHtml(labelled('main{display:grid}', (label) => `<div>${label}</div>`)).findings).toEqual([])
    expect(auditHtml(labelled('')).findings).toEqual([])
  })
})

describe('a first line or letter of its own', () => {
  it.each([
    ['hidden', 'visibility:hidden', ['fail']],
    ['tiny', 'font-size:2px', ['fail']],
    ['nearly transparent', 'opacity:.1', ['fail']],
    ['of a colour that shows nothing', 'color:transparent', ['fail']],
    ['as white as paper', 'color:#fff', ['fail']],
    ['large and dark', 'font-size:2em;color:#222;opacity:.9;visibility:visible', []]
  ])('fails where it is %s', (_, style, outcomes) => {
    const judged = objections(pageOf({ css: `p::first-line{${style}}` }))
    expect(judged.map(({ outcome }) => outcome)).toEqual(outcomes)
  })
})

describe('an animation', () => {
  const judged = (css: string) => objections(pageOf({ css })).map(({ outcome }) => outcome)
  it('fails where it ends by hiding the words, and needs a review where it begins so', () => {
    expect(judged('@keyframes k{to{opacity:0}}p{animation:k 1s forwards}')).toEqual(['fail'])
    expect(judged('@keyframes k{from{opacity:0}to{opacity:1}}p{animation:k 1s both}')).toEqual(['needs-review'])
    expect(judged('@keyframes k{from{opacity:0}to{opacity:1}}p{animation:k 1s infinite}')).toEqual(['fail'])
    expect(judged('@keyframes k{from{opacity:.95}to{opacity:1}}p{animation:k 1s both}')).toEqual([])
    expect(judged('@keyframes k{from{opacity:0}to{opacity:1}}p{animation:k 1s reverse forwards}')).toEqual(['fail'])
    expect(judged('@keyframes k{from{opacity:0}to{opacity:1}}p{animation:k 1s 2 alternate forwards}')).toEqual(['fail'])
    expect(judged('@keyframes k{from{opacity:0}to{opacity:1}}p{animation:k 1s 2 alternate}')).toEqual(['needs-review'])
    expect(judged('@keyframes k{0%,100%{opacity:1}50%{opacity:0}}p{animation:k 1s alternate forwards}')).toEqual(['needs-review'])
  })
})
