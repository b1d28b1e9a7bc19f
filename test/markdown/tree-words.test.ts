import type { Heading, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { forewordNodes, takeForeword, takeWords } from '../../src/markdown/tree-words.js'

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown)
/** What is left, without positions. */
const bare = (node: unknown) => JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value)))
const contentOf = (markdown: string) => bare((parse(markdown).children[0] as Heading).children)

describe('takeWords', () => {
  it.each([
    ['words', '# [AI-generated] Tides', 'Tides'],
    ['words in bold', '# **[AI-generated]** Tides', 'Tides'],
    ['words partly in bold', '# [**AI-generated**] Tides', 'Tides'],
    ['words and some of the title in bold', '# **[AI-generated] High** tides', '**High** tides'],
    ['words in italics in bold', '# ***[AI-generated]*** Tides', 'Tides'],
    ['words in code', '# `[AI-generated]` Tides', 'Tides'],
    ['words behind an anchor without words', '# [](#tides)[AI-generated] Tides', '[](#tides)Tides'],
    ['words behind an anchor in HTML', '# <a id="tides"></a>[AI-generated] Tides', '<a id="tides"></a>Tides']
  ])('takes %s off a heading, and leaves the rest', (_, source, rest) => {
    const heading = parse(source).children[0] as Heading
    expect(takeWords(heading, '[AI-generated]')).toBe(true)
    expect(bare(heading.children)).toEqual(contentOf(`# ${rest}`))
  })

  it.each([
    ['other words', '# [AI-assisted] Tides'],
    ['words behind others', '# Tides [AI-generated]'],
    ['a beginning', '# [AI-gen'],
    ['words in a link that has others', '# [Tides](/) [AI-generated]'],
    ['words behind HTML that shows some', '# <b>Tides</b> [AI-generated]'],
    ['words behind a picture', '# ![Tides](a.png) [AI-generated]']
  ])('leaves a heading with %s', (_, source) => {
    const heading = parse(source).children[0] as Heading
    expect(takeWords(heading, '[AI-generated]')).toBe(false)
    expect(bare(heading.children)).toEqual(contentOf(source))
  })
})

describe('takeForeword', () => {
  const foreword = { heading: 'Introduction', paragraphs: ['Ada Lovelace wrote it.'], entries: ['Drafting: GPT-4', 'Editing: Ada Lovelace'], roles: [] }
  const before = '## Introduction\n\nAda Lovelace wrote it.\n\n'
  const list = '- Drafting: GPT-4\n- Editing: Ada Lovelace\n'
  /** What is left of nodes, or nothing where the foreword was not found. */
  const left = (markdown: string, wanted: typeof foreword = foreword) => {
    const { children } = parse(`Lead\n\n${markdown}`)
    return takeForeword(children, 1, wanted) ? bare(children.slice(1)) : undefined
  }

  it('takes out what is put in', () => {
    const nodes = forewordNodes(foreword)
    expect(takeForeword(nodes, 0, foreword)).toBe(true)
    expect(nodes).toEqual([])
  })

  it.each([
    ['a list', `${before}${list}\nText`, 'Text'],
    ['a table that an editor made of the list', `${before}| Drafting | GPT-4 |\n|-|-|\n| Editing | Ada Lovelace |\n\nText`, 'Text'],
    ['a list that goes on with entries of the author’s', `${before}${list}- Tides\n`, '- Tides\n']
  ])('takes %s with it', (_, source, rest) => {
    expect(left(source)).toEqual(bare(parse(rest).children))
  })

  it('takes paragraphs alone, where there are no roles', () => {
    expect(left(`${before}${list}`, { ...foreword, entries: [] })).toEqual(bare(parse(list).children))
  })

  it.each([
    ['another heading', `## Preface\n\nAda Lovelace wrote it.\n\n${list}`],
    ['other prose', `## Introduction\n\nBea Smith wrote it.\n\n${list}`],
    ['other roles', `${before}- Drafting: GPT-4\n- Editing: Bea Smith\n`],
    ['a role less', `${before}- Drafting: GPT-4\n`],
    ['other roles in a table', `${before}| Drafting | GPT-4 |\n|-|-|\n| Editing | Bea Smith |\n`],
    ['no roles', `${before}Text`],
    ['an entry of several paragraphs', `${before}- Drafting: GPT-4\n\n  More\n- Editing: Ada Lovelace\n`]
  ])('leaves what has %s', (_, source) => {
    expect(left(source)).toBeUndefined()
  })
})
