type Changes = Record<string, unknown>

/**
 * Tell every difference between a payload and the same one labelled, by its path: `[first]` and `[last]`
 * are an item that a list got, beside which the others stand as they were.
 */
export function changesBetween(before: unknown, after: unknown, path: readonly string[] = []): Changes {
  if (isSame(before, after)) return {}
  if (Array.isArray(before) && Array.isArray(after)) {
    if (isSame(before, after.slice(1))) return { [[...path, '[first]'].join('.')]: after[0] }
    if (isSame(before, after.slice(0, -1))) return { [[...path, '[last]'].join('.')]: after.at(-1) }
    // A list that got an item in front, to which the others were fitted.
    if (after.length === before.length + 1) {
      return { [[...path, '[first]'].join('.')]: after[0], ...changesBetween(before, after.slice(1), path) }
    }
  }
  if (!isTree(before) || !isTree(after)) return { [path.join('.')]: after }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return Object.assign({}, ...[...keys].map((key) => changesBetween(before[key], after[key], [...path, key])))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
