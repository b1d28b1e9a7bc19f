import { DisclosureError } from '../../disclosure/disclosure-error.js'
import type { Format } from '../../markup/format.js'
import { ampHtml, mailHtml, mailText } from '../../markup/mail.js'
import { markdown } from '../../markup/markdown.js'
import { expandPath, getAt, isPayload, type Path, type Payload, setAt, stringAt, toPath } from '../payload.js'
import type { OpenedPayload, SlotRule } from '../platform.js'
import { openMessage } from './open-message.js'
import { type BodyKind, type MailShape, mailShapes } from './shapes.js'

/** The types of a body that a label can open. */
export const mailFormats: Readonly<Record<string, Format>> = {
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

/** An alternative of Nodemailer's. */
interface Part {
  readonly path: Path
  readonly part: Payload
  readonly type: string
}

/** Nodemailer takes one alternative as well as a list. */
export function alternativesOf({ alternatives }: Payload): Part[] {
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
export function isReadable({ part, type }: Part): boolean {
  const { content, path, href, raw, encoding } = part
  const isText = content === undefined || content === null || typeof content === 'string'
  const isPlain = !encoding || plainEncodings.includes(encoding)
  return Object.hasOwn(mailFormats, type) && isText && isPlain && !path && !href && !raw
}

/** Microsoft Graph and Elastic Email say the type in one word. */
const wordTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  text: 'text/plain',
  plaintext: 'text/plain',
  amp: 'text/x-amp-html'
}

/** A body whose type stands beside it. */
export function typedBody(value: unknown, names: { type: string; value: string }) {
  const type = stringAt(value, [names.type])
  if (type === '') return undefined
  const bare = bareType(type)
  return { type: wordTypes[bare] ?? bare, text: getAt(value, [names.value]) }
}

/** A body of a shape that a payload has. */
export interface Body {
  readonly path: Path
  readonly kind: Exclude<BodyKind, 'either'>
  readonly value: unknown
}

/** List the bodies of one shape that a payload has. */
export function bodiesOf(payload: Payload, { bodies }: MailShape): Body[] {
  return Object.entries(bodies).flatMap(([path, kind]) =>
    expandPath(payload, toPath(path)).flatMap((at): Body[] => {
      const value = getAt(payload, at)
      if (!isBody(value, kind)) return []
      return [{ path: at, kind: kind === 'either' ? kindOf(String(value), payload) : kind, value }]
    })
  )
}

const tag = /<\/?[a-z][^<>]*>|<!--|<!doctype/i

/** What one member for both holds. A plain text is shown as it is also where it is taken for HTML. */
function kindOf(value: string, { isPlaintext, is_plaintext: isPlain }: Payload): 'html' | 'text' {
  return isPlaintext === true || isPlain === true || !tag.test(value) ? 'text' : 'html'
}

function isBody(value: unknown, kind: BodyKind): boolean {
  if (value === undefined || value === null || value === '') return false
  if (typeof kind === 'object') return typedBody(value, kind) !== undefined
  if (kind === 'either') return typeof value === 'string'
  return kind !== 'mime' || isMessage(value) || isOpen(value)
}

/** What may be a whole message. Of Nodemailer it can also be a file or a stream. */
function isMessage(value: unknown): boolean {
  if (typeof value === 'string' || value instanceof Uint8Array) return true
  return ['content', 'path', 'href', 'pipe'].some((name) => getAt(value, [name]) !== undefined)
}

/** A whole message that was opened: see {@link openMessage}. */
export function isOpen(value: unknown): value is Payload {
  return isPayload(value) && Array.isArray(value['parts'])
}

function rulesOf({ path, kind, value }: Body): SlotRule[] {
  if (kind === 'mime') {
    const parts = isOpen(value) ? value['parts'] : undefined
    if (!Array.isArray(parts)) return [{ path, format: mailText }]
    return parts.flatMap((part, index) => {
      const format = mailFormats[stringAt(part, ['type'])]
      return format ? [{ path: [...path, 'parts', index, 'content'], format }] : []
    })
  }
  if (typeof kind === 'object') {
    const format = mailFormats[typedBody(value, kind)?.type ?? '']
    return format ? [{ path: [...path, kind.value], format }] : []
  }
  return [{ path, format: formatOf[kind] }]
}

/** Every text of a mail that a label opens. */
export function bodyRules(payload: Payload): SlotRule[] {
  return [
    ...mailShapes.flatMap((shape) => bodiesOf(payload, shape).flatMap(rulesOf)),
    ...alternativesOf(payload).flatMap((part) => {
      const format = mailFormats[part.type]
      return format && isReadable(part) ? [{ path: [...part.path, 'content'], format }] : []
    })
  ]
}

const subjectPaths = mailShapes.flatMap(({ subjects = [] }) => subjects)
const previewPaths = mailShapes.flatMap(({ previews = [] }) => previews)

/** Subjects, and what a list of mails shows beside them. */
export function headRules(payload: Payload): SlotRule[] {
  const inMessages = messagesOf(payload).map(({ path }) => [...path, 'subject'].join('.'))
  const rule = (isSubject: boolean) => (path: string) =>
    ({ path, carries: 'head', isLine: true, isSubject }) as const
  return [
    ...[...new Set([...subjectPaths, ...inMessages])].map(rule(true)),
    ...[...new Set(previewPaths)].map(rule(false))
  ]
}

/** Whether a mail has a subject, or a place for one. */
export function hasSubject(payload: Payload): boolean {
  return headRules(payload).some(({ path }) =>
    expandPath(payload, toPath([path].flat().join('.'))).some((at) => getAt(payload, at) !== undefined)
  )
}

/** Whether a mail has a text, or something that should be one. */
export function hasBody(payload: Payload): boolean {
  return bodyRules(payload).some(({ path }) => {
    const body = getAt(payload, [path].flat())
    return typeof body === 'string' ? /\S/.test(body) : Boolean(body)
  })
}

/** Open the whole messages of a payload. One that can't be opened stays, and is refused as it is. */
export function openMessages(payload: Payload): OpenedPayload {
  const opened = messagesOf(payload).flatMap(({ path, value }) => {
    try {
      const message = openMessage(value, mailFormats, path.join('.'))
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

/** The whole messages of a payload, opened or not. */
export function messagesOf(payload: Payload): Body[] {
  return mailShapes.flatMap((shape) => bodiesOf(payload, shape).filter(({ kind }) => kind === 'mime'))
}
