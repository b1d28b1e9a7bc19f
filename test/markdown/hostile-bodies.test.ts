import { describe, expect, it } from 'vitest'
import { labelMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { en } from '../../src/notice/locales/en.js'
import { renderLead } from '../../src/notice/render-label.js'
import { drafted } from '../notice/disclosures.js'
import { firstSentence, hostileBodies } from './hostile-bodies.js'
import { readMdx, readPlain, readRaw } from './readers.js'
import { parse, visibleNodes } from './trees.js'

const { mark = '', text = '' } = renderLead(drafted, en) ?? {}
const lead = `${mark} ${text}`
const bodies = Object.entries(hostileBodies)
const labelled = (source: string, format: 'md' | 'mdx' = 'md') =>
  labelMarkdown(source, drafted, { format }).value

/** The text up to the lead must be nothing but a marked title; the whole lead comes before the body. */
function expectUpFront(shown: string): void {
  const at = shown.indexOf(lead)
  expect(at).toBeGreaterThanOrEqual(0)
  const before = shown.slice(0, at)
  expect(before.trim()).toMatch(/^(?:\[AI-generated\]|$)/)
  expect(before).not.toContain(firstSentence)
}

describe.each(bodies)('the body %s', (_name, source) => {
  it('comes behind the label for a reader of plain Markdown', () => {
    expectUpFront(readPlain(labelled(source)))
  })
  it('comes behind the label for a reader of Markdown with HTML', () => {
    expectUpFront(readRaw(labelled(source)))
  })
  it('comes behind the label for a reader of MDX, where it compiles', async () => {
    const shown = await readMdx(labelled(source, 'mdx'))
    if (shown !== undefined) expectUpFront(shown)
  })
  it('compiles as MDX wherever it did before', async () => {
    const before = await readMdx(source)
    const after = await readMdx(labelled(source, 'mdx'))
    expect(after === undefined).toBe(before === undefined)
  })
  it('keeps its front matter', () => {
    const types = (value: string) =>
      parse(value).children.flatMap(({ type }) => (/^(?:yaml|toml)$/.test(type) ? [type] : []))
    expect(types(labelled(source))).toEqual(types(source))
  })
  it('comes back byte for byte', () => {
    expect(unlabelMarkdown(labelled(source)).value).toBe(source)
  })
})

const notice = `**${mark}** ${text}`

describe('a naive label', () => {
  it.each(['fm', 'fm_fake_label', 'fm_crlf', 'fm_spaces'])(
    'at byte 0 breaks the front matter of %s',
    (name) => {
      const [first] = parse(`${notice}\n\n${hostileBodies[name]}`).children
      expect(parse(hostileBodies[name] ?? '').children[0]?.type).toBe('yaml')
      expect(first?.type).not.toBe('yaml')
    }
  )
  it.each(['h1_in_fence', 'h1_in_comment'])('behind the first “# ” is hidden in %s', (name) => {
    const source = (hostileBodies[name] ?? '').replace(/^# .*$/m, `$&\n\n${notice}\n`)
    expect(visibleNodes(source).some((node) => node.type === 'paragraph' && node.children[0]?.type === 'strong')).toBe(false)
  })
  it.each([
    ...['open_fence', 'open_tilde', 'open_comment', 'open_pre', 'open_script', 'open_style'],
    ...['open_textarea', 'open_template', 'open_cdata', 'open_details']
  ])('at the end is swallowed by %s', (name) => {
    const source = `${hostileBodies[name]}\n${notice}\n`
    const last = visibleNodes(source).at(-1)
    const isParagraph = last?.type === 'paragraph' && last.children[0]?.type === 'strong'
    expect(isParagraph && readRaw(source).includes(lead)).toBe(false)
  })
  it.each(['reference', 'reference_first'])('in a title is made a link by %s', (name) => {
    const source = hostileBodies[name] ?? ''
    expect(JSON.stringify(parse(source.replace('# ', '# [AI-generated] ')))).toContain('"linkReference"')
    expect(JSON.stringify(parse(labelled(source)))).not.toContain('"linkReference"')
  })
})

describe('an end that would swallow the repeat', () => {
  it.each(bodies.filter(([name]) => name.startsWith('open_') && name !== 'open_comment_first'))(
    'has none, and a note, in %s',
    (_name, source) => {
      const { value, notes } = labelMarkdown(source, drafted)
      expect(value.endsWith(source.slice(-20))).toBe(true)
      expect(notes).toContainEqual(
        expect.objectContaining({ message: expect.stringContaining('No label at the end') })
      )
    }
  )

  it.each(['$$ x $$', '$$\nx\n$$', '$$ x $$\n\n$$\ny\n$$', '  $$x$$  '])('is no formula: %j', (formula) => {
    const source = `# T\n\n${formula}\n\nMore.\n`
    const { value, notes } = labelMarkdown(source, drafted)
    expect(notes.map(({ message }) => message).join()).not.toContain('No label at the end')
    expect(unlabelMarkdown(value).value).toBe(source)
  })

  it.each(['$$\nx', '$$\n$$ x $$\n$$', '$$ x $$\n\n$$\ny', '$$ x $$ is'])('may be mathematics: %j', (formula) => {
    const { notes } = labelMarkdown(`# T\n\n${formula}\n`, drafted)
    expect(notes.map(({ message }) => message).join()).toContain('a block of mathematics')
  })
})
