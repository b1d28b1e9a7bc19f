import { digestOf } from '../disclosure/review.js'
import { mainText } from './find-slots.js'
import type { Payload } from './payload.js'
import type { Platform, TextSlot } from './platform.js'
import { withoutReopening } from './split-text.js'

/**
 * Tell whether the posts of a thread are the text that a review is bound to: joined by an empty line,
 * or as they were before a long text was split into them.
 *
 * What stood between two parts is not in them: white space goes where a text is split. So the likely
 * ways are tried, those that differ in few places first, within a bound.
 */
export function isWholeOf(
  digest: string,
  payloads: readonly Payload[],
  platform: Platform,
  slot: TextSlot | undefined
): boolean {
  const texts = payloads.map((payload) => mainText(platform, payload))
  const [first] = payloads
  for (const parts of [texts, ...(slot && first ? [joinable(texts, first, platform, slot)] : [])]) {
    const size = Math.max(1, parts.reduce((sum, { length }) => sum + length, 0))
    let budget = mostHashed
    for (const separators of separations(parts.length - 1)) {
      const text = parts.reduce((whole, part, index) => whole + (separators[index - 1] ?? '') + part)
      if (digest === digestOf(text)) return true
      if ((budget -= size) <= 0) break
    }
  }
  return false
}

/** So many characters are hashed in search of the whole. */
const mostHashed = 4_000_000

/** The parts without what was put at their borders: markup opened again, those whom they are for. */
function joinable(
  texts: readonly string[],
  first: Payload,
  { thread }: Platform,
  slot: TextSlot
): string[] {
  const parts = [...texts]
  const opening = thread?.addressees?.(first, texts[0] ?? '') ?? ''
  for (let index = 1; index < parts.length; index++) {
    const next = parts[index] ?? ''
    const bare = opening !== '' && next.startsWith(opening) ? next.slice(opening.length) : next
    const [one, other] = withoutReopening(parts[index - 1] ?? '', bare, slot)
    parts[index - 1] = one
    parts[index] = other
  }
  return parts
}

// Between paragraphs, sentences, lines, characters.
const between = ['\n\n', ' ', '\n', '']

/** Every way to join so many borders, the same everywhere first, then with more and more exceptions. */
function* separations(borders: number): Generator<readonly string[]> {
  for (const usual of between) yield Array.from({ length: borders }, () => usual)
  for (let exceptions = 1; exceptions <= borders; exceptions++) {
    for (const usual of between) {
      for (const other of between) {
        if (other === usual) continue
        for (const places of choices(borders, exceptions)) {
          yield Array.from({ length: borders }, (_, index) => (places.includes(index) ? other : usual))
        }
      }
    }
  }
}

/** Every choice of so many of the first numbers, ascending. */
function* choices(of: number, count: number, from = 0): Generator<readonly number[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let first = from; first <= of - count; first++) {
    for (const rest of choices(of, count - 1, first + 1)) yield [first, ...rest]
  }
}
