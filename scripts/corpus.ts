import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { auditPage } from '../src/audit/browser/index.js'
import { DisclosureError } from '../src/disclosure/disclosure-error.js'
import { labelHtml, readHtml, unlabelHtml } from '../src/html/index.js'
import { bodyStartOf, locateFrontMatter } from '../src/markup/front-matter.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../src/markdown/index.js'
import { launchBrowser } from './browser.js'

// Labels a folder of anybody's files in memory, checks what must hold for each, and prints counts. It
// fetches nothing and writes nothing.
//
//   npm run corpus -- FOLDER [--most 1000] [--rendered 100] [--painted 400] [--show 3]
//
// `--rendered` gives so many Markdown files to each program that is installed, `--painted` so many
// pages to Chromium.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '100000' },
    painted: { type: 'string', default: '0' },
    rendered: { type: 'string', default: '0' },
    show: { type: 'string', default: '3' }
  }
})
const [folder] = positionals
if (folder === undefined) throw new Error('Which folder? npm run corpus -- FOLDER')

const facts = {
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'Ada Lovelace' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' }
} as const
const lead = 'An artificial intelligence system, GPT-4 (OpenAI), drafted this text.'

interface Surface {
  label(text: string): { readonly value: string }
  unlabel(text: string): { readonly value: string }
  read(text: string): unknown
}

const markdown = (format: 'md' | 'mdx'): Surface => ({
  label: (text) => labelMarkdown(text, facts, { format }),
  unlabel: unlabelMarkdown,
  read: readMarkdown
})
const html: Surface = {
  label: (text) => labelHtml(text, facts),
  unlabel: unlabelHtml,
  read: readHtml
}
const surfaces: Readonly<Record<string, Surface>> = {
  md: markdown('md'),
  markdown: markdown('md'),
  mkd: markdown('md'),
  mdx: markdown('mdx'),
  html,
  htm: html,
  xhtml: html
}

/** Programs that show Markdown, by name: each is asked where it is installed. */
const renderers: Readonly<Record<string, readonly string[]>> = {
  cmark: ['--unsafe'],
  'cmark-gfm': ['--unsafe'],
  pandoc: ['-f', 'markdown', '-t', 'html'],
  kramdown: [],
  markdown_py: [],
  markdown: [],
  lowdown: []
}
const installed = Object.keys(renderers).filter(
  (name) => spawnSync(name, ['--version'], { input: '' }).error === undefined
)

/** Names of files by what was found of them. */
const found = new Map<string, string[]>()
function count(what: string, file: string): void {
  const files = found.get(what) ?? []
  files.push(file)
  found.set(what, files)
}

/** @returns The labelled text, where it was labelled. */
function check(file: string, surface: Surface, source: string): string | undefined {
  const attempt = (text: string): string => surface.label(text).value
  let labelled: string
  try {
    labelled = attempt(source)
  } catch (error) {
    if (!(error instanceof DisclosureError)) {
      count(`FAILED: ${error instanceof Error ? error.message : String(error)}`, file)
      return undefined
    }
    count(`refused: ${error.code}`, file)
    return undefined
  }
  if (labelled === source) {
    count('unchanged', file)
    return undefined
  }
  if (!labelled.includes(lead)) count('written in another form', file)
  count('labelled', file)
  if (attempt(labelled) !== labelled) count('FAILED: a second run changes it', file)
  if (surface.unlabel(labelled).value !== source) count('FAILED: it does not come off exactly', file)
  if (surface.read(labelled) === undefined) count('FAILED: it is not read back', file)
  return labelled
}

/** The text of rendered Markdown, in one line. */
function textOf(rendered: string): string {
  return rendered
    .replace(/<!--[\s\S]*?-->|<(style|script|template)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/&[a-z#\d]+;/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether the label is before the text in what a renderer makes of a file. */
function checkRenderers(file: string, source: string, labelled: string): void {
  for (const name of installed) {
    const render = (input: string): string | undefined => {
      const { status, stdout } = spawnSync(name, renderers[name] ?? [], {
        input,
        encoding: 'utf8',
        timeout: 20_000,
        maxBuffer: 64 * 1024 * 1024
      })
      return status === 0 ? stdout : undefined
    }
    const [before, after] = [render(source), render(labelled)]
    if (before === undefined || after === undefined) continue
    const at = textOf(after).indexOf('AI-generated.')
    const heading = textOf(/<h[1-6][\s\S]*?<\/h[1-6]>/i.exec(after)?.[0] ?? '')
    count(`${name}: rendered`, file)
    if (at < 0) count(`${name}: FAILED: not shown`, file)
    else if (at > heading.length + 40) {
      const isHead = /^(?:---|\+\+\+)/.test(source)
      count(`${name}: ${isHead ? 'front matter, which it takes for text,' : 'text'} before it`, file)
    }
  }
}

const files = globSync(`**/*.{${Object.keys(surfaces).join(',')}}`, { cwd: resolve(folder), absolute: true })
  .sort()
  .slice(0, Number(values.most))
const texts: (readonly [file: string, source: string, labelled: string])[] = []
const pages: (readonly [file: string, labelled: string])[] = []
for (const [at, path] of files.entries()) {
  const file = relative(resolve(folder), path)
  const surface = surfaces[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]
  const bytes = readFileSync(path)
  const source = bytes.toString('utf8')
  if (!surface) continue
  if (!Buffer.from(source, 'utf8').equals(bytes)) {
    count('skipped: not UTF-8', file)
    continue
  }
  const labelled = check(file, surface, source)
  if (labelled !== undefined && surface === html) pages.push([file, labelled])
  if (labelled !== undefined && surface !== html) texts.push([file, source, labelled])
  if (process.stderr.isTTY) process.stderr.write(`\r${at + 1} of ${files.length}`)
}

/** So many of a list, evenly over all of it. */
function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / most))
  return items.filter((_, at) => at % step === 0).slice(0, most)
}

for (const [file, source, labelled] of evenly(texts, Number(values.rendered))) {
  checkRenderers(file, source, labelled)
}

const painted = Number(values.painted)
if (painted > 0) {
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, offline: true })
  for (const [file, labelled] of evenly(pages, painted)) {
    const page = await context.newPage()
    try {
      // A generator takes front matter out of a page before a reader sees it.
      const front = locateFrontMatter(labelled)
      const shown = front ? labelled.slice(bodyStartOf(labelled, front)) : labelled
      await page.setContent(shown, { waitUntil: 'domcontentloaded', timeout: 20_000 })
      const { verdict, findings } = await auditPage(page, { facts, states: ['load'] })
      const why = findings.filter(({ outcome }) => outcome !== 'pass').map(({ ruleId }) => ruleId)
      count(`painted: ${verdict}${why.length === 0 ? '' : ` (${[...new Set(why)].join(', ')})`}`, file)
    } catch (error) {
      count(`painted: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`, file)
    } finally {
      await page.close()
    }
  }
  await browser.close()
}

console.log(`\n${files.length} files; programs: ${installed.join(', ') || 'none'}\n`)
for (const [what, names] of [...found].sort(([one], [other]) => one.localeCompare(other))) {
  console.log(`${String(names.length).padStart(7)}  ${what}`)
  const isOdd = /FAILED|before it|another form|painted: (?!pass)/.test(what)
  if (isOdd) for (const name of names.slice(0, Number(values.show))) console.log(`         - ${name}`)
}
process.exitCode = [...found.keys()].some((what) => what.includes('FAILED')) ? 1 : 0
