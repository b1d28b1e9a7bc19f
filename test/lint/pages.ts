/** A page, and what is to be said of it: the first words of each message, with its line and column. */
export interface LintCase {
  readonly name: string
  readonly page: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly problems: readonly (readonly [line: number, column: number, words: string])[]
}

const undeclared = 'Unexpected page without a disclosure, expected `disclosure` in its front matter'

export const lintCases: readonly LintCase[] = [
  { name: 'a page without front matter', page: '# Tides\n', problems: [[1, 1, undeclared]] },
  { name: 'front matter without a declaration', page: '---\ntitle: T\n---\n# T\n', problems: [[1, 1, undeclared]] },
  { name: 'an empty declaration', page: '---\ndisclosure:\n---\n# T\n', problems: [[1, 1, undeclared]] },
  { name: 'a declaration of no facts', page: '---\ndisclosure: {}\n---\n# T\n', problems: [[1, 1, undeclared]] },
  { name: 'the word in the text alone', page: '# On disclosure\n\ndisclosure: human-only\n', problems: [[1, 1, undeclared]] },
  { name: 'a declaration deeper down', page: '---\nnested:\n  disclosure: human-only\n---\n', problems: [[3, 3, 'Unexpected `nested.disclosure` in the front matter']] },
  {
    name: 'a declaration',
    page: '---\ntitle: T\ndisclosure:\n  author: Ada Lovelace\n  ai: GPT-4 (OpenAI)\n  roles:\n    drafting: GPT-4\n---\n# T\n',
    problems: []
  },
  { name: 'a page that no AI touched', page: '---\ndisclosure: human-only\n---\n# T\n', problems: [] },
  { name: 'a declaration in `params`', page: '---\nparams:\n  disclosure: human-only\n---\n', problems: [] },
  { name: 'a declaration in TOML', page: '+++\ntitle = "T"\n[extra.disclosure]\nhumanOnly = true\n+++\n', problems: [] },
  {
    name: 'several problems',
    page: '---\ndisclosure:\n  author: ""\n  autor: Ada\n  ai: GPT-4\n  roles:\n    writing: GPT-4\n---\n# T\n',
    problems: [
      [3, 3, 'Unexpected `` in `author'],
      [4, 3, 'Unexpected `autor`, expected a known fact. Did you mean `author`?'],
      [7, 5, 'Unexpected `roles.writing`, expected a known fact. Did you mean `drafting`?']
    ]
  },
  {
    name: 'a problem behind Windows’ line endings',
    page: '---\r\ntitle: T\r\ndisclosure:\r\n  autor: Ada\r\n---\r\n# T\r\n',
    problems: [[4, 3, 'Unexpected `autor`']]
  },
  {
    name: 'a name that is nobody’s',
    page: '---\ndisclosure:\n  author: Ada Lovelace\n  ai: GPT-4\n  roles:\n    editing: Ideogram\n---\n',
    problems: [[6, 5, 'Unexpected `Ideogram`']]
  },
  {
    name: 'a key that is nearly the one',
    page: '---\ntitle: T\nDisclosure: human-only\n---\n# T\n',
    problems: [[3, 1, 'Unexpected `Disclosure` in the front matter, expected `disclosure`']]
  },
  {
    name: 'a key that is nearly the one in `extra`',
    page: '+++\ntitle = "T"\n[extra]\ndisclosures = "human-only"\n+++\n',
    problems: [[4, 1, 'Unexpected `extra.disclosures` in the front matter']]
  },
  {
    name: 'facts in two places',
    page: '---\ntitle: T\ndisclosure: human-only\nparams:\n  disclosure: human-only\n---\n',
    problems: [[3, 1, 'Unexpected facts in two places of the front matter']]
  },
  {
    name: 'front matter that does not parse',
    page: '---\ntitle: T\ndisclosure:\n  author: [Ada\n---\n# T\n',
    problems: [[5, 1, 'The front matter does not parse as YAML (line 5)']]
  },
  {
    name: 'facts of the site, on a page without its own',
    page: '# T\n',
    options: { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } },
    problems: []
  },
  {
    name: 'facts of the site, where each page is asked for its own',
    page: '# T\n',
    options: { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' }, undeclared: 'warn' },
    problems: [[1, 1, undeclared]]
  },
  {
    name: 'a name that the site’s facts explain',
    page: '---\ndisclosure:\n  roles: { drafting: GPT-4 }\n---\n',
    options: { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } },
    problems: []
  },
  {
    name: 'another key',
    page: '---\ndisclosure: affiliate links\naiDisclosure: { autor: Ada }\n---\n',
    options: { key: 'aiDisclosure' },
    problems: [[3, 17, 'Unexpected `autor`']]
  },
  {
    name: 'first lines that are text',
    page: '---\ndisclosure: human-only\n---\n',
    options: { frontMatter: false },
    problems: [[1, 1, undeclared]]
  },
  {
    name: 'first lines of a dialect',
    page: 'disclosure: human-only\n\n# T\n',
    options: { frontMatter: 'multimarkdown' },
    problems: []
  },
  {
    name: 'first lines that may be of a dialect',
    page: 'title: T\ndisclosure: human-only\n\n# T\n',
    problems: [[1, 1, 'The first lines hold `disclosure` and look like front matter without fences']]
  }
]
