import { compile, run } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { labelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'

const disclosure = {
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' }
} as const
const lead =
  'An artificial intelligence system, GPT-4 (OpenAI), drafted this text. Ada Lovelace edited it and takes responsibility for it.'

type Options = Parameters<typeof remarkDisclosure>[0]

const label = async (value: string, options: Options = { disclosure }) =>
  String(await remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkDisclosure, options).process(value))

async function failure(value: string | VFile, options?: Options) {
  const processor = remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkDisclosure, options)
  return processor.process(value).then(
    () => undefined,
    (error: unknown) => error as { ruleId: string; url: string; message: string; line: number; file: string }
  )
}

describe('remarkDisclosure', () => {
  describe('in a tree without a file, in which front matter is text', () => {
    const run = (source: string) => {
      const processor = remark().use(remarkDisclosure, { disclosure })
      return processor.runSync(remark().parse(source))
    }

    it.each([
      ['the word alone', '---\ntitle: Tides\ndisclosure: human-only\n---\n\n# Tides\n'],
      ['facts', '---\ndisclosure:\n  author: Bea\n---\n\nText\n'],
      ['the word as a key', '---\nhuman-only: true\n---\n\nText\n'],
      ['the word as a key, as YAML 1.1 has it', '---\nhuman_only: yes\n---\n\nText\n'],
      ['facts behind a list', '---\ntags:\n- sea\n\ndisclosure: human-only\n---\n\nText\n']
    ])('refuses a page that declares %s', (_, source) => {
      expect(() => run(source)).toThrow(/front matter of this page declares .*does `remark-frontmatter` run before\?/)
    })

    it.each([
      ['no facts', '---\ntitle: Tides\n---\n\nText\n'],
      ['facts in its text', 'Text\n\n---\n\ndisclosure: human-only\n'],
      ['facts behind a rule and a heading', '---\n\n# Tides\n\ndisclosure: human-only\n\n---\n']
    ])('labels a page that declares %s', (_, source) => {
      expect(remark().stringify(run(source) as Root)).toContain(lead)
    })
  })

  it('labels the title, puts the lead below it and a repeat at the end', async () => {
    expect(await label('# Tides\n\nText\n')).toBe(
      `# \\[AI-generated] Tides\n\n**AI-generated.** ${lead}\n\nText\n\n**AI-generated.** AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.\n`
    )
  })
  it('puts the lead before everything where no title opens the text', async () => {
    expect(await label('Text\n\n# Tides\n')).toMatch(/^\*\*AI-generated\.\*\*/)
    expect(await label('# <details>\n\nText\n')).toMatch(/^\*\*AI-generated\.\*\*/)
  })
  it('puts the lead behind front matter', async () => {
    expect(await label('---\ntitle: T\n---\n\nText\n')).toMatch(/^---\ntitle: T\n---\n\n\*\*AI/)
  })
  it('does the same as labelMarkdown, and changes nothing behind it', async () => {
    for (const source of ['# Tides\n\nText\n', 'Text\n', '# *T*\n\n## A\n\n* b\n']) {
      const plain = String(await remark().process(labelMarkdown(source, disclosure).value))
      expect(await label(source)).toBe(plain)
      expect(await label(labelMarkdown(source, disclosure).value)).toBe(plain)
    }
  })
  it('leaves the tree as it is on a second run', async () => {
    const processor = unified().use(remarkParse).use(remarkDisclosure, { disclosure })
    const once = (await processor.run(processor.parse('# T\n\nText\n'))) as Root
    const before = structuredClone(once)
    expect(await processor.run(once)).toEqual(before)
  })
  it('replaces the label of other facts', async () => {
    const other = { ...disclosure, author: 'Grace Hopper' }
    const first = await label('# T\n\nText\n')
    expect(await label(first, { disclosure: other })).toBe(
      await label('# T\n\nText\n', { disclosure: other })
    )
  })
  it('adds a foreword to a declared publication, once, and takes it off with the label', async () => {
    const book = { ...disclosure, use: 'publication' } as const
    const first = await label('# T\n\nText\n', { disclosure: book })
    expect(first).toContain('## Foreword')
    expect(await label(first, { disclosure: book })).toBe(first)
    expect(await label(first)).toBe(await label('# T\n\nText\n'))
  })
  it('writes the roles of a foreword as the language does, and knows them again', async () => {
    const book = { ...disclosure, use: 'publication' } as const
    const first = await label('# T\n\nText\n', { disclosure: book, locale: 'ja' })
    expect(first).toContain('編集：Ada Lovelace')
    expect(await label(first, { disclosure: book, locale: 'ja' })).toBe(first)
  })
  it('takes a root without children for an empty one', () => {
    const tree = { type: 'root' } as Root
    unified().use(remarkDisclosure, { disclosure }).runSync(tree)
    expect(tree.children).toHaveLength(2)
  })
  it('refuses wrong options', async () => {
    await expect(label('x', { foreword: 'prefac' as never })).rejects.toThrow(/options.foreword/)
  })
  it('marks sections on request', async () => {
    const marks = ['title', 'lead', 'sections', 'end', 'record'] as const
    const value = await label('# T\n\n## A\n\nText\n', { disclosure, marks })
    expect(value.match(/AI used:/g)).toHaveLength(2)
    expect(await label(value, { disclosure, marks })).toBe(value)
  })
  it('survives remark-rehype and the default schema of rehype-sanitize', async () => {
    const html = String(
      await unified()
        .use(remarkParse)
        .use(remarkDisclosure, { disclosure })
        .use(remarkRehype)
        .use(rehypeSanitize)
        .use(rehypeStringify)
        .process('# Tides\n\nText\n')
    )
    expect(html).toContain('<h1>[AI-generated] Tides</h1>')
    expect(html).toContain(`<strong>AI-generated.</strong> ${lead}</p>`)
  })
  it('is styled and has its language in HTML', async () => {
    const html = String(
      await unified()
        .use(remarkParse)
        .use(remarkDisclosure, { disclosure, locale: 'de' })
        .use(remarkRehype)
        .use(rehypeStringify)
        .process('Text\n')
    )
    expect(html).toMatch(/^<p lang="de" dir="ltr" style="all:initial!important;/)
  })
  it('compiles and renders in MDX, behind imports', async () => {
    const code = await compile('export const n = 1\n\n# Tides\n\nText {n}\n', {
      outputFormat: 'function-body',
      remarkPlugins: [[remarkDisclosure, { disclosure }]]
    })
    const { default: content } = await run(String(code), { ...tinyRuntime, baseUrl: import.meta.url } as never)
    const text = String(content({}))
    expect(text).toMatch(/^\[AI-generated\] Tides\s*AI-generated\. An artificial intelligence system/)
  })
})

/** Renders to text: enough of a JSX runtime to see what a reader would. */
const jsx = (type: unknown, props: { children?: unknown }): string =>
  typeof type === 'function' ? String(type(props)) : [props.children ?? ''].flat().join('')
const tinyRuntime = { Fragment: 'fragment', jsx, jsxs: jsx }

describe('a plugin that inserts an html node', () => {
  const naive = () => (tree: Root) => {
    tree.children.unshift({ type: 'html', value: '<p><strong>AI-generated.</strong></p>' })
  }
  it('loses its label in remark-rehype, and crashes MDX', async () => {
    const html = await unified().use(remarkParse).use(naive).use(remarkRehype).use(rehypeStringify).process('Text')
    expect(String(html)).not.toContain('AI-generated')
    await expect(compile('Text', { remarkPlugins: [naive] })).rejects.toThrow('raw')
  })
})

describe('the facts of a page', () => {
  const page = { ai: 'Claude (Anthropic)', roles: { drafting: 'author', editing: 'ai' } }
  const words = 'Claude (Anthropic), edited it'

  it.each([
    ['Astro', { astro: { frontmatter: { disclosure: page } } }],
    ['Docusaurus', { frontMatter: { disclosure: page } }],
    ['Fumadocs', { frontmatter: { disclosure: page } }],
    ['mdsvex', { fm: { disclosure: page } }],
    ['vfile-matter', { matter: { disclosure: page } }],
    ['Nuxt Content', { disclosure: page }]
  ])('are found where %s puts them', async (_, data) => {
    const file = new VFile({ value: 'Text\n' })
    Object.assign(file.data, data)
    const processor = remark().use(remarkDisclosure, { disclosure })
    expect(String(await processor.process(file))).toContain(words)
  })
  it('are found where Rspress puts them', async () => {
    const processor = remark()
      .data('pageMeta' as never, { frontmatter: { disclosure: page } } as never)
      .use(remarkDisclosure, { disclosure })
    expect(String(await processor.process('Text\n'))).toContain(words)
  })
  it.each([
    ['YAML', `---\ndisclosure: ${JSON.stringify(page)}\n---\nText\n`],
    ['TOML', '+++\n[disclosure]\nai = "Claude (Anthropic)"\nroles = { drafting = "human", editing = "ai" }\n+++\nText\n']
  ])('are read from a %s node', async (_, source) => {
    expect(await label(source)).toContain(words)
  })
  it('lie over those of the site, and reach file.data', async () => {
    const file = await remark()
      .use(remarkFrontmatter)
      .use(remarkDisclosure, { disclosure })
      .process(`---\ndisclosure: ${JSON.stringify(page)}\n---\nText\n`)
    expect(file.data.disclosure).toMatchObject({
      author: { name: 'Ada Lovelace', kind: 'person' },
      ai: [{ model: 'Claude', provider: 'Anthropic' }]
    })
  })
  it('leave a human-only page untouched', async () => {
    const source = '---\ndisclosure: human-only\n---\n\n# T\n\nText\n'
    expect(await label(source)).toBe(source)
  })
})

describe('a page without facts', () => {
  it('fails by default, naming the file and what to declare', async () => {
    const error = await failure(new VFile({ path: 'docs/a.md', value: '---\ntitle: T\n---\nText' }))
    expect(error).toMatchObject({ ruleId: 'undeclared', line: 1, file: 'docs/a.md' })
    expect(error?.message).toContain('`disclosure: human-only`')
    expect(error?.url).toMatch(/^https:/)
  })
  it('warns, or says nothing, where the site allows it, and stays unlabelled', async () => {
    const warned = await remark().use(remarkDisclosure, { undeclared: 'warn' }).process('Text\n')
    expect(warned.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['undeclared', false]])
    expect(String(warned)).toBe('Text\n')
    const ignored = await remark().use(remarkDisclosure, { undeclared: 'ignore' }).process('Text\n')
    expect(ignored.messages).toEqual([])
  })
})

describe('messages', () => {
  it('fail with the rule, its words and its source when a rule refuses', async () => {
    const error = await failure('Text', { disclosure: { ...disclosure, author: { name: 'ChatGPT', kind: 'company' } } })
    expect(error).toMatchObject({ ruleId: 'coauthor/attribution' })
    expect(error?.message).toContain('“The published content is attributed to your name or company.”')
    expect(error?.url).toContain('openai.com')
  })
  it('fail with every problem of facts that do not parse, at the front matter', async () => {
    const error = await failure('\n\n---\n', { disclosure: { autor: 'Ada' } as never })
    expect(error?.ruleId).toBe('disclosure/shape')
    const yaml = await failure('---\ndisclosure:\n  rolls: {}\n---\nText')
    expect(yaml).toMatchObject({ ruleId: 'disclosure/shape', line: 1 })
    expect(yaml?.message).toContain('Did you mean `roles`?')
  })
  it('report fewer marks with their reason, and refuse them without', async () => {
    const marks = ['lead', 'title', 'record'] as const
    const file = await remark().use(remarkDisclosure, { disclosure, marks, reason: 'short' }).process('Text')
    expect(file.messages.map(({ reason }) => reason)).toContain('Left out by choice: end. Reason: short')
    expect(() => remark().use(remarkDisclosure, { disclosure, marks }).freeze()).toThrow('options.reason')
  })
})
