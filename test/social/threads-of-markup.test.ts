import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../src/disclosure/review.js'
import { markdownV1, markdownV2 } from '../../src/markup/telegram.js'
import { labelThread, type PlatformKey, platforms, postText, unlabelPost } from '../../src/social/index.js'
import { disclosure as declared, story } from './payloads.js'

const disclosure = { ...declared, use: 'post' } as const
const thread = (key: PlatformKey, payload: object, facts: object = disclosure, options = {}) =>
  labelThread(platforms[key], payload, facts as typeof disclosure, options).payloads as readonly Record<string, unknown>[]
const bodies = (key: PlatformKey, payload: object) =>
  thread(key, payload).map((part) => postText(platforms[key], part))
const sentences = (count: number) => Array.from({ length: count }, (_, index) => `${index} ${story}`).join(' ')

/** Tags that are open at the end, or closed without being open. */
function unbalanced(html: string): string[] {
  const open: string[] = []
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)[^>]*>/g)) {
    if (slash === '') open.push(name)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}

describe('a thread of markup', () => {
  const bold = `<b>${sentences(200)} <i>and ${sentences(100)}</i></b> &amp; more`

  it.each(['telegram', 'teams'] as const)('has balanced tags in each part: %s', (key) => {
    const payload =
      key === 'telegram'
        ? { chat_id: 1, text: bold, parse_mode: 'HTML' }
        : { type: 'message', text: bold.repeat(4), textFormat: 'xml' }
    const parts = bodies(key, payload)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(unbalanced(part)).toEqual([])
    expect(parts[1]).toMatch(/^<b>/)
  })

  it('negative control: cutting the same text anywhere leaves tags open', () => {
    expect(unbalanced(bold.slice(0, 4000))).not.toEqual([])
  })

  it('has entities of MarkdownV2 that are closed, and links that go on', () => {
    const escaped = markdownV2.escape(sentences(120))
    const text = `*${escaped} __and ${escaped}__* [${markdownV2.escape(sentences(90))}](https://example.org/a) ~end~`
    const parts = bodies('telegram', { chat_id: 1, text, parse_mode: 'MarkdownV2' })
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) expect(markdownV2.problem?.(part)).toBeUndefined()
    expect(parts.at(-1)).toContain('](https://example.org/a)')
    expect(parts.filter((part) => part.includes('](https://example.org/a)')).length).toBeGreaterThan(1)
  })

  it('has its own items in each part of a list, with their numbers', () => {
    const items = Array.from({ length: 1200 }, (_, index) => `<li>${index + 1} ${story}</li>`).join('')
    const words = Array.from({ length: 1200 }, (_, index) => `${index + 1}. ${index + 1} ${story}`).join('\n')
    const body = words.replaceAll(/^\d+\. /gm, '')
    const payload = { msgtype: 'm.text', body, format: 'org.matrix.custom.html', formatted_body: `<ol>${items}</ol>` }
    const parts = thread('matrix', payload)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) {
      const html = String(part['formatted_body'])
      expect(unbalanced(html)).toEqual([])
      // The first item may go on from the part before.
      const first = /<ol(?: start="(\d+)")?><li>[^<]*<\/li><li>(\d+) /.exec(html)
      expect(Number(first?.[1] ?? 1)).toBe(Number(first?.[2]) - 1)
      expect(html).toMatch(/^<p><strong>AI-generated\./)
    }
  })

  it('closes a fence and opens it again, with its language and its indentation', () => {
    const code = Array.from({ length: 300 }, (_, index) => `    line(${index})`).join('\n')
    const content = `Before.\n\`\`\`js\n${code}\n\`\`\`\nAfter.`
    for (const key of ['discord', 'slack'] as const) {
      const payload = key === 'discord' ? { content } : { channel: 'C1', text: content.repeat(20) }
      const parts = bodies(key, payload)
      expect(parts.length).toBeGreaterThan(2)
      for (const part of parts) expect(part.match(/```/g)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0)
      expect(parts[1]).toMatch(/^```js\n {4}line\(\d+\)\n {4}line/)
      const lines = parts.join('\n').match(/ {4}line\(\d+\)/g)
      expect(lines).toEqual(`${key === 'discord' ? content : content.repeat(20)}`.match(/ {4}line\(\d+\)/g))
    }
  })

  it('cuts code that is one long line wherever it is full', () => {
    const code = `${'x y '.repeat(25_000)}`
    const parts = bodies('slack', { channel: 'C1', text: `\`\`\`${code}\`\`\`` })
    expect(parts.length).toBe(3)
    for (const part of parts) expect(part).toMatch(/^```x y [xy ]+```$/)
    expect(parts.join('').replace(/[` ]/g, '')).toBe(code.replaceAll(' ', ''))
  })

  it('has the marks of Telegram’s first Markdown closed in each part, and opened again', () => {
    const words = sentences(60)
    const text = `*${words}* _${words}_ \`${words}\` [${words}](https://example.org/a_b) a\\_b`
    const parts = bodies('telegram', { chat_id: 1, text, parse_mode: 'Markdown' })
    expect(parts.length).toBe(4)
    for (const part of parts) expect(markdownV1.problem?.(part)).toBeUndefined()
    expect(parts.filter((part) => part.includes('](https://example.org/a_b)')).length).toBe(2)
    expect(parts.at(-1)).toMatch(/^\[.* a\\_b$/)
  })

  it.each(['*a', '_a', '`a', '```a`', '[a]', '[a](https://example.org', '*a _b* c_'])('is refused in Telegram’s first Markdown as Telegram does: %s', (text) => {
    expect(() => thread('telegram', { chat_id: 1, text, parse_mode: 'Markdown' })).toThrow('can’t be read as Markdown')
  })

  it('puts a number behind a fence on a line of its own', () => {
    const content = `\`\`\`js\n${'line()\n'.repeat(900)}\`\`\``
    const numbered = thread('discord', { content }, disclosure, { number: true })
    for (const [index, part] of numbered.entries()) {
      expect(String(part['content'])).toContain(`\n\`\`\`\n${index + 1}/${numbered.length}\n\n`)
    }
    expect(thread('discord', numbered as never, disclosure, { number: true })).toEqual(numbered)
  })

  it('loses no word, whatever the markup', () => {
    const piece = fc.constantFrom(
      ...['**', '__', '||', '```', '```js\n', '`', '\n> ', '\n', '\n\n', ' ', '\\*', '- item ', 'word ', 'Longer words here. ', '港の壁が開いた。', '👨‍👩‍👧‍👦', '<@1> ']
    )
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('js', '')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 40, maxLength: 900 }), (pieces) => {
        const content = pieces.join('')
        fc.pre(/\S/.test(content) && !content.startsWith('\n'))
        const parts = bodies('discord', { content })
        expect(letters(parts.join(''))).toBe(letters(content))
      }),
      { numRuns: 60 }
    )
  })
})

describe('a thread of texts that say the same', () => {
  const html = Array.from({ length: 700 }, (_, index) => `<p>${index} <b>${story}</b></p>`).join('\n')
  const body = html.replace(/<[^>]+>/g, '').replaceAll('\n', '\n\n')

  it('has the same words in each part: Matrix', () => {
    const parts = thread('matrix', { msgtype: 'm.text', body, format: 'org.matrix.custom.html', formatted_body: html })
    expect(parts.length).toBeGreaterThan(1)
    const words = (text: string) => text.replace(/<[^>]+>/g, '').replace(/\s+/g, '')
    const bare = parts.map((part) => unlabelPost('matrix', part as never).payload as Record<string, string>)
    for (const part of bare) expect(words(part['formatted_body'] ?? '')).toBe(words(part['body'] ?? ''))
    expect(words(bare.map((part) => part['body']).join(''))).toBe(words(body))
  })

  it('is refused where they say different things', () => {
    const payload = { msgtype: 'm.text', body, formatted_body: `${html}<p>And more.</p>` }
    expect(() => thread('matrix', payload)).toThrow('say different things')
  })

  it('has its own words to be read out: Teams', () => {
    const text = sentences(1000)
    const parts = thread('teams', { type: 'message', text, speak: text, summary: 'Harbour' })
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) {
      const bare = unlabelPost('teams', part as never).payload as Record<string, string>
      expect(bare['speak']).toBe(bare['text'])
    }
    expect(parts.map((part) => 'summary' in part)).toEqual(parts.map((_, index) => index === 0))
  })
})

describe('a thread that is delivered', () => {
  it('names in every part whom a direct message of Mastodon is for', () => {
    const status = `@ada@example.org @bea ${sentences(30)}`
    const parts = bodies('mastodon', { status, visibility: 'direct' })
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect(part).toMatch(/^@ada@example\.org @bea /)
    expect(bodies('mastodon', { status, visibility: 'public' })[1]).not.toContain('@ada')
  })

  it('has each part at its own time', () => {
    const bluesky = thread('bluesky', { text: sentences(20), createdAt: '2026-11-20T10:00:00.000Z' })
    const times = bluesky.map((part) => String(part['createdAt']))
    expect(times).toEqual([...new Set(times)].sort())
    expect(times[0]).toBe('2026-11-20T10:00:00.000Z')
    const nostr = thread('nostr', { kind: 1, content: sentences(20), tags: [], created_at: 7 }, disclosure)
    expect(nostr[0]?.['created_at']).toBe(7)
  })

  it('stays in the envelope that it came in', () => {
    const record = { text: sentences(20), createdAt: '2026-11-20T10:00:00.000Z' }
    const parts = thread('bluesky', { repo: 'did:plc:1', collection: 'app.bsky.feed.post', record })
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect(part).toMatchObject({ repo: 'did:plc:1', record: { text: expect.stringMatching(/^AI-gen/) } })
  })
})

describe('the parts of a thread', () => {
  const texts: readonly [string, PlatformKey, object][] = [
    ['sentences', 'x', { text: sentences(40) }],
    ['paragraphs', 'bluesky', { text: Array.from({ length: 9 }, () => `${story} ${story} ${story} ${story} ${story}`).join('\n\n') }],
    ['Japanese', 'threads', { text: '港の壁が今日また開きました。'.repeat(60) }],
    ['a fence', 'discord', { content: `Before.\n\`\`\`js\n${'line()\n'.repeat(500)}\`\`\`\nAfter.` }],
    ['tags', 'telegram', { text: `<b>${sentences(120)}</b>`, parse_mode: 'HTML' }],
    ['a direct message', 'mastodon', { status: `@ada@example.org ${sentences(30)}`, visibility: 'direct' }],
    ['a short message', 'sms', { to: '1', body: sentences(60) }]
  ]

  it.each(texts)('are labelled again with their bound review: %s', (_name, key, payload) => {
    const review = reviewOf(postText(platforms[key], payload), { by: 'Ada Lovelace', at: '2026-11-20' })
    const facts = { ...disclosure, review }
    const parts = thread(key, payload, facts)
    expect(parts.length).toBeGreaterThan(1)
    expect(thread(key, parts as never, facts)).toEqual(parts)
    const json = JSON.parse(JSON.stringify(parts)) as never
    expect(thread(key, json, facts)).toEqual(parts)
  })

  it('are refused with it where a word changed', () => {
    const review = reviewOf(sentences(40), { by: 'Ada Lovelace' })
    const facts = { ...disclosure, review }
    const parts = thread('x', { text: sentences(40) }, facts)
    const changed = parts.map((part, index) => (index === 1 ? { text: String(part['text']).replace('harbour', 'castle') } : part))
    expect(() => thread('x', changed as never, facts)).toThrowError(expect.objectContaining({ code: 'review-mismatch' }))
  })
})
