import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { remark } from 'remark'
import { inspect } from 'node:util'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { HostOptions } from '../../src/host/host-options.js'
import { otherKinds } from '../../src/host/other-kinds.js'
import remarkHost from '../../src/host/remark.js'
import { createSite } from '../../src/host/site.js'
import { labelHtml } from '../../src/html/index.js'
import { inFolders } from '../folders.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } as const
const page = { frontMatter: { title: 'Tides', disclosure: facts } }
const human = { frontMatter: { title: 'Paper', disclosure: 'human-only' } }

let folder = ''
inFolders((path) => {
  folder = path
})
function write(path: string, text: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

const declared = '---\ntitle: Tides\ndisclosure: { author: Ada Lovelace, ai: GPT-4, roles: { drafting: ai } }\n---\n\nText\n'

describe('createSite', () => {
  const site = createSite({})

  it('labels HTML, an excerpt without a repeat, and words', () => {
    expect(site.labelHtml('<h1>Tides</h1><p>Text</p>', page).match(/AI-generated\./g)).toHaveLength(2)
    expect(site.labelExcerpt('<p>Text</p>', page).match(/AI-generated\./g)).toHaveLength(1)
    expect(site.markWords('Text', page)).toBe('[AI-generated] Text')
    expect(site.markWords('', page)).toBe('')
  })
  it('leaves a human-only page as it is, on every surface', () => {
    expect(site.labelHtml('<p>Text</p>', human)).toBe('<p>Text</p>')
    expect(site.labelExcerpt('<p>Text</p>', human)).toBe('<p>Text</p>')
    expect(site.markWords('Text', human)).toBe('Text')
    expect(site.labelSource('Text\n', human)).toBe('Text\n')
    expect(site.markFields({ title: 'Paper' }, human)).toEqual({ title: 'Paper' })
  })
  it('takes the language of the page, else of its folder, else of the site', () => {
    const languages = createSite({ locale: 'fr', locales: ['de', 'it'] })
    expect(languages.localeOf({ frontMatter: { lang: 'es' }, path: 'docs/de/a.md' })).toBe('es')
    expect(languages.localeOf({ source: '---\nlang: "it"\n---\n', path: 'docs/de/a.md' })).toBe('it')
    expect(languages.localeOf({ path: 'docs/de/a.md' })).toBe('de')
    expect(languages.localeOf({ path: 'docs/nl/a.md' })).toBe('fr')
    // There are no words in Swahili: the site's are a label that its readers know.
    expect(languages.localeOf({ frontMatter: { lang: 'sw' } })).toBe('fr')
  })
  it('keeps the language of the readers behind that of the page', () => {
    const both = createSite({ locale: ['de', 'en'] })
    expect(both.localeOf({ frontMatter: { lang: 'fr' } })).toEqual(['fr', expect.objectContaining({ tag: 'en' })])
    expect(both.localeOf({ frontMatter: { lang: 'en' } })).toBe('en')
    expect(both.localeOf({ frontMatter: { lang: 'sw' } })).toEqual(['de', 'en'])
  })
  it.each([
    ['{{ $frontmatter.title }}', 'html'],
    ['{frontmatter.title}', 'mdx'],
    ['{props.frontMatter.title}', 'mdx'],
    ['{title}', 'svelte']
  ] as const)('leaves the mark of a title that a heading shows to the field: %s', (shown, format) => {
    const label = (head: string, words = shown) => {
      const front = `---\n${head}disclosure: { author: Ada Lovelace, ai: GPT-4, roles: { drafting: ai } }\n---\n\n`
      return format === 'html' ? site.labelHtml(`<h1>${words}</h1><p>Text</p>`, { source: front }) : site.labelSource(`${front}# ${words}\n\nText\n`, {}, format)
    }
    const heading = (text: string) => text.match(/(?<=<h1>|^# )[^<\n]*/m)?.[0]
    expect(heading(label('title: Tides\n'))).toBe(shown)
    expect(label('title: Tides\n')).toContain('AI-generated.')
    // Whatever the expression gives there has no mark.
    expect(heading(label(''))).toMatch(/^\\?\[AI-generated\] /)
    expect(heading(label('title: Tides\n', `Of ${shown}` as never))).toMatch(/^\\?\[AI-generated\] Of /)
    expect(heading(site.labelHtml('<h1>{frontmatter.title}</h1><p>Text</p>', page))).toMatch(/^\[AI-generated\] /)
    expect(heading(label('title: Tides\n', '{other}' as never))).toMatch(/^\\?\[AI-generated\] /)
  })
  it('has another key in caches for other facts', () => {
    const key = (options: HostOptions) => createSite(options).cacheKey
    expect(key({})).toBe(key({}))
    expect(new Set([key({}), key({ disclosure: facts }), key({ locale: 'de' })]).size).toBe(3)
  })
  it('refuses options that it doesn’t know', () => {
    expect(() => createSite({ disclosur: facts } as object)).toThrow(/did you mean `disclosure`/i)
    expect(() => createSite({ locale: 'xx' })).toThrow(/xx/)
    expect(() => createSite({ content: [1] } as object)).toThrow(/options\.content/)
  })
})

describe('requireSources', () => {
  it('throws an error that says a reason once to whoever prints it, and has the findings', () => {
    write('docs/forgotten.md', '# Title\n')
    try {
      createSite({}).requireSources(folder, ['docs/**/*.md'])
      expect.fail()
    } catch (error) {
      expect(inspect(error).split('Unexpected page without a disclosure')).toHaveLength(2)
      expect(error).toMatchObject({ code: 'undeclared', findings: [{ ruleId: 'undeclared' }] })
    }
  })
  it('says once which pages can’t be labelled, each with its line', () => {
    write('docs/good.md', declared)
    write('docs/forgotten.md', '---\ntitle: Forgotten\n---\n\nText\n')
    write('docs/deep/wrong.mdx', '---\ntitle: Wrong\ndisclosure: { autor: Ada }\n---\n\nText\n')
    write('docs/node_modules/other.md', 'Text\n')
    const check = () => createSite({}).requireSources(folder, ['docs/**/*.{md,mdx}'])
    expect(check).toThrow(/2 pages.*\n.*docs\/deep\/wrong\.mdx:3: .*autor.*\n.*docs\/forgotten\.md:1: Unexpected page without a disclosure/s)
  })
  it('passes where every page can be labelled', () => {
    write('docs/good.md', declared)
    write('docs/human.md', '---\ndisclosure: human-only\n---\n\nText\n')
    expect(() => createSite({}).requireSources(folder, ['docs/**/*.md'])).not.toThrow()
  })
  it('looks where the option says', () => {
    write('pages/forgotten.md', 'Text\n')
    expect(() => createSite({}).requireSources(folder, ['docs/**/*.md'])).not.toThrow()
    const site = createSite({ content: 'pages/*.md' })
    expect(() => site.requireSources(folder, ['docs/**/*.md'])).toThrow(/pages\/forgotten\.md:1/)
  })
})

describe('what is no Markdown', () => {
  const site = createSite({ disclosure: facts })
  const tryIt = (path: string, text: string) => {
    const at = write(`content/${path}`, text)
    return () => {
      try {
        site.requireSources(folder, [`content/**/*.{md,${otherKinds}}`])
      } finally {
        rmSync(at)
      }
    }
  }
  it.each([
    ['a.yaml', 'title: Tides\ndisclosure: { roles: { drafting: ai } }\n'],
    ['a.yml', '---\n- title: Paper\n- title: Tides\n  disclosure:\n    roles: { drafting: ai }\n'],
    ['a.json', '{\n\t"tides": { "disclosure": { "ai": "GPT-4" } }\n}'],
    ['a.json', '{ "posts": [{ "title": "Paper" }, { "disclosure": { "ai": "GPT-4" } }] }'],
    ['a.toml', '[[posts]]\ntitle = "Tides"\n[posts.disclosure]\nai = "GPT-4"\n'],
    ['a.toml', 'title = "Tides"\n[disclosure]\nai = "GPT-4"\n'],
    ['a.yaml', 'title: Tides\nDisclosure: { roles: { drafting: ai } }\n'],
    ['a.json', '[{ "disclosures": { "ai": "GPT-4" } }]'],
    ['a.toml', '[aiDisclosure]\nai = "GPT-4"\n'],
    ['a.vue', '<script setup>\ndefinePageMeta({ Disclosure: { ai: "GPT-4" } })\n</script>\n'],
    ['a.mdoc', declared],
    ['a.html', declared],
    ['a.astro', "---\nexport const frontmatter = {\n  title: 'Tides',\n\n  disclosure: { roles: { drafting: 'ai' } }\n}\n---\n<p>Text</p>\n"],
    ['a.svelte', '<script module>\n  export const metadata = { title: "Tides", disclosure: { ai: "GPT-4" } }\n</script>\n'],
    ['a.vue', '<script setup>\ndefinePageMeta({ title: "Tides", "disclosure": { ai: "GPT-4" } })\n</script>\n'],
    ['page.tsx', "export const metadata: Metadata = { title: 'Tides', disclosure: { ai: 'GPT-4' } }\n"],
    ['noted.tsx', "export const metadata = {\n  title: 'Tides', // of the moon\n  disclosure: { ai: 'GPT-4' }\n}\n"]
  ])('fails the build where it declares AI: %s', (path, text) => {
    expect(tryIt(path, text)).toThrow(`content/${path}:`)
    expect(tryIt(path, text)).toThrow('labels texts of Markdown alone')
  })
  it('asks for the key in front matter, as in Markdown', () => {
    expect(tryIt('a.html', declared.replace('disclosure', 'Disclosure'))).toThrow('Unexpected `Disclosure` in the front matter')
  })
  it.each([
    ['a.json', '{ "disclosure": { "ai": "GPT-4" }, }'],
    ['a.yaml', 'title: Tides: a history\ndisclosure: { ai: GPT-4 }\n'],
    ['a.yaml', 'title: Tides: a history\n? disclosure\n: { ai: GPT-4 }\n'],
    ['a.toml', 'title = Tides\nextra.disclosure.ai = "GPT-4"\n'],
    ['a.toml', 'title = Tides\n[extra."disclosure"]\nai = "GPT-4"\n']
  ])('fails the build where it holds facts and does not parse: %s', (path, text) => {
    expect(tryIt(path, text)).toThrow(/It holds `disclosure` and does not parse: \S/)
  })
  it.each([
    ['a.yaml', 'title: Paper\ndisclosure: human-only\n'],
    ['a.yaml', 'title: Paper\ndisclosure: { humanOnly: true, author: Ada Lovelace }\n'],
    // Words of a menu.
    ['en.json', '{ "disclosure": "Disclosure", "menu": { "disclosure": { "title": "AI on this site" } } }'],
    // What does not parse, and holds the word alone.
    ['tsconfig.json', '{\n  // Paths\n  "paths": { "@/disclosure": ["./components/disclosure.ts"] },\n}'],
    ['a.yaml', 'text: A non-disclosure agreement\n---\ntext: Full disclosure\n'],
    ['template.json', '{ "name": {{ name }}, "page": "disclosure-page" }'],
    ['forthright.config.json', JSON.stringify({ disclosure: facts })],
    ['package.json', JSON.stringify({ forthright: { disclosure: facts } })],
    ['tides.html.disclosure.yaml', 'disclosure: { ai: GPT-4 }\n'],
    ['a.html', declared.replace('Text\n', '') + labelHtml('<h1>Tides</h1><p>Text</p>', facts).value],
    ['page.tsx', "export const metadata = { title: 'Paper', disclosure: 'human-only' }\n"],
    ['facts.ts', "export const disclosure = { ai: 'GPT-4' }\nexport const site = { disclosure }\n"],
    ['a.astro', "---\nimport Label from '../label.astro'\nconst facts = { ai: 'GPT-4' }\n---\n<Label disclosure={facts} />\n"],
    ['a.css', 'disclosure: { ai: GPT-4 }']
  ])('is left alone where it declares none, or is labelled: %s', (path, text) => {
    expect(tryIt(path, text)).not.toThrow()
  })
  it('brings no warning of the parser where it is a template', async () => {
    const warnings: string[] = []
    const keep = ({ message }: Error) => void warnings.push(message)
    process.on('warning', keep)
    expect(tryIt('a.yaml', 'roles: {{ roles }}\n')).not.toThrow()
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    process.off('warning', keep)
    expect(warnings).toEqual([])
  })
})

describe('remarkHost', () => {
  const run = (value: string, path: string, options: HostOptions = { disclosure: facts }) =>
    String(remark().use(remarkHost, options).processSync(new VFile({ value, path })))

  it('leaves a human-only page alone whose front matter the host has cut off', () => {
    const path = write('human.md', '---\ndisclosure: human-only\n---\n\nText\n')
    expect(run('Text\n', path)).toBe('Text\n')
  })
  it('labels a page that declares nothing with the facts of the site', () => {
    const path = write('plain.md', 'Text\n')
    expect(run('Text\n', path)).toContain('**AI-generated.**')
  })
  it('refuses a page whose front matter nobody can see', () => {
    expect(() => run('Text\n', '/nowhere/virtual.md')).toThrow(/front matter of this page can't be seen/)
  })
  it('keeps the mark out of the anchor of the heading', () => {
    const path = write('h.md', '# The tides, today\n\nText\n')
    const tree = remark().parse('# The tides, today\n\nText\n')
    const file = new VFile({ value: '# The tides, today\n\nText\n', path })
    remark().use(remarkHost, { disclosure: facts }).runSync(tree, file)
    expect(tree.children[0]?.data).toMatchObject({ hProperties: { id: 'the-tides-today' } })
  })
  it('leaves an id of the page’s own to a host that reads it, and makes one of the words where the host shows it', () => {
    const value = '# Own id {#own}\n\nText\n'
    const path = write('own.md', value)
    const idIn = (showsIds: boolean) => {
      const tree = remark().parse(value)
      remark().use(remarkHost, { disclosure: facts, showsIds }).runSync(tree, new VFile({ value, path }))
      return (tree.children[0]?.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id
    }
    expect(idIn(false)).toBeUndefined()
    expect(idIn(true)).toBe('own-id-own')
  })
  it('speaks the language of the page', () => {
    const path = write('g.md', '---\nlang: de\n---\n\nText\n')
    expect(run('Text\n', path)).toMatch(/\*\*.*KI/)
  })
})
