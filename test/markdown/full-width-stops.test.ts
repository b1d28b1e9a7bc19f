import { marked } from 'marked'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import rehypeStringify from 'rehype-stringify'
import { describe, expect, it } from 'vitest'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'author' } } as const
const page = '# 潮\n\n満ちて引く。\n'

const engines = {
  micromark: (source: string) => micromark(source),
  'micromark with GFM': (source: string) => micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  marked: (source: string) => marked(source, { async: false }),
  remark: (source: string) => String(remark().use(remarkRehype).use(rehypeStringify).processSync(source))
}

describe.each([
  ['ja', 'AIで生成'],
  ['zh-Hans', '人工智能（AI）生成']
])('a label in %s', (locale, mark) => {
  const labelled = labelMarkdown(page, facts, { locale }).value

  it('has its stop behind the bold, and no space there', () => {
    expect(labelled).toContain(`**${mark}**。`)
    expect(labelled).not.toContain('。 ')
  })

  it.each(Object.entries(engines))('is bold in %s', (_name, render) => {
    expect(render(labelled).split(`<strong>${mark}</strong>。`)).toHaveLength(3)
  })

  // The control: with the stop in the bold, it closes before a space alone.
  it.each(Object.entries(engines))('would not be bold in %s with the stop within', (_name, render) => {
    const within = labelled.replaceAll(`**${mark}**。`, `**${mark}。**`)
    expect(render(within)).not.toContain('<strong>')
  })

  it('is read, kept and taken off, also as it was written with a space', () => {
    expect(labelMarkdown(labelled, facts, { locale }).value).toBe(labelled)
    for (const source of [labelled, labelled.replaceAll(`**${mark}**。`, `**${mark}。** `)]) {
      expect(readMarkdown(source)).toMatchObject({ author: { name: 'Ada Lovelace' } })
      expect(unlabelMarkdown(source).value).toBe(page)
      expect(labelMarkdown(source, facts, { locale }).value.split(mark)).toHaveLength(4)
    }
  })

  it('is the same from the plugin, once', () => {
    const processor = remark().use(remarkDisclosure, { disclosure: facts, locale })
    const once = String(processor.processSync(page))
    expect(once).toContain(`**${mark}**。`)
    expect(String(processor.processSync(once))).toBe(once)
    expect(unlabelMarkdown(once).value).toBe(page)
  })
})
