import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import {
  type Labelled,
  labelMarkdown,
  type MarkdownOptions,
  readMarkdown,
  unlabelMarkdown
} from '../../src/markdown/index.js'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { drafted } from '../notice/disclosures.js'
import { isThorough } from '../thorough.js'
import { addedLines, ownWords } from './added-lines.js'
import { declarations, documents as plainDocuments, hostDocuments, mixedDocuments, options } from './documents.js'

const documents = fc.oneof({ weight: 4, arbitrary: plainDocuments }, { weight: 1, arbitrary: hostDocuments })
const runs = { numRuns: isThorough ? 500 : 60 }
/** Each run labels twice or more, in every language. */
const timeout = 60_000

/** The labelled document, or nothing where labelling was refused. */
function label(source: string, facts: DisclosureInput, chosen: MarkdownOptions) {
  try {
    return labelMarkdown(source, facts, chosen)
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

/** Check a property of every labelled document; each document is written by somebody else. */
function always(
  holds: (labelled: Labelled, source: string, facts: DisclosureInput, chosen: MarkdownOptions) => void
): void {
  fc.assert(
    fc.property(documents, declarations, options, (source, facts, chosen) => {
      if (unlabelMarkdown(source).changed) return
      const labelled = label(source, facts, chosen)
      if (labelled) holds(labelled, source, facts, chosen)
    }),
    runs
  )
}

describe('labelMarkdown', { timeout }, () => {
  it('labels nearly every document', () => {
    const count = isThorough ? 500 : 150
    const samples = fc.sample(fc.tuple(documents, declarations, options), count)
    const labelled = samples.filter((sample) => label(...sample))
    expect(labelled.length).toBeGreaterThan(0.9 * count)
  })
  it('can be taken back, byte for byte', () => {
    always(({ value }, source) => {
      expect(unlabelMarkdown(value).value).toBe(source)
    })
  })
  it('changes nothing the second time', () => {
    always(({ value }, _source, facts, chosen) => {
      expect(labelMarkdown(value, facts, chosen)).toMatchObject({ value, changed: false })
    })
  })
  it('keeps every line of the author in its place and adds only words of its own', () => {
    always(({ value }, source, facts, { locale }) => {
      const own = ownWords(facts, typeof locale === 'string' ? locale : 'en')
      expect(addedLines(source, value, own)).toBeDefined()
    })
  })
  it('replaces a label of other facts, another language and other marks', () => {
    const property = fc.property(
      documents,
      fc.tuple(declarations, options),
      fc.tuple(declarations, options),
      (source, before, after) => {
        const [first, second] = [label(source, ...before), label(source, ...after)]
        if (!first || !second || unlabelMarkdown(source).changed) return
        expect(label(first.value, ...after)?.value).toBe(second.value)
      }
    )
    fc.assert(property, runs)
  })
  it('can be read back in words', () => {
    always(({ value }) => {
      expect(readMarkdown(value)?.ai).toBeDefined()
    })
  })
  it('gives a result or a DisclosureError for any text', () => {
    const property = fc.property(
      fc.oneof(mixedDocuments, fc.string({ unit: 'binary' }), documents),
      options,
      (source, chosen) => {
        const labelled = label(source, drafted, chosen)
        if (labelled) expect(unlabelMarkdown(labelled.value).changed).toBe(true)
        expect(() => readMarkdown(source)).not.toThrow()
      }
    )
    fc.assert(property, runs)
  })
})

describe('the properties above', () => {
  /** Puts the label at the very start and takes the first paragraph off again. */
  const naive = {
    label: (source: string) => `**AI-generated.** By GPT-4.\n\n${source}`,
    unlabel: (source: string) => source.replace(/^\*\*AI-generated\.\*\* .*\n\n/, '')
  }
  it('fail for a label that is not the same the second time', () => {
    expect(naive.label(naive.label('x'))).not.toBe(naive.label('x'))
  })
  it('fail for a label that takes the words of the author along', () => {
    const source = '**AI-generated.** That is what they say.\n\nx'
    expect(naive.unlabel(source)).not.toBe(source)
  })
  it('fail for a document that was printed anew', () => {
    const { value } = labelMarkdown('- a\n- b\n', drafted)
    expect(addedLines('* a\n* b\n', value, ownWords(drafted))).toBeUndefined()
  })
  it('fail for a document that lost a line', () => {
    const { value } = labelMarkdown('a\n', drafted)
    expect(addedLines('a\n\nb\n', value, ownWords(drafted))).toBeUndefined()
  })
})
