import { countUtf16 } from '../count/index.js'
import type { Limit, SlotRule } from '../platform.js'

/** A limit in characters. Where a platform does not say which, UTF-16 code units are the most. */
export function characters(max: number): readonly Limit[] {
  return [{ max, unit: 'characters', count: countUtf16 }]
}

/** A title: one line that carries the head, of so many characters. */
export function title(path: SlotRule['path'], max = Infinity): SlotRule {
  return { path, carries: 'head', isLine: true, limits: characters(max) }
}
