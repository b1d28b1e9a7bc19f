import { isObject } from './event-labeler.js'

/** The names under which streams hold the text of a reply. */
const names: ReadonlySet<string> = new Set([
  ...['text', 'output_text', 'generated_text', 'content', 'delta', 'token', 'data', 'refusal'],
  ...['message', 'output', 'response', 'answer', 'reply', 'completion']
])
// The arguments of tools have names of their own.
const skipped = /^(?:tool_calls|function_call)$/

/**
 * Tell whether a value has a text, by the names under which streams hold one.
 *
 * @param depth How far down is looked: 1 for its own members alone.
 */
export function holdsText(value: unknown, depth = Infinity): boolean {
  let members: readonly Member[] = [['text', value]]
  for (let left = depth; left >= 0 && members.length > 0; left--) {
    if (members.some(([name, member]) => names.has(name) && isText(member))) return true
    members = members.flatMap(([, member]) => membersOf(member))
  }
  return false
}

type Member = readonly [name: string, value: unknown]

/** The members of an object, or those of the entries of a list. */
function membersOf(value: unknown): readonly Member[] {
  if (Array.isArray(value)) return value.map((entry: unknown) => ['', entry])
  return isObject(value) ? Object.entries(value).filter(([name]) => !skipped.test(name)) : []
}

function isText(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((entry) => typeof entry === 'string' && entry !== '')
  return typeof value === 'string' && value !== ''
}
