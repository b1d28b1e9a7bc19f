import fc from 'fast-check'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import { labelHtml } from '../../src/html/index.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { markdownWords } from '../../src/markdown/markdown-words.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { locales } from '../../src/notice/locales/index.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { readWords } from '../../src/scan/markdown/inline-words.js'
import { foldText } from '../../src/text/names.js'
import { drafted } from '../notice/disclosures.js'
import { lookAlikes, noticesIn } from './notices.js'

const source = '# Tides\n\nThe sea rises twice a day.\n'
const labelled = labelMarkdown(source, drafted).value
const [title = '', lead = '', text = '', brief = ''] = labelled.trimEnd().split('\n\n')
const document = (...blocks: readonly string[]) => `${blocks.join('\n\n')}\n`
const withLead = (change: (lead: string) => string) => document(title, change(lead), text, change(brief))
const withTitle = (changed: string) => document(changed, lead, text, brief)
const before = (...blocks: readonly string[]) => document(title, ...blocks, lead, text, brief)

/** Forms of the same words, by what made them. */
const forms: Readonly<Record<string, string>> = {
  'a lead wrapped at spaces': withLead((words) => words.replace('system, ', 'system,\n').replace('AI used: ', 'AI used:\n')),
  'a lead with a sentence a line': withLead((words) => words.replaceAll('. ', '.\n')),
  'a lead with hard breaks': withLead((words) => words.replaceAll('. ', '.  \n')),
  'a lead with backslashes at its lines’ ends': withLead((words) => words.replaceAll('. ', '.\\\n')),
  'a lead with break elements': withLead((words) => words.replaceAll('. ', '.<br>\n')),
  'a lead in underscores': withLead((words) => words.replaceAll('**', '__')),
  'a lead in strong elements': withLead((words) => words.replace('**', '<strong>').replace('**', '</strong>')),
  'a lead in b elements': withLead((words) => words.replace('**', '<b>').replace('**', '</b>')),
  'a lead in a bold span': withLead((words) =>
    words.replace('**', '<span style="font-weight: bold">').replace('**', '</span>')
  ),
  'a lead in italics as a whole': withLead((words) => `_${words}_`),
  'a lead in italics as a whole, in asterisks': withLead((words) => `${words.replace('**', '***').replace('** ', '** ')}*`),
  'a lead in bold as a whole': withLead((words) => `**${words.replaceAll('**', '')}**`),
  'a lead in bold at both ends': withLead((words) => `${words.slice(0, -5)}**${words.slice(-5)}**`),
  'a lead in bold and italics as a whole': withLead((words) => `***${words.replaceAll('**', '')}***`),
  'a lead in italics without bold': withLead((words) => `*${words.replaceAll('**', '')}*`),
  'a lead that opens in bold and italics': withLead((words) => words.replaceAll('**', '***')),
  'a lead that opens in bold and italics, in underscores': withLead((words) => words.replaceAll('**', '___')),
  'a lead with hyphens that hold its words together': withLead((words) => words.replaceAll('-', '\u2011')),
  'a lead with typographic hyphens by name': withLead((words) => words.replace('AI-', 'AI&hyphen;')),
  'a lead with narrow spaces': withLead((words) => words.replace('An art', 'An\u202Fart').replace('this text', 'this&thinsp;text')),
  'a lead that is folded between': document(title, `<details>\n<summary>Label</summary>\n\n${lead}\n\n</details>`, text, brief),
  'a lead without bold': withLead((words) => words.replaceAll('**', '')),
  'a lead without the space behind the bold': withLead((words) =>
    words.replace('**', '<strong>').replace('** ', '</strong>')
  ),
  'a lead without bold and without the space': withLead((words) => words.replaceAll('** ', '').replace('**', '')),
  'a lead with escaped stops and dashes': withLead((words) => words.replaceAll('.', '\\.').replaceAll('-', '\\-')),
  'a lead with escaped brackets': withLead((words) => words.replaceAll('(', '\\(').replaceAll(')', '\\)')),
  'a lead with references by number': withLead((words) => words.replaceAll('-', '&#45;').replaceAll('(', '&#x28;')),
  'a lead with references by name': withLead((words) => words.replaceAll('.', '&period;').replaceAll('(', '&lpar;')),
  'a lead with no-break spaces': withLead((words) => words.replaceAll(' ', '\u00A0')),
  'a lead with no-break spaces by name': withLead((words) => words.replaceAll('AI ', 'AI&nbsp;')),
  'a lead with soft hyphens': withLead((words) => words.replaceAll('artificial', 'arti\u00ADfi&shy;cial')),
  'a lead with zero-width spaces': withLead((words) => words.replaceAll('-', '-\u200B')),
  'a lead with places to wrap': withLead((words) => words.replaceAll('GPT-4', 'GPT<wbr>-4')),
  'a lead with a comment inside': withLead((words) => words.replace(' an ', ' <!-- lint --> an ').replace('GPT', '<!-- x -->GPT')),
  'a lead behind spaces': withLead((words) => `  ${words}`),
  'a lead before spaces': withLead((words) => `${words}  `),
  'CRLF': labelled.replaceAll('\n', '\r\n'),
  'more blank lines': labelled.replaceAll('\n\n', '\n\n\n'),
  'another line at the end': `${labelled}\n`,
  'two more lines at the end': `${labelled}\n\n`,
  'no line at the end': labelled.trimEnd(),
  'a title mark without a backslash': withTitle('# [AI-generated] Tides'),
  'a title mark with a backslash': withTitle('# \\[AI-generated] Tides'),
  'a title mark with two backslashes': withTitle('# \\[AI-generated\\] Tides'),
  'a title mark escaped throughout': withTitle('# \\[AI\\-generated\\] Tides'),
  'a title mark with references': withTitle('# &#91;AI-generated&#93; Tides'),
  'a title mark with references by name': withTitle('# &lbrack;AI&#x2d;generated&rsqb; Tides'),
  'a title mark in bold': withTitle('# **[AI-generated]** Tides'),
  'a title mark in italics': withTitle('# *[AI-generated]* Tides'),
  'a title mark in italics and bold': withTitle('# ***[AI-generated]*** Tides'),
  'a title mark in code': withTitle('# `[AI-generated]` Tides'),
  'a title mark in a span': withTitle('# <span class="tag">[AI-generated]</span> Tides'),
  'a title mark before a no-break space': withTitle('# [AI-generated]&nbsp;Tides'),
  'a title mark behind an anchor': withTitle('# <a id="tides"></a>[AI-generated] Tides'),
  'a title mark behind an anchor of pandoc': withTitle('# []{#tides}\\[AI-generated\\] Tides'),
  'a title mark behind a link to itself': withTitle('# [#](#tides) [AI-generated] Tides'),
  'a title mark behind an empty link to itself': withTitle('# <a href="#tides"></a> [AI-generated] Tides'),
  'a title mark behind an anchor with a drawing': withTitle(
    '# <a class="anchor" href="#tides" aria-hidden="true"><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg></a>[AI-generated] Tides'
  ),
  'a title mark behind an anchor with an empty drawing': withTitle('# <a href="#tides" aria-hidden="true"><svg/></a>[AI-generated] Tides'),
  'a title mark behind an anchor with an empty drawing of attributes': withTitle('# <a href="#tides"><svg class="a" width="1" /></a> [AI-generated] Tides'),
  'an alert between': before('> [!WARNING]\n> This page was moved. Read the new one.'),
  'an alert first': `> [!NOTE]\n> Generated. Edit the source.\n\n${labelled}`,
  'a title mark behind a number': withTitle('# 1\\. [AI-generated] Tides'),
  'a title in HTML, which is no title': withTitle('<h1 align="center">\n  [AI-generated] Tides\n</h1>'),
  'a title over an underline': withTitle('\\[AI-generated\\] Tides\n====='),
  'a title that is one link': withTitle('# [[AI-generated] Tides](https://example.org)'),
  'a title that is one link, escaped': withTitle('# [\\[AI-generated\\] Tides](https://example.org)'),
  'comments of pandoc before it': `\`\`\`{=html}\n<!-- a -->\n\`\`\`\n\`\`\`{=html}\n<!-- b\nc -->\n\`\`\`\n${labelled}`,
  'the end of a wrapper as pandoc writes it, right before the repeat': document(title, lead, text, `\`\`\`{=html}\n</details>\n\`\`\`\n${brief}`),
  'text behind the repeat': `${labelled}\n## Ebb\n\nThe sea falls.\n`,
  'a title with closing hashes': withTitle('# [AI-generated] Tides #'),
  'a title with an attribute list': withTitle('# [AI-generated] Tides\n{: .wide #tides }'),
  'a title of the second level': withTitle('## [AI-generated] Tides'),
  'a title of the third level': withTitle('### [AI-generated] Tides'),
  'a licence before it': `<!--\nSPDX-License-Identifier: MIT\n-->\n\n${labelled}`,
  'a licence right before it': `<!-- SPDX-License-Identifier: MIT -->\n${labelled}`,
  'a comment between': before('<!-- toc -->'),
  'badges between': before('[![Build](https://x.example/b.svg)](https://x.example) ![npm](n.svg)'),
  'badges in HTML between': before('<p align="center">\n  <img src="b.svg" alt="Build">\n</p>'),
  'a table of contents between': before('<!-- toc -->\n\n- [Ebb](#ebb)\n  - [Flood](#flood)\n\n<!-- tocstop -->'),
  'a folded table of contents between': before(
    '<details>\n<summary>Table of contents</summary>\n\n- [Ebb](#ebb)\n\n</details>'
  ),
  'the mark of a table of contents between': before('[[toc]]'),
  'a table of contents between comments without blank lines between': before('<!-- START doctoc -->\n- [Ebb](#ebb)\n  - [Flood](#flood)\n<!-- END doctoc -->'),
  'the entry for a table of contents of kramdown between': before('* TOC\n{:toc}'),
  'an entry of other words for it between': before('- this list will be replaced by the toc\n{:toc .large-only}'),
  'a folded one of a theme between': before('{: .no_toc }\n\n<details open markdown="block">\n  <summary>\n    Table of contents\n  </summary>\n  {: .text-delta }\n1. TOC\n{:toc}\n</details>'),
  'links by name in a table of contents between': before('- [Ebb]\n- [Flood][flood]\n- [[#Tides|Tides]]'),
  'a list of badges between': before('- ![Build](b.svg)\n- [![npm](n.svg)](https://x.example)'),
  'a date between': before('*20 November 2026*'),
  'a byline between': before('By Ada Lovelace · 5 min'),
  'a date in HTML between': before('<time datetime="2026-11-20">20 November</time>'),
  'a wrapper round the text': document('<div class="article">', title, lead, text, brief, '</div>'),
  'a container round the text': document('::: article', title, lead, text, brief, ':::'),
  'an import before it': `import A from 'a'\n\n${labelled}`,
  'a second heading between': before('## Abstract'),
  'a rule before it': `***\n\n${labelled}`,
  'a footnote behind it': `${labelled}\n[^1]: Note.\n`,
  'a definition behind it': `${labelled}\n[a]: https://example.org\n`,
  'a comment behind it': `${labelled}\n<!-- end -->\n`
}
const table = Object.entries(forms)

/** Forms in which the label is not where it belongs, so that labelling puts it there. */
const moved = table.filter(([name]) => /between|drawing|wrapper round|container|import|rule|level|in a span|in HTML, which|alert first|pandoc before|behind the repeat/.test(name))
const unmoved = table.filter((each) => !moved.includes(each))

describe.each(table)('%s', (name, form) => {
  it('is read as the same label', () => {
    expect(readMarkdown(form)).toEqual(readMarkdown(labelled))
  })
  it('has one label when it is labelled again', () => {
    const again = labelMarkdown(form, drafted).value
    expect(noticesIn(again)).toBe(2)
    const marks = again.match(/AI(?:\\?-|&#x?2d;|&#45;)generated(?:\\?\]|&#93;|&rsqb;)/gi) ?? []
    // Only a level-one heading that opens the text is a title.
    expect(marks).toHaveLength(/level|import|rule|wrapper round|container|in HTML, which|alert first|pandoc before/.test(name) ? 0 : 1)
    expect(labelMarkdown(again, drafted)).toMatchObject({ value: again, changed: false })
  })
  it('loses every mark of it', () => {
    const { value } = unlabelMarkdown(form)
    expect(value).not.toMatch(/generated|AI used|artificial/)
    expect(value).toContain('The sea rises twice a day.')
    expect(value).toContain('Tides')
  })
  it('has one label in a tree', () => {
    const tree = String(
      remark()
        .use(remarkFrontmatter)
        .use(remarkGfm)
        .use(remarkDisclosure, { disclosure: drafted })
        .processSync(form)
    )
    expect(noticesIn(tree)).toBe(2)
  })
})

describe('a notice besides the label, in a tree', () => {
  const messagesOf = (source: string) =>
    remark().use(remarkGfm).use(remarkDisclosure, { disclosure: drafted }).processSync(source).messages
  it.each([
    ['a second label', `${labelled}\nMore of it.\n\n${lead}\n`, 'second', 11],
    ['an entry of a list', `${labelled}\nMore of it.\n\n- ${lead}\n- Other.\n`, 'second', 11],
    ['a repeat', `${labelled}\n${brief}\n\n${text}\n`, 'second', 7],
    ['a table', document(title, `| ${lead} |\n| --- |`, text), 'near', 3],
    ['a word more', document(title, `${lead} Enjoy.`, text), 'near', 3],
    ['a link', document(title, lead.replace('GPT-4', '[GPT-4](https://example.org)'), text), 'near', 3]
  ])('is warned of with its place: %s', (_name, source, ruleId, line) => {
    expect(messagesOf(source)).toMatchObject([{ ruleId, line, source: 'forthright', fatal: false }])
  })
  it.each([
    ['a label', labelled],
    ['one labelled again', String(remark().use(remarkDisclosure, { disclosure: drafted }).processSync(labelled))],
    ['section marks', labelMarkdown(`${source}\n## Ebb\n\nIt falls.\n`, drafted, { marks: ['title', 'lead', 'sections', 'end'], reason: 'A test' }).value],
    ['a quotation', `${labelled}\nMore.\n\n> ${lead}\n`],
    ['code', `${labelled}\nMore.\n\n    ${lead}\n`]
  ])('is not seen in %s', (_name, source) => {
    expect(messagesOf(source).filter(({ ruleId }) => ruleId === 'second' || ruleId === 'near')).toEqual([])
  })
})

describe('a label with an attribute list', () => {
  it('is replaced in a tree', () => {
    const form = withLead((words) => `${words}\n{: .note}`)
    expect(noticesIn(String(remark().use(remarkDisclosure, { disclosure: drafted }).processSync(form)))).toBe(2)
  })
})

describe('a label that a directive or a component holds', () => {
  it('is replaced in a tree', () => {
    const form = document(title, `:::note\n\n${lead}\n\n:::`, text, brief)
    expect(noticesIn(String(remark().use(remarkDirective).use(remarkDisclosure, { disclosure: drafted }).processSync(form)))).toBe(2)
    const component = document(title, `<Note>\n\n${lead}\n\n</Note>`, text, brief)
    expect(noticesIn(String(remark().use(remarkMdx).use(remarkDisclosure, { disclosure: drafted }).processSync(component)))).toBe(2)
  })
})

describe('a label in its place', () => {
  it.each(unmoved)('stays as it is in %s', (_name, form) => {
    expect(labelMarkdown(form, drafted)).toMatchObject({ value: form, changed: false })
  })
})

describe('a lead that somebody wrote as a paragraph of HTML', () => {
  const form = document(title, `<p align="center">\n  ${lead.replace('**', '<b>').replace('**', '</b>')}\n</p>`, text, brief)
  it('is read, stays, and is taken off', () => {
    expect(readMarkdown(form)).toEqual(readMarkdown(labelled))
    expect(labelMarkdown(form, drafted)).toMatchObject({ value: form, changed: false })
    expect(unlabelMarkdown(form).value).toBe(source)
  })
  it('is replaced in a tree', () => {
    expect(String(remark().use(remarkDisclosure, { disclosure: drafted }).processSync(form))).toBe(
      String(remark().use(remarkDisclosure, { disclosure: drafted }).processSync(source))
    )
  })
  it.each([
    ['with more in it', form.replace('</p>', 'And more.</p>')],
    ['that is hidden', form.replace('<p ', '<p hidden ')],
    ['with text behind it', form.replace('</p>', '</p> And more.')]
  ])('is the author’s %s', (_name, other) => {
    expect(readMarkdown(other)).toBeUndefined()
  })
})

describe('a label whose asterisks show', () => {
  it.each(['**', ' **'])('is written anew in a tree, with %j for its end', (end) => {
    const form = withLead((words) => words.replace('** ', end))
    expect(String(remark().use(remarkDisclosure, { disclosure: drafted }).processSync(form))).toBe(
      String(remark().use(remarkDisclosure, { disclosure: drafted }).processSync(source))
    )
  })
  it('is written anew', () => {
    const form = withLead((words) => words.replace('** ', '**'))
    expect(labelMarkdown(form, drafted).value).toBe(labelled)
  })
})

describe('a label behind other text', () => {
  it.each(moved)('comes first again in %s', (_name, form) => {
    const { value, changed } = labelMarkdown(form, drafted)
    expect(changed).toBe(true)
    expect(value).toMatch(/^(?:# \[AI-generated\] .*\n+)?\*\*AI-generated\.\*\* An/)
  })
  it('is told with its line', () => {
    const { notes } = labelMarkdown(before('*20 November 2026*'), drafted)
    const told = notes.find(({ ruleId }) => ruleId === 'label/moved')
    expect(told?.message).toMatch(/^Line 5: /)
  })
})

describe('a second label', () => {
  const doubled = labelled.replace(`${lead}\n`, `${lead}\n\n${lead.replace('drafted', 'drafted')}\n`)
  it('that stands upon the first is one with it', () => {
    expect(noticesIn(doubled)).toBe(3)
    const { value } = labelMarkdown(doubled, drafted)
    expect(value).toBe(labelled)
    expect(unlabelMarkdown(doubled).value).toBe(source)
  })
  it.each([
    ['in the text', `${labelled}\nMore of it.\n\n${lead}\n`, 11],
    ['of other facts', `${labelled}\nMore.\n\n${lead.replaceAll('Ada Lovelace', 'Bea Smith')}\n`, 11]
  ])('further down is told with its line: %s', (_name, form, line) => {
    const { notes } = labelMarkdown(form, drafted)
    const told = notes.filter(({ ruleId }) => ruleId === 'label/second')
    expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(`^Line ${line}: `)])
  })
  it.each([
    ['italics', `${labelled}\nMore.\n\n_${lead}_\n`, 11],
    ['an entry of a list', `${labelled}\nMore.\n\n- ${lead}\n- Other.\n`, 11],
    ['a heading', `${labelled}\nMore.\n\n### ${lead}\n`, 11]
  ])('is told in %s', (_name, form, line) => {
    const { notes } = labelMarkdown(form, drafted)
    expect(notes.filter(({ ruleId }) => ruleId === 'label/second').map(({ message }) => message)).toEqual([
      expect.stringMatching(`^Line ${line}: a label stands here`)
    ])
  })
  it.each([
    ['at the end', `${labelled}\n${brief}\n`],
    ['behind the text of a label', document(title, lead, brief, text, brief)],
    ['of a text whose lead was changed', document(title, lead.replace('drafted', 'imagined'), brief, text)]
  ])('that is the repeat alone is told with its line, and stays: %s', (_name, form) => {
    const { value, notes } = labelMarkdown(form, drafted)
    expect(notes.filter(({ ruleId }) => ruleId === 'label/second').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Line [57]: the repeat of the label stands here/)
    ])
    expect(noticesIn(unlabelMarkdown(value).value)).toBeGreaterThan(0)
  })
  it.each([
    ['a word more', document(title, `${lead} Enjoy.`, text)],
    ['part of a paragraph', document(title, `${lead}\n${text}`)],
    ['half translated', document(title, lead.replace('drafted this text', 'hat das geschrieben'), text)],
    ['a table', document(title, `| ${lead} |\n| --- |`, text)],
    ['in italics behind the bold', document(title, `${lead.replace('** ', '** *')}*`, text)],
    ['in two kinds of italics', document(title, `${lead.replace('**', '***').replace('** ', '*** *')}*`, text)],
    ['with a link', document(title, lead.replace('GPT-4', '[GPT-4](https://example.org)'), text)]
  ])('that was changed is asked about with its line: %s', (_name, form) => {
    for (const text of [form, labelMarkdown(form, drafted).value]) {
      const near = labelMarkdown(text, drafted).notes.filter(({ ruleId }) => ruleId === 'label/near')
      expect(near).toMatchObject([{ severity: 'warn', message: expect.stringMatching(/^Line [35]: these words open/) }])
    }
  })
  it.each([
    ['in code', `${labelled}\n\`\`\`\n\n${lead}\n\n\`\`\`\n`],
    ['in a quotation', `${labelled}\n> ${lead}\n`],
    ['as a part of a paragraph', `${labelled}\nThis is how it reads:\n${lead}\n`],
    ['in other words', `${labelled}\n${lead.replace('drafted', 'imagined')}\n`]
  ])('is none that only shows one: %s', (_name, form) => {
    const { notes } = labelMarkdown(form, drafted)
    expect(notes.filter(({ ruleId }) => ruleId === 'label/second')).toEqual([])
  })
})

describe('section marks of a text that grew', () => {
  const marks = ['title', 'lead', 'sections', 'end', 'record'] as const
  const grown = (text: string) => text.replace('## Flood', '## Slack\n\nStill.\n\n## Flood')
  const written = '# Tides\n\n## Ebb\n\nIt falls.\n\n## Flood\n\nIt rises.\n'
  const sections = grown(labelMarkdown(written, drafted, { marks }).value)
  it('are taken off where they are, and put into every section', () => {
    expect(unlabelMarkdown(sections).value).toBe(grown(written))
    expect(labelMarkdown(sections, drafted, { marks }).value).toBe(labelMarkdown(grown(written), drafted, { marks }).value)
  })
  it.each(['## Flood', '# Tides\n\n## Flood\n', '# Tides\n\n## Ebb\n\nIt falls.\n\n## Flood\n\n'])('come off where the last section has nothing else, before the repeat at the end: %j', (text) => {
    const { value } = labelMarkdown(text, drafted, { marks })
    expect(unlabelMarkdown(value).value).toBe(text)
    expect(labelMarkdown(value, drafted, { marks })).toMatchObject({ value, changed: false })
  })
  it.each(['## Ebb\n\nIt falls.\n', '# Tides\n\nThey come.\n\n## Ebb\n\nIt falls.\n'])('are no repeat at the end where none is asked for: %j', (text) => {
    const options = { marks: ['title', 'lead', 'sections', 'record'], reason: 'The end is elsewhere.' } as const
    const { value } = labelMarkdown(text, drafted, options)
    expect(unlabelMarkdown(value).value).toBe(text)
    expect(labelMarkdown(value, drafted, options)).toMatchObject({ value, changed: false })
  })
})

describe('a label that a tool translated in part', () => {
  const german = renderLabel(drafted, locales.find(({ tag }) => tag === 'de') ?? locales[0] ?? ({} as never))
  if (!german) throw new Error('The facts of this test say that AI took part')
  const words = markdownWords(german)
  const mixed = document(title.replace('[AI-generated] ', german.title), lead, text, words.brief)
  it('is replaced whole', () => {
    expect(labelMarkdown(mixed, drafted, { locale: 'de' }).value).toBe(
      labelMarkdown(source, drafted, { locale: 'de' }).value
    )
    expect(labelMarkdown(mixed, drafted).value).toBe(labelled)
  })
  it('is taken off whole', () => {
    expect(unlabelMarkdown(mixed).value).toBe(source)
  })
  it('is no reason to take the author’s words of another language', () => {
    const own = `# ${german.title}Gezeiten\n\nText.\n`
    expect(unlabelMarkdown(labelMarkdown(own, drafted).value).value).toBe(own)
  })
})

describe('a title mark', () => {
  it('is taken alone where more than the mark is in italics or code', () => {
    const whole = (mark: string) => unlabelMarkdown(withTitle(`# ${mark}[AI-generated] Tides${mark}`)).value
    expect(whole('*')).toBe('# *Tides*\n\nThe sea rises twice a day.\n')
    expect(whole('`')).toBe('# `Tides`\n\nThe sea rises twice a day.\n')
  })
  it('is taken whole where a tool escaped its backslashes for double quotes', () => {
    const field = (value: string) => `---\ntitle: ${value}\n---\n\nText.\n`
    const form = labelMarkdown(field('Tides'), drafted).value.replace('"[AI-generated] Tides"', '"\\\\[AI-generated\\\\] Tides"')
    expect(form).toContain('title: "\\\\[AI-generated\\\\] Tides"')
    expect(unlabelMarkdown(form).value).toBe(field('"Tides"'))
    expect(labelMarkdown(form, drafted).value.match(/AI-generated\]?[^.]*Tides/g)).toHaveLength(1)
  })
  it('leaves what the author has in italics behind it', () => {
    for (const own of ['# *[AI-generated]* Tides\n\nText.\n', '# `[AI-generated]` Tides\n\nText.\n', '# *Tides* and *seas*\n\nText.\n']) {
      expect(unlabelMarkdown(labelMarkdown(own, drafted).value).value).toBe(own)
    }
  })
})

describe('a heading that could swallow the lead', () => {
  it.each([
    ['md', '<!-- c -->\n\n# Tides <br>\n\nThe sea rises.\n'],
    ['md', '<!-- c -->\r\n\r\nTides <br>\r\n====\r\n'],
    ['mdx', 'import Sea from "./sea"\n\n# Tides {sea}\n\nThe sea rises.\n']
  ] as const)('is marked behind the lead, and loses its mark with it, in %s: %j', (format, text) => {
    const { value } = labelMarkdown(text, drafted, { format })
    expect(value.split('[AI-generated]')).toHaveLength(2)
    expect(unlabelMarkdown(value).value).toBe(text)
    expect(labelMarkdown(value, drafted, { format })).toMatchObject({ value, changed: false })
  })
})

describe('a foreword', () => {
  const book = labelMarkdown(source, { ...drafted, use: 'publication' }).value
  it.each([
    ['other markers', book.replaceAll('\n- ', '\n* ')],
    ['wide markers', book.replaceAll('\n- ', '\n-   ')],
    ['wider markers', book.replaceAll('\n- ', '\n*   ')],
    ['numbers', book.replaceAll('\n- ', '\n1. ')],
    ['gaps between the entries', book.replaceAll('\n- ', '\n\n- ')],
    ['a heading with an identifier', book.replace('## Foreword', '## Foreword {#foreword}')],
    ['a heading with an identifier of MDX', book.replace('## Foreword', '## Foreword {/* #foreword */}')],
    ['a heading with an anchor', book.replace('## Foreword', '## <a id="foreword"></a>Foreword')],
    ['a heading with a link to itself', book.replace('## Foreword', '## Foreword [¶](#foreword)')],
    ['a heading with an element that links to itself', book.replace('## Foreword', '## Foreword <a href="#foreword">#</a>')],
    ['a heading that is a link', book.replace('## Foreword', '## [Foreword](#foreword)')],
    ['a heading with a number', book.replace('## Foreword', '## 1.1. Foreword')],
    ['a list in HTML', book.replace(/(?:^- .*\n)+/m, (list) => `<ol>\n${list.replace(/^- (.*)$/gm, '  <li>$1</li>')}</ol>\n`)],
    [
      'a table',
      book.replace(/(?:^- .*\n)+/m, (list) => {
        const rows = list.trimEnd().split('\n').map((row) => `${row.replace(/^- /, '| ').replace(': ', ' | ')} |\n`)
        return `|  |  |\n| --- | :-- |\n${rows.join('')}`
      })
    ],
    ['a deeper heading', book.replace('## Foreword', '### Foreword ###')],
    ['wrapped entries', book.replace('intelligence, ', 'intelligence,\n  ')],
    ['wrapped prose', book.replace(/(## Foreword\n\n.*?), /, '$1,\n')]
  ])('is known with %s', (_name, form) => {
    expect(form).not.toBe(book)
    expect(unlabelMarkdown(form).value).toBe(source)
    expect(labelMarkdown(form, { ...drafted, use: 'publication' })).toMatchObject({ changed: false })
  })
  it('is not known where its list in HTML has an entry more', () => {
    const entries = (list: string) => list.trimEnd().split('\n').map((line) => line.replace(/^- (.*)$/, '<li>$1</li>')).join('\n')
    const grown = book.replace(/(?:^- .*\n)+/m, (list) => `<ul>\n${entries(list)}\n<li>The author’s own.</li>\n</ul>\n`)
    expect(unlabelMarkdown(grown).value).toContain('The author’s own.')
  })
  it('is looked for in no heading of any length', () => {
    for (const sign of [' ', '#']) {
      const long = book.replace('## Foreword', `## Fore${sign.repeat(300_000)}word`)
      expect(unlabelMarkdown(long).value).toContain('- Drafting: ')
    }
  })
  describe('in wrappers of converters', () => {
    const start = book.indexOf('## Foreword')
    const end = book.indexOf('The sea')
    const [heading = '', ...rest] = book.slice(start, end).trimEnd().split('\n\n')
    const prose = rest.join('\n\n')
    const items = prose.replace(/^- (.*)\n?/gm, '<li>$1</li>')
    const html = `<h2>Foreword</h2><p>${items.replace('\n\n', '</p><ul>')}</ul>`
    const own = 'Words of the author’s.'
    const withForeword = (...blocks: readonly string[]) => `${book.slice(0, start)}${blocks.join('\n\n')}\n\n${book.slice(end)}`
    const without = (...blocks: readonly string[]) => source.replace('The sea', `${blocks.join('\n\n')}\n\nThe sea`)
    it.each([
      ['round it', ['<div>', heading, prose, '</div>'], []],
      ['round its heading', ['<div>', heading, '</div>', prose], []],
      ['round its heading, in one that goes on', ['<div>', '<section>', heading, '</section>', prose, own, '</div>'], ['<div>', own, '</div>']],
      ['round it, in one that goes on', ['<div>', '<section>', heading, prose, '</section>', own, '</div>'], ['<div>', own, '</div>']],
      ['round it, in colons that go on', ['::: {.a}', '<div>', heading, '</div>', prose, own, ':::'], ['::: {.a}', own, ':::']],
      ['that another sign does not end', ['<div>', heading, prose, ':::', own, '</div>'], ['<div>', ':::', own, '</div>']],
      ['in HTML', [`<section>${html}</section>`], []],
      ['in HTML, one in the other', [`<div><div>${html}</div>\n</div>`], []]
    ])('is taken off with no more than its own borders, %s', (_name, blocks, left) => {
      const bare = left.length === 0 ? source : without(...left)
      expect(unlabelMarkdown(withForeword(...blocks)).value).toBe(bare)
    })
    it.each([
      ['a picture', `<section><img src="map.png" alt="A map">${html}</section>`],
      ['words', `<section>${html}<p>${own}</p></section>`]
    ])('is left in HTML with %s of the author’s', (_name, block) => {
      expect(unlabelMarkdown(withForeword(block)).value).toBe(without(block))
    })
  })
  it('leaves a table of the author’s behind it alone', () => {
    const table = '| a | b |\n| - | - |\n| c | d |\n'
    const { value } = labelMarkdown(table, { ...drafted, use: 'publication' })
    expect(unlabelMarkdown(value).value).toBe(table)
  })
  it('leaves a list of the author’s behind it alone', () => {
    const list = '- one\n- two\n'
    const { value } = labelMarkdown(list, { ...drafted, use: 'publication' })
    expect(unlabelMarkdown(value).value).toBe(list)
  })
})

describe('readWords', () => {
  const label = (locale: (typeof locales)[number]) => renderLabel(drafted, locale)
  it.each(locales.map((locale) => [locale.tag, label(locale)] as const))('reads a label of %s', (_tag, words) => {
    if (!words) throw new Error('The facts of this test say that AI took part')
    expect(readWords(markdownWords(words).lead)).toBe(
      // A full-width stop has its space within it.
      foldText(`${words.lead.mark} ${words.lead.text}`).replace('。 ', '。')
    )
  })
  it.each([
    ['code', 'By `Ada`'],
    ['emphasis', 'By *Ada*'],
    ['what is struck out', 'By ~~Ada~~'],
    ['an image', 'By ![Ada](a.png)'],
    ['a link to elsewhere', 'By [Ada](https://example.org)'],
    ['a hidden element', 'By <span hidden>Ada</span>'],
    ['an element that a style hides', 'By <span style="display: none">Ada</span>'],
    ['an element that deletes', 'By <del>Ada</del>'],
    ['an open comment', 'By <!-- Ada']
  ])('does not read %s', (_name, markdown) => {
    expect(readWords(markdown)).toBeUndefined()
  })
  it('takes time that grows with the text alone', () => {
    for (const piece of ['<', '<!--', '[', '[a](', '&', '&#1', '*', '_a', '`', '\\', '<a "', '{', "{'{'"]) {
      expect(() => readWords(piece.repeat(20_000))).not.toThrow()
    }
  })
  it('reads any text, or says that it can’t', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (markdown) => {
      expect(['string', 'undefined']).toContain(typeof readWords(markdown))
    })
    fc.assert(property)
  })
})

describe('a title whose key is written in capitals, as Hugo reads it too', () => {
  it.each([
    ['---\nTitle: Tides\n---\n\nx\n', 'Title: "[AI-generated] Tides"'],
    ['+++\nTITLE = "Tides"\n+++\n\nx\n', 'TITLE = "[AI-generated] Tides"'],
    ['{ "Title": "Tides" }\n\nx\n', '"Title": "[AI-generated] Tides"']
  ])('is marked: %j', (document, title) => {
    const { value } = labelMarkdown(document, drafted)
    expect(value).toContain(title)
    expect(unlabelMarkdown(value).value).toBe(document)
  })
})

describe('a label with an icon before its words', () => {
  const titled = labelMarkdown(source, drafted).value
  const decorate = (icon: string) => titled.replace(/^\*\*/gm, `${icon}**`)

  it.each(['🤖 ', '🤖', '🤖✨ ', ':robot: ', 'ℹ️ '])('is read, replaced and taken off: %j', (icon) => {
    const document = decorate(icon)
    expect(readMarkdown(document)).toEqual(readMarkdown(titled))
    expect(unlabelMarkdown(document).value).toBe(source)
    // The same words are left as they stand.
    expect(labelMarkdown(document, drafted).value).toBe(document)
    const tree = String(remark().use(remarkDisclosure, { disclosure: drafted }).processSync(document))
    expect(lookAlikes(tree)).toHaveLength(lookAlikes(titled).length)
  })

  it.each(['Note: ', 'No ', '© '])('is none with words before it: %j', (words) => {
    expect(readMarkdown(decorate(words))).toBeUndefined()
    expect(unlabelMarkdown(decorate(words)).changed).toBe(false)
  })
})

describe('a heading that shows nothing', () => {
  it.each(['&nbsp;', '\u00A0', '&#8203; #', '\u200B'])('has the lead before it and no mark: %j', (blank) => {
    const document = `# ${blank}\n\nThe sea rises.\n`
    const { value } = labelMarkdown(document, drafted)
    expect(value.startsWith(`${lead}\n\n# ${blank}`)).toBe(true)
    expect(labelMarkdown(value, drafted).changed).toBe(false)
    expect(unlabelMarkdown(value).value).toBe(document)
    const tree = String(remark().use(remarkDisclosure, { disclosure: drafted }).processSync(document))
    expect(tree.startsWith(lead)).toBe(true)
    expect(tree).not.toContain('[AI-generated] ')
  })

  it.each(['&amp;', '&nbsp;T'])('is none with a letter: %j', (words) => {
    expect(labelMarkdown(`# ${words}\n\nThe sea rises.\n`, drafted).value.startsWith('# [AI-generated] ')).toBe(true)
  })
})

describe('a label in HTML that a converter kept in the text', () => {
  const [notice = ''] = /^<p .*?<\/p>/.exec(labelHtml('<p>x</p>', drafted).value) ?? []
  const page = (inner: string) => `<header>Home</header>\n\n<main><article><h1>Tides</h1>${inner}<p>The sea rises.</p></article></main>\n\n<footer>© Harbour</footer>\n`
  const named = (source: string) =>
    labelMarkdown(source, drafted).notes.filter(({ ruleId }) => ruleId === 'label/second').map(({ message }) => message.slice(0, 30))

  it('is named with its line beside the one at the start', () => {
    expect(notice).toMatch(/^<p [^<>]*><strong [^<>]*>AI-generated/)
    expect(named(page(notice))).toEqual(['Line 3: a label stands here be'])
    const { value } = labelMarkdown(page(notice), drafted)
    expect(named(value)).toEqual(['Line 5: a label stands here be'])
    expect(unlabelMarkdown(value).value).toBe(page(notice))
  })

  it.each([
    ['in a quotation', page(`<blockquote>${notice}</blockquote>`)],
    ['in code', page(`<pre>${notice}</pre>`)],
    ['in a comment', page(`<!-- ${notice} -->`)],
    ['in a fence', `\`\`\`html\n${page(notice).replaceAll('\n\n', '\n')}\`\`\`\n`],
    ['as part of a paragraph', page(notice.replace('</p>', ' And more.</p>'))],
    ['in a paragraph of Markdown', `The sea.\n\nIt says ${notice} there.\n`]
  ])('is none %s', (_, source) => {
    expect(named(source)).toEqual([])
  })

  it('is looked for in linear time', () => {
    for (const part of ['<strong>AI-generated.', '<p><strong>AI-generated.</strong> An ', '<strong ', '<p ', '<blockquote><p><strong>AI-generated.</strong></p>']) {
      expect(named(`<div>${part.repeat(100_000)}`)).toEqual([])
    }
  })
})

describe('a label that somebody put into a quotation or a callout', () => {
  const messages = (document: string) =>
    labelMarkdown(document, drafted).notes.filter(({ ruleId }) => ruleId === 'label/second').map(({ message }) => message)
  const inTree = (document: string) =>
    remark().use(remarkDisclosure, { disclosure: drafted }).processSync(document).messages.filter(({ ruleId }) => ruleId === 'second')
  const opening = 'a label stands here in a quotation or a callout that opens the text'

  it.each([
    ['a quotation', `> ${lead}`],
    ['a quotation that is wrapped', `> ${lead.replace(' drafted', '\n> drafted')}`],
    ['an alert', `> [!NOTE]\n> ${lead}`],
    ['an alert with a blank line', `> [!NOTE]\n>\n> ${lead}`],
    ['a callout of Obsidian', `> [!info]+ About AI\n> ${lead}`],
    ['a quotation in a quotation', `> > ${lead}`],
    ['a quotation in a quotation that is wrapped', `> >> ${lead.replace(' drafted', '\n>>> drafted')}\n>\n> The sea falls.`],
    ['a quotation in an alert', `> [!NOTE]\n> > ${lead}`]
  ])('is named where it opens the text: %s', (_, quoted) => {
    for (const heading of [title, '']) {
      const quotedFirst = heading === '' ? document(quoted, text) : document(heading, quoted, text)
      const line = heading === '' ? 1 : 3
      expect(messages(quotedFirst)).toEqual([expect.stringContaining(`Line ${line}: ${opening}`)])
      const { value } = labelMarkdown(quotedFirst, drafted)
      expect(messages(value)).toEqual([expect.stringContaining(`Line ${line + 2}: ${opening}`)])
      expect(inTree(quotedFirst)).toHaveLength(1)
    }
  })

  it('is named by its own line where the same words stand above it', () => {
    const head = `---\ndescription: |\n  > ${lead}\n---\n`
    for (const above of [`<!--\n> ${lead}\n-->\n\n`, head]) {
      const source = `${above}${document(title, `> ${lead}`, text)}`
      const line = above.split('\n').length + 2
      expect(messages(source)).toEqual([expect.stringContaining(`Line ${line}: ${opening}`)])
    }
  })

  it('stays in a quotation that somebody wrote as HTML, and is named', () => {
    const source = document(title, '<blockquote>', lead, '</blockquote>', text)
    const { value } = labelMarkdown(source, drafted)
    expect(value).toContain(`<blockquote>\n\n${lead}\n\n</blockquote>`)
    expect(messages(value)).toHaveLength(1)
    expect(unlabelMarkdown(value).value).toBe(source)
    expect(unlabelMarkdown(source.replaceAll('blockquote>', 'div>')).value).not.toContain(lead)
  })

  it('is named in an admonition of MkDocs', () => {
    expect(messages(document(title, `!!! note "AI"\n    ${lead}`, text))).toEqual([expect.stringContaining(`Line 3: ${opening}`)])
  })

  it.each([
    ['behind words', document(title, text, `> ${lead}`)],
    ['behind words in a quotation of a quotation', document(title, `> The sea.\n>\n> > ${lead}`, text)],
    ['as a part of a quotation', document(title, `> ${lead} And more.`, text)],
    ['in a quotation of another', document(title, '> **Note.** The sea rises.', text)],
    ['in code', document(title, `\`\`\`\n> ${lead}\n\`\`\``, text)]
  ])('is none %s', (_, source) => {
    expect(messages(source)).toEqual([])
    expect(inTree(source)).toEqual([])
  })
})
