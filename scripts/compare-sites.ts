import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { globSync } from 'tinyglobby'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { labelHtml } from '../src/html/index.js'
import { locales } from '../src/notice/built-in-words.js'

/**
 * Compare a site that was built twice, without labels and with those of one disclosure:
 *
 *     npx tsx scripts/compare-sites.ts DIST-WITHOUT DIST-WITH '{"author":"Ada Lovelace","ai":"GPT-4"}'
 *
 * Says by how much the pages grew, and lists each page whose words differ by more than the label. It is
 * for sites of other people, whose sources don't belong here: docs/hosts.md says which were compared.
 */
const [without = '', withLabels = '', facts = '{}'] = process.argv.slice(2)
const words = labelWords(facts)
const paths = globSync('**/*.html', { cwd: without }).sort()
const pages = paths.map((path) => {
  const [before, after] = [without, withLabels].map((folder) => readFileSync(join(folder, path), 'utf8')) as [string, string]
  const label = words.find((each) => textOf(after).includes(each.lead))
  return {
    path,
    isLabelled: label !== undefined,
    isSame: textOf(before) === words.reduce((text, each) => withoutLabel(text, each), textOf(after)),
    bytes: Buffer.byteLength(after) - Buffer.byteLength(before),
    size: Buffer.byteLength(before)
  }
})
const labelled = pages.filter(({ isLabelled }) => isLabelled)
const [bytes, size] = (['bytes', 'size'] as const).map((name) => labelled.reduce((sum, page) => sum + page[name], 0)) as [number, number]
const most = Math.max(...labelled.map((page) => page.bytes))
console.log(`${pages.length} pages, ${labelled.length} labelled, ${pages.filter(({ isSame }) => isSame).length} the same but for the label`)
console.log(`${((100 * bytes) / size).toFixed(2)} % longer, ${Math.round(bytes / labelled.length)} bytes more a page, at most ${most}`)
for (const { path } of pages.filter(({ isLabelled }) => !isLabelled)) console.log(`without a label: ${path}`)
for (const { path } of pages.filter(({ isSame }) => !isSame)) console.log(`differs: ${path}`)
process.exitCode = pages.every(({ isSame }) => isSame) ? 0 : 1

interface LabelWords {
  readonly title: string
  readonly lead: string
  readonly end: string
}

/** The words of the label in each language, read from a page that has nothing else. */
function labelWords(json: string): LabelWords[] {
  return locales.map(({ tag: locale }) => {
    const disclosure = JSON.parse(json) as Parameters<typeof labelHtml>[1]
    const { value } = labelHtml('<h1>T</h1><p>X</p>', disclosure, { locale })
    const [, title = '', lead = '', end = ''] = /^(.*?)T\n(.*?)\nX\n(.*)$/s.exec(blocksOf(value).join('\n')) ?? []
    return { title: title.trim(), lead, end }
  })
}

function withoutLabel(text: string, { title, lead, end }: LabelWords): string {
  return [lead, end, title].reduce((rest, part) => (part === '' ? rest : rest.replaceAll(part, '')), text)
}

function blocksOf(html: string): string[] {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html)
  return tree.children.map((node) => squeeze(wordsOf({ type: 'root', children: [node] }))).filter((each) => each !== '')
}

function textOf(html: string): string {
  return squeeze(wordsOf(unified().use(rehypeParse).parse(html)))
}

/** Without white space, of which layouts have more or less beside another block. */
function squeeze(text: string): string {
  return text.replace(/[\s\u2060\u200B]+/g, '')
}

function wordsOf(tree: Root): string {
  const found: string[] = []
  visit(tree, (node, _index, parent) => {
    const isCode = parent?.type === 'element' && ['script', 'style', 'template', 'noscript'].includes(parent.tagName)
    if (node.type === 'text' && !isCode) found.push(node.value)
  })
  return found.join('')
}
