import { charsetOf, toByteString, transferEncoding } from './transfer-encoding.js'

const word = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi

/** What can't be read of a header: the name of its charset. */
export interface UnreadableHeader {
  readonly charset: string
}

/**
 * Read the value of a header field, as bytes, with the words in it that are encoded. White space
 * between two of those is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2047 (seen 2026-11-28)
 */
export function decodeHeader(bytes: string): string | UnreadableHeader {
  const line = bytes.replace(/\r?\n(?=[ \t])/g, '')
  const texts: string[] = []
  let at = 0
  let open: { charset: string; bytes: string } | undefined
  const close = (): UnreadableHeader | undefined => {
    const text = open && charsetOf(open.charset)?.decode(open.bytes)
    if (open && text === undefined) return { charset: open.charset }
    texts.push(text ?? '')
    open = undefined
    return undefined
  }
  for (const match of line.matchAll(word)) {
    const [whole, name = '', kind = '', content = ''] = match
    const between = line.slice(at, match.index)
    const charset = name.toLowerCase()
    const isNext = open !== undefined && /^\s*$/.test(between)
    // A character may be parted by the border of two words.
    if (!isNext || open?.charset !== charset) {
      const failed = close()
      if (failed) return failed
      const text = isNext ? '' : decodePlain(between)
      if (typeof text !== 'string') return text
      texts.push(text)
      open = { charset, bytes: '' }
    }
    open = { charset, bytes: (open?.bytes ?? '') + decodeWord(kind, content) }
    at = match.index + whole.length
  }
  const failed = close()
  if (failed) return failed
  const rest = decodePlain(line.slice(at))
  return typeof rest === 'string' ? texts.join('') + rest : rest
}

function decodePlain(bytes: string): string | UnreadableHeader {
  return charsetOf('utf-8')?.decode(bytes) ?? { charset: 'undeclared' }
}

function decodeWord(kind: string, content: string): string {
  const isBase64 = kind.toLowerCase() === 'b'
  const written = isBase64 ? content : content.replaceAll('_', ' ')
  return transferEncoding(isBase64 ? 'base64' : 'quoted-printable')?.decode(written) ?? ''
}

/** Of a line of 76 characters, what 12 of framing leave to base64, in bytes. */
const bytesInWord = 45

/** Write words for a header: as they are where they are ASCII, else in encoded words of a line each. */
export function encodeHeader(text: string, lineEnd: string): string {
  if (/^[ -~]*$/.test(text) && !/=\?/.test(text)) return text
  const words: string[] = []
  let piece = ''
  const bytesOf = (part: string) => toByteString(new TextEncoder().encode(part))
  for (const character of text) {
    if (bytesOf(piece + character).length > bytesInWord) {
      words.push(piece)
      piece = ''
    }
    piece += character
  }
  words.push(piece)
  return words.map((each) => `=?UTF-8?B?${btoa(bytesOf(each))}?=`).join(`${lineEnd} `)
}

/** Put words before the value of a header field, which stays as it is written. */
export function prependToHeader(words: string, bytes: string, lineEnd: string): string {
  const fold = `${lineEnd} `
  const isPlain = /^[ -~]*$/.test(words)
  if (isPlain) {
    const first = bytes.split(/\r?\n/, 1)[0] ?? ''
    const fits = first.length + words.length + 'Subject: '.length <= 78
    return fits ? words + bytes : words.trimEnd() + fold + bytes
  }
  // White space between two encoded words is none, and beside another word it is the space.
  if (bytes.startsWith('=?')) return encodeHeader(words, lineEnd) + fold + bytes
  return encodeHeader(words.trimEnd(), lineEnd) + fold + bytes
}
