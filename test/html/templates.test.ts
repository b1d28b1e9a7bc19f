import { describe, expect, it } from 'vitest'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { labelHtml, readHtml } from '../../src/html/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { generated } from './fixtures.js'

const openings = /\{\{|\{%|\{#|<%/
const names = ['{{7*7}}', 'a {% raw %} b', '<%= 1 %>', '{{{x}}}', '{#if x}', '{%7%}', 'Bea {{7*7}} <%= 7 %> ${7*7} Smith']

describe.each(names)('a name that a template would evaluate: %s', (name) => {
  const facts = { ...generated, ai: name, roles: { drafting: 'ai', editing: 'author' } } as const

  it('opens nothing on a page, and is read back', () => {
    for (const html of ['<h1>T</h1><p>x</p>', '<!doctype html><meta charset=utf-8><title>T</title><p>x</p>']) {
      const { value } = labelHtml(html, facts)
      expect(value).not.toMatch(openings)
      expect(readHtml(value)?.ai).toEqual(expect.arrayContaining([expect.objectContaining({ model: name })]))
      expect(labelHtml(value, facts).value).toBe(value)
    }
  })

  it('opens nothing behind the plugin', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkDisclosure, { disclosure: facts })
      .use(remarkRehype)
      .use(rehypeStringify)
      .process('# T\n\nx\n')
    expect(String(file)).toContain('artificial intelligence')
    expect(String(file)).not.toMatch(openings)
    expect(readHtml(String(file))?.ai).toEqual(expect.arrayContaining([expect.objectContaining({ model: name })]))
  })
})

it('has a control: the words themselves open a template', () => {
  for (const name of names) expect(name).toMatch(openings)
})

it.each(['{{ model }}', '<%= model %>', '${system.name}'])('is asked about where it is what a template left unfilled: %s', (name) => {
  const facts = { ...generated, ai: name, roles: { drafting: 'ai', editing: 'author' } } as const
  expect(() => labelHtml('<p>x</p>', facts)).toThrow(/which one was it/)
})
