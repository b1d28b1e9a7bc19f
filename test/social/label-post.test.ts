import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { reviewOf } from '../../src/disclosure/review.js'
import {
  countText,
  labelPost,
  labelThread,
  type PlatformKey,
  platforms,
  postText,
  unlabelPost
} from '../../src/social/index.js'
import { disclosure, keys, payloads, story, usesOf } from './payloads.js'

const label = (key: PlatformKey, payload: object, facts: object = disclosure, options = {}) =>
  labelPost(platforms[key], payload, facts as typeof disclosure, options)

/** Every string of a payload, with the key that it stands under. */
function strings(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => strings(member, name))
}

/** Texts that readers meet, of any platform; titles are among them. */
const readerKeys = new Set([
  ...['text', 'status', 'spoiler_text', 'caption', 'message', 'commentary', 'title', 'description'],
  ...['content', 'body', 'subject', 'html', 'formatted_body', 'summary', 'encoded', 'name'],
  ...['content_html', 'content_text', 'contentMarkdown', 'custom_excerpt', 'fallbackText', 'value', 'comment']
])

const opening =
  /^(?:[^<]*<body[^>]*>|---\n[^]*?\n---\n\n|<!doctype[^]*?<body[^>]*>)?(?:\[|[*]{0,2}|(?:<p>|<table[^>]*><tr><td[^>]*><font[^>]*>)<strong[^>]*>)?(?:AI-generated|KI-generiert)\b/

describe.each(keys)('labelPost on %s', (key) => {
  it('opens every text that a reader may meet alone', () => {
    const { payload } = label(key, payloads[key])
    const met = strings(payload).filter(([name]) => readerKeys.has(name))
    expect(met.length).toBeGreaterThan(0)
    // Within a list of blocks only the first one is met alone.
    const blocks = /^(?:slack|tumblr|teams|googlechat|line|rcs)$/.test(key) ? new Set(['text']) : new Set<string>()
    const alone = met.filter(([name, text]) => !blocks.has(name) || opening.test(text))
    expect(alone.length).toBeGreaterThan(0)
    for (const [, text] of alone) expect(text).toMatch(opening)
  })

  it('names who answers for the text, whole', () => {
    const { payload } = label(key, payloads[key])
    expect(JSON.stringify(payload)).toContain(
      usesOf[key] === 'publication'
        ? 'Ada Lovelace edited and reviewed it and takes responsibility for it.'
        : 'Responsible: Ada Lovelace.'
    )
    const post = label(key, payloads[key], { ...disclosure, use: 'post' }).payload
    expect(JSON.stringify(post)).toContain('Responsible: Ada Lovelace.')
  })

  it('changes nothing by labelling again', () => {
    const { payload } = label(key, payloads[key])
    expect(label(key, payload).payload).toEqual(payload)
  })

  it('gives the author’s payload back, byte for byte', () => {
    const { payload } = label(key, payloads[key])
    const back = unlabelPost(key, payload)
    expect(back.changed).toBe(true)
    expect(JSON.stringify(back.payload)).toBe(JSON.stringify(payloads[key]))
  })

  it('replaces the label of another disclosure', () => {
    const old = label(key, payloads[key], { ...disclosure, ai: 'Claude (Anthropic)' })
    expect(label(key, old.payload).payload).toEqual(label(key, payloads[key]).payload)
  })

  it('leaves the input as it is and keeps unknown members', () => {
    const before = structuredClone(payloads[key])
    const { payload } = label(key, payloads[key])
    expect(payloads[key]).toEqual(before)
    expect(payload).toHaveProperty('future', 'member of tomorrow')
  })

  it('takes an unlabelled payload as it is', () => {
    expect(unlabelPost(key, payloads[key])).toEqual({ payload: payloads[key], changed: false })
  })

  it('refuses a post without a review, and asks none of a message or an article', () => {
    const { review: _, ...facts } = disclosure
    const refused = expect.objectContaining({ code: 'refused' })
    expect(() => label(key, payloads[key], { ...facts, use: 'post' })).toThrowError(refused)
    const labelled = () => label(key, payloads[key], facts)
    if (usesOf[key] === 'post') expect(labelled).toThrowError(refused)
    else expect(labelled).not.toThrow()
  })

  it('refuses a review that is bound to another text', () => {
    const review = reviewOf('Another text.', { by: 'Ada Lovelace' })
    expect(() => label(key, payloads[key], { ...disclosure, review })).toThrowError(
      expect.objectContaining({ code: 'review-mismatch' })
    )
  })

  it('refuses a list of reviews of which one is bound to another text', () => {
    const own = reviewOf(postText(key, payloads[key]), { by: 'Ada Lovelace' })
    const other = reviewOf('Another text.', { by: 'Bea Smith' })
    const facts = { ...disclosure, people: ['Bea Smith'] }
    const labelled = (review: (typeof own)[]) => () => label(key, payloads[key], { ...facts, review })
    expect(labelled([own, { ...own, by: 'Bea Smith' }])).not.toThrow()
    expect(labelled([own, other])).toThrow(expect.objectContaining({ code: 'review-mismatch' }))
  })

  it('takes a review that is bound to this text, labelled or not', () => {
    const review = reviewOf(postText(key, payloads[key]), { by: 'Ada Lovelace' })
    const { payload, notes } = label(key, payloads[key], { ...disclosure, review })
    expect(notes.map(({ kind }) => kind)).not.toContain('review')
    expect(label(key, payload, { ...disclosure, review }).payload).toEqual(payload)
    expect(postText(key, payload)).toBe(postText(key, payloads[key]))
  })

  it('refuses a payload without a text', () => {
    expect(() => label(key, {})).toThrowError(expect.objectContaining({ code: 'cannot-label' }))
  })

  it('labels in the language that was asked for', () => {
    const { payload } = label(key, payloads[key], disclosure, { locale: 'de' })
    expect(JSON.stringify(payload)).toContain('KI-generiert')
    expect(unlabelPost(key, payload).payload).toEqual(payloads[key])
  })
})

describe('labelPost', () => {
  it('puts the words of the smallest declaration around the text', () => {
    const { payload } = labelPost('x', { text: story }, disclosure)
    expect(payload.text).toBe(
      `AI-generated: ${story}\n\nAI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.`
    )
  })

  it('notes a review without a digest', () => {
    const { notes } = labelPost('x', { text: story }, disclosure)
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'review' }))
  })

  it.each([
    [
      'no author',
      {
        ...disclosure,
        author: undefined,
        responsible: 'Ada Lovelace',
        roles: { drafting: 'ai', editing: 'Ada Lovelace' }
      }
    ],
    ['a model as the author', { ...disclosure, author: { name: 'ChatGPT', kind: 'company' } }],
    ['a refused topic', { ...disclosure, topics: ['fraud/spam'] }]
  ] as const)('refuses %s', (_, facts) => {
    expect(() => labelPost('x', { text: story }, facts)).toThrowError(
      expect.objectContaining({
        code: 'refused',
        findings: expect.arrayContaining([expect.anything()])
      })
    )
  })

  it.each(['ChatGPT', 'OpenAI'])('takes %s for no person', (author) => {
    expect(() => labelPost('x', { text: story }, { ...disclosure, author })).toThrow(
      expect.objectContaining({
        code: 'invalid-disclosure',
        message: expect.stringContaining('expected a person')
      })
    )
  })

  it('refuses prompts from an audience that nobody screens', () => {
    const facts = { ...disclosure, use: 'livestream', audiencePrompts: 'unscreened' } as const
    expect(() => labelPost('youtube', payloads.youtube, facts)).toThrowError(
      expect.objectContaining({ code: 'refused' })
    )
  })

  it('tells the audience of a livestream what it sees', () => {
    const facts = { ...disclosure, use: 'livestream', audiencePrompts: 'screened', rawModel: true } as const
    const { payload } = labelPost('youtube', payloads.youtube, facts)
    expect(payload.snippet.description).toContain('This livestream shows text that')
    expect(payload.snippet.description).toContain('without a filter.')
    expect(unlabelPost('youtube', payload).payload).toEqual(payloads.youtube)
  })

  it('names the company that a text is attributed to', () => {
    const facts = { ...disclosure, author: { name: 'Harbour Ltd', kind: 'company' } } as const
    const { payload } = labelPost('x', { text: story }, facts)
    expect(payload.text).toContain('AI used: GPT-4 (OpenAI). It is published by Harbour Ltd.')
    expect(unlabelPost('x', payload).payload).toEqual({ text: story })
  })

  it('tags a persona before the text and says whose words these are not', () => {
    const facts = { ...disclosure, persona: { name: 'Grace Hopper', tag: 'parody' } } as const
    const { payload } = labelPost('x', { text: story }, facts)
    expect(payload.text).toMatch(/^\[Parody: Grace Hopper\] AI-generated: The harbour/)
    expect(payload.text).toContain('This is not Grace Hopper.')
    expect(unlabelPost('x', payload)).toMatchObject({
      payload: { text: story },
      disclosure: { persona: { name: 'Grace Hopper', tag: 'parody' } }
    })
  })

  it.each(keys)('tags a persona on %s, and takes the tag off', (key) => {
    for (const name of [
      'Grace Hopper',
      'غريس',
      '[x] #1 (y)',
      'G. Hopper: a name that is long '.repeat(4).trim()
    ]) {
      const facts = { ...disclosure, persona: { name, tag: 'parody' } } as const
      const { payload } = label(key, payloads[key], facts)
      expect(JSON.stringify(payload)).toContain('Parody')
      expect(label(key, payload, facts).payload).toEqual(payload)
      expect(unlabelPost(key, payload).payload).toEqual(payloads[key])
    }
  })

  it('puts an owed disclaimer with the byline', () => {
    const facts = { ...disclosure, domain: 'medical', limitations: 'Studies up to 2024 only' } as const
    const { payload } = labelPost('facebook', { message: story }, facts)
    expect(payload.message).toContain('AI was used for this health information.')
    expect(payload.message).toMatch(/Known limits of this text: Studies up to 2024 only$/)
    expect(unlabelPost('facebook', payload).payload).toEqual({ message: story })
  })

  it('keeps limits in another script from turning the line of a right-to-left label', () => {
    const facts = { ...disclosure, limitations: 'Studies up to 2024 (EU)', domain: 'medical' } as const
    const payload = { message: 'فُتح جدار الميناء اليوم.' }
    const labelled = labelPost('facebook', payload, facts, { locale: 'ar' }).payload
    expect(labelled.message).toContain('\u2068Studies up to 2024 (EU)\u2069')
    const back = unlabelPost('facebook', labelled)
    expect(back.payload).toEqual(payload)
    expect(back.disclosure).toMatchObject({ limitations: facts.limitations })
  })

  it('takes the short byline for blocks, too, where the full one has no room', () => {
    const components = [{ type: 10, content: 'x'.repeat(3950) }]
    const { payload, notes } = labelPost('discord', { flags: 1 << 15, components }, disclosure)
    expect(payload.components?.[0]).toMatchObject({
      content: '**AI-generated.** Responsible: Ada Lovelace.'
    })
    expect(notes.map(({ message }) => message).join()).toContain('The byline is the short one')
  })

  it('says that an automated system sent it, where one did', () => {
    const { payload } = labelPost('sms', payloads.sms, { ...disclosure, use: 'chatbot' })
    expect(payload.body).toMatch(/This message was sent by an automated system\.$/)
    expect(unlabelPost('sms', payload).payload).toEqual(payloads.sms)
  })

  it('tells who did what in a publication', () => {
    const { payload } = labelPost('ghost', payloads.ghost, { ...disclosure, use: 'publication' })
    expect(payload.posts[0]?.html).toMatch(
      /^<p><strong>AI-generated\.<\/strong> An artificial intelligence system, GPT-4 \(OpenAI\), drafted this text\./
    )
    expect(unlabelPost('ghost', payload).payload).toEqual(payloads.ghost)
  })

  it('reads the facts back from the words', () => {
    const { payload } = labelPost('x', { text: story }, disclosure)
    expect(unlabelPost('x', payload).disclosure).toEqual({
      ai: [{ model: 'GPT-4', provider: 'OpenAI' }],
      author: { name: 'Ada Lovelace', kind: 'person' },
      responsible: { name: 'Ada Lovelace' }
    })
  })

  it('labels nothing where no AI took part, and takes an old label off', () => {
    const old = labelPost('x', { text: story }, disclosure).payload
    expect(labelPost('x', old, 'human-only').payload).toEqual({ text: story })
  })

  it('labels in the language that the payload names', () => {
    const { payload } = labelPost(
      'mastodon',
      { status: 'Die Mauer.', language: 'de-AT' },
      disclosure
    )
    expect(payload.status).toMatch(/^KI-generiert: Die Mauer\./)
  })

  it('says so when it has no words in the language of the payload', () => {
    const { payload, notes } = labelPost('bluesky', { text: 'Moin.', langs: ['nds'] }, disclosure)
    expect(payload.text).toMatch(/^AI-generated: Moin\./)
    expect(notes.some(({ message }) => message.includes('`nds`'))).toBe(true)
  })

  it('answers an unknown platform with the nearest known one', () => {
    expect(() => labelPost('blusky' as 'bluesky', { text: '' }, disclosure)).toThrowError(
      /Did you mean `bluesky`\?/
    )
  })

  it.each([
    ['overflow', { overflow: 'cut' }],
    ['media', { media: 'robot' }],
    ['limits', { limits: { txet: 5 } }],
    ['limits', { limits: { text: -1 } }]
  ])('refuses an unexpected value in %s', (_, options) => {
    expect(() => labelPost('x', { text: story }, disclosure, options as object)).toThrowError(
      expect.objectContaining({ code: 'invalid-option' })
    )
  })

  it.each([
    ['null', null],
    ['a text', 'Hello.'],
    ['a list', []]
  ])('refuses %s as a payload', (_, payload) => {
    expect(() => labelPost('x', payload as never, disclosure)).toThrowError(DisclosureError)
  })

  it('refuses a text that is no string', () => {
    const payload = { subject: 'Hi', html: new Uint8Array([1]) }
    expect(() => label('email', payload)).toThrowError(
      expect.objectContaining({ code: 'cannot-label' })
    )
  })

  it('keeps a member that is called __proto__ a member', () => {
    const payload = JSON.parse('{"text":"Hi","__proto__":{"a":1}}') as { text: string }
    const { payload: labelled } = labelPost('x', payload, disclosure)
    expect(Object.keys(labelled)).toEqual(['text', '__proto__'])
  })

  it('leaves alone what only looks like a label', () => {
    const decoys = [
      'AI-generated: a history of the term',
      'AI-generated: a history\n\nBy the end of 2024 it was everywhere.',
      'AI-generated: a history\n\nAI used: nothing at all',
      'AI-generated:no space\n\nResponsible: Ada.',
      'ai-generated: lower case\n\nResponsible: Ada.',
      'AI-generated: one\n\nResponsible: Ada. And more',
      'AI-generated: one\nResponsible: Ada.',
      'AI-generated: one\n\nResponsible: Ada.\n\nAnd more.',
      'First\n\nAI-generated: second\n\nResponsible: Ada.'
    ]
    for (const text of decoys) {
      expect(unlabelPost('x', { text }).changed).toBe(false)
      const { payload } = labelPost('x', { text }, disclosure)
      expect(unlabelPost('x', payload).payload).toEqual({ text })
    }
  })

  it('leaves a title alone when the text beside it has no label', () => {
    const payload = { title: 'AI-generated: news', text: 'Hello.' }
    expect(unlabelPost('reddit', payload).changed).toBe(false)
    expect(unlabelPost('reddit', label('reddit', payload).payload).payload).toEqual(payload)
  })
})

describe('a system that another one stands in for', () => {
  it.each(['GPT-4', 'character.ai'])('is told with its substitute, also beside %s', (model) => {
    const ai = [{ model, or: [{ model: 'Claude' }] }]
    const review = { by: 'Ada Lovelace', at: '2026-11-20' }
    const facts = { author: 'Ada Lovelace', ai, review, responsible: 'author', topics: [] }
    const { payload } = labelPost('bluesky', { text: 'Hello.' }, facts)
    expect(payload.text).toContain(`${model.replace('.', ' .')} or Claude`)
    expect(unlabelPost('bluesky', payload).payload).toEqual({ text: 'Hello.' })
  })
})

describe('an author’s paragraph that begins like a byline and goes on', () => {
  const words = 'AI used: Midjourney v6. All words are mine. Out on Friday.'
  const post = { text: `AI-generated: cover art for my novel\n\n${words}` }
  const pages = ['x', 'bluesky', 'threads', 'linkedin', 'nostr'] as const
  const payloadOf = (key: PlatformKey) =>
    Object.fromEntries(Object.entries(payloads[key]).map(([name, value]) => [
      name,
      readerKeys.has(name) && typeof value === 'string' ? post.text : value
    ]))

  it.each(pages)('stays on %s when a label is taken off or placed', (key) => {
    const payload = payloadOf(key)
    expect(JSON.stringify(payload)).toContain(words)
    expect(JSON.stringify(unlabelPost(platforms[key], payload).payload)).toContain(words)
    expect(JSON.stringify(label(key, payload).payload)).toContain(words)
  })
  // Else the words above would stay because nothing is ever taken off.
  it('is a byline where nothing else is said', () => {
    const text = 'AI-generated: cover art for my novel\n\nAI used: Midjourney v6.'
    expect(unlabelPost(platforms.x, { text }).payload).toEqual({ text: 'cover art for my novel' })
  })
  it.each(['J. R. R. Tolkien', 'Acme Inc. of St. Ives', 'Dr. Ada Lovelace'])(
    'does not hinder %s from being named in one',
    (name) => {
      const author = { name, kind: 'company' }
      const review = { by: 'Ada Lovelace', at: '2026-11-20' }
      const facts = { author, ai: 'GPT-4', roles: { drafting: 'ai' }, review, topics: [] }
      const labelled = label('x', { text: 'Hello.' }, { ...facts, responsible: 'author' })
      expect(JSON.stringify(labelled.payload)).toContain(name)
      expect(unlabelPost(platforms.x, labelled.payload).payload).toEqual({ text: 'Hello.' })
    }
  )
})

describe('a text that no AI touched', () => {
  it.each([
    ['a story', 'instagram', { media_type: 'STORIES', image_url: 'https://a.example/b.jpg' }],
    ['media alone', 'x', { text: '', media: { media_ids: ['1'] } }],
    ['a template', 'whatsapp', { type: 'template', template: { name: 'hello' } }],
    ['a signed event', 'nostr', { kind: 1, content: 'x', tags: [], id: 'a', sig: 'b' }]
  ] as const)('needs no place for a label: %s', (_name, key, payload) => {
    const left = labelPost(platforms[key], payload, 'human-only')
    expect(left.payload).toEqual(payload)
    expect(left.notes.at(-1)?.message).toMatch(/^Nothing was labelled/)
    expect(() => labelPost(platforms[key], payload, disclosure)).toThrow('Cannot label here')
  })

  it('still has the flag for media that AI made', () => {
    const payload = { text: '', media: { media_ids: ['1'] } }
    const { made_with_ai: flag } = labelPost('x', payload, 'human-only', { media: 'ai' }).payload as {
      made_with_ai?: boolean
    }
    expect(flag).toBe(true)
  })
})

describe('a text without room for the label', () => {
  const wordy = 'The sea rises twice a day. '.repeat(200)
  const room = (key: PlatformKey, payload: object, options = {}) => {
    try {
      label(key, payload, disclosure, options)
      return 'labelled'
    } catch (error) {
      return (error as Error).message.split(' are available.')[1]
    }
  }

  it('is answered with each way to make room', () => {
    expect(room('x', { text: wordy })).toBe(
      " Shorten it by 5162, or pass `overflow: 'shorten'`, or split it with `labelThread`."
    )
  })

  it('is answered without threads where there are none, and where it is not the text of the post', () => {
    const ways = expect.stringMatching(/^ Shorten it by \d+, or pass `overflow: 'shorten'`\.$/)
    expect(room('pinterest', { title: 'Tides', description: wordy })).toEqual(ways)
    expect(room('discord', { embeds: [{ description: wordy }] })).toEqual(ways)
  })

  it('is told why it was not cut, where it should have been', () => {
    const shorten = { overflow: 'shorten' }
    expect(room('x', { text: wordy }, { ...shorten, limits: 30 })).toMatch(
      /^ Cutting it would leave nothing of it\. Shorten it by \d+, or split it with `labelThread`\.$/
    )
    const nested = { chat_id: 1, text: `<b>${wordy}</b>`, parse_mode: 'HTML' }
    expect(room('telegram', nested, shorten)).toMatch(
      /^ Its markup nests, so it was not cut\. Shorten it by \d+, or split it with `labelThread`\.$/
    )
  })
})

describe('a review that is bound to the text', () => {
  it('does not stand for a text that was cut', () => {
    const text = 'word '.repeat(100).trim()
    const review = reviewOf(text, { by: 'Ada Lovelace', at: '2026-11-20' })
    const facts = { ...disclosure, review }
    const label = () => labelPost('x', { text }, facts, { overflow: 'shorten' })
    expect(label).toThrow('bound to the whole')
    expect(() => labelThread('x', text, facts)).not.toThrow()
  })
})

describe('arguments that are none', () => {
  const options: readonly (readonly [string, unknown])[] = [
    ['options', null],
    ['limits', { limits: null }],
    ['limits as words', { limits: 'abc' }]
  ]
  it.each(options)('are refused by name: %s', (_name, wrong) => {
    const label = () => labelPost('x', { text: story }, disclosure, wrong as object)
    expect(label).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })

  it('are refused: a platform without slots, a text to count', () => {
    expect(() => labelPost({} as never, { text: story }, disclosure)).toThrow('Unexpected platform')
    expect(() => countText('x', undefined as never)).toThrow('expected a text')
    expect(() => labelThread('x', story, disclosure, null as never)).toThrow('expected an object')
    expect(() => unlabelPost('x', { text: story }, null as never)).toThrow('expected an object')
  })

  it('are told apart from a name of the platform’s own: a limit of a text that is not there', () => {
    const embed = { embeds: [{ description: story }] }
    const label = (limits: object) => () => labelPost('discord', embed, disclosure, { limits } as object)
    expect(label({ content: 4000 })).not.toThrow()
    expect(label({ contnt: 4000 })).toThrow('Did you mean `content`?')
  })
})

describe('a list of blocks', () => {
  const sections = (length: number) =>
    Array.from({ length }, () => ({ type: 'section', text: { type: 'mrkdwn', text: story } }))
  it.each([
    ['slack', 50, (count: number) => ({ blocks: sections(count) }), 'blocks'],
    ['slack', 50, (count: number) => ({ attachments: [{ blocks: sections(count) }] }), 'attachments.0.blocks']
  ] as const)('of %s takes %i, with that of the label', (key, most, payload, path) => {
    expect(() => label(key, payload(most - 1))).not.toThrow()
    expect(() => label(key, payload(most))).toThrow(
      expect.objectContaining({ code: 'no-room', needed: most + 1, available: most, message: expect.stringContaining(`\`${path}\``) })
    )
  })
})

describe('a limit of one’s own', () => {
  const video = { snippet: { title: 'The harbour', description: story } }
  const roomFor = (limits: object) => {
    try {
      label('youtube', video, disclosure, { limits })
      return 'labelled'
    } catch (error) {
      return (error as Error).message
    }
  }

  it.each([
    ['its whole path', { 'snippet.description': 40 }, '`snippet.description`', '40'],
    ['the last name of its path', { description: 40 }, '`snippet.description`', '40'],
    ['the last name of the path of a title', { title: 20 }, '`snippet.title`', '20'],
    ['`text`, where it is the text of the post', { text: 40 }, '`snippet.description`', '40']
  ])('is that of the text that it names by %s', (_, limits, path, most) => {
    const message = roomFor(limits)
    expect(message).toContain(`in ${path} of the YouTube payload`)
    expect(message).toContain(`and ${most} are available`)
  })

  it('is no name within a path', () => {
    expect(roomFor({ snippet: 40 })).toContain('Unexpected')
    expect(roomFor({ description: 400 })).toBe('labelled')
  })
})

describe('the length of a Telegram text', () => {
  const words = 'a'.repeat(4000)
  it.each([
    ['character references', 'HTML', '&quot;&#39;&#x1F600;', 4],
    ['tags', 'HTML', '<b>x</b>', 1],
    ['the address of a link', 'MarkdownV2', `[x](https://example.org/${'y'.repeat(300)})`, 1],
    ['marks, code and escapes', 'MarkdownV2', '*x* `a_b` \\_ __x__', 9]
  ] as const)('is that after parsing: %s', (_name, mode, markup, length) => {
    const text = `${markup}${words}`
    const label = () => labelPost('telegram', { chat_id: 1, text: text + words, parse_mode: mode }, disclosure)
    const byline = '\n\nResponsible: Ada Lovelace.'
    const needed = length + 8000 + 'AI-generated: '.length + byline.length
    expect(label).toThrow(expect.objectContaining({ needed, available: 4096 }))
  })
})

describe('names that would make the byline unreadable', () => {
  it('are refused where they join as often as a line is searched', () => {
    const author = { kind: 'person', name: Array.from({ length: 33 }, () => 'a').join(' - ') }
    expect(() => label('mastodon', { status: story }, { ...disclosure, author })).toThrow('can’t be told apart from the words of the label')
  })
})
