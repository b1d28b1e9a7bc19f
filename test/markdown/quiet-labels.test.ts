import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import { labelMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'

/** AI only checked the text: that is told in it, and its titles stay as they are. */
const checked = {
  author: 'Ada Lovelace',
  ai: 'GPT-4',
  roles: { drafting: 'author', editing: 'author', proofreading: 'GPT-4' },
  responsible: 'author'
}

const frontMatter = '---\ntitle: The harbour\ndescription:   "Its wall"\n---\n\n'
const source = `${frontMatter}# The harbour\n\nThe wall is open.\n`

describe('a label of help alone', () => {
  const { value } = labelMarkdown(source, checked)

  it('stands in the text and leaves every title as it is, also its spaces', () => {
    expect(value.startsWith(`${frontMatter}# The harbour\n\n**Checked with AI.** `)).toBe(true)
  })

  it('is placed without a mark in titles where that is asked for', () => {
    const options = { marks: ['lead', 'end'], reason: 'A test.' } as const
    expect(labelMarkdown(source, checked, options).value).toContain('**Checked with AI.** ')
  })

  it('is taken off again, and gives way to one of other facts', () => {
    expect(unlabelMarkdown(value).value).toBe(source)
    const drafted = { ...checked, roles: { drafting: 'GPT-4', editing: 'author' } }
    expect(labelMarkdown(value, drafted)).toEqual(labelMarkdown(source, drafted))
  })

  it('adds nothing to the heading of a tree', async () => {
    const file = await remark().use(remarkDisclosure, { disclosure: checked }).process('# Tides\n\nx\n')
    expect(String(file)).toMatch(/^# Tides\n\n\*\*Checked with AI\.\*\* /)
    const tree = await remark()
      .use(remarkDisclosure, { disclosure: checked })
      .run(remark().parse('# Tides\n\nx\n'))
    expect(tree).toMatchObject({ children: [{ type: 'heading', children: [{ value: 'Tides' }] }, {}, {}, {}] })
  })
})
