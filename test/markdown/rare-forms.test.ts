import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { drafted } from '../notice/disclosures.js'

const { value: labelled } = labelMarkdown('# Tides\n\nThe sea rises.\n', drafted)
const [, , lead = ''] = labelled.split('\n')

function throughRemark(source: string): string {
  return String(remark().use(remarkGfm).use(remarkDisclosure, { disclosure: drafted }).processSync(source))
}

/** What stands before the lead. */
function before(text: string): string {
  return text.slice(0, text.indexOf(lead)).replaceAll('\\[', '[')
}

describe('definitions of links before the text', () => {
  const fields = '<!--\n.. title: Tides\n-->\n\n'

  it.each([
    ['[a]: https://example.org\n[//]: # (A comment.)\n\n# Tides\n\nText [a].\n', '# [AI-generated] Tides\n\n'],
    ['[a]: https://example.org "A title"\n\nTides\n=====\n\nText [a].\n', ' Tides'],
    [`${fields}[a]: https://example.org\n\n# Tides\n\nText [a].\n`, '# [AI-generated] Tides\n\n'],
    ['<!-- A licence. -->\n\n[a]: https://example.org\n\n# Tides\n\nText [a].\n', '# [AI-generated] Tides\n\n'],
    ['[a]: https://example.org\n\nText [a].\n', ''],
    [`[a]: https://example.org\n\n${fields}Text [a].\n`, ''],
    [`${fields}[a]: https://example.org\n\nText [a].\n`, fields]
  ])('are passed for a title, and stay behind the lead without one, in the source as in a tree: %j', (source, opening) => {
    const { value } = labelMarkdown(source, drafted)
    expect(before(value)).toContain(opening)
    if (opening === '' || opening === fields) expect(before(value)).toBe(opening)
    expect(before(throughRemark(source))).toBe(before(throughRemark(value)))
    expect(throughRemark(value)).toBe(throughRemark(source))
    expect(unlabelMarkdown(value).value).toBe(source)
    expect(labelMarkdown(value, drafted).changed).toBe(false)
  })

  it.each([
    '[^1]: A footnote shows words.\n\n# Tides\n\nText[^1].\n',
    '[a]: https://example.org/(tides\n\n# Tides\n\nText [a].\n',
    '[a]: https://example.org\nText.\n\n# Tides\n\nText [a].\n',
    '[ ]: https://example.org\n\n# Tides\n\nText.\n',
    '[Tides]: the sea and more\n\n# Tides\n\nText.\n'
  ])('are no other lines: the lead stands before %j', (source) => {
    const { value } = labelMarkdown(source, drafted)
    expect(value.startsWith(`${lead}\n\n${source}`)).toBe(true)
    expect(unlabelMarkdown(value).value).toBe(source)
  })

  it('are passed in linear time', () => {
    for (const text of ['[a]: b\n'.repeat(100_000), `[${'a'.repeat(100_000)}]: b\n`, '['.repeat(100_000), `[a]: ${'('.repeat(100_000)}`]) {
      expect(unlabelMarkdown(labelMarkdown(text, drafted).value).value).toBe(text)
      expect(readMarkdown(text)).toBeUndefined()
    }
  })
})
