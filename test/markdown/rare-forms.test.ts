import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { drafted } from '../notice/disclosures.js'

const { value: labelled } = labelMarkdown('# Tides\n\nThe sea rises.\n', drafted)
const [, , lead = ''] = labelled.split('\n')

function throughRemark(source: string): string {
  return String(remark().use(remarkGfm).use(remarkDisclosure, { disclosure: drafted }).processSync(source))
}

/** What stands before the lead. */
function before(text: string): string {
  return text.slice(0, text.indexOf(lead)).replaceAll('\\[', '[')
}

describe('definitions of links before the text', () => {
  const fields = '<!--\n.. title: Tides\n-->\n\n'

  it.each([
    ['[a]: https://example.org\n[//]: # (A comment.)\n\n# Tides\n\nText [a].\n', '# [AI-generated] Tides\n\n'],
    ['[a]: https://example.org "A title"\n\nTides\n=====\n\nText [a].\n', ' Tides'],
    [`${fields}[a]: https://example.org\n\n# Tides\n\nText [a].\n`, '# [AI-generated] Tides\n\n'],
    ['<!-- A licence. -->\n\n[a]: https://example.org\n\n# Tides\n\nText [a].\n', '# [AI-generated] Tides\n\n'],
    ['[a]: https://example.org\n\nText [a].\n', ''],
    [`[a]: https://example.org\n\n${fields}Text [a].\n`, ''],
    [`${fields}[a]: https://example.org\n\nText [a].\n`, fields]
  ])('are passed for a title, and stay behind the lead without one, in the source as in a tree: %j', (source, opening) => {
    const { value } = labelMarkdown(source, drafted)
    expect(before(value)).toContain(opening)
    if (opening === '' || opening === fields) expect(before(value)).toBe(opening)
    expect(before(throughRemark(source))).toBe(before(throughRemark(value)))
    expect(throughRemark(value)).toBe(throughRemark(source))
    expect(unlabelMarkdown(value).value).toBe(source)
    expect(labelMarkdown(value, drafted).changed).toBe(false)
  })

  it.each([
    '[^1]: A footnote shows words.\n\n# Tides\n\nText[^1].\n',
    '[a]: https://example.org/(tides\n\n# Tides\n\nText [a].\n',
    '[a]: https://example.org\nText.\n\n# Tides\n\nText [a].\n',
    '[ ]: https://example.org\n\n# Tides\n\nText.\n',
    '[Tides]: the sea and more\n\n# Tides\n\nText.\n'
  ])('are no other lines: the lead stands before %j', (source) => {
    const { value } = labelMarkdown(source, drafted)
    expect(value.startsWith(`${lead}\n\n${source}`)).toBe(true)
    expect(unlabelMarkdown(value).value).toBe(source)
  })

  it('are passed in linear time', () => {
    for (const text of ['[a]: b\n'.repeat(100_000), `[${'a'.repeat(100_000)}]: b\n`, '['.repeat(100_000), `[a]: ${'('.repeat(100_000)}`]) {
      expect(unlabelMarkdown(labelMarkdown(text, drafted).value).value).toBe(text)
      expect(readMarkdown(text)).toBeUndefined()
    }
  })
})

describe('a label with an icon beside it', () => {
  const source = '# Tides\n\nThe sea rises.\n'
  const others = { ...drafted, responsible: undefined }
  const inBold = (icon: string) => labelled.replaceAll('**AI-generated.**', `${icon}**AI-generated.**`)
  const count = (text: string) => text.split('drafted this text').length - 1
  const drawing = '<svg viewBox="0 0 9 9"><title>A robot</title><path d="M0 0"/></svg> '
  const icons = ['![](a.png) ', '![🤖](a.png)', '[![](a.png)](https://example.org) ', '<img src="a.png" alt="" style="width:1em"> ']
  const elements = ['<i class="fa fa-robot" aria-hidden="true"></i> ', '<span aria-hidden="true">🤖</span> ', '<span style="color:red">●</span> ', drawing]
  const fonts = ['<i class="material-icons">smart_toy</i> ', '<span aria-hidden="true" class="material-symbols-outlined">smart_toy</span>', ':material-robot:{ .lg } ', '&#x1F916; ']

  it.each([...icons, ...elements, ...fonts])('is read, not doubled, and comes off: %j', (icon) => {
    const document = inBold(icon)
    expect(readMarkdown(document)).toEqual(readMarkdown(labelled))
    expect(labelMarkdown(document, drafted)).toMatchObject({ value: document, notes: [] })
    expect(count(labelMarkdown(document, others).value)).toBe(1)
    expect(count(throughRemark(document))).toBe(1)
    expect(unlabelMarkdown(document).value).toBe(source)
  })

  it.each(['![](a.png)', '<i class="fa" aria-hidden="true"></i>'])('may have it in another place: %s', (icon) => {
    for (const document of [labelled.replaceAll('.** ', `.** ${icon} `), labelled.replaceAll(/(?<=for it|Lovelace)\.\n/g, `. ${icon}\n`)]) {
      expect(document).not.toBe(labelled)
      expect(unlabelMarkdown(document).value).toBe(source)
      expect(count(throughRemark(document))).toBe(1)
    }
  })

  it.each([
    '![A robot](a.png) ',
    '<img src="a.png"> ',
    '<img src="a.png" data-alt=""> ',
    '<span aria-hidden="true">No</span> ',
    '<svg><text>No</text></svg> ',
    '<kbd>AI</kbd> ',
    '{{< icon "robot" >}} ',
    '{% icon robot %} ',
    '{octicon}`alert;1em` ',
    '<Icon name="robot" /> ',
    '![[robot.png|20]] '
  ])('is named with its lines where what stands there may show something else: %j', (icon) => {
    const { value, notes } = labelMarkdown(inBold(icon), drafted)
    expect(notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Line 3: a label stands here/),
      expect.stringMatching(/^Line 7: the repeat of the label stands here/)
    ])
    expect(unlabelMarkdown(value).value).toBe(inBold(icon))
    const { messages } = remark().use(remarkGfm).use(remarkDisclosure, { disclosure: drafted }).processSync(inBold(icon))
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['second', 'second'])
  })

  it.each([
    ['words', (words: string) => `It reads: ${words}`],
    ['a quotation', (words: string) => `> 🤖 ${words}`],
    ['code', (words: string) => `    {icon} ${words}`]
  ])('is not named in %s', (_, put) => {
    const document = labelled.replace('The sea rises.', `The sea rises.\n\n${put(lead)}`)
    expect(labelMarkdown(document, drafted)).toMatchObject({ value: document, notes: [] })
    expect(remark().use(remarkDisclosure, { disclosure: drafted }).processSync(document).messages).toEqual([])
  })

  it('is looked for in linear time', () => {
    for (const piece of ['![', '![](', '[![](', '<i>', '<svg>', '<img ', '<img alt=', '<span> ', '<i class=material-icons>a', '{**AI', '`**AI-generated.', '<b ']) {
      const text = `# Tides\n\n${piece.repeat(100_000)}\n`
      expect(unlabelMarkdown(labelMarkdown(text, drafted).value).value).toBe(text)
    }
  })
})

describe('a list of attributes below a notice', () => {
  const withLists = (list: string) => labelled.replace(lead, `${lead}\n${list}`).replace(/\n$/, `\n${list}\n`)

  it.each(['{: .notice--info}', '{: #ai .notice }\n{: title="AI"}'])('goes with it: %s', (list) => {
    expect(unlabelMarkdown(withLists(list)).value).toBe('# Tides\n\nThe sea rises.\n')
    expect(labelMarkdown(withLists(list), drafted).value.split('AI used:')).toHaveLength(2)
  })

  it('stays below the words of the author', () => {
    const source = '# Tides\n\nThe sea rises.\n{: .notice--info}\n'
    expect(unlabelMarkdown(labelMarkdown(source, drafted).value).value).toBe(source)
  })
})

describe('a label in a container that opens the text', () => {
  const title = '# Tides\n\n'
  const text = '\n\nThe sea rises.\n'
  const messages = (source: string) => labelMarkdown(source, drafted).notes.map(({ message }) => message)
  const inTree = (source: string) =>
    remark().use(remarkGfm).use(remarkDisclosure, { disclosure: drafted }).processSync(source).messages.map(({ ruleId }) => ruleId)

  it.each([
    ['a quotation in a quotation', `> > ${lead}`],
    ['the same without a space', `>> ${lead}`],
    ['an alert in an alert', `> [!NOTE]\n> > [!TIP]\n> > ${lead}`],
    ['a quotation with a title', `> **Note**\n> ${lead}`],
    ['the same in two paragraphs', `> **Note**\n>\n> ${lead}`],
    ['a list in a quotation', `> - ${lead}`],
    ['an admonition of MkDocs', `!!! note\n\n    ${lead}`],
    ['one in another', `!!! note\n\n    ??? tip "AI"\n\n        ${lead}`],
    ['a tab', `=== "AI"\n\n    ${lead}`],
    ['an admonition behind a tab', `!!! note\n\n\t${lead}`],
    ['a directive of MyST in a fence', `\`\`\`{note}\n${lead}\n\`\`\``],
    ['an aside of Notion, which is raw HTML', `<aside>\n💡 ${lead}\n\n</aside>`],
    ['a block of raw HTML', `<div markdown="1">\n${lead}\n</div>`],
    ['a wrapper of DokuWiki', `<WRAP info>\n${lead}\n</WRAP>`]
  ])('is named once where it opens the text: %s', (_, container) => {
    for (const opening of [title, '']) {
      const source = opening + container + text
      expect(messages(source)).toHaveLength(1)
      expect(messages(source)[0]).toMatch(opening === '' ? /^Line [1-4]: / : /^Line [3-6]: /)
      expect(inTree(source)).toEqual([expect.stringMatching(/second|near/)])
      const { value } = labelMarkdown(source, drafted)
      expect(messages(value)).toHaveLength(1)
      expect(unlabelMarkdown(value).value).toBe(source)
    }
  })

  it.each([
    ['a definition', `AI\n: ${lead}`, 'Line 3: a label stands'],
    ['a block of Python Markdown', `/// note\n${lead}\n///`, 'Line 4: '],
    ['a template’s tags', `{% note %}\n${lead}\n{% endnote %}`, 'Line 4: '],
    ['a directive with options', `:::{admonition} AI\n:class: tip\n${lead}\n:::`, 'Line 3: ']
  ])('is named in the source: %s', (_, container, message) => {
    expect(messages(title + container + text)).toEqual([expect.stringContaining(message)])
  })

  it.each([
    ['code', `\`\`\`\n> ${lead}\n\`\`\``],
    ['indented code', `    ${lead}`],
    ['a comment', `<!--\n${lead}\n-->`],
    ['behind words', `The sea falls.\n\n> > ${lead}`],
    ['behind an admonition and words', `!!! note\n\n    Words.\n\nThe sea falls.\n\n> ${lead}`],
    ['a part of a quotation', `> > ${lead} And more.`],
    ['words of another', '> > **Note.** The sea rises.']
  ])('is none %s', (_, container) => {
    expect(messages(title + container + text)).toEqual([])
    expect(inTree(title + container + text)).toEqual([])
  })

  it.each([
    (words: string) => `:::note\n${words}\n:::`,
    (words: string) => `::: {.callout-note}\n${words}\n:::`,
    (words: string) => `<!-- prettier-ignore -->\n${words}`,
    (words: string) => `(ai)=\n${words}`
  ])('is read, with its repeat, where the border stands in the line above', (put) => {
    const [brief = ''] = labelled.trimEnd().split('\n').slice(-1)
    const wrapped = labelled.replace(lead, put(lead)).replace(brief, put(brief))
    const { value, notes } = labelMarkdown(wrapped, drafted)
    expect(value.split('AI used:')).toHaveLength(2)
    expect(value.split('drafted this text')).toHaveLength(2)
    expect(notes).toMatchObject([{ ruleId: 'label/moved' }])
    const bare = wrapped.replace('[AI-generated] ', '').replace(lead, '').replace(brief, '')
    expect(unlabelMarkdown(value).value.split(/\s+/)).toEqual(bare.split(/\s+/))
  })

  it('is looked for in linear time', () => {
    for (const piece of ['> ', '>', '!!! a\n', '    **AI\n', '> **AI-generated.\n', '- ', '| ', ':::\n', '<div>', '{%', '{{a}}', '   ', '(a)=\n']) {
      const source = `# Tides\n\n${piece.repeat(50_000)}\n`
      expect(unlabelMarkdown(labelMarkdown(source, drafted).value).value).toBe(source)
    }
  })

  it('leaves no repeat in HTML behind, in a tree', () => {
    const [brief = ''] = labelled.trimEnd().split('\n').slice(-1)
    const html = labelled.replace(brief, `<p>${brief.replace('**', '<strong>').replace('**', '</strong>')}</p>`)
    expect(throughRemark(html).split('AI used:')).toHaveLength(2)
    expect(throughRemark(html.replace('AI used:', 'Not used:')).split('used:')).toHaveLength(3)
  })
})

describe('a foreword that a tool gave another form', () => {
  const source = '# Tides\n\nThe sea rises.\n'
  const publication = { ...drafted, use: 'publication' } as const
  const { value: published } = labelMarkdown(source, publication)
  const start = published.indexOf('## Foreword')
  const end = published.indexOf('\n\nThe sea rises.')
  const foreword = published.slice(start, end)
  const [, prose = '', list = ''] = foreword.split('\n\n')
  const html = `<h2>Foreword</h2>\n<p>${prose}</p>\n<ul>\n${list.replaceAll(/^- (.*)$/gm, '<li>$1</li>')}\n</ul>`
  const put = (words: string) => published.slice(0, start) + words + published.slice(end)
  const forewordsIn = (text: string) => text.split('Foreword').length - 1
  const inTree = (text: string) => remark().use(remarkGfm).use(remarkDisclosure, { disclosure: publication }).processSync(text).messages.map(({ ruleId }) => ruleId)

  it.each([
    ['HTML without a section', html],
    ['HTML with blank lines in it', html.replaceAll('\n', '\n\n')],
    ['HTML in a section', `<section id="foreword">\n${html}\n</section>`],
    ['HTML in an aside with blank lines', `<aside>\n\n${html}\n\n</aside>`],
    ['an aside', `<aside>\n\n${foreword}\n\n</aside>`],
    ['wrappers in one another', `<article>\n<div>\n\n${foreword}\n\n</div>\n</article>`],
    ['lists of attributes', `${foreword.replace(prose, `${prose}\n{: .lead}`)}\n{: .roles}`]
  ])('is read, not doubled, and comes off whole: %s', (_, words) => {
    const document = put(words)
    expect(labelMarkdown(document, publication)).toMatchObject({ value: document, notes: [] })
    expect(unlabelMarkdown(document).value).toBe(source)
  })

  it.each([
    ['details', `<details><summary>Foreword</summary>\n\n${prose}\n\n${list}\n\n</details>`],
    ['a quotation', foreword.replace(/^/gm, '> ')],
    ['an admonition', `!!! note\n\n${foreword.replace(/^/gm, '    ')}`],
    ['a template’s tags', `{% note %}\n\n${foreword}\n\n{% endnote %}`],
    ['a list of definitions', foreword.replaceAll(/^- (\w+): /gm, '\n$1\n: ')],
    ['bold words for its heading', foreword.replace('## Foreword', '**Foreword**')]
  ])('is named where it is not taken off: %s', (_, words) => {
    const document = put(words)
    const { value, notes } = labelMarkdown(document, publication)
    expect(notes).toMatchObject([{ ruleId: 'label/second', message: expect.stringMatching(/^Line [5-9]: a foreword with the words of the label/) }])
    expect(forewordsIn(value)).toBe(2)
    expect(inTree(document)).toEqual(['second'])
  })

  it.each([
    ['of other words', put(foreword.replaceAll('Ada Lovelace', 'Bea Smith').replace('## ', '> ## '))],
    ['that is mentioned', labelled.replace('rises.', 'rises. See the Foreword.')]
  ])('is none %s', (_, document) => {
    expect(labelMarkdown(document, publication).notes).toEqual([])
    expect(inTree(document)).toEqual([])
  })

  it('stays in the wrapper of the author', () => {
    const own = `<aside>\n\n${foreword}\n\nMore.\n\n</aside>`
    expect(unlabelMarkdown(put(own)).value).toBe('# Tides\n\n<aside>\n\nMore.\n\n</aside>\n\nThe sea rises.\n')
  })

  it('is looked for in linear time', () => {
    for (const piece of ['<h2>Foreword</h2>', '<aside>\n', 'Foreword{', '</div>\n', '<h2>', '[ ]', '{: .a}\n']) {
      const text = `${labelled}\n${piece.repeat(50_000)}\n`
      const behind = labelled.replace('The sea rises.', piece.repeat(50_000))
      for (const document of [text, behind]) expect(forewordsIn(labelMarkdown(document, drafted).value)).toBe(forewordsIn(document))
    }
  })
})
