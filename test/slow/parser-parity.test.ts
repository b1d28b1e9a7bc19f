import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { locateFrontMatter } from '../../src/markup/front-matter.js'
import { type Labelled, labelMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { markdownWords } from '../../src/markdown/markdown-words.js'
import { en } from '../../src/notice/locales/en.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { drafted } from '../notice/disclosures.js'
import { allMarks, documents } from '../markdown/documents.js'
import { areSame, isNotice, partLabel, visibleNodes } from '../markdown/trees.js'

const rendered = renderLabel(drafted, en)
if (!rendered) throw new Error('The facts of this test say that AI took part')
const label = rendered

/**
 * Check a property of documents that a parser reads as they are meant. JSON front matter is text to
 * `remark-frontmatter`, and behind a fence that nothing closes it reads no list and no quotation.
 */
function always(holds: (source: string) => void): void {
  const readable = documents.filter((source) => {
    const frontMatter = locateFrontMatter(source)
    const isOpen = !frontMatter && /^\uFEFF?(?:---|\+\+\+)[ \t]*[\r\n]/.test(source)
    return !isOpen && frontMatter?.format !== 'json' && canBeLabelled(source)
  })
  fc.assert(fc.property(readable, holds), { numRuns: 400 })
}

/** Whether the text is not labelled yet and has no words that the label could be taken for. */
function canBeLabelled(source: string): boolean {
  if (source.includes(markdownWords(label).brief)) return false
  try {
    return labelMarkdown(source, drafted).changed && !unlabelMarkdown(source).changed
  } catch (error) {
    if (error instanceof DisclosureError) return false
    throw error
  }
}

/** What the author wrote. micromark reads lazy HTML otherwise where its line has no ending. */
function authorsNodes(source: string): RootContent[] {
  return visibleNodes(`${source}\n`)
}

function omitsEnd({ notes }: Labelled): boolean {
  return notes.some(({ message }) => message.startsWith('No label at the end'))
}

describe('a parser', () => {
  it('sees the lead first, or second behind a title', () => {
    always((source) => {
      const { value } = labelMarkdown(source, drafted)
      expect(partLabel(value, label).isLeadFirst).toBe(true)
    })
  })
  it('sees the repeat last, where it is not left out with a note', () => {
    always((source) => {
      const labelled = labelMarkdown(source, drafted)
      expect(partLabel(labelled.value, label).isBriefLast).toBe(!omitsEnd(labelled))
    })
  })
  it('sees every other node as it was', () => {
    always((source) => {
      const { others } = partLabel(`${labelMarkdown(source, drafted).value}\n`, label)
      expect(areSame(others, authorsNodes(source), label)).toBe(true)
    })
  })
  it('sees the repeat below every section, and every other node as it was', () => {
    const isOthers = (node: RootContent) => !isNotice(node, label.brief)
    always((source) => {
      const { value } = labelMarkdown(source, drafted, { marks: allMarks })
      const nodes = visibleNodes(value)
      for (const [index, node] of nodes.entries()) {
        if (node.type !== 'heading' || node.depth !== 2) continue
        expect(isNotice(nodes[index + 1], label.brief)).toBe(true)
      }
      const others = partLabel(`${value}\n`, label).others.filter(isOthers)
      expect(areSame(others, authorsNodes(source), label)).toBe(true)
    })
  })
})

describe('the properties above', () => {
  const { lead, brief } = markdownWords(label)
  it('fail for a lead that front matter precedes', () => {
    const naive = `${lead}\n\n---\ntitle: Tides\n---\n\n# Tides\n`
    const { others } = partLabel(naive, label)
    expect(areSame(others, visibleNodes(naive.slice(lead.length + 2)), label)).toBe(false)
  })
  it('fail for a repeat in an open fence', () => {
    expect(partLabel(`${lead}\n\n\`\`\`\n\n${brief}\n`, label).isBriefLast).toBe(false)
  })
  it('fail for a lead that a comment hides', () => {
    expect(partLabel(`<!--\n\n${lead}\n`, label).isLeadFirst).toBe(false)
  })
  it('fail for a lead that is struck out', () => {
    expect(partLabel(`${lead.replace('An', '~~An')}~~\n`, label).isLeadFirst).toBe(false)
  })
})
