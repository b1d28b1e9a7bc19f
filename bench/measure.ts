/** One way of doing the same work. */
export interface Contender {
  readonly name: string
  /** What must be there before a round and takes none of its time. */
  readonly prepare?: () => void
  readonly run: () => unknown
}

export interface Comparison {
  readonly title: string
  /** What the ratio should be at least (or at most, where less is better). */
  readonly target: number
  readonly better: 'higher' | 'lower'
  readonly ratio: number
  readonly detail: string
}

/**
 * Time contenders in turn, A B A B …, so that a machine whose speed drifts slows all of them alike.
 *
 * @param warmUp Rounds that are not counted: short work needs several before it is compiled.
 * @returns Median milliseconds of each, in the order given.
 */
export async function medians(
  contenders: readonly Contender[],
  rounds: number,
  warmUp = 1
): Promise<number[]> {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < warmUp; round++) {
    for (const { prepare, run } of contenders) {
      prepare?.()
      await run()
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const [index, { prepare, run }] of contenders.entries()) {
      prepare?.()
      const start = performance.now()
      await run()
      times[index]?.push(performance.now() - start)
    }
  }
  return times.map(median)
}

/**
 * Time two ways of doing the same to each item, item by item and in changing order, so that both
 * meet the same weather.
 *
 * @returns Milliseconds of each over all items: of every item the fastest of its rounds.
 */
export function pairedTotals<T>(
  items: readonly T[],
  first: (item: T) => unknown,
  second: (item: T) => unknown,
  rounds: number
): [number, number] {
  const timeOf = (run: (item: T) => unknown, item: T) => {
    const start = performance.now()
    run(item)
    return performance.now() - start
  }
  const totals: [number, number] = [0, 0]
  for (const item of items) {
    const best: [number, number] = [Infinity, Infinity]
    for (let round = 0; round < rounds; round++) {
      for (const index of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        best[index] = Math.min(best[index], timeOf(index === 0 ? first : second, item))
      }
    }
    totals[0] += best[0]
    totals[1] += best[1]
  }
  return totals
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Repeat quick work, so that a round takes long enough to be timed. */
export function times(count: number, run: () => void): () => void {
  return () => {
    for (let index = 0; index < count; index++) run()
  }
}

/** Print comparisons as a table, and say which miss their target. */
export function printComparisons(comparisons: readonly Comparison[]): void {
  for (const { title, target, better, ratio, detail } of comparisons) {
    const met = better === 'higher' ? ratio >= target : ratio <= target
    const sign = better === 'higher' ? '≥' : '≤'
    const digits = ratio < 10 ? 2 : 0
    console.log(
      `${met ? 'ok  ' : 'MISS'} ${ratio.toFixed(digits).padStart(7)} × (target ${sign} ${target})  ${title}\n       ${detail}`
    )
  }
}
