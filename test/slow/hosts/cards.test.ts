import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildOwnSite, type HostSite, type OwnBuild } from './harness.js'
import { astro, next, nuxt } from './host-sites.js'

const fixtureOf = (path: string) => readFileSync(new URL(`fixtures/cards/${path}`, import.meta.url), 'utf8')

const isShown = (fixture: string) =>
  expect(readFileSync(new URL('../../../docs/hosts.md', import.meta.url), 'utf8')).toContain(fixture)

const post = (title: string, fields = '') => `---\ntitle: ${title}\ndescription: How it is told.\ndate: 2026-11-20\n${fields}---\n\nWords.\n`

const posts = {
  tides: post('Tides of <b> & {{7*7}}'),
  paper: post('Paper notebook', 'disclosure: human-only\n'),
  gezeiten: post('Gezeiten', 'lang: de\n'),
  grace: post('Lighthouse', 'disclosure: { persona: { name: Grace Hopper, tag: parody } }\n')
}

/** What each picture says. */
const words: Readonly<Record<keyof typeof posts, readonly [title: string, description: string]>> = {
  tides: ['[AI-generated] Tides of <b> & {{7*7}}', '[AI-generated] How it is told.'],
  paper: ['Paper notebook', 'How it is told.'],
  gezeiten: ['[KI-generiert] Gezeiten', '[KI-generiert] How it is told.'],
  grace: ['[Parody] [AI-generated] Lighthouse', '[Parody] [AI-generated] How it is told.']
}
const told = Object.entries(words)

const sourcesAt = (place: (slug: string) => string) => Object.fromEntries(Object.entries(posts).map(([slug, text]) => [place(slug), text]))

async function build(host: HostSite, sources: Readonly<Record<string, string>>): Promise<OwnBuild> {
  const built = await buildOwnSite(host, sources)
  expect(built.code === 0 ? '' : built.text.slice(-4000)).toBe('')
  return built
}

/** The letters of a picture: satori writes them as they are where no font is put into it, each word apart. */
const lettersOf = (svg = '') =>
  Array.from(svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g), ([, word = '']) => word.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'))
    .join('')
    .replace(/\s+/g, '')

const satoriSites = [
  {
    name: 'Astro',
    host: astro,
    fixture: fixtureOf('astro/src/pages/cards/[...slug].svg.js'),
    sources: { 'src/pages/cards/[...slug].svg.js': fixtureOf('astro/src/pages/cards/[...slug].svg.js'), ...sourcesAt((slug) => `src/content/blog/${slug}.md`) }
  },
  {
    name: 'Nuxt',
    host: nuxt,
    fixture: fixtureOf('nuxt/server/routes/cards/[slug].ts'),
    sources: {
      'server/routes/cards/[slug].ts': fixtureOf('nuxt/server/routes/cards/[slug].ts'),
      // Nothing links to a picture, so that the site has to name it.
      'nuxt.config.ts': readFileSync(new URL('fixtures/nuxt/nuxt.config.ts', import.meta.url), 'utf8').replace("routes: ['/']", () => `routes: ['/', ${Object.keys(posts).map((slug) => `'/cards/${slug}.svg'`).join(', ')}]`),
      ...sourcesAt((slug) => `content/${slug}.md`)
    }
  }
] as const

describe.each(satoriSites)('pictures for cards in $name, drawn by satori', ({ host, sources, fixture }) => {
  let built: OwnBuild
  beforeAll(async () => {
    built = await build(host, sources)
  }, 600_000)

  it.each(told)('have the words of %s, with its mark or without one', (slug, said) => {
    expect(lettersOf(built.files.get(`cards/${slug}.svg`))).toBe(said.join('').replace(/\s+/g, ''))
  })
  it('have no mark in their addresses', () => {
    expect([...built.files.keys()].filter((each) => each.startsWith('cards/')).sort()).toEqual(['cards/gezeiten.svg', 'cards/grace.svg', 'cards/paper.svg', 'cards/tides.svg'])
  })
  it('are what docs/hosts.md shows', () => isShown(fixture))
})

describe('pictures for cards in Next.js, drawn by ImageResponse', () => {
  const fixture = fixtureOf('next/app/tides/opengraph-image.jsx')
  /** The same picture, of words that stand in its code. */
  const literal = (title: string, description: string) => {
    const drawn = fixture.replace(/import \{ metadata \}.*/, () => `const metadata = ${JSON.stringify({ title, description })}`)
    expect(drawn).not.toBe(fixture)
    return drawn
  }
  const home = 'export default function Home() {\n  return <p>Home</p>\n}\n'
  /** Its pictures have no words that could be read: each is compared by its bytes. */
  const sums = `import { createHash } from 'node:crypto'
    import { readFileSync, writeFileSync } from 'node:fs'
    const names = process.argv.slice(2)
    const sum = (name) => createHash('sha256').update(readFileSync('out/' + name + '/opengraph-image')).digest('hex')
    writeFileSync('out/sums.json', JSON.stringify(Object.fromEntries(names.map((name) => [name, sum(name)]))))`
  let pictures: Readonly<Record<string, string>>
  beforeAll(async () => {
    const names = [...Object.keys(posts).flatMap((slug) => [slug, `literal-${slug}`]), 'bare-tides']
    const { files } = await build({ ...next, command: ['sh', '-c', `next build && node sums.mjs ${names.join(' ')}`] }, {
      'app/page.jsx': home,
      'sums.mjs': sums,
      ...sourcesAt((slug) => `app/${slug}/page.mdx`),
      ...Object.fromEntries(names.map((name) => [`app/${name}/opengraph-image.jsx`, fixture])),
      ...Object.fromEntries(names.filter((name) => name.includes('-')).map((name) => [`app/${name}/page.jsx`, home])),
      ...Object.fromEntries(told.map(([slug, said]) => [`app/literal-${slug}/opengraph-image.jsx`, literal(...said)])),
      'app/bare-tides/opengraph-image.jsx': literal('Tides of <b> & {{7*7}}', 'How it is told.')
    })
    pictures = JSON.parse(files.get('sums.json') ?? '') as typeof pictures
  }, 600_000)

  it.each(told)('are those of the words of %s, with its mark or without one', (slug) => {
    expect(pictures[slug]).toBe(pictures[`literal-${slug}`])
  })
  it('differ from one another, and from one without the mark', () => {
    const all = [...Object.keys(posts), 'bare-tides'].map((name) => pictures[name])
    expect(new Set(all).size).toBe(all.length)
  })
  it('are what docs/hosts.md shows', () => isShown(fixture))
})
