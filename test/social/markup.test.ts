import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { labelPost, type PlatformKey, platforms, unlabelPost } from '../../src/social/index.js'
import { locateBody } from '../../src/scan/html/locate-body.js'
import { disclosure as declared, story } from './payloads.js'

/** As posts, so that the words of every platform are the same. */
const disclosure = { ...declared, use: 'post' } as const

const cannotLabel = expect.objectContaining({ code: 'cannot-label' })
const byline = 'AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
const markdown = `**AI-generated.** ${byline}\n\n`
const html = `<p><strong>AI-generated.</strong> ${byline}</p>`
const head = 'AI-generated: '
const table = '<table role="presentation" lang="en" dir="ltr" '

/** Label a payload, once and removable byte for byte. */
function label<T extends object>(key: PlatformKey, payload: T, options = {}): T {
  const labelled = labelPost(platforms[key], payload, disclosure, options).payload as T
  expect(labelPost(platforms[key], labelled, disclosure, options).payload).toEqual(labelled)
  const bare = unlabelPost(platforms[key], labelled)
  expect(bare.changed).toBe(true)
  expect(JSON.stringify(bare.payload)).toBe(JSON.stringify(payload))
  return labelled
}

const refused = (key: PlatformKey, payload: object) =>
  expect(() => labelPost(platforms[key], payload, disclosure))

describe('a rule that opens Markdown', () => {
  const text = '---\nMy AI-written words.\n---\nmore words'

  it.each(['---\nWords: mine.\n---\nmore', text, '---\nMy words.\n---', '+++\na = 1\n+++\nmore'])(
    'is no front matter, so the label stands before %j',
    (words) => {
      expect(label('reddit', { title: 'T', text: words }).text).toBe(markdown + words)
      expect(label('lemmy', { name: 'The name', body: words }).body).toBe(markdown + words)
      expect(
        label('medium', { title: 'T', contentFormat: 'markdown', content: words }).content
      ).toBe(markdown + words)
      expect(label('hashnode', { contentMarkdown: words }).contentMarkdown).toBe(markdown + words)
      const article = { kind: 30_023, content: words, tags: [] }
      expect(label('nostr', article).content).toBe(markdown + words)
      const rich = { chat_id: 1, rich_message: { markdown: words } }
      expect(label('telegram', rich).rich_message.markdown).toBe(markdown + words)
      expect(label('slack', { markdown_text: words }).markdown_text).toBe(markdown + words)
      const source = { content: words, mediaType: 'text/markdown' }
      expect(
        label('activitypub', { type: 'Note', content: '<p>Hi</p>', source }).source.content
      ).toBe(markdown + words)
    }
  )

  it('is none on DEV where no field stands in it, nor where it is TOML', () => {
    for (const words of [text, '+++\ntitle = "T"\n+++\nmore']) {
      const { article } = label('dev', { article: { title: 'T', body_markdown: words } })
      expect(article.body_markdown).toBe(markdown + words)
    }
  })
})

describe('front matter on DEV', () => {
  const post = (matter: string, text = story) => ({
    article: { body_markdown: `---\n${matter}\n---\n${text}` }
  })
  const labelled = (matter: string) => label('dev', post(matter)).article.body_markdown
  const behind = `\n---\n${markdown}${story}`

  it.each([
    ['title: The wall', `title: AI-generated - The wall`],
    ["title: 'It''s'", `title: '${head}It''s'`],
    ["title: '''Open'', they say'", `title: '${head}''Open'', they say'`],
    ['title: "\\"Open\\""', `title: "${head}\\"Open\\""`],
    ['title: >-\n  The\n  wall', `title: >-\n  ${head}The\n  wall`],
    ['title: The\n  wall', `title: AI-generated - The\n  wall`],
    ['title: T\ndescription: D', 'title: AI-generated - T\ndescription: AI-generated - D'],
    ['tags: a\ndescription: "D"', `tags: a\ndescription: "${head}D"`],
    ['title:\ntags: a', 'title:\ntags: a'],
    ["title: ''\ntags: a", "title: ''\ntags: a"],
    ['title: # none\ntags: a', 'title: # none\ntags: a']
  ])('is labelled: %j', (matter, expected) => {
    expect(labelled(matter)).toBe(`---\n${expected}${behind}`)
    const crlf = label('dev', post(matter.replaceAll('\n', '\r\n'))).article.body_markdown
    expect(crlf).toBe(`---\n${expected.replaceAll('\n', '\r\n')}${behind}`)
  })

  it.each(['title: T', "title: 'T'", 'title: "T"', 'title: >\n  T'])(
    'is labelled once with a name in quotes: %j',
    (matter) => {
      const persona = { name: `O'Hara "O"`, tag: 'parody' } as const
      const facts = { ...disclosure, persona }
      const payload = post(matter)
      const labelled = labelPost('dev', payload, facts).payload
      expect(labelPost('dev', labelled, facts).payload).toEqual(labelled)
      expect(unlabelPost('dev', labelled).payload).toEqual(payload)
    }
  )

  it('may stand behind empty lines', () => {
    const { article } = label('dev', {
      article: { body_markdown: `\n---\ntitle: T\n---\n\n${story}` }
    })
    expect(article.body_markdown).toBe(
      `\n---\ntitle: AI-generated - T\n---\n\n${markdown}${story}`
    )
  })

  it.each(['', '"', "'"])('has a title of at most 128 characters, in %j', (quote) => {
    const titled = (length: number) => post(`title: ${quote}${'t'.repeat(length)}${quote}`)
    expect(label('dev', titled(112))).toBeDefined()
    const noRoom = expect.objectContaining({ code: 'no-room', available: 128 })
    refused('dev', titled(125)).toThrowError(noRoom)
    expect(() =>
      labelPost('dev', titled(125), disclosure, { overflow: 'shorten' })
    ).toThrowError(noRoom)
  })

  it.each(["title: 'It''s'", 'title: T', 'tags: a'])('needs a text behind %j', (matter) => {
    for (const text of ['', '\n', ' \n\n']) {
      refused('dev', post(matter, text)).toThrowError(cannotLabel)
      refused('dev', { article: { title: 'T', ...post(matter, text).article } }).toThrowError(
        /no text\. Write/
      )
    }
    const ended = { article: { body_markdown: `---\n${matter}\n---` } }
    refused('dev', ended).toThrowError(cannotLabel)
  })

  it.each(['title: !!str T', 'title: &a T', 'title: |2\n    T', 'description: *a', "title: 'T"])(
    'is refused with %j',
    (matter) => {
      refused('dev', post(matter)).toThrowError(cannotLabel)
    }
  )

  it('is read in linear time', () => {
    for (const unit of ["'", "''", ' ', '\n', 'a: ', ' #', '\\', '---\n', '"\\']) {
      const matter = `title: ${unit.repeat(100_000)}`
      for (const payload of [post(matter), post(`title: 'a${unit.repeat(100_000)}`)]) {
        try {
          labelPost('dev', payload, disclosure)
        } catch (error) {
          expect(error).toHaveProperty('code')
        }
      }
    }
  })
})

describe('an RSS item', () => {
  it.each([
    ['of npm’s feed', { title: 'T', description: 'D', content: '<p>The whole article</p>' }],
    ['with content alone', { title: 'T', content: '<p>The whole article</p>' }]
  ])('%s has a label in its content', (_, item) => {
    expect(label('rss', item)).toMatchObject({
      title: `${head}T`,
      content: `${html}<p>The whole article</p>`
    })
  })

  it('has a label in every title of its namespaces', () => {
    const item = {
      description: story,
      'itunes:title': 'A',
      'itunes:subtitle': 'B',
      'itunes:summary': 'C',
      itunes: { title: 'D', subtitle: 'E', summary: 'F' },
      media: {
        title: { value: 'G' },
        description: { value: '<i>H</i>', type: 'html' },
        contents: [{ url: 'a', title: { value: 'I' } }],
        groups: [
          { description: { value: 'J' }, contents: [{ url: 'b', description: { value: 'K' } }] }
        ]
      }
    }
    const labelled = JSON.stringify(label('rss', item))
    for (const word of ['A', 'B', 'C', 'D', 'E', 'F', 'G', '<i>H', 'I', 'J', 'K']) {
      expect(labelled).toContain(`"${head}${word}`)
    }
  })

  it.each(['Hello world, no tags', 'Words first. <b>bold</b> then', '<p>Hello</p>'])(
    'has its label within CDATA, before %j',
    (words) => {
      const item = {
        description: `<![CDATA[${words}]]>`,
        content: `\n <![CDATA[ ${words}]]>`,
        'content:encoded': `<![CDATA[${words}]]>`
      }
      expect(label('rss', item)).toEqual({
        description: `<![CDATA[${html}${words}]]>`,
        content: `\n <![CDATA[${html} ${words}]]>`,
        'content:encoded': `<![CDATA[${html}${words}]]>`
      })
    }
  )
})

describe('the start of a body', () => {
  it.each([
    ['<template><p>x</p></template>', '<p>Hi</p>'],
    ['<template><template>x</template></template>', '<p>Hi</p>'],
    ['<html><head><template><p>x</p></template></head><body>', '<p>Hi</p>'],
    ['', '<template><p>Hi</p>'],
    ['', '<style>p { color: red } <p>Hi</p>'],
    ['', '<noscript>Hi</noscript>'],
    ['', '<noscript><p>Hi</p></noscript><style></style><p>Hi</p>'],
    ['<meta charset="utf-8">', '<noscript>Hi</noscript><p>Hi</p>'],
    ['<head><noscript><style>p{}</style></noscript></head><body>', '<p>Hi</p>'],
    ['<html><head><noscript><img src="a"></noscript></head>', '<p>Hi</p>'],
    ['', '<mx-reply>Hi</mx-reply>']
  ])('is behind %j', (before, after) => {
    const { content_html: page } = label('jsonfeed', { content_html: before + after })
    expect(page).toBe(before + html + after)
  })

  it('is found in linear time', () => {
    for (const unit of [
      '<template>',
      '</template>',
      '<template></template>',
      '<template',
      '<noscript>',
      '<noscript></noscript>',
      '<![CDATA['
    ]) {
      expect(locateBody(unit.repeat(20_000))).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('alternatives of an email', () => {
  const mail = { subject: 'S', text: story }

  it.each([
    ['TEXT/HTML', '<p>Hi</p>', table],
    ['text/html; charset=utf-8', '<p>Hi</p>', table],
    ['text/x-amp-html', '<!doctype html><html ⚡4email><body><p>Hi</p>', html],
    ['text/watch-html', '<p>Hi</p>', table],
    ['text/x-web-markdown', '# Hi', markdown],
    ['Text/Markdown', '# Hi', markdown],
    ['text/plain', 'Hi', `AI-generated. ${byline}\n\n`],
    [undefined, 'Hi', `AI-generated. ${byline}\n\n`]
  ])('are labelled: %s', (contentType, content, words) => {
    const part = { contentType, content }
    const { alternatives } = label('email', { ...mail, alternatives: [part] })
    expect(alternatives[0]?.content).toContain(words)
    expect(label('email', { ...mail, alternatives: part }).alternatives.content).toContain(words)
    // A body of its own.
    const alone = label('email', { subject: 'S', alternatives: [part] })
    expect(alone.alternatives[0]?.content).toContain(words)
    expect(alone.subject).toBe('[AI-generated] S')
  })

  it.each([
    { contentType: 'text/html', path: '/a.html' },
    { contentType: 'text/html', path: '/a.html', content: '<p>Hi</p>' },
    { contentType: 'text/plain', href: 'https://example.org/a' },
    { filename: 'a.html', content: new Uint8Array([60]) },
    { path: '/a.md' },
    { path: 'data:text/html,<p>Hi</p>' },
    { href: 'data:,Hi' },
    { contentType: 'TEXT/HTML', content: Buffer.from('<p>Hi</p>') },
    { contentType: 'text/html', content: Readable.from(['<p>Hi</p>']) },
    { contentType: 'text/html', content: 'PHA+SGk8L3A+', encoding: 'base64' },
    { contentType: 'text/enriched', content: '<bold>Hi</bold>' },
    { contentType: 'application/xhtml+xml', content: '<html/>' },
    { raw: 'Content-Type: text/html\r\n\r\n<p>Hi</p>' }
  ])('are refused where a label can’t be written: %j', (part) => {
    for (const given of [mail, { subject: 'S' }, { text: story }]) {
      refused('email', { ...given, alternatives: [part] }).toThrowError(cannotLabel)
    }
    refused('email', { ...mail, alternatives: [part] }).toThrowError(/Read its file or stream/)
  })

  it('stay as they are where they are no text', () => {
    const alternatives = [
      { contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' },
      { contentType: 'application/json', path: '/a.json' },
      { filename: 'a.pdf', content: Buffer.from('%PDF') }
    ]
    expect(label('email', { ...mail, alternatives }).alternatives).toEqual(alternatives)
    refused('email', { subject: 'S', alternatives }).toThrowError(/no body/)
  })
})

describe('a signed email', () => {
  const signed = 'multipart/signed; protocol="application/pkcs7-signature"'

  it.each([
    { headers: { 'Content-Type': signed } },
    { headers: { 'CONTENT-TYPE': signed.toUpperCase() } },
    { headers: { 'content-type': { prepared: true, value: signed } } },
    { headers: { 'content-type': [signed] } },
    { headers: [{ key: 'Content-type', value: signed }] },
    { headers: [{ key: 'DKIM-Signature', value: 'v=1' }] },
    { headers: { 'Content-Type': 'application/pkcs7-mime; smime-type=signed-data' } },
    { headers: { 'Content-Type': 'application/x-pkcs7-mime' } },
    { attachments: [{ filename: 'smime.p7s', content: '' }] },
    { attachments: [{ filename: 'a', contentType: 'Application/PKCS7-Signature' }] },
    { attachments: { filename: 'SMIME.P7M' } }
  ])('is refused: %j', (members) => {
    refused('email', { subject: 'S', text: story, ...members }).toThrowError(/signed .*before/)
  })

  it.each([
    { headers: { 'X-Mailer': 'multipart/signed' } },
    { headers: { 'Content-Type': 'multipart/mixed' } },
    { headers: null, attachments: [null, 1, { filename: 'a.p7s.txt' }] },
    { headers: [null, { key: 1 }] }
  ])('is none: %j', (members) => {
    label('email', { subject: 'S', text: story, ...members })
  })
})

describe('a text of Atom', () => {
  const div = '<div xmlns="http://www.w3.org/1999/xhtml">'

  it('of the type xhtml has its label within the div', () => {
    const title = { type: 'xhtml', value: `${div}The <b>wall</b></div>` }
    const content = { type: 'xhtml', value: `${div}<p>x</p></div>` }
    const entry = label('atom', { title, content })
    expect(entry.title.value).toBe(`${div}${head}The <b>wall</b></div>`)
    expect(entry.content.value).toBe(`${div}${html}<p>x</p></div>`)
    expect(label('atom', { title }).title.value).toBe(`${div}${html}The <b>wall</b></div>`)
  })

  it.each(['The wall', '<b>The wall</b>', '<x:div xmlns:x="http://www.w3.org/1999/xhtml"/>'])(
    'of the type xhtml is refused without a div: %j',
    (value) => {
      for (const name of ['title', 'summary', 'content']) {
        const entry = { title: { value: 'T' }, [name]: { type: 'xhtml', value } }
        refused('atom', entry).toThrowError(/Put it in one/)
      }
    }
  )

  it.each(['application/pdf', 'image/svg+xml', 'IMAGE/PNG', 'application/xml'])(
    'of the type %s is none: the title and the summary are labelled',
    (type) => {
      const content = { type, value: '<svg xmlns="http://www.w3.org/2000/svg"/>' }
      const entry = label('atom', { title: { value: 'T' }, summary: { value: 'S' }, content })
      expect(entry).toEqual({
        title: { value: `${head}T` },
        summary: { value: `${head}S\n\n${byline}` },
        content
      })
      expect(label('atom', { title: 'T', content }).title).toBe(`${head}T - ${byline}`)
      refused('atom', { content }).toThrowError(cannotLabel)
    }
  )

  it.each(['text/html', 'TEXT/HTML; charset=utf-8'])('of the type %s is HTML', (type) => {
    const entry = label('atom', {
      title: { value: 'a &amp; b', type },
      content: { value: '<p>Hi</p>', type }
    })
    expect(entry.content.value).toBe(`${html}<p>Hi</p>`)
    expect(entry.title.value).toBe(`${head}a &amp; b`)
  })

  it.each([
    ['content', 'text/xml'],
    ['content', 'application/xhtml+xml'],
    ['content', 'htlm'],
    ['content', 'constructor'],
    ['title', 'application/pdf']
  ])('is refused as %s of the type %s', (name, type) => {
    const entry = { title: 'T', summary: story, [name]: { value: 'Words', type } }
    refused('atom', entry).toThrowError(/is not read here/)
  })
})

describe('the language of ActivityPub', () => {
  const german = 'KI-generiert'

  it('of a text is that of the entry of its map with the same words', () => {
    const note = label('activitypub', {
      type: 'Note',
      content: '<p>Hallo</p>',
      contentMap: { de: '<p>Hallo</p>', en: '<p>Hello</p>' },
      source: { content: 'Hallo', mediaType: 'text/markdown' },
      summary: 'Bonjour',
      summaryMap: { fr: 'Bonjour', de: 'Hallo' },
      name: 'Hafen'
    })
    expect(note.content).toContain(german)
    expect(note.content).toBe(note.contentMap.de)
    expect(note.source.content).toContain(german)
    expect(note.summary).toBe(note.summaryMap.fr)
    expect(note.name).toContain(german)
    expect(note.contentMap.en).toContain('AI-generated')
  })

  it('of a note within an activity, too', () => {
    const object = { type: 'Note', content: 'Hallo', contentMap: { de: 'Hallo' } }
    expect(label('activitypub', { type: 'Create', object }).object.content).toContain(german)
  })

  it.each([
    ['no entry has the same words', { de: '<p>Hallo!</p>' }],
    ['several have', { de: '<p>Hallo</p>', fr: '<p>Hallo</p>' }],
    ['English has too', { de: '<p>Hallo</p>', en: '<p>Hallo</p>' }],
    ['its entry has a language without a label', { tlh: '<p>Hallo</p>' }]
  ])('is English where %s', (_, contentMap) => {
    const note = { type: 'Article', content: '<p>Hallo</p>', contentMap, name: 'Hafen' }
    const labelled = label('activitypub', note)
    expect(labelled.content).toContain('AI-generated')
    expect(labelled.name).toContain('AI-generated')
  })

  it('is that of the first entry where there is only the map', () => {
    const note = { type: 'Article', contentMap: { de: 'Hallo', en: 'Hello' }, name: 'Hafen' }
    expect(label('activitypub', note).name).toContain(german)
  })

  it('is English for a name beside a summary in another', () => {
    const note = { type: 'Note', summary: 'Hafen', summaryMap: { de: 'Hafen' }, name: 'Wall' }
    expect(label('activitypub', note)).toMatchObject({
      name: `${head}Wall`,
      summaryMap: { de: 'KI-generiert: Hafen' }
    })
  })

  it('is the asked one where one is asked for', () => {
    const note = { type: 'Note', content: 'Hallo', contentMap: { de: 'Hallo' }, name: 'Hafen' }
    const labelled = label('activitypub', note, { locale: 'fr' })
    expect(labelled.contentMap.de).toBe(labelled.content)
    expect(labelled.content).not.toContain(german)
  })
})

describe('a message on Matrix', () => {
  const reply = { 'm.relates_to': { 'm.in_reply_to': { event_id: '$1' } } }
  const text = (body: string) => ({ msgtype: 'm.text', body, ...reply })

  it.each(['> My own words.\n\nmore', '> one\n> two\n\nmore', '> @ada:example.org said\n\nmore'])(
    'is labelled before a quote of the author’s own: %j',
    (body) => {
      expect(label('matrix', text(body)).body).toMatch(/^AI-generated:\s> /)
    }
  )

  it.each([
    '> <@ada:example.org> Hi\n\n',
    '> <@ada:example.org> Hi\n> there\n>\n> you\n\n',
    '> * <@ada:example.org> waves\n\n'
  ])('is labelled behind the fallback of a reply: %j', (quote) => {
    expect(label('matrix', text(`${quote}Yes.`)).body).toBe(`${quote}${head}Yes.\n\n${byline}`)
    const { body } = label('matrix', { msgtype: 'm.text', body: `${quote}Yes.` })
    expect(body).toMatch(/^AI-generated/)
  })

  it('is labelled behind the fallback in HTML', () => {
    const before = '<mx-reply><blockquote>Hi</blockquote></mx-reply>'
    const message = { ...text('> <@a:b> Hi\n\nYes.'), formatted_body: `${before}Yes.` }
    expect(label('matrix', message).formatted_body).toBe(`${before}${html}Yes.`)
  })

  it('keeps the name of a file in an edit', () => {
    const edit = {
      msgtype: 'm.text',
      body: '* wall.jpg',
      'm.new_content': { msgtype: 'm.image', body: 'wall.jpg', url: 'mxc://a' }
    }
    const labelled = label('matrix', edit)
    expect(labelled.body).toMatch(/^AI-generated: \* wall/)
    expect(labelled['m.new_content']).toEqual(edit['m.new_content'])
  })

  it('labels the caption of a file, and the text that an edit makes of one', () => {
    const caption = { msgtype: 'm.image', filename: 'wall.jpg', body: story }
    expect(label('matrix', { ...caption, 'm.new_content': caption })).toMatchObject({
      body: `${head}${story}\n\n${byline}`,
      'm.new_content': { body: `${head}${story}\n\n${byline}` }
    })
    const file = { msgtype: 'm.file', body: 'a.pdf' }
    expect(label('matrix', { ...file, 'm.new_content': text(story) })).toMatchObject({
      body: 'a.pdf',
      'm.new_content': { body: `${head}${story}\n\n${byline}` }
    })
  })
})
