/**
 * Cut a text at the last border at which it fits.
 *
 * @param borders Where it may be cut, ascending, in UTF-16 code units.
 * @param fits Tells whether the text up to a border fits.
 * @returns Where to cut, before white space; `undefined` when nothing would be left.
 */
export function cutText(
  text: string,
  borders: readonly number[],
  fits: (end: number) => boolean
): number | undefined {
  let best: number | undefined
  let low = 0
  let high = borders.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const end = text.slice(0, borders[middle]).trimEnd().length
    if (fits(end)) {
      best = end
      low = middle + 1
    } else high = middle - 1
  }
  return best === undefined || text.slice(0, best).trim() === '' ? undefined : best
}
