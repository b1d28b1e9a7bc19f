import { isPromiseLike, type MaybePromise } from '../chain.js'

/** Does one thing after another, at once as long as nothing has to be waited for. */
export interface WriteQueue {
  add(action: () => MaybePromise<void>): void
}

export interface WriteQueueOptions {
  /** An action failed. What is added later is still done: say in it that it is not to be. */
  readonly onError: (error: unknown) => void
  /** Everything that waited is done. */
  readonly onDrain: () => void
}

/** Keep the order of writes while checks are asynchronous. */
export function createWriteQueue({ onError, onDrain }: WriteQueueOptions): WriteQueue {
  let last: PromiseLike<void> | undefined
  return {
    add(action) {
      try {
        const done = last ? last.then(action) : action()
        if (!isPromiseLike(done)) return
        const settled: PromiseLike<void> = done.then(undefined, onError).then(() => {
          if (last !== settled) return
          last = undefined
          onDrain()
        })
        last = settled
      } catch (error) {
        onError(error)
      }
    }
  }
}
