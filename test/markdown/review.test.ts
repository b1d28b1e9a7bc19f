import { describe, expect, it } from 'vitest'
import { digestOf, reviewOf } from '../../src/disclosure/review.js'
import { bodyOf } from '../../src/markdown/strip-label.js'
import { labelMarkdown } from '../../src/markdown/index.js'

const frontMatter = '---\ntitle: Tides\n---\n'
const body = '\n# Tides\n\nThe sea rises twice a day.\n'
const source = frontMatter + body

function facts(text: string) {
  return {
    author: 'Ada Lovelace',
    responsible: 'author',
    ai: 'GPT-4 (OpenAI)',
    roles: { drafting: 'ai', editing: 'author' },
    review: { by: 'Ada Lovelace', at: '2026-11-20', digest: digestOf(text) }
  }
}

function isAccepted(text: string, reviewed: string): boolean {
  try {
    return labelMarkdown(text, facts(reviewed)).changed
  } catch (error) {
    expect(error).toMatchObject({ code: 'review-mismatch' })
    return false
  }
}

describe('a review that is bound to a text', () => {
  it('holds for the body without its front matter', () => {
    expect(isAccepted(source, body)).toBe(true)
  })
  it('holds for the whole source', () => {
    expect(isAccepted(source, source)).toBe(true)
  })
  it('holds when the text is labelled, labelled again and labelled with other marks', () => {
    const { value } = labelMarkdown(source, facts(body))
    expect(labelMarkdown(value, facts(body)).changed).toBe(false)
    const marks = ['lead', 'title', 'sections', 'end', 'record'] as const
    expect(() => labelMarkdown(value, facts(body), { marks, locale: 'de' })).not.toThrow()
  })
  it('holds when the front matter changes', () => {
    expect(isAccepted(`---\ntitle: Ebb\n---\n${body}`, body)).toBe(true)
  })
  it.each([
    ['line endings', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line endings at the end', (text: string) => `${text}\n\n`],
    ['no line ending at the end', (text: string) => text.trimEnd()]
  ])('holds whatever the %s', (_name, change) => {
    expect(isAccepted(change(source), body)).toBe(true)
    expect(isAccepted(change(source), source)).toBe(true)
  })
  it.each([
    ['a word', body.replace('twice', 'thrice')],
    ['a space', body.replace('# Tides', '#  Tides')],
    ['a line', `${body}More.\n`],
    ['a blank line at the start', `\n${body}`]
  ])('breaks when %s changes', (_name, edited) => {
    expect(isAccepted(frontMatter + edited, body)).toBe(false)
  })
  it('breaks when a labelled text is edited', () => {
    const { value } = labelMarkdown(source, facts(body))
    expect(isAccepted(value.replace('twice', 'thrice'), body)).toBe(false)
  })
})

describe('bodyOf', () => {
  it('is the same with and without a label', () => {
    const { value } = labelMarkdown(source, facts(body))
    expect(bodyOf(value)).toBe(body)
    expect(bodyOf(source)).toBe(body)
  })
  it('is what a review is bound to', () => {
    const review = reviewOf(bodyOf(source), { by: 'Ada Lovelace' })
    expect(() => labelMarkdown(source, { ...facts(body), review })).not.toThrow()
  })
})
