import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { createTransport, type SendMailOptions } from 'nodemailer'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { labelPost, type PostOptions, unlabelPost } from '../../src/social/index.js'
import { disclosure } from './payloads.js'

const label = (raw: string | Uint8Array, options: PostOptions = {}) =>
  (labelPost('email', { raw }, disclosure, options).payload as { raw: string }).raw

const words = 'AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'

/** Label a message, once and removable byte for byte. */
function labelOnce(raw: string, options: PostOptions = {}): string {
  const labelled = label(raw, options)
  expect(labelled).not.toBe(raw)
  expect(label(labelled, options)).toBe(labelled)
  const bare = unlabelPost('email', { raw: labelled })
  expect(bare.changed).toBe(true)
  expect(bare.payload).toEqual({ raw })
  return labelled
}

/** Label bytes, once and removable byte for byte. */
function labelBytes(raw: Uint8Array, options: PostOptions = {}): Uint8Array {
  const labelled = labelPost('email', { raw }, disclosure, options).payload as { raw: Uint8Array }
  expect(labelPost('email', labelled, disclosure, options).payload).toEqual(labelled)
  expect(unlabelPost('email', labelled).payload).toEqual({ raw })
  return labelled.raw
}

async function build(mail: SendMailOptions): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true })
  const date = new Date('2026-11-20T10:00:00Z')
  const { message } = await transport.sendMail({ from: 'a@example.org', to: 'b@example.org', date, messageId: '<a@example.org>', ...mail })
  return message as Buffer
}

/** What two parsers make of a message. */
async function read(raw: string | Uint8Array) {
  const postal = await PostalMime.parse(raw)
  const node = await simpleParser(typeof raw === 'string' ? raw : Buffer.from(raw))
  return [
    { subject: postal.subject, text: postal.text?.replaceAll('\r\n', '\n'), html: postal.html },
    { subject: node.subject, text: node.text?.replaceAll('\r\n', '\n'), html: node.html || undefined }
  ]
}

const html = '<!doctype html><html><head><title>Gezeiten für alle</title></head><body><p>Das Meer steigt – zweimal täglich.</p></body></html>'
const text = 'Das Meer steigt – zweimal täglich.\n\n-- \nAda'

describe('a message that Nodemailer built', () => {
  const mails: [string, SendMailOptions][] = [
    ['plain text in ASCII', { subject: 'Tides', text: 'The sea rises.' }],
    ['plain text, quoted-printable', { subject: 'Gezeiten für alle', text, textEncoding: 'quoted-printable' }],
    ['plain text, base64', { subject: 'Gezeiten für alle', text, textEncoding: 'base64' }],
    ['HTML and text', { subject: 'Tides', text, html }],
    ['HTML and text, base64', { subject: 'Tides', text, html, textEncoding: 'base64' }],
    ['HTML alone', { subject: 'Tides', html }],
    ['an attachment', { subject: 'Tides', text, html, attachments: [{ filename: 'a.txt', content: 'The notes of Ada' }] }],
    ['a picture in it', { subject: 'Tides', html, attachments: [{ filename: 'a.png', cid: 'a', content: Buffer.from([1, 2, 3]) }] }],
    ['an invitation', { subject: 'Tides', text, icalEvent: { method: 'REQUEST', content: 'BEGIN:VCALENDAR' } }],
    ['a long subject in another script', { subject: '潮の満ち引きについての長い長い説明、第一部から第三部まで全部', text }]
  ]

  it.each(mails)('opens with the label for two parsers: %s', async (_, mail) => {
    const raw = await build(mail)
    const labelled = labelBytes(raw)
    const [before] = await read(raw)
    for (const each of await read(labelled)) {
      expect(each.subject).toBe(`[AI-generated] ${before?.subject}`)
      if (mail.text !== undefined) expect(each.text).toMatch(/^AI-generated\. AI used: GPT-4 \(OpenAI\)\. Responsible: Ada Lovelace\.\n\n/)
      if (mail.html !== undefined) {
        expect(each.html).toContain('<title>[AI-generated] Gezeiten für alle</title>')
        expect(each.html).toContain('Das Meer steigt – zweimal täglich.')
        expect(each.html?.indexOf(words)).toBeLessThan(each.html?.indexOf('Das Meer') ?? 0)
        expect(each.html?.split(words).length).toBe(2)
      }
    }
  })

  it.each(['de', 'ja', 'ar'])('has the words of any language: %s', async (locale) => {
    for (const textEncoding of ['quoted-printable', 'base64'] as const) {
      const raw = await build({ subject: 'Gezeiten für alle', text, html, textEncoding })
      const options = { locale }
      const labelled = labelBytes(raw, options)
      const expected = labelPost('email', { subject: 'Gezeiten für alle', text, html }, disclosure, options).payload
      for (const each of await read(labelled)) {
        expect(each.subject).toBe(expected.subject)
        expect(each.text?.trimEnd()).toBe(expected.text)
        expect(each.html?.trimEnd()).toBe(expected.html)
      }
    }
  })

  it('leaves attachments and headers as they are', async () => {
    const raw = String(await build({ subject: 'Tides', text, html, attachments: [{ filename: 'a.txt', content: 'The notes of Ada' }] }))
    const labelled = labelOnce(raw)
    const kept = (message: string) => message.split('\r\n').filter((line) => /^(?:From|To|Date|Message-ID|MIME-Version|Content-|VGhl|----)/.test(line))
    expect(kept(labelled)).toEqual(kept(raw))
  })
})

const message = (head: readonly string[], body: string) => [...head, '', body].join('\r\n')

describe('the transfer encoding of a message', () => {
  const head = ['Subject: Tides', 'MIME-Version: 1.0']
  const typed = (type: string, encoding: string) => [...head, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`]
  const long = `<p>${'words '.repeat(60)}</p>`

  it.each([
    ['none', message(head, 'The sea rises.\r\n')],
    ['7bit', message(typed('text/html', '7bit'), '<body><p>The sea rises.</p></body>\r\n')],
    ['8bit', message(typed('text/html; charset=utf-8', '8bit'), '<body><p>Ebbe für alle</p></body>\r\n')],
    ['quoted-printable', message(typed('text/html; charset=utf-8', 'quoted-printable'), '<html><head><title>F=C3=BCr</title></head><body class=3D"a=\r\n b"><p>Ebbe f=C3=BCr alle</p>=\r\n</body></html>\r\n')],
    ['quoted-printable that breaks where the label goes', message(typed('text/html; charset=utf-8', 'quoted-printable'), '<body>=\r\n<p>Ebbe</p>=\r\n</body>\r\n')],
    ['quoted-printable at a line end', message(typed('text/html; charset=utf-8', 'quoted-printable'), '<body>\r\n<p>Ebbe</p>\r\n')],
    ['quoted-printable text', message(typed('text/plain; charset=utf-8', 'quoted-printable'), 'Ebbe f=C3=BCr alle =\r\nund\r\n')],
    ['lines of Unix', message(typed('text/html; charset=utf-8', 'quoted-printable'), '<body>=\n<p>Ebbe</p>\n').replaceAll('\r\n', '\n')],
    ['base64', message(typed('text/html; charset=utf-8', 'base64'), `${btoa(long).replace(/.{60}/g, '$&\r\n')}\r\n`)],
    ['base64 on one line', message(typed('text/html; charset=utf-8', 'base64'), btoa(long))],
    ['short base64', message(typed('text/plain', 'base64'), btoa('Hi'))]
  ])('is kept, and every byte of the author: %s', async (_, raw) => {
    const labelled = labelOnce(raw)
    for (const each of await read(labelled)) {
      const body = each.html || each.text
      expect(body?.replace(/\s+/g, ' ')).toContain(words)
    }
    const lines = labelled.split(/\r?\n/)
    if (!raw.includes(btoa(long))) expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(200)
  })

  it('that wraps nothing takes no line that only the label makes too long', () => {
    const message = (words: string) =>
      `Subject: Tides\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 7bit\r\n\r\n<p>${words}</p>\r\n`
    labelOnce(message('The sea rises. '.repeat(20)))
    // Mail takes 998 bytes a line. One that was longer before is nothing that the label did.
    expect(() => label(message('The sea rises. '.repeat(65)))).toThrow('a line of more than 998 bytes with the label')
    labelOnce(message('The sea rises. '.repeat(80)))
  })

  it('of any text stays readable and removable', async () => {
    const piece = fc.oneof(fc.constantFrom('=', '=3D', ' ', '\r\n', '.', 'ä', '潮', '<b>', '\t', '--', 'words '), fc.string())
    const lines = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => `x${pieces.join('').replace(/\r?\n|\r/g, '\r\n')}x`)
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('quoted-printable', 'base64'), async (author, textEncoding) => {
        const raw = await build({ subject: 'Tides', text: author, textEncoding: textEncoding as 'base64' })
        const labelled = labelBytes(raw)
        const parsed = await PostalMime.parse(labelled)
        const bare = await PostalMime.parse(raw)
        expect(parsed.text?.replaceAll('\r\n', '\n')).toBe(`AI-generated. ${words}\n\n${bare.text?.replaceAll('\r\n', '\n')}`)
      }),
      { numRuns: 60 }
    )
  })
})

describe('the charset of a message', () => {
  const typed = (charset: string, type = 'text/html') =>
    ['Subject: Tides', `Content-Type: ${type}; charset=${charset}`, 'Content-Transfer-Encoding: 8bit']
  const bytes = (head: readonly string[], body: readonly number[]) =>
    Uint8Array.from([...new TextEncoder().encode(message(head, '')), ...body])
  const ascii = (characters: string) => [...characters].map((character) => character.charCodeAt(0))

  it.each([
    ['iso-8859-1', [0xfc]],
    ['windows-1251', [0xcf, 0xf0]],
    ['shift_jis', [0x92, 0xaa, 0x82, 0xcc]],
    ['gb2312', [0xb3, 0xb1]],
    ['euc-kr', [0xc1, 0xb6]],
    ['big5', [0xbc, 0xe9]]
  ])('is kept, and words in another script are references: %s', async (charset, own) => {
    const body = [...ascii('<html><head><title>T'), ...own, ...ascii('</title></head><body><p>'), ...own, ...ascii('</p>\r\n')]
    for (const locale of ['en', 'ja']) {
      const labelled = labelBytes(bytes(typed(charset), body), { locale })
      const parsed = await PostalMime.parse(labelled)
      const expected = labelPost('email', { html: '<p>Hi</p>' }, disclosure, { locale }).payload.html ?? ''
      const visible = (page = '') => page.replace(/<head>.*<\/head>/, '').replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/\s+/g, ' ')
      expect(visible(parsed.html)).toContain(visible(expected).replace('Hi', ''))
    }
  })

  it('of plain text has the label in its own characters, or it is refused', () => {
    const latin = bytes(typed('iso-8859-1', 'text/plain'), [0xfc])
    labelBytes(latin)
    labelBytes(latin, { locale: 'fr' })
    expect(() => labelPost('email', { raw: latin }, disclosure, { locale: 'ja' })).toThrowError(/`iso-8859-1`/)
    const narrow = message(['Subject: T', 'Content-Type: text/plain; charset=us-ascii'], 'Hi\r\n')
    expect(() => label(narrow, { locale: 'fr' })).toThrowError(/`7bit`/)
  })

  it.each([
    ['charset `utf-7`', message(['Content-Type: text/plain; charset=utf-7'], 'Hi')],
    ['charset `iso-2022-jp`', message(['Content-Type: text/html; charset=ISO-2022-JP'], 'Hi')],
    ['charset `x-unknown`', message(['Content-Type: text/plain; charset=x-unknown'], 'Hi')],
    ['transfer encoding `x-uuencode`', message(['Content-Type: text/plain', 'Content-Transfer-Encoding: x-uuencode'], 'Hi')],
    ['no `base64`', message(['Content-Type: text/plain', 'Content-Transfer-Encoding: base64'], 'A')],
    ['charset `x-own`', message(['Subject: =?x-own?B?SGk=?=', 'Content-Type: text/plain'], 'Hi')],
    ['`content-type` twice', message(['Content-Type: text/plain', 'Content-Type: text/html'], '<p>Hi</p>')],
    ['more than one subject', message(['Subject: a', 'Subject: b'], 'Hi')],
    ['(S/MIME, `multipart/signed`)', message(['Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=b'], '--b\r\n\r\nHi\r\n--b--')],
    ['(PGP, `multipart/signed`)', message(['Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=b'], '--b\r\n\r\nHi\r\n--b--')],
    ['(PGP, `multipart/encrypted`)', message(['Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b'], '--b\r\n\r\nHi\r\n--b--')],
    ['(S/MIME, `application/pkcs7-mime`)', message(['Content-Type: application/pkcs7-mime; smime-type=signed-data'], 'AA==')],
    ['(PGP)', message([], '-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nHi')],
    ['signed already (`dkim-signature`)', message(['DKIM-Signature: v=1', 'Subject: a'], 'Hi')],
    ['no body', message(['Subject: a', 'Content-Type: application/pdf'], 'Hi')],
    ['no body', message(['Subject: a', 'Content-Type: multipart/mixed; boundary=b'], '--b\r\nContent-Disposition: attachment\r\n\r\nHi\r\n--b--')],
    ['shows nothing', message(['Content-Type: text/html'], '<title>Hi</title>')]
  ])('or its form is refused by name where it is not understood: %s', (words, raw) => {
    expect(() => label(raw)).toThrowError(
      expect.objectContaining({ code: 'cannot-label', message: expect.stringContaining(words) })
    )
  })
})

describe('anything in the place of a message', () => {
  const bytes = fc.uint8Array({ maxLength: 200 })
  const source = fc
    .tuple(fc.constantFrom('text/html', 'text/plain', 'multipart/mixed; boundary=b'), fc.constantFrom('7bit', 'base64', 'quoted-printable'), bytes)
    .map(([type, encoding, body]) => Buffer.concat([Buffer.from(`Subject: a\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`), body]))

  it('is labelled, once and removable, or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), bytes, source), (raw) => {
        try {
          const labelled = labelPost('email', { raw }, disclosure).payload
          expect(labelPost('email', labelled, disclosure).payload).toEqual(labelled)
          const bare = unlabelPost('email', labelled)
          expect(bare.changed).toBe(true)
          if (!/base64/.test(String(raw))) expect(bare.payload).toEqual({ raw })
        } catch (error) {
          expect(error).toEqual(expect.objectContaining({ code: 'cannot-label' }))
        }
      }),
      { numRuns: 400 }
    )
  })
})

describe('the parts of a message', () => {
  const part = (type: string, body: string, ...more: string[]) => [`Content-Type: ${type}`, ...more, '', body].join('\r\n')
  const multipart = (type: string, boundary: string, ...parts: string[]) =>
    [`Content-Type: multipart/${type}; boundary="${boundary}"`, '', ...parts.flatMap((each) => [`--${boundary}`, each]), `--${boundary}--`].join('\r\n')
  const whole = (body: string) => `Subject: Tides\r\nMIME-Version: 1.0\r\n${body}\r\n`

  it('are labelled where a reader shows one of them, and no other', () => {
    const alternative = multipart('alternative', 'in', part('text/plain', 'Hi'), multipart('related', 'rel', part('text/html', '<p>Hi</p>'), part('text/plain', 'Beside', 'Content-ID: <a>')))
    const raw = whole(multipart('mixed', 'out', alternative, part('text/plain', 'Footer of the list'), part('text/html', '<p>File</p>', 'Content-Disposition: attachment; filename=a.html')))
    const labelled = labelOnce(raw)
    expect(labelled.split('AI-generated.').length).toBe(3)
    expect(labelled).toContain('\r\n\r\nFooter of the list')
    expect(labelled).toContain('\r\n\r\nBeside')
    expect(labelled).toContain('\r\n\r\n<p>File</p>')
  })

  it('that are a message of somebody else stay as they are', () => {
    const raw = whole(multipart('mixed', 'out', part('text/plain', 'See below'), part('message/rfc822', 'Subject: Other\r\n\r\nNot mine')))
    const labelled = labelOnce(raw)
    expect(labelled).toContain('Subject: Other\r\n\r\nNot mine')
    expect(labelled).toContain('Subject: [AI-generated] Tides')
  })

  it('are refused where a reader may show a form that no label opens', () => {
    const raw = whole(multipart('alternative', 'in', part('text/plain', 'Hi'), part('text/enriched', '<bold>Hi</bold>')))
    expect(() => label(raw)).toThrowError(/text\/enriched/)
  })

  it('are found in linear time', () => {
    for (const unit of ['--b\r\n', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n', '=\r\n', '=?utf-8?q?a?= ', 'a: b\r\n', '--b--\r\n']) {
      const raw = `Subject: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nHi ${unit.repeat(20_000)}`
      try {
        label(raw)
      } catch (error) {
        expect(error).toEqual(expect.objectContaining({ code: 'cannot-label' }))
      }
    }
  })
})

describe('the subject of a message', () => {
  const of = (subject: string) => /^Subject: ((?:.|\r\n )*)/m.exec(subject)?.[1]

  it.each([
    ['Tides', '[AI-generated] Tides'],
    ['=?UTF-8?B?R2V6ZWl0ZW4gZsO8ciBhbGxl?=', '[AI-generated] =?UTF-8?B?R2V6ZWl0ZW4gZsO8ciBhbGxl?='],
    [`${'long '.repeat(14)}words`, `[AI-generated]\r\n ${'long '.repeat(14)}words`],
    ['Re: Re: Tides', '[AI-generated] Re: Re: Tides']
  ])('keeps how it is written: %s', async (subject, expected) => {
    const labelled = labelOnce(message([`Subject: ${subject}`], 'Hi'))
    expect(of(labelled)).toBe(expected)
    const [one, other] = await read(labelled)
    expect(one?.subject).toBe(other?.subject)
    expect(one?.subject).toMatch(/^\[AI-generated\] /)
  })

  it('is cleared of the heads of a thread', () => {
    const encoded = '=?UTF-8?Q?Re:_[AI-generated]_Re:_Gezeiten_f=C3=BCr_alle?='
    expect(of(label(message(['Subject: Re: [AI-generated] Re: Tides'], 'Hi')))).toBe('[AI-generated] Re: Tides')
    expect(of(label(message([`Subject: ${encoded}`], 'Hi')))).toMatch(/^=\?UTF-8\?B\?/)
  })
})

describe('a digest', () => {
  const part = 'From: c@example.org\r\nSubject: One\r\n\r\nThe sea rises twice a day.'
  const digest = `--c\r\n\r\n${part}\r\n--c\r\n\r\n${part}\r\n--c--`

  // https://www.rfc-editor.org/rfc/rfc2046#section-5.1.5
  it('is a list of messages of others, whose headers no label breaks', () => {
    const raw = message(['Subject: Tides', 'MIME-Version: 1.0', 'Content-Type: multipart/digest; boundary=c'], digest)
    expect(() => label(raw)).toThrow('the email has no body')
  })

  it('stays as it is below the text of its list', async () => {
    const body = `--b\r\nContent-Type: multipart/digest; boundary=c\r\n\r\n${digest}\r\n--b\r\n\r\nTopics of today\r\n--b--\r\n`
    const labelled = labelOnce(message(['Subject: Tides', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'], body))
    expect(labelled).toContain(digest)
    expect(labelled).toMatch(/--b\r\n\r\nAI-generated\. [^]*\r\n\r\nTopics of today/)
  })
})

describe('an invitation in a whole message', () => {
  it.each([
    ['Content-Type: text/calendar; charset=iso-2022-jp', true],
    ['Content-Type: text/calendar\r\nContent-Transfer-Encoding: x-uuencode', true],
    ['Content-Type: text/calendar\r\nContent-Disposition: attachment', false]
  ])('is not read, in whatever it is written: %s', (head, isNamed) => {
    const body = `--b\r\n\r\nHi\r\n--b\r\n${head}\r\n\r\nSUMMARY:Meeting about the tides\r\n--b--\r\n`
    const raw = message(['Subject: Tides', 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'], body)
    const { notes } = labelPost('email', { raw }, disclosure)
    expect(notes.some(({ message: said }) => said.includes('`raw.cards.0`'))).toBe(isNamed)
  })

  it('is named: a calendar shows its words without the label', () => {
    const invitation = 'BEGIN:VCALENDAR\r\nSUMMARY:Meeting about the tides\r\nEND:VCALENDAR'
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n${invitation}\r\n--b--\r\n`
    const raw = message(['Subject: Tides', 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'], body)
    const { notes, payload } = labelPost('email', { raw }, disclosure)
    expect(notes.map(({ message: said }) => said)).toContain('Shown with the labelled text, without a label of its own: `raw.cards.0`.')
    expect((payload as { raw: string }).raw).toContain(invitation)
    expect(unlabelPost('email', payload).payload).toEqual({ raw })
  })
})
