/**
 * Find a number that JavaScript would write back as another one: ids are often longer than 2⁵³.
 *
 * @param json Valid JSON.
 * @returns The number as it stands there, and its line; nothing when all are kept.
 */
export function inexactNumber(json: string): { token: string; line: number } | undefined {
  let isInString = false
  for (const { 0: token, index } of json.matchAll(/\\.|"|-?\d[\d.eE+-]*/g)) {
    if (token === '"') isInString = !isInString
    if (isInString || token === '"' || isExact(token)) continue
    return { token, line: json.slice(0, index).split('\n').length }
  }
  return undefined
}

function isExact(token: string): boolean {
  const value = Number(token)
  if (!Number.isFinite(value)) return false
  // A fraction may have more digits than the shortest form of the same number.
  return !/^-?\d+$/.test(token) || BigInt(token) === BigInt(value)
}
