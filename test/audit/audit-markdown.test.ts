import { describe, expect, it } from 'vitest'
import { auditMarkdown } from '../../src/audit/index.js'
import { reviewOf } from '../../src/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  review: 'Ada Lovelace',
  responsible: 'author'
}
const source = '---\ntitle: Tides\n---\n\n# Tides\n\nThe sea rises twice a day.\n'
const labelled = labelMarkdown(source, facts).value
const failed = (text: string) =>
  auditMarkdown(text)
    .findings.filter(({ outcome }) => outcome === 'fail')
    .map(({ ruleId }) => ruleId)

describe('a Markdown document that this library labelled', () => {
  it('passes', () => {
    expect(auditMarkdown(labelled, { facts }).findings).toEqual([])
  })
  it('fails where the label alone is left, and is cut', () => {
    const [, lead = ''] = /(\*\*AI-generated\.\*\* An[^\n]*)\n\n/.exec(labelled) ?? []
    const cut = lead.replace(/ Ada Lovelace edited.*/, ' And so on.')
    expect(failed(`# Tides\n\n${cut}\n\nThe sea rises twice a day.\n`)).toContain('audit/label-whole')
    expect(failed(`# Tides\n\n${lead}\n\nThe sea rises twice a day.\n`)).toEqual([])
  })
  it('fails where the label was moved behind text, cut, or hidden', () => {
    const lead = /\*\*AI-generated\.\*\* An[^\n]*\n\n/.exec(labelled)?.[0] ?? ''
    const without = labelled.replace(lead, '')
    expect(failed(without.replace('twice a day.\n', `twice a day.\n\n${lead}`))).toContain('audit/label-first')
    expect(failed(labelled.replace(/ Ada Lovelace edited[^\n]*/, ' And so on.'))).toContain('audit/label-whole')
    expect(failed(without.replace('# Tides\n\n', `# Tides\n\n<!-- ${lead.trim()} -->\n\n`))).not.toEqual([])
    expect(failed(labelled.replace('# ', '<style>body{opacity:0}</style>\n\n# '))).toContain('audit/stylesheets')
    expect(failed(labelled.replace(lead, `<details>\n<summary>More</summary>\n\n${lead}</details>\n\n`))).toContain(
      'audit/label-place'
    )
  })
  it('fails where a title in the front matter lost its mark', () => {
    expect(failed(labelled.replace('title: "[AI-generated] Tides"', 'title: Tides'))).toEqual(['audit/titles'])
  })
  it('fails where a reference makes a link of the mark', () => {
    expect(failed(`${labelled}\n[AI-generated]: https://example.org\n`)).toContain('audit/hijack')
    expect(failed(`${labelled}\n[Elsewhere]: https://example.org\n`)).toEqual([])
  })
  it('needs a review where an abbreviation gives the label a tooltip', () => {
    const report = auditMarkdown(`${labelled}\n*[AI]: American Idol\n`)
    expect(report.findings.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)).toEqual(['audit/hijack needs-review'])
  })
  it('tells line and column', () => {
    const behind = `# Tides\n\nThe sea rises twice a day, says the almanac.\n\nThis article was written by ChatGPT.\n`
    expect(auditMarkdown(behind).findings[0]?.place).toMatchObject({ line: 5, column: 1 })
  })
})

describe('facts in front matter', () => {
  const declared = `---\ntitle: Tides\ndisclosure:\n  author: Ada Lovelace\n  ai: GPT-4\n  roles: { drafting: ai }\n  review: none\n---\n\n# Tides\n\nThe sea rises.\n`
  it('count where none are given', () => {
    expect(failed(declared)).toEqual(['audit/disclosure-present'])
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' } as const
    expect(auditMarkdown(labelMarkdown(declared, facts).value).findings).toEqual([])
  })
  it('that don’t parse are a finding', () => {
    const { findings } = auditMarkdown(declared.replace('author: Ada Lovelace', "author: ''"))
    expect(findings.map(({ ruleId }) => ruleId)).toContain('audit/declared-facts')
  })
})

describe('a declared review', () => {
  const bound = { ...facts, review: reviewOf('# Tides\n\nThe sea rises twice a day.\n', { by: 'Ada Lovelace', at: '2026-11-20' }) }
  const text = labelMarkdown('# Tides\n\nThe sea rises twice a day.\n', bound).value
  it('passes for its text, and fails for another', () => {
    expect(auditMarkdown(text, { facts: bound }).findings).toEqual([])
    const other = auditMarkdown(text.replace('twice', 'thrice'), { facts: bound })
    expect(other.findings.map(({ ruleId }) => ruleId)).toEqual(['audit/review-text'])
  })
})
