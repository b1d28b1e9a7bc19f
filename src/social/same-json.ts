/** Tell whether two values are written as the same JSON. What can't be written equals nothing. */
export function sameJson(a: unknown, b: unknown): boolean {
  const json = toJson(a)
  return json !== undefined && json === toJson(b)
}

/** Write a value as JSON; `undefined` for cycles, big integers and depths that JSON can't hold. */
export function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
