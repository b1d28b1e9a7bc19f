import { didYouMean } from '../text/did-you-mean.js'
import { cleanText } from '../text/names.js'
import type { Finding } from './disclosure-error.js'
import type { FieldsShape, Shape, TextShape } from './schema.js'

/** No shape is deeper; a cycle is. */
const deepest = 8

/**
 * Read a value as its shape says: short forms become long, texts are cleaned, `null` and
 * `undefined` members are undeclared.
 *
 * @param problems Takes a finding for everything that does not fit.
 * @returns The value in its long form; what did not fit is left out.
 */
export function parseShape(
  value: unknown,
  shape: Shape,
  path: readonly string[],
  problems: Finding[]
): unknown {
  const unexpected = (expected: string, found: unknown = value, names?: readonly string[]) => {
    problems.push(unexpectedFinding(path, found, expected, names))
    return undefined
  }
  if (path.length > deepest) return unexpected('facts that are not nested this deep')
  if (shape === 'flag') return typeof value === 'boolean' ? value : unexpected('true or false')
  if (isWords(shape)) {
    const isKnown = typeof value === 'string' && shape.includes(value)
    return isKnown ? value : unexpected(shape.join(', '), value, shape)
  }
  if ('list' in shape) {
    const items = asList(value, shape.list)
    if (!items) return unexpected('a list')
    return items.map((item, index) =>
      parseShape(item, shape.list, [...path, String(index)], problems)
    )
  }
  if ('fields' in shape) {
    const members = expandShortForm(value, shape)
    if (members) return parseFields(members, shape, path, problems)
    const names = Object.keys(shape.fields).join(', ')
    return unexpected(`${shape.short ? `${shape.short.takes}, or ` : ''}an object with ${names}`)
  }
  const problem = textProblem(value, shape)
  return problem === undefined ? cleanText(textOf(value) ?? '') : unexpected(problem)
}

/** A single thing that has a short form stands for a list of one. */
function asList(value: unknown, item: Shape): unknown[] | undefined {
  if (Array.isArray(value)) return value
  return typeof item === 'object' && 'short' in item ? [value] : undefined
}

function isWords(shape: Shape): shape is readonly string[] {
  return Array.isArray(shape)
}

/** A text, or a date as its ISO form: YAML parsers make dates of what looks like one. */
function textOf(value: unknown): string | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().replace('T00:00:00.000Z', '')
  }
  return typeof value === 'string' ? value : undefined
}

function textProblem(value: unknown, { expected, limit, pattern }: TextShape): string | undefined {
  const text = textOf(value)
  if (text === undefined || (pattern && !pattern.test(text))) return expected
  const length = cleanText(text).length
  if (length === 0) return 'a text that is not empty'
  return limit !== undefined && length > limit ? `at most ${limit} characters` : undefined
}

function expandShortForm(
  value: unknown,
  { short }: FieldsShape
): Record<string, unknown> | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)) {
    return value as Record<string, unknown>
  }
  if (!short || typeof value !== (short.isFlag ? 'boolean' : 'string')) return undefined
  const provider = /^([^()]+?)\s*\(([^()]+)\)\s*$/.exec(String(value))
  return short.field === 'model' && provider
    ? { model: provider[1], provider: provider[2] }
    : { [short.field]: value, ...short.also }
}

function parseFields(
  members: Record<string, unknown>,
  { fields, required }: FieldsShape,
  path: readonly string[],
  problems: Finding[]
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(members)) {
    if (value === null || value === undefined) continue
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined
    const at = [...path, key]
    if (shape) result[key] = parseShape(value, shape, at, problems)
    else problems.push(unknownFinding(at, Object.keys(fields)))
  }
  for (const key of required) {
    const value = Object.hasOwn(members, key) ? members[key] : undefined
    if (value === undefined || value === null) {
      problems.push(shapeFinding([...path, key], `Missing \`${[...path, key].join('.')}\``))
    }
  }
  return result
}

function unknownFinding(path: readonly string[], known: readonly string[]): Finding {
  const hint = didYouMean(path.at(-1) ?? '', known)
  const reason = `Unexpected \`${path.join('.')}\`, expected a known fact${hint}`
  return shapeFinding(path, reason)
}

function unexpectedFinding(
  path: readonly string[],
  found: unknown,
  expected: string,
  names: readonly string[] = []
): Finding {
  const where = path.length === 0 ? 'the disclosure' : `\`${path.join('.')}\``
  const hint = typeof found === 'string' ? didYouMean(found, names) : ''
  const reason = `Unexpected ${show(found)} in ${where}, expected ${expected}${hint}`
  return shapeFinding(path, reason)
}

function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object'
  const text = typeof value === 'string' ? `\`${value}\`` : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** A finding about the shape of the input. */
export function shapeFinding(path: readonly string[], reason: string): Finding {
  return {
    ruleId: 'disclosure/shape',
    outcome: 'missing',
    severity: 'refuse',
    reason,
    remedy: [],
    ...(path.length === 0 ? {} : { path: path.join('.') })
  }
}
