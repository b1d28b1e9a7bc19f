import { cleanText } from '../text/names.js'
import { didYouMean } from '../text/did-you-mean.js'
import type { Finding } from './disclosure-error.js'
import { stages } from './disclosure.js'
import { questions } from './questions.js'
import { stageSynonyms, synonymOf } from './synonyms.js'
import type { FieldsShape, ListShape, Shape, TextShape } from './schema.js'

/** Where the reading is, and what it has found. The path is one list that grows and shrinks. */
interface Reading {
  /** What is read as a whole. */
  readonly whole: Shape
  readonly path: string[]
  readonly problems: Finding[]
}

/**
 * Read a value as its shape says: short forms become long, texts are cleaned, `null` and
 * `undefined` members are undeclared.
 *
 * @param problems Takes a finding for everything that does not fit.
 * @returns The value in its long form, deeply frozen; what did not fit is left out.
 */
export function parseShape(value: unknown, shape: Shape, problems: Finding[]): unknown {
  return read(value, shape, { whole: shape, path: [], problems })
}

/** `human-only` is the one word that is a whole declaration: what a word in its place is asked. */
function askedOfWord(value: unknown): string {
  const word: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  if (typeof word === 'object' || word === undefined) return ''
  const isMisspelt = didYouMean(String(word).replace(/[\s_]/g, '-'), ['human-only']) !== ''
  return isMisspelt
    ? '. Did you mean `human-only`?'
    : '. Did no AI take part (→ `human-only`), or which system did (→ `ai`), and in what (→ `roles`)?'
}

function read(value: unknown, shape: Shape, reading: Reading): unknown {
  switch (shape.type) {
    case 'text':
      return readText(value, shape, reading)
    case 'words':
      if (typeof value === 'string' && shape.words.includes(value)) return value
      return unexpected(reading, value, shape.words.join(', '), shape.words)
    case 'flag':
      return typeof value === 'boolean' ? value : unexpected(reading, value, 'true or false')
    case 'true':
      if (value === true) return value
      return unexpected(reading, value, 'true. Leave it out where it is not so')
    case 'list':
      return readList(value, shape, reading)
    case 'either':
      return isWord(value, shape.word) ? shape.word : read(value, shape.or, reading)
    case 'fields':
      return readFields(value, shape, reading)
    default:
      return shape satisfies never
  }
}

/** Words that stand for a fact count in any case. */
function isWord(value: unknown, word: string): boolean {
  return value === word || (typeof value === 'string' && value.trim().toLowerCase() === word)
}

function readList(value: unknown, { item, single }: ListShape, reading: Reading): unknown {
  if (!Array.isArray(value)) {
    if (!single) return unexpected(reading, value, 'a list')
    const only = read(value, item, reading)
    return only === undefined ? undefined : Object.freeze([only])
  }
  const [fact, member] = reading.path
  // Of a list of nobody it is open whether nobody did it, or nobody says who did; and a review of
  // nothing is told by no words.
  if (value.length === 0 && (fact === 'roles' || fact === 'review') && (member === undefined) === (fact === 'review')) {
    return unexpected(reading, value, `who it was. ${questions[fact]}`)
  }
  if (value.length === 0 && reading.path.at(-1) === 'of') {
    return unexpected(reading, value, 'what was reviewed. Leave it out where it was all of the text')
  }
  const items: unknown[] = []
  for (let index = 0; index < value.length; index++) {
    reading.path.push(String(index))
    const entry = read(value[index], item, reading)
    if (entry !== undefined) items.push(entry)
    reading.path.pop()
  }
  return Object.freeze(items)
}

function readFields(value: unknown, shape: FieldsShape, reading: Reading): unknown {
  if (isRecord(value)) return readMembers(value, shape, reading)
  const { short, fields } = shape
  if (short && typeof value === (short.isFlag ? 'boolean' : 'string')) {
    const member = fields[short.field]
    if (short.field === 'model') {
      const named = splitProvider(String(value))
      if (named) return readMembers(named, shape, reading)
    }
    if (member) return readShort(value, short.field, member, reading)
  }
  const names = Object.keys(fields).join(', ')
  const hint = reading.path.length === 0 ? askedOfWord(value) : ''
  const question = typeof value === 'boolean' ? questions[reading.path[0] ?? ''] : undefined
  return unexpected(
    reading,
    value,
    `${short ? `${short.takes}, or ` : ''}an object with ${names}${hint}${question === undefined ? '' : `. ${question}`}`
  )
}

function readShort(value: unknown, name: string, member: Shape, reading: Reading): unknown {
  reading.path.push(name)
  const long = read(value, member, reading)
  reading.path.pop()
  return long === undefined ? undefined : Object.freeze({ [name]: long })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  )
}

const withProvider = /^([^()]+?)\s*\(([^()]+)\)\s*$/

/** `GPT-4 (OpenAI)` is a model and its provider. */
function splitProvider(text: string): { model: string; provider: string } | undefined {
  if (!text.includes('(')) return undefined
  const [, model, provider] = withProvider.exec(text) ?? []
  return model === undefined || provider === undefined ? undefined : { model, provider }
}

function readMembers(
  members: Record<string, unknown>,
  shape: FieldsShape,
  reading: Reading
): Record<string, unknown> | undefined {
  const { fields, required, oneOf } = shape
  const { path, problems } = reading
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(members)) {
    const value = members[key]
    if (value === undefined) continue
    const member = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (member && value === null) continue
    path.push(key)
    if (!member) problems.push(unknownFinding(shape, reading))
    else {
      const fact = read(value, member, reading)
      if (fact !== undefined) result[key] = fact
    }
    path.pop()
  }
  let isWhole = true
  for (const key of required) {
    if (result[key] !== undefined) continue
    isWhole = false
    const value = Object.hasOwn(members, key) ? members[key] : undefined
    if (value !== undefined && value !== null) continue
    const where = [...path, key]
    problems.push(shapeFinding(where, `Missing \`${where.join('.')}\``))
  }
  if (oneOf && !oneOf.some((key) => result[key] !== undefined)) {
    isWhole = false
    const [first = ''] = oneOf
    // One that does not fit has been reported.
    if (!oneOf.some((key) => members[key] !== undefined && members[key] !== null)) {
      const where = [...path, first]
      problems.push(shapeFinding(where, `Missing \`${where.join('.')}\``))
    }
  }
  return isWhole ? Object.freeze(result) : undefined
}

function readText(value: unknown, shape: TextShape, reading: Reading): string | undefined {
  const { expected, limit, pattern } = shape
  const text = textOf(value)
  if (text === undefined || (pattern && !pattern.test(text))) {
    return unexpected(reading, value, expected)
  }
  const clean = isClean(text) ? text : cleanText(text)
  if (clean.length === 0) return unexpected(reading, value, 'a text that is not empty')
  if (limit === undefined || clean.length <= limit) return clean
  return unexpected(reading, value, `at most ${limit} characters`)
}

/** A text, or a date as its ISO form: YAML parsers make dates of what looks like one. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined
  return value.toISOString().replace('T00:00:00.000Z', '')
}

/** Most names are letters of ASCII with single spaces between: there is nothing to clean. */
function isClean(text: string): boolean {
  let before = 32
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false
    before = code
  }
  return before !== 32
}

function unexpected(
  { path, problems }: Reading,
  found: unknown,
  expected: string,
  names: readonly string[] = []
): undefined {
  const where = path.length === 0 ? 'the disclosure' : `\`${path.join('.')}\``
  const hint = typeof found === 'string' ? didYouMean(found, names) : ''
  const reason = `Unexpected ${show(found)} in ${where}, expected ${expected}${hint}`
  problems.push(shapeFinding(path, reason))
}

function unknownFinding({ fields, synonyms }: FieldsShape, { path, whole }: Reading): Finding {
  const key = path.at(-1) ?? ''
  const known = Object.keys(fields)
  const meant = synonymOf(key, synonyms, known)
  const hint = meant === undefined ? didYouMean(key, known) : `. Did you mean \`${meant}\`?`
  const stage = hint === '' && path.length === 1 ? stageNamed(key) : undefined
  const isOuter = hint === '' && path.length > 1 && whole.type === 'fields' && Object.hasOwn(whole.fields, key)
  const asked =
    stage !== undefined ? `. Is it a stage (→ \`${stage}\` in \`roles\`)?`
    : isOuter ? `. Is it a fact of its own (→ \`${key}\` beside \`${path[0]}\`)?`
    : hint === '' && path.length === 2 && path[0] === 'roles' ? `. Which stage is it: ${known.join(', ')}?`
    : hint
  const reason = `Unexpected \`${path.join('.')}\`, expected a known fact${asked}`
  return shapeFinding(path, reason)
}

/** Find the stage that a word is, or stands for. */
export function stageNamed(key: string): string | undefined {
  return stages.find((stage) => stage === key) ?? synonymOf(key, stageSynonyms, stages)
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
