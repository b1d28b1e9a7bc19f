/**
 * End an error about an unknown name with the one that was most likely meant.
 *
 * @param prefix Goes before the name: `--` of an option.
 * @returns `''` when none is near.
 * @example
 * ```ts
 * didYouMean('draftng', ['drafting', 'editing']) // '. Did you mean `drafting`?'
 * ```
 */
export function didYouMean(name: string, known: Iterable<string>, prefix = ''): string {
  const near = nearestName(name, known)
  return near === undefined ? '' : `. Did you mean \`${prefix}${near}\`?`
}

/**
 * Find the known name that a mistyped one most likely stands for.
 *
 * @returns The nearest name by edit distance, or `undefined` when none is near (more than a third
 * of the letters, at least two, differ).
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.slice(0, 64).toLowerCase()
  let nearest: string | undefined
  // A name of two letters is near itself alone (`X`, `x`): Danish is not nearly German (`da`, `de`). Of
  // one of three a letter has to be right.
  let best = wanted.length < 3 ? 1 : Math.min(Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1) + 1
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < best) {
      best = distance
      nearest = candidate
    }
  }
  return nearest
}

/** Levenshtein distance, one row at a time: O(a × b) time, O(b) space. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
