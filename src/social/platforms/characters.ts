import { countUtf16 } from '../count/index.js'
import type { Limit } from '../platform.js'

/** A limit in characters. Where a platform does not say which, UTF-16 code units are the most. */
export function characters(max: number): readonly Limit[] {
  return [{ max, unit: 'characters', count: countUtf16 }]
}
