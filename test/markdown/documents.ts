import fc from 'fast-check'
import { parse as parseToml } from 'smol-toml'
import { parseDocument } from 'yaml'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import type { MarkdownOptions } from '../../src/markdown/index.js'
import type { Mark } from '../../src/notice/marks.js'

/** Every mark that Markdown has. */
export const allMarks: readonly Mark[] = ['title', 'lead', 'sections', 'end', 'record']

const words = ['Tides', 'The sea rises twice a day.', 'x', '- item', '1. one', '10) ten', '> said', '| a | b |']
const headings = [
  '# Tides',
  '#   Tides ##',
  '#',
  '# #',
  '#\tTab',
  '# `code` *and* **more**',
  '# Open <b',
  '# A <!-- B',
  '# \\<b>',
  '# ![](logo.png)',
  '# [x][ai-generated]',
  '## Section',
  '## ',
  'Section\n---',
  'Tides\n===',
  'Tides\nand more\n=====',
  '=== ',
  '---',
  '***',
  '* * *'
]
const code = ['```', '```js', '~~~', '~~~~', ' ```', '    code', '\tcode', '- ```', '> ```', '`', '``', '$$']
const html = [
  '<!--',
  '-->',
  '<!-->',
  '<pre>',
  '</pre>',
  '<details>',
  '</details>',
  '<div hidden>',
  '<script>',
  '</script>',
  '<style>',
  '<textarea>',
  '<template>',
  '<![CDATA[',
  '<?php',
  '<!DOCTYPE html>',
  '<b>bold</b>',
  '`<pre>`',
  '<br/>'
]
const references = [
  '[ai-generated]: https://evil.example/',
  '[AI-generated]: <javascript:x>',
  '[^1]: note',
  '[^1]',
  '[a]:',
  '[AI-generated]'
]
const mdx = [
  "import a from 'a'",
  'import { b } from "./b.js";',
  "import './c.css'",
  "export * from 'd'",
  'export const e = 1',
  'export const f = `',
  '{/* note */}',
  '{1 + 1}',
  '<Chart value={1} />'
]
const ownWords = [
  '**AI-generated.**',
  '**AI-generated.** An artificial intelligence system, GPT-4 (OpenAI), drafted this text.',
  '**AI-generated.** AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.',
  '**Written with AI.** Ada Lovelace drafted this text and takes responsibility for it.',
  '\\[AI-generated] ',
  '# \\[AI-generated] Tides',
  '# [AI-generated] Tides',
  '## Foreword',
  'AI-generated',
  'Nothing here is AI-generated.'
]
const odd = ['\u202E', '\u200B', '\uFEFF', '\u00A0', '\u2028', '\0', '\u{1F6A2}', '\uD800', '\\', '&amp;', '\f', '---\u00A0']

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '', ' ', '\t', ...words) },
  { weight: 3, arbitrary: fc.constantFrom(...headings) },
  { weight: 2, arbitrary: fc.constantFrom(...code, ...html) },
  { weight: 1, arbitrary: fc.constantFrom(...references, ...mdx, ...odd) },
  { weight: 2, arbitrary: fc.constantFrom(...ownWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) }
)
const body = fc
  .array(fc.tuple(fc.constantFrom('', '', '', ' ', '  ', '    ', '> ', '- '), line), { maxLength: 9 })
  .map((lines) => lines.map(([indent, words]) => indent + words).join('\n'))

const yamlValues = [
  'Tides',
  ' Tides',
  '  Tides  ',
  ' Tides # comment',
  ' "Tides"',
  '  "Tides"',
  '   "Tides \\"high\\""',
  " 'It''s Tides'",
  ' "[AI-generated] Tides"',
  '  "[AI-generated] Tides"',
  ' [AI-generated] Tides',
  ' ""',
  " ''",
  ' ~',
  ' null',
  '',
  ' # comment',
  ' 2026',
  ' yes',
  ' a: b',
  ' http://x.example',
  ' @at',
  ' -dash',
  ' - dash',
  ' &anchor Tides',
  ' *alias',
  ' !!str Tides',
  ' [a, b]',
  ' { a: b }',
  ' |\n  Tides\n  and more',
  ' >-\n  Tides\n  and more',
  ' |2\n   Tides',
  ' |\n\n  Tides',
  '\n  Tides',
  ' Tides\n  and more',
  ' Tides\n\n  and more',
  ' "Tides\n  and more"',
  ' "\n  Tides"',
  ' "Tides\nand more"',
  ' Tides\u00A0',
  '\tTides'
]
const yamlFields = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('title:', 'description:', '"title":', 'title :'), fc.constantFrom(...yamlValues))
        .map((parts) => parts.join('')),
      fc.constantFrom(
        '# comment',
        '',
        'tags: [a, b]',
        'tags: [a,\nb]',
        'tags:\n- a\n- b',
        'seo:\n  title: Inner',
        'seo: {\ntitle: Inner\n}',
        'note: "open\ntitle: Inner"',
        'note: |\n  title: Inner',
        'discloses: nothing',
        '---x',
        '{ title: Flow }',
        '  title: Indented'
      )
    ),
    { maxLength: 4 }
  )
  .map((fields) => fields.map((field) => `${field}\n`).join(''))
/** Those that every parser reads. Front matter that none reads is refused, so it is rarer. */
const yamlMaps = yamlFields.filter((fields) => parseDocument(fields).errors.length === 0)
const tomlFields = fc
  .array(
    fc.constantFrom(
      'title = "Tides"',
      "title = 'Tides'",
      'title = """\nTides"""',
      "title = '''Tides'''",
      'title = ""',
      'title = 1',
      '"title" = "Tides"',
      'seo.title = "Inner"',
      'note = """\ntitle = "Inner"\n"""',
      'list = [\n["a"],\n]',
      '# comment',
      '[table]',
      'description="Water"'
    ),
    { maxLength: 4 }
  )
  .map((fields) => fields.map((field) => `${field}\n`).join(''))
const tomlTables = tomlFields.filter((fields) => {
  try {
    return parseToml(fields) !== undefined
  } catch {
    return false
  }
})
const json = fc
  .record(
    {
      title: fc.constantFrom('Tides', '', 'Say "x"', 1),
      description: fc.constantFrom('Water', null),
      seo: fc.constant({ title: 'Inner' })
    },
    { requiredKeys: [] }
  )
  .map((data) => JSON.stringify(data, undefined, 1))

const frontMatter = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: yamlMaps.map((fields) => `---\n${fields}---\n`) },
  { weight: 1, arbitrary: yamlMaps.map((fields) => `---  \n${fields}--- \n`) },
  { weight: 1, arbitrary: yamlFields.map((fields) => `---\n${fields}---\n`) },
  { weight: 1, arbitrary: yamlFields.map((fields) => `---\n${fields}`) },
  { weight: 1, arbitrary: tomlTables.map((fields) => `+++\n${fields}+++\n`) },
  { weight: 1, arbitrary: json.map((object) => `---json\n${object}\n---\n`) },
  { weight: 1, arbitrary: json.filter((object) => object !== '{}').map((object) => `${object}\n`) }
)

const documentOf = (head: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '', '', '\uFEFF'),
      head,
      body,
      fc.constantFrom('', '\n', '\n\n', ' ', '\n '),
      fc.constantFrom('\n', '\n', '\r\n', '\r')
    )
    .map(([mark, front, text, end, eol]) => mark + (front + text + end).replaceAll('\n', eol))

/** Documents made of everything that could go wrong, with every kind of line ending. */
export const documents = documentOf(frontMatter)

/** The same with front matter that only some hosts read. */
export const hostDocuments = documentOf(
  fc.oneof(
    yamlMaps.map((fields) => `---yaml\n${fields}...\n`),
    yamlMaps.filter((fields) => /\w:/.test(fields)).map((fields) => `\n\n-----\n${fields}-----\n`),
    json.filter((object) => object !== '{}').map((object) => `${object.replaceAll('\n', '')}\n`),
    json.map((object) => `;;;\n${object.slice(1, -1)}\n;;;\n`),
    fc.constantFrom('---js\n{ title: "Tides" }\n---\n', 'title: Tides\n---\n', 'Title: Tides\nDate: x\n\n'),
    fc.constantFrom('% Tides\n% Ada\n\n', ':orphan:\n:title: Tides\n\n')
  )
)

/** Documents that mix line endings too. */
export const mixedDocuments = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 6 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''))

const names = fc.constantFrom(
  'Ada Lovelace',
  'J. R. R. Tolkien',
  '田中花子',
  'ليلى العامري',
  '**Ada** <b>&amp;</b> [x](y)',
  'Ada\nLovelace',
  'Ada \u202Eecalevol',
  '</script><!--',
  '[x](https://evil.example)',
  '{a} ${b}',
  'import x',
  '# Ada',
  'www.ada.example',
  '`ada`',
  'Ada edited it. Bob'
)

/** Several systems are named, each by what it is declared as. */
function bySystems(roles: { readonly [stage: string]: readonly string[] }, systems: readonly string[]) {
  return Object.fromEntries(
    Object.entries(roles).map(([stage, by]) => [
      stage,
      by.flatMap((who) => (who === 'ai' ? systems : [who]))
    ])
  )
}

/** Facts of every kind, with names that would act if they were not escaped. */
export const declarations: fc.Arbitrary<DisclosureInput> = fc
  .record(
    {
      name: names,
      kind: fc.constantFrom('person', 'company'),
      ai: fc.constantFrom(['GPT-4 (OpenAI)'], ['GPT-4 (OpenAI)', 'Claude'], ['<b>*x*</b>']),
      roles: fc.constantFrom(
        { drafting: ['ai'], editing: ['author'] },
        { drafting: ['author'], editing: ['ai'] },
        { outline: ['author', 'ai'], drafting: ['ai'] },
        { translation: ['ai'] }
      ),
      persona: fc.constantFrom(undefined, 'simulated', 'parody'),
      // These names look like no person's, so it is said that they are.
      review: fc.option(names.map((by) => ({ by, kind: 'person' as const })), { nil: undefined }),
      limitations: fc.constantFrom(undefined, 'Sources *end* in 2020.', '1. <b>none</b> | [a]: b'),
      use: fc.constantFrom(undefined, undefined, 'publication'),
      domain: fc.constantFrom(undefined, 'news', 'medical')
    },
    { noNullPrototype: true }
  )
  .map(({ name, kind, persona, roles, ...facts }) => ({
    ...facts,
    roles: bySystems(roles, facts.ai),
    author: { name, kind },
    ...(kind === 'company' ? { responsible: { name: 'Grace Hopper' } } : { responsible: 'author' }),
    ...(persona ? { persona: { name: `The ${name}`, tag: persona, consent: true } } : {})
  }))

/** Locales, formats and marks in every mixture. The rules are tested elsewhere. */
export const options: fc.Arbitrary<MarkdownOptions> = fc
  .record({
    locale: fc.constantFrom('en', 'ar', 'zh-Hans', 'ja', 'pl', 'de'),
    format: fc.constantFrom('md', 'mdx'),
    marks: fc.constantFrom(undefined, allMarks, ['lead'] as const, ['lead', 'title'] as const)
  })
  .map(({ marks, ...rest }) => ({
    ...rest,
    packs: [],
    ...(marks ? { marks, reason: 'A test.' } : {})
  }))
