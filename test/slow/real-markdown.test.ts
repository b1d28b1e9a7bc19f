import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { labelMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { en } from '../../src/notice/locales/en.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { drafted } from '../notice/disclosures.js'
import { addedLines, ownWords } from '../markdown/added-lines.js'
import { areSame, partLabel, visibleNodes } from '../markdown/trees.js'

const rendered = renderLabel(drafted, en)
if (!rendered) throw new Error('The facts of this test say that AI took part')
const label = rendered
const own = ownWords(drafted)

const most = 300
/** What a parser reads in good time. */
const parsable = 8_000

/** Documents of many authors, evenly spread over all that are installed. */
function realDocuments(): string[] {
  const cwd = fileURLToPath(new URL('../../node_modules', import.meta.url))
  const files = globSync('**/{README,CHANGELOG,readme,changelog}.md', { cwd, absolute: true }).sort()
  const step = Math.max(1, Math.floor(files.length / most))
  const sources = files
    .filter((_, index) => index % step === 0)
    .slice(0, most)
    .map((file) => readFileSync(file, 'utf8'))
  return sources.filter((source) => !/\r(?!\n)/.test(source))
}

const sources = realDocuments()

describe('real documents', () => {
  it('are many', () => {
    expect(sources.length).toBeGreaterThan(200)
  })
  it('come back byte for byte', () => {
    for (const source of sources) {
      expect(unlabelMarkdown(labelMarkdown(source, drafted).value).value === source).toBe(true)
    }
  })
  it('are the same the second time', () => {
    for (const source of sources) {
      const { value } = labelMarkdown(source, drafted)
      expect(labelMarkdown(value, drafted).changed).toBe(false)
    }
  })
  it('keep every line', () => {
    for (const source of sources) {
      expect(addedLines(source, labelMarkdown(source, drafted).value, own)).toBeDefined()
    }
  })
  it('are the same to a parser, but for the label up front and at the end', () => {
    for (const source of sources.filter(({ length }) => length < parsable)) {
      const { value, notes } = labelMarkdown(source, drafted)
      const { isLeadFirst, isBriefLast, others } = partLabel(`${value}\n`, label)
      expect(isLeadFirst).toBe(true)
      expect(isBriefLast).toBe(!notes.some(({ message }) => message.startsWith('No label at the end')))
      expect(areSame(others, visibleNodes(`${source}\n`), label)).toBe(true)
    }
  })
  it('nearly all have the repeat at their end', () => {
    const omitting = sources.filter((source) =>
      labelMarkdown(source, drafted).notes.some(({ message }) => message.startsWith('No label at'))
    )
    expect(omitting.length / sources.length).toBeLessThan(0.03)
  })
})
