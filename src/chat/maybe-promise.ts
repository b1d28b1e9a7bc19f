/** A value that is there, or a promise of it. */
export type MaybePromise<T> = T | PromiseLike<T>

/**
 * Go on with a value: at once if it is there, else when its promise is fulfilled.
 *
 * Streams stay synchronous as long as nobody asks for an asynchronous check: a promise for every
 * chunk would cost more than everything else that is done to it.
 */
export function andThen<T, Result>(
  value: MaybePromise<T>,
  next: (value: T) => MaybePromise<Result>
): MaybePromise<Result> {
  return isPromiseLike(value) ? value.then(next) : next(value)
}

/** Do one thing after another, and collect the results. */
export function inOrder<Item, Result>(
  items: readonly Item[],
  next: (item: Item) => MaybePromise<Result>
): MaybePromise<Result[]> {
  const results: Result[] = []
  for (const item of items) {
    const result = next(item)
    if (isPromiseLike(result)) return goOn(results, result, items.slice(results.length + 1), next)
    results.push(result)
  }
  return results
}

async function goOn<Item, Result>(
  results: Result[],
  first: PromiseLike<Result>,
  rest: readonly Item[],
  next: (item: Item) => MaybePromise<Result>
): Promise<Result[]> {
  results.push(await first)
  for (const item of rest) results.push(await next(item))
  return results
}

/**
 * Tell a promise from a value that is there. Events of a stream are such values, and one may have a
 * member `then` that holds words.
 */
export function isPromiseLike<T>(value: MaybePromise<T>): value is PromiseLike<T> {
  if (typeof value !== 'object' || value === null) return false
  return typeof (value as { readonly then?: unknown }).then === 'function'
}

/** Give a promise for a stream to wait for, or nothing where there is nothing to wait for. */
export function toPromise(value: MaybePromise<void>): Promise<void> | undefined {
  return isPromiseLike(value) ? Promise.resolve(value) : undefined
}
