import { graphemeLengths } from './graphemes.js'

/** What a text message costs. */
export interface SmsCount {
  /** `gsm7` if every character is in GSM 7-bit, else `ucs2` for the whole message. */
  readonly encoding: 'gsm7' | 'ucs2'
  /** Septets in `gsm7`, UTF-16 code units in `ucs2`. */
  readonly units: number
  /** Messages that are sent and billed; 1 for an empty text. */
  readonly segments: number
  /** Units that one segment of this message holds: 160 or 153, 70 or 67. */
  readonly unitsPerSegment: number
}

// 3GPP TS 23.038, 6.2.1: the default alphabet, and the extension table behind an escape.
const alphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ' +
  'ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extension = '\f^{}\\[~]|€'

/** Septets of each character below U+0400; 0 for those that the alphabet lacks. */
const sizes = /* @__PURE__ */ Uint8Array.from({ length: 0x400 }, (_, code) => {
  const character = String.fromCharCode(code)
  return alphabet.includes(character) ? 1 : extension.includes(character) ? 2 : 0
})

function septetsOf(code: number): number {
  return code < 0x400 ? (sizes[code] ?? 0) : code === 0x20ac ? 2 : 0
}

const limits = {
  gsm7: { alone: 160, joined: 153 },
  ucs2: { alone: 70, joined: 67 }
} as const

/**
 * Count a text message in septets of GSM 7-bit or units of UCS-2, and the segments it is sent in.
 *
 * One character that GSM 7-bit lacks, an emoji, `—` or `“`, makes the whole message UCS-2 and its
 * room 70 units instead of 160. `^ { } \ [ ~ ] | €` and the form feed take two septets. An escaped
 * septet is never parted from its escape, nor a surrogate from its other half; as Twilio does, a
 * grapheme is kept in one segment if it fits into one.
 *
 * National shift tables are not used: a message in Turkish or Hindi is UCS-2.
 *
 * @see https://www.3gpp.org/dynareport/23038.htm
 * @example
 * ```ts
 * countGsm7('[AI]') // { encoding: 'gsm7', units: 6, segments: 1, unitsPerSegment: 160 }
 * countGsm7('🤖') // { encoding: 'ucs2', units: 2, segments: 1, unitsPerSegment: 70 }
 * ```
 */
export function countGsm7(text: string): SmsCount {
  const septets = countSeptets(text)
  const encoding = septets === -1 ? 'ucs2' : 'gsm7'
  const units = septets === -1 ? text.length : septets
  const { alone, joined } = limits[encoding]
  if (units <= alone) return { encoding, units, segments: 1, unitsPerSegment: alone }
  // Without an escape nothing keeps a segment from being filled.
  const segments =
    septets === text.length
      ? Math.ceil(units / joined)
      : countSegments(encoding === 'gsm7' ? septetSizes(text) : graphemeSizes(text), joined)
  return { encoding, units, segments, unitsPerSegment: joined }
}

/** Septets of a text, or -1 if GSM 7-bit can't write it. */
function countSeptets(text: string): number {
  let septets = 0
  for (let index = 0; index < text.length; index++) {
    const size = septetsOf(text.charCodeAt(index))
    if (size === 0) return -1
    septets += size
  }
  return septets
}

function* septetSizes(text: string): Generator<number> {
  for (let index = 0; index < text.length; index++) yield septetsOf(text.charCodeAt(index))
}

/** Fill segments in order; what doesn't fit into the rest of one begins the next. */
function countSegments(sizes: Iterable<number>, room: number): number {
  let segments = 1
  let used = 0
  for (const size of sizes) {
    if (used + size > room) {
      segments++
      used = 0
    }
    used += size
  }
  return segments
}

/** What is not to be parted: graphemes, but CR LF, and what is longer than a segment. */
function* graphemeSizes(text: string): Generator<number> {
  let start = 0
  for (const length of graphemeLengths(text)) {
    const end = start + length
    if (length <= limits.ucs2.joined && text.charAt(start) !== '\r') yield length
    else for (const character of text.slice(start, end)) yield character.length
    start = end
  }
}
