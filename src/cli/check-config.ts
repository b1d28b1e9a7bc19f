import type { Config, ConfigOverride } from '../config/config.js'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { parseLayer } from '../disclosure/parse-disclosure.js'
import { requireKey } from '../markup/facts-key.js'
import { dialects } from '../markup/front-matter-dialects.js'
import { type Look, resolveLook } from '../notice/look.js'
import { type MarkOptions, resolveMarks } from '../notice/marks.js'
import type { Pack } from '../policy/pack.js'
import { didYouMean } from '../text/did-you-mean.js'
import { misuse } from './arguments.js'
import { languagesText } from './languages-text.js'

type Schema = Readonly<Record<string, unknown>>

/** Lists the problems of a value; `at` names its member of the configuration. */
interface Check {
  (value: unknown, at: string): readonly string[]
  /** What editors are told: as much of it as JSON Schema can say. */
  readonly schema: Schema
}

function checked(schema: Schema, check: (value: unknown, at: string) => readonly string[]): Check {
  return Object.assign(check, { schema })
}

const text = (expected: string): Check =>
  checked({ type: 'string', pattern: '\\S' }, (value, at) =>
    typeof value === 'string' && value.trim() !== '' ? [] : [unexpected(value, at, expected)]
  )

const word = (known: readonly string[]): Check =>
  checked({ enum: known }, (value, at) =>
    known.includes(String(value)) ? [] : [unexpected(value, at, known.join(', '))]
  )

const list = (item: Check): Check =>
  checked({ type: 'array', items: item.schema }, (value, at) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => item(each, `${at}[${index}]`))
      : [unexpected(value, at, 'a list')]
  )

const oneOrMore = (item: Check): Check =>
  checked({ anyOf: [item.schema, { type: 'array', items: item.schema, minItems: 1 }] }, (value, at) => {
    if (!Array.isArray(value)) return item(value, at)
    return value.length > 0 ? list(item)(value, at) : [`Unexpected empty list in \`${at}\``]
  })

const members = (table: Readonly<Record<string, Check>>, required: readonly string[] = []): Check => {
  const properties = Object.fromEntries(Object.entries(table).map(([name, { schema }]) => [name, schema]))
  const schema = {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false
  }
  return checked(schema, (value, at) => {
    const names = Object.keys(table)
    const known = names.join(', ')
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [unexpected(value, at, `an object with ${known}`)]
    }
    const place = (name: string) => (at === '' ? name : `${at}.${name}`)
    const declared = Object.entries(value).filter(([, member]) => member !== undefined)
    const missing = required.filter((name) => !declared.some(([own]) => own === name))
    return [
      ...missing.map((name) => `Missing \`${place(name)}\``),
      ...declared.flatMap(([name, member]) => {
        const check = Object.hasOwn(table, name) ? table[name] : undefined
        if (check) return check(member, place(name))
        return [`Unexpected \`${place(name)}\`, expected ${known}${didYouMean(name, names)}`]
      })
    ]
  })
}

const pattern: Check = checked({ type: 'string', pattern: '^(?!!(?!\\())[^]*\\S' }, (value, at) => {
  const problems = text('a path or a glob')(value, at)
  if (problems.length > 0 || !/^!(?!\()/.test(String(value))) return problems
  return [unexpected(value, at, 'a path or a glob that does not begin with `!`')]
})

/**
 * Refuse a language that no label is written in.
 *
 * @throws {DisclosureError} `invalid-option`
 */
export async function requireLocale(named: string | undefined): Promise<void> {
  if (named === undefined) return
  const problem = (await import('./languages.js')).languageProblem(named, '--locale')
  if (problem !== undefined) throw misuse(problem)
}

/**
 * What the names of languages and packs are looked up in. It is four fifths of this program, so it is
 * loaded for a configuration that names some.
 */
interface Named {
  /** Says what is wrong with the tags of languages. */
  readonly languageProblem: (named: string, where: string) => string | undefined
  readonly packs: readonly Pack[]
  /** Throws for packs that are none. */
  readonly requirePacks: (packs: readonly Pack[]) => void
}

/** For a configuration that names none, so that nothing is looked up. */
const notNamed: Named = {
  languageProblem: (named) => notLoaded(named),
  packs: [],
  requirePacks: () => notLoaded('packs')
}

function notLoaded(name: string): never {
  throw new Error(`What \`${name}\` names was not loaded`)
}

async function loadNamed(): Promise<Named> {
  const [{ languageProblem }, { requirePacks }, { packs }] = await Promise.all([
    import('./languages.js'),
    import('../policy/evaluate.js'),
    import('../policy/index.js')
  ])
  return { languageProblem, requirePacks, packs }
}

/** Whether a configuration names languages or packs, rightly or not. */
function namesSome(config: unknown): boolean {
  if (typeof config !== 'object' || config === null) return false
  if ('locale' in config || 'packs' in config) return true
  return 'overrides' in config && Array.isArray(config.overrides) && config.overrides.some(namesSome)
}

const tag = { type: 'string', pattern: '^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$' }

const locale = ({ languageProblem }: Named): Check => checked({ anyOf: [tag, { type: 'array', items: tag, minItems: 2, maxItems: 2 }] }, (value, at) => {
  const tags: readonly unknown[] = Array.isArray(value) ? value : [value]
  const isNamed = tags.length > 0 && tags.every((each) => typeof each === 'string')
  if (!isNamed) return [unexpected(value, at, 'a language such as de, or two in a list; for some of the files it stands in `overrides`')]
  return [languageProblem(languagesText(tags as string[]), at) ?? []].flat()
})

const frontMatter: Check = checked({ enum: [false, ...dialects] }, (value, at) =>
  value === false ? [] : word(dialects)(value, at).map((problem) => `${problem}, or false`))

const look: Check = checked({ type: 'object' }, (value) =>
  problemsOf(() => resolveLook(value as Look)).map((problem) => problem.replaceAll('options.', '')))

const facts: Check = checked({ $ref: './schema.json' }, (value, at) =>
  problemsOf(() => parseLayer(value)).map((problem) => `\`${at}\`: ${problem}`))

const pack = ({ packs, requirePacks }: Named): Check => checked({ anyOf: [{ enum: packs.map(({ id }) => id) }, { type: 'object' }] }, (value, at) => {
  const ids = packs.map(({ id }) => id)
  const known = ids.join(', ')
  if (typeof value === 'string') {
    const isKnown = ids.includes(value)
    return isKnown ? [] : [`${unexpected(value, at, known)}${didYouMean(value, ids)}`]
  }
  return problemsOf(() => requirePacks([value as Pack])).length === 0
    ? []
    : [unexpected(value, at, `a pack of your own, or one of ${known}`)]
})

const overrideTable = (named: Named) => ({
  files: oneOrMore(pattern),
  disclosure: facts,
  locale: locale(named),
  frontMatter
}) satisfies Record<keyof ConfigOverride, Check>

const flag: Check = checked({ type: 'boolean' }, (value, at) =>
  typeof value === 'boolean' ? [] : [unexpected(value, at, 'true or false')])

const configTable = (named: Named) => ({
  disclosure: facts,
  files: oneOrMore(pattern),
  ignore: checked(
    { anyOf: [pattern.schema, { type: 'array', items: pattern.schema }] },
    (value, at) => (Array.isArray(value) ? list(pattern) : pattern)(value, at)
  ),
  locale: locale(named),
  marks: list(text('the name of a mark')),
  reason: text('a text that says why'),
  selector: text('`tag`, `#id`, `.class` or `tag.class`'),
  packs: list(pack(named)),
  look,
  frontMatter,
  undeclared: word(['error', 'warn', 'ignore']),
  key: checked({ type: 'string' }, (value) =>
    problemsOf(() => requireKey(value)).map((each) => each.replace('options.', ''))
  ),
  root: flag,
  extends: oneOrMore(text('a path that begins with `.`, or the name of a package')),
  labels: word(['source', 'build']),
  built: oneOrMore(pattern),
  overrides: list(members(overrideTable(named), ['files'])),
  $schema: checked({ type: 'string' }, () => [])
}) satisfies Record<keyof Config | '$schema', Check>

/** The JSON Schema of a configuration, without descriptions: from the table that checks it. */
export async function configSchema(): Promise<Schema> {
  return members(configTable(await loadNamed())).schema
}

/**
 * Check a configuration whole, before any file is touched.
 *
 * @throws {DisclosureError} `invalid-option` with the path and every problem: its place, what was
 * found, what was expected and the nearest valid name.
 */
export async function checkConfig(config: unknown, path: string): Promise<Config> {
  const named = namesSome(config) ? await loadNamed() : notNamed
  const shape = members(configTable(named))(config, '')
  const problems = shape.length > 0 ? shape : marksProblems(config as MarkOptions)
  if (problems.length === 0) return config as Config
  const lines = problems.map((problem) => `- ${problem}`)
  throw misuse([`Unexpected configuration in ${path}:`, ...lines].join('\n'))
}

/** Which marks there may be depends on the reason. The surfaces call both options. */
function marksProblems(config: MarkOptions): string[] {
  return problemsOf(() => resolveMarks(config)).map((problem) => problem.replaceAll('options.', ''))
}

function problemsOf(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    const reasons = error.findings.map(({ reason }) => reason)
    return reasons.length > 0 ? reasons : [error.message]
  }
}

function unexpected(value: unknown, at: string, expected: string): string {
  return `Unexpected ${show(value)}${at === '' ? '' : ` in \`${at}\``}, expected ${expected}`
}

function show(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return ['object', 'function'].includes(typeof value) ? typeof value : `\`${String(value)}\``
}
