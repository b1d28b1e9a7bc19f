// Runs every tool over labelled texts and writes docs/survival.md: npm install here, then
// `npm run build` in the root and `node bench/survival/run.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { labelHtml, readHtml, unlabelHtml } from '../../dist/html/index.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../dist/markdown/index.js'
import { tools } from './tools.mjs'

const surfaces = {
  markdown: { label: labelMarkdown, read: readMarkdown, unlabel: unlabelMarkdown },
  html: { label: labelHtml, read: readHtml, unlabel: unlabelHtml }
}
const review = { by: 'Ada Lovelace' }
const ordinary = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4', editing: 'author' }, review, responsible: 'author' }
const samples = [
  { name: 'an ordinary label', facts: ordinary },
  { name: 'names with signs', facts: { ...ordinary, ai: 'gpt-4o_mini:8b (Johnson & Johnson)', roles: { drafting: 'ai', editing: 'author' } } },
  { name: 'a publication', facts: { ...ordinary, use: 'publication', publisher: 'Harbour Ltd' } },
  { name: 'German', facts: ordinary, options: { locale: 'de' } },
  { name: 'Japanese', facts: ordinary, options: { locale: 'ja' } }
]
const text = {
  markdown: '# Tides of the sea\n\nThe sea rises twice a day.\n\n## Neap tides\n\n- one\n- two\n\nMore of it.\n',
  html: '<h1>Tides of the sea</h1>\n<p>The sea rises twice a day.</p>\n<h2>Neap tides</h2>\n<ul><li>one</li><li>two</li></ul>\n<p>More of it.</p>\n'
}
/** Words of a lead in a reader's eyes, without what formatters change. */
const decode = (source) =>
  source.replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
const plain = (source) => decode(source.replace(/<[^>]*>/g, '')).replace(/&#?\w+;|[\s\\*_`#-]/g, '')
const leads = (source, mark) => plain(source).split(plain(mark)).length - 1

const questions = ['recognised', 'one label again', 'removable', 'first']
const rows = []
for (const tool of tools) {
  const row = { ...tool, counts: Object.fromEntries(questions.map((question) => [question, 0])), failed: [] }
  for (const { name, facts, options = {} } of samples) {
    const [before, after] = [surfaces[tool.from], surfaces[tool.to]]
    const source = text[tool.from]
    let written, bare
    try {
      written = await tool.run(before.label(source, facts, options).value)
      bare = await tool.run(source)
    } catch (error) {
      row.failed.push(`${name}: the tool threw ${String(error).slice(0, 60)}`)
      continue
    }
    const told = after.read(written, {})
    const expected = before.read(before.label(source, facts, options).value, {})
    const isRead = told !== undefined && JSON.stringify(told.roles) === JSON.stringify(expected.roles) && JSON.stringify(told.ai) === JSON.stringify(expected.ai)
    const again = after.label(written, facts, options).value
    const clean = after.label(after.unlabel(written).value, facts, options).value
    const [, mark = ''] = /^\*\*(.+?)\*\*/.exec(labelMarkdown('x', facts, options).value) ?? []
    // Without its full stop, the words stand in the title mark too.
    const word = mark.slice(0, -1)
    const answers = {
      recognised: isRead,
      'one label again': leads(again, mark) === leads(clean, mark) && leads(clean, mark) === leads(after.label(bare, facts, options).value, mark),
      removable: leads(after.unlabel(written).value, word) === leads(bare, word),
      first: plain(again).indexOf(plain(mark)) !== -1 && plain(again).indexOf(plain(mark)) < plain(again).indexOf('Thesearises')
    }
    for (const question of questions) {
      if (answers[question]) row.counts[question]++
      else row.failed.push(`${name}: not ${question}`)
    }
  }
  rows.push(row)
}

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const versions = Object.keys(dependencies).map((name) => {
  const path = new URL(`node_modules/${name}/package.json`, import.meta.url)
  return `${name} ${JSON.parse(readFileSync(path, 'utf8')).version}`
})
const arrows = { 'markdown markdown': 'Markdown', 'markdown html': 'Markdown → HTML', 'html markdown': 'HTML → Markdown', 'html html': 'HTML' }
const all = samples.length
const total = (question) => rows.reduce((sum, { counts }) => sum + counts[question], 0)
const bar = (count) => '█'.repeat(Math.round((40 * count) / (rows.length * all)))
const lines = [
  '# What labels survive',
  '',
  `Each of ${rows.length} tools and modes was run over ${all} labelled texts (${samples.map(({ name }) => name).join(', ')}), ${rows.length * all} outputs: are the facts read back, has the text one label after labelling again, do all marks come off, is the label first? Written by \`node bench/survival/run.mjs\`.`,
  '',
  '```',
  ...questions.map((question) => `${question.padEnd(16)} ${bar(total(question)).padEnd(40)} ${total(question)} of ${rows.length * all}`),
  '```',
  '',
  ...Object.entries(arrows).flatMap(([key, title]) => [
    `## ${title}`,
    '',
    `| tool | ${questions.join(' | ')} |`,
    `|---|${questions.map(() => '---|').join('')}`,
    ...rows.filter(({ from, to }) => `${from} ${to}` === key).map(({ name, counts }) => `| ${name} | ${questions.map((question) => `${counts[question]}/${all}`).join(' | ')} |`),
    ''
  ]),
  '## What does not',
  '',
  ...rows.filter(({ failed }) => failed.length > 0).map(({ name, from, to, failed }) => `- **${name}** (${arrows[`${from} ${to}`]}): ${failed.join('; ')}`),
  '',
  'doctoc copies the marked heading into its list, where the mark stays until it runs again. snarkdown makes',
  'a link to `undefined` of the mark, writes no paragraphs and prints escapes: the words are there, and no',
  'reader can tell where the label ends.',
  '',
  '## Versions',
  '',
  `${versions.join(', ')}; Node ${process.versions.node}.`,
  ''
]
writeFileSync(new URL('../../docs/survival.md', import.meta.url), lines.join('\n'))
console.log(lines.slice(4, 10).join('\n'))
for (const { name, from, to, failed } of rows) if (failed.length > 0) console.log(`${name} (${from} → ${to}): ${failed.join('; ')}`)
