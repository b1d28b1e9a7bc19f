/** A header field of a message. Offsets are bytes. */
export interface HeaderField {
  /** In lower case. */
  readonly name: string
  readonly valueStart: number
  /** Before the line end of its last line. */
  readonly valueEnd: number
}

/** A part of a message that has no parts itself. Offsets are bytes. */
export interface MimePart {
  /** In lower case, without parameters: `text/html`. */
  readonly type: string
  readonly charset: string
  /** `Content-Transfer-Encoding` in lower case. @default '7bit' */
  readonly encoding: string
  readonly isAttachment: boolean
  readonly start: number
  readonly end: number
}

/** Where in a message its subject and its texts stand. */
export interface MimeMessage {
  readonly fields: readonly HeaderField[]
  /** What a reader of mail shows as the text, and each form that it may choose. */
  readonly parts: readonly MimePart[]
  /** Types of parts that nothing may be changed in. */
  readonly sealed: readonly string[]
  /** Fields that decide how a part is read and that it has twice: readers may take either. */
  readonly repeated: readonly string[]
  /** `\r\n`, or `\n` as programs on Unix write it. */
  readonly lineEnd: string
}

/** Real mail nests four or five deep. */
const deepest = 20

/**
 * Find the header fields and the texts of a message, as its bytes: one character a byte.
 *
 * Of parts side by side the first that has a text counts, of alternatives each, of related ones the
 * first. What is attached, and a message within the message, is not looked into.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2045 and https://www.rfc-editor.org/rfc/rfc2046 (seen 2026-11-28)
 */
export function locateMime(bytes: string): MimeMessage {
  const faults: Faults = { sealed: [], repeated: [] }
  const lineEnd = /\r?\n/.exec(bytes)?.[0] ?? '\r\n'
  const { fields, bodyStart } = readHeader(bytes, 0, bytes.length)
  const parts = readEntity(bytes, { fields, start: bodyStart, end: bytes.length }, faults, 0)
  return { fields, parts, ...faults, lineEnd }
}

interface Faults {
  readonly sealed: string[]
  readonly repeated: string[]
}

const deciding = ['content-type', 'content-transfer-encoding', 'content-disposition']

interface Entity {
  /** What it is where its header does not say. In a digest each part is a message. */
  readonly untyped?: string
  readonly fields: readonly HeaderField[]
  readonly start: number
  readonly end: number
}

function readEntity(bytes: string, entity: Entity, faults: Faults, depth: number): MimePart[] {
  const { fields, start, end, untyped = 'text/plain' } = entity
  faults.repeated.push(
    ...deciding.filter((each) => fields.filter(({ name }) => name === each).length > 1)
  )
  const { value, parameters } = readParameters(valueOf(bytes, fields, 'content-type') || untyped)
  if (sealedType.test(value)) faults.sealed.push(value)
  if (value.startsWith('multipart/')) {
    if (depth >= deepest) return []
    const children = partsBetween(bytes, parameters.get('boundary') ?? '', start, end)
    const inside = value === 'multipart/digest' ? { untyped: 'message/rfc822' } : {}
    const texts = children.map((child) => readEntity(bytes, { ...child, ...inside }, faults, depth + 1))
    if (value === 'multipart/alternative') return texts.flat()
    return (value === 'multipart/related' ? texts[0] : texts.find(hasText)) ?? []
  }
  const disposition = readParameters(valueOf(bytes, fields, 'content-disposition'))
  const encoding = valueOf(bytes, fields, 'content-transfer-encoding').trim().toLowerCase()
  return [
    {
      type: value,
      charset: (parameters.get('charset') ?? 'us-ascii').toLowerCase(),
      encoding: encoding || '7bit',
      isAttachment: disposition.value === 'attachment',
      start,
      end
    }
  ]
}

function hasText(parts: readonly MimePart[]): boolean {
  return parts.some(({ type, isAttachment }) => type.startsWith('text/') && !isAttachment)
}

const sealedType =
  /^(?:multipart\/(?:signed|encrypted)|application\/(?:(?:x-)?pkcs7-|pgp-|pgp$))/

/** Read the header that begins at an offset, and where what it heads begins. */
function readHeader(bytes: string, start: number, end: number): { fields: HeaderField[]; bodyStart: number } {
  const fields: HeaderField[] = []
  let at = start
  while (at < end) {
    const line = lineAt(bytes, at, end)
    if (line.end === at) return { fields, bodyStart: line.next }
    const colon = bytes.indexOf(':', at)
    const isContinued = bytes[at] === ' ' || bytes[at] === '\t'
    const last = fields.at(-1)
    if (isContinued && last) fields[fields.length - 1] = { ...last, valueEnd: line.end }
    else if (!isContinued && colon !== -1 && colon < line.end) {
      const isSpaced = bytes[colon + 1] === ' '
      fields.push({
        name: bytes.slice(at, colon).trim().toLowerCase(),
        valueStart: colon + (isSpaced ? 2 : 1),
        valueEnd: line.end
      })
    }
    at = line.next
  }
  return { fields, bodyStart: end }
}

function lineAt(bytes: string, at: number, limit: number): { end: number; next: number } {
  const feed = bytes.indexOf('\n', at)
  if (feed === -1 || feed >= limit) return { end: limit, next: limit }
  return { end: feed > at && bytes[feed - 1] === '\r' ? feed - 1 : feed, next: feed + 1 }
}

/** The value of the first field of that name, on one line; empty where there is none. */
export function valueOf(bytes: string, fields: readonly HeaderField[], name: string): string {
  const field = fields.find((each) => each.name === name)
  return field ? bytes.slice(field.valueStart, field.valueEnd).replace(/\r?\n(?=[ \t])/g, '') : ''
}

const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g

/** Read `text/html; charset="utf-8"`. */
function readParameters(text: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const value = /^[^;]*/.exec(text)?.[0].replace(/\([^)]*\)/g, '').trim().toLowerCase() ?? ''
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, bare = ''] of text.matchAll(parameter)) {
    parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare)
  }
  return { value, parameters }
}

/**
 * Find the parts between the lines of a boundary. The line end before such a line is a part of it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
 */
function partsBetween(bytes: string, boundary: string, start: number, end: number): Entity[] {
  const parts: Entity[] = []
  if (boundary === '') return parts
  const mark = `--${boundary}`
  let from: number | undefined
  let at = bytes.indexOf(mark, start)
  for (; at !== -1 && at < end; at = bytes.indexOf(mark, at + mark.length)) {
    if (at !== start && bytes[at - 1] !== '\n') continue
    const line = lineAt(bytes, at, end)
    const rest = bytes.slice(at + mark.length, line.end).trimEnd()
    if (rest !== '' && rest !== '--') continue
    if (from !== undefined) parts.push(entityIn(bytes, from, Math.max(from, beforeLineEnd(bytes, at))))
    from = rest === '' ? line.next : undefined
    if (rest === '--') return parts
  }
  // The last part of a message that was cut off.
  if (from !== undefined) parts.push(entityIn(bytes, from, end))
  return parts
}

function beforeLineEnd(bytes: string, at: number): number {
  return bytes[at - 2] === '\r' ? at - 2 : at - 1
}

function entityIn(bytes: string, start: number, end: number): Entity {
  const { fields, bodyStart } = readHeader(bytes, start, end)
  return { fields, start: bodyStart, end }
}
