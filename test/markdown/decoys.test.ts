import { describe, expect, it } from 'vitest'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { markdownWords } from '../../src/markdown/markdown-words.js'
import { en } from '../../src/notice/locales/en.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { drafted } from '../notice/disclosures.js'

const label = renderLabel(drafted, en)
if (!label) throw new Error('The facts of this test say that AI took part')
const { lead, brief, heading } = markdownWords(label)
const body = '# Tides\n\nThe sea rises twice a day.\n'

/** Texts that a check for “already labelled” takes for a label, and that are none. */
const decoys: Readonly<Record<string, string>> = {
  'a mention in the middle': `${body}\nSome say that AI-generated texts are dull.\n`,
  'a denial': `# Tides\n\nNothing here is AI-generated.\n\n${body}`,
  'a bold denial': `**AI-generated.** This text is not.\n\n${body}`,
  'words at the end only': `${body}\n${brief}\n`,
  'the lead at the end only': `${body}\n${lead}\n`,
  'the repeat before code that nothing closes': `${body}\n${brief}\n\nThey go on.\n\n\`\`\`js\nrise()\n`,
  'the repeat in code that nothing closes': `${body}\n\`\`\`\nIt ends so:\n\n${brief}\n`,
  'the lead in a fence': `\`\`\`\n${lead}\n\`\`\`\n\n${body}`,
  'the lead as indented code': `    ${lead}\n\n${body}`,
  'the lead in a quotation': `> ${lead}\n\n${body}`,
  'the lead in a list': `- ${lead}\n\n${body}`,
  'the lead in a comment': `<!-- ${lead} -->\n\n${body}`,
  'the lead in a hidden element': `<div hidden>\n\n${lead}\n\n</div>\n\n${body}`,
  'the lead in front matter': `---\nlabel: "${lead}"\n---\n\n${body}`,
  'the lead below a first sentence': `# Tides\n\nThe sea rises.\n\n${lead}\n`,
  'the lead with a letter changed': `${lead.replace('drafted', 'Drafted')}\n\n${body}`,
  'the lead with another mark': `${lead.replace('AI-generated.', 'AI-generated!')}\n\n${body}`,
  'the lead with more behind it': `${lead} Or not.\n\n${body}`,
  'the lead without bold and with other words': `${lead.replaceAll('**', '').replace('drafted', 'imagined')}\n\n${body}`,
  'the lead as a part of a paragraph': `${lead}\nIt says more.\n\n${body}`,
  'the lead struck out in part': `${lead.replace('edited', '~~edited~~')}\n\n${body}`,
  'the lead with a hidden word': `${lead.replace('edited', '<span hidden>edited</span>')}\n\n${body}`,
  'the lead in italics': `${lead.replaceAll('**', '*')}\n\n${body}`,
  'a mark in the title only': body.replace('# ', `# ${heading}`),
  'a class of an element': `<p class="ai-label" data-ai-generated="true">AI-generated</p>\n\n${body}`,
  'a comment of a tool': `<!-- ai-generated -->\n\n${body}`
}
const table = Object.entries(decoys)

describe.each(table)('%s', (_name, source) => {
  it('is no label', () => {
    expect(readMarkdown(source)).toBeUndefined()
    expect(unlabelMarkdown(source)).toEqual({ value: source, changed: false })
  })
  it('is labelled and comes back', () => {
    const { value, changed } = labelMarkdown(source, drafted)
    expect(changed).toBe(true)
    expect(readMarkdown(value)).toBeDefined()
    expect(unlabelMarkdown(value).value).toBe(source)
  })
})

describe('a naive check', () => {
  it('takes most of them for labels', () => {
    const fooled = table.filter(([, source]) => source.includes('AI-generated'))
    expect(fooled.length).toBeGreaterThanOrEqual(16)
  })
})

describe('a label', () => {
  it('is recognised where it belongs', () => {
    expect(readMarkdown(`${lead}\n\nThe sea rises twice a day.\n`)).toBeDefined()
    expect(readMarkdown(`# Tides\n\n${lead}\n\nThe sea rises twice a day.\n`)).toBeDefined()
  })
})
