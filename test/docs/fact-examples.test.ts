import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { stages } from '../../src/disclosure/disclosure.js'
import { labelHtml } from '../../src/html/index.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { factSynonyms, stageSynonyms } from '../../src/disclosure/synonyms.js'
import { factDocsPath } from '../../scripts/generate-fact-docs.js'

const docs = readFileSync(factDocsPath, 'utf8')

/** Each declaration of the page, as a reader of the page copies it, and what the page says of it. */
const examples = [...docs.matchAll(/\*\*(.+)\*\*\n\n```yaml\n([^]*?)```\n\n(?:Title: `(.+)`\n\n)?> (.+)\n/g)].map(
  ([, name = '', front = '', title = '', lead = '']) => ({ name, front, title, lead })
)

/** A page with this front matter, labelled as a document is. No rule is asked: the words are what counts. */
function labelled(front: string) {
  const source = `---\n${front}---\n\n# Tides\n\nText\n`
  const { value } = labelMarkdown(source, {}, { packs: [], marks: ['title', 'lead'], reason: 'The page shows these two.' })
  return { source, value }
}

/** Words without escapes and references, as they are shown. */
function asRead(words: string): string {
  return words.replaceAll('\\', '').replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

describe('each declaration of docs/facts.md, in a document of its own', () => {
  it('is found', () => {
    expect(examples).toHaveLength([...docs.matchAll(/```yaml/g)].length)
    expect(examples.length).toBeGreaterThan(30)
  })

  it.each(examples.map((each, index) => [`${index + 1}: ${each.name}`, each] as const))('shows what the page says: %s', (_, { front, title, lead }) => {
    const { source, value } = labelled(front)
    expect(asRead(value)).toContain(`# ${title === '' ? '' : `${title} `}Tides\n\n${lead}\n\nText`)
    expect(readMarkdown(value)).toEqual(parseDisclosure(parse(front).disclosure))
    expect(unlabelMarkdown(value).value).toBe(source)
  })

  it.each(examples.map((each, index) => [`${index + 1}: ${each.name}`, each] as const))('shows the same in HTML: %s', (_, { front, title, lead }) => {
    const page = '<!doctype html><html lang="en"><head><title>Tides</title></head><body><h1>Tides</h1><p>Text</p></body></html>'
    const { value } = labelHtml(page, parse(front).disclosure, { packs: [] })
    const words = value.replace(/^[^]*<\/h1>/, '').replaceAll(/<[^>]+>/g, '')
    expect(asRead(words)).toContain(lead.replaceAll('**', ''))
    expect(value).toContain(`<title>${title === '' ? '' : `${title} `}Tides</title>`)
  })
})

describe('the table of stages in docs/facts.md', () => {
  const rows = stages.map((stage) => [stage, new RegExp(`^\\| \`${stage}\` \\| .* \\| (.*) \\| (.*) \\|$`, 'm').exec(docs)] as const)

  it.each(rows)('shows what a document with AI in that stage alone shows: %s', (stage, row) => {
    const roles = stage === 'drafting' ? 'drafting: AI Tool' : `drafting: author, ${stage}: AI Tool`
    const { value } = labelled(`disclosure: { author: Ada Lovelace, ai: AI Tool, roles: { ${roles} } }\n`)
    const [, mark = '', lead = ''] = row ?? []
    const title = mark === 'none' ? '' : `${mark.slice(1, -1)} `
    expect(asRead(value)).toContain(`# ${title}Tides\n\n${lead}\n`)
  })
})

describe('the other words for a fact or a stage in docs/facts.md', () => {
  const reasons = (declared: object) => {
    try {
      parseDisclosure(declared)
      return ''
    } catch (error) {
      return String(error)
    }
  }

  it.each(Object.entries(factSynonyms))('are answered with that fact: %s', (fact, names) => {
    for (const name of names) expect([name, reasons({ [name]: 'x' })]).toEqual([name, expect.stringContaining(`\`${fact}\``)])
  })

  it.each(Object.entries(stageSynonyms))('are answered with that stage: %s', (stage, names) => {
    for (const name of names) {
      expect([name, reasons({ author: 'Ada Lovelace', roles: { [name]: 'author' } })]).toEqual([name, expect.stringContaining(`\`${stage}\``)])
    }
  })
})
