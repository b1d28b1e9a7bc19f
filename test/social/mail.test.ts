import { describe, expect, it } from 'vitest'
import { labelHtml, unlabelHtml } from '../../src/html/index.js'
import { labelPost, unlabelPost } from '../../src/social/index.js'
import { treePayloads } from '../html/hostile-payloads.js'
import { disclosure } from './payloads.js'

interface Mail {
  readonly subject?: string
  readonly text?: string
  readonly html?: string
}

const label = (mail: Mail, facts: object = disclosure, options = {}): Mail =>
  labelPost('email', mail, facts, options).payload

const notes = (mail: Mail) => labelPost('email', mail, disclosure).notes.map(({ message }) => message)

/** Label a mail, once and removable byte for byte. */
function labelOnce(mail: Mail): Mail {
  const labelled = label(mail)
  expect(label(labelled)).toEqual(labelled)
  expect(unlabelPost('email', labelled).payload).toEqual(mail)
  return labelled
}

const words = 'AI-generated. AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
const table = /<table role="presentation"[^>]*>.*?<\/table>/
const cannotLabel = expect.objectContaining({ code: 'cannot-label' })

/** What a reader without a style sheet sees of HTML. */
const textOf = (html = '') => html.replace(/<[^>]*>/g, '').trim()

describe('the label in the HTML of a mail', () => {
  it('is a table with its colours in attributes and in styles, and no record', () => {
    const { html = '' } = labelOnce({ subject: 'S', html: '<p>Hi</p>' })
    expect(textOf(html)).toBe(`${words}Hi`)
    expect(html).toMatch(/^<table role="presentation" lang="en" dir="ltr" width="100%" border="0" cellpadding="12" cellspacing="0" bgcolor="#fff8dc"/)
    expect(html).toContain('<td bgcolor="#fff8dc"')
    expect(html).toContain('<font color="#1c1600"')
    expect(html).not.toMatch(/<script|<meta|light-dark|max\(|inherit|relative/)
  })

  it('gives each declaration twice, plain first, so that ink and paper share one fate', () => {
    const { html = '' } = label({ html: '<p>Hi</p>' })
    const styles = [...html.matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => style.split(';'))
    expect(styles.length).toBe(4)
    for (const style of styles) {
      const plain = style.slice(0, style.length / 2)
      expect(style.slice(plain.length)).toEqual(plain.map((each) => `${each} !important`))
    }
  })

  it('has its bar on the right in a language that is written from there', () => {
    const { html = '' } = label({ html: '<p>مرحبا</p>' }, disclosure, { locale: 'ar' })
    expect(html).toContain('dir="rtl"')
    expect(html).toContain('border-right:8px')
    expect(html).not.toContain('border-left:')
  })

  it('stands before a preheader, so that the preview of the mail opens with it', () => {
    const preheader = '<div style="display:none;max-height:0">In this letter: tides</div>'
    const { html = '' } = labelOnce({ html: `<body>${preheader}<p>Hi</p></body>` })
    expect(textOf(html)).toMatch(/^AI-generated\./)
  })

  it('is a bare paragraph in AMP, which takes no `!important`', () => {
    const { amp } = labelPost('email', { text: 'Hi', amp: '<html ⚡4email><body><p>Hi</p></body></html>' }, disclosure)
      .payload as { amp: string }
    expect(amp).toContain('<body><p><strong>AI-generated.</strong> ')
  })
})

describe('the title of a mail’s HTML', () => {
  it('carries the mark, which opens previews', () => {
    const html = '<html><head><title>Harbour &amp; sea</title></head><body><p>Hi</p></body></html>'
    expect(labelOnce({ html }).html).toContain('<title>[AI-generated] Harbour &amp; sea</title>')
  })

  it.each(['', ' \n'])('stays empty where it is: %j', (title) => {
    const { html = '' } = labelOnce({ html: `<head><title>${title}</title></head><body><p>Hi</p>` })
    expect(html).toContain(`<title>${title}</title>`)
  })

  it('has no mark where AI only checked the text', () => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'author', proofreading: 'ai' } }
    const mail = label({ subject: 'S', html: '<title>T</title><p>Hi</p>' }, facts)
    expect(mail.subject).toBe('S')
    expect(mail.html).toContain('<title>T</title>')
    expect(textOf(mail.html)).toContain('Checked with AI.')
  })
})

describe('conditional comments', () => {
  const mso = (inner: string) => `<!--[if mso]>${inner}<![endif]-->`
  const notMso = (inner: string) => `<!--[if !mso]><!-->${inner}<!--<![endif]-->`
  /** What Outlook for Windows reads: all that others skip, and nothing that they alone are shown. */
  const inOutlook = (html: string) =>
    html
      .replace(/<!--\[if !mso\]><!-->[^]*?<!--<!\[endif\]-->/g, '')
      .replace(/<!\[if !mso\]>[^]*?<!\[endif\]>/g, '')
      .replace(/<!--\[if mso\]>([^]*?)<!\[endif\]-->/g, '$1')
      .replace(/<xml>[^]*?<\/xml>/g, '')
  const elsewhere = (html: string) => html.replace(/<!--[^]*?-->/g, '')

  it.each([
    ['two bodies', `<html>${mso('<body class="m">')}${notMso('<body>')}<div>Hi</div></body></html>`],
    ['two bodies the other way', `<html>${notMso('<body>')}${mso('<body class="m">')}<div>Hi</div></body></html>`],
    ['two bodies on lines', `<html>\n${mso('\n<body>\n')}\n${notMso('\n<body class="a">\n')}\n<div>Hi</div>`],
    ['two bodies without comments', `<html>${mso('<body class="m">')}<![if !mso]><body><![endif]><div>Hi</div>`],
    ['a body with its words in the part for others', `<html>${notMso('<body><p>Hi</p>')}<p>there</p>`],
    ['words for Outlook before the body', `${mso('<p>Dear Outlook</p>')}<p>Hi</p>`],
    ['words for Outlook in the body', `<body>${mso('<p>Dear Outlook</p>')}${notMso('<p>Hi</p>')}</body>`],
    ['settings in the head', `<head>${mso('<noscript><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml></noscript>')}</head><body><p>Hi</p>`],
    ['ghost tables', `<body>${mso('<table><tr><td>')}<div>Hi</div>${mso('</td></tr></table>')}</body>`],
    ['a part that nothing closes', '<html><!--[if !mso]><!--><body><p>Hi</p></body>']
  ])('leave the label before the words of both readings: %s', (_, html) => {
    const labelled = labelOnce({ html }).html ?? ''
    expect(textOf(inOutlook(labelled))).toMatch(/^AI-generated\./)
    expect(textOf(elsewhere(labelled))).toMatch(/^AI-generated\./)
  })

  it('would hide a label that stands behind the first body tag', () => {
    const html = `<html>${mso('<body>')}${notMso('<body><p>NAIVE</p>')}<p>Hi</p>`
    expect(textOf(inOutlook(html))).not.toContain('NAIVE')
  })
})

describe('a label that tools rewrote', () => {
  const mail = { subject: 'S', html: '<div class="a"><p>Hi</p></div>' }
  const labelled = label(mail).html ?? ''
  const tools: Record<string, (html: string) => string> = {
    'an inliner that puts styles on every element': (html) =>
      html.replace(/<(table|td|p|div)([^>]*?)( style="([^"]*)")?>/g, '<$1$2 style="margin:0;$4">'),
    'a cleaner that drops styles': (html) => html.replace(/ (?:style|bgcolor|role)="[^"]*"/g, ''),
    'a cleaner that drops tables': (html) => html.replace(/<\/?(?:tr|td|font)[^>]*>/g, '').replaceAll('table', 'div'),
    'a parser that adds tbody': (html) => html.replace('<tr>', '<tbody><tr>').replace('</tr>', '</tr></tbody>'),
    '<b> for <strong>': (html) => html.replaceAll('strong', 'b'),
    'no-break spaces': (html) => html.replace('.</strong> AI used', '.</strong>&nbsp;AI&nbsp;used'),
    'one wrapper': (html) => html.replace(table, (notice) => `<div class="w">${notice}</div>`),
    'a wrapper round all of it': (html) => `<div class="w">${html}</div>`,
    'line breaks': (html) => html.replaceAll('><', '>\n<').replaceAll('. ', '.\n  ')
  }

  it.each(Object.entries(tools))('stays one and can be taken off: %s', (_, tool) => {
    const html = tool(labelled)
    const again = label({ subject: '[AI-generated] S', html })
    expect(again.subject).toBe('[AI-generated] S')
    expect(textOf(again.html).split('AI-generated').length).toBe(2)
    expect(again.html).toMatch(/^(?:<div class="w">)?\s*<table role="presentation"/)
    const bare = unlabelPost('email', { subject: '[AI-generated] S', html })
    expect(bare.payload).toMatchObject({ subject: 'S' })
    expect(textOf(bare.payload.html)).toBe('Hi')
  })

  it.each(['one wrapper', '<b> for <strong>', 'no-break spaces', 'a parser that adds tbody'])(
    'leaves the author’s bytes: %s',
    (name) => {
      const html = tools[name]?.(labelled) ?? ''
      expect(unlabelPost('email', { subject: 'S', html }).payload.html).toBe(mail.html)
    }
  )

  it('stays one behind the words of a title whose tags a cleaner dropped', () => {
    const titled = label({ html: `<title>Tides</title>${mail.html}` }).html ?? ''
    const html = titled.replace(/<\/?title>/g, '')
    expect(textOf(html)).toMatch(/^\[AI-generated\] TidesAI-generated\./)
    expect(textOf(label({ html }).html)).toBe(`${words}TidesHi`)
    expect(unlabelPost('email', { html }).payload.html).toBe(`Tides${mail.html}`)
    const other = html.replace('[AI-generated]', '[AI]')
    expect(unlabelPost('email', { html: other }).changed).toBe(false)
  })

  it('in plain text stays one behind other line ends and wrapping', () => {
    const text = label({ text: 'Hi\n\nthere' }).text ?? ''
    for (const wrapped of [text.replaceAll('\n', '\r\n'), text.replace('used: ', 'used:\n')]) {
      expect(label({ text: wrapped }).text?.split('AI-generated').length).toBe(2)
      expect(unlabelPost('email', { text: wrapped }).changed).toBe(true)
    }
    expect(unlabelPost('email', { text: text.replaceAll('\n', '\r\n') }).payload.text).toBe('Hi\r\n\r\nthere')
  })

  it('is none where a sentence was added to it', () => {
    const html = labelled.replace('Ada Lovelace.', 'Ada Lovelace. And more.')
    expect(unlabelPost('email', { subject: 'S', html }).changed).toBe(false)
  })

  it('is none in a quoted letter', () => {
    const html = `<p>Thanks!</p><blockquote>${labelled}</blockquote>`
    expect(unlabelPost('email', { html }).changed).toBe(false)
    expect(labelOnce({ html }).html?.split('<table').length).toBe(3)
  })
})

describe('the subject of a thread', () => {
  it('opens with the mark of what was declared', () => {
    expect(labelOnce({ subject: 'Tides', text: 'Hi' }).subject).toBe('[AI-generated] Tides')
    const parody = { ...disclosure, persona: { name: 'Grace Hopper', tag: 'parody' } }
    expect(label({ subject: 'Tides', text: 'Hi' }, parody).subject).toBe('[Parody] [AI-generated] Tides')
  })

  it('has one head and one `Re:` after four turns of a bot', () => {
    let subject = 'Tides'
    for (let turn = 0; turn < 4; turn++) {
      const mail = label({ subject: `Re: ${subject}`, text: `Turn ${turn}` })
      expect(mail.subject).toBe('[AI-generated] Re: Tides')
      subject = mail.subject ?? ''
    }
  })

  it.each([
    ['Re: [AI-generated] Tides', '[AI-generated] Re: Tides'],
    ['AW: Re: [AI-generated] Re: Tides', '[AI-generated] AW: Tides'],
    ['Re: [KI-generiert] Tides', '[AI-generated] Re: Tides'],
    ['[harbour] Re: [AI-generated] Re: Tides', '[AI-generated] [harbour] Re: Tides'],
    ['Re: [Parody] [AI-generated] Tides', '[AI-generated] Re: Tides'],
    ['Fwd: [AI-generated] Tides', '[AI-generated] Fwd: Tides'],
    ['Re: AI-generated: Tides', '[AI-generated] Re: Tides'],
    ['Re[2]: [AI-generated] Tides', '[AI-generated] Re[2]: Tides'],
    ['回复：[AI-generated] Tides', '[AI-generated] 回复：Tides']
  ])('is cleared of the heads before it: %j', (subject, expected) => {
    expect(label({ subject, text: 'Hi' }).subject).toBe(expected)
  })

  it.each(['Re: Re: Tides', 'Re: [AI] Tides', 'AI-generated: a history of the term', '[AI-generated]Tides'])(
    'stays as its author wrote it where it has none: %j',
    (subject) => {
      expect(labelOnce({ subject, text: 'Hi' }).subject).toBe(`[AI-generated] ${subject}`)
    }
  )
})

describe('a mail that shows nothing', () => {
  it.each([
    '<title>Hi</title>',
    '<html><head><title>Hi</title><style>p{}</style></head><body></body></html>',
    '<body><p>&nbsp;</p><br></body>',
    '<body><!-- words --><div>\u200B</div></body>'
  ])('is refused: %j', (html) => {
    expect(() => label({ html })).toThrowError(cannotLabel)
    expect(() => label({ text: 'Hi', html })).toThrowError(/`html` shows nothing/)
  })

  it('is none where it has a picture', () => {
    labelOnce({ html: '<body><img src="a.png" alt=""></body>' })
  })
})

describe('a page that labelHtml labelled', () => {
  const page = '<!doctype html><html><head><title>T</title></head><body><p>Hi</p></body></html>'

  it('is refused with what to do, because readers would see its record first', () => {
    const html = labelHtml(page, disclosure).value
    expect(() => label({ html })).toThrowError(/unlabelHtml/)
    labelOnce({ html: unlabelHtml(html).value })
  })

  it('is refused as a fragment, whose label at its end would stay beside that of the mail', () => {
    const html = labelHtml('<p>Hi</p><h2>Tides</h2><p>High at nine.</p>', disclosure).value
    expect(html.split('AI-generated.').length).toBeGreaterThan(2)
    expect(() => label({ html })).toThrowError(/unlabelHtml/)
    labelOnce({ html: unlabelHtml(html).value })
  })
})

describe('a mail that Gmail cuts', () => {
  const head = (size: number) => `<head><style>${'p{color:red}'.repeat(size)}</style></head>`

  it('is told of where the label lies behind the cut', () => {
    const html = `${head(9000)}<body><p>Hi</p></body>`
    expect(notes({ html }).filter((note) => note.includes('102400 bytes'))).toHaveLength(1)
  })

  it('is none where only its text is long', () => {
    const html = `${head(10)}<body>${'<p>Hi</p>'.repeat(20_000)}</body>`
    expect(notes({ html }).filter((note) => note.includes('102400'))).toEqual([])
  })
})

describe('long HTML in a mail', () => {
  it.each([
    '<!--[if mso]>',
    '<!--[if mso]><p>Hi</p><![endif]-->',
    '<!--[if !mso]><!-->',
    '<div>',
    '<table><tr><td>',
    '<xml>',
    '&nbsp;',
    '[AI-generated] ',
    '<style>',
    '<title>'
  ])('takes time that grows with it alone: %j', (unit) => {
    const html = unit.repeat(20_000)
    try {
      label({ html: `${html}Hi` })
      label({ html: `<p>Hi</p>${html}` })
    } catch (error) {
      expect(error).toEqual(cannotLabel)
    }
  })
})

describe('hostile HTML in a mail', () => {
  it.each(Object.entries(treePayloads))('gets one label that comes off whole, or none: %s', (_, { body }) => {
    try {
      labelOnce({ html: body })
    } catch (error) {
      expect(error).toEqual(cannotLabel)
    }
  })
})

describe('a label whose end tags a minifier left out', () => {
  const html = '<!doctype html><html><head><title>Tides</title></head><body><p>The sea rises.</p></body></html>'
  const labelled = label({ html }).html ?? ''
  const words = /<td[^>]*>(.*?)<\/td>/s.exec(labelled)?.[1] ?? ''
  const behind = '<p>The sea rises.</p></body></html>'
  const wrapped = (before: string, after = '') => labelled.replace(/<table.*<\/table>.*/s, `${before}${words}${after}${behind}`)

  it.each([
    ['a cell', wrapped('<table><tr><td>', '</table>')],
    ['a paragraph', wrapped('<p>')]
  ])('is read to the end of %s', (_, cleaned) => {
    expect(unlabelPost('email', { html: cleaned }).payload).toEqual({ html })
    expect(label({ html: cleaned }).html?.split('AI-generated')).toHaveLength(3)
  })

  it('is no label where the text goes on in the same box: taken off, that would lose its beginning', () => {
    for (const [before, after] of [['<div>', '</div>'], ['<table><tr><td>', '</table>']]) {
      const inBox = wrapped(before ?? '').replace('</body>', `${after}</body>`)
      expect(unlabelPost('email', { html: inBox }).payload).toEqual({ html: inBox })
    }
  })
})
