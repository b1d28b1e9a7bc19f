import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Root } from 'mdast'
import { DisclosureError, type Finding } from '../../src/disclosure/disclosure-error.js'
import { factsInTree } from '../../src/markdown/tree-facts.js'
import {
  createPageReader,
  reportRefusal,
  type PageOptions,
  reportWarnings
} from '../../src/plugin/page-facts.js'

const none = { data: () => undefined }
const position = { start: { line: 1, column: 1 }, end: { line: 3, column: 4 } }
const front = (value: string) => ({ children: [{ type: 'yaml', value, position }] })
const empty = { children: [] }
const site = { author: 'Ada Lovelace', ai: 'GPT-4', review: 'Ada Lovelace' }

function fails(work: () => unknown): VFileMessage {
  try {
    work()
  } catch (error) {
    if (error instanceof VFileMessage) return error
    throw error
  }
  throw new Error('Expected a failure')
}

const facts = (tree: typeof empty | ReturnType<typeof front>, options: PageOptions, file = new VFile()) =>
  createPageReader<Root>(options, factsInTree)(file, none, tree as Root)

describe('createPageReader', () => {
  it.each([
    ['yaml', 'disclosure: { author: Ada Lovelace }'],
    ['toml', '[disclosure]\nauthor = "Ada Lovelace"']
  ])('reads a %s node of the tree', (type, value) => {
    const tree = { children: [{ type, value }, { type: 'paragraph', children: [] }] } as Root
    const read = createPageReader({}, factsInTree)(new VFile('Text'), none, tree)
    expect(read?.author).toEqual({ name: 'Ada Lovelace', kind: 'person' })
  })
  it('asks the host before the tree', () => {
    const file = new VFile('Text')
    Object.assign(file.data, { matter: { disclosure: site } })
    expect(facts(front('disclosure: human-only'), {}, file)?.ai).toHaveLength(1)
  })
  it('gives a page without facts of its own those of the site', () => {
    expect(facts(empty, { disclosure: site })).toMatchObject({ review: { by: 'Ada Lovelace' } })
  })
  it('gives every page of a site the same object, so that its label is made once', () => {
    const readPage = createPageReader({ disclosure: site })
    expect(readPage(new VFile(), none, empty)).toBe(readPage(new VFile(), none, empty))
  })
  it('lays the facts of the page over those of the site, whose review is not of this text', () => {
    const merged = facts(front('disclosure: { ai: Claude }'), { disclosure: site })
    expect(merged).toMatchObject({ author: { name: 'Ada Lovelace' }, ai: [{ model: 'Claude' }] })
    expect(merged).not.toHaveProperty('review')
  })
  it('takes a page at its word that no AI took part', () => {
    expect(facts(front('disclosure: human-only'), { disclosure: site })?.ai).toEqual([])
  })
  it('fails for a page that declares nothing, at its front matter', () => {
    const file = new VFile({ path: 'docs/tides.md' })
    const failure = fails(() => facts(front('title: T'), {}, file))
    expect(failure).toMatchObject({
      fatal: true,
      ruleId: 'undeclared',
      source: 'forthright',
      file: 'docs/tides.md',
      place: position
    })
    expect(failure.url).toMatch(/^https:/)
    expect(file.messages).toEqual([failure])
  })
  it('warns where undeclared pages are only warned of', () => {
    const file = new VFile()
    expect(facts(empty, { undeclared: 'warn' }, file)).toBeUndefined()
    expect(file.messages).toMatchObject([{ fatal: false, ruleId: 'undeclared' }])
  })
  it('asks each page for its own facts beside those of the site, where that is said', () => {
    const failure = fails(() => facts(front('title: T'), { disclosure: site, undeclared: 'error' }))
    expect(failure).toMatchObject({ fatal: true, ruleId: 'undeclared', place: position })
    const file = new VFile()
    expect(facts(empty, { disclosure: site, undeclared: 'warn' }, file)).toBeDefined()
    expect(file.messages).toMatchObject([{ fatal: false, ruleId: 'undeclared' }])
    expect(String(file.messages[0])).toContain('by default it has the facts of the site')
  })
  it('fails for a key that is nearly the one, wherever the host puts it', () => {
    for (const data of [{ Disclosure: 'human-only' }, { matter: { disclosures: 'human-only' } }, { fm: { params: { Disclosure: 'x' } } }]) {
      const file = new VFile()
      Object.assign(file.data, data)
      const failure = fails(() => facts(empty, { disclosure: site, undeclared: 'ignore' }, file))
      expect(failure).toMatchObject({ fatal: true, ruleId: 'invalid-disclosure' })
    }
    const failure = fails(() => facts(front('disclosue: human-only'), { disclosure: site }))
    expect(failure.reason).toContain('expected `disclosure`')
  })
  it('reads another key where one is named, and leaves `disclosure` alone', () => {
    const file = new VFile()
    Object.assign(file.data, { disclosure: 'affiliate links', matter: { aiDisclosure: 'human-only' } })
    expect(facts(empty, { disclosure: site, key: 'aiDisclosure' }, file)?.ai).toEqual([])
  })
  it.each(['', 'a b', 5])('refuses %j as a key', (key) => {
    expect(() => createPageReader({ key: key as never })).toThrow('options.key')
  })
  it('says nothing where undeclared pages are ignored', () => {
    const file = new VFile()
    expect(facts(empty, { undeclared: 'ignore' }, file)).toBeUndefined()
    expect(file.messages).toEqual([])
  })
  it('fails for facts that do not parse, even where undeclared pages are ignored', () => {
    for (const value of ['disclosure: { autor: Ada }', 'disclosure: [', 'disclosure: 1']) {
      const failure = fails(() => facts(front(value), { undeclared: 'ignore' }))
      expect(failure).toMatchObject({ fatal: true, place: position })
    }
  })
})

const finding: Finding = {
  ruleId: 'a/rule',
  outcome: 'missing',
  severity: 'warn',
  reason: 'Unexpected nothing, expected something',
  remedy: [],
  quote: 'Say it',
  document: 'A policy',
  date: '2022-11-14',
  url: 'https://example.org/policy'
}

describe('reportRefusal', () => {
  it('gives what the work gives', () => {
    expect(reportRefusal(new VFile(), empty, () => 1)).toBe(1)
  })
  it('turns a refusal into a failure with the rule, its page and its cause', () => {
    const error = new DisclosureError('refused', 'No.', { findings: [finding] })
    const failure = fails(() =>
      reportRefusal(new VFile(), front(''), () => {
        throw error
      })
    )
    expect(failure).toMatchObject({ ruleId: 'a/rule', url: finding.url, reason: 'No.', place: position })
    expect(failure.cause).toBe(error)
  })
  it('names the error where there is no rule', () => {
    const failure = fails(() =>
      reportRefusal(new VFile(), empty, () => {
        throw new DisclosureError('undeclared', 'No.')
      })
    )
    expect(failure.ruleId).toBe('undeclared')
  })
  it('lets every other error pass', () => {
    const work = () => {
      throw new TypeError('A mistake')
    }
    expect(() => reportRefusal(new VFile(), empty, work)).toThrow(TypeError)
  })
})

describe('reportWarnings', () => {
  it('gives each warning as a message with its rule, its words and its page', () => {
    const file = new VFile()
    reportWarnings(file, front(''), [finding])
    expect(file.messages).toMatchObject([
      {
        fatal: false,
        ruleId: 'a/rule',
        reason: finding.reason,
        url: finding.url,
        note: '“Say it” (A policy, 2022-11-14)',
        place: position
      }
    ])
  })
  it('is silent about what is met, what does not apply, and notes', () => {
    const file = new VFile()
    reportWarnings(file, empty, [
      { ...finding, outcome: 'satisfied' },
      { ...finding, outcome: 'not-applicable' },
      { ...finding, severity: 'note' }
    ])
    expect(file.messages).toEqual([])
  })
})
