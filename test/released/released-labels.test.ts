import { describe, expect, it } from 'vitest'
import { readHistory } from '../../src/chat/history.js'
import type { ChatWords } from '../../src/chat/opening.js'
import { prepareChat } from '../../src/chat/prepare-chat.js'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { stripSource } from '../../src/html/strip-label.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { stripLabel as stripMarkdown } from '../../src/markdown/strip-label.js'
import { readLabels } from '../../src/notice/known-words.js'
import type { LabelWords } from '../../src/notice/label-words.js'
import { releases } from '../../src/notice/released/index.js'
import { parseSelector, type Selector } from '../../src/scan/html/selector.js'
import { findSlots } from '../../src/social/find-slots.js'
import { labelPost, labelThread, platforms, unlabelPost } from '../../src/social/index.js'
import type { Payload } from '../../src/social/payload.js'
import { removeWords } from '../../src/social/unlabel-payload.js'
import { isThorough } from '../thorough.js'
import { releasedVersions, type Sample, samplesOf } from './labelled-samples.js'

const stripHtml = (source: string, known: readonly LabelWords[], selector?: Selector) =>
  stripSource(source, { known, selector, frontMatter: undefined }).page

/** Other facts than those of any sample, with which a later version labels anew. */
const otherFacts = {
  author: 'Bea Smith',
  responsible: 'Bea Smith',
  ai: 'Qwen (Alibaba)',
  roles: { drafting: 'ai', editing: 'human' },
  review: { by: 'Bea Smith', at: '2026-11-21' }
}

/** What one version made in one language. */
interface Language {
  readonly locale: string
  readonly every: readonly Sample[]
  /** Those that are tried. */
  readonly samples: readonly Sample[]
  /** The words of that version alone. */
  readonly words: readonly LabelWords[]
}

const languages = releasedVersions().flatMap((version) =>
  samplesOf(version).map(({ locale, samples }, index): [string, string, Language] => {
    const words = releases.find((release) => release.version === version)?.words ?? []
    // Among the quick tests a fifth of them, in each language another one.
    const tried = samples.filter((_, at) => isThorough || Math.floor(at / 4) % 5 === index % 5)
    return [version, locale, { locale, every: samples, samples: tried, words }]
  })
)

describe.each(languages)('labels of version %s in %s', (_version, _locale, language) => {
  const { every, samples, words, locale } = language
  const of = (surface: Sample['surface']) => samples.filter((sample) => sample.surface === surface)
  const label = (sample: Sample) => sample.platform ?? sample.format ?? sample.name
  const anew = { locale: 'en', packs: [] }

  /** What labels of that version open with, as far as it is not the source's own. */
  const openingsIn = (value: unknown, { source }: Sample): string[] => {
    // Labelled anew in English, a text has English openings.
    if (locale === 'en') return []
    const text = JSON.stringify(value)
    return words
      .filter(({ tag }) => tag === locale)
      .flatMap(({ postOpenings }) => postOpenings().map(({ mark }) => mark))
      .filter((mark) => text.includes(mark) && !JSON.stringify(source).includes(mark))
  }

  it('are there in samples of every surface', () => {
    const surfaces = new Set(every.map(({ surface }) => surface))
    expect(surfaces).toEqual(new Set(['markdown', 'html', 'post', 'thread', 'chat']))
    for (const { source, labelled } of samples) expect(labelled).not.toEqual(source)
  })

  it('are taken off Markdown, byte for byte', () => {
    for (const { source, labelled, name } of of('markdown')) {
      expect(stripMarkdown(String(labelled), words)?.value, name).toBe(source)
      expect(unlabelMarkdown(String(labelled)).value, name).toBe(source)
    }
  })

  it('are replaced in Markdown', () => {
    for (const sample of of('markdown')) {
      const { value } = labelMarkdown(String(sample.labelled), otherFacts, anew)
      const expected = labelMarkdown(String(sample.source), otherFacts, anew)
      expect(value, sample.name).toBe(expected.value)
      expect(openingsIn(value, sample)).toEqual([])
    }
  })

  it('are read in Markdown', () => {
    for (const { labelled, name } of of('markdown')) {
      expect(readMarkdown(String(labelled))?.ai, name).toBeDefined()
    }
  })

  it('stay in Markdown where a word of them is another one', () => {
    for (const { labelled, name } of of('markdown')) {
      const changed = String(labelled).replace(/\*\* (?=.)/, 'x** ')
      expect(unlabelMarkdown(changed).value, name).toBe(changed)
    }
  })

  it('are taken off HTML, byte for byte', () => {
    for (const sample of of('html')) {
      const labelled = String(sample.labelled)
      const stripped = stripHtml(labelled, words, parseSelector(sample.selector))
      expect(stripped.value, sample.name).toBe(sample.source)
      expect(unlabelHtml(labelled, placeOf(sample)).value, sample.name).toBe(sample.source)
    }
  })

  it('are replaced in HTML, the record too', () => {
    for (const sample of of('html')) {
      const options = { ...anew, ...placeOf(sample) }
      const { value } = labelHtml(String(sample.labelled), otherFacts, options)
      const expected = labelHtml(String(sample.source), otherFacts, options)
      expect(value, sample.name).toBe(expected.value)
      expect(openingsIn(value, sample)).toEqual([])
    }
  })

  it('are read in HTML', () => {
    for (const sample of of('html')) {
      const facts = readHtml(String(sample.labelled), placeOf(sample))
      expect(facts?.ai, sample.name).toBeDefined()
    }
  })

  it('stay in HTML where a word of them is another one', () => {
    for (const sample of of('html')) {
      const changed = String(sample.labelled).replaceAll('</strong> ', 'x</strong> ')
      expect(unlabelHtml(changed, placeOf(sample)).value, sample.name).toBe(changed)
    }
  })

  it('are taken off posts, byte for byte', () => {
    for (const sample of of('post')) {
      const platform = platforms[sample.platform ?? 'x']
      const payload = sample.labelled as Payload
      const removed = removeWords(platform, payload, findSlots(platform, payload), words)
      expect(removed?.payload, label(sample)).toEqual(sample.source)
      expect(unlabelPost(platform, payload).payload, label(sample)).toEqual(sample.source)
    }
  })

  it('are replaced in posts', () => {
    for (const sample of of('post')) {
      const platform = platforms[sample.platform ?? 'x']
      const limits = sample.platform === 'x' || sample.platform === 'bluesky' ? { text: 4000 } : {}
      const options = { ...anew, limits }
      const { payload } = labelPost(platform, sample.labelled as Payload, otherFacts, options)
      const expected = labelPost(platform, sample.source as Payload, otherFacts, options)
      expect(payload, label(sample)).toEqual(expected.payload)
      expect(openingsIn(payload, sample)).toEqual([])
    }
  })

  it('are replaced in each part of a thread', () => {
    for (const sample of of('thread')) {
      const posts = sample.labelled as Payload[]
      const plain = posts.map((post) => unlabelPost('x', post).payload)
      for (const [index, post] of plain.entries()) expect(post).not.toEqual(posts[index])
      const { payloads } = labelThread('x', posts, otherFacts, anew)
      expect(payloads, sample.name).toEqual(labelThread('x', plain, otherFacts, anew).payloads)
    }
  })

  it('stay in posts where a word of them is another one', () => {
    for (const sample of of('post')) {
      const changed = withOtherWords(sample.labelled) as Payload
      const { payload } = unlabelPost(platforms[sample.platform ?? 'x'], changed)
      expect(payload, label(sample)).toEqual(changed)
    }
  })

  it('never reach a model from the history of a chat', () => {
    for (const { source, labelled, format, name } of of('chat')) {
      const question = { role: 'user', content: 'Is it open?' }
      const reply = { role: 'assistant', content: labelled }
      const history = readHistory([question, reply, question], chatWords(), format ?? 'text')
      expect(history.messages, name).toContainEqual({ role: 'assistant', content: source })
      // What it told is not what the notice of today tells, so that is said again.
      expect(history.conversation).toBeUndefined()
    }
  })

  it('stay in the history of a chat where a word of them is another one', () => {
    for (const { labelled, format } of of('chat')) {
      const reply = { role: 'assistant', content: `x${String(labelled)}` }
      expect(readHistory([reply], chatWords(), format ?? 'text').messages).toEqual([reply])
    }
  })

  it.runIf(locale !== 'en')('are refused, never doubled, where their language is left out', () => {
    const english = words.filter(({ tag }) => tag === 'en')
    const message = `Unexpected opening of a label in \`${locale}\``
    for (const { labelled } of of('markdown')) {
      expect(() => stripMarkdown(String(labelled), english)).toThrow(message)
    }
    for (const { labelled, selector } of of('html')) {
      const place = parseSelector(selector)
      expect(() => stripHtml(String(labelled), english, place)).toThrow(message)
    }
    for (const sample of of('post')) {
      const platform = platforms[sample.platform ?? 'x']
      const payload = sample.labelled as Payload
      const slots = findSlots(platform, payload)
      expect(() => removeWords(platform, payload, slots, english), label(sample)).toThrow(message)
    }
  })
})

function placeOf({ selector }: Sample): { selector?: string } {
  return selector === undefined ? {} : { selector }
}

/** Put a letter before every text of a post, so that no label opens it. */
function withOtherWords(value: unknown): unknown {
  if (typeof value === 'string') return `x${value}`
  if (Array.isArray(value)) return value.map(withOtherWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, kinds.includes(key) ? each : withOtherWords(each)])
  )
}

/** Members that say what a payload is. */
const kinds = ['parse_mode', 'type', 'kind', '$type']

/** The words of a chat of today that speaks in somebody's name, in other words than any sample. */
function chatWords(): ChatWords {
  const persona = { name: 'Mary Somerville', tag: 'simulated', consent: true } as const
  const { words } = prepareChat({ disclosure: { ...otherFacts, persona }, packs: [] })
  if (!words) throw new Error('Expected a chat with an AI system')
  return words
}

describe('words of a language that a bundle leaves out', () => {
  const english = releases.flatMap(({ words }) => words).filter(({ tag }) => tag === 'en')

  it('are known by what they open with, whole', () => {
    expect(readLabels('KI-generierte Texte. Ein Absatz.', english)).toEqual([])
    expect(() => readLabels('KI-generiert. Ein Absatz.', english)).toThrow('`de`')
  })
})

describe('versions with the same lead and another mark', () => {
  const [first] = releases.flatMap(({ words }) => words)
  const lead = 'AI-generated. An artificial intelligence system, GPT-4, drafted this text.'
  const told = first?.readLead(lead)

  it('are all read, the first known one first', () => {
    if (!first || !told) throw new Error('Expected the lead to be read')
    const marks = { ...told.marks, brief: { mark: 'AI-generated.', text: 'By GPT-4.' } }
    const other: LabelWords = { ...first, readLead: () => ({ ...told, marks }) }
    const read = readLabels(lead, [other, first])
    expect(read.map((each) => each.marks.brief.text)).toEqual(['By GPT-4.', 'AI used: GPT-4.'])
  })

  it('have every mark taken off in the words that it has', () => {
    if (!first || !told) throw new Error('Expected the lead to be read')
    const facts = { ...told.marks, title: '[Other] ', brief: { mark: 'Other.', text: 'x' } }
    const other: LabelWords = {
      ...first,
      readLead: (text) => (text === lead ? { ...told, marks: facts } : undefined)
    }
    const labelled = `# \\[AI-generated] Tides\n\n**AI-generated.** ${lead.slice(14)}\n\nText.\n\n**AI-generated.** AI used: GPT-4.\n`
    expect(stripMarkdown(labelled, [other, first])?.value).toBe('# Tides\n\nText.\n')
    const page =
      '<h1>[AI-generated] Tides</h1>' +
      `<p><strong>AI-generated.</strong> ${lead.slice(14)}</p><p>Text.</p>` +
      '<p><strong>AI-generated.</strong> AI used: GPT-4.</p>'
    expect(stripHtml(page, [other, first]).value).toBe('<h1>Tides</h1><p>Text.</p>')
  })
})
