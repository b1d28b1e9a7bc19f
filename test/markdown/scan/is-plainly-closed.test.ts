import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainlyClosed, openAtEnd, openHtml } from '../../../src/scan/markdown/open-at-end.js'
import { scanBlocks } from '../../../src/scan/markdown/scan-blocks.js'
import { documents, mixedDocuments } from '../documents.js'

/** What following the blocks says. */
function isClosed(source: string): boolean {
  const { open, html } = scanBlocks(source, 0)
  const inMdx = scanBlocks(source, 0, { isMdx: true }).open
  return open === undefined && inMdx === undefined && openHtml(html) === undefined
}

const pieces = fc
  .array(
    fc.constantFrom(
      ...['```', '```js', '~~~', '````', '    ```', ' ```', '- ```', '> ```', '\n', '\n\n', '\r\n'],
      ...['text', '<div>', '</div>', '<p', '{`', '`}', 'export const a = `', 'import x', '- a', '  b'],
      ...['`', '<!--', '-->', '<!-->', '--!>', '<!-- a -->', '<script>', '<pre>', '# T', '| a |', '---', '1. x', '\t', '    code']
    ),
    { maxLength: 14 }
  )
  .map((parts) => parts.join('\n'))

describe('isPlainlyClosed', () => {
  it.each([documents, mixedDocuments, pieces])('never says so of a document that is open', (arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<string>, (source) => {
        if (isPlainlyClosed(source, 0)) expect(isClosed(source)).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })
  it('says so of ordinary documents', () => {
    for (const source of ['', 'Text', '# T\n\n```js\n<!-- a\n```\n\nText <b>bold</b>\n', '<p>\n\n~~~\nx\n~~~', '<!-- lint off -->\n# T']) {
      expect(isPlainlyClosed(source, 0)).toBe(true)
    }
  })
  it.each(['```', '```\nx', '- ```\n', '<!-- x', '<pre>\n', '<div>\n```\n\n```', '{`\n```\n`}'])(
    'leaves %j to the scan of blocks',
    (source) => {
      expect(isPlainlyClosed(source, 0)).toBe(false)
    }
  )
})

describe('openAtEnd', () => {
  it.each([documents, mixedDocuments, pieces])('says so where Markdown or MDX leaves something open, and only there', (arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<string>, (source) => {
        fc.pre(!source.includes('$$'))
        expect(openAtEnd(source, 0) === undefined).toBe(isClosed(source))
      }),
      { numRuns: 2000 }
    )
  })
  it.each([
    ['<div>\n```\n</div>\n\ntext', 'HTML takes in a fence that MDX opens'],
    ['<div>\n- item\n\n  ```js\n```\n', 'HTML keeps a list from beginning, in which MDX opens a fence']
  ])('reads %j as MDX too: %s', (source) => {
    expect(openAtEnd(source, 0)).toBe('an open code fence')
  })
})
