import type { Format } from '../../markup/format.js'
import { html } from '../../markup/html.js'
import { hasContent } from '../../scan/html/locate-mail.js'
import { mailHtml, mailText } from '../../markup/mail.js'
import { markdown } from '../../markup/markdown.js'
import { countBytes } from '../count/index.js'
import { getAt, isPayload, type Path, type Payload, stringAt } from '../payload.js'
import type { Platform, SlotRule } from '../platform.js'

/** Nodemailer's message. */
export interface EmailMessage {
  from?: unknown
  to?: unknown
  subject?: string | undefined
  text?: string | undefined
  html?: string | undefined
  alternatives?: unknown
  headers?: unknown
  attachments?: unknown
}

/** The types of a body that a label can open. */
const formats: Readonly<Record<string, Format>> = {
  'text/plain': mailText,
  'text/html': mailHtml,
  'text/watch-html': mailHtml,
  'text/x-amp-html': html,
  'text/markdown': markdown,
  'text/x-markdown': markdown,
  'text/x-web-markdown': markdown
}

/** Types that a reader may be shown in place of the text: an invitation or a card is not. */
const shown = /^(?:text\/(?!(?:calendar|(?:x-)?vcard)$)|application\/(?:xhtml\+xml|rtf)$)/

const extensions = new Map([
  ['txt', 'text/plain'],
  ['text', 'text/plain'],
  ['htm', 'text/html'],
  ['html', 'text/html'],
  ['xhtml', 'application/xhtml+xml'],
  ['md', 'text/markdown'],
  ['markdown', 'text/markdown'],
  ['rtf', 'application/rtf']
])

/** What nodemailer takes for no encoding: the content is the text itself. */
const plainEncodings: readonly unknown[] = ['utf8', 'utf-8', 'UTF-8', 'ascii', 'us-ascii']

interface Part {
  readonly path: Path
  readonly part: Payload
  readonly type: string
}

/** Nodemailer takes one alternative as well as a list. */
function alternativesOf({ alternatives }: Payload): Part[] {
  const found = Array.isArray(alternatives)
    ? alternatives.map((part: unknown, index) => ({ part, path: ['alternatives', index] }))
    : [{ part: alternatives, path: ['alternatives'] }]
  return found.flatMap(({ part, path }) =>
    isPayload(part) ? [{ part, path, type: typeOf(part) }] : []
  )
}

/** The type of a part: as it or its URL says, else by the name of its file, else plain text. */
function typeOf(part: Payload): string {
  const [contentType, filename, path, href] = ['contentType', 'filename', 'path', 'href'].map(
    (name) => stringAt(part, [name])
  )
  const [url, inUrl] = /^data:([^;,]*)/i.exec(path || href || '') ?? []
  const type = contentType || inUrl
  if (type) return type.replace(/;.*/s, '').trim().toLowerCase()
  const file = filename || path || href
  if (!file || url) return 'text/plain'
  return extensions.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase()) ?? ''
}

/** Tells whether the label can be written into a part: its text stands there, as it is. */
function isReadable({ part, type }: Part): boolean {
  const { content, path, href, raw, encoding } = part
  const isText = content === undefined || content === null || typeof content === 'string'
  const isPlain = !encoding || plainEncodings.includes(encoding)
  return Object.hasOwn(formats, type) && isText && isPlain && !path && !href && !raw
}

function bodies(payload: Payload): SlotRule[] {
  return [
    { path: 'text', format: mailText },
    { path: 'html', format: mailHtml },
    { path: 'amp', format: html },
    { path: 'watchHtml', format: mailHtml },
    ...alternativesOf(payload).flatMap((part) => {
      const format = formats[part.type]
      return format && isReadable(part) ? [{ path: [...part.path, 'content'], format }] : []
    })
  ]
}

/** The HTML of a mail by its path, where it has any. */
function pages(payload: Payload): { path: string; text: string }[] {
  return bodies(payload).flatMap(({ path, format }) => {
    const at = [path].flat()
    const text = stringAt(payload, at)
    return (format === mailHtml || format === html) && /\S/.test(text)
      ? [{ path: at.join('.'), text }]
      : []
  })
}

const emptyPage = (payload: Payload) => pages(payload).find(({ text }) => !hasContent(text))
const recordedPage = (payload: Payload) =>
  pages(payload).find(({ text }) => /<meta\b[^>]{0,40}\bai-disclosure\b/i.test(text))

/**
 * Gmail shows so many bytes of a mail's HTML, and the rest behind a link.
 *
 * @see https://developers.google.com/workspace/gmail/design/css (seen 2026-11-28)
 */
const clippedAt = 102_400

function clippedPages(payload: Payload): string[] {
  return pages(payload).flatMap(({ path, text }) => {
    const [notice] = mailHtml.block?.find(text) ?? []
    const before = notice ? countBytes(text.slice(0, notice.start)) : 0
    return before > clippedAt
      ? [
          `Gmail cuts a mail behind ${clippedAt} bytes, and ${before} stand before the label in \`${path}\`. Can the head be shorter, such as its style sheets?`
        ]
      : []
  })
}

function hasBody(payload: Payload): boolean {
  return bodies(payload).some(({ path }) => {
    const body = getAt(payload, [path].flat())
    return typeof body === 'string' ? /\S/.test(body) : Boolean(body)
  })
}

const signedType = /^\s*(?:multipart\/(?:signed|encrypted)|application\/(?:x-)?pkcs7-)/i

function isSigned({ headers, attachments }: Payload): boolean {
  return headersOf(headers).some(isSignature) || [attachments].flat().some(isSignatureFile)
}

/** Headers by their names; a value can be in a list, or in an object with more about it. */
function headersOf(headers: unknown): [name: string, value: string][] {
  const given = Array.isArray(headers)
    ? headers.map((header) => [stringAt(header, ['key']), getAt(header, ['value'])] as const)
    : Object.entries(isPayload(headers) ? headers : {})
  return given.flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [
      name.toLowerCase(),
      typeof value === 'string' ? value : stringAt(value, ['value'])
    ])
  )
}

function isSignature([name, value]: [string, string]): boolean {
  if (name === 'content-type') return signedType.test(value)
  return name === 'dkim-signature' || name === 'arc-seal'
}

function isSignatureFile(file: unknown): boolean {
  return (
    signedType.test(stringAt(file, ['contentType'])) ||
    /^smime\.p7[ms]$/i.test(stringAt(file, ['filename']))
  )
}

/**
 * What is known of Email, and from where.
 *
 * @see https://nodemailer.com/message/ (seen 2026-11-20)
 * @see https://www.rfc-editor.org/rfc/rfc3834 (seen 2026-11-20)
 */
export const email: Platform<EmailMessage> = {
  key: 'email',
  use: 'message',
  name: 'email',
  text: 'text',
  members: {
    from: 'data',
    to: 'data',
    cc: 'data',
    bcc: 'data',
    sender: 'data',
    replyTo: 'data',
    headers: 'data',
    attachments: 'data',
    list: 'data',
    envelope: 'data',
    messageId: 'data',
    inReplyTo: 'data',
    references: 'data'
  },
  flagless:
    'What a program sends by itself also takes the header `Auto-Submitted: auto-generated` (RFC 3834).',
  slots: (payload) => [
    ...bodies(payload),
    { path: 'subject', carries: 'head', isLine: true, isSubject: true }
  ],
  refusals: [
    {
      when: ({ raw }) => raw !== undefined,
      because: '`raw` is a finished message. Label `subject`, `text` and `html` before it is built.'
    },
    {
      when: isSigned,
      because:
        'the message is signed or encrypted already, and a label would break that. Label before signing.'
    },
    {
      when: (payload) =>
        alternativesOf(payload).some((part) => shown.test(part.type) && !isReadable(part)),
      because:
        'an alternative has no text that the label can open. Read its file or stream first, and give the text as `content`, without an `encoding`, as `text/html` or `text/plain`.'
    },
    {
      when: (payload) => payload['subject'] !== undefined && !hasBody(payload),
      because: 'the email has no body. Give it a `text` or `html` that the label can open.'
    },
    {
      when: (payload) => emptyPage(payload) !== undefined,
      because: (payload) =>
        `\`${emptyPage(payload)?.path}\` shows nothing: no words and no picture stand in its body. Is its text in another member? Give it here, or leave it out.`
    },
    {
      when: (payload) => recordedPage(payload) !== undefined,
      because: (payload) =>
        `\`${recordedPage(payload)?.path}\` is a page that \`labelHtml\` labelled. Its record is what some readers of mail show first. Take that label off with \`unlabelHtml\`: mail has a label of its own.`
    }
  ],
  remarks: (_, labelled) => clippedPages(labelled),
  countText: countBytes
}
