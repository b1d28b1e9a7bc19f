import type { Splice } from './splice.js'
import { applySplices } from './splice.js'

// Bytes are strings of one character each here: searching and splicing them is what strings are for.

/** Write bytes as a string of one character each. */
export function toByteString(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return pieces.join('')
}

/** The reverse of {@link toByteString}. */
export function fromByteString(bytes: string): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
}

/** How the bytes of a text are written so that they pass through mail. */
export interface TransferEncoding {
  readonly decode: (written: string) => string
  /** Change what was decoded, in the written form. Offsets are those of what was decoded. */
  readonly splice: (written: string, splices: readonly Splice[], lineEnd: string) => string
}

const asIs: TransferEncoding = {
  decode: (written) => written,
  splice: (written, splices) => applySplices(written, splices)
}

/** A byte, or a line end that is none: `=C3`, `=⏎`. */
const escaped = /=(?:([\dA-Fa-f]{2})|[ \t]*\r?\n)/g

/**
 * Change what was decoded and leave every other line as it is: what is put in stands on lines of its
 * own, behind a line end that is none and before another one. Taking it out again takes those too.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2045#section-6.7
 */
function spliceQuoted(written: string, splices: readonly Splice[], lineEnd: string): string {
  const offsets = writtenOffsets(written, splices)
  const moved = splices.map((splice): Splice => {
    const start = offsets.get(splice.start) ?? written.length
    let end = offsets.get(splice.end) ?? written.length
    const removed = splice.end > splice.start
    if (removed && !endsLine(written.slice(start, end))) {
      end += /^=[ \t]*\r?\n/.exec(written.slice(end, end + 80))?.[0].length ?? 0
    }
    if (splice.text === '') return { start, end, text: '' }
    const isLineStart = start === 0 || written[start - 1] === '\n'
    const before = isLineStart ? '' : `=${lineEnd}`
    const after = splice.text.endsWith(lineEnd) ? '' : `=${lineEnd}`
    return { start, end, text: before + quote(splice.text, lineEnd) + after }
  })
  return applySplices(written, moved)
}

function endsLine(written: string): boolean {
  return written.endsWith('\n') && !/=[ \t]*\r?\n$/.test(written)
}

/** Where decoded offsets stand in the written form: right behind the byte before them. */
function writtenOffsets(written: string, splices: readonly Splice[]): Map<number, number> {
  const wanted = [...new Set(splices.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const found = new Map<number, number>()
  let decoded = 0
  let at = 0
  let next = 0
  const take = (upTo: number) => {
    for (; next < wanted.length; next++) {
      const offset = wanted[next] ?? 0
      if (offset > decoded + (upTo - at)) return
      found.set(offset, at + (offset - decoded))
    }
  }
  for (const match of written.matchAll(escaped)) {
    take(match.index)
    decoded += match.index - at
    at = match.index + match[0].length
    if (match[1] !== undefined) {
      decoded++
      take(at)
    }
  }
  take(written.length)
  return found
}

/** Write bytes in lines of at most 76 characters. */
function quote(bytes: string, lineEnd: string): string {
  return bytes
    .split(lineEnd)
    .map((line) => {
      let column = 0
      const pieces: string[] = []
      for (const [index, byte] of [...line].entries()) {
        const isLast = index === line.length - 1
        const isPlain = /[!-<>-~]/.test(byte) || (byte === ' ' && !isLast)
        const written = isPlain ? byte : `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
        if (column + written.length > 75) {
          pieces.push(`=${lineEnd}`)
          column = 0
        }
        pieces.push(written)
        column += written.length
      }
      return pieces.join('')
    })
    .join(lineEnd)
}

function decodeBase64(written: string): string {
  return atob(written.replace(/[^A-Za-z0-9+/]/g, ''))
}

const longestLine = 76

/** Base64 has no place for a change: all of it is written again, in lines as long as before. */
function spliceBase64(written: string, splices: readonly Splice[], lineEnd: string): string {
  const end = /\s*$/.exec(written)?.[0] ?? ''
  const width = /\S+/.exec(written)?.[0].length ?? longestLine
  const isLines = /\S\s+\S/.test(written)
  const encoded = btoa(applySplices(decodeBase64(written), splices))
  if (!isLines && width > longestLine) return encoded + end
  const lines = encoded.match(new RegExp(`.{1,${isLines ? width : longestLine}}`, 'g')) ?? []
  return lines.join(lineEnd) + end
}

const encodings: Readonly<Record<string, TransferEncoding>> = {
  '7bit': asIs,
  '8bit': asIs,
  binary: asIs,
  'quoted-printable': {
    decode: (written) =>
      written.replace(escaped, (_, code: string | undefined) =>
        code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16))
      ),
    splice: spliceQuoted
  },
  base64: { decode: decodeBase64, splice: spliceBase64 }
}

/** Find a transfer encoding by its name; `undefined` for one that mail does not have. */
export function transferEncoding(name: string): TransferEncoding | undefined {
  return Object.hasOwn(encodings, name) ? encodings[name] : undefined
}

/** Charsets in which the characters of markup are the bytes of ASCII, whatever stands round them. */
const markupSafe =
  /^(?:utf-?8|us-ascii|ascii|(?:iso-?8859|windows|cp|ibm)[-_]?\d+(?:-[ei])?|latin\d|koi8-[ru]|macintosh|mac-cyrillic|x-mac-cyrillic|shift[_-]jis|sjis|windows-31j|euc-(?:jp|kr)|ks_c_5601-1987|gbk|gb2312|gb18030|big5(?:-hkscs)?|tis-620)$/

/** Reads and writes text in one charset. */
export interface Charset {
  readonly name: string
  /** @returns `undefined` for bytes that are no text in it. */
  readonly decode: (bytes: string) => string | undefined
  /** @returns `undefined` for characters that it does not have, or that can't be told here. */
  readonly encode: (text: string) => string | undefined
}

/** Find a charset by its name in mail; `undefined` for one that can't be read or spliced here. */
export function charsetOf(name: string): Charset | undefined {
  const label = name.trim().toLowerCase()
  if (!markupSafe.test(label)) return undefined
  const decoder = decoderOf(label)
  if (!decoder) return undefined
  const decode: Charset['decode'] = (bytes) => {
    try {
      return decoder.decode(fromByteString(bytes))
    } catch {
      return undefined
    }
  }
  const isUtf8 = decoder.encoding === 'utf-8'
  const isAscii = /^(?:us-)?ascii$/.test(label)
  return { name: label, decode, encode: isUtf8 ? encodeUtf8 : (text) => encodeByTable(text, isAscii ? undefined : decode) }
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    // What says that it is ASCII and is none is UTF-8 in nearly every mail.
    const name = /^(?:us-)?ascii$/.test(label) ? 'utf-8' : label
    return new TextDecoder(name, { fatal: true, ignoreBOM: true })
  } catch {
    return undefined
  }
}

function encodeUtf8(text: string): string {
  return toByteString(new TextEncoder().encode(text))
}

/** Write text in a charset of one byte a character, by what its decoder reads. */
function encodeByTable(text: string, decode: Charset['decode'] | undefined): string | undefined {
  if (/^[\0-\x7F]*$/.test(text)) return text
  if (!decode) return undefined
  const table = new Map<string, string>()
  for (let code = 128; code < 256; code++) {
    const byte = String.fromCharCode(code)
    const character = decode(byte)
    if (character?.length === 1) table.set(character, byte)
  }
  const bytes = [...text].map((character) => (/[\0-\x7F]/.test(character) ? character : table.get(character)))
  return bytes.includes(undefined) ? undefined : bytes.join('')
}
