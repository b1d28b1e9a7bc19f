import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { disallowedTopics } from '../../src/policy/packs/disallowed-topics.js'
import { packs } from '../../src/policy/packs/index.js'
import pinned from './quotes.json' with { type: 'json' }

const root = new URL('../../', import.meta.url)
/** Where the documents lie as text. They are not ours to publish: without them this is skipped. */
const folder = fileURLToPath(
  new URL(process.env['FORTHRIGHT_POLICIES'] ?? '../shared/policies', root)
)
const files: { readonly [document: string]: string } = {
  'OpenAI, Sharing & publication policy': '000',
  'OpenAI, OpenAI API': '001',
  'OpenAI, Usage policies': '002',
  'OpenAI, Researcher Access Program application': '003',
  'OpenAI, privacy policy': '004'
}

interface Quoted {
  readonly id: string
  readonly quote: string
  readonly document: string
}

const quotes: readonly Quoted[] = packs.flatMap(({ id, rules, topics = [], ...source }) => [
  ...rules.map((rule) => ({
    id: rule.id,
    quote: rule.quote,
    document: (rule.source ?? source).document
  })),
  ...topics.map((topic) => ({
    id: `${id}#${topic.id}`,
    quote: topic.quote,
    // One list, quoted from one document, in the packs of two.
    document: disallowedTopics.includes(topic) ? 'OpenAI, Usage policies' : source.document
  }))
])

describe.skipIf(!existsSync(folder))('the documents', () => {
  it.each(quotes.filter(({ document }) => document in files))(
    'hold the quote of $id letter by letter',
    ({ quote, document }) => {
      const text = readDocument(files[document] ?? '')
      expect(text).toContain(isDamaged(text) ? damage(quote) : quote)
    }
  )

  it('would not hold a quote that is off by one letter', () => {
    expect(readDocument('000')).not.toContain('Manually review each generations before sharing')
  })
})

describe('quotes', () => {
  it('are those that were checked against the documents', () => {
    const hashes = Object.fromEntries(quotes.map(({ id, quote }) => [id, hash(quote)]))
    if (process.env['UPDATE_QUOTES']) {
      const path = fileURLToPath(new URL('quotes.json', import.meta.url))
      writeFileSync(path, `${JSON.stringify(hashes, null, 2)}\n`)
      return
    }
    expect(hashes).toEqual(pinned)
  })
})

function readDocument(prefix: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix))
  if (name === undefined) throw new Error(`Missing document ${prefix} in ${folder}`)
  return readFileSync(`${folder}/${name}`, 'utf8')
    .replace(/Â?\u00a0/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
}

/**
 * Two of the documents were saved as UTF-8 read as Latin-1, and lost the control characters that
 * this made: of each typographic quote or dash one and the same letter is left.
 */
function isDamaged(text: string): boolean {
  return text.includes('OpenAIâs') || text.includes('Weâre')
}

function damage(quote: string): string {
  return quote.replace(/[‘’“”–—]/g, 'â')
}

function hash(quote: string): string {
  return createHash('sha256').update(quote).digest('hex').slice(0, 16)
}
