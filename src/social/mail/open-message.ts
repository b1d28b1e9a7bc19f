import { decodeHeader, encodeHeader, prependToHeader } from '../../markup/encoded-words.js'
import type { Format } from '../../markup/format.js'
import { applySplices, type Splice } from '../../markup/splice.js'
import { fromByteString, toByteString } from '../../markup/transfer-encoding.js'
import { type HeaderField, locateMime, type MimeMessage, type MimePart, valueOf } from '../../scan/mime.js'
import { openPart, refused, writePart } from './message-part.js'

/** The texts of a whole message, in the place of its bytes, until it is labelled. */
export interface OpenMessage {
  readonly subject?: string
  readonly parts: readonly { readonly type: string; readonly content: string }[]
  /** Invitations and cards, which are alternatives to the text and take no label. */
  readonly cards?: readonly string[]
}

/** Nothing is put into a card, so that one in an encoding which is not known stays as it is written. */
function readCard(part: MimePart, bytes: string, path: string): string {
  try {
    return openPart(part, bytes, path).content
  } catch {
    return bytes.slice(part.start, part.end)
  }
}

interface Opened {
  readonly message: OpenMessage
  /** Write changed texts into the message: every other byte stays. */
  readonly close: (changed: OpenMessage) => unknown
}

/** Types that a reader may be shown in place of the text: an invitation or a card is not. */
export function isShown(type: string): boolean {
  return /^(?:text\/(?!(?:calendar|(?:x-)?vcard)$)|application\/(?:xhtml\+xml|rtf)$)/.test(type)
}

/**
 * Open a whole message: its source as text or bytes, or in base64 as the Gmail API takes it.
 *
 * @param formats The types of a body that a label can open.
 * @param path Where it stands, for messages.
 * @returns `undefined` for anything else.
 * @throws {DisclosureError} `cannot-label` for a message that is signed or encrypted, and for a
 * charset or a transfer encoding that is not known, with its name.
 */
export function openMessage(
  value: unknown,
  formats: Readonly<Record<string, Format>>,
  path: string
): Opened | undefined {
  const source = readSource(value)
  if (!source) return undefined
  const { bytes, write } = source
  const mime = locateMime(bytes)
  requireUnsealed(bytes, mime, path)
  const [twice] = mime.repeated
  if (twice !== undefined) throw refused(path, `has \`${twice}\` twice in one header, and readers may take either. Leave one`)
  const subjects = mime.fields.filter(({ name }) => name === 'subject')
  if (subjects.length > 1) throw refused(path, 'has more than one subject, and readers may show either. Leave one')
  const [field] = subjects
  const shown = mime.parts.filter(({ type, isAttachment }) => isShown(type) && !isAttachment)
  const other = shown.find(({ type }) => !Object.hasOwn(formats, type))
  if (other) {
    throw refused(path, `has a text of the type \`${other.type}\`, which no label can open. Build it with HTML or plain text`)
  }
  const parts = shown.map((part) => openPart(part, bytes, path))
  const cards = mime.parts.filter(({ type, isAttachment }) => type.startsWith('text/') && !isShown(type) && !isAttachment)
  const subject = field && readSubject(bytes, field, path)
  const { lineEnd } = mime
  return {
    message: {
      ...(subject === undefined ? {} : { subject }),
      parts: parts.map(({ part, content }) => ({ type: part.type, content })),
      ...(cards.length === 0 ? {} : { cards: cards.map((part) => readCard(part, bytes, path)) })
    },
    close: (changed) => {
      const splices = parts.flatMap((opened, index) => {
        const after = changed.parts[index]?.content ?? opened.content
        const format = formats[opened.part.type]
        return format ? writePart(opened, after, { format, bytes, lineEnd, path }) : []
      })
      if (field && subject !== undefined && changed.subject !== undefined && changed.subject !== subject) {
        splices.push(writeSubject(bytes, field, { before: subject, after: changed.subject, lineEnd }))
      }
      return splices.length === 0 ? value : write(applySplices(bytes, splices))
    }
  }
}

interface Source {
  readonly bytes: string
  readonly write: (bytes: string) => unknown
}

/** Gmail's form has no colon, no line break and no space, which every message has. */
const base64Url = /^[\w+/-]+={0,2}$/

function readSource(value: unknown): Source | undefined {
  if (value instanceof Uint8Array) {
    // A Buffer stays a Buffer.
    const { from } = value.constructor as typeof Uint8Array
    return { bytes: toByteString(value), write: (bytes) => from.call(value.constructor, fromByteString(bytes)) }
  }
  if (typeof value !== 'string' || !/\S/.test(value)) return undefined
  const encoded = base64Url.test(value) ? readBase64(value) : undefined
  return (
    encoded ?? {
      bytes: toByteString(new TextEncoder().encode(value)),
      write: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(fromByteString(bytes))
    }
  )
}

function readBase64(value: string): Source | undefined {
  const isPadded = value.endsWith('=')
  const isUrl = !/[+/]/.test(value)
  // What is no base64 is a text without a header, and that is refused as such.
  if (value.replaceAll('=', '').length % 4 === 1) return undefined
  return {
    bytes: atob(value.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')),
    write: (bytes) => {
      const written = btoa(bytes)
      const bare = isPadded ? written : written.replace(/=+$/, '')
      return isUrl ? bare.replaceAll('+', '-').replaceAll('/', '_') : bare
    }
  }
}

const signatures = ['dkim-signature', 'arc-seal', 'arc-message-signature']

function requireUnsealed(bytes: string, { fields, sealed }: MimeMessage, path: string): void {
  const signature = fields.find(({ name }) => signatures.includes(name))
  if (signature) {
    throw refused(path, `is signed already (\`${signature.name}\`), and a label would break that. Label before signing`)
  }
  const [type] = sealed
  if (type === undefined) return
  const contentType = valueOf(bytes, fields, 'content-type')
  const name = /pgp/i.test(type + contentType) ? 'PGP' : 'S/MIME'
  throw refused(path, `is signed or encrypted already (${name}, \`${type}\`), and a label would break that. Label before signing`)
}

function readSubject(bytes: string, { valueStart, valueEnd }: HeaderField, path: string): string {
  const read = decodeHeader(bytes.slice(valueStart, valueEnd))
  if (typeof read === 'string') return read
  throw refused(path, `has a subject in the charset \`${read.charset}\`, which is not known here. Build it in \`utf-8\``)
}

function writeSubject(
  bytes: string,
  { valueStart, valueEnd }: HeaderField,
  { before, after, lineEnd }: { before: string; after: string; lineEnd: string }
): Splice {
  const written = bytes.slice(valueStart, valueEnd)
  const splice = (text: string): Splice => ({ start: valueStart, end: valueEnd, text })
  if (after.endsWith(before)) {
    return splice(prependToHeader(after.slice(0, after.length - before.length), written, lineEnd))
  }
  if (before.endsWith(after)) {
    const head = before.slice(0, before.length - after.length)
    const bare = withoutHead(head, written, lineEnd)
    if (bare !== undefined) return splice(bare)
  }
  return splice(encodeHeader(after, lineEnd))
}

/** Take words off that were put before a header's value: put there again, they give the same. */
function withoutHead(head: string, written: string, lineEnd: string): string | undefined {
  const starts = [head, `${head.trimEnd()}${lineEnd} `]
  for (const words of [head, head.trimEnd()]) starts.push(`${encodeHeader(words, lineEnd)}${lineEnd} `)
  for (const start of starts) {
    if (!written.startsWith(start)) continue
    const bare = written.slice(start.length)
    if (prependToHeader(head, bare, lineEnd) === written) return bare
  }
  return undefined
}
