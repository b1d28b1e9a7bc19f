import type { PassedText, Turn } from '../begin-turn.js'
import { chain, inOrder, type MaybePromise } from '../chain.js'
import { isObject } from '../events/event-labeler.js'

/** Lets parts of a stream pass that a program reads. */
export interface PartsCheck {
  feed(part: unknown): MaybePromise<readonly unknown[]>
  end(): MaybePromise<readonly unknown[]>
}

/** Check the texts of a stream that a program reads; without checks, each part passes as it is. */
export function checkParts(turn: Turn): PartsCheck {
  const texts = new Map<unknown, PassedText>()
  const end = (id: unknown): MaybePromise<readonly unknown[]> => {
    const rest = texts.get(id)?.end() ?? ''
    texts.delete(id)
    return chain(rest, (delta) => (delta === '' ? [] : [{ type: 'text-delta', id, delta }]))
  }
  return {
    feed(part) {
      if (!isObject(part)) return [part]
      const { type, id, delta } = part
      if (type === 'text-end') return chain(end(id), (rest) => [...rest, part])
      if (type !== 'text-delta' || typeof delta !== 'string') return [part]
      const text = texts.get(id) ?? turn.openPassed()
      texts.set(id, text)
      return chain(text.feed(delta), (passed) => {
        if (passed === delta) return [part]
        return passed === '' ? [] : [{ ...part, delta: passed }]
      })
    },
    end: () => chain(inOrder([...texts.keys()], end), (rests) => rests.flat())
  }
}
