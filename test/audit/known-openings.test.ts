import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../src/audit/index.js'
import { titleMark, withoutTitleMarks } from '../../src/audit/known-openings.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { locales } from '../../src/notice/built-in-words.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai', editing: 'author' }, review: 'author', responsible: 'author' } as const

describe('titleMark', () => {
  it.each(locales.map(({ tag }) => tag))('knows the mark that labels put before a title, in %s', (locale) => {
    const [title = ''] = labelMarkdown('# Tides\n', facts, { locale }).value.split('\n')
    const [, marked = '', mark = ''] = /^# (\\?\[([^\]\\]+)\\?\] ?Tides)$/.exec(title) ?? []
    const plain = marked.replaceAll('\\', '')
    expect(titleMark(plain)).toBe(mark)
    expect(withoutTitleMarks(plain)).toBe('Tides')
  })

  it.each([
    ['[Draft] [AI-generated] Tides', 'AI-generated'],
    ['[Draft] Tides', undefined],
    ['[Tides] [2026] High water', undefined],
    ['Tides [AI-generated]', undefined],
    ['AI-generated Tides', undefined],
    ['[AI-generated', undefined]
  ])('tells of %s: %s', (title, mark) => {
    expect(titleMark(title)).toBe(mark)
  })
})

it('takes brackets of the author’s for no mark: such a page has lost no label', () => {
  const page = (title: string) => auditHtml(`<title>${title}</title><h1>${title}</h1><p>The sea rises twice a day.</p>`)
  expect(page('[Draft] Tides').findings.map(({ ruleId }) => ruleId)).not.toContain('audit/label-whole')
  expect(page('[AI-generated] Tides').findings.map(({ ruleId }) => ruleId)).toContain('audit/label-whole')
})
