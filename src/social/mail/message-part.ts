import { DisclosureError } from '../../disclosure/disclosure-error.js'
import type { Format } from '../../markup/format.js'
import type { Splice } from '../../markup/splice.js'
import {
  type Charset,
  charsetOf,
  type TransferEncoding,
  transferEncoding
} from '../../markup/transfer-encoding.js'
import type { MimePart } from '../../scan/mime.js'

/** The text of one part of a message, out of its transfer encoding and its charset. */
export interface OpenPart {
  readonly part: MimePart
  readonly encoding: TransferEncoding
  readonly charset: Charset
  readonly decoded: string
  readonly content: string
}

/**
 * Read the text of a part.
 *
 * @param path Where the message stands, for errors.
 * @throws {DisclosureError} `cannot-label` for a transfer encoding or a charset that is not known.
 */
export function openPart(part: MimePart, bytes: string, path: string): OpenPart {
  const encoding = transferEncoding(part.encoding)
  if (!encoding) {
    throw refused(path, `has a text in the transfer encoding \`${part.encoding}\`, which is not known here. Build it with \`quoted-printable\`, \`base64\` or \`8bit\``)
  }
  const charset = charsetOf(part.charset)
  if (!charset) {
    throw refused(path, `has a text in the charset \`${part.charset}\`, which can’t be changed here. Build it in \`utf-8\``)
  }
  const decoded = decodeIn(encoding, bytes.slice(part.start, part.end), part, path)
  const content = charset.decode(decoded)
  if (content === undefined) {
    throw refused(path, `has a text that is not in its charset, \`${part.charset}\`. Which one is it in?`)
  }
  if (/^-----BEGIN PGP (?:SIGNED )?MESSAGE-----/m.test(content)) {
    throw refused(path, 'is signed or encrypted already (PGP), and a label would break that. Label before signing')
  }
  return { part, encoding, charset, decoded, content }
}

function decodeIn(encoding: TransferEncoding, written: string, part: MimePart, path: string): string {
  try {
    return encoding.decode(written)
  } catch {
    throw refused(path, `has a text that is no \`${part.encoding}\`, though it says so`)
  }
}

interface Writing {
  readonly format: Format
  readonly bytes: string
  readonly lineEnd: string
  readonly path: string
}

/** Write a changed text into its part: what did not change keeps its bytes. */
export function writePart(opened: OpenPart, after: string, writing: Writing): Splice[] {
  const { part, encoding, content } = opened
  const { bytes, format, lineEnd } = writing
  const wanted = part.encoding === 'base64' ? after : withLineEnds(after, format, lineEnd)
  if (wanted === content) return []
  const splices = changesBetween(content, wanted, format).map(({ start, end, text }): Splice => ({
    start: byteOffset(opened, start),
    end: byteOffset(opened, end),
    text: encodeText(text, opened, writing)
  }))
  const written = bytes.slice(part.start, part.end)
  const text = encoding.splice(written, splices, lineEnd)
  if (text === written) return []
  if (isSentAsIs(opened)) requireLines(written, text, writing)
  return [{ start: part.start, end: part.end, text }]
}

/** Lines of a message end as its header's do, also those of a notice before a text of one line. */
function withLineEnds(text: string, format: Format, lineEnd: string): string {
  const [notice] = format.block?.find(text) ?? []
  if (!notice || text.includes(lineEnd) || text.includes('\n', notice.end)) return text
  return text.slice(0, notice.end).replaceAll('\n', lineEnd) + text.slice(notice.end)
}

function isSentAsIs({ encoding }: OpenPart): boolean {
  return encoding === transferEncoding('8bit')
}

/** The longest line that mail takes, in bytes: RFC 5322. */
const longestLine = 998

function requireLines(before: string, after: string, { path }: Writing): void {
  const isLong = (text: string) => text.split('\n').some((line) => line.length > longestLine + 1)
  if (isLong(before) || !isLong(after)) return
  throw refused(path, `would have a line of more than ${longestLine} bytes with the label. Build it with \`quoted-printable\``)
}

/** Break lines at spaces, of which a notice has many: where a part is sent as it is, nothing else does. */
function wrap(text: string, lineEnd: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const isRoom = last !== undefined && last.length + word.length < 76 && !last.includes('\n')
    if (last !== undefined && (isRoom || word === '')) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join(lineEnd)
}

/**
 * List what changed between two texts of which one or both begin with a notice: the notice, and what
 * stands before it, such as a title.
 *
 * A paragraph may be the notice or the author's first one. So each way is tried, and the least change
 * is what was done; a notice in the place of another is written whole.
 */
function changesBetween(before: string, after: string, format: Format): Splice[] {
  const [old] = format.block?.find(before) ?? []
  const [made] = format.block?.find(after) ?? []
  if (old && made && before.slice(old.end) === after.slice(made.end)) {
    return changedBefore(before, after, { old, made })
  }
  const ways = [changeIn(before, after)]
  if (made && before.endsWith(after.slice(made.end))) {
    const end = before.length - (after.length - made.end)
    ways.unshift(changedBefore(before, after, { old: { start: end, end }, made }))
  }
  if (old && after.endsWith(before.slice(old.end))) {
    const end = after.length - (before.length - old.end)
    ways.unshift(changedBefore(before, after, { old, made: { start: end, end } }))
  }
  return ways.reduce((least, way) => (sizeOf(way) < sizeOf(least) ? way : least))
}

interface Notices {
  readonly old: { readonly start: number; readonly end: number }
  readonly made: { readonly start: number; readonly end: number }
}

function changedBefore(before: string, after: string, { old, made }: Notices): Splice[] {
  return [
    ...changeIn(before.slice(0, old.start), after.slice(0, made.start)),
    { start: old.start, end: old.end, text: after.slice(made.start, made.end) }
  ]
}

function sizeOf(splices: readonly Splice[]): number {
  return splices.reduce((size, { start, end, text }) => size + end - start + text.length, 0)
}

/** The one place in which two texts differ, or none. */
function changeIn(before: string, after: string): Splice[] {
  if (before === after) return []
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  if (isHighSurrogate(before, start - 1)) start--
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++
  if (isHighSurrogate(before, before.length - same - 1)) same--
  const end = before.length - Math.max(0, same)
  return [{ start, end, text: after.slice(start, after.length - Math.max(0, same)) }]
}

function isHighSurrogate(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at))
}

/** The offset of a character in the bytes of its text. */
function byteOffset({ charset, content, decoded }: OpenPart, offset: number): number {
  if (decoded.length === content.length) return offset
  const own = charset.encode(content.slice(0, offset))
  if (own !== undefined && decoded.startsWith(own)) return own.length
  // Some characters take several bytes, and how many can be told by reading alone.
  let low = offset
  let high = decoded.length
  while (low < high) {
    const middle = (low + high) >> 1
    const text = charset.decode(decoded.slice(0, middle))
    if ((text?.length ?? 0) < offset && text !== undefined) low = middle + 1
    else if (text === undefined && (charset.decode(decoded.slice(0, middle - 1))?.length ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function encodeText(words: string, opened: OpenPart, { path, lineEnd }: Writing): string {
  const { part, charset } = opened
  const isNarrow = part.encoding === '7bit'
  const text = isSentAsIs(opened) ? wrap(words, lineEnd) : words
  const encoded = isNarrow && /[^\0-\x7F]/.test(text) ? undefined : charset.encode(text)
  if (encoded !== undefined) return encoded
  if (part.type !== 'text/plain') {
    return text.replace(/[^\0-\x7F]/gu, (character) => `&#${character.codePointAt(0)};`)
  }
  const where = isNarrow ? '7bit' : charset.name
  throw refused(path, `has a plain text in \`${where}\`, which has no way to write the words of the label. Build it in \`utf-8\`, with \`quoted-printable\` or \`base64\``)
}

/** Why a message at a path can't be labelled. */
export function refused(path: string, because: string): DisclosureError {
  return new DisclosureError('cannot-label', `Cannot label here: the message in \`${path}\` ${because}.`)
}
