import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findParts, type PartsOptions } from '../../src/host/parts.js'
import { createSite } from '../../src/host/site.js'
import { inFolders } from '../folders.js'

const site = createSite({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' } } })

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

const found = (options: Partial<PartsOptions> = {}) =>
  [...findParts(folder, { isPage: (path) => path.includes('/pages/'), site, ...options })].map((path) => path.slice(folder.length + 1))

describe('parts of pages', () => {
  it.each([
    ['by a path', 'pages/page.mdx', 'import Part from "../content/part.mdx"\n', ['content/part.mdx']],
    ['by a path from the root', 'pages/page.mdx', "import Part from '/content/part.mdx'\n", ['content/part.mdx']],
    ['by an alias', 'pages/page.mdx', "import Part from '@/content/part.mdx'\n", ['content/part.mdx']],
    ['by an alias of the root', 'pages/page.mdx', "import Part from '@site/content/part.mdx'\n", ['content/part.mdx']],
    ['on several lines', 'pages/page.mdx', "import Part, {\n  toc,\n  title as name\n} from '../content/part.mdx'\n", ['content/part.mdx']],
    ['when it is shown', 'pages/page.mdx', "export const Part = lazy(() => import('../content/part.mdx'))\n", ['content/part.mdx']],
    ['in a script', 'pages/page.md', '<script>\n  import Part from "../content/part.mdx"\n</script>\n', ['content/part.mdx']]
  ])('are files of Markdown that a page imports %s', (_, page, text, expected) => {
    write('content/part.mdx', 'Part.\n')
    write(page, `${text}\nWords.\n`)
    expect(found()).toEqual(expected)
  })
  it('may have parts themselves', () => {
    write('content/one.mdx', 'import Two from "./two.mdx"\n\n<Two />\n')
    write('content/two.mdx', 'Part.\n')
    write('pages/page.mdx', 'import One from "../content/one.mdx"\n')
    expect(found()).toEqual(['content/two.mdx', 'content/one.mdx'])
  })
  it.each([
    ['that nothing imports', {}],
    ['that a component imports', { 'src/page.jsx': "import Page from '../content/part.mdx'\n" }],
    ['that a page shows the text of', { 'page.mdx': "import text from './content/part.mdx?raw'\n" }],
    ['that a page of Markdown only mentions', { 'page.md': 'See `"./content/part.mdx"`.\n' }],
    ['that a page tells how to import', { 'page.mdx': "Write `import('./content/part.mdx')` there.\n" }],
    ['that a page has in code that it shows', { 'page.mdx': '```jsx\nimport Part from "./content/part.mdx"\n```\n' }],
    ['of that name elsewhere', { 'other/page.mdx': 'import Part from "./content/part.mdx"\n' }]
  ])('are no files %s', (_, files: Record<string, string>) => {
    write('content/part.mdx', 'Part.\n')
    for (const [path, text] of Object.entries(files)) write(path, text)
    expect(found()).toEqual([])
  })
  it.each([
    ['stands among pages', {}, 'pages/part.mdx', /pages\/part\.mdx is a part of .*page\.mdx, which imports it, and a page as well: it stands where pages do/],
    ['is loaded by a component', { 'src/page.jsx': 'export { default } from "../content/part.mdx"\n' }, 'content/part.mdx', /src\/page\.jsx names it/],
    ['is loaded by an alias', { 'src/page.tsx': "const load = () => import('@/content/part.mdx')\n" }, 'content/part.mdx', /src\/page\.tsx names it/],
    ['is loaded with others', { 'src/list.js': "const all = import.meta.glob('../content/**/*.{md,mdx}')\n" }, 'content/part.mdx', /src\/list\.js names it/],
    ['is loaded with the others of a group', { 'src/list.js': 'const load = (name) => import(`../content/(group)/${name}.mdx`)\n' }, 'content/(group)/sub/part.mdx', /src\/list\.js names it/],
    ['is loaded from a folder in brackets', { 'src/one.js': "const page = await import('@/[slug]/part.mdx')\n" }, 'content/[slug]/part.mdx', /src\/one\.js names it/],
    ['is loaded by its name', { 'src/one.js': 'const page = await import(`../content/${name}.mdx`)\n' }, 'content/part.mdx', /src\/one\.js names it/]
  ])('are asked about where one %s', (_, files: Record<string, string>, path, reason) => {
    write(path, 'Part.\n')
    write('page.mdx', `import Part from "./${path}"\n`)
    for (const [name, text] of Object.entries(files)) write(name, text)
    expect(found).toThrow(reason)
    expect(found).toThrow(/Is it a part\? .*Is it a page\?/)
    // As a page it has no label that could stand twice.
    write(path, '---\ndisclosure: human-only\n---\n\nPart.\n')
    expect(found()).toEqual([])
  })
  it('are not those of globs that leave them out, or that style pages', () => {
    write('content/_part.mdx', 'Part.\n')
    write('page.mdx', 'import Part from "./content/_part.mdx"\n')
    write('src/list.js', "const all = import.meta.glob(['../content/*.mdx', '!../content/_*.mdx'])\nconst others = import.meta.glob('../content/[!_]*.mdx')\n")
    write('tailwind.config.js', "export default { content: ['./**/*.{js,mdx}'] }\n")
    expect(found()).toEqual(['content/_part.mdx'])
  })
  it('have no facts of their own, which nobody would be told', () => {
    write('content/part.mdx', '---\ndisclosure: { ai: Claude, roles: { drafting: ai } }\n---\n\nPart.\n')
    write('page.mdx', 'import Part from "./content/part.mdx"\n')
    expect(found).toThrow(/content\/part\.mdx declares facts of its own, and .*page\.mdx imports it as a part.*Are they the facts of the page\?/)
  })
})
