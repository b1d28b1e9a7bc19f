// Runs every tool over labelled texts and writes docs/survival.md and its picture: npm install here,
// apt-get install what `packages` of programs.mjs lists, then `npm run build` in the root and
// `node bench/survival/run.mjs`. With a part of tools' names (`node bench/survival/run.mjs pandoc`) it
// runs those alone and prints what fails, without writing anything.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { labelHtml, readHtml, unlabelHtml } from '../../dist/html/index.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../dist/markdown/index.js'
import { samplesOf } from './documents.mjs'
import { packages } from './programs.mjs'
import { tools } from './tools.mjs'

const surfaces = {
  markdown: { label: labelMarkdown, read: readMarkdown, unlabel: unlabelMarkdown },
  html: { label: labelHtml, read: readHtml, unlabel: unlabelHtml }
}
/** Words in a reader's eyes, without what formatters change. */
const decode = (source) =>
  source.replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
const plain = (source) => decode(source.replace(/<[^>]*>/g, '')).replace(/&#?\w+;|[\s\\*_`#-]/g, '')
const leads = (source, mark) => plain(source).split(plain(mark)).length - 1
/** All letters of the text: what is left of a label is among them, wherever it stands. Identifiers and numbers of headings are a tool's. */
const letters = (source) =>
  decode(source.replace(/<style[^]*?<\/style>|<!--[^]*?-->|<[^>]*>|\{#[^}]*\}|&\w+;/gi, ' ')).replace(/\P{L}+/gu, '')
const isTaken = ({ knowsHeads, isXml, isSlow }, sample, index) =>
  (!sample.hasHead || knowsHeads) && Boolean(sample.isXml) === Boolean(isXml) && (!isSlow || index < 3)

const questions = ['recognised', 'one label again', 'removable', 'first']
const [part] = process.argv.slice(2)
const rows = []
for (const tool of tools) {
  if (part && !tool.name.includes(part)) continue
  const row = { ...tool, of: 0, counts: Object.fromEntries(questions.map((question) => [question, 0])), failed: new Map() }
  const fail = (what, name) => row.failed.set(what, [...(row.failed.get(what) ?? []), name])
  for (const [index, sample] of samplesOf(tool.from).entries()) {
    if (!isTaken(tool, sample, index)) continue
    const { name, facts, source, options = {} } = sample
    const [before, after] = [surfaces[tool.from], surfaces[tool.to]]
    let written, bare
    try {
      written = await tool.run(before.label(source, facts, options).value)
      bare = await tool.run(source)
    } catch (error) {
      console.error(`${tool.name}, ${name}: the tool threw ${String(error).slice(0, 200)}`)
      continue
    }
    row.of++
    const told = after.read(written, {})
    const expected = before.read(before.label(source, facts, options).value, {})
    const again = after.label(written, facts, options).value
    const fresh = after.label(bare, facts, options).value
    const [, mark = ''] = /^\*\*(.+?)\*\*/.exec(labelMarkdown('x', facts, options).value) ?? []
    const answers = {
      recognised: told !== undefined && JSON.stringify(told.roles) === JSON.stringify(expected.roles) && JSON.stringify(told.ai) === JSON.stringify(expected.ai),
      'one label again': leads(again, mark) === leads(fresh, mark),
      removable: letters(after.unlabel(written).value) === letters(bare),
      first: plain(again).indexOf(plain(mark)) !== -1 && (!plain(again).includes('Thesearises') || plain(again).indexOf(plain(mark)) < plain(again).indexOf('Thesearises'))
    }
    for (const question of questions) {
      if (answers[question]) row.counts[question]++
      else fail(question, name)
    }
  }
  rows.push(row)
}

const failures = rows.filter(({ failed }) => failed.size > 0)
const failureOf = ({ failed, of }) =>
  [...failed].map(([question, names]) => `not ${question}: ${names.length === of ? 'all' : names.join(', ')}`).join('; ')
for (const row of failures) console.log(`${row.name} (${row.from} → ${row.to}): ${failureOf(row)}`)
const all = rows.reduce((sum, { of }) => sum + of, 0)
const total = (question) => rows.reduce((sum, { counts }) => sum + counts[question], 0)
for (const question of questions) console.log(`${question.padEnd(16)} ${total(question)} of ${all}`)
if (!part) writePage()

function writePage() {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
  const versions = Object.keys(dependencies).map((name) => {
    const path = new URL(`node_modules/${name}/package.json`, import.meta.url)
    return `${name} ${JSON.parse(readFileSync(path, 'utf8')).version}`
  })
  const debian = execFileSync('dpkg-query', ['-W', '-f', '${Package} ${Version}\n', ...packages], { encoding: 'utf8' }).trim().split('\n')
  const arrows = { 'markdown markdown': 'Markdown', 'markdown html': 'Markdown → HTML', 'html markdown': 'HTML → Markdown', 'html html': 'HTML' }
  const bar = (count) => '█'.repeat(Math.round((40 * count) / all))
  const lines = [
    '# What labels survive',
    '',
    `Each of ${rows.length} tools and modes was run over labelled texts, ${all} outputs: labels of ${samplesOf('html').filter(({ source }) => source === samplesOf('html')[0].source).length} kinds and languages on one text, and ${samplesOf('markdown').length + samplesOf('html').length - 16} kinds of documents. Are the facts read back, has the text one label after labelling again, is no letter of it left when it is taken off, is the label first? Written by \`node bench/survival/run.mjs\`.`,
    '',
    '```',
    ...questions.map((question) => `${question.padEnd(16)} ${bar(total(question)).padEnd(40)} ${total(question)} of ${all}`),
    '```',
    '',
    ...Object.entries(arrows).flatMap(([key, title]) => [
      `## ${title}`,
      '',
      `| tool | ${questions.join(' | ')} |`,
      `|---|${questions.map(() => '---|').join('')}`,
      ...rows.filter(({ from, to }) => `${from} ${to}` === key).map(({ name, counts, of }) => `| ${name} | ${questions.map((question) => `${counts[question]}/${of}`).join(' | ')} |`),
      ''
    ]),
    '## What does not',
    '',
    ...failures.map((row) => `- **${row.name}** (${arrows[`${row.from} ${row.to}`]}): ${failureOf(row)}`),
    '',
    readFileSync(new URL('what-does-not.md', import.meta.url), 'utf8').trim(),
    '',
    '## Versions',
    '',
    `${versions.join(', ')}; of Debian ${debian.join(', ')}; Node ${process.versions.node}.`,
    ''
  ]
  writeFileSync(new URL('../../docs/survival.md', import.meta.url), lines.join('\n'))
}
