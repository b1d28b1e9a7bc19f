import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildOwnSite, type HostSite, type OwnBuild } from './harness.js'

const fixture = readFileSync(new URL('fixtures/content-collections/content-collections.ts', import.meta.url), 'utf8')

const host: HostSite = {
  name: 'Content Collections 0.15.3',
  folder: 'content-collections',
  dependencies: { '@content-collections/core': '0.15.3', '@content-collections/markdown': '0.1.4', '@content-collections/cli': '0.1.9', zod: '4.6.7' },
  sourcePath: ({ slug }) => `content/posts/${slug}.md`,
  htmlPath: () => 'posts.json',
  command: ['sh', '-c', `content-collections build && node -e "import('./.content-collections/generated/index.js').then(({ allPosts }) => require('node:fs').writeFileSync('.content-collections/posts.json', JSON.stringify(allPosts)))"`],
  output: '.content-collections',
  config: 'content-collections.ts',
  about: ''
}

const sources = {
  'content/posts/tides.md': '---\ntitle: The "sea" <b> {{7*7}}\ndescription: How it rises.\n---\n\nZtides opens.\n\n## Twice\n',
  'content/posts/nested/paper.md': '---\ntitle: Paper notebook\ndescription: How it works.\ndisclosure: human-only\n---\n\nZpaper opens.\n',
  'content/posts/persona.md': '---\ntitle: Lighthouse\ndisclosure: { persona: { name: Grace Hopper, tag: parody } }\n---\n\nZpersona opens.\n'
}

describe('Content Collections, with the functions of forthright/host', () => {
  let built: OwnBuild
  let posts: readonly { readonly title: string; readonly description?: string; readonly content: string; readonly html: string; readonly _meta: { readonly path: string } }[]
  beforeAll(async () => {
    built = await buildOwnSite(host, sources)
    expect(built.code === 0 ? '' : built.text).toBe('')
    posts = JSON.parse(built.files.get('posts.json') ?? '[]') as typeof posts
  }, 600_000)

  it('marks fields and labels text and HTML, and has nothing on a page that no AI touched', () => {
    const told = Object.fromEntries(posts.map(({ _meta: { path }, ...post }) => [path, post]))
    expect(told['tides']).toMatchObject({ title: '[AI-generated] The "sea" <b> {{7*7}}', description: '[AI-generated] How it rises.' })
    expect(told['tides']?.html).toMatch(/^<p><strong>AI-generated\.<\/strong> An artificial intelligence system, GPT-4 \(OpenAI\), drafted this text\..*Ztides/s)
    expect(told['tides']?.content).toMatch(/^\*\*AI-generated\.\*\* /)
    expect(told['persona']?.title).toBe('[Parody] [AI-generated] Lighthouse')
    expect(told['nested/paper']).toMatchObject({ title: 'Paper notebook', description: 'How it works.', content: 'Zpaper opens.', html: '<p>Zpaper opens.</p>' })
  })

  it('fails for a page without facts, with its file and line, where each page has to declare its own', async () => {
    const strict = fixture.replace('const site = {\n', "const site = {\n  undeclared: 'error',\n")
    const { code, text } = await buildOwnSite(host, { ...sources, 'content-collections.ts': strict })
    expect({ code, text }).toEqual({ code: 1, text: expect.stringContaining('content/posts/tides.md:1: Unexpected page without a disclosure') })
  }, 600_000)

  it('is what docs/hosts.md shows', () => {
    expect(readFileSync(new URL('../../../docs/hosts.md', import.meta.url), 'utf8')).toContain(fixture)
  })
})
