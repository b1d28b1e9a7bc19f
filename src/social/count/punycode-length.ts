/** RFC 1035, 2.3.4: the octets that one label of a domain may have. */
export const longestLabel = 63

/**
 * Measure a label of a domain as it goes over the wire: `ああ` is `xn--l8ja`, 8 characters.
 *
 * The encoder of RFC 3492 without its letters. More than 63 characters are not a label, so the
 * work is bounded whatever the length of the text.
 *
 * @returns Characters, or `Infinity` for a label that is longer than a label may be.
 * @see https://www.rfc-editor.org/rfc/rfc3492#section-6.3
 * @example
 * ```ts
 * punycodeLength('example') // 7
 * punycodeLength('ああ') // 8
 * ```
 */
export function punycodeLength(label: string): number {
  // A surrogate pair is two code units and at least one character.
  if (label.length > 2 * longestLabel) return Infinity
  // The ideographic, full-width and half-width full stops part a label too (RFC 3490, 3.1).
  const parts = label.split(/[\u3002\uFF0E\uFF61]/)
  return parts.reduce((length, part) => length + encodedLength(part), parts.length - 1)
}

function encodedLength(part: string): number {
  if (/^[ -~]*$/.test(part)) return part.length
  const points = Array.from(part, (character) => character.codePointAt(0) ?? 0)
  if (points.length > longestLabel) return Infinity
  const basic = points.filter((point) => point < 0x80).length
  return 'xn--'.length + basic + (basic > 0 ? 1 : 0) + deltaLength(points, basic)
}

/** How many digits the insertions need, with the parameters of RFC 3492, section 5. */
function deltaLength(points: readonly number[], basic: number): number {
  let length = 0
  let handled = basic
  let delta = 0
  let bias = 72
  let from = 0x80
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= from))
    delta += (next - from) * (handled + 1)
    for (const point of points) {
      if (point < next) delta++
      if (point !== next) continue
      length += digits(delta, bias)
      bias = adapt(delta, handled + 1, handled === basic)
      delta = 0
      handled++
    }
    delta++
    from = next + 1
  }
  return length
}

function digits(delta: number, bias: number): number {
  let count = 1
  let rest = delta
  for (let k = 36; ; k += 36, count++) {
    const threshold = Math.min(26, Math.max(1, k - bias))
    if (rest < threshold) return count
    rest = Math.floor((rest - threshold) / (36 - threshold))
  }
}

function adapt(delta: number, handled: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / handled)
  let k = 0
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35)
  return k + Math.floor((36 * rest) / (rest + 38))
}
