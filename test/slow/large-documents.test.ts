import { describe, expect, it } from 'vitest'
import { labelMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { drafted } from '../notice/disclosures.js'

const size = 5_000_000
const many = (part: string) => part.repeat(Math.ceil(size / part.length))

/** Texts that take a parser minutes, because their time grows with the square of their length. */
const documents: Readonly<Record<string, string>> = {
  hashes: many('#'),
  'label marks': many('**AI-generated.** '),
  fences: many('```\n'),
  'fences in lists': many('- ```\n'),
  comments: many('<!--'),
  'comments on lines': many('<!--\n'),
  tags: many('<a b="'),
  backticks: many('`'),
  quotations: many('>'),
  'lists in lists': many('- '),
  lists: many('- a\n'),
  brackets: many('['),
  emphasis: many('*a_'),
  'blank lines': many('\n'),
  spaces: many(' '),
  'an import without an end': `import${many(' ')}`,
  'front matter without an end': `---\n${many('---x\n')}`,
  'a long title': `---\ntitle: ${many('a')}\n---\n`
}

// What is tested is that these come to an end; the time limit is that of any test.
describe.each(Object.entries(documents))('5 MB of %s', (_name, source) => {
  it('are labelled and come back', () => {
    const { value } = labelMarkdown(source, drafted)
    expect(value.length).toBeGreaterThan(source.length)
    expect(unlabelMarkdown(value).value === source).toBe(true)
  })
})
