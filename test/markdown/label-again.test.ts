import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { cutExactly } from '../../src/markdown/cut-exactly.js'
import { labelBare, labelBareAnew } from '../../src/markdown/label-markdown.js'
import type { MarkdownOptions } from '../../src/markdown/index.js'
import { markdownWords } from '../../src/markdown/markdown-words.js'
import { wordsOf, wordsOfLabel } from '../../src/markdown/read-lead.js'
import { searchedFor } from '../../src/markdown/strip-label.js'
import { en } from '../../src/notice/locales/en.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { drafted } from '../notice/disclosures.js'
import { documents, mixedDocuments } from './documents.js'

const others = [
  drafted,
  parseDisclosure({ author: 'Bea Smith', ai: 'Claude', roles: { translation: 'Claude', drafting: 'author' } }),
  parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4', roles: { proofreading: 'GPT-4' }, use: 'publication' })
]
const settings: readonly MarkdownOptions[] = [
  {},
  {},
  { format: 'mdx' },
  { locale: 'ja' },
  { locale: ['de', 'en'] },
  { marks: ['lead', 'end'], reason: 'Titles are addresses here.' },
  { marks: ['title', 'lead', 'sections', 'end', 'record'] },
  { frontMatter: false },
  { frontMatter: 'mkdocs' }
]

/** What comes of it, notes and refusals too. */
function outcome(label: () => unknown): string {
  try {
    return JSON.stringify(label())
  } catch (error) {
    return String(error)
  }
}

function labelled(source: string, facts: (typeof others)[number], options: MarkdownOptions): string {
  try {
    return labelBareAnew(source, facts, options).value
  } catch {
    return source
  }
}

const changes = fc.array(
  fc.tuple(
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom('', '', '\n', '\n\n', ' ', '# ', '```\n', '**', '> ', '[', 'x', '<div>\n', '\\', '---\n')
  ),
  { maxLength: 2 }
)

/** Changed in few places, near its ends mostly, where the marks stand. */
function change(source: string, places: readonly (readonly [number, number, string])[]): string {
  return places.reduce((text, [place, length, added]) => {
    const near = place % 3 === 0 ? place : place % 3 === 1 ? place % 400 : text.length - (place % 200)
    const at = Math.max(near, 0) % (text.length + 1)
    return text.slice(0, at) + added + text.slice(at + length)
  }, source)
}

describe('what has the label already', () => {
  it.each([documents, mixedDocuments])('is told without reading it, as reading it tells', (arbitrary) => {
    const property = fc.property(
      arbitrary as fc.Arbitrary<string>,
      fc.constantFrom(...others),
      fc.constantFrom(...others),
      fc.constantFrom(...settings),
      fc.constantFrom(...settings),
      changes,
      (source, first, second, one, other, places) => {
        const once = labelled(source, first, one)
        for (const text of [once, change(once, places), labelled(change(once, places), second, other), once + once]) {
          const again = outcome(() => labelBare(text, first, one))
          expect(again).toBe(outcome(() => labelBareAnew(text, first, one)))
        }
      }
    )
    fc.assert(property, { numRuns: 120 })
  })

  const label = renderLabel(drafted, en)
  if (!label) throw new Error('The facts of this test say that AI took part')
  const words = markdownWords(label)
  const known = wordsOfLabel(wordsOf([label]), () => drafted)
  const cut = (source: string) =>
    cutExactly(searchedFor(source), words, { block: words.lead, known, format: 'md' })

  it.each(['', 'Text', '# T\n\nText.\n', '# T\nText', '---\ntitle: T\n---\n\nText.\n', 'T\n===\r\n\r\nText\r\n', '# <b>\n\nText', '# T'])(
    'is cut out of what was made of %j',
    (source) => {
      expect(cut(labelled(source, drafted, {}))?.value).toBe(source)
    }
  )
  it('needs the comparison: what is cut is not always what the author wrote', () => {
    // The repeat alone is cut at a line's end, which nobody placed there.
    const source = labelled('# T\n\nText.\n', drafted, {}).replace(`\n${words.brief}`, words.brief)
    expect(cut(source)).toBeDefined()
    expect(labelBare(source, drafted, {})).toEqual(labelBareAnew(source, drafted, {}))
    expect(labelBare(source, drafted, {}).value).not.toBe(source)
  })
})
