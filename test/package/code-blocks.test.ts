import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { readApi } from '../../scripts/generate-api-docs.js'
import { parseArguments } from '../../src/cli/arguments.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const work = `${root}.cache/code-blocks`

/** A fenced block of a document. */
interface Block {
  /** Where its fence stands: `docs/html.md:88`. */
  readonly place: string
  readonly language: string
  readonly code: string
  /** The entry whose integration the block calls `disclosure`. */
  readonly entry?: string | undefined
}

const blocks: readonly Block[] = globSync(['*.md', 'docs/*.md', 'examples/*/README.md'], { cwd: root })
  .sort()
  .flatMap((file) => {
    const text = readFileSync(root + file, 'utf8')
    return [...text.matchAll(/^( *)```(\S*)[^\n]*\n([^]*?)^ *```$/gm)].map(({ 1: indent = '', 2: language = '', 3: code = '', index }) => ({
      place: `${file}:${text.slice(0, index).split('\n').length}`,
      language,
      entry: /\bdisclosure\(/.test(code) && !code.includes('require(') ? /^## (forthright\S*)$(?![^]*^## )/m.exec(text.slice(0, index))?.[1] : undefined,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    }))
  })
const inLanguage = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language))

/** Languages of blocks that nothing here checks, and why. */
const unchecked: Readonly<Record<string, string>> = {
  typescript: 'declarations of docs/api.md, cut out of sources that are checked',
  markdown: 'what comes out: test/package/readme.test.ts compares it',
  html: 'one element, whose tests are in test/slow/notice-element.test.ts',
  text: 'what is printed',
  '': 'drawings and figures'
}
/** Blocks of code that are checked elsewhere. */
const checkedElsewhere: Readonly<Record<string, string>> = {
  'docs/hosts.md': 'configurations of sites that test/slow/hosts builds, compared by test/docs/host-docs.test.ts'
}

/** Blocks that are parts of `src`, which is not built for what does not exist: their syntax is checked. */
const ofTheSource = /^docs\/adding-a-/

/** What the blocks use and don't declare: the reader's own. */
const ofTheReader = `
import type { UIMessage as Message, LanguageModelMiddleware, LanguageModel } from 'ai'
import type { Hono } from 'hono'
declare global {
  const disclosure: import('forthright/markdown').DisclosureFacts
  const facts: import('forthright').DisclosureInput
  const site: import('forthright').DisclosureInput
  const page: string, html: string, source: string, text: string, story: string, id: string, producer: string
  const response: Response & { body: ReadableStream<Uint8Array<ArrayBuffer>> }
  const textStream: ReadableStream<string>
  const chunks: string[], pieces: AsyncIterable<string>
  const socket: { send(text: string): void }
  const conversation: import('forthright/chat').Conversation | undefined
  const options: import('forthright/chat').ChatOptions
  const answer: (request: Request) => Promise<Response>
  const load: (id: string) => Promise<import('forthright/chat').Conversation>
  const save: (id: string, state: import('forthright/chat').Conversation) => void
  const classify: (text: string) => Promise<string[]>
  const titleOf: (messages: unknown) => string
  type UIMessage = Message
  const payload: any, record: any, messages: any, modelMessages: any, client: any, model: any, cache: any
  const app: any, graph: { stream(...of: unknown[]): Promise<AsyncIterable<[any, any]>> }, show: any, prompt: any, expect: any, browser: any, mdx: any, mdsvex: any, starlight: any
  const defineConfig: any, defineCollection: any, glob: any, createContentLoader: any, eleventyConfig: any, hexo: any, createMdx: any
  const openai: any, template: any, defineNuxtConfig: any, collections: any, Mistral: any, HTTPClient: any
}
`
/** What the blocks take from packages of others without saying so, as those before them have. */
const ofOthers: Readonly<Record<string, string>> = {
  createUIMessageStream: 'ai',
  streamText: 'ai',
  wrapLanguageModel: 'ai',
  extractReasoningMiddleware: 'ai',
  OpenAI: 'openai',
  Anthropic: '@anthropic-ai/sdk',
  Runnable: '@langchain/core/runnables',
  StringOutputParser: '@langchain/core/output_parsers',
  remark: 'remark',
  rehype: 'rehype',
  useRef: 'react',
  useEffect: 'react',
  readFile: 'node:fs/promises',
  writeFileSync: 'node:fs'
}

it('every block is of a language that is checked, or that has a reason not to be', () => {
  const known = ['js', 'ts', 'tsx', 'yaml', 'json', 'sh', ...Object.keys(unchecked)]
  expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([])
  expect(blocks.length).toBeGreaterThan(180)
})

describe('blocks of code', () => {
  it('are right in their types', () => {
    const code = inLanguage('js', 'ts', 'tsx').filter(
      ({ place }) => !(place.replace(/:\d+$/, '') in checkedElsewhere) && !ofTheSource.test(place)
    )
    const names = new Map(Object.entries(ofOthers).map(([name, from]) => [name, `{ ${name} } from '${from}'`]))
    for (const [entry, exports] of readApi()) {
      for (const [exported, { name }] of exports) {
        const binding = exported === 'default' ? name : `{ ${name} }`
        if (!names.has(name) && name !== 'disclosure' && !entry.includes('/locales/')) names.set(name, `${binding} from '${entry}'`)
      }
    }
    rmSync(work, { recursive: true, force: true })
    mkdirSync(work, { recursive: true })
    const files = new Map<string, Block>()
    for (const [index, block] of code.entries()) {
      const file = `block-${index}.${block.language === 'tsx' ? 'tsx' : 'ts'}`
      files.set(file, block)
      // One line of imports, so that the lines of messages are those of the block behind its fence.
      writeFileSync(`${work}/${file}`, `${importsFor(block, names)}\n${block.code}\nexport {}\n`)
    }
    writeFileSync(`${work}/reader.d.ts`, ofTheReader)
    // A misspelt option, as a control.
    writeFileSync(`${work}/control.ts`, "import { labelMarkdown } from 'forthright/markdown'\nlabelMarkdown(text, facts, { lokale: 'de' })\n")
    writeFileSync(`${work}/tsconfig.json`, JSON.stringify(configuration))
    const { stdout } = spawnSync(`${root}node_modules/.bin/tsc`, ['-p', work, '--pretty', 'false'], { cwd: work, encoding: 'utf8' })
    const messages = stdout.replace(/^(block-\d+\.tsx?)\((\d+),/gm, (_, file, line) => {
      const [path = '', fence = 0] = files.get(file)?.place.split(':') ?? []
      return `${path}(${Number(fence) + Number(line) - 1},`
    })
    expect(messages).toMatch(/^control\.ts\(2,\d+\).*'lokale' does not exist/)
    expect(messages.split('\n').slice(1).join('\n')).toBe('')
  })
  it('that are parts of the source can be parsed', () => {
    const parts = inLanguage('ts').filter(({ place }) => ofTheSource.test(place))
    expect(parts.length).toBeGreaterThan(2)
    for (const { place, code } of parts) expect([place, parseSync('part.ts', code).errors]).toEqual([place, []])
  })
  it('of YAML are one document each', () => {
    for (const { place, code } of inLanguage('yaml', 'json')) {
      expect({ place, errors: parseAllDocuments(code.replace(/^---\n([^]*?)\n---\n[^]*$/, '$1')).flatMap(({ errors }) => errors) }).toEqual({ place, errors: [] })
    }
  })
  it('of commands are what a shell and the command line understand', () => {
    for (const { place, code } of inLanguage('sh')) {
      const { stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' })
      expect({ place, stderr }).toEqual({ place, stderr: '' })
      for (const [, words = ''] of code.matchAll(/^npx forthright (.*?)(?:\s+#.*)?$/gm)) {
        const argv = [...words.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(([word, one, other]) => one ?? other ?? word)
        expect(() => parseArguments(argv), `${place}: ${words}`).not.toThrow()
      }
    }
  })
})

const configuration = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: ['node'],
    jsx: 'react-jsx',
    strict: true,
    // The readers write JavaScript in half of them.
    noImplicitAny: false,
    skipLibCheck: true,
    noEmit: true
  },
  include: ['*']
}

/** Imports for what a block uses without saying where from, as those before it have said it. */
function importsFor({ code, entry }: Block, names: ReadonlyMap<string, string>): string {
  const bound = new Set([
    ...[...code.matchAll(/\b(?:const|let|function|class|interface|type) (\w+)/g)].map(([, name]) => name),
    ...[...code.matchAll(/^import (.*)$|\bconst \{(.*?)\}/gm)].flatMap(([, one = '', other = '']) => `${one} ${other}`.match(/\w+/g) ?? [])
  ])
  const used = [...new Set(code.match(/(?<![.'"\w])[A-Za-z]\w+\b(?!:)/g))]
  // Hosts have a `defineConfig` of their own.
  const own = entry === undefined ? [] : [`import disclosure from '${entry}'`]
  return [...own, ...used.flatMap((name) => (names.has(name) && !bound.has(name) && !(entry && name === 'defineConfig') ? [`import ${names.get(name)}`] : []))].join('; ')
}
