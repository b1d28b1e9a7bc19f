import { DisclosureError } from '../../disclosure/disclosure-error.js'
import type { Format } from '../../markup/format.js'
import { ampHtml, mailHtml, mailText } from '../../markup/mail.js'
import { markdown } from '../../markup/markdown.js'
import { hasContent } from '../../scan/html/locate-mail.js'
import { countBytes } from '../count/index.js'
import { isShown, openMessage } from '../mail/open-message.js'
import { type BodyKind, mailBeside, mailData, type MailShape, mailShapes, replacements } from '../mail/shapes.js'
import { expandPath, getAt, isPayload, type Path, type Payload, setAt, stringAt, toPath } from '../payload.js'
import type { MemberKind, OpenedPayload, Platform, SlotRule } from '../platform.js'

/**
 * A mail in the payload of Nodemailer, Resend, SendGrid, Mailgun, Postmark, Amazon SES (v1 and v2),
 * Brevo, Microsoft Graph, the Gmail API, SparkPost, Mailjet or Mailchimp Transactional: its own members
 * say whose it is.
 */
export interface EmailMessage {
  from?: unknown
  to?: unknown
  subject?: string | undefined
  text?: string | undefined
  html?: string | undefined
  alternatives?: unknown
  headers?: unknown
  attachments?: unknown
  /** A whole message: its source, or that in base64 as the Gmail API takes it. */
  raw?: unknown
  content?: unknown
  body?: unknown
  comment?: unknown
  message?: unknown
  htmlContent?: unknown
  textContent?: unknown
  HtmlBody?: unknown
  TextBody?: unknown
  Message?: unknown
  Messages?: unknown
  RawMessage?: unknown
  Content?: unknown
  Template?: unknown
  TemplateContent?: unknown
}

/** The types of a body that a label can open. */
const formats: Readonly<Record<string, Format>> = {
  'text/plain': mailText,
  'text/html': mailHtml,
  'text/watch-html': mailHtml,
  'text/x-amp-html': ampHtml,
  'text/markdown': markdown,
  'text/x-markdown': markdown,
  'text/x-web-markdown': markdown
}

const formatOf = { text: mailText, html: mailHtml, amp: ampHtml }

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
  if (type) return bareType(type)
  const file = filename || path || href
  if (!file || url) return 'text/plain'
  return extensions.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase()) ?? ''
}

function bareType(type: string): string {
  return type.replace(/;.*/s, '').trim().toLowerCase()
}

/** Tells whether the label can be written into a part: its text stands there, as it is. */
function isReadable({ part, type }: Part): boolean {
  const { content, path, href, raw, encoding } = part
  const isText = content === undefined || content === null || typeof content === 'string'
  const isPlain = !encoding || plainEncodings.includes(encoding)
  return Object.hasOwn(formats, type) && isText && isPlain && !path && !href && !raw
}

/** Microsoft Graph says the type in one word. */
const wordTypes: Readonly<Record<string, string>> = { html: 'text/html', text: 'text/plain' }

/** A body whose type stands beside it. */
function typedBody(value: unknown, names: { type: string; value: string }) {
  const type = stringAt(value, [names.type])
  if (type === '') return undefined
  const bare = bareType(type)
  return { type: wordTypes[bare] ?? bare, text: getAt(value, [names.value]) }
}

/** A body of a shape that a payload has. */
interface Body {
  readonly path: Path
  readonly kind: BodyKind
  readonly value: unknown
}

function bodiesOf(payload: Payload, { bodies }: MailShape): Body[] {
  return Object.entries(bodies).flatMap(([path, kind]) =>
    expandPath(payload, toPath(path)).flatMap((at): Body[] => {
      const value = getAt(payload, at)
      return isBody(value, kind) ? [{ path: at, kind, value }] : []
    })
  )
}

function isBody(value: unknown, kind: BodyKind): boolean {
  if (value === undefined || value === null || value === '') return false
  if (typeof kind === 'object') return typedBody(value, kind) !== undefined
  return kind !== 'mime' || isMessage(value) || isOpen(value)
}

/** What may be a whole message. Of Nodemailer it can also be a file or a stream. */
function isMessage(value: unknown): boolean {
  if (typeof value === 'string' || value instanceof Uint8Array) return true
  return ['content', 'path', 'href', 'pipe'].some((name) => getAt(value, [name]) !== undefined)
}

/** A whole message that was opened: see {@link openMessage}. */
function isOpen(value: unknown): value is Payload {
  return isPayload(value) && Array.isArray(value['parts'])
}

function rulesOf({ path, kind, value }: Body): SlotRule[] {
  if (kind === 'mime') {
    const parts = isOpen(value) ? value['parts'] : undefined
    if (!Array.isArray(parts)) return [{ path, format: mailText }]
    return parts.flatMap((part, index) => {
      const format = formats[stringAt(part, ['type'])]
      return format ? [{ path: [...path, 'parts', index, 'content'], format }] : []
    })
  }
  if (typeof kind === 'object') {
    const format = formats[typedBody(value, kind)?.type ?? '']
    return format ? [{ path: [...path, kind.value], format }] : []
  }
  return [{ path, format: formatOf[kind] }]
}

function bodies(payload: Payload): SlotRule[] {
  return [
    ...mailShapes.flatMap((shape) => bodiesOf(payload, shape).flatMap(rulesOf)),
    ...alternativesOf(payload).flatMap((part) => {
      const format = formats[part.type]
      return format && isReadable(part) ? [{ path: [...part.path, 'content'], format }] : []
    })
  ]
}

const subjectPaths = mailShapes.flatMap(({ subjects = [] }) => subjects)
const previewPaths = mailShapes.flatMap(({ previews = [] }) => previews)

/** Subjects, and what a list of mails shows beside them. */
function heads(payload: Payload): SlotRule[] {
  const inMessages = messagesOf(payload).map(({ path }) => [...path, 'subject'].join('.'))
  const rule = (isSubject: boolean) => (path: string) =>
    ({ path, carries: 'head', isLine: true, isSubject }) as const
  return [
    ...[...new Set([...subjectPaths, ...inMessages])].map(rule(true)),
    ...[...new Set(previewPaths)].map(rule(false))
  ]
}

function hasSubject(payload: Payload): boolean {
  return heads(payload).some(({ path }) =>
    expandPath(payload, toPath([path].flat().join('.'))).some((at) => getAt(payload, at) !== undefined)
  )
}

function hasBody(payload: Payload): boolean {
  return bodies(payload).some(({ path }) => {
    const body = getAt(payload, [path].flat())
    return typeof body === 'string' ? /\S/.test(body) : Boolean(body)
  })
}

/** Bodies of two shapes in one payload: which of them is sent is for the service to say. */
function rivals(payload: Payload): string | undefined {
  const found = mailShapes.flatMap((shape) => {
    const [body] = bodiesOf(payload, shape)
    return body ? [`\`${body.path.join('.')}\` (${shape.name})`] : []
  })
  return found.length > 1 ? found.join(' and ') : undefined
}

/** A member that puts other words in the place of the bodies. */
function replacementOf(payload: Payload): { path: string; because: string } | undefined {
  const taken = mailShapes.flatMap((shape) => bodiesOf(payload, shape).map(({ path }) => path.join('.')))
  for (const [pattern, because] of Object.entries(replacements)) {
    for (const at of expandPath(payload, toPath(pattern))) {
      const path = at.join('.')
      if (!getAt(payload, at) || taken.some((body) => body.startsWith(`${path}.`))) continue
      return { path, because }
    }
  }
  return undefined
}

/** Where members with words stand, and their names there. */
const knownNames: ReadonlyMap<string, ReadonlySet<string>> = namesByPlace([
  ...mailShapes.flatMap(({ bodies, subjects = [], previews = [] }) => [
    ...Object.keys(bodies),
    ...subjects,
    ...previews
  ]),
  ...Object.keys(replacements),
  ...mailData,
  ...mailBeside
])

function namesByPlace(paths: readonly string[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const path of paths) {
    const keys = path.split('.')
    for (const [index, key] of keys.entries()) {
      const place = keys.slice(0, index).join('.')
      names.set(place, (names.get(place) ?? new Set()).add(key))
    }
  }
  return names
}

const folded = (name: string) => name.toLowerCase().replace(/[-_\s]/g, '')

/** A member whose name differs from a known one in its letters' case alone: it would be passed over. */
function misspelt(payload: Payload): { path: string; expected: string } | undefined {
  for (const [place, names] of knownNames) {
    for (const at of place === '' ? [[]] : expandPath(payload, toPath(place))) {
      const members = getAt(payload, at)
      if (!isPayload(members)) continue
      for (const [name, value] of Object.entries(members)) {
        if (names.has(name) || value === undefined || value === null || value === '') continue
        const expected = [...names].find((known) => folded(known) === folded(name))
        if (expected !== undefined) return { path: [...at, name].join('.'), expected }
      }
    }
  }
  return undefined
}

/** A body of a type that a reader is shown, and that no label can open. */
function unreadable(payload: Payload): { path: string; type: string } | undefined {
  for (const shape of mailShapes) {
    for (const { path, kind, value } of bodiesOf(payload, shape)) {
      if (typeof kind !== 'object') continue
      const { type = '' } = typedBody(value, kind) ?? {}
      if (isShown(type) && !Object.hasOwn(formats, type)) return { path: path.join('.'), type }
      if (!type.includes('/')) return { path: path.join('.'), type }
    }
  }
  return undefined
}

/** Open the whole messages of a payload. One that can't be opened stays, and is refused as it is. */
function open(payload: Payload): OpenedPayload {
  const opened = messagesOf(payload).flatMap(({ path, value }) => {
    try {
      const message = openMessage(value, formats, path.join('.'))
      return message ? [{ path, ...message }] : []
    } catch (error) {
      if (error instanceof DisclosureError) return []
      throw error
    }
  })
  if (opened.length === 0) return { payload, close: (changed) => changed }
  return {
    payload: opened.reduce((result, { path, message }) => setAt(result, path, message), payload),
    close: (changed) =>
      opened.reduce(
        (result, { path, close }) => setAt(result, path, close(getAt(changed, path) as typeof opened[number]['message'])),
        changed
      )
  }
}

function messagesOf(payload: Payload): Body[] {
  return mailShapes.flatMap((shape) => bodiesOf(payload, shape).filter(({ kind }) => kind === 'mime'))
}

/** Why a whole message could not be opened. */
function unopened(payload: Payload): string | undefined {
  const closed = messagesOf(payload).find(({ value }) => !isOpen(value))
  if (!closed) return undefined
  const path = closed.path.join('.')
  try {
    openMessage(closed.value, formats, path)
  } catch (error) {
    if (error instanceof DisclosureError) return error.message.replace(/^Cannot label here: /, '')
    throw error
  }
  return `\`${path}\` is no text and no bytes. Read its file or stream first.`
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

/** A text with an armour round it: a label before it is not what was signed, and one in it breaks it. */
function armoured(payload: Payload): boolean {
  return bodies(payload).some(({ path }) =>
    /^-----BEGIN PGP (?:SIGNED )?MESSAGE-----/m.test(stringAt(payload, [path].flat()))
  )
}

/** The HTML of a mail by its path, where it has any. */
function pages(payload: Payload): { path: string; text: string }[] {
  return bodies(payload).flatMap(({ path, format }) => {
    const at = [path].flat()
    const text = stringAt(payload, at)
    const isPage = (format === mailHtml || format === ampHtml) && /\S/.test(text)
    return isPage ? [{ path: at.join('.'), text }] : []
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

/** Where Amazon SES says in which charset a text is; ASCII where it doesn't. */
function asciiTexts(payload: Payload): string[] {
  return bodies(payload).flatMap(({ path }) => {
    const at = [path].flat()
    const isSes = at.at(-1) === 'Data' && !getAt(payload, [...at.slice(0, -1), 'Charset'])
    return isSes && /[^\0-\x7F]/.test(stringAt(payload, at))
      ? [`Amazon SES takes \`${at.join('.')}\` as ASCII, and it has other characters. Set \`Charset: 'UTF-8'\` beside it.`]
      : []
  })
}

const members: Readonly<Record<string, MemberKind>> = Object.fromEntries([
  ...mailData.map((path) => [path, 'data'] as const),
  ...mailBeside.map((path) => [path, 'beside'] as const)
])

/**
 * What is known of Email, and from where. The payloads of services stand in `mail/shapes.ts`.
 *
 * @see https://nodemailer.com/message/ (seen 2026-11-28)
 * @see https://www.rfc-editor.org/rfc/rfc3834 (seen 2026-11-20)
 */
export const email: Platform<EmailMessage> = {
  key: 'email',
  name: 'email',
  text: 'text',
  use: 'message',
  wrappers: ['input', 'requestBody', 'resource', 'requestBody.message', 'resource.message'],
  members,
  open,
  flagless:
    'What a program sends by itself also takes the header `Auto-Submitted: auto-generated` (RFC 3834).',
  slots: (payload) => [...bodies(payload), ...heads(payload)],
  refusals: [
    {
      when: (payload) => rivals(payload) !== undefined,
      because: (payload) =>
        `there are two mails in this payload: ${rivals(payload)}. Which one is sent? Leave the other out.`
    },
    {
      when: (payload) => unopened(payload) !== undefined,
      because: (payload) => unopened(payload) ?? ''
    },
    {
      when: isSigned,
      because:
        'the message is signed or encrypted already, and a label would break that. Label before signing.'
    },
    {
      when: armoured,
      because:
        'the text is signed or encrypted already (PGP), and a label would break that. Label before signing.'
    },
    {
      when: (payload) => replacementOf(payload) !== undefined,
      because: (payload) => {
        const { path = '', because = '' } = replacementOf(payload) ?? {}
        return `\`${path}\` ${because}`
      }
    },
    {
      when: (payload) => misspelt(payload) !== undefined,
      because: (payload) => {
        const { path = '', expected = '' } = misspelt(payload) ?? {}
        return `unexpected \`${path}\`, expected \`${expected}\`. Is that what is meant?`
      }
    },
    {
      when: (payload) => unreadable(payload) !== undefined,
      because: (payload) => {
        const { path = '', type = '' } = unreadable(payload) ?? {}
        return `\`${path}\` has the type \`${type}\`, which no label can open. Give the text as HTML or plain text.`
      }
    },
    {
      when: (payload) =>
        alternativesOf(payload).some((part) => isShown(part.type) && !isReadable(part)),
      because:
        'an alternative has no text that the label can open. Read its file or stream first, and give the text as `content`, without an `encoding`, as `text/html` or `text/plain`.'
    },
    {
      when: (payload) => hasSubject(payload) && !hasBody(payload),
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
  remarks: (_, labelled) => [...clippedPages(labelled), ...asciiTexts(labelled)],
  countText: countBytes
}
