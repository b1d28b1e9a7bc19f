import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One file imports another, or a package; types count. Paths from the root of the repository. */
type Import = readonly [from: string, to: string]

/**
 * The folders of `src`, from the ground up. A folder imports what stands in a line above its own,
 * and itself: surfaces stand in one line, so none imports another.
 */
const order: readonly (readonly string[])[] = [
  ['text'],
  ['disclosure'],
  ['policy'],
  ['notice'],
  ['scan'],
  ['markup'],
  ['config', 'metadata'],
  ['index.ts'],
  ['plugin'],
  ['markdown', 'html', 'social', 'chat', 'text-formats', 'lint'],
  ['notebook', 'epub'],
  ['audit'],
  ['host'],
  ['cli']
]

const levels = new Map(order.flatMap((names, level) => names.map((name) => [name, level] as const)))
/** Folders that run on Node alone. All others run in browsers and at the edge too. */
const nodeFolders = ['host', 'cli']
/** The documentation of the rules and their tests: no entry may carry them. */
const examples = 'src/policy/packs/examples/'

function folderOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** Say of each import that breaks a rule which one it is. */
function brokenRules(imports: readonly Import[]): string[] {
  return [...imports.flatMap(brokenRule), ...circlesOf(imports)]
}

function brokenRule([from, to]: Import): string[] {
  const folder = folderOf(from)
  if (to.startsWith('node:')) {
    return nodeFolders.includes(folder) ? [] : [`${from} imports ${to}: ${folder} runs in browsers`]
  }
  if (!to.startsWith('src/')) return []
  if (to.startsWith(examples) && !from.startsWith(examples)) return [`${from} imports ${to}`]
  const other = folderOf(to)
  if (folder === other) return []
  const level = levels.get(folder)
  const below = levels.get(other)
  if (level === undefined || below === undefined) {
    return [`${from} imports ${to}: \`order\` does not know both folders`]
  }
  return below < level ? [] : [`${from} imports ${to}: ${other} does not stand below ${folder}`]
}

/**
 * List the circles that imports make, each once, by its files in alphabetical order. Two files are
 * in one circle when each is reached from the other.
 */
function circlesOf(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const [from, to] of imports) targets.set(from, [...(targets.get(from) ?? []), to])
  const reached = new Map([...targets.keys()].map((file) => [file, reachedFrom(file, targets)]))
  const circles = [...reached].flatMap(([file, files]) => {
    if (!files.has(file)) return []
    const members = [...files].filter((other) => reached.get(other)?.has(file))
    return [`circle: ${members.sort().join(', ')}`]
  })
  return [...new Set(circles)]
}

function reachedFrom(start: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const waiting = [...(targets.get(start) ?? [])]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    waiting.push(...(targets.get(file) ?? []))
  }
  return reached
}

/** Read every import of a file: of values, of types, and of types by `import('…')`. */
function importsOf(file: string, text: string): Import[] {
  const specifiers: string[] = []
  const add = ({ source }: { readonly source: unknown }) => {
    if (typeof source !== 'object' || source === null || !('value' in source)) return
    specifiers.push(String(source.value))
  }
  new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add
  }).visit(parseSync(file, text).program)
  return specifiers.map((specifier) => [file, toPath(file, specifier)])
}

function toPath(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts')
}

describe('the imports of src', () => {
  const files = globSync('src/**/*.ts', { cwd: root })
  const imports = files.flatMap((file) => importsOf(file, readFileSync(`${root}${file}`, 'utf8')))

  it('go down the order of the folders, and in no circle', () => {
    expect(brokenRules(imports)).toEqual([])
  })
  it('are of files that exist', () => {
    const missing = imports.filter(([, to]) => to.startsWith('src/') && !files.includes(to))
    expect(missing).toEqual([])
    expect(imports.length).toBeGreaterThan(files.length)
  })
  it('would be reported where they break a rule', () => {
    const made: Import[] = [
      ['src/html/label-html.ts', 'src/markdown/label-markdown.ts'],
      ['src/plugin/page-facts.ts', 'src/html/label-html.ts'],
      ['src/text/names.ts', 'src/disclosure/people.ts'],
      ['src/scan/html/locator.ts', 'src/markup/html.ts'],
      ['src/policy/explain.ts', `${examples}openai-api.ts`],
      ['src/social/label-post.ts', 'node:fs'],
      ['src/misc/label.ts', 'src/text/names.ts'],
      ['src/notice/a.ts', 'src/notice/b.ts'],
      ['src/notice/b.ts', 'src/notice/c.ts'],
      ['src/notice/c.ts', 'src/notice/a.ts']
    ]
    const allowed: Import[] = [
      ['src/cli/run.ts', 'node:fs'],
      ['src/cli/run.ts', 'src/html/label-html.ts'],
      ['src/html/label-html.ts', 'src/notice/a.ts'],
      [`${examples}every-example.ts`, `${examples}openai-api.ts`],
      ['src/html/rehype.ts', 'unified']
    ]
    expect(brokenRules([...allowed, ...made])).toEqual([
      'src/html/label-html.ts imports src/markdown/label-markdown.ts: markdown does not stand below html',
      'src/plugin/page-facts.ts imports src/html/label-html.ts: html does not stand below plugin',
      'src/text/names.ts imports src/disclosure/people.ts: disclosure does not stand below text',
      'src/scan/html/locator.ts imports src/markup/html.ts: markup does not stand below scan',
      `src/policy/explain.ts imports ${examples}openai-api.ts`,
      'src/social/label-post.ts imports node:fs: social runs in browsers',
      'src/misc/label.ts imports src/text/names.ts: `order` does not know both folders',
      'circle: src/notice/a.ts, src/notice/b.ts, src/notice/c.ts'
    ])
  })
  it('are read in each form that an import can have', () => {
    const text = `
      import { a } from './a.js'
      import type { B } from './b.js'
      import './c.js'
      export * from './d.js'
      export type { E } from './e.js'
      type F = import('./f.js').F
      const g = () => import('./g.js')
      export { a }
      /** import { h } from './h.js' */`
    const read = importsOf('src/text/z.ts', text).map(([, to]) => to)
    expect(read.sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `src/text/${name}.ts`))
  })
})
