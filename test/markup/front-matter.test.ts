import fc from 'fast-check'
import { remark } from 'remark'
import { describe, expect, it, vi } from 'vitest'
import { parse as parseYaml, parseDocument } from 'yaml'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { declaredFacts, reviewedText } from '../../src/markup/front-matter-data.js'
import { type Dialect } from '../../src/markup/front-matter-dialects.js'
import { type FrontMatterOption, locateFrontMatter } from '../../src/markup/front-matter.js'
import { refuseStrayFacts } from '../../src/markup/facts-key.js'
import { isPlainText, isPlainYaml } from '../../src/markup/plain-yaml.js'
import { drafted } from '../notice/disclosures.js'

const text = '\n# Tides\n\nThe sea rises twice a day.\n'
const lead = '**AI-generated.** An artificial'

/** Heads between fences, with the hosts that read them. */
const fenced: Readonly<Record<string, string>> = {
  'YAML (everybody)': '---\ntitle: Tides\n---\n',
  'YAML behind blank lines (Hugo 0.111, Hexo, Astro)': '\n\n---\ntitle: Tides\n---\n',
  'YAML that ends in dots (Jekyll, pandoc)': '---\ntitle: Tides\n...\n',
  'YAML that ends in dots and in a fence': '---\ntitle: Tides\n...\n\n---\n',
  'YAML by name (gray-matter)': '---yaml\ntitle: Tides\n---\n',
  'YAML by name behind a space (gray-matter)': '--- yaml\ntitle: Tides\n---\n',
  'YAML with more dashes (Hexo)': '------\ntitle: Tides\n------\n',
  'YAML with spaces behind the fences': '---  \ntitle: Tides\n--- \n',
  'YAML in flow style': '---\n{ title: Tides }\n---\n',
  'YAML with a comment first': '---\n# lint off\ntitle: Tides\n---\n',
  'YAML with quoted keys': '---\n"title": Tides\n---\n',
  'empty YAML (Jekyll)': '---\n---\n',
  'YAML of a comment alone (Jekyll)': '---\n# only to be processed\n---\n',
  'TOML (Hugo, Zola)': '+++\ntitle = "Tides"\n+++\n',
  'TOML with a table first': '+++\n[extra]\na = 1\n+++\n',
  'TOML by name (gray-matter)': '---toml\ntitle = "Tides"\n---\n',
  'JSON (Hugo)': '{\n  "title": "Tides"\n}\n',
  'JSON on a line (Hugo)': '{"title": "Tides", "seo": {"title": "}"}}\n',
  'JSON by name (gray-matter)': '---json\n{ "title": "Tides" }\n---\n',
  'members of JSON (Hexo)': ';;;\n"title": "Tides"\n;;;\n',
  'code (Eleventy)': '---js\n{ title: "Tides" }\n---\n',
  'a byte order mark': '\uFEFF---\ntitle: Tides\n---\n'
}

/** What looks like front matter and is text. */
const rules: Readonly<Record<string, string>> = {
  'rules round a heading': '---\n\n# Hello\n\nText.\n\n---\n\nMore.\n',
  'rules round a heading alone': '---\n\n# Hello\n\n---\n\nMore.\n',
  'rules round a sentence': '---\nThe sea rises twice a day.\n---\n\nMore.\n',
  'a heading that begins with dashes': '--- tides\n---\n\nMore.\n',
  'rules round a list': '---\n- one\n- two\n---\n\nMore.\n',
  'rules round a sentence with a colon': '---\nThis is what everybody knows by now: it rises.\n---\n',
  'a rule and a template': '---\n{% include head.html %}\n---\n\nMore.\n',
  'a rule that nothing closes': '---\ntitle: Tides\n\nText.\n',
  'pluses round words': '+++\nText\n+++\n\nMore.\n',
  'braces': '{ one }\n\nMore.\n',
  'an object with nothing in it': '{}\n\nMore.\n',
  'an object that words follow': '{ "title": "Tides" } rise.\n\nMore.\n',
  'an object that is never closed': '{ "title": "Tides"\n\nMore.\n',
  'an expression of MDX': '{/* comment */}\n\nMore.\n',
  'a no-break space behind the fence': '---\u00A0\ntitle: Tides\n---\n\nMore.\n'
}

describe.each(Object.entries(fenced))('%s', (_name, head) => {
  const source = head + text
  it('is front matter, and the label stands behind it', () => {
    const found = locateFrontMatter(source)
    expect(source.slice(found?.bodyStart)).toBe(text)
    const { value } = labelMarkdown(source, drafted)
    expect(value.indexOf(lead)).toBeGreaterThan(value.indexOf('# [AI-generated] Tides'))
    expect(unlabelMarkdown(value).value).toBe(source)
    expect(readMarkdown(value)).toBeDefined()
  })
})

describe.each(Object.entries(rules))('%s', (_name, source) => {
  it('is text, and the label stands before it', () => {
    expect(locateFrontMatter(source)).toBeUndefined()
    const { value } = labelMarkdown(source, drafted)
    expect(value.startsWith(lead)).toBe(true)
    expect(unlabelMarkdown(value).value).toBe(source)
  })
})

describe('a scanner that looks for fences alone', () => {
  const naive = (source: string) => /^---\n[^]*?\n---\n/.test(source)
  it('takes rules for front matter, and front matter for text', () => {
    expect(naive(rules['rules round a heading'] ?? '')).toBe(true)
    expect(naive(fenced['YAML that ends in dots (Jekyll, pandoc)'] ?? '')).toBe(false)
  })
})

describe('a title of TOML', () => {
  it.each([
    ['a text over lines', 'about = """\ntitle = "no"\nand \\""" then"""""'],
    ['a literal over lines', "about = '''\ntitle = \"no\"\n\\''''"],
    ['a literal', "folder = 'C:\\'"],
    ['a list over lines', "tags = [\n  'sea', # title ]\n  \"title = ]\"\n]"],
    ['an inline table', 'seo = { title = "no" }'],
    ['a dotted key', 'seo.title = "no"']
  ])('is found behind %s', (_, before) => {
    const source = `+++\n${before}\ntitle = "Tides"\n+++\n\nThe sea rises.\n`
    const { value } = labelMarkdown(source, drafted)
    expect(value).toContain(`${before}\ntitle = "[AI-generated] Tides"\n+++`)
    expect(unlabelMarkdown(value).value).toBe(source)
  })
})

describe('front matter that does not parse is refused with its line', () => {
  it.each([
    ['YAML', '---\ntitle: Tides\nauthor: "Ada\n---\n', 3],
    ['YAML behind blank lines', '\n\n---\na: b\nc: d: e\n---\n', 5],
    ['a key twice', '---\ntitle: Tides\ntitle: Ebb\n---\n', 3],
    ['text between two rules that looks like a field', '---\nNote: it rises.\nAnd it falls.\n---\n', 3],
    ['TOML', '+++\ntitle = Tides\n+++\n', 2],
    ['JSON by name', '---json\n{ "title": }\n---\n', 2],
    ['members of JSON', ';;;\n"title"\n;;;\n', 2]
  ])('%s', (_name, head, line) => {
    const label = () => labelMarkdown(head + text, drafted)
    expect(label).toThrow(expect.objectContaining({ code: 'cannot-label' }))
    expect(label).toThrow(`line ${line}`)
    expect(label).toThrow('`frontMatter: false`')
    expect(labelMarkdown(head + text, drafted, { frontMatter: false }).value.trimStart().startsWith(lead)).toBe(true)
  })
  it('but not where js-yaml, which most hosts use, reads it', () => {
    for (const fields of ['tags: [a,\nb]', 'note: "one\ntwo"', 'seo: {\ntitle: x\n}']) {
      expect(() => labelMarkdown(`---\n${fields}\n---\n${text}`, drafted)).not.toThrow()
    }
  })
})

/** Heads without fences, each with the dialect that reads it. */
const unfenced: readonly (readonly [dialect: Dialect, head: string, marked: string])[] = [
  ['pandoc', '% Tides\n% Ada Lovelace\n', '% [AI-generated] Tides\n'],
  ['mkdocs', 'Title: Tides\nDate: 2026-11-20\n', 'Title: [AI-generated] Tides\n'],
  ['multimarkdown', 'Title: Tides\nAuthor: Ada\n  Lovelace\n', 'Title: [AI-generated] Tides\n'],
  ['hexo', 'title: Tides\ndate: 2026-11-20\n---\n', 'title: "[AI-generated] Tides"\n'],
  ['myst', ':orphan:\n:title: Tides\n', ':title: [AI-generated] Tides\n'],
  ['logseq', 'title:: Tides\ntags:: sea, moon\n', 'title:: [AI-generated] Tides\n']
]

describe.each(unfenced)('front matter of %s', (dialect, head, marked) => {
  const source = head + text
  it('counts where it is named', () => {
    const { value, notes } = labelMarkdown(source, drafted, { frontMatter: dialect })
    expect(value).toContain(marked)
    expect(value.indexOf(lead)).toBeGreaterThan(value.indexOf('# [AI-generated] Tides'))
    expect(notes.map(({ ruleId }) => ruleId)).not.toContain('label/front-matter')
    expect(labelMarkdown(value, drafted, { frontMatter: dialect }).changed).toBe(false)
    expect(unlabelMarkdown(value, { frontMatter: dialect }).value).toBe(source)
    expect(unlabelMarkdown(value).value).toBe(source)
  })
  it('is text otherwise, with a note that names the option', () => {
    const { value, notes } = labelMarkdown(source, drafted)
    expect(value.startsWith(lead)).toBe(true)
    const told = notes.find(({ ruleId }) => ruleId === 'label/front-matter')
    expect(told?.message).toMatch(/`frontMatter: '(?:pandoc|hexo|myst|mkdocs|logseq)'`/)
    expect(unlabelMarkdown(value).value).toBe(source)
  })
  it('is text without a note where somebody says so', () => {
    const { notes } = labelMarkdown(source, drafted, { frontMatter: false })
    expect(notes.map(({ ruleId }) => ruleId)).not.toContain('label/front-matter')
  })
})

describe('the option', () => {
  it('is about unfenced front matter: fences count besides', () => {
    const source = `---\ntitle: Tides\n---\n${text}`
    for (const [frontMatter] of unfenced) {
      expect(labelMarkdown(source, drafted, { frontMatter }).value).toMatch(/^---\ntitle/)
    }
  })
  it.each(['mkdoc', 'yaml', true, null])('is refused as %j', (frontMatter) => {
    const act = () => labelMarkdown(text, drafted, { frontMatter: frontMatter as FrontMatterOption })
    expect(act).toThrow(DisclosureError)
    expect(act).toThrow(/options\.frontMatter/)
  })
  it('suggests the name that was meant', () => {
    const frontMatter = 'mkdoc' as Dialect
    expect(() => readMarkdown(text, { frontMatter })).toThrow('Did you mean `mkdocs`?')
  })
})

describe('the facts of a page', () => {
  const facts = { author: 'Ada Lovelace', ai: 'GPT-4' }
  it.each([
    ['YAML', '---\ndisclosure: { author: Ada Lovelace, ai: GPT-4 }\n---\n'],
    ['YAML behind blank lines', '\n---\ndisclosure: { author: Ada Lovelace, ai: GPT-4 }\n---\n'],
    ['YAML that ends in dots', '---\ndisclosure: { author: Ada Lovelace, ai: GPT-4 }\n...\n'],
    ['TOML', '+++\n[disclosure]\nauthor = "Ada Lovelace"\nai = "GPT-4"\n+++\n'],
    ['JSON on a line', `{"disclosure": ${JSON.stringify(facts)}}\n`],
    ['members of JSON', `;;;\n"disclosure": ${JSON.stringify(facts)}\n;;;\n`]
  ])('are read from %s', (_name, head) => {
    expect(declaredFacts(head + text)).toEqual(facts)
  })
  it.each([
    ['mkdocs', 'Title: Tides\nDisclosure: human-only\n'],
    ['myst', ':disclosure: human-only\n'],
    ['hexo', 'disclosure: human-only\n---\n']
  ] as const)('are read from %s where it is named, and asked about where not', (dialect, head) => {
    expect(declaredFacts(head + text, undefined, dialect)).toBe('human-only')
    expect(() => declaredFacts(head + text)).toThrow(/frontMatter: '/)
    expect(declaredFacts(head + text, undefined, false)).toBeUndefined()
  })
  it('are not read from code, and not ignored there', () => {
    expect(() => declaredFacts(`---js\n{ disclosure: "human-only" }\n---\n${text}`)).toThrow('is code')
    expect(declaredFacts(`---js\n{ title: "Tides" }\n---\n${text}`)).toBeUndefined()
  })
})

describe('the reviewed text', () => {
  it('holds what a reader sees of the front matter', () => {
    const source = `---\ntitle: Tides\nlayout: page\nsummary: Of the sea.\n---\n${text}`
    expect(reviewedText(source)).toBe(`title: Tides\nsummary: Of the sea.\n\n${text}`)
  })
  it('is the text alone without such fields', () => {
    expect(reviewedText(`---\nlayout: page\n---\n${text}`)).toBe(text)
    expect(reviewedText(text)).toBe(text)
  })
})

const pieces = fc.constantFrom(
  ...['a: b', 'title: Tides', 'title: "x"', "title: 'it''s'", 'c:', '  d: e', '  - f', '- g', '    h: i', 'j: [k, l]'],
  ...['j: [k', 'm: |', 'n: >-', '  text: "', 'o: "', "p: '", 'q: r: s', 't: # u', '# v', '', ' ', 'w: {x: y}', 'z: @a'],
  ...['b: *c', 'd: &e f', 'text', '  text', '"g": h', 'i : j', 'k:l', 'm: 1', '\tn: o', 'p: -', 'q: - r', '? s', '...']
)

describe('isPlainYaml', () => {
  it('never takes for a map what a parser refuses or reads as something else', () => {
    const property = fc.property(fc.array(pieces, { maxLength: 7 }), (lines) => {
      const yaml = lines.join('\n')
      if (!isPlainYaml(yaml)) return
      expect(parseDocument(yaml).errors).toEqual([])
      const data: unknown = parseYaml(yaml)
      expect(data === null || (typeof data === 'object' && !Array.isArray(data))).toBe(true)
    })
    fc.assert(property, { numRuns: 5000 })
  })
  it('knows ordinary front matter', () => {
    for (const yaml of [
      'title: Tides\ndate: 2026-11-20\ntags: [a, b]\ndraft: false',
      'title: "Tides: ebb"\ntags:\n- a\n- b\nseo:\n  title: x\n  image:\n    src: a.png\n',
      'disclosure:\n  author: Ada Lovelace\n  ai: GPT-4\n  roles:\n    drafting: ai\nsummary: >-\n  It\n  rises.\n'
    ]) {
      expect(isPlainYaml(yaml)).toBe(true)
    }
  })
})

describe('isPlainText', () => {
  it('never says so of words that mean something else without quotes', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
      fc.constantFrom('2026', '1_0', '0x1f', '1e3', '1:30', '2026-11-20', 'yes', 'Null', '.inf', '~', '=', '<<', '1.', '+1')
    )
    const property = fc.property(words, (value) => {
      if (!isPlainText(value)) return
      expect(parseYaml(`title: ${value}`)).toEqual({ title: value })
      expect(parseYaml(`title: ${value}`, { version: '1.1', schema: 'yaml-1.1' })).toEqual({ title: value })
    })
    fc.assert(property, { numRuns: 3000 })
  })
})

describe('facts where no place for them is', () => {
  const site = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4' } } as const
  const page = (head: string) => () => labelMarkdown(`---\n${head}\n---\n\n# Tides\n\nThe sea rises.\n`, site, { packs: [] })

  it.each([
    ['metadata:\n  disclosure:\n    author: Bea Smith\n    humanOnly: true', 'metadata.disclosure'],
    ['page:\n  disclosure: human-only', 'page.disclosure'],
    ['hugo:\n  params:\n    Disclosure: { ai: Claude }', 'hugo.params.Disclosure'],
    ['human-only: true', 'human-only'],
    ['humanOnly: true', 'humanOnly'],
    ['params:\n  human_only: true', 'params.human_only'],
    ['human_only: yes', 'human_only'],
    ['human-only: ON', 'human-only'],
    ['params:\n  humanOnly: y', 'params.humanOnly'],
    ['human_only: "true"', 'human_only'],
    ['human_only: !!bool yes', 'human_only'],
    ['human_only: 1', 'human_only'],
    ['human_only: certainly', 'human_only'],
    ['? human_only\n: yes', 'human_only'],
    ['blocks:\n  - disclosure:\n      author: Bea Smith\n      humanOnly: true', 'blocks[0].disclosure'],
    ['sections:\n  - type: text\n  - type: text\n    disclosure: human-only', 'sections[1].disclosure'],
    ['page:\n  rows:\n    - columns:\n        - blocks: [{ human-only: true }]', 'page.rows[0].columns[0].blocks[0].human-only'],
    ['metadata:\n  disclosure: [{ author: Bea Smith }]', 'metadata.disclosure']
  ])('are asked about, where the defaults of a site would count instead: %j', (head, place) => {
    expect(page(head)).toThrow(`Unexpected \`${place}\` in the front matter, expected \`disclosure\`, \`params.disclosure\` or \`extra.disclosure\`: does it declare`)
  })

  it.each([
    'seo:\n  disclosure: We earn a commission.',
    'links:\n  disclosure: true',
    'policy:\n  disclosure: { url: /security, days: 90 }',
    'title: A human-only newsroom',
    'human-only: false',
    'human_only: no',
    'human_only: Off',
    'human_only: n',
    'human_only: "0"',
    'human_only:',
    'human_only: ""',
    'human_only: { answer: perhaps }',
    'title: "Human only: yes"',
    'tags: [human-only]',
    'category: human-only',
    'links:\n  - disclosure: We earn a commission.\n  - disclosure: { url: /security }',
    'metadata:\n  disclosure: human-only\ndisclosure:\n  ai: Claude\n  roles: { drafting: Claude }'
  ])('are others than words of another meaning: %j', (head) => expect(page(head)).not.toThrow())

  it.each(['---\ntitle: [A human-only newsroom\n---\n\n# Tides\n', '---js\n{ title: "A human-only text" }\n---\n\n# Tides\n'])(
    'are no words of a title, for which nothing is parsed: %j',
    (text) => expect(declaredFacts(text)).toBeUndefined()
  )

  it('are asked about in two places, of which one would count', () => {
    expect(page('disclosure: human-only\nparams:\n  disclosure: { ai: Claude }')).toThrow(
      'Unexpected facts in two places of the front matter, `disclosure` and `params.disclosure`, expected one. Which one counts?'
    )
  })

  it('are asked about in code', () => {
    expect(() => declaredFacts('---js\n{ humanOnly: true }\n---\n\n# Tides\n')).toThrow('The front matter seems to declare facts and is code')
  })

  it('may be words of another meaning, where the option `key` is the way out', () => {
    const head = 'seo:\n  disclosure: { author: The shop, text: We earn a commission }'
    expect(page(head)).toThrow(/made the text\? If not, the option `key` gives the facts another name$/)
    expect(() => labelMarkdown(`---\n${head}\n---\n\n# Tides\n`, site, { packs: [], key: 'aiDisclosure' })).not.toThrow()
    expect(page('human-only: true')).toThrow(/made the text\?$/)
  })

  it('are looked for once in each place, also where what a host gives holds itself', () => {
    const data: Record<string, unknown> = { title: 'Tides' }
    data['children'] = Array.from({ length: 100 }, (_, index) => ({ index, parent: data }))
    expect(() => refuseStrayFacts(data, 'disclosure')).not.toThrow()
    data['last'] = { disclosure: 'human-only' }
    expect(() => refuseStrayFacts(data, 'disclosure')).toThrow('Unexpected `last.disclosure`')
  })

  it('are found among very many keys in linear time, and nested too deeply they are refused', () => {
    const many = Array.from({ length: 40_000 }, (_, index) => `key${index}: human-only`).join('\n')
    expect(page(many.slice(0, many.indexOf('\nkey99:')))).not.toThrow()
    expect(page(`${many}\nmetadata: { disclosure: human-only }`)).toThrow('Unexpected `metadata.disclosure`')
    expect(page(`${many}\nkey7: human-only`)).toThrow('(line 40002): Map keys must be unique at line 40001, column 1')
    expect(page(`disclosure: ${'{a: '.repeat(9000)}1${'}'.repeat(9000)}`)).toThrow('it is nested too deeply')
  })

  it('are looked for under the key that an option names', () => {
    const text = '---\nmeta:\n  aiDisclosure: { ai: Claude }\n---\n\n# Tides\n'
    expect(() => declaredFacts(text, 'aiDisclosure')).toThrow('Unexpected `meta.aiDisclosure` in the front matter')
    expect(declaredFacts('---\nmeta:\n  disclosure: { author: Bea Smith }\n---\n\n# Tides\n', 'aiDisclosure')).toBeUndefined()
  })
})

describe('a comment that opens with a field', () => {
  it.each([
    ['Nikola', '<!--\n.. title: Tides\n.. slug: tides\n-->\n\n'],
    ['Nikola with carriage returns', '<!--\r\n.. title: Tides\r\n-->\r\n\r\n'],
    ['LiaScript', '<!--\nauthor: Bea Smith\nversion: 0.1\n-->\n\n'],
    ['a licence', '<!--\nSPDX-License-Identifier: MIT\n-->\n']
  ])('stays first, where its reader looks for it: %s', (_, head) => {
    for (const body of ['The sea rises.\n', '## Ebb\n\nThe sea falls.\n']) {
      const { value } = labelMarkdown(head + body, drafted)
      expect(value.startsWith(head + lead)).toBe(true)
      expect(labelMarkdown(value, drafted).changed).toBe(false)
      expect(unlabelMarkdown(value).value).toBe(head + body)
      const before = labelMarkdown(body, drafted).value
      expect(labelMarkdown(head + before, drafted).value).toBe(value)
      const tree = remark().use(remarkDisclosure, { disclosure: drafted })
      const once = String(tree.processSync(head + body)).replace(/\r\n/g, '\n')
      expect(once.startsWith(`${head.replace(/\r\n/g, '\n').trimEnd()}\n\n${lead}`)).toBe(true)
      expect(String(tree.processSync(once))).toBe(once)
    }
  })

  it.each(['<!--\nprettier-ignore\n-->\n\n', '<!-- author: Bea -->\n\n', '<!--\nauthor: Bea\n--> Words\n\n', '<!--\nauthor: Bea\n\n'])(
    'is none, and stands behind the lead: %j',
    (head) => {
      expect(labelMarkdown(`${head}The sea rises.\n`, drafted).value.startsWith(lead)).toBe(true)
      const tree = remark().use(remarkDisclosure, { disclosure: drafted })
      expect(String(tree.processSync(`${head}The sea rises.\n`)).startsWith(lead)).toBe(true)
    }
  )

  it('comes off exactly where it stands alone', () => {
    const source = '<!--\nauthor: Bea\n-->\n\n'
    const { value } = labelMarkdown(source, drafted)
    expect(labelMarkdown(value, drafted).changed).toBe(false)
    expect(unlabelMarkdown(value).value).toBe(source)
  })
})

it('warns the process of nothing where YAML has a map for a key, as `{{ title }}` is one', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  const head = '---\ntitle: {{ page.title }}\n---\n'
  expect(declaredFacts(head + text, 'disclosure')).toBeUndefined()
  expect(warn).not.toHaveBeenCalled()
  // The control: the parser would.
  parseYaml('{{ page.title }}')
  expect(warn).toHaveBeenCalled()
  warn.mockRestore()
})
