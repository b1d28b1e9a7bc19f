import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildOwnSite, type OwnBuild } from './harness.js'
import { astro } from './host-sites.js'

const path = 'src/pages/cards/[...slug].svg.js'
const fixture = readFileSync(new URL(`fixtures/cards/${path}`, import.meta.url), 'utf8')

const post = (title: string, fields = '') => `---\ntitle: ${title}\ndescription: How it is told.\ndate: 2026-11-20\n${fields}---\n\nWords.\n`

/** The letters of a picture: satori writes them as they are where no font is put into it, each word apart. */
const lettersOf = (svg = '') =>
  Array.from(svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g), ([, word = '']) => word.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'))
    .join('')
    .replace(/\s+/g, '')

describe('pictures for cards, drawn by satori', () => {
  let built: OwnBuild
  beforeAll(async () => {
    built = await buildOwnSite(astro, {
      [path]: fixture,
      'src/content/blog/tides.md': post('Tides of <b> & {{7*7}}'),
      'src/content/blog/paper.md': post('Paper notebook', 'disclosure: human-only\n'),
      'src/content/blog/gezeiten.md': post('Gezeiten', 'lang: de\n'),
      'src/content/blog/grace.md': post('Lighthouse', 'disclosure: { persona: { name: Grace Hopper, tag: parody } }\n')
    })
    expect(built.code === 0 ? '' : built.text.slice(-4000)).toBe('')
  }, 600_000)

  it.each([
    ['tides', '[AI-generated] Tides of <b> & {{7*7}} [AI-generated] How it is told.'],
    ['paper', 'Paper notebook How it is told.'],
    ['gezeiten', '[KI-generiert] Gezeiten [KI-generiert] How it is told.'],
    ['grace', '[Parody] [AI-generated] Lighthouse [Parody] [AI-generated] How it is told.']
  ])('have the words of %s, with its mark or without one', (slug, words) => {
    expect(lettersOf(built.files.get(`cards/${slug}.svg`))).toBe(words.replace(/\s+/g, ''))
  })
  it('have no mark in their addresses', () => {
    expect([...built.files.keys()].filter((each) => each.startsWith('cards/')).sort()).toEqual(['cards/gezeiten.svg', 'cards/grace.svg', 'cards/paper.svg', 'cards/tides.svg'])
  })
  it('are what docs/hosts.md shows', () => {
    expect(readFileSync(new URL('../../../docs/hosts.md', import.meta.url), 'utf8')).toContain(fixture)
  })
})
