import { describe, expect, it } from 'vitest'
import { labelPost, postText, unlabelPost } from '../../src/social/index.js'
import { disclosure } from './payloads.js'

type Members = Record<string, unknown>

const label = (payload: Members) => labelPost('email', payload, disclosure).payload

const html = '<!doctype html><html><head><title>Tides</title></head><body><p>The sea rises.</p></body></html>'
const text = 'The sea rises.'
const subject = 'Tides'
const encode = (message: string) => Buffer.from(message).toString('base64url')
const mime = `From: ada@example.org\r\nTo: bea@example.org\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`

/** The payloads of the services, each with what it sends beside the texts. */
const payloads: Record<string, Members> = {
  Nodemailer: { from: 'Ada Lovelace <ada@example.org>', to: 'b@example.org', subject, text, html, amp: html },
  'Nodemailer, raw': { envelope: { from: 'a@example.org', to: ['b@example.org'] }, raw: mime },
  'Nodemailer, raw bytes': { raw: Buffer.from(mime) },
  Resend: { from: 'Ada <a@example.org>', to: ['b@example.org'], subject, html, replyTo: 'c@example.org', tags: [{ name: 'a', value: 'b' }] },
  'Resend, a broadcast': { segmentId: 'a', from: 'a@example.org', subject, previewText: 'Read on', html, text },
  'SendGrid API': {
    personalizations: [{ to: [{ email: 'b@example.org' }], subject }, { to: [{ email: 'c@example.org' }] }],
    from: { email: 'a@example.org', name: 'Ada Lovelace' },
    subject,
    content: [{ type: 'text/plain', value: text }, { type: 'text/html', value: html }]
  },
  'SendGrid client': { to: 'b@example.org', from: 'a@example.org', subject, text, html },
  Postmark: { From: 'a@example.org', To: 'b@example.org', Subject: subject, HtmlBody: html, TextBody: text, MessageStream: 'outbound' },
  'Amazon SES': {
    Source: 'a@example.org',
    Destination: { ToAddresses: ['b@example.org'] },
    Message: { Subject: { Data: subject }, Body: { Text: { Data: text }, Html: { Data: html, Charset: 'UTF-8' } } }
  },
  'Amazon SES, raw': { RawMessage: { Data: new TextEncoder().encode(mime) } },
  'Amazon SES, a template to be stored': { Template: { TemplateName: 'harbour', SubjectPart: subject, TextPart: text, HtmlPart: html } },
  'Amazon SES v2': {
    FromEmailAddress: 'a@example.org',
    Destination: { ToAddresses: ['b@example.org'] },
    Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text }, Html: { Data: html } } } }
  },
  'Amazon SES v2, raw': { Content: { Raw: { Data: new TextEncoder().encode(mime) } } },
  'Amazon SES v2, a template in the call': {
    Content: { Template: { TemplateContent: { Subject: subject, Text: text, Html: html }, TemplateData: '{}' } }
  },
  'Amazon SES v2, a template to be stored': { TemplateName: 'tides', TemplateContent: { Subject: subject, Text: text, Html: html } },
  'Amazon SES v2, a command': { input: { Content: { Simple: { Subject: { Data: subject }, Body: { Html: { Data: html } } } } } },
  Mailgun: { from: 'a@example.org', to: 'b@example.org', subject, text, html, 'amp-html': html, 'h:Reply-To': 'c@example.org' },
  'Mailgun, raw': { to: 'b@example.org', message: mime },
  Nylas: { identifier: 'g', requestBody: { to: [{ email: 'b@example.org', name: 'Bea Smith' }], subject, body: html, trackingOptions: { opens: true } } },
  'Nylas, plain': { to: [{ email: 'b@example.org' }], subject, body: text, is_plaintext: true },
  Plunk: { to: 'b@example.org', subject, body: html, subscribed: true, from: 'a@example.org', reply: 'c@example.org' },
  'Elastic Email': {
    Recipients: { To: ['b@example.org'] },
    Content: {
      From: 'Ada Lovelace <a@example.org>',
      Subject: subject,
      Body: [{ ContentType: 'HTML', Content: html, Charset: 'utf-8' }, { ContentType: 'PlainText', Content: text }]
    },
    Options: { TrackOpens: true }
  },
  Brevo: {
    sender: { name: 'Ada Lovelace', email: 'a@example.org' },
    to: [{ email: 'b@example.org' }],
    subject,
    htmlContent: html,
    textContent: text,
    messageVersions: [{ to: [{ email: 'c@example.org' }], subject, htmlContent: html }]
  },
  'Microsoft Graph': {
    message: { subject, body: { contentType: 'HTML', content: html }, toRecipients: [{ emailAddress: { address: 'b@example.org' } }] },
    saveToSentItems: true
  },
  'Microsoft Graph, a draft': { subject, body: { contentType: 'text', content: text } },
  'Microsoft Graph, an answer': { comment: text, message: { toRecipients: [] } },
  'Gmail API': { raw: encode(mime), threadId: 'a' },
  'Gmail API, a client’s call': { userId: 'me', requestBody: { raw: encode(mime) } },
  'Gmail API, a draft': { message: { raw: encode(mime) } },
  'Mailchimp Transactional': { key: 'a', message: { html, text, subject, from_email: 'a@example.org', to: [{ email: 'b@example.org' }] } },
  SparkPost: { recipients: [{ address: 'b@example.org' }], content: { from: 'a@example.org', subject, html, text } },
  Mailjet: { Messages: [{ From: { Email: 'a@example.org' }, To: [{ Email: 'b@example.org' }], Subject: subject, TextPart: text, HTMLPart: html }] }
}

/** Every string of a payload, whole messages as their source. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [/^[\w-]{60,}={0,2}$/.test(value) ? Buffer.from(value, 'base64url').toString() : value]
  if (value instanceof Uint8Array) return [Buffer.from(value).toString()]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

const count = (payload: unknown, words: string) =>
  strings(payload).reduce((found, each) => found + each.split(words).length - 1, 0)

describe.each(Object.entries(payloads))('the payload of %s', (_, payload) => {
  it('has each of its texts labelled, once', () => {
    const labelled = label(payload)
    for (const each of strings(labelled)) {
      if (!each.includes('The sea rises.')) continue
      expect(each.indexOf('AI used: GPT-4 (OpenAI).')).toBeGreaterThan(-1)
      expect(each.indexOf('AI used: GPT-4 (OpenAI).')).toBeLessThan(each.indexOf('The sea rises.'))
    }
    expect(count(labelled, 'AI used: GPT-4 (OpenAI).')).toBe(count(payload, 'The sea rises.'))
  })

  it('has the mark before each subject', () => {
    const labelled = label(payload)
    const isTitled = (each: string) => /(?:^|Subject: |<title>)(?:\[AI-generated\] )?Tides/.test(each)
    const titled = strings(labelled).filter(isTitled)
    for (const each of titled) expect(each).toContain('[AI-generated] Tides')
    expect(titled.length).toBe(strings(payload).filter(isTitled).length)
  })

  it('is the same when it is labelled again, and the author’s without the label', () => {
    const labelled = label(payload)
    expect(label(labelled)).toEqual(labelled)
    expect(unlabelPost('email', labelled).payload).toEqual(payload)
  })

  it('gives the author’s text for a review', () => {
    expect([text, html, `${text}\r\n`]).toContain(postText('email', payload))
  })
})

describe('a mail whose words come from elsewhere', () => {
  const members: [string, Members][] = [
    ['react', { subject, react: { type: 'p', props: {} } }],
    ['template', { subject, template: { id: 'a', variables: {} } }],
    ['template', { from: 'a@example.org', subject, template: 'tides', text }],
    ['templateId', { subject, templateId: 'd-1', dynamicTemplateData: { name: 'Bea' } }],
    ['template_id', { personalizations: [{ dynamic_template_data: {} }], template_id: 'd-1' }],
    ['TemplateAlias', { TemplateAlias: 'tides', TemplateModel: {} }],
    ['Template', { Source: 'a@example.org', Template: 'tides', TemplateData: '{}' }],
    ['Content.Template', { Content: { Template: { TemplateName: 'tides', TemplateData: '{}' } } }],
    ['templateId', { templateId: 3, htmlContent: html, subject }],
    ['template_name', { template_name: 'tides', template_content: [], message: { html, subject } }],
    ['content.template_id', { content: { template_id: 'tides' } }],
    ['Messages.0.TemplateID', { Messages: [{ TemplateID: 1, TextPart: text }] }],
    ['Content.TemplateName', { Recipients: { To: ['b@example.org'] }, Content: { TemplateName: 'tides', Subject: subject } }],
    ['htmlUrl', { name: 'a', subject, htmlUrl: 'https://example.org/a.html' }]
  ]

  it.each(members)('is refused by the name of the member: %s', (path, payload) => {
    expect(() => label(payload)).toThrowError(
      expect.objectContaining({ code: 'cannot-label', message: expect.stringContaining(`\`${path}\``) })
    )
  })

  it('is refused where a body is of a type that no label opens, or a file that was not read', () => {
    const rich = { subject, content: [{ type: 'text/rtf', value: '{\\rtf1 Tides}' }] }
    expect(() => label(rich)).toThrow('`content.0` has the type `text/rtf`')
    expect(() => label({ raw: { path: 'tides.eml' } })).toThrow('`raw` is no text and no bytes')
  })

  it('is refused where a body has a name that nearly is one', () => {
    const near: [Members, string][] = [
      [{ subject, text, HTML: html }, '`HTML`, expected `html`'],
      [{ Subject: subject, TextBody: text, HTMLBody: html }, '`HTMLBody`, expected `HtmlBody`'],
      [{ subject, text, htmlcontent: html }, '`htmlcontent`, expected `htmlContent`'],
      [{ message: { subject, Body: { contentType: 'HTML', content: html }, html } }, '`message.Body`, expected `message.body`'],
      [{ subject, text, ampHtml: html }, '`ampHtml`, expected `amp-html`']
    ]
    for (const [payload, words] of near) {
      expect(() => label(payload)).toThrowError(new RegExp(words.replace(/`message\.body`/, '`body`')))
    }
  })
})

describe('a payload of two mails', () => {
  it.each([
    [{ subject, html, HtmlBody: html }, '`html`', '`HtmlBody`'],
    [{ raw: mime, text }, '`text`', '`raw`'],
    [{ Content: { Simple: { Body: { Text: { Data: text } } }, Raw: { Data: mime } } }, 'Content.Simple', 'Content.Raw'],
    [{ comment: text, message: { body: { contentType: 'Text', content: text } } }, '`message.body`', '`comment`'],
    [{ input: { text }, requestBody: { text } }, '`input`', '`requestBody`']
  ])('is refused, and the error names both: %j', (payload, one, other) => {
    expect(() => label(payload)).toThrowError(expect.objectContaining({ message: expect.stringContaining(one) }))
    expect(() => label(payload)).toThrowError(expect.objectContaining({ message: expect.stringContaining(other) }))
  })

  it('in an unknown wrapping is refused with what to pass', () => {
    expect(() => label({ mail: { subject, html } })).toThrowError(/Pass `mail`/)
  })
})

describe('Amazon SES without a charset', () => {
  it('is told that it takes ASCII, where the label is in another language', () => {
    const payload = { Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } } }
    const { notes } = labelPost('email', payload, disclosure, { locale: 'zh' })
    expect(notes.some(({ message }) => message.includes("`Content.Simple.Body.Text.Data` as ASCII"))).toBe(true)
    expect(labelPost('email', payload, disclosure).notes.some(({ message }) => message.includes('ASCII'))).toBe(false)
  })
})
