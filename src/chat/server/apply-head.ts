/** What is used of a response whose head is not out yet. */
export interface HeadTaker {
  statusCode: number
  setHeader(name: string, value: never): unknown
}

/**
 * Take the status and headers that `writeHead` was given, so that they can still be changed.
 *
 * @param rest What follows the status: a reason and headers, either absent. Node takes headers as
 * an object, as a list of pairs, and as names and values by turns.
 * @returns The reason phrase, if there was one.
 */
export function applyHead(
  response: HeadTaker,
  status: number,
  rest: readonly unknown[]
): string | undefined {
  response.statusCode = status
  const headers = rest.find((value) => typeof value === 'object' && value !== null)
  const pairs = Array.isArray(headers) ? pairUp(headers) : Object.entries(headers ?? {})
  for (const [name, value] of pairs) response.setHeader(name, value as never)
  return typeof rest[0] === 'string' ? rest[0] : undefined
}

function pairUp(list: readonly unknown[]): (readonly [string, unknown])[] {
  if (Array.isArray(list[0])) return list as (readonly [string, unknown])[]
  return list.flatMap((name, index) =>
    index % 2 === 0 ? [[String(name), list[index + 1]] as const] : []
  )
}
