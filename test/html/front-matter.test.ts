import { describe, expect, it } from 'vitest'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { isTemplate } from '../../src/markup/template.js'
import { assisted, generated, leadWords } from './fixtures.js'

const page = '<h1>T</h1>\n<p>x</p>\n'
const heads = [
  ['Jekyll', '---\ntitle: Tides\nlayout: post\n---\n'],
  ['Jekyll, with a byte order mark', '\uFEFF---\ntitle: Tides\n---\n'],
  ['an end of a document', '---\ntitle: Tides\n...\n'],
  ['a blank line first', '\n---\ntitle: Tides\n---\n'],
  ['Hugo in TOML', '+++\ntitle = "Tides"\n+++\n'],
  ['Hugo in JSON', '{\n"title": "Tides"\n}\n'],
  ['Eleventy in JavaScript', '---js\n{ title: `Tides` }\n---\n'],
  ['no title', '---\nlayout: post\n---\n'],
  ['nothing between the fences', '---\n---\n'],
  ['line ends of Windows', '---\r\ntitle: Tides\r\n---\r\n']
] as const

describe('front matter before HTML', () => {
  it.each(heads)('stays first, with a marked title, and comes back: %s', (name, head) => {
    for (const html of [page, '', '{% include a.html %}\n<p>x</p>', `<!doctype html><title>T</title>${page}`]) {
      const source = head + html
      const { value } = labelHtml(source, generated)
      const fence = /^\uFEFF?\s*\S+/.exec(head)?.[0] ?? ''
      expect(value.startsWith(fence)).toBe(true)
      expect(value.slice(0, value.indexOf('<p')).includes('[AI-generated] Tides')).toBe(
        head.includes('Tides') && !name.includes('JavaScript')
      )
      const text = value.replace(/<[^>]*>/g, '')
      expect(text.indexOf(leadWords)).toBeGreaterThan(-1)
      expect(readHtml(value)?.author).toMatchObject({ name: 'Ada Lovelace' })
      expect(labelHtml(value, generated).value).toBe(value)
      expect(labelHtml(value, assisted).value).toBe(labelHtml(source, assisted).value)
      expect(unlabelHtml(value).value).toBe(source)
    }
  })

  it.each(['disclosure: human-only', 'params:\n  disclosure: { roles: {} }', '"Disclosure": x', 'human-only: true', 'human_only: yes', 'humanOnly: "on"', 'params: { human-only: y }', 'blocks:\n  - ai-disclosure: human-only'])('is refused with facts that nobody read: %s', (facts) => {
    expect(() => labelHtml(`---\n${facts}\n---\n${page}`, generated)).toThrow(/does not read/)
  })
  it.each(['[disclosure]\nhumanOnly = true', 'params.disclosure = "human-only"', 'disclosure.author = "Ada Lovelace"', '[disclosure.roles]\ndrafting = "author"', '[params.disclosure.roles]'])('is refused with facts in TOML: %j', (facts) => {
    expect(() => labelHtml(`+++\n${facts}\n+++\n${page}`, generated)).toThrow(/declares `disclosure`, which `labelHtml` does not read/)
  })

  it('may have the word in its own words', () => {
    const { value } = labelHtml(`---\ntitle: Full disclosure\n---\n${page}`, generated)
    expect(value).toContain('[AI-generated] Full disclosure')
    for (const fields of ['tags: [human-only, disclosure]', 'human-only: false', 'human_only: no', 'title: "Human-only: a story"', 'title: "Human only: on the sea"', 'title: About disclosure.', 'description: see disclosure.md']) {
      expect(() => labelHtml(`---\n${fields}\n---\n${page}`, generated)).not.toThrow()
    }
  })

  it('is text where its user says so, or where no fields stand in it', () => {
    const source = heads[0][1] + page
    expect(labelHtml(source, generated, { frontMatter: false }).value.startsWith('<p')).toBe(true)
    expect(labelHtml(`---\n\nText.\n\n---\n${page}`, generated).value.startsWith('<p')).toBe(true)
  })

  it('tells of a title that it can’t mark', () => {
    const { notes } = labelHtml(`---\ntitle: [a]\n---\n${page}`, generated)
    expect(notes.map(({ message }) => message).join()).toContain('`title`')
  })

  it('is refused as an option that does not exist', () => {
    const options: object = { frontMatter: 'jekyll' }
    expect(() => labelHtml(page, generated, options)).toThrow(/options\.frontMatter/)
    expect(() => unlabelHtml(page, options)).toThrow(/options\.frontMatter/)
  })
})

describe('a template', () => {
  it.each(['{{ content }}', '<p>{%- if a -%}</p>', '{{{ body }}}', '<title>{{ .Title }}</title>', '{{- $x := 1 }}'])('is what still has to be filled: %s', (html) => {
    expect(isTemplate(`<html><body>${html}</body></html>`)).toBe(true)
  })
  it.each(['<code>{{ content }}</code>', '<pre class="x">{% if %}</pre>', '<script>`{{ a }}`</script>', '<!-- {% a %} -->', 'a {{', '100 {% of'])('is not a page that tells about one: %s', (html) => {
    expect(isTemplate(`<html><body>${html}</body></html>`)).toBe(false)
  })
})
