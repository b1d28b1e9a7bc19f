import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openAtEnd, openHtml } from '../../../src/scan/markdown/open-at-end.js'
import { isPlainlyClosed } from '../../../src/scan/markdown/plainly-closed.js'
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

/** Lines of which each of the quick proofs is made, and what it could be wrong about. */
const doubts = fc
  .array(
    fc.constantFrom(
      ...['  ```js', '  ```', '    ```js', '    ```', '```', '  code', '    code', '\tcode', '      deeper', '  <pre>', '    <pre>'],
      ...['', '', '', ' ', '\u00a0', 'words', '- item', '  - item', '> said', '- <div>', '<div>', '  <b>', '1. one'],
      ...['<details>', '</details>', '  </details>', '    </details>', 'a <details> b', 'a </details>', '</title>', '<title>x'],
      ...['a `<script>` b', 'a ` b', '``', '`<pre>`', '\\`<pre>`', 'a `b | <pre>` |', 'https://a.example/`<pre>`', '<a title="', '">'],
      ...['<!-- a', 'b -->', 'b --> <pre>', 'b --> `<pre>`', '<!-- a --> `<pre>`', '  <!-- a', '- <!-- a', '<!-- a -->', '<!-- `a` -->'],
      ...['> ```js', '>```', '> ```', '> ~~~', '>  ```', '>', '> code', '> <pre>', '> - ```', '> <div>'],
      ...['<script>a</script>', 'a <style></style> b', '<pre>`</pre>', '<pre>a</pre >', '- <style a="', '</style>', 'a < b', '<svg></svg>'],
      ...['| `a` | `<pre>` |', '| `a | <pre>` |', '<xmp>', '<XMP>', '<!-- <b>', '<!-- `', '~~~', '<!-- <pre>', '<b> -->']
    ),
    { maxLength: 9 }
  )
  .map((lines) => lines.join('\n'))

describe('isPlainlyClosed', () => {
  it.each([documents, mixedDocuments, pieces, doubts])('never says so of a document that is open', (arbitrary) => {
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
  it.each([
    ['code in a list', '- a\n\n  ```js\n  <pre>\n\n  ```\n\n10. b\n\n    ~~~\n    x\n    ~~~\n\nText'],
    ['a comment behind a blank line', 'Text\n\n<!--\na\n\nb\n-->\n```\nx\n```\n'],
    ['a comment right before code', '<!-- prettier-ignore -->\n```\nx\n```\n'],
    ['a comment with tags and code', '<!-- Not <b>`shown`</b>.\n\nNor this. -->\n\n```\nx\n```\n'],
    ['code in a quotation', '> Said:\n> ```js\n> <pre>\n>\n> ```\n\nText'],
    ['code in the cells of a table', '| Tag | Use |\n|-|-|\n| `<pre>` | `a` |\n'],
    ['an element that ends in its line', 'Put\n\n    <script src="a.js"></script>\n\nor <style></style> there.'],
    ['a sign that opens no tag right before code', 'If a < b:\n```\nx\n```\n'],
    ['code in words', 'Use `<script>` and `<!--`,\nor `<pre>`.\n'],
    ['details that are closed at the start of a line', '<details>\n<summary>More</summary>\n\n```\n<pre>\n```\n\n</details>\n\nText <b>bold</b>']
  ])('says so of %s', (_name, source) => {
    expect(isPlainlyClosed(source, 0)).toBe(true)
  })
  it.each([
    ['code that leaves its list', '- a\n\n  ```\nx\n  ```\n'],
    ['code that is perhaps a paragraph', '- a\n      ```\n      <pre>\n      ```\n\nText'],
    ['words that go on behind what is perhaps code', '- a\n      ```\n      `\n      ````\n`<pre>`'],
    ['an old element that shows its source', 'Text.\n\n<xmp>\n\nmore.\n'],
    ['code that leaves its quotation', '> ```js\nx\n> ```\n'],
    ['code in a quotation that is closed otherwise', '> ```js\n>```\n> ```\n'],
    ['code across the cells of a table', '| `a | <pre>` |\n|-|-|\n'],
    ['an element whose end tag may be code', '<pre>`</pre>`'],
    ['a comment that MDX would read', '<!--\n```\n-->'],
    ['HTML in a list, which takes in a fence', '- <div>\n  ```\n  x\n  ```\n'],
    ['a comment in a list', '- <!-- a\nb -->'],
    ['a comment in HTML that a blank line ends', '<div>\n<!-- a\n\nb -->'],
    ['words behind a comment, which are HTML too', '<!-- a\n\nb --> `<script>`'],
    ['words behind a comment of one line', '<!-- a --> `<script>`'],
    ['half of code', 'a ` b\nc ` <script> `\n'],
    ['a backtick that is escaped', '\\`<script>`'],
    ['the end of details in code', '<details>\n\na `\n    </details>`'],
    ['a no-break space behind a fence', '```\nx\n```\u00a0\n']
  ])('leaves %s to the scan of blocks', (_name, source) => {
    expect(isPlainlyClosed(source, 0)).toBe(false)
  })
  it.each(['```', '```\nx', '- ```\n', '<!-- x', '<pre>\n', '<div>\n```\n\n```', '{`\n```\n`}'])(
    'leaves %j to the scan of blocks',
    (source) => {
      expect(isPlainlyClosed(source, 0)).toBe(false)
    }
  )
})

describe('openAtEnd', () => {
  it.each([documents, mixedDocuments, pieces, doubts])('says so where Markdown or MDX leaves something open, and only there', (arbitrary) => {
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
    ['<a title="\n```js\n">\n```', 'a tag of MDX takes in the fence that Markdown opens'],
    ['<div>\n- item\n\n  ```js\n```\n', 'HTML keeps a list from beginning, in which MDX opens a fence']
  ])('reads %j as MDX too: %s', (source) => {
    expect(openAtEnd(source, 0)).toBe('an open code fence')
  })
})
